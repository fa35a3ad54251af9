import {
  clearFilterCriteria,
  filterColumn,
  reapplyFilter,
  removeAutoFilter,
  setAutoFilter,
  type FilterOwner,
} from '../model/filter';
import type { SheetModel } from '../model/types';
import type { AutoFilter } from '../model/types-objects';
import { ExcelError } from '../protocol/excel-error';
import { defineObject, type ObjectType } from '../protocol/object-type';
import type { Json } from '../protocol/request';
import { asFields } from '../protocol/values';
import { criteriaOf, filterColumnOf } from './filter-criteria';
import { rangeType } from './range';
import { givenCells } from './range-given';
import { areaOf } from './range-target';
import { tableOf } from './table-target';

/** The filter of a sheet, or of one of its tables. */
export interface FilterTarget {
  readonly sheet: SheetModel;
  /** Of the table; null for the sheet's own. */
  readonly table: number | null;
}

function ownerOf({ sheet, table }: FilterTarget): FilterOwner {
  return table === null ? null : tableOf({ sheet, id: table });
}

function filterOf(target: FilterTarget): AutoFilter | null {
  const owner = ownerOf(target);
  return owner === null ? target.sheet.autoFilter : owner.filter;
}

/** One entry a column; null where it has no criteria (a guess, also that there are none without a filter). */
function allCriteria(target: FilterTarget): Json {
  const filter = filterOf(target);
  if (filter === null) return [];
  return Array.from({ length: filter.area.right - filter.area.left + 1 }, (_, index) => {
    const column = filter.columns.find((one) => one.index === index);
    return column === undefined ? null : criteriaOf(column);
  });
}

/** learn.microsoft.com/javascript/api/excel/excel.autofilter */
export const autoFilterType: ObjectType<FilterTarget> = defineObject('AutoFilter', {
  properties: {
    criteria: { get: allCriteria },
    enabled: { get: (target) => filterOf(target) !== null },
    isDataFiltered: { get: (target) => (filterOf(target)?.columns.length ?? 0) > 0 },
  },
  methods: {
    // "This filters the column if column index and filter criteria are specified."
    apply: (target, given, scope) => {
      const cells = givenCells(given, 0, target.sheet, scope);
      if (cells.sheet !== target.sheet) throw new ExcelError('InvalidArgument', 'cells of another sheet');
      if (target.table === null) setAutoFilter(scope.workbook, target.sheet, areaOf(cells, scope));
      // As it was told, a criterion is not taken back (OfficeDev/office-js#1226); those of tables' columns are.
      if (given.has(2) && Object.values(asFields(given.json(2))).includes(null))
        throw new ExcelError('InvalidArgument', 'a criterion of null');
      if (given.has(1) && given.has(2))
        filterColumn(scope.workbook, target.sheet, ownerOf(target), filterColumnOf(given.number(1), given.json(2)));
      return null;
    },
    clearColumnCriteria: (target, given, scope) => {
      const filter = filterOf(target);
      const column = given.number(0);
      if (filter === null || column < 0 || column > filter.area.right - filter.area.left)
        throw new ExcelError('InvalidArgument', 'no such column');
      clearFilterCriteria(scope.workbook, target.sheet, ownerOf(target), column);
      return null;
    },
    clearCriteria: (target, _, scope) => {
      clearFilterCriteria(scope.workbook, target.sheet, ownerOf(target));
      return null;
    },
    getRange: (target) => {
      const filter = filterOf(target);
      if (filter === null) throw new ExcelError('ItemNotFound', 'no filter');
      return rangeType.of({ sheet: target.sheet, area: filter.area });
    },
    getRangeOrNullObject: (target) => {
      const filter = filterOf(target);
      return filter === null ? null : rangeType.of({ sheet: target.sheet, area: filter.area });
    },
    reapply: (target, _, scope) => {
      reapplyFilter(scope.workbook, target.sheet, ownerOf(target));
      return null;
    },
    remove: (target, _, scope) => {
      removeAutoFilter(scope.workbook, target.sheet, ownerOf(target));
      return null;
    },
  },
});
