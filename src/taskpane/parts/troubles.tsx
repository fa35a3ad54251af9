import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { paneWords } from '../../language/pane-words';
import { runProblemSentence } from '../../language/run-words';
import { settingsPage } from '../models/settings-page';
import { staleSentence } from '../models/stale-sentence';
import { endedView, unfinishedView, unreadView, type WayOn } from '../models/way-on';
import { hasResult } from '../state/reduce';
import { isStale, shownScreen } from '../state/state';
import { Notice } from './notice';
import { usePane } from './pane-context';

const useStyles = makeStyles({ sentence: { margin: 0 } });

/** What could not be done, what to do about it, and the button that does it. */
export default function Troubles(): ReactElement {
  const styles = useStyles();
  const { state, send, work, language } = usePane();
  const words = paneWords(language);
  const ended = (state.work === null ? endedView(state, language) : null) ?? unfinishedView(state, language);
  const unread = unreadView(state, language);
  const ways: Readonly<Record<Exclude<WayOn, null>, { text: string; do: () => void }>> = {
    validate: { text: words.retry, do: () => work.validate() },
    clear: { text: words.retry, do: () => work.clear() },
    finish: { text: words.retry, do: () => work.finish() },
    start: { text: words.tables, do: () => send({ is: 'open', screen: { name: 'start' } }) },
  };
  const { note } = state;
  const failed = note?.kind === 'went' || note?.kind === 'settings' ? note.problem : null;
  return (
    <>
      <div role="alert">
        {failed !== null && <Notice tone="warning">{runProblemSentence(failed, language)}</Notice>}
        {note?.kind === 'nobody-here' && <Notice tone="info">{words.nobodyHere}</Notice>}
        {note?.kind === 'retrying' && <Notice tone="info">{words.retrying}</Notice>}
        {ended !== null && (
          <Notice tone={ended.tone} {...(ended.way === null ? {} : { action: ways[ended.way] })}>
            {ended.sentences.map((sentence) => (
              <p key={sentence} className={styles.sentence}>
                {sentence}
              </p>
            ))}
          </Notice>
        )}
        {unread !== null && (
          // One button is enough for both.
          <Notice tone="warning" {...(ended?.way === 'start' ? {} : { action: ways.start })}>
            {unread}
          </Notice>
        )}
      </div>
      {shownScreen(state).name !== 'settings' && settingsPage(state).unsaved && (
        <Notice
          tone="warning"
          inline
          action={{ text: words.openSettings, do: () => send({ is: 'open', screen: { name: 'settings' } }) }}
        >
          {words.unsavedSettings}
        </Notice>
      )}
      {isStale(state) && state.work === null && hasResult(state) && (
        <Notice tone="warning" inline action={{ text: words.staleAgain, do: () => work.validate() }}>
          {staleSentence(state, language)}
        </Notice>
      )}
    </>
  );
}
