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
  const fixed = sum(columns.map((one) => one.width));
  const flexible = columns.filter((one) => one.width === 0).length;
  const others = Math.min(fixed, width - FLEXIBLE * flexible);
  const least = others < fixed && filled !== undefined ? leastWidths(columns, others, filled) : [];
  // How much of what a column has above its least it keeps.
  const kept = others < fixed ? (others - sum(least)) / (fixed - sum(least)) : 1;
  return columns.map((one, n) => {
    const low = least[n] ?? 0;
    return { ...one, width: one.width === 0 ? (width - others) / flexible : low + (one.width - low) * kept };
  });
}

/** What the columns need for their longest words; where there is not room even for these, all break alike. */
function leastWidths(columns: readonly TableColumn[], room: number, filled: Filled): number[] {
  const needed = columns.map(({ width }, n) => (width === 0 ? 0 : Math.min(width, longestWord(filled, n))));
  const scale = Math.min(1, room / sum(needed));
  return needed.map((one) => one * scale);
}

function sum(widths: readonly number[]): number {
  return widths.reduce((all, one) => all + one, 0);
}

/** The width in millimetres that a column needs for its longest word. */
function longestWord({ headings, rows, size }: Filled, column: number): number {
  // A no-break space is part of its word.
  const widest = (text: string, bold: boolean): number =>
    Math.max(...text.split(/[ \n]+/).map((word) => runsWidth([{ text: word, bold, size }])));
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
