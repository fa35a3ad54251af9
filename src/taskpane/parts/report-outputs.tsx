import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownload20Regular, Open20Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { ExportWay } from '../../excel/report/export-ways';
import { reportPageWords } from '../../language/pane-report';
import { paneWords } from '../../language/pane-words';
import type { PreparedReport } from '../state/report-state';
import { isBusy } from '../state/state';
import type { ReportJob } from '../jobs/report-job';
import { Button } from './button';
import { usePane } from './pane-context';
import { Hint, Section } from './section';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The ways out of the workbook; where one is not possible here it is said why. */
export function ReportOutside({ prepared }: { prepared: PreparedReport | null }): ReactElement | null {
  const styles = useStyles();
  const { state, work, language } = usePane();
  const words = reportPageWords(language);
  const { ways } = state.report;
  if (prepared === null || ways === null) return null;
  const busy = isBusy(state);
  const possible = (way: ExportWay['way']): boolean => ways.find((one) => one.way === way)?.possible ?? false;
  const job = (icon: ReactElement, text: string, asked: ReportJob): ReactElement => (
    <Button icon={icon} disabled={busy} onClick={() => work.report(asked)}>
      {text}
    </Button>
  );
  return (
    <Section heading={words.outside}>
      <div className={styles.buttons}>
        {possible('workbook') && job(<Open20Regular />, words.openAsWorkbook, { do: 'open' })}
        {possible('download') && (
          <>
            {job(<ArrowDownload20Regular />, words.xlsx, { do: 'download', ending: 'xlsx' })}
            {job(<ArrowDownload20Regular />, words.docx, { do: 'download', ending: 'docx' })}
          </>
        )}
      </div>
      {ways
        .filter((one) => !one.possible)
        .map(({ way }) => (
          <Hint key={way}>{words.noWay[way]}</Hint>
        ))}
    </Section>
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
  const possible = state.report.ways?.find(({ way }) => way === 'sheet')?.possible ?? true;
  return (
    <Button
      appearance="primary"
      disabled={prepared === null || state.work !== null || !possible}
      onClick={() => work.report({ do: 'write' })}
    >
      {(prepared?.standing ?? null) === null ? words.write : words.writeAgain}
    </Button>
  );
}
