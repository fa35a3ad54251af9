import { apiValue, cellAt, styleAt, valueAt } from '../model/cells';
import { heightInPoints, hideColumns, hideRows, widthInPoints } from '../model/columns';
import { isWholeColumns, isWholeRows, LAST_COLUMN, LAST_ROW } from '../model/limits';
import { setNumberFormats } from '../model/set-look';
import { formulaText, setFormulas, setValues, valueTypeOf, type WrittenValue } from '../model/set-values';
import { textOf } from '../model/text';
import type { SheetModel } from '../model/types';
import type { Area } from '../../grid/area';
import { ExcelError } from '../protocol/excel-error';
import type { Cells, Property } from '../protocol/object-type';
import type { Json } from '../protocol/request';
import type { Scope } from '../protocol/scope';
import { asFlag } from '../protocol/values';
import { cellStyleProperty } from './cell-styles';
import { hyperlinkOf, setHyperlink } from './hyperlinks';
import { areaOf } from './range-target';
import { separators } from './separators';
import { regionOf } from './region';
import { sizeOf } from './sizes';
import { writtenMatrix } from './written-matrix';

/** Whole rows or columns: learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded */
function isUnbounded(cells: Cells, scope: Scope): boolean {
  const area = areaOf(cells, scope);
  return isWholeColumns(area) || isWholeRows(area);
}

/**
 * One entry per cell, row by row. Null for whole rows and columns ("the response will contain null values for cell-level
 * properties"), and where the range has more cells than Excel answers for
 * (learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-large).
 */
export function matrixOf(
  cells: Cells,
  scope: Scope,
  read: (row: number, column: number) => Json,
): readonly (readonly Json[])[] | null {
  const { top, left, bottom, right } = areaOf(cells, scope);
  const [rows, columns] = [bottom - top + 1, right - left + 1];
  if (rows * columns > scope.limits.valueCells || isUnbounded(cells, scope)) return null;
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => read(top + row, left + column)),
  );
}

/** "You can't set cell-level properties such as values, numberFormat and formula on an unbounded range"; the code is a guess. */
function bounded(cells: Cells, scope: Scope): ReturnType<typeof areaOf> {
  if (isUnbounded(cells, scope)) throw new ExcelError('InvalidArgument', 'whole rows or columns');
  return areaOf(cells, scope);
}

function numberFormatAt(cells: Cells, scope: Scope): (row: number, column: number) => string {
  const { records } = scope.workbook.styles;
  return (row, column) => records[styleAt(cells.sheet, row, column)]?.numberFormat ?? 'General';
}

const values: Property<Cells> = {
  get: (cells, scope) => matrixOf(cells, scope, (row, column) => apiValue(valueAt(cells.sheet, row, column))),
  set: (cells, value, scope) => {
    const area = bounded(cells, scope);
    const written = writtenMatrix(value);
    if (scope.limits.writesHiddenRows || !Array.isArray(written)) setValues(scope.workbook, cells.sheet, area, written);
    else setVisible(scope, cells.sheet, area, written);
  },
};

/** As Excel was once seen to do (office-js issue 224): row by row into those that are visible, the rest is lost. */
function setVisible(scope: Scope, sheet: SheetModel, area: Area, written: readonly (readonly WrittenValue[])[]): void {
  let next = 0;
  for (let row = area.top; row <= area.bottom; row++) {
    const values = written[next];
    if (values === undefined || sheet.rows[row]?.hidden === true) continue;
    setValues(scope.workbook, sheet, { ...area, top: row, bottom: row }, [values]);
    next++;
  }
}

/** Local formulas are those of en-US here: names of functions are not translated, as in Excel with a Vietnamese interface. */
const formulas: Property<Cells> = {
  get: (cells, scope) => matrixOf(cells, scope, (row, column) => formulaText(cellAt(cells.sheet, row, column))),
  set: (cells, value, scope) => setFormulas(scope.workbook, cells.sheet, bounded(cells, scope), writtenMatrix(value)),
};

