import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular, Delete20Regular, DocumentText20Regular, Warning16Regular } from '@fluentui/react-icons';
import { useMemo, useState, type ReactElement } from 'react';
import { formatCount } from '../../language/format';
import { paneWords } from '../../language/pane-words';
import { resultWords } from '../../language/pane-result';
import { pointsToLookAt } from '../models/findings-page';
import { nomineeList } from '../models/nominee-list';
import { clock } from '../models/run-steps';
import { Button } from '../parts/button';
import { KindTabs } from '../parts/kind-tabs';
import { ListFilter } from '../parts/list-filter';
import { NomineeRows } from '../parts/nominee-rows';
import { OutcomeBar } from '../parts/outcome-bar';
import { usePane } from '../parts/pane-context';
import { RunLines } from '../parts/run-lines';
import { Screen } from '../parts/screen';

const useStyles = makeStyles({
  summary: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalS,
  },
  said: {
    display: 'flex',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  tools: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    display: 'grid',
    gap: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalM,
    paddingBottom: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  findings: {
    font: 'inherit',
    textAlign: 'start',
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr) 16px',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    minHeight: '32px',
    paddingInline: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground4 },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  warning: { color: tokens.colorStatusWarningForeground1 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** The answer: how many of each outcome, then who. */
export default function ResultScreen(): ReactElement | null {
  const styles = useStyles();
  const { state, send, work, language } = usePane();
  const words = resultWords(language);
  const pane = paneWords(language);
  const [body, setBody] = useState<HTMLDivElement | null>(null);
  const { workbook, list: view } = state;
  const judged = workbook.kind === 'judged' ? workbook.judged : null;
  const list = useMemo(() => (judged === null ? null : nomineeList(judged, view)), [judged, view]);
  if (judged === null || list === null) return null;
  const points = pointsToLookAt(judged);
  const count = formatCount(judged.assessments.length, language);
  return (
    <Screen
      title={pane.title}
      bare
      bodyRef={setBody}
      top={<RunLines />}
      footer={
        <>
          <Button appearance="primary" onClick={() => work.validate()}>
            {pane.checkAgain}
          </Button>
          <Button
            icon={<DocumentText20Regular />}
            onClick={() => send({ is: 'open', screen: { name: 'report', part: 'all' } })}
          >
            {words.report}
          </Button>
          <Button
            icon={<Delete20Regular />}
            aria-label={words.remove}
            title={words.remove}
            onClick={() => send({ is: 'open', screen: { name: 'remove' } })}
          />
        </>
      }
    >
      <div className={styles.summary}>
        <div className={styles.said}>
          <span>
            {state.judgedAt === null ? words.inWorkbook(count) : words.judgedAt(count, clock(state.judgedAt))}
          </span>
          <Button
            appearance="subtle"
            size="small"
            title={words.tables}
            onClick={() => send({ is: 'open', screen: { name: 'start' } })}
          >
            {words.year(judged.nominations.year)}
          </Button>
        </div>
        <OutcomeBar counts={list.counts} chosen={view.outcome} />
        <button
          type="button"
          className={styles.findings}
          onClick={() => send({ is: 'open', screen: { name: 'findings' } })}
        >
          <Warning16Regular className={points === 0 ? styles.quiet : styles.warning} aria-hidden />
          <span>{points === 0 ? words.noFindings : words.findings(formatCount(points, language))}</span>
          <ChevronRight16Regular className={styles.quiet} aria-hidden />
        </button>
      </div>
      <div className={styles.tools}>
        <KindTabs kinds={list.kinds} kind={list.kind} />
        <ListFilter units={list.units} />
      </div>
      <NomineeRows judged={judged} places={list.places} body={body} />
    </Screen>
  );
}
