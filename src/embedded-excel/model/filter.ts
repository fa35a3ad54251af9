import type { Area } from '../../grid/area';
import { setHidden } from './columns';
import { cellAt, valueAt } from './cells';
import { ModelError } from './error';
import { emit } from './events';
import { customFilterOf, passesCustom } from './filter-custom';
import { requireAllowed, requireUnprotected } from './guard';
import { intersection } from './limits';
import { setName } from './names';
import { absoluteAddress, quotedName } from './references';
import { withFilterArea } from './shift-places';
import { textOf } from './text';
import type { SheetModel, WorkbookModel } from './types';
import type { AutoFilter, FilterColumn, TableModel } from './types-objects';

const FILTER_NAME = '_xlnm._FilterDatabase';

/** What a filter belongs to: the sheet, or one of its tables. */
export type FilterOwner = TableModel | null;

function filterOf(sheet: SheetModel, owner: FilterOwner): AutoFilter | null {
  return owner === null ? sheet.autoFilter : (tableNow(sheet, owner)?.filter ?? null);
}

function tableNow(sheet: SheetModel, owner: TableModel): TableModel | undefined {
  return sheet.tables.find((table) => table.id === owner.id);
}

function put(workbook: WorkbookModel, sheet: SheetModel, owner: FilterOwner, filter: AutoFilter | null): void {
  if (owner !== null) {
    sheet.tables = sheet.tables.map((table) => (table.id === owner.id ? { ...table, filter } : table));
    return;
  }
  sheet.autoFilter = filter;
  // Excel keeps a filter's range a second time, in a hidden name of the sheet.
  if (filter === null)
    workbook.names = workbook.names.filter(
      (name) => name.scope !== sheet.id || name.name.toLowerCase() !== FILTER_NAME.toLowerCase(),
    );
  else
    setName(workbook, {
      name: FILTER_NAME,
      scope: sheet.id,
      formula: `${quotedName(sheet.name)}!${absoluteAddress(filter.area)}`,
      visible: false,
    });
}

/**
 * Gives the sheet a filter on an area (its first row the header), in place of the one it has. On the same area the
 * criteria stay.
 * @see https://learn.microsoft.com/javascript/api/excel/excel.autofilter#excel-excel-autofilter-apply-member(1)
 */
export function setAutoFilter(workbook: WorkbookModel, sheet: SheetModel, area: Area): void {
  requireUnprotected(workbook, sheet);
  if (sheet.tables.some((table) => intersection(table.area, area) !== null))
    throw new ModelError('InvalidOperation', 'A filter of the sheet cannot lie on a table.');
  const before = sheet.autoFilter;
  const kept =
    before !== null && before.area.top === area.top && before.area.left === area.left
      ? before.columns.filter((column) => area.left + column.index <= area.right)
      : [];
  if (before !== null && kept.length === 0) setHidden(sheet, before.area.top + 1, before.area.bottom, false);
  put(
    workbook,
    sheet,
    null,
    before === null ? { area, columns: [], node: null } : { ...withFilterArea(before, area), columns: kept },
  );
  applyFilter(workbook, sheet, null);
}

/**
 * Shows only the rows whose cell in a column shows one of these texts. @param column from the filter's first column
 */
export function filterByValues(
  workbook: WorkbookModel,
  sheet: SheetModel,
  owner: FilterOwner,
  column: number,
  values: readonly string[],
): void {
  filterColumn(workbook, sheet, owner, {
    index: column,
    values: values.filter((value) => value !== ''),
    blanks: values.includes(''),
    node: null,
  });
}

