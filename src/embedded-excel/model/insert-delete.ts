import type { Area } from '../../grid/area';
import { mapFormulas } from './all-formulas';
import { recalculateAfter } from './calculate';
import { ModelError } from './error';
import { emit, type ChangeType, type ShiftDirection } from './events';
import { requireAllowed, requireUnprotected } from './guard';
import { intersection, isWholeColumns, isWholeRows, LAST_COLUMN, LAST_ROW, WHOLE_SHEET } from './limits';
import { moveCells } from './move-cells';
import { addressOf } from './references';
import { shiftFormula, shiftedArea, type Shift } from './shift';
import { shiftPlaces } from './shift-places';
import type { SheetModel, WorkbookModel } from './types';

/**
 * Puts empty cells in, moving those there (and behind them) down or right. The new cells take the format of those above
 * (or left), as Excel's do; references, names, rules, merges, tables, filters and print areas follow.
 * @throws ModelError `NonBlankCellOffSheet`, `InsertDeleteConflict` where a merged area or a table would be torn,
 * `AccessDenied`
 * @see https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-insert-member(1)
 */
export function insertCells(workbook: WorkbookModel, sheet: SheetModel, area: Area, direction: 'down' | 'right'): void {
  const shift: Shift = { kind: 'insert', axis: direction === 'down' ? 'rows' : 'columns', area };
  perform(workbook, sheet, shift, direction === 'down' ? 'Down' : 'Right');
}

/**
 * Takes cells out, moving those below up or those right of them left. References to them become `#REF!`.
 * @throws ModelError as `insertCells`
 * @see https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-delete-member(1)
 */
export function deleteCells(workbook: WorkbookModel, sheet: SheetModel, area: Area, direction: 'up' | 'left'): void {
  const shift: Shift = { kind: 'delete', axis: direction === 'up' ? 'rows' : 'columns', area };
  perform(workbook, sheet, shift, direction === 'up' ? 'Up' : 'Left');
}

function perform(workbook: WorkbookModel, sheet: SheetModel, shift: Shift, direction: ShiftDirection): void {
  const { kind, axis, area } = shift;
  const wholeRows = axis === 'rows' && isWholeRows(area);
  const wholeColumns = axis === 'columns' && isWholeColumns(area);
  if (wholeRows) requireAllowed(workbook, sheet, kind === 'insert' ? 'allowInsertRows' : 'allowDeleteRows');
  else if (wholeColumns)
    requireAllowed(workbook, sheet, kind === 'insert' ? 'allowInsertColumns' : 'allowDeleteColumns');
  else requireUnprotected(workbook, sheet);
  requireWhole(sheet, shift);
  if (kind === 'insert') requireRoom(sheet, shift);
  const tables = sheet.tables.filter((table) => intersection(table.area, area) !== null);
  moveCells(sheet, shift);
  mapFormulas(workbook, (formula, home) => shiftFormula(formula, home?.name ?? null, sheet.name, shift));
  shiftPlaces(workbook, sheet, shift);
  recalculateAfter(workbook, [{ sheet, area: WHOLE_SHEET }]);
  const what = wholeRows ? 'Row' : wholeColumns ? 'Column' : 'Cell';
  const changeType: ChangeType = `${what}${kind === 'insert' ? 'Inserted' : 'Deleted'}`;
  const address = addressOf(area);
  emit(workbook, { type: 'changed', sheet: sheet.id, address, changeType, shift: direction });
  for (const table of tables)
    if (sheet.tables.some((one) => one.id === table.id))
      emit(workbook, { type: 'table-changed', sheet: sheet.id, table: table.id, address, changeType });
}

/** Nothing may be pushed off the sheet. */
function requireRoom(sheet: SheetModel, { axis, area }: Shift): void {
  const [count, limit] =
    axis === 'rows' ? [area.bottom - area.top + 1, LAST_ROW] : [area.right - area.left + 1, LAST_COLUMN];
  const edge: Area =
    axis === 'rows'
      ? { ...area, top: limit - count + 1, bottom: limit }
      : { ...area, left: limit - count + 1, right: limit };
  for (let row = edge.top; row <= Math.min(edge.bottom, sheet.rows.length - 1); row++) {
    const cells = sheet.rows[row]?.cells ?? [];
    for (let column = edge.left; column <= Math.min(edge.right, cells.length - 1); column++)
      if (cells[column]?.value !== undefined && cells[column]?.value !== null)
        throw new ModelError('NonBlankCellOffSheet', 'Cells with content would be pushed off the sheet.');
  }
}

/** Merged areas, tables and array formulas move whole or not at all. */
function requireWhole(sheet: SheetModel, shift: Shift): void {
  const { axis, area, kind } = shift;
  const moving: Area = axis === 'rows' ? { ...area, bottom: LAST_ROW } : { ...area, right: LAST_COLUMN };
  const isTorn = (one: Area): boolean => {
    if (intersection(one, moving) === null) return false;
    return axis === 'rows'
      ? one.left < area.left || one.right > area.right
      : one.top < area.top || one.bottom > area.bottom;
  };
  if (sheet.merges.some(isTorn) || sheet.tables.some((table) => isTorn(table.area)))
    throw new ModelError('InsertDeleteConflict', 'A merged area or a table would be torn.');
  if (kind === 'insert' || axis !== 'rows') return;
  // A table without its header row is none: the row goes only with the whole table (a guess).
  for (const table of sheet.tables) {
    const inside = table.headerRow && table.area.top >= area.top && table.area.top <= area.bottom;
    if (inside && shiftedArea(table.area, shift) !== null)
      throw new ModelError('InsertDeleteConflict', "A table's header row is not deleted alone.");
  }
}
