import type { Table, TableRow } from '../report/document';
import { toPoints } from '../report/lengths';
import { cellText } from '../report/passages/shown-text';
import { staysWithNext } from '../report/table-edges';
import { lineHeight, lineStarts } from '../report/text-lines';

/** A row higher than this share of a page may go on on the next. */
const HIGH_SHARE = 0.3;
/** Above and below a cell's text together, and at its sides, in points. */
const PADDING = 3;
const SIDES = 6;

/** How a row goes over pages. */
export interface Kept {
  /** No page tears it apart. */
  readonly whole: boolean;
  /** It stays on the page of the row below it, or of what follows the table. */
  readonly withNext: boolean;
}

/**
 * Tells it of a row by its number, as the sheets do it (src/report/table-edges.ts).
 * @param pageHeight between the margins, in points
 */
export function keptRows(table: Table, pageHeight: number): (row: TableRow, n: number) => Kept {
  const stays = staysWithNext(table);
  return (row, n) => {
    const height = rowHeight(table, row);
    return { whole: height < pageHeight * HIGH_SHARE, withNext: stays(n, height) };
  };
}

function rowHeight({ columns, size }: Table, { cells, role, height = 0 }: TableRow): number {
  let column = 0;
  let lines = 1;
  for (const cell of cells) {
    const own = columns.slice(column, column + (cell.columns ?? 1));
    column += own.length;
    const width = toPoints(own.reduce((sum, one) => sum + one.width, 0)) - SIDES;
    const text = { text: cellText(cell), size, bold: cell.bold === true || role !== 'row' };
    lines = Math.max(lines, lineStarts([text], width).length);
  }
  return Math.max(lines * lineHeight(size) + PADDING, toPoints(height));
}
