import { apiValue, cellAt, valueAt } from '../model/cells';
import { formulaText, setFormulas, setValues } from '../model/set-values';
import { select } from '../model/sheets';
import { ExcelError } from '../protocol/excel-error';
import { defineObject, type Cells, type ObjectType } from '../protocol/object-type';
import { isList } from '../protocol/values';
import type { Json } from '../protocol/request';
import type { Scope } from '../protocol/scope';
import { sheetAddress } from './range-address';
import { areaOf } from './range-target';
import { worksheetType } from './worksheet';

/**
 * One entry per cell, row by row. Null where the range has more cells than Excel answers for
 * (learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-large: "values" of a large range come back null).
 */
export function matrixOf(
  cells: Cells,
  scope: Scope,
  read: (row: number, column: number) => Json,
): readonly (readonly Json[])[] | null {
  const { top, left, bottom, right } = areaOf(cells, scope);
  const [rows, columns] = [bottom - top + 1, right - left + 1];
  if (rows * columns > scope.limits.valueCells) return null;
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => read(top + row, left + column)),
  );
}

/** What is set on `values` or `formulas`: rows of cells, or one value for all of them. */
export function written(value: Json): readonly (readonly Json[])[] | string | number | boolean | null {
  if (isList(value)) return value.map((row) => (isList(row) ? row : []));
  if (typeof value === 'object' && value !== null) throw new ExcelError('InvalidArgument', 'no matrix');
  return value;
}

/** learn.microsoft.com/javascript/api/excel/excel.range */
export const rangeType: ObjectType<Cells> = defineObject('Range', {
  byReference: true,
  cells: (cells) => [cells],
  properties: {
    address: { get: (cells, scope) => sheetAddress(cells.sheet, areaOf(cells, scope)) },
    addressLocal: { get: (cells, scope) => sheetAddress(cells.sheet, areaOf(cells, scope)) },
    cellCount: {
      get: (cells, scope) => {
        const { top, left, bottom, right } = areaOf(cells, scope);
        const count = (bottom - top + 1) * (right - left + 1);
        // "This API will return -1 if the cell count exceeds 2^31-1."
        return count > 2 ** 31 - 1 ? -1 : count;
      },
    },
    columnCount: { get: (cells, scope) => areaOf(cells, scope).right - areaOf(cells, scope).left + 1 },
    columnIndex: { get: (cells, scope) => areaOf(cells, scope).left },
    formulas: {
      get: (cells, scope) => matrixOf(cells, scope, (row, column) => formulaText(cellAt(cells.sheet, row, column))),
      set: (cells, value, scope) => setFormulas(scope.workbook, cells.sheet, areaOf(cells, scope), written(value)),
    },
    rowCount: { get: (cells, scope) => areaOf(cells, scope).bottom - areaOf(cells, scope).top + 1 },
    rowIndex: { get: (cells, scope) => areaOf(cells, scope).top },
    values: {
      get: (cells, scope) => matrixOf(cells, scope, (row, column) => apiValue(valueAt(cells.sheet, row, column))),
      set: (cells, value, scope) => setValues(scope.workbook, cells.sheet, areaOf(cells, scope), written(value)),
    },
  },
  navigation: { worksheet: (cells) => worksheetType.of(cells.sheet) },
  methods: {
    getBoundingRect: (cells, given, scope) => {
      const other = given.target(0, rangeType);
      if (other === undefined) throw new ExcelError('NotImplemented', 'getBoundingRect with an address');
      const [a, b] = [areaOf(cells, scope), areaOf(other, scope)];
      return rangeType.of({
        sheet: cells.sheet,
        area: {
          top: Math.min(a.top, b.top),
          left: Math.min(a.left, b.left),
          bottom: Math.max(a.bottom, b.bottom),
          right: Math.max(a.right, b.right),
        },
      });
    },
    getRow: (cells, given, scope) => {
      const area = areaOf(cells, scope);
      const row = area.top + given.number(0);
      return rangeType.of({ sheet: cells.sheet, area: { ...area, top: row, bottom: row } });
    },
    select: (cells, _, scope) => {
      select(scope.workbook, cells.sheet, [areaOf(cells, scope)]);
      return null;
    },
    /** The client library's own, before it writes in blocks. */
    _validateArraySize: (cells, given, scope) => {
      const { top, left, bottom, right } = areaOf(cells, scope);
      if (given.number(0) !== bottom - top + 1 || given.number(1) !== right - left + 1) {
        throw new ExcelError('InvalidArgument', 'another size than the range');
      }
      return null;
    },
  },
});
