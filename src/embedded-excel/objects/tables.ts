import { convertToRange, deleteTable, renameTable, resizeTable, changeTable, addTable } from '../model/tables';
import { clearFilterCriteria, reapplyFilter, removeAutoFilter } from '../model/filter';
import type { SheetModel, WorkbookModel } from '../model/types';
import type { TableStyle } from '../model/types-objects';
import type { Arguments } from '../protocol/arguments';
import { ExcelError } from '../protocol/excel-error';
import { defineObject, type Instance, type ObjectType, type Property } from '../protocol/object-type';
import type { Json } from '../protocol/request';
import type { Scope } from '../protocol/scope';
import { asFlag, asText } from '../protocol/values';
import { autoFilterType } from './auto-filter';
import { eventNumber } from './event-numbers';
import { rangeType } from './range';
import { givenCells } from './range-given';
import { areaOf } from './range-target';
import { tableColumnsType } from './table-columns';
import { tableId } from './table-id';
import { tableRowsType } from './table-rows';
import { tableSortType } from './table-sort';
import { partOf, tableCells, tableOf, type TablePart, type TableTarget } from './table-target';
import { showTotals } from './table-totals';
import { worksheetType } from './worksheet';

function styleFlag(name: Exclude<keyof TableStyle, 'name'>): Property<TableTarget> {
  return {
    get: (target) => tableOf(target).style[name],
    set: (target, value, scope) => {
      const table = tableOf(target);
      changeTable(scope.workbook, target.sheet, table, { style: { ...table.style, [name]: asFlag(value) } });
    },
  };
}

function part(which: TablePart): (target: TableTarget) => Instance {
  return (target) => rangeType.of(tableCells(target, which));
}

/** Buttons or none; only over a header row. */
function showFilterButton(target: TableTarget, shown: boolean, scope: Scope): void {
  const table = tableOf(target);
  if (!table.headerRow) throw new ExcelError('InvalidOperation', 'the table has no header row');
  if (!shown) removeAutoFilter(scope.workbook, target.sheet, table);
  else if (table.filter === null) {
    const body = partOf(table, 'body');
    const area = { ...table.area, bottom: body?.bottom ?? table.area.top };
    changeTable(scope.workbook, target.sheet, table, { filter: { area, columns: [], node: null } });
  }
}

/** learn.microsoft.com/javascript/api/excel/excel.table */
export const tableType: ObjectType<TableTarget> = defineObject('Table', {
  id: ({ id }) => tableId(id),
  events: { onChanged: { wire: 'DataChanged', number: eventNumber.tableChanged } },
  eventTarget: ({ id }) => tableId(id),
  properties: {
    highlightFirstColumn: styleFlag('firstColumn'),
    highlightLastColumn: styleFlag('lastColumn'),
    id: { get: ({ id }) => tableId(id) },
    legacyId: { get: ({ id }) => tableId(id) },
    name: {
      get: (target) => tableOf(target).name,
      set: (target, value, scope) => void renameTable(scope.workbook, target.sheet, tableOf(target), asText(value)),
    },
    showBandedColumns: styleFlag('columnStripes'),
    showBandedRows: styleFlag('rowStripes'),
    showFilterButton: {
      get: (target) => tableOf(target).filter !== null,
      set: (target, value, scope) => showFilterButton(target, asFlag(value), scope),
    },
    showHeaders: {
      get: (target) => tableOf(target).headerRow,
      set: (target, value) => {
        if (asFlag(value) !== tableOf(target).headerRow) throw new ExcelError('NotImplemented', 'header rows stay');
      },
    },
    showTotals: {
      get: (target) => tableOf(target).totalsRow,
      set: (target, value, scope) => showTotals(target, asFlag(value), scope),
    },
    style: {
      get: (target) => tableOf(target).style.name,
      set: (target, value, scope) => {
        const table = tableOf(target);
        changeTable(scope.workbook, target.sheet, table, { style: { ...table.style, name: asText(value) } });
      },
    },
  },
  navigation: {
    autoFilter: ({ sheet, id }) => autoFilterType.of({ sheet, table: id }),
    columns: (target) => tableColumnsType.of(target),
    rows: (target) => tableRowsType.of(target),
    sort: (target) => tableSortType.of(target),
    worksheet: ({ sheet }) => worksheetType.of(sheet),
  },
  methods: {
    clearFilters: (target, _, scope) => {
      clearFilterCriteria(scope.workbook, target.sheet, tableOf(target));
      return null;
    },
    convertToRange: (target, _, scope) => {
      const cells = tableCells(target, 'all');
      convertToRange(scope.workbook, target.sheet, tableOf(target));
      return rangeType.of(cells);
    },
    delete: (target, _, scope) => {
      deleteTable(scope.workbook, target.sheet, tableOf(target));
      return null;
    },
    getDataBodyRange: part('body'),
    getHeaderRowRange: part('header'),
    getRange: part('all'),
    getTotalRowRange: part('totals'),
    reapplyFilters: (target, _, scope) => {
      reapplyFilter(scope.workbook, target.sheet, tableOf(target));
      return null;
    },
    resize: (target, given, scope) => {
      const cells = givenCells(given, 0, target.sheet, scope);
      if (cells.sheet !== target.sheet) throw new ExcelError('InvalidArgument', 'cells of another sheet');
      resizeTable(scope.workbook, target.sheet, tableOf(target), areaOf(cells, scope));
      return null;
    },
  },
});

