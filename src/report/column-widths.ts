import type { HeaderCell, TableCell, TableColumn } from './document';
import { cellText } from './passages/shown-text';
import { cellWidth, runsWidth } from './text-lines';

/** What stands in a table's columns: the lowest level of its header, and its rows; letters of `size` points. */
export interface Filled {
  readonly headings: readonly HeaderCell['text'][];
  readonly rows: readonly { readonly cells: readonly TableCell[] }[];
  readonly size: number;
}

/** A column of width 0 gets at least so much, in millimetres, where the others can give it. */
const FLEXIBLE = 40;

/**
 * Gives the columns of width 0 what is left; where too little is, all others give way, but none of them breaks a word
 * that stands in it while others have room to spare.
 */
export function spread(columns: readonly TableColumn[], width: number, filled?: Filled): TableColumn[] {
  const fixed = columns.reduce((sum, one) => sum + one.width, 0);
  const flexible = columns.filter((one) => one.width === 0).length;
  const others = width - Math.max(width - fixed, FLEXIBLE * flexible);
  const lacking = Math.max(0, fixed - others);
  const needed = columns.map((one, n) =>
    filled === undefined || lacking === 0 || one.width === 0 ? 0 : Math.min(one.width, longestWord(filled, n)),
  );
  const words = needed.reduce((sum, one) => sum + one, 0);
  // Where there is not room even for the words, all break alike.
  const scale = Math.min(1, others / Math.max(words, 1));
  const share = lacking === 0 ? 0 : lacking / (fixed - words * scale);
  const left = flexible === 0 ? 0 : (width - others) / flexible;
  return columns.map((one, n) => ({
    ...one,
    width: one.width === 0 ? left : one.width - (one.width - (needed[n] ?? 0) * scale) * share,
  }));
}

/** The width in millimetres that a column needs for its longest word. */
function longestWord({ headings, rows, size }: Filled, column: number): number {
  const widest = (text: string, bold: boolean): number =>
    Math.max(0, ...text.split(/\s+/).map((word) => runsWidth([{ text: word, bold, size }])));
  const longest = rows.reduce(
    (most, { cells }) => {
      const cell = cells[column];
      // A row that names the rows below it spans columns.
      if (cell === undefined || cells.length < headings.length) return most;
      return Math.max(most, widest(cellText(cell), cell.bold === true));
    },
    widest(headings[column] ?? '', true),
  );
  return cellWidth(longest);
}
