import type { Area } from '../../grid/area';
import { usedArea } from '../../embedded-excel/model/cells';
import { sheetById } from '../../embedded-excel/model/sheets';
import type { SheetModel, WorkbookModel } from '../../embedded-excel/model/types';
import type { SheetPicture } from './sheet-picture';

/** Cells that were copied here, beside the text that other programs get. */
export interface CopiedCells {
  /** The sheet's id. */
  readonly sheet: string;
  readonly area: Area;
  /** What the clipboard got. */
  readonly text: string;
  /** They go to where they are pasted. */
  readonly cut: boolean;
}

/** The selected cells as they are copied or cut, as far as the sheet is used. */
export function copiedCells(picture: SheetPicture, area: Area, cut: boolean): CopiedCells {
  const { sheet } = picture;
  const used = usedArea(sheet, false) ?? area;
  const own = {
    ...area,
    bottom: Math.max(area.top, Math.min(area.bottom, used.bottom)),
    right: Math.max(area.left, Math.min(area.right, used.right)),
  };
  return { sheet: sheet.id, area: own, text: copiedText(picture, own), cut };
}

/**
 * Where the cells stand that the clipboard's text was copied from; null where it is another text, where they changed
 * since, or where some of them do not show: then the text alone is pasted. Cells that were cut go with those between them
 * that do not show, as in Excel.
 * @param pictureOf how a sheet looks now
 */
export function standingCells(
  workbook: WorkbookModel,
  copied: CopiedCells | null,
  text: string,
  pictureOf: (sheet: SheetModel) => SheetPicture,
): { readonly sheet: SheetModel; readonly area: Area } | null {
  // Browsers may write the ends of lines in their system's way.
  if (copied === null || copied.text !== text.replace(/\r\n/g, '\n')) return null;
  const sheet = sheetById(workbook, copied.sheet);
  if (sheet === undefined) return null;
  const { area } = copied;
  const picture = pictureOf(sheet);
  const { rows, columns } = picture.layout;
  const whole =
    rows.indexOf(area.bottom + 1) - rows.indexOf(area.top) === area.bottom - area.top + 1 &&
    columns.indexOf(area.right + 1) - columns.indexOf(area.left) === area.right - area.left + 1;
  return (copied.cut || whole) && copiedText(picture, area) === copied.text ? { sheet, area } : null;
}

/** The selected cells as Excel puts them on the clipboard: tabs between cells, cells with lines or tabs in quotes. */
export function copiedText({ layout, cell, merged }: SheetPicture, area: Area): string {
  const { rows, columns } = layout;
  const lines: string[] = [];
  for (const row of rows.shown.slice(rows.indexOf(area.top), rows.indexOf(area.bottom + 1))) {
    const texts = columns.shown.slice(columns.indexOf(area.left), columns.indexOf(area.right + 1)).map((column) => {
      const whole = merged.at(row, column);
      if (whole !== undefined && (whole.top !== row || whole.left !== column)) return '';
      const { text } = cell(row, column);
      return /[\t\n"]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
    });
    lines.push(texts.join('\t'));
  }
  return lines.join('\n');
}

/** Cells of a clipboard's text; all rows are as wide as the widest. */
export function pastedCells(text: string): string[][] {
  const rows: string[][] = [[]];
  const TOKEN = /"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*)/y;
  const plain = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  for (let at = 0; at <= plain.length;) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(plain);
    rows.at(-1)?.push(match?.[1]?.replace(/""/g, '"') ?? match?.[2] ?? '');
    const separator = plain.charAt(TOKEN.lastIndex);
    if (separator === '\n') rows.push([]);
    if (separator === '') break;
    at = TOKEN.lastIndex + 1;
  }
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
}
