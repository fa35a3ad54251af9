import { formatAt, valueAt, type Grid } from '../../grid/grid';
import { fontEncoding } from '../../text/legacy';

/** A cell's own text where its font is one of today's: what is written into it would show other letters in an old one. */
export function repairableText(grid: Grid, row: number, column: number): string | null {
  const value = valueAt(grid, row, column);
  return typeof value === 'string' && fontEncoding(formatAt(grid, row, column).font) === null ? value : null;
}