/** Gives a column of a filter criteria of any kind, in place of those it has. */
export function filterColumn(
  workbook: WorkbookModel,
  sheet: SheetModel,
  owner: FilterOwner,
  criteria: FilterColumn,
): void {
  requireAllowed(workbook, sheet, 'allowAutoFilter');
  const filter = filterOf(sheet, owner);
  if (filter === null) throw new ModelError('InvalidOperation', 'There is no filter.');
  if (criteria.index < 0 || criteria.index > filter.area.right - filter.area.left)
    throw new ModelError('InvalidArgument', 'The filter has no such column.');
  const columns = [...filter.columns.filter((one) => one.index !== criteria.index), criteria];
  put(workbook, sheet, owner, { ...filter, columns: columns.sort((a, b) => a.index - b.index) });
  applyFilter(workbook, sheet, owner);
  emitFiltered(workbook, sheet, owner);
}

/** Shows all rows; the buttons stay. @param column one column's criteria only */
export function clearFilterCriteria(
  workbook: WorkbookModel,
  sheet: SheetModel,
  owner: FilterOwner,
  column?: number,
): void {
  requireAllowed(workbook, sheet, 'allowAutoFilter');
  const filter = filterOf(sheet, owner);
  if (filter === null || filter.columns.length === 0) return;
  put(workbook, sheet, owner, {
    ...filter,
    columns: column === undefined ? [] : filter.columns.filter((one) => one.index !== column),
  });
  applyFilter(workbook, sheet, owner);
  emitFiltered(workbook, sheet, owner);
}

/** Takes the filter away; hidden rows show again. */
export function removeAutoFilter(workbook: WorkbookModel, sheet: SheetModel, owner: FilterOwner = null): void {
  requireUnprotected(workbook, sheet);
  const filter = filterOf(sheet, owner);
  if (filter === null) return;
  if (filter.columns.length > 0) setHidden(sheet, filter.area.top + 1, filter.area.bottom, false);
  put(workbook, sheet, owner, null);
}

/** Hides and shows rows anew, after their cells changed (AutoFilter.reapply). */
export function reapplyFilter(workbook: WorkbookModel, sheet: SheetModel, owner: FilterOwner = null): void {
  requireAllowed(workbook, sheet, 'allowAutoFilter');
  applyFilter(workbook, sheet, owner);
  emitFiltered(workbook, sheet, owner);
}

function emitFiltered(workbook: WorkbookModel, sheet: SheetModel, owner: FilterOwner): void {
  if (owner === null) emit(workbook, { type: 'filtered', sheet: sheet.id });
  else emit(workbook, { type: 'table-filtered', sheet: sheet.id, table: owner.id });
}

/**
 * A row shows if every column's criteria let it through. Criteria of other kinds than values and comparisons (top ten,
 * colours) are not worked out: rows that they hide stay hidden.
 */
function applyFilter(workbook: WorkbookModel, sheet: SheetModel, owner: FilterOwner): void {
  const filter = filterOf(sheet, owner);
  if (filter === null) return;
  const { area } = filter;
  const table = owner === null ? undefined : tableNow(sheet, owner);
  const bottom =
    table?.totalsRow === true ? area.bottom : Math.min(area.bottom, Math.max(area.top, sheet.rows.length - 1));
  const custom = filter.columns.filter((column) => customFilterOf(column) !== null);
  const others = filter.columns.some((column) => column.values === null && !custom.includes(column));
  const criteria = filter.columns.flatMap((column) =>
    column.values === null ? [] : [{ ...column, wanted: new Set(column.values.map((value) => value.toLowerCase())) }],
  );
  for (let row = area.top + 1; row <= bottom; row++) {
    const shown = (index: number): string => {
      const cell = cellAt(sheet, row, area.left + index);
      const format = cell === undefined ? 'General' : (workbook.styles.records[cell.style]?.numberFormat ?? 'General');
      return textOf(cell?.value ?? null, format, workbook.date1904);
    };
    const passes =
      criteria.every(({ index, wanted, blanks }) => {
        const text = shown(index);
        return text === '' ? blanks : wanted.has(text.toLowerCase());
      }) &&
      custom.every((column) =>
        passesCustom(column, valueAt(sheet, row, area.left + column.index), shown(column.index)),
      );
    if (passes && others && sheet.rows[row]?.hidden === true) continue;
    setHidden(sheet, row, row, !passes);
  }
}
