import type { Area } from '../../grid/area';
import { LAST_COLUMN, LAST_ROW } from '../model/limits';
import { absoluteAddress, addressOf, parseReference, quotedName } from '../model/references';
import type { SheetModel } from '../model/types';

/** `A5:K6`, `A:C`, `5:6`, with or without `$`; null where it is none of these or leaves the sheet. */
export function parseAddress(text: string): Area | null {
  const area = parseReference(text.trim())?.area ?? null;
  return area === null || area.right > LAST_COLUMN || area.bottom > LAST_ROW ? null : area;
}

/** `'Cá nhân'!A5:K6`: learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-address-member */
export function sheetAddress(sheet: SheetModel, area: Area): string {
  return `${quotedName(sheet.name)}!${addressOf(area)}`;
}

/** `'Cá nhân'!$A$5:$K$6`, as a name's formula refers to cells. */
export function sheetReference(sheet: SheetModel, area: Area): string {
  return `${quotedName(sheet.name)}!${absoluteAddress(area)}`;
}

/** Splits `'Cá nhân'!A5` into the sheet's name and the rest; the name is null where there is none. */
export function splitAddress(text: string): { readonly sheet: string | null; readonly rest: string } {
  const match = /^(?:'((?:[^']|'')*)'|([^'!]+))!(.*)$/s.exec(text);
  if (match === null) return { sheet: null, rest: text };
  return { sheet: match[1]?.replaceAll("''", "'") ?? match[2] ?? null, rest: match[3] ?? '' };
}
