import { LAST_COLUMN, LAST_ROW, type Area } from '../../grid/area';

export { LAST_COLUMN, LAST_ROW };

/** Characters a cell can hold. */
export const LONGEST_TEXT = 32_767;

/** The area of whole rows, counted from 0, both included. */
export function wholeRows(first: number, last: number): Area {
  return { top: first, bottom: last, left: 0, right: LAST_COLUMN };
}

/** The area of whole columns, counted from 0, both included. */
export function wholeColumns(first: number, last: number): Area {
  return { top: 0, bottom: LAST_ROW, left: first, right: last };
}

export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

/** Whether an area reaches from the first column to the last. */
export function isWholeRows(area: Area): boolean {
  return area.left === 0 && area.right === LAST_COLUMN;
}

/** Whether an area reaches from the first row to the last. */
export function isWholeColumns(area: Area): boolean {
  return area.top === 0 && area.bottom === LAST_ROW;
}

/** Whether all of `inner` lies in `outer`. */
export function holds(outer: Area, inner: Area): boolean {
  return (
    inner.top >= outer.top && inner.bottom <= outer.bottom && inner.left >= outer.left && inner.right <= outer.right
  );
}

/** What two areas share; null where they share nothing. */
export function intersection(a: Area, b: Area): Area | null {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top > area.bottom || area.left > area.right ? null : area;
}

/** The area of one cell. */
export function singleCell(row: number, column: number): Area {
  return { top: row, bottom: row, left: column, right: column };
}

/** How many cells an area has. */
export function cellCount(area: Area): number {
  return (area.bottom - area.top + 1) * (area.right - area.left + 1);
}

/** What remains of an area without another. */
export function without(area: Area, hole: Area): Area[] {
  const cut = intersection(area, hole);
  if (cut === null) return [area];
  const pieces: Area[] = [];
  if (area.top < cut.top) pieces.push({ ...area, bottom: cut.top - 1 });
  if (area.left < cut.left) pieces.push({ ...cut, left: area.left, right: cut.left - 1 });
  if (area.right > cut.right) pieces.push({ ...cut, left: cut.right + 1, right: area.right });
  if (area.bottom > cut.bottom) pieces.push({ ...area, top: cut.bottom + 1 });
  return pieces;
}

/** Rules without the cells of an area; those of no cells go. */
export function withoutArea<T extends { readonly areas: readonly Area[] }>(rules: readonly T[], area: Area): T[] {
  return rules.flatMap((rule) => {
    const areas = rule.areas.flatMap((one) => without(one, area));
    return areas.length === 0 ? [] : [{ ...rule, areas }];
  });
}