const numberFormat: Property<Cells> = {
  get: (cells, scope) => matrixOf(cells, scope, numberFormatAt(cells, scope)),
  set: (cells, value, scope) => {
    const formats = writtenMatrix(value);
    if (typeof formats === 'number' || typeof formats === 'boolean')
      throw new ExcelError('InvalidArgument', 'a number format is text');
    // "Setting numberFormat to a blank value resets it to General."
    const given =
      typeof formats === 'string'
        ? formats || 'General'
        : formats.map((row) => row.map((one) => (one === '' ? 'General' : one)));
    setNumberFormats(scope.workbook, cells.sheet, bounded(cells, scope), given);
  },
};

function rowsHidden(cells: Cells, scope: Scope): boolean | null {
  const { top, bottom } = areaOf(cells, scope);
  return sizeOf([[top, bottom]], LAST_ROW, (row) => cells.sheet.rows[row]?.hidden ?? false);
}

function columnsHidden(cells: Cells, scope: Scope): boolean | null {
  const { left, right } = areaOf(cells, scope);
  return sizeOf([[left, right]], LAST_COLUMN, (column) => widthInPoints(cells.sheet, column) === 0);
}

/** The sum of sizes from `first` to `last`; whole columns are as high as the sheet. */
function extent(first: number, last: number, size: (at: number) => number): number {
  let sum = 0;
  for (let at = first; at <= last; at++) sum += size(at);
  return sum;
}

/** learn.microsoft.com/javascript/api/excel/excel.range */
export const rangeValues: Readonly<Record<string, Property<Cells>>> = {
  columnHidden: {
    get: columnsHidden,
    set: (cells, value, scope) => {
      const { left, right } = areaOf(cells, scope);
      hideColumns(scope.workbook, cells.sheet, left, right, asFlag(value));
    },
  },
  formulas,
  formulasLocal: formulas,
  // Dynamic arrays are not modelled: nothing spills.
  hasSpill: { get: () => false },
  height: {
    get: (cells, scope) => {
      const { top, bottom } = areaOf(cells, scope);
      return extent(top, bottom, (row) => heightInPoints(cells.sheet, row));
    },
  },
  hidden: {
    get: (cells, scope) => {
      const [rows, columns] = [rowsHidden(cells, scope), columnsHidden(cells, scope)];
      if (rows === true || columns === true) return true;
      return rows === false && columns === false ? false : null;
    },
  },
  hyperlink: {
    get: (cells, scope) => hyperlinkOf(cells.sheet, areaOf(cells, scope)),
    set: (cells, value, scope) => setHyperlink(scope.workbook, cells.sheet, areaOf(cells, scope), value),
  },
  isEntireColumn: { get: (cells, scope) => isWholeColumns(areaOf(cells, scope)) },
  isEntireRow: { get: (cells, scope) => isWholeRows(areaOf(cells, scope)) },
  left: {
    get: (cells, scope) => extent(0, areaOf(cells, scope).left - 1, (column) => widthInPoints(cells.sheet, column)),
  },
  numberFormat,
  numberFormatLocal: numberFormat,
  rowHidden: {
    get: rowsHidden,
    set: (cells, value, scope) => {
      const { top, bottom } = areaOf(cells, scope);
      hideRows(scope.workbook, cells.sheet, top, bottom, asFlag(value));
    },
  },
  style: {
    get: (cells, scope) => cellStyleProperty.get(regionOf(cells), scope),
    set: (cells, value, scope) => cellStyleProperty.set?.(regionOf(cells), value, scope),
  },
  // "The text value will not depend on the cell width."
  text: {
    get: (cells, scope) => {
      const formatAt = numberFormatAt(cells, scope);
      return matrixOf(cells, scope, (row, column) =>
        textOf(valueAt(cells.sheet, row, column), formatAt(row, column), scope.workbook.date1904, separators(scope)),
      );
    },
  },
  top: { get: (cells, scope) => extent(0, areaOf(cells, scope).top - 1, (row) => heightInPoints(cells.sheet, row)) },
  values,
  valueTypes: {
    get: (cells, scope) => matrixOf(cells, scope, (row, column) => valueTypeOf(valueAt(cells.sheet, row, column))),
  },
  width: {
    get: (cells, scope) => {
      const { left, right } = areaOf(cells, scope);
      return extent(left, right, (column) => widthInPoints(cells.sheet, column));
    },
  },
};
