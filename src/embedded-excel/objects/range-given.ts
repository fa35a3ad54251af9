import type { Area } from '../../grid/area';
import { LAST_COLUMN, LAST_ROW } from '../model/limits';
import type { SheetModel } from '../model/types';
import type { Arguments } from '../protocol/arguments';
import { ExcelError } from '../protocol/excel-error';
import type { Cells } from '../protocol/object-type';
import type { Scope } from '../protocol/scope';
import { rangeType } from './range';
import { cellsAt } from './range-target';

/** An argument that is a Range or an address; addresses without a sheet's name are of `sheet`. */
export function givenCells(given: Arguments, index: number, sheet: SheetModel, scope: Scope): Cells {
  return given.target(index, rangeType) ?? cellsAt(scope, sheet, given.text(index));
}

/** "If the resulting range is forced outside the bounds of the worksheet grid, an error will be thrown"; its code is a guess. */
export function onSheet(sheet: SheetModel, area: Area): Cells {
  const { top, left, bottom, right } = area;
  if (![top, left, bottom, right].every(Number.isInteger)) throw new ExcelError('InvalidArgument', 'no whole numbers');
  if (top < 0 || left < 0 || bottom > LAST_ROW || right > LAST_COLUMN || bottom < top || right < left)
    throw new ExcelError('InvalidArgument', 'outside the sheet');
  return { sheet, area };
}
