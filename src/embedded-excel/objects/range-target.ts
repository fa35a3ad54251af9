import type { Area } from '../../grid/area';
import { findName, areaOfName } from '../model/names';
import { sheetByName } from '../model/sheets';
import type { SheetModel } from '../model/types';
import { ExcelError } from '../protocol/excel-error';
import type { Cells } from '../protocol/object-type';
import type { Scope } from '../protocol/scope';
import { parseAddress, splitAddress } from './range-address';

/** The cells of a range. `ItemNotFound` where they or their sheet were deleted (the code is a guess). */
export function areaOf(cells: Cells, scope: Scope): Area {
  if (cells.area === null || !scope.workbook.sheets.includes(cells.sheet)) {
    throw new ExcelError('ItemNotFound', 'the cells were deleted');
  }
  return cells.area;
}

/**
 * What `worksheet.getRange(text)` means: an address, with or without a sheet's name, or a defined name.
 * learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-getrange-member(1)
 */
export function cellsAt(scope: Scope, sheet: SheetModel, text: string): Cells {
  if (text.length > scope.limits.addressLength) throw new ExcelError('InvalidArgument', 'the address is too long');
  const { sheet: name, rest } = splitAddress(text);
  const home = name === null ? sheet : sheetByName(scope.workbook, name);
  const area = parseAddress(rest);
  if (home !== undefined && area !== null) return { sheet: home, area };
  const named = findName(scope.workbook, rest, home?.id ?? null) ?? findName(scope.workbook, rest, null);
  const place = named && areaOfName(scope.workbook, named);
  if (!place) throw new ExcelError(area === null ? 'InvalidArgument' : 'ItemNotFound', text);
  return place;
}
