import { makeStyles, tokens } from '@fluentui/react-components';
import { cellsIn } from '../embedded-excel/model/cells';
import type { Language } from '../language/language';
import { requestCount, selectionSummary, workbenchWord } from '../language/workbench-words';
import type { Session } from './session/session';

const useClasses = makeStyles({
  bar: {
    display: 'flex',
    gap: tokens.spacingHorizontalXL,
    alignItems: 'center',
    flexShrink: 0,
    height: '24px',
    padding: `0 ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    whiteSpace: 'nowrap',
    overflow: 'hidden',
  },
  middle: { flexGrow: 1, textAlign: 'center', overflow: 'hidden', textOverflow: 'ellipsis' },
});

interface StatusBarProps {
  readonly session: Session;
  readonly language: Language;
  /** A button of the ribbon is at work. */
  readonly running: boolean;
}

/** Below the sheet: what goes on, what is selected, and what the add-in has asked of Excel. */
export function StatusBar({ session, language, running }: StatusBarProps) {
  const classes = useClasses();
  const { requests } = session.excel;
  const work = requests.filter(({ purpose }) => purpose === 'work');
  const bytes = work.reduce((sum, request) => sum + request.bytes + request.answerBytes, 0);
  return (
    <footer className={classes.bar}>
      <span role="status">
        {workbenchWord(running ? 'running' : session.excel.cellEdit ? 'editing' : 'ready', language)}
      </span>
      <span className={classes.middle}>{workbenchWord('notExcel', language)}</span>
      <span>{summary(session, language)}</span>
      <span>{requestCount(work.length, bytes, language)}</span>
    </footer>
  );
}

/** Of selections larger than this nothing is added up. */
const MOST = 200_000;

function summary({ sheet }: Session, language: Language): string {
  let filled = 0;
  let sum = 0;
  let numbers = 0;
  const area = sheet.selection.areas[0];
  if (area === undefined) return '';
  for (const { cell } of cellsIn(sheet, area)) {
    if (cell.value === null) continue;
    if (++filled > MOST) return '';
    if (typeof cell.value !== 'number') continue;
    sum += cell.value;
    numbers++;
  }
  return filled < 2 ? '' : selectionSummary(filled, numbers === 0 ? null : sum, language);
}
