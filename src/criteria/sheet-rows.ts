import { isCriterionId } from './check-criteria';
import type { SheetReader } from './sheet-reader';
import { refuse, textIn } from './sheet-reader';
import type { SheetColumn } from './sheet-words';
import { wordKey } from './sheet-words';

/** The rows that speak of one criterion. */
export interface CriterionRows {
  readonly id: string;
  /** The row with its text, weight and kinds. */
  readonly main: number;
  /** The rows with its conditions, top to bottom; the main row too where it holds one. */
  readonly conditions: readonly number[];
}

const CONDITION_COLUMNS: readonly SheetColumn[] = ['rule', 'bound', 'need', 'only', 'instead', 'insteadBound'];
const MAIN_COLUMNS: readonly SheetColumn[] = ['kinds', 'weight', 'period'];

interface RawRow {
  readonly row: number;
  readonly id: string;
  readonly hasText: boolean;
  readonly hasCondition: boolean;
}

/**
 * Groups the sheet's rows by criterion. A row with a text is a criterion's main row; a row with its id alone, or below it
 * without an id, holds a further condition. So the sheet may be sorted. Rows that belong to nothing are faults.
 */
export function criterionRows(sheet: SheetReader): CriterionRows[] {
  const raw = rawRows(sheet);
  const found: { readonly id: string; readonly main: number; readonly conditions: number[] }[] = [];
  const firstOf = new Map<string, (typeof found)[number]>();
  const begin = (row: RawRow): void => {
    const criterion = { id: row.id, main: row.row, conditions: row.hasCondition ? [row.row] : [] };
    found.push(criterion);
    if (!firstOf.has(row.id)) firstOf.set(row.id, criterion);
  };
  for (const row of raw) if (row.hasText) begin(row);
  let above = '';
  for (const row of raw) {
    if (row.id !== '' || row.hasText) above = row.id;
    if (row.hasText) continue;
    const owner = firstOf.get(above);
    if (owner !== undefined) {
      checkFurther(sheet, row, owner.main);
      if (row.hasCondition) owner.conditions.push(row.row);
    } else if (above === '') refuse(sheet, 'id', row.row, 'id');
    // Its text is missing, which the check of the set says.
    else begin(row);
  }
  for (const criterion of found) criterion.conditions.sort((a, b) => a - b);
  return found;
}

/** The rows of the criteria that hold anything; headings of groups (`I. TẬP THỂ` alone in its row) are passed over. */
function rawRows(sheet: SheetReader): RawRow[] {
  const rows: RawRow[] = [];
  const has = (row: number, column: SheetColumn): boolean => textIn(sheet, row, column) !== '';
  for (let row = sheet.layout.criteria.first; row <= sheet.layout.criteria.last; row++) {
    const id = textIn(sheet, row, 'id').toUpperCase();
    const filled = [...sheet.layout.columns.keys()].filter((column) => has(row, column));
    if (filled.length === 0) continue;
    if (filled.length === 1 && id !== '' && !isCriterionId(id)) continue;
    const hasCondition = CONDITION_COLUMNS.some((column) => has(row, column));
    rows.push({ row, id, hasText: has(row, 'text'), hasCondition });
  }
  return rows;
}

/** A further row must hold a condition and may not say anything else of the criterion than its main row does. */
function checkFurther(sheet: SheetReader, row: RawRow, main: number): void {
  const differs = MAIN_COLUMNS.some((column) => {
    const text = wordKey(textIn(sheet, row.row, column));
    return text !== '' && text !== wordKey(textIn(sheet, main, column));
  });
  if (row.hasCondition && !differs) return;
  const { grid, layout } = sheet;
  const other = { sheet: grid.sheet, row: main, column: layout.columns.get('id') ?? 0 };
  refuse(sheet, 'duplicate-id', row.row, 'id', {
    other: grid.file === undefined ? other : { file: grid.file, ...other },
  });
}
