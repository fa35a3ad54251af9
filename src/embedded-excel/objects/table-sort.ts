import { sortRange, sortTable, type SortField } from '../model/sort';
import { ExcelError } from '../protocol/excel-error';
import { defineObject, type Cells, type ObjectType } from '../protocol/object-type';
import type { Json } from '../protocol/request';
import { asFields, asFlag, asNumber, asOneOf, isList } from '../protocol/values';
import { areaOf } from './range-target';
import { tableOf, type TableTarget } from './table-target';

/** learn.microsoft.com/javascript/api/excel/excel.sortfield; only values are sorted by. */
function fieldsOf(given: Json): SortField[] {
  if (given === null || !isList(given) || given.length === 0) throw new ExcelError('InvalidArgument', 'no sort fields');
  return given.map((one) => {
    const { key = null, ascending = null, sortOn = null } = asFields(one);
    if (sortOn !== null && sortOn !== 'Value') throw new ExcelError('NotImplemented', 'sorting by colour or icon');
    return { key: asNumber(key), ascending: ascending === null || asFlag(ascending) };
  });
}

/** learn.microsoft.com/javascript/api/excel/excel.rangesort */
export const rangeSortType: ObjectType<Cells> = defineObject('RangeSort', {
  methods: {
    apply: (cells, given, scope) => {
      const byColumns = given.has(3) && asOneOf(given.json(3), ['Rows', 'Columns']) === 'Columns';
      sortRange(scope.workbook, cells.sheet, areaOf(cells, scope), fieldsOf(given.json(0)), {
        matchCase: given.flagOr(1, false),
        hasHeaders: given.flagOr(2, false),
        orientation: byColumns ? 'columns' : 'rows',
      });
      return null;
    },
  },
});

/** learn.microsoft.com/javascript/api/excel/excel.tablesort. What was sorted by is not kept. */
export const tableSortType: ObjectType<TableTarget> = defineObject('TableSort', {
  methods: {
    apply: (target, given, scope) => {
      const options = { matchCase: given.flagOr(1, false) };
      sortTable(scope.workbook, target.sheet, tableOf(target), fieldsOf(given.json(0)), options);
      return null;
    },
    // "While this doesn't modify the table's ordering, it clears the state of the header buttons": they have none here.
    clear: () => null,
  },
});
