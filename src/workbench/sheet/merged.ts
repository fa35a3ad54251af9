import type { Area } from '../../grid/area';
import { intersection, singleCell } from '../../embedded-excel/model/limits';
import { LAST_COLUMN } from '../../grid/area';

/** Which merged area a cell belongs to. */
export interface Merged {
  at(row: number, column: number): Area | undefined;
  /** The merged area's, or the cell's own. */
  areaOf(row: number, column: number): Area;
  /** An area made so large that it cuts through no merged one. */
  whole(area: Area): Area;
}

/** Merged areas by their cells. */
export function mergedIn(merges: readonly Area[]): Merged {
  const byCell = new Map<number, Area>();
  for (const merge of merges)
    for (let row = merge.top; row <= merge.bottom; row++)
      for (let column = merge.left; column <= merge.right; column++) byCell.set(key(row, column), merge);
  const at = (row: number, column: number): Area | undefined => byCell.get(key(row, column));
  const whole = (area: Area): Area => {
    let grown = area;
    for (const merge of merges) if (intersection(merge, grown) !== null) grown = around(grown, merge);
    const same = grown.top === area.top && grown.left === area.left;
    return same && grown.bottom === area.bottom && grown.right === area.right ? area : whole(grown);
  };
  return { at, whole, areaOf: (row, column) => at(row, column) ?? singleCell(row, column) };
}

function key(row: number, column: number): number {
  return row * (LAST_COLUMN + 1) + column;
}

/** The smallest area that holds both. */
export function around(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}
