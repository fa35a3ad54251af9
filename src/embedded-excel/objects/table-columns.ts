import { apiValue, valueAt } from '../model/cells';
import { clearFilterCriteria, filterColumn, filterByValues } from '../model/filter';
import { setValues } from '../model/set-values';
import { addTableColumn, deleteTableColumn } from '../model/tables';
import { ExcelError } from '../protocol/excel-error';
import { defineObject, type Instance, type ObjectType } from '../protocol/object-type';
import type { Json } from '../protocol/request';
import type { Scope } from '../protocol/scope';
import { asText, isList } from '../protocol/values';
import { criteriaOf, filterColumnOf } from './filter-criteria';
import { rangeType } from './range';
import { areaOf } from './range-target';
import { writtenMatrix } from './written-matrix';
import { columnOf, tableCells, tableOf, type ColumnTarget, type TablePart, type TableTarget } from './table-target';

function part(which: TablePart): (target: ColumnTarget) => Instance {
  return (target) => rangeType.of(tableCells(target, which));
}

function rename(target: ColumnTarget, name: string, scope: Scope): void {
  const header = tableCells(target, 'header');
  setValues(scope.workbook, target.sheet, areaOf(header, scope), name);
}

/** learn.microsoft.com/javascript/api/excel/excel.tablecolumn */
const tableColumnType: ObjectType<ColumnTarget> = defineObject('TableColumn', {
  id: ({ column }) => column,
  properties: {
    id: { get: ({ column }) => column },
    index: { get: (target) => columnOf(target).place },
    name: {
      get: (target) => columnOf(target).column.name,
      set: (target, value, scope) => rename(target, asText(value), scope),
    },
    values: {
      get: (target) => {
        const { area, sheet } = tableCells(target, 'all');
        if (area === null) return null;
        return Array.from({ length: area.bottom - area.top + 1 }, (_, n) => [
          apiValue(valueAt(sheet, area.top + n, area.left)),
        ]);
      },
      set: (target, value, scope) =>
        setValues(scope.workbook, target.sheet, areaOf(tableCells(target, 'all'), scope), writtenMatrix(value)),
    },
  },
  navigation: { filter: (target) => filterType.of(target) },
  methods: {
    delete: (target, _, scope) => {
      deleteTableColumn(scope.workbook, target.sheet, tableOf(target), columnOf(target).place);
      return null;
    },
    getDataBodyRange: part('body'),
    getHeaderRowRange: part('header'),
    getRange: part('all'),
    getTotalRowRange: part('totals'),
  },
});

/** learn.microsoft.com/javascript/api/excel/excel.filter: of a table's column. */
const filterType: ObjectType<ColumnTarget> = defineObject('Filter', {
  properties: {
    criteria: {
      get: (target) => {
        const { place } = columnOf(target);
        const column = tableOf(target).filter?.columns.find(({ index }) => index === place);
        return column === undefined ? null : criteriaOf(column);
      },
    },
  },
  methods: {
    apply: (target, given, scope) => {
      const criteria = filterColumnOf(columnOf(target).place, given.json(0));
      filterColumn(scope.workbook, target.sheet, tableOf(target), criteria);
      return null;
    },
    applyCustomFilter: (target, given, scope) => {
      const criteria = {
        filterOn: 'Custom',
        criterion1: given.text(0),
        criterion2: given.textOr(1, null),
        operator: given.textOr(2, null),
      };
      filterColumn(scope.workbook, target.sheet, tableOf(target), filterColumnOf(columnOf(target).place, criteria));
      return null;
    },
    applyValuesFilter: (target, given, scope) => {
      const values = given.json(0);
      if (values === null || !isList(values)) throw new ExcelError('InvalidArgument', 'no values');
      filterByValues(scope.workbook, target.sheet, tableOf(target), columnOf(target).place, values.map(asText));
      return null;
    },
    clear: (target, _, scope) => {
      clearFilterCriteria(scope.workbook, target.sheet, tableOf(target), columnOf(target).place);
      return null;
    },
  },
});

/** "Gets a column object by name or ID." */
function findColumn(target: TableTarget, key: Json): ColumnTarget | undefined {
  const { columns } = tableOf(target);
  const wanted = typeof key === 'string' ? key.toLowerCase() : null;
  const column =
    columns.find(({ id }) => id === key) ??
    columns.find(({ name }) => wanted !== null && name.toLowerCase() === wanted);
  return column && { ...target, column: column.id };
}

function found(column: ColumnTarget | undefined): Instance {
  if (column === undefined) throw new ExcelError('ItemNotFound', 'no such column');
  return tableColumnType.of(column);
}

/** learn.microsoft.com/javascript/api/excel/excel.tablecolumncollection */
export const tableColumnsType: ObjectType<TableTarget> = defineObject('TableColumnCollection', {
  items: (target) => tableOf(target).columns.map(({ id }) => tableColumnType.of({ ...target, column: id })),
  item: (target, key) => found(findColumn(target, key)),
  properties: { count: { get: (target) => tableOf(target).columns.length } },
  methods: {
    // "If null or -1, the addition happens at the end."
    add: (target, given, scope) => {
      const index = given.numberOr(0, -1);
      const table = tableOf(target);
      const place = index === -1 ? table.columns.length : index;
      if (place < 0 || place > table.columns.length) throw new ExcelError('InvalidArgument', 'no such place');
      const values = given.has(1) ? writtenMatrix(given.json(1)) : undefined;
      const matrix = values === undefined || Array.isArray(values) ? values : undefined;
      const after = addTableColumn(scope.workbook, target.sheet, table, index === -1 ? undefined : index, matrix);
      const column = after.columns[place];
      if (column === undefined) throw new ExcelError('GeneralException', 'the column was not added');
      const added = { ...target, column: column.id };
      if (values !== undefined && matrix === undefined)
        setValues(scope.workbook, target.sheet, areaOf(tableCells(added, 'body'), scope), values);
      if (given.has(2)) rename(added, given.text(2), scope);
      return tableColumnType.of(added);
    },
    getCount: (target) => tableOf(target).columns.length,
    getItemAt: (target, given) => {
      const column = tableOf(target).columns[given.number(0)];
      return found(column && { ...target, column: column.id });
    },
    getItemOrNullObject: (target, given) => {
      const column = findColumn(target, given.json(0));
      return column === undefined ? null : tableColumnType.of(column);
    },
  },
});
