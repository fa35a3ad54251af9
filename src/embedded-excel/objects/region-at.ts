import type { SheetModel } from '../model/types';
import { ExcelError } from '../protocol/excel-error';
import type { Scope } from '../protocol/scope';
import { cellsAt } from './range-target';
import type { Region } from './region';

/**
 * What `worksheet.getRanges(text)` means: addresses or names, joined by commas or semicolons, all of one sheet.
 * learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-getranges-member(1)
 * Over 8,192 characters: InvalidArgument (office-js issue 5198).
 */
export function regionAt(scope: Scope, sheet: SheetModel, text: string): Region {
  if (text.length > scope.limits.addressLength) throw new ExcelError('InvalidArgument', 'the address is too long');
  const parts = pieces(text).map((one) => cellsAt(scope, sheet, one));
  const home = parts[0]?.sheet ?? sheet;
  if (parts.length === 0 || parts.some((cells) => cells.sheet !== home))
    throw new ExcelError('InvalidArgument', 'no cells of one sheet');
  return { sheet: home, parts };
}

/** Sheets' names in quotation marks may hold commas. */
function pieces(text: string): string[] {
  return [...text.matchAll(/(?:'(?:[^']|'')*'|[^',;])+/g)]
    .map(([piece]) => piece.trim())
    .filter((piece) => piece !== '');
}
