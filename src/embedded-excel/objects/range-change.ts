import { recalculate } from '../model/calculate';
import { copyRange } from '../model/copy-range';
import { deleteCells, insertCells } from '../model/insert-delete';
import { mergeCells, unmergeCells } from '../model/merge';
import { select } from '../model/sheets';
import type { Arguments } from '../protocol/arguments';
import { ExcelError } from '../protocol/excel-error';
import type { Cells, Outcome } from '../protocol/object-type';
import type { Scope } from '../protocol/scope';
import { asOneOf } from '../protocol/values';
import { cellProperties, columnProperties, rowProperties } from './cell-properties';
import { clearRegion } from './clear-region';
import { rangeType } from './range';
import { rangeAreasType } from './range-areas';
import { givenCells } from './range-given';
import { areaOf } from './range-target';
import { regionOf } from './region';
import { setCellProperties, setColumnProperties, setRowProperties } from './set-properties';

type Change = (target: Cells, given: Arguments, scope: Scope) => Outcome;

const copies = { All: 'all', Formulas: 'formulas', Values: 'values', Formats: 'formats' } as const;
const copyNames = ['All', 'Formulas', 'Values', 'Formats'] as const;

function source(given: Arguments, target: Cells, scope: Scope): Cells {
  if (given.isObject(0, rangeAreasType)) {
    const [part, another] = given.target(0, rangeAreasType)?.parts ?? [];
    if (part === undefined || another !== undefined) throw new ExcelError('NotImplemented', 'copies of several areas');
    return part;
  }
  return givenCells(given, 0, target.sheet, scope);
}

/** Methods of Range that change cells, or tell how they look one by one. learn.microsoft.com/javascript/api/excel/excel.range */
export const rangeChange: Readonly<Record<string, Change>> = {
  calculate: (_, __, scope) => {
    recalculate(scope.workbook);
    return null;
  },
  clear: (cells, given, scope) => {
    clearRegion(regionOf(cells), given, scope);
    return null;
  },
  copyFrom: (cells, given, scope) => {
    const what = given.has(1) ? copies[asOneOf(given.json(1), copyNames)] : 'all';
    const from = source(given, cells, scope);
    const options = { skipBlanks: given.flagOr(2, false), transpose: given.flagOr(3, false) };
    const to = { sheet: cells.sheet, area: areaOf(cells, scope) };
    copyRange(scope.workbook, { sheet: from.sheet, area: areaOf(from, scope) }, to, what, options);
    return null;
  },
  delete: (cells, given, scope) => {
    const direction = asOneOf(given.json(0), ['Up', 'Left']) === 'Up' ? 'up' : 'left';
    deleteCells(scope.workbook, cells.sheet, areaOf(cells, scope), direction);
    return null;
  },
  getCellProperties: (cells, given, scope) => cellProperties(cells, given.json(0), scope),
  getColumnProperties: (cells, given, scope) => columnProperties(cells, given.json(0), scope),
  getRowProperties: (cells, given, scope) => rowProperties(cells, given.json(0), scope),
  // "Returns a new Range object at the now blank space."
  insert: (cells, given, scope) => {
    const direction = asOneOf(given.json(0), ['Down', 'Right']) === 'Down' ? 'down' : 'right';
    const area = areaOf(cells, scope);
    insertCells(scope.workbook, cells.sheet, area, direction);
    return rangeType.of({ sheet: cells.sheet, area });
  },
  merge: (cells, given, scope) => {
    mergeCells(scope.workbook, cells.sheet, areaOf(cells, scope), given.flagOr(0, false));
    return null;
  },
  select: (cells, _, scope) => {
    select(scope.workbook, cells.sheet, [areaOf(cells, scope)]);
    return null;
  },
  setCellProperties: (cells, given, scope) => {
    setCellProperties(cells, given.json(0), scope);
    return null;
  },
  setColumnProperties: (cells, given, scope) => {
    setColumnProperties(cells, given.json(0), scope);
    return null;
  },
  setRowProperties: (cells, given, scope) => {
    setRowProperties(cells, given.json(0), scope);
    return null;
  },
  unmerge: (cells, _, scope) => {
    unmergeCells(scope.workbook, cells.sheet, areaOf(cells, scope));
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
};
