import type { Grid } from '../../grid/grid';
import type { ComparedRow } from './align-rows';
import type { RememberedRow } from './memory';
import { shownText, valueText } from './shown-text';

/** A row of a sheet as it is now. */
export interface CurrentRow extends ComparedRow {
  /** The texts of our columns as they stand there. */
  readonly texts: readonly string[];
  /** What stands in other columns. */
  readonly beside: readonly { readonly column: number; readonly text: string }[];
  readonly blank: boolean;
}

/**
 * A sheet's rows down to the last filled one.
 * @param columns by our column the sheet's, -1 where it is gone
 */
export function currentRows(grid: Grid, columns: readonly number[]): CurrentRow[] {
  const found: CurrentRow[] = [];
  const ownOf = new Map(columns.map((column, own) => [column, own]));
  for (let row = 0; row < grid.rows.length; row++) {
    const values = grid.rows[row];
    const texts = values === undefined ? [] : new Array<string>(columns.length).fill('');
    const beside: { column: number; text: string }[] = [];
    for (let column = 0; values !== undefined && column < values.length; column++) {
      const text = valueText(grid, row, column);
      const own = ownOf.get(column);
      if (own !== undefined) texts[own] = text;
      else if (shownText(text) !== '') beside.push({ column, text });
    }
    const cells = texts.map(shownText);
    found.push({ texts, cells, beside, holds: 'nothing', blank: cells.every((cell) => cell === '') });
  }
  return found;
}

/** A remembered row as it is compared. */
export function comparedRow({ kind, places, texts }: RememberedRow): ComparedRow {
  const cells: string[] = [];
  places.forEach(({ column }, n) => {
    while (cells.length < column) cells.push('');
    cells[column] = shownText(texts[n] ?? '');
  });
  return { cells, holds: kind === 'text' ? 'text' : kind === 'blank' ? 'nothing' : 'cells' };
}

/** What stands in the columns of a place; more than one cell where a merged area was taken apart. */
export function textIn({ texts }: CurrentRow, place: { readonly column: number; readonly end: number }): string {
  const first = texts[place.column] ?? '';
  if (place.end === place.column + 1) return first;
  const others = texts.slice(place.column + 1, place.end).filter((text) => text !== '');
  return others.length === 0 ? first : [first, ...others].filter((text) => text !== '').join(' ');
}

/**
 * A text that lay in several rows. Rows were cut behind a space; where a person took that away, it is put back.
 * @param pieces null where a row is gone
 */
export function joinedPieces(pieces: readonly (string | null)[], before: readonly string[]): string {
  let joined = '';
  pieces.forEach((piece, n) => {
    if (piece === null || piece === '') return;
    const wasSpaced = /\s$/.test(before[n - 1] ?? '');
    joined += joined !== '' && wasSpaced && !/\s$/.test(joined) && !/^\s/.test(piece) ? ` ${piece}` : piece;
  });
  return joined;
}
