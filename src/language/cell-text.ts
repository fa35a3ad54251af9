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

/**
 * `O15`, `N15, O15`, or the first ones and how many more (`N15, O15, P15 +2`); each once. Away from home their sheet
 * stands before the first of those that lie on it (`2023!H7, I7, 2024!H6`).
 */
export function cellNames(cells: readonly CellRef[], home: Home, most = 3): string {
  const all = [...new Map(cells.map((cell) => [fullCellName(cell), cell])).values()];
  const first = all.slice(0, most);
  const names = first.map((cell, n) => cellName(cell, home ?? first[n - 1]?.sheet ?? null));
  const more = all.length - names.length;
  return names.join(', ') + (more > 0 ? ` +${String(more)}` : '');
}

/** Words of plain Latin and Vietnamese letters with one space between them: nothing to mend. */
const PLAIN =
  /^[!-~\u00a1-\u00ac\u00ae-\u02ff\u0300-\u036f\u1e00-\u1fff·–—“”‘’…]+(?: [!-~\u00a1-\u00ac\u00ae-\u02ff\u0300-\u036f\u1e00-\u1fff·–—“”‘’…]+)*$/;

/** One line, without control characters (a cell may hold escape codes of a terminal) and without runs of spaces. */
export function oneLine(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
}

const COMBINING = /\p{M}/u;

/** Cuts behind `most` letters as a reader counts them (a letter with its combining marks is one), with an ellipsis in the last place. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  let letters = 0;
  let at = 0;
  let end = 0;
  for (const letter of text) {
    if (!COMBINING.test(letter)) {
      if (letters === most - 1) end = at;
      letters++;
    }
    if (letters > most) return `${text.slice(0, end).trimEnd()}…`;
    at += letter.length;
  }
  return text;
}

/** A cell's own text between quotation marks, on one line, cut where it is long. */
export function quoted(text: string, most = 60): string {
  return `“${shorten(oneLine(text), most)}”`;
}
