import { apiValue, valueAt } from '../model/cells';
import { deleteCells, insertCells } from '../model/insert-delete';
import { setValues } from '../model/set-values';
import { resizeTable } from '../model/tables';
import { ExcelError } from '../protocol/excel-error';
import { defineObject, type Cells, type ObjectType } from '../protocol/object-type';
import type { Scope } from '../protocol/scope';
import type { Area } from '../../grid/area';
import { rangeType } from './range';
import { holdsContent } from './table-totals';
import { partOf, tableOf, type TableTarget } from './table-target';
import { writtenMatrix } from './written-matrix';

/** "A TableRow object represents the physical location of the table row, but not the data." */
interface RowTarget extends TableTarget {
  readonly index: number;
}

function rowCount(target: TableTarget): number {
  const body = partOf(tableOf(target), 'body');
  return body === null ? 0 : body.bottom - body.top + 1;
}

function rowArea(target: RowTarget): Area {
  const body = partOf(tableOf(target), 'body');
  if (body === null || target.index < 0 || body.top + target.index > body.bottom)
    throw new ExcelError('ItemNotFound', 'no such row');
  return { ...body, top: body.top + target.index, bottom: body.top + target.index };
}

function cells(target: RowTarget): Cells {
  return { sheet: target.sheet, area: rowArea(target) };
}

/** learn.microsoft.com/javascript/api/excel/excel.tablerow */
const tableRowType: ObjectType<RowTarget> = defineObject('TableRow', {
  properties: {
    index: { get: ({ index }) => index },
    values: {
      get: (target) => {
        const { top, left, right } = rowArea(target);
        return [Array.from({ length: right - left + 1 }, (_, n) => apiValue(valueAt(target.sheet, top, left + n)))];
      },
      set: (target, value, scope) => setValues(scope.workbook, target.sheet, rowArea(target), writtenMatrix(value)),
    },
  },
  methods: {
    delete: (target, _, scope) => {
      deleteCells(scope.workbook, target.sheet, rowArea(target), 'up');
      return null;
    },
    getRange: (target) => rangeType.of(cells(target)),
  },
});

/** Makes room for rows and gives their area. What stands below the table moves down where it must (a guess). */
function addRows(target: TableTarget, index: number, count: number, scope: Scope): Area {
  const { sheet } = target;
  const table = tableOf(target);
  const rows = rowCount(target);
  const first = table.area.top + (table.headerRow ? 1 : 0) + index;
  const added = { ...table.area, top: first, bottom: first + count - 1 };
  if (index < rows || table.totalsRow) {
    insertCells(scope.workbook, sheet, added, 'down');
    return added;
  }
  if (holdsContent(sheet, added)) insertCells(scope.workbook, sheet, added, 'down');
  resizeTable(scope.workbook, sheet, tableOf(target), { ...table.area, bottom: added.bottom });
  return added;
}

/** learn.microsoft.com/javascript/api/excel/excel.tablerowcollection */
export const tableRowsType: ObjectType<TableTarget> = defineObject('TableRowCollection', {
  items: (target) => Array.from({ length: rowCount(target) }, (_, index) => tableRowType.of({ ...target, index })),
  properties: { count: { get: rowCount } },
  methods: {
    // "If null or -1, the addition happens at the end."
    add: (target, given, scope) => {
      const values = given.has(1) ? writtenMatrix(given.json(1)) : undefined;
      const index = given.numberOr(0, -1) === -1 ? rowCount(target) : given.number(0);
      if (index < 0 || index > rowCount(target)) throw new ExcelError('InvalidArgument', 'no such place');
      const area = addRows(target, index, Array.isArray(values) ? values.length : 1, scope);
      if (values !== undefined) setValues(scope.workbook, target.sheet, area, values);
      return tableRowType.of({ ...target, index });
    },
    getCount: rowCount,
    getItemAt: (target, given) => {
      const row = { ...target, index: given.number(0) };
      rowArea(row);
      return tableRowType.of(row);
    },
  },
});
