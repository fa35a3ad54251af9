import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownload20Regular, DocumentArrowLeft20Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { repliesWords } from '../../language/pane-replies';
import { Button } from './button';
import { usePane } from './pane-context';
import { Hint, Section } from './section';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The forms that go to the units and come back. */
export function ReportForms(): ReactElement {
  const styles = useStyles();
  const { state, send, work, language } = usePane();
  const words = repliesWords(language);
  const { ways } = state.report;
  const { workbook } = state;
  const missing =
    workbook.kind === 'judged' && workbook.judged.assessments.some(({ outcome }) => outcome === 'needs-evidence');
  const download = ways?.find(({ way }) => way === 'download')?.possible ?? false;
  return (
    <Section heading={words.forms}>
      <Hint>{missing ? words.formsHint : words.nothingMissing}</Hint>
      <div className={styles.buttons}>
        {download && missing && (
          <Button
            icon={<ArrowDownload20Regular />}
            disabled={state.work !== null}
            onClick={() => work.report({ do: 'forms' })}
          >
            {words.download}
          </Button>
        )}
        <Button
          icon={<DocumentArrowLeft20Regular />}
          onClick={() => send({ is: 'open', screen: { name: 'report', part: 'replies' } })}
        >
          {words.read}
        </Button>
      </div>
    </Section>
  );
}
