import { makeStyles, tokens } from '@fluentui/react-components';
import { ZoomIn20Regular } from '@fluentui/react-icons';
import { useEffect, useState, type ReactElement } from 'react';
import { reportPageWords } from '../../language/pane-report';
import { documentOf } from '../models/report-merge';
import { askedPaper, preparedNow } from '../models/report-page';
import { Button } from '../parts/button';
import { usePane } from '../parts/pane-context';
import { ReportChooser } from '../parts/report-chooser';
import type { ReportPart } from '../state/state';
import { ReportForms } from '../parts/report-forms';
import { ReportReplies } from '../parts/report-replies';
import { ReportChoices } from '../parts/report-choices';
import { ReportLacks } from '../parts/report-lacks';
import { ReportLines } from '../parts/report-lines';
import { ReportFooter, ReportOutside } from '../parts/report-outputs';
import { ReportPreview } from '../parts/report-preview';
import { SectionHeading, Hint } from '../parts/section';
import { ReportWritten } from '../parts/report-written';
import { Screen } from '../parts/screen';

const useStyles = makeStyles({
  preview: { display: 'grid', minWidth: 0 },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
});

/** Which paper, what it lacks, what will be written and where to, and how it will look. */
export default function ReportScreen({ part }: { part: ReportPart }): ReactElement {
  const styles = useStyles();
  const { state, send, work, language } = usePane();
  const words = reportPageWords(language);
  const [body, setBody] = useState<HTMLDivElement | null>(null);
  const asked = askedPaper(state);
  const prepared = preparedNow(state);
  const { report, workbook } = state;
  const { outcome } = report;
  const waits = asked !== null && prepared === null && state.work === null && outcome?.kind !== 'failed';
  useEffect(() => {
    if (waits) work.report({ do: 'prepare' });
  }, [waits, work]);
  if (part === 'replies') return <ReportReplies />;
  const outside = <ReportOutside prepared={prepared} />;
  if (part === 'preview' && prepared !== null)
    return (
      <Screen title={words.preview} bare reading bodyRef={setBody}>
        <div style={{ overflowX: 'auto' }} tabIndex={0} role="group" aria-label={words.larger}>
          <ReportPreview document={documentOf(prepared)} body={body} scale={2.2} />
        </div>
      </Screen>
    );
  return (
    <Screen title={words.title} bodyRef={setBody} top={<ReportLines />} footer={<ReportFooter prepared={prepared} />}>
      <ReportChooser />
      {report.paper === 'evidence' && prepared !== null && <ReportForms />}
      {part === 'export' && outside}
      <ReportLacks />
      {workbook.kind === 'judged' && workbook.judged.assessments.length === 0 && <p>{words.noNominees}</p>}
      <ReportChoices prepared={prepared} />
      <ReportWritten prepared={prepared} />
      {part !== 'export' && outside}
      {prepared !== null && (
        <section className={styles.preview}>
          <div className={styles.head}>
            <SectionHeading>{words.preview}</SectionHeading>
            <Button
              appearance="subtle"
              size="small"
              icon={<ZoomIn20Regular />}
              onClick={() => send({ is: 'open', screen: { name: 'report', part: 'preview' } })}
            >
              {words.larger}
            </Button>
          </div>
          <Hint>{words.previewHint}</Hint>
          <ReportPreview document={documentOf(prepared)} body={body} scale={null} />
        </section>
      )}
    </Screen>
  );
}
