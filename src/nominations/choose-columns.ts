import type { Kind } from '../criteria/criterion';
import { fold, foldAll, stripDiacritics } from '../text/fold';
import { namedYears } from '../text/years';
import type { Body } from './body';
import { finding, type Finding } from './finding';
import type { SheetText } from './sheet-text';
import type { Field, TableColumn } from './table';
import { readAward } from './values/award-scale';
import { isPlaceholder, pointsOf } from './values/decoded';
import { INITIATIVE_LEVELS } from './values/initiative';
import { markOf } from './values/marks';
import { RATINGS } from './values/rating';
import { readVotes } from './values/votes';

/** Fields of which a row has one value, so that of two undated columns only one can be meant. */
const SINGLE: ReadonlySet<Field> = new Set<Field>([
  'kind',
  'idNumber',
  'position',
  'unit',
  'birthDate',
  'joinedYear',
  'year',
  'rating',
  'ratingPoints',
  'title',
  'commendation',
  'initiative',
  'initiativeLevel',
  'initiativeDecision',
  'discipline',
  'votes',
  'stage',
  'logType',
  'logLevel',
  'logDate',
]);
/** Looked for without diacritics, brackets kept. */
const LEADERS = /lanh dao|thu truong|phe duyet|chinh thuc|cuoi cung|ket qua|cong chuc/;
const WON = /da dat|da duoc tang|ket qua|da khen/;
/** How many rows are looked at to compare two columns. */
const SAMPLE = 2000;

function bareHeader(column: TableColumn): string {
  return stripDiacritics(foldAll(column.header));
}

/** Whether a field's scale knows a text. */
function isKnown({ field, percent = false, voters }: TableColumn, text: string, kind: Kind): boolean {
  const folded = fold(text);
  if (field === 'rating') return RATINGS.exact(folded) !== null;
  if (field === 'title' || field === 'commendation') {
    return readAward(text.split(/[;,\n]/)[0] ?? text, kind, field, text)?.scale === field;
  }
  if (field === 'initiativeLevel') return INITIATIVE_LEVELS.exact(folded) !== null;
  if (field === 'ratingPoints') return pointsOf(text, text, 100) !== null;
  if (field === 'votes') {
    const shown = { numberFormat: 'General', date1904: false, voters, percent };
    return readVotes(text, text, shown).reading.state === 'known';
  }
  if (field === 'birthDate' || field === 'joinedYear' || field === 'year') return /\d/.test(text);
  if (field === 'discipline') return true;
  return !/^\d+$/.test(text);
}

function knownCells(sheet: SheetText, column: TableColumn, body: Body, kind: Kind): number {
  let known = 0;
  for (const { row } of body.rows.slice(0, SAMPLE)) {
    const text = sheet.text(row, column.column);
    if (!isPlaceholder(text) && isKnown(column, text, kind)) known++;
  }
  return known;
}

/** Whether any cell of a column names a year (`GK 2022, 2023`). */
export function cellsNameYears(sheet: SheetText, column: TableColumn, body: Body): boolean {
  return body.rows.some(({ row }) => {
    const text = sheet.text(row, column.column);
    return text.length > 3 && namedYears(text).years.length > 0;
  });
}

/**
 * Decides what only the cells can tell: which of two undated columns of one field is meant, and which award columns of
 * a list of proposals are asked for, not won (contract, section 2 "Asked for is not won"; `headers.md`, last lines).
 */
export function chooseColumns(
  sheet: SheetText,
  columns: readonly TableColumn[],
  body: Body,
  kind: Kind,
  asks: boolean,
  log: boolean,
): { columns: readonly TableColumn[]; findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const byRow = columns.some((column) => column.field === 'year');
  const kept = columns.map((column): TableColumn => {
    const award = column.field === 'title' || column.field === 'commendation';
    if (
      !asks ||
      log ||
      byRow ||
      !award ||
      column.chosen === true ||
      column.year !== null ||
      WON.test(bareHeader(column))
    )
      return column;
    if (cellsNameYears(sheet, column, body)) return column;
    findings.push(finding('asked-for', sheet.ref(column.headerRow, column.column), { text: column.header }));
    return { ...column, field: 'proposed' };
  });

  const dropped = new Set<TableColumn>();
  for (const field of SINGLE) {
    const rivals = kept.filter(
      (column) => column.field === field && column.year === null && column.named === undefined,
    );
    if (rivals.length < 2) continue;
    const chosen = rivals.filter((column) => column.chosen === true);
    const leaders =
      chosen.length > 0 ? chosen.slice(0, 1) : rivals.filter((column) => LEADERS.test(bareHeader(column)));
    const [winner] =
      leaders.length === 1
        ? leaders
        : [...rivals].sort((a, b) => knownCells(sheet, b, body, kind) - knownCells(sheet, a, body, kind));
    for (const column of rivals) {
      if (column === winner) continue;
      dropped.add(column);
      findings.push(finding('unmapped-column', sheet.ref(column.headerRow, column.column), { text: column.header }));
    }
  }
  return { columns: kept.filter((column) => !dropped.has(column)), findings };
}

/**
 * A cell below a header that names a value: a met mark means it, an unmet one none. Below an undated one a cell may name
 * the years too (`2022, 2023`, `x (2022)`).
 */
export function textBelowNamed(text: string, { named, year }: Pick<TableColumn, 'named' | 'year'>): string {
  if (named === undefined) return text;
  const { years, rest } = year === null ? namedYears(text) : { years: [], rest: text };
  const mark = years.length > 0 && fold(rest) === '' ? true : markOf(rest);
  if (mark === null) return text;
  return [mark ? named : 'Không', years.join(', ')].join(' ').trim();
}
