import { formatAt, valueAt, type Grid } from '../../grid/grid';
import { plainText } from '../../text/fold';
import { fontEncoding } from '../../text/legacy';

/**
 * A cell's own text where it is what was read and no more, in a font of today's: what is written into it would show
 * other letters in an old one.
 */
export function repairableText(grid: Grid, row: number, column: number, read: string): string | null {
  const value = valueAt(grid, row, column);
  if (typeof value !== 'string' || fontEncoding(formatAt(grid, row, column).font) !== null) return null;
  return plainText(value) === plainText(read) ? value : null;
}
