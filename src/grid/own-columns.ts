import { valueAt, type Grid } from './grid';
import type { OwnBlock } from './own-marks';

/** Result, score, rank and reason, in this order; null: a column of the office's. */
export type OwnColumn = 0 | 1 | 2 | 3 | null;

const ALL = [0, 1, 2, 3] as const;

/**
 * Which of our columns stands in each column of a block, from its first on. Somebody may have deleted one of them or put
 * one of their own between; the words of the header tell. Where these tell nothing else, ours stand as they were written.
 */
export function ownColumns(grid: Grid, { area, state }: Pick<OwnBlock, 'area' | 'state'>): readonly OwnColumn[] {
  if (area === null) return [];
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, n) => n);
  const asWritten = columns.map((n) => ALL[n] ?? null);
  if (state === null) return asWritten;
  const said = columns.map((n): OwnColumn => {
    for (let row = area.top; row < area.top + state.headerRows; row++) {
      const value = valueAt(grid, row, area.left + n);
      const own = ALL.find((one) => value !== null && state.headers[one] === String(value));
      if (own !== undefined) return own;
    }
    return null;
  });
  return said.some((own, n) => own !== null && own !== asWritten[n]) ? said : asWritten;
}
