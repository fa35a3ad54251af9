import type { Area } from '../../grid/area';
import { valueAt } from './cells';
import { ModelError } from './error';
import { emit } from './events';
import { requireUnprotected } from './guard';
import { intersection, LAST_ROW } from './limits';
import { deleteCells, insertCells } from './insert-delete';
import { setValues, type WrittenValue } from './set-values';
import { setHidden } from './columns';
import { withFilterArea } from './shift-places';
import { renameTableInFormulas } from './structured-references';
import { newColumns, withHeaders } from './table-headers';
import { freeTableName, nextTableId, requireTableName } from './table-names';
import type { SheetModel, WorkbookModel } from './types';
import type { TableModel } from './types-objects';
import { attributeIn } from './xml-node';

/** The table as it is now: records are replaced. @throws ModelError `ItemNotFound` where it is gone */
export function currentTable(sheet: SheetModel, table: TableModel): TableModel {
  const there = sheet.tables.find((one) => one.id === table.id);
  if (there === undefined) throw new ModelError('ItemNotFound', 'The table was deleted.');
  return there;
}

/**
 * Changes a table as it stands now and gives the new one.
 * @throws ModelError where the sheet is protected
 */
export function changeTable(
  workbook: WorkbookModel,
  sheet: SheetModel,
  table: TableModel,
  change: Partial<Pick<TableModel, 'area' | 'columns' | 'filter' | 'style' | 'totalsRow' | 'name'>>,
): TableModel {
  requireUnprotected(workbook, sheet);
  const changed = { ...currentTable(sheet, table), ...change };
  sheet.tables = sheet.tables.map((one) => (one.id === table.id ? changed : one));
  return changed;
}

/**
 * Makes a table. Without headers a row of them is put in above, and the cells below it move down.
 * @see https://learn.microsoft.com/javascript/api/excel/excel.tablecollection#excel-excel-tablecollection-add-member(1)
 */
export function addTable(workbook: WorkbookModel, sheet: SheetModel, area: Area, hasHeaders: boolean): TableModel {
  requireUnprotected(workbook, sheet);
  requireFree(sheet, area);
  if (!hasHeaders) insertCells(workbook, sheet, { ...area, bottom: area.top }, 'down');
  // A table has at least one row of data.
  const bottom = Math.min(LAST_ROW, hasHeaders ? Math.max(area.bottom, area.top + 1) : area.bottom + 1);
  const whole: Area = { ...area, bottom };
  const table: TableModel = {
    id: nextTableId(workbook),
    name: freeTableName(workbook),
    area: whole,
    headerRow: true,
    totalsRow: false,
    columns: newColumns({ columns: [] }, area.right - area.left + 1),
    filter: { area: whole, columns: [], node: null },
    style: { name: 'TableStyleMedium2', firstColumn: false, lastColumn: false, rowStripes: true, columnStripes: false },
    part: null,
    node: null,
  };
  const named = withHeaders(workbook, sheet, table, { ...whole, bottom: whole.top });
  sheet.tables.push(named);
  emit(workbook, { type: 'table-added', sheet: sheet.id, table: named.id, name: named.name });
  return named;
}

function requireFree(sheet: SheetModel, area: Area, except?: TableModel): void {
  if (sheet.tables.some((one) => one.id !== except?.id && intersection(one.area, area) !== null))
    throw new ModelError('InvalidOperation', 'Tables do not overlap.');
  if (sheet.merges.some((merge) => intersection(merge, area) !== null))
    throw new ModelError('InvalidOperation', 'A table holds no merged cells.');
  if (sheet.autoFilter !== null && intersection(sheet.autoFilter.area, area) !== null)
    throw new ModelError('InvalidOperation', 'A table does not lie on a filter of the sheet.');
}

/**
 * Changes a table's range; its header row stays where it is, the ranges overlap. New columns are named after their
 * header cells.
 * @see https://learn.microsoft.com/javascript/api/excel/excel.table#excel-excel-table-resize-member(1)
 */
