import type { Grid } from '../../grid/grid';
import type { RememberedSheet } from './memory';
import { shownText, valueText } from './shown-text';

/** So many rows tell where the columns are. */
const SAMPLE = 400;
/** So many texts must stand in another column before it is taken for ours. */
const ENOUGH = 2;

/**
 * Where our columns are by now: people insert columns and take some away. Told by texts that stand once in the sheet.
 * @returns by remembered column the sheet's; -1 where it is gone
 */
export function currentColumns({ rows, width }: RememberedSheet, grid: Grid): number[] {
  const columns = Array.from({ length: width }, (_, n) => n);
  const votes = columns.map(() => new Map<number, number>());
  const known = textsOnce(rows);
  grid.rows.forEach((cells, row) => {
    cells?.forEach((value, column) => {
      const own = typeof value === 'string' ? known.get(shownText(valueText(grid, row, column))) : undefined;
      if (own === undefined || own < 0) return;
      const counts = votes[own];
      counts?.set(column, (counts.get(column) ?? 0) + 1);
    });
  });
  const decided = votes.map((counts, column): number | undefined => {
    const [best, count] = [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [column, 0]);
    const here = counts.get(column) ?? 0;
    if (best !== column && count >= ENOUGH && count > here * 2) return best - column;
    return here >= ENOUGH || (here > 0 && here === count) ? 0 : undefined;
  });
  if (decided.every((by) => by === undefined || by === 0)) return columns;
  // A column with hardly a voice goes with a neighbour; where both would be at one place, it is gone.
  const taken = new Set(decided.flatMap((by, n) => (by === undefined ? [] : [n + by])));
  return columns.map((n) => {
    const own = decided[n];
    if (own !== undefined) return n + own;
    const left = decided.slice(0, n).findLast((by) => by !== undefined);
    const right = decided.slice(n + 1).find((by) => by !== undefined);
    const said = (by: number | undefined): number => (by === undefined ? -1 : (votes[n]?.get(n + by) ?? 0));
    const by = (said(right) > said(left) ? right : left) ?? 0;
    return taken.has(n + by) ? -1 : n + by;
  });
}

/** Texts with letters that stand in one cell only of what is looked at, with their columns; -1 for the others. */
function textsOnce(rows: RememberedSheet['rows']): Map<string, number> {
  const found = new Map<string, number>();
  const step = Math.max(1, Math.floor(rows.length / SAMPLE));
  for (let n = 0; n < rows.length; n += step) {
    const row = rows[n];
    row?.places.forEach(({ column }, at) => {
      const text = shownText(row.texts[at] ?? '');
      if (/\p{L}{2}/u.test(text)) found.set(text, found.has(text) ? -1 : column);
    });
  }
  return found;
}
