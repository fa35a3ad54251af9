import type { CellRef } from '../grid/area';
import { cellAddress } from '../grid/area';

/**
 * Where a text is read, which decides how cells are named in it: cells of the sheet `home` are named short (`F8`), all
 * others in full (`Cá nhân!F8`). `null`: all in full. Missing: short where all cells of the text lie on one sheet.
 */
export type Home = string | null;

/** `Cá nhân!F8`, as it stands in the command line's JSON. */
export function fullCellName(cell: CellRef): string {
  return `${cell.sheet}!${cellAddress(cell.row, cell.column)}`;
}

/** `F8` on the home sheet, `Cá nhân!F8` elsewhere. */
export function cellName(cell: CellRef, home: Home): string {
  return cell.sheet === home ? cellAddress(cell.row, cell.column) : fullCellName(cell);
}

/** The one sheet that all the cells lie on; null where there are several, or none. */
export function homeOf(cells: readonly CellRef[]): Home {
  const sheet = cells[0]?.sheet;
  return sheet !== undefined && cells.every((cell) => cell.sheet === sheet) ? sheet : null;
}

/** `O15`, `N15, O15`, or the first three and how many more (`N15, O15, P15 +2`). */
export function cellNames(cells: readonly CellRef[], home: Home): string {
  const names = cells.slice(0, 3).map((cell) => cellName(cell, home));
  const more = cells.length - names.length;
  return names.join(', ') + (more > 0 ? ` +${String(more)}` : '');
}

/** One line, without control characters (a cell may hold escape codes of a terminal) and without runs of spaces. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
}

const segments = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/** Cuts behind `most` letters as a reader counts them, with an ellipsis in the last place. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const letters: string[] = [];
  for (const { segment } of segments.segment(text)) {
    letters.push(segment);
    if (letters.length > most)
      return `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
  }
  return text;
}

/** A cell's own text between quotation marks, on one line, cut where it is long. */
export function quoted(text: string, most = 60): string {
  return `“${shorten(oneLine(text), most)}”`;
}
