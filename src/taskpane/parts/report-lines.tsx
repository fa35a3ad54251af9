import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { repliesWords } from '../../language/pane-replies';
import { reportPageWords } from '../../language/pane-report';
import { paneWords } from '../../language/pane-words';
import { outcomeView, reportProgress, type OutcomeView } from '../models/report-outcome';
import { Notice, type NoticeProps } from './notice';
import { usePane } from './pane-context';
import { RunLines } from './run-lines';

const useStyles = makeStyles({ sentence: { margin: 0 } });

/** What is being done for a paper, and what came of it. */
export function ReportLines(): ReactElement {
  const styles = useStyles();
  const { state, send, work, language } = usePane();
  const words = reportPageWords(language);
  const { outcome } = state.report;
  const view = outcome === null ? null : outcomeView(outcome, language);
  const doing = reportProgress(state, language);
  const wayOn = ({ tone, sheet }: OutcomeView): NoticeProps['action'] => {
    if (outcome?.kind === 'filled' && outcome.done.length > 0)
      return { text: repliesWords(language).undo, do: () => work.report({ do: 'unfill', fills: outcome.done }) };
    if (sheet !== null) return { text: words.show(sheet), do: () => work.goTo({ sheet, row: 0, column: 0 }) };
    if (tone !== 'error') return undefined;
    return { text: paneWords(language).retry, do: () => send({ is: 'report', report: { outcome: null } }) };
  };
  const action = view === null ? undefined : wayOn(view);
  return (
    <>
      <RunLines />
      <div role={view?.tone === 'error' ? 'alert' : 'status'}>
        {doing !== '' && <Notice tone="info">{doing}</Notice>}
        {view !== null && state.work === null && (
          <Notice tone={view.tone} {...(action === undefined ? {} : { action })}>
            {view.sentences.map((sentence) => (
              <p key={sentence} className={styles.sentence}>
                {sentence}
              </p>
            ))}
          </Notice>
        )}
      </div>
    </>
  );
}
