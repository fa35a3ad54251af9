import type { FormerPlace, FormerWidth } from '../grid/former-place';
import { USUAL_CHARACTER } from '../grid/former-place';
import { FormerRows, rowsOfPlace } from '../grid/former-rows';
import type { BlockRemoval, MarkBlock } from '../marks/plan';
import type { FormerStyles } from './former-styles';
import type { RowBytes } from './patch-rows';
import type { ToldLooks } from './told-looks';

const NORMAL = 'Normal';

/** What a block's place looked like, as the hidden names keep it. */
export function formerPlace(
  { area }: Pick<MarkBlock, 'area'>,
  told: ToldLooks,
  /** The cell formats of a row's four cells, by row; where a row is left out, its columns' hold. */
  formats: ReadonlyMap<number, readonly number[]>,
  columns: readonly number[],
  widths: readonly FormerWidth[],
): FormerPlace {
  const rows = new FormerRows(told.ofStyle(NORMAL));
  for (let row = area.top; row <= area.bottom; row++)
    rows.put((formats.get(row) ?? columns).map((format) => told.ofFormat(format)));
  return rows.done(widths, USUAL_CHARACTER);
}

/** The format that an emptied cell must have; null where the cell goes. */
export type EmptiedFormat = (row: RowBytes, column: number) => number | null;

/**
 * What gives emptied cells the look they had.
 * @param columnFormat the format of a column's cells that are not there
 */
export function emptiedFormats(
  { area, columns }: Pick<BlockRemoval, 'area' | 'columns'>,
  place: FormerPlace,
  styles: FormerStyles,
  columnFormat: (column: number) => number,
): EmptiedFormat {
  const rows = [...rowsOfPlace(place)];
  return ({ row, style }, column) => {
    const { top = 0, left = 0 } = area ?? {};
    const look = rows[row - top]?.[columns[column - left] ?? -1] ?? null;
    return styles.styleOf(look, place.plain, style ?? columnFormat(column));
  };
}
