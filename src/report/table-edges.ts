import type { Table } from './document';

/** A row of up to three lines, in points. */
const LOW = 53;
/** How many low rows stay together at a table's end. */
const TAIL = 3;

/**
 * Tells of a table's row, by its number and height in points, whether it stays on the page of what comes next: no low
 * row stands alone at the end of a page, nor one or two of them at the beginning. A table that stays with a signature
 * may leave one row before its end, so that a short one need not begin on a new page.
 */
export function staysWithNext(table: Table): (n: number, height: number) => boolean {
  const first = table.rows.findIndex(({ role }) => role !== 'group');
  const last = table.rows.length - 1;
  const signed = table.keepWithNext === true;
  return (n, height) => {
    if (n === last) return signed;
    if (table.rows[n]?.role === 'group') return true;
    const isWholeStart = signed && n === first && n >= last - TAIL;
    return height < LOW && !isWholeStart && (n === first || n > last - TAIL);
  };
}
