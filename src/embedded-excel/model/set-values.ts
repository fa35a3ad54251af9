import type { Area } from '../../grid/area';
import type { CellValue } from '../../grid/grid';
import { recalculateAfter } from './calculate';
import { apiValue, cellAt, putContent, styleAt, valueAt } from './cells';
import { ModelError } from './error';
import { emit, type ChangeDetails } from './events';
import { requireUnlocked } from './guard';
import { contains } from '../../grid/area';
import { intersection, LONGEST_TEXT } from './limits';
import { formatAfter, parseValue } from './parse-value';
import { addressOf } from './references';
import { changedStyle } from './styles-change';
import { renameColumnsFromCells } from './table-headers';
import type { Cell, SheetModel, WorkbookModel } from './types';
import { putCell } from './cells';

/** One value of `range.values` or `range.formulas`; null leaves the cell. */
export type WrittenValue = string | number | boolean | null;

/**
 * Writes as `range.values` and `range.formulas` do (both read text as if it were typed): a matrix of the area's shape,
 * or one value for all of it. `''` empties a cell, its format stays.
 * @throws ModelError `InvalidArgument` for another shape, `AccessDenied` for locked cells
 * @see https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member
 */
export function setValues(
  workbook: WorkbookModel,
  sheet: SheetModel,
  area: Area,
  matrix: readonly (readonly unknown[])[] | WrittenValue,
): void {
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  if (Array.isArray(matrix) && (matrix.length !== rows || matrix.some((row: unknown) => !isRow(row, columns))))
    throw new ModelError('InvalidArgument', 'The values have another shape than the range.');
  requireUnlocked(workbook, sheet, area);
  const single = rows === 1 && columns === 1;
  const before = single ? valueAt(sheet, area.top, area.left) : null;
  const covered = sheet.merges.filter((merge) => intersection(merge, area) !== null);
  const formulas = new Map<string, string>();
  for (let row = area.top; row <= area.bottom; row++) {
    const values: unknown = Array.isArray(matrix) ? matrix[row - area.top] : null;
    for (let column = area.left; column <= area.right; column++) {
      const value: unknown = Array.isArray(values) ? values[column - area.left] : matrix;
      if (value === null || isCovered(covered, row, column)) continue;
      const there = cellAt(sheet, row, column);
      if (there?.formula !== null && there !== undefined)
        formulas.set(addressOf({ top: row, bottom: row, left: column, right: column }), `=${there.formula}`);
      write(workbook, sheet, row, column, value);
    }
  }
  finishEdit(
    workbook,
    sheet,
    area,
    single ? { valueBefore: before, valueAfter: valueAt(sheet, area.top, area.left) } : null,
  );
  if (formulas.size > 0)
    emit(workbook, {
      type: 'formula-changed',
      sheet: sheet.id,
      cells: [...formulas].map(([address, previousFormula]) => ({ address, previousFormula })),
    });
}

/** `range.formulas` reads what `range.values` reads. */
export const setFormulas = setValues;

function isRow(row: unknown, columns: number): boolean {
  return Array.isArray(row) && row.length === columns;
}

/** What follows a change of contents: header cells name table columns, formulas are computed, events are raised. */
export function finishEdit(
  workbook: WorkbookModel,
  sheet: SheetModel,
  area: Area,
  details: ChangeDetails | null,
): void {
  renameColumnsFromCells(workbook, sheet, area);
  recalculateAfter(workbook, [{ sheet, area }]);
  const after = details === null ? null : { ...details, valueAfter: valueAt(sheet, area.top, area.left) };
  emitEdited(workbook, sheet, area, after);
}

/** Tells that cells were edited: of the sheet, and of each table that they lie in. */
export function emitEdited(
  workbook: WorkbookModel,
  sheet: SheetModel,
  area: Area,
  details: ChangeDetails | null,
): void {
  const more = details === null ? {} : { details };
  emit(workbook, { type: 'changed', sheet: sheet.id, address: addressOf(area), changeType: 'RangeEdited', ...more });
  for (const table of sheet.tables) {
    const part = intersection(table.area, area);
    if (part === null) continue;
    emit(workbook, {
      type: 'table-changed',
      sheet: sheet.id,
      table: table.id,
      address: addressOf(part),
      changeType: 'RangeEdited',
      ...more,
    });
  }
}

/** Cells of a merged area but its first hold nothing (a guess: Excel drops what is written to them). */
function isCovered(merges: readonly Area[], row: number, column: number): boolean {
  return merges.some((merge) => contains(merge, row, column) && !(merge.top === row && merge.left === column));
}

function write(workbook: WorkbookModel, sheet: SheetModel, row: number, column: number, value: unknown): void {
  if (typeof value === 'boolean') putContent(sheet, row, column, value);
  else if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new ModelError('InvalidArgument', 'Not a number that a cell can hold.');
    putContent(sheet, row, column, value);
  } else if (typeof value === 'string') writeText(workbook, sheet, row, column, value);
  else throw new ModelError('InvalidArgument', 'A cell holds a text, a number or a boolean.');
}

function writeText(workbook: WorkbookModel, sheet: SheetModel, row: number, column: number, text: string): void {
  if (text.length > LONGEST_TEXT && !text.startsWith('='))
    throw new ModelError('InvalidArgument', 'The text is longer than a cell can hold.');
  const style = styleAt(sheet, row, column);
  const format = workbook.styles.records[style]?.numberFormat ?? 'General';
  const parsed = parseValue(text, format);
  putContent(sheet, row, column, parsed.value, parsed.formula);
  const after = formatAfter(format, parsed);
  if (after === format) return;
  const cell: Cell | undefined = cellAt(sheet, row, column);
  if (cell !== undefined)
    putCell(sheet, row, column, { ...cell, style: changedStyle(workbook.styles, style, { numberFormat: after }) });
}

/** A cell as `range.formulas` gives it: the formula with `=`, else its value. */
export function formulaText(cell: Cell | undefined): string | number | boolean {
  if (cell === undefined) return '';
  return cell.formula === null ? apiValue(cell.value) : `=${cell.formula}`;
}

/** Excel.RangeValueType of a value. */
export function valueTypeOf(value: CellValue): 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error' {
  if (value === null) return 'Empty';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'Error';
}
