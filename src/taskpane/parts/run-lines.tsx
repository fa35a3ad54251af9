import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { formatCount } from '../../language/format';
import { paneWords } from '../../language/pane-words';
import { runProblemSentence } from '../../language/run-words';
import { endedView, type WayOn } from '../models/way-on';
import { hasResult } from '../state/reduce';
import { Notice } from './notice';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  thin: { height: '2px', flexShrink: 0, overflow: 'hidden', backgroundColor: tokens.colorNeutralBackground6 },
  moving: {
    height: '100%',
    width: '40%',
    backgroundColor: tokens.colorBrandBackground,
    animationName: { from: { transform: 'translateX(-100%)' }, to: { transform: 'translateX(250%)' } },
    animationDuration: '1.4s',
    animationIterationCount: 'infinite',
    animationDelay: '300ms',
    animationFillMode: 'backwards',
    '@media (prefers-reduced-motion: reduce)': { animationName: 'none', width: '100%' },
  },
  sentence: { margin: 0 },
});

/** What holds of the workbook as a whole: what is done to it just now, how the last run ended, which rows changed since. */
export function RunLines(): ReactElement {
  const styles = useStyles();
  const { state, send, work, language } = usePane();
  const words = paneWords(language);
  const ended = state.work === null ? endedView(state, language) : null;
  const ways: Readonly<Record<Exclude<WayOn, null>, { text: string; do: () => void }>> = {
    validate: { text: words.retry, do: () => work.validate() },
    clear: { text: words.retry, do: () => work.clear() },
    look: { text: words.retry, do: () => work.look() },
    start: { text: words.tables, do: () => send({ is: 'open', screen: { name: 'start' } }) },
    columns: { text: words.columns, do: () => send({ is: 'open', screen: { name: 'columns' } }) },
    findings: { text: words.columns, do: () => send({ is: 'open', screen: { name: 'findings' } }) },
  };
  const { note } = state;
  const failed = note?.kind === 'went' || note?.kind === 'settings' ? note.problem : null;
  return (
    <>
      {state.work !== null && (
        <div className={styles.thin} aria-hidden>
          <div className={styles.moving} />
        </div>
      )}
      {failed !== null && <Notice tone="warning">{runProblemSentence(failed, language)}</Notice>}
      {ended !== null && (
        <Notice tone={ended.tone} {...(ended.way === null ? {} : { action: ways[ended.way] })}>
          {ended.sentences.map((sentence) => (
            <p key={sentence} className={styles.sentence}>
              {sentence}
            </p>
          ))}
        </Notice>
      )}
      {state.stale.length > 0 && state.work === null && hasResult(state) && (
        <Notice tone="warning" inline action={{ text: words.staleAgain, do: () => work.validate() }}>
          {words.stale(formatCount(state.stale.length, language))}
        </Notice>
      )}
    </>
  );
}