export function resizeTable(workbook: WorkbookModel, sheet: SheetModel, table: TableModel, area: Area): TableModel {
  requireUnprotected(workbook, sheet);
  const there = currentTable(sheet, table);
  if (area.top !== there.area.top || intersection(area, there.area) === null || area.bottom <= area.top)
    throw new ModelError('InvalidArgument', "The header row stays in the table's first row.");
  if (isLinked(there) && (area.left !== there.area.left || area.right !== there.area.right))
    throw new ModelError('InvalidOperation', 'The columns of this table come from elsewhere.');
  requireFree(sheet, area, there);
  const kept = there.columns.filter((_, n) => there.area.left + n >= area.left && there.area.left + n <= area.right);
  const left = Math.max(0, there.area.left - area.left);
  const made = newColumns(there, area.right - area.left + 1 - kept.length);
  const columns = [...made.slice(0, left), ...kept, ...made.slice(left)];
  const filter =
    there.filter === null ? null : withFilterArea({ ...there.filter, columns: movedCriteria(there, area) }, area);
  const resized = { ...there, area, columns, filter };
  const header = { ...area, bottom: area.top };
  const named = there.headerRow ? withHeaders(workbook, sheet, resized, header) : resized;
  sheet.tables = sheet.tables.map((one) => (one.id === there.id ? named : one));
  return named;
}

/** Whether a query or an XML map feeds it (ECMA-376 part 1, 18.5.1.2, `tableType`). That it then keeps its columns is a guess. */
function isLinked({ node }: TableModel): boolean {
  return ['queryTable', 'xml'].includes((node === null ? undefined : attributeIn(node, 'tableType')) ?? '');
}

/** Criteria stay with their columns. */
function movedCriteria(table: TableModel, area: Area): NonNullable<TableModel['filter']>['columns'] {
  const shift = table.area.left - area.left;
  return (table.filter?.columns ?? []).flatMap((column) => {
    const index = column.index + shift;
    return index < 0 || index > area.right - area.left ? [] : [{ ...column, index }];
  });
}

/**
 * Puts a column in; what stands right of the table moves right where it must. @param place from 0; the end if left out
 */
export function addTableColumn(
  workbook: WorkbookModel,
  sheet: SheetModel,
  table: TableModel,
  place?: number,
  values?: readonly (readonly WrittenValue[])[],
): TableModel {
  const { area, columns } = currentTable(sheet, table);
  const at = area.left + (place ?? columns.length);
  const inside = at <= area.right;
  if (inside) insertCells(workbook, sheet, { ...area, left: at, right: at }, 'right');
  else {
    const beside: Area = { ...area, left: at, right: at };
    if (hasContent(sheet, beside)) insertCells(workbook, sheet, beside, 'right');
    resizeTable(workbook, sheet, table, { ...area, right: at });
  }
  if (values !== undefined) setValues(workbook, sheet, { ...area, left: at, right: at }, values);
  return currentTable(sheet, table);
}

function hasContent(sheet: SheetModel, area: Area): boolean {
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) if (valueAt(sheet, row, column) !== null) return true;
  return false;
}

/** Takes a column out; what stands right of it moves left. */
export function deleteTableColumn(workbook: WorkbookModel, sheet: SheetModel, table: TableModel, place: number): void {
  const { area, columns } = currentTable(sheet, table);
  if (place < 0 || place >= columns.length) throw new ModelError('ItemNotFound', 'The table has no such column.');
  if (columns.length === 1) deleteTable(workbook, sheet, table);
  else deleteCells(workbook, sheet, { ...area, left: area.left + place, right: area.left + place }, 'left');
}

/**
 * Renames a table, in formulas too.
 * @throws ModelError where the name cannot be a table's
 */
export function renameTable(workbook: WorkbookModel, sheet: SheetModel, table: TableModel, name: string): TableModel {
  const there = currentTable(sheet, table);
  if (name.toLowerCase() !== there.name.toLowerCase()) requireTableName(workbook, name);
  renameTableInFormulas(workbook, there.name, name);
  return changeTable(workbook, sheet, there, { name });
}

/** Cells and formats stay, the table goes. @see https://support.microsoft.com/office/0b326ff1-6764-4ebe-84ea-786265d41c77 */
export function convertToRange(workbook: WorkbookModel, sheet: SheetModel, table: TableModel): void {
  requireUnprotected(workbook, sheet);
  const there = currentTable(sheet, table);
  if ((there.filter?.columns.length ?? 0) > 0) setHidden(sheet, there.area.top, there.area.bottom, false);
  sheet.tables = sheet.tables.filter((one) => one.id !== there.id);
  emit(workbook, { type: 'table-deleted', sheet: sheet.id, table: there.id, name: there.name });
}

/** Table and cells go; those below move up (a guess: Table.delete says no more than "deletes the table"). */
export function deleteTable(workbook: WorkbookModel, sheet: SheetModel, table: TableModel): void {
  const { area } = currentTable(sheet, table);
  deleteCells(workbook, sheet, area, 'up');
}
