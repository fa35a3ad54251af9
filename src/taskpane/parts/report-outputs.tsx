import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownload20Regular, OpenRegular } from '@fluentui/react-icons';
import type { ReactElement, Ref } from 'react';
import { reportPageWords } from '../../language/pane-report';
import { paneWords } from '../../language/pane-words';
import type { PreparedReport } from '../state/report-state';
import { Button } from './button';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  section: { display: 'grid', gap: tokens.spacingVerticalXS, minWidth: 0 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

export interface ReportOutsideProps {
  readonly prepared: PreparedReport | null;
  readonly place: Ref<HTMLElement>;
}

/** The ways out of the workbook; where one is not possible here it is said why. */
export function ReportOutside({ prepared, place }: ReportOutsideProps): ReactElement | null {
  const styles = useStyles();
  const { state, work, language } = usePane();
  const words = reportPageWords(language);
  const { ways } = state.report;
  if (prepared === null || ways === null) return null;
  const busy = state.work !== null && state.work.kind !== 'look';
  return (
    <section ref={place} className={styles.section}>
      <h2 className={styles.heading}>{words.outside}</h2>
      <div className={styles.buttons}>
        {ways.openAsWorkbook && (
          <Button icon={<OpenRegular />} disabled={busy} onClick={() => work.report({ do: 'open' })}>
            {words.openAsWorkbook}
          </Button>
        )}
        {ways.download && (
          <>
            <Button
              icon={<ArrowDownload20Regular />}
              disabled={busy}
              onClick={() => work.report({ do: 'download', ending: 'xlsx' })}
            >
              {words.xlsx}
            </Button>
            <Button
              icon={<ArrowDownload20Regular />}
              disabled={busy}
              onClick={() => work.report({ do: 'download', ending: 'docx' })}
            >
              {words.docx}
            </Button>
          </>
        )}
      </div>
      {!ways.openAsWorkbook && <p className={styles.quiet}>{words.noOpening}</p>}
      {!ways.download && <p className={styles.quiet}>{words.noDownload}</p>}
    </section>
  );
}

/** The one main action, always at the bottom: write, or stop what is under way. */
export function ReportFooter({ prepared }: { prepared: PreparedReport | null }): ReactElement {
  const { state, work, language } = usePane();
  const words = reportPageWords(language);
  const pane = paneWords(language);
  if (state.work?.kind === 'report')
    return (
      <Button disabled={state.work.stopping} onClick={() => work.stop()}>
        {state.work.stopping ? pane.stopping : pane.stop}
      </Button>
    );
  return (
    <Button
      appearance="primary"
      disabled={prepared === null || state.work !== null}
      onClick={() => work.report({ do: 'write' })}
    >
      {words.write}
    </Button>
  );
}
