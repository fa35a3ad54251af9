import { sheetById } from '../model/sheets';
import type { WorkbookModel } from '../model/types';
import type { Cells } from '../protocol/object-type';
import { parseAddress } from './range-address';

/** What a message carries so that `args.getRange(context)` finds the cells; the client library takes it as an opaque text. */
export function eventReference(sheet: string, address: string): string {
  return `${sheet}!${address}`;
}

/** The cells of an event as they lie now; null where the sheet is gone or the address names several areas. */
export function cellsOfEvent(workbook: WorkbookModel, reference: string): Cells | null {
  const at = reference.lastIndexOf('!');
  const sheet = sheetById(workbook, reference.slice(0, at));
  const area = parseAddress(reference.slice(at + 1));
  return sheet === undefined || area === null ? null : { sheet, area };
}
