import type { AddedSheet } from './add-sheet';
import { addSheet, hasSheet, replaceSheet } from './add-sheet';
import { appendStyles } from './append-styles';
import { editParts } from './patch-parts';
import type { Workbook } from './read-workbook';
import type { CellStyle } from './write-book';
import { writePackage } from './zip-write';

/** A sheet that the office edits and this program reads. */
export interface OwnSheet {
  readonly name: string;
  /** Whether a sheet's name is this one, however it is typed. */
  readonly isName: (sheet: string) => boolean;
  readonly styles: readonly CellStyle[];
  /** @param firstStyle the number of the first of `styles`; null in a workbook without styles, where the sheet is plain */
  readonly make: (firstStyle: number | null) => AddedSheet;
}

/**
 * Writes such a sheet into a copy of a workbook; every part not concerned stays byte for byte.
 * @param replace whether a sheet of that name gives way to it
 * @returns the new file, or null where there is such a sheet and it may not be replaced
 */
export function writeOwnSheet(workbook: Workbook, sheet: OwnSheet, replace: boolean): Uint8Array | null {
  const { parts } = workbook;
  const edits = editParts(workbook.package);
  const old = parts.sheets.find(({ name }) => sheet.isName(name));
  // A chart sheet of that name cannot become a worksheet.
  if (old === undefined ? hasSheet(edits, parts, sheet.name) : !replace) return null;
  let firstStyle: number | null = null;
  if (parts.styles !== null && edits.has(parts.styles)) {
    const { text, first } = appendStyles(edits.text(parts.styles), sheet.styles);
    edits.set(parts.styles, text);
    firstStyle = first;
  }
  const made = sheet.make(firstStyle);
  if (old === undefined) addSheet(edits, parts, made);
  else replaceSheet(edits, parts, old.index, made);
  return writePackage(workbook.package, edits.changes);
}