/** Tables of the workbook, of a sheet, or that lie on a range. */
interface TablesTarget {
  readonly sheets: readonly SheetModel[];
  /** The tables' ids; null for all of the sheets. */
  readonly only: readonly number[] | null;
}

function targetsOf({ sheets, only }: TablesTarget): TableTarget[] {
  return sheets.flatMap((sheet) =>
    sheet.tables.filter(({ id }) => only?.includes(id) ?? true).map(({ id }) => ({ sheet, id })),
  );
}

/** "Gets a table by name or ID." */
function findTable(target: TablesTarget, key: Json): TableTarget | undefined {
  if (typeof key !== 'string' && typeof key !== 'number')
    throw new ExcelError('InvalidArgument', "a table's key is text");
  const wanted = String(key).toLowerCase();
  const all = targetsOf(target);
  return all.find(({ id }) => tableId(id) === wanted) ?? all.find((one) => tableOf(one).name.toLowerCase() === wanted);
}

function found(table: TableTarget | undefined): Instance {
  if (table === undefined) throw new ExcelError('ItemNotFound', 'no such table');
  return tableType.of(table);
}

/** Where an address says no sheet: the collection's, or "the currently-active sheet". */
function homeOf({ sheets }: TablesTarget, workbook: WorkbookModel): SheetModel {
  const [sheet, another] = sheets;
  const home = another === undefined ? sheet : sheets.find(({ id }) => id === workbook.activeSheet);
  if (home === undefined) throw new ExcelError('GeneralException', 'no sheet is active');
  return home;
}

const tableMethods = {
  getCount: (target: TablesTarget) => targetsOf(target).length,
  getItemOrNullObject: (target: TablesTarget, given: Arguments) => {
    const table = findTable(target, given.json(0));
    return table === undefined ? null : tableType.of(table);
  },
};

/** learn.microsoft.com/javascript/api/excel/excel.tablecollection */
export const tablesType: ObjectType<TablesTarget> = defineObject('TableCollection', {
  items: (target) => targetsOf(target).map((table) => tableType.of(table)),
  item: (target, key) => found(findTable(target, key)),
  events: {
    onAdded: { wire: 'Added', number: eventNumber.tableAdded },
    onChanged: { wire: 'DataChanged', number: eventNumber.tableChanged },
    onDeleted: { wire: 'Deleted', number: eventNumber.tableDeleted },
  },
  eventTarget: ({ sheets: [sheet, another] }) => (sheet === undefined || another !== undefined ? 'Workbook' : sheet.id),
  properties: { count: { get: (target) => targetsOf(target).length } },
  methods: {
    ...tableMethods,
    add: (target, given, scope) => {
      const cells = givenCells(given, 0, homeOf(target, scope.workbook), scope);
      const table = addTable(scope.workbook, cells.sheet, areaOf(cells, scope), given.flagOr(1, false));
      return tableType.of({ sheet: cells.sheet, id: table.id });
    },
    getItemAt: (target, given) => found(targetsOf(target)[given.number(0)]),
  },
});

/** learn.microsoft.com/javascript/api/excel/excel.tablescopedcollection */
export const scopedTablesType: ObjectType<TablesTarget> = defineObject('TableScopedCollection', {
  items: (target) => targetsOf(target).map((table) => tableType.of(table)),
  item: (target, key) => found(findTable(target, key)),
  methods: { ...tableMethods, getFirst: (target) => found(targetsOf(target)[0]) },
});
