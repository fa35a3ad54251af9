import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { repliesWords } from '../../language/pane-replies';
import { reportPageWords } from '../../language/pane-report';
import { paneWords } from '../../language/pane-words';
import { outcomeView, reportProgress } from '../models/report-outcome';
import { Notice } from './notice';
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
  const again = (): void => {
    send({ is: 'report', report: { outcome: null } });
  };
  return (
    <>
      <RunLines />
      <div role={view?.tone === 'error' ? 'alert' : 'status'}>
        {doing !== '' && <Notice tone="info">{doing}</Notice>}
        {view !== null && state.work === null && (
          <Notice
            tone={view.tone}
            {...(outcome?.kind === 'filled' && outcome.done.length > 0
              ? {
                  action: {
                    text: repliesWords(language).undo,
                    do: () => work.report({ do: 'unfill', fills: outcome.done }),
                  },
                }
              : view.sheet === null
                ? view.tone === 'error'
                  ? { action: { text: paneWords(language).retry, do: again } }
                  : {}
                : {
                    action: {
                      text: words.show(view.sheet),
                      do: () => work.goTo({ sheet: view.sheet ?? '', row: 0, column: 0 }),
                    },
                  })}
          >
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
