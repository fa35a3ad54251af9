import type { Area } from '../grid/area';
import { valueAt, type Grid } from '../grid/grid';
import { ownBlocks } from '../grid/own-marks';
import { isDateline, isKindAlone, isLabel, isNote, isNoteLine, isSignature, isTotal } from '../nominations/body-words';
import { sheetText, type SheetText } from '../nominations/sheet-text';
import type { Table } from '../nominations/table';
import { isPlaceholder } from '../nominations/values/decoded';
import type { MarkPlan } from './plan';

/** A judgement, and the sheets that were judged. */
export interface JudgedSheets {
  readonly tables: readonly Table[];
  readonly plan: MarkPlan;
  readonly grids: readonly Grid[];
}

/** A table's column of names. */
interface NameColumn {
  readonly sheet: string;
  readonly column: number;
  readonly table: Area;
}

/** How many rows of a column of names got no result when they were judged. */
export interface WithoutResult extends NameColumn {
  readonly headerRow: number;
  /** The header as the sheet has it. */
  readonly header: string;
  readonly count: number;
}

/** How far from its old row a header is looked for: rows that were put in above a list, or taken away there, are few. */
const ROWS_AROUND = 10;

/** What later looks at the sheets are held against: the rows with a name that were given no result. */
export function withoutResult({ tables, plan, grids }: JudgedSheets): readonly WithoutResult[] {
  const columns = new Map<string, WithoutResult>();
  for (const { sheet, columns: fields, header: table } of tables) {
    const found = fields.find(({ field }) => field === 'name' || field === 'familyName');
    const grid = grids.find((one) => one.sheet === sheet);
    if (found === undefined || grid === undefined) continue;
    const { column, headerRow } = found;
    // Names of a table further down in the same column are counted with those of the first.
    const key = `${String(column)} ${sheet}`;
    if (columns.has(key)) continue;
    const text = sheetText(grid);
    const place: NameColumn = { sheet, column, table };
    const count = named(text, place, headerRow, rowsPlanned(plan, sheet));
    columns.set(key, { ...place, headerRow, header: text.text(headerRow, column), count });
  }
  return [...columns.values()];
}

/**
 * How many rows with a name were put into the tables, or below them, since they were judged and have no result beside
 * them: no mark of theirs could be stale. A table whose header is no longer found in its column tells nothing.
 */
export function newRows(judged: readonly WithoutResult[], now: readonly Grid[]): number {
  let added = 0;
  for (const place of judged) {
    const grid = now.find(({ sheet }) => sheet === place.sheet);
    if (grid === undefined) continue;
    const text = sheetText(grid);
    const headerRow = headerNow(text, place);
    if (headerRow === null) continue;
    added += Math.max(0, named(text, place, headerRow, rowsMarked(grid)) - place.count);
  }
  return added;
}

/** The row in which the header stands now; null where it is not found. */
function headerNow(sheet: SheetText, { column, headerRow, header }: WithoutResult): number | null {
  if (sheet.text(headerRow, column) === header) return headerRow;
  if (header === '') return null;
  for (let row = Math.max(0, headerRow - ROWS_AROUND); row <= headerRow + ROWS_AROUND; row++)
    if (sheet.text(row, column) === header) return row;
  return null;
}

/** Rows below the header that have a name, those with a result left out, down to where somebody signs. */
function named(
  sheet: SheetText,
  { column, table }: NameColumn,
  headerRow: number,
  withResult: ReadonlySet<number>,
): number {
  let lastResult = headerRow;
  for (const row of withResult) lastResult = Math.max(lastResult, row);
  let count = 0;
  for (let row = headerRow + 1; row < sheet.rowCount; row++) {
    const name = sheet.text(row, column);
    if (withResult.has(row) || (row <= lastResult && isPlaceholder(name))) continue;
    const filled = sheet.filled(row).filter((one) => one >= table.left && one <= table.right);
    const words = filled.filter((one) => isWords(sheet, row, one)).map((one) => sheet.text(row, one));
    if (isSigned(words, filled.length)) {
      // As in reading: nothing above the last nominee ends a list.
      if (row > lastResult) break;
    } else if (!isPlaceholder(name) && isNominee(name, words, filled.length)) count++;
  }
  return count;
}

function isWords(sheet: SheetText, row: number, column: number): boolean {
  return typeof sheet.value(row, column) === 'string' && !/^[\d.,%/]+$/.test(sheet.text(row, column));
}

function isSigned(words: readonly string[], filled: number): boolean {
  if (words.length === filled && words.length > 0 && words.every(isSignature)) return true;
  const [only, ...others] = words;
  return only !== undefined && others.length === 0 && isDateline(only);
}

/** Whether a row with a text in the column of names is none of the rows that stand between nominees and below them. */
function isNominee(name: string, [lead = name]: readonly string[], filled: number): boolean {
  if (isTotal(lead) || isNote(lead) || isLabel(name)) return false;
  return filled > 1 || !(isNoteLine(name) || isKindAlone(name));
}

/** The rows that were given a result. */
function rowsPlanned({ blocks }: MarkPlan, sheet: string): ReadonlySet<number> {
  return new Set(blocks.filter((block) => block.sheet === sheet).flatMap(({ rows }) => rows.map(({ row }) => row)));
}

/** The rows beside which a result stands: whoever it was that judged them. */
function rowsMarked(grid: Grid): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const { area } of ownBlocks(grid)) {
    if (area === null) continue;
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++)
        if (valueAt(grid, row, column) !== null) rows.add(row);
  }
  return rows;
}
