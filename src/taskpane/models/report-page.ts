import { unsaidParticulars } from '../../criteria/office-entries';
import { formatCount } from '../../language/format';
import type { Language } from '../../language/language';
import { reportPageWords } from '../../language/pane-report';
import { officeEntryName, settingsWords } from '../../language/pane-settings';
import type { ReportDocument, TableCell } from '../../report/document';
import { passagesOf } from '../../report/passages/passage';
import { hasResult } from '../state/reduce';
import type { PaperAsked, PreparedReport } from '../state/report-state';
import type { PaneState } from '../state/state';
import { nomineeList } from './nominee-list';
import { dayOf } from './settings-form';

/** Something that a paper made now would lack, and the page that mends it. */
export interface Lack {
  readonly text: string;
  readonly tone: 'warning' | 'info';
  readonly way: 'findings' | 'settings' | null;
}

/** What is asked for; null while the workbook is not judged, or where it would be about nobody. */
export function askedPaper(state: PaneState): PaperAsked | null {
  const { workbook, report, list } = state;
  if (workbook.kind !== 'judged') return null;
  const { judged } = workbook;
  const { paper, whom } = report;
  if (judged.assessments.length === 0) return null;
  if (paper === 'evidence') {
    const replyBy = dayOf(report.replyBy);
    return { paper, places: null, ...(replyBy === null ? {} : { replyBy }) };
  }
  if (paper !== 'dossier' || whom.kind === 'all') return { paper, places: null };
  const places = whom.kind === 'one' ? [whom.place] : nomineeList(judged, list).places;
  return places.length === 0 ? null : { paper, places };
}

/** What was prepared, where it is what is asked for now. */
export function preparedNow(state: PaneState): PreparedReport | null {
  const { workbook, report } = state;
  const asked = askedPaper(state);
  const { prepared } = report;
  if (workbook.kind !== 'judged' || asked === null || prepared === null) return null;
  return prepared.judged === workbook.judged && isSame(prepared.asked, asked) ? prepared : null;
}

function isSame(a: PaperAsked, b: PaperAsked): boolean {
  return JSON.stringify([a.paper, a.places, a.replyBy]) === JSON.stringify([b.paper, b.places, b.replyBy]);
}

/** What a paper made now would lack, the gravest first; rows that changed since are said on top of every screen. */
export function lacksOf(state: PaneState, language: Language): Lack[] {
  const { workbook } = state;
  if (workbook.kind !== 'judged') return [];
  const words = reportPageWords(language);
  const { nominations, settings } = workbook.judged;
  const errors = nominations.findings.filter(({ severity }) => severity === 'error').length;
  const unsaid = unsaidParticulars(settings.office).map((key) =>
    lowerFirst(key === 'date' ? settingsWords(language).date : officeEntryName(key, language)),
  );
  const count = (of: number): string => formatCount(of, language);
  return [
    ...(hasResult(state) ? [] : [{ text: words.notChecked, tone: 'info', way: null } as const]),
    ...(errors > 0 ? [{ text: words.errors(count(errors)), tone: 'warning', way: 'findings' } as const] : []),
    ...(unsaid.length > 0 ? [{ text: words.unsaid(unsaid.join(', ')), tone: 'info', way: 'settings' } as const] : []),
  ];
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}

/** How many places of a document wait to be written by a person. */
export function blanksOf(document: Pick<ReportDocument, 'sections'>): number {
  // Passages in tables have keys, which take long where a thousand rows have them.
  const outside = passagesOf(document, new Set()).filter(({ placeholder }) => placeholder).length;
  return document.sections
    .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? block.rows : [])))
    .reduce((sum, { cells }) => sum + cells.filter(isBlank).length, outside);
}

function isBlank(cell: TableCell): boolean {
  return cell.kind === 'text' && cell.placeholder === true;
}
