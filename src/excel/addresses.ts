import { areaAddress, columnName, type Area, type CellRef } from '../grid/area';

/** Longer addresses are refused with InvalidArgument (OfficeDev/office-js#5198: 8,192 characters). */
const LONGEST_ADDRESS = 8_000;

/** Areas as addresses for `getRanges`, each short enough for one call. */
export function addressLists(areas: readonly Area[]): string[] {
  const lists: string[] = [];
  for (const area of areas) {
    const address = areaAddress(area);
    const last = lists.at(-1);
    if (last !== undefined && last.length + address.length + 1 <= LONGEST_ADDRESS)
      lists[lists.length - 1] = `${last},${address}`;
    else lists.push(address);
  }
  return lists;
}

/** `C:F`. */
export function columnsAddress(left: number, right: number): string {
  return `${columnName(left)}:${columnName(right)}`;
}

/** What of `area` lies outside `hole`, as at most four rectangles. */
export function without(area: Area, hole: Area): Area[] {
  const top = Math.max(area.top, hole.top);
  const bottom = Math.min(area.bottom, hole.bottom);
  if (top > bottom || hole.left > area.right || hole.right < area.left) return [area];
  return [
    { ...area, bottom: top - 1 },
    { ...area, top: bottom + 1 },
    { top, bottom, left: area.left, right: hole.left - 1 },
    { top, bottom, left: hole.right + 1, right: area.right },
  ].filter((part) => part.top <= part.bottom && part.left <= part.right);
}

/** What of `area` is none of these cells. */
export function withoutCells(area: Area, cells: readonly CellRef[]): Area[] {
  return runsDown(cells).reduce<Area[]>((parts, hole) => parts.flatMap((part) => without(part, hole)), [area]);
}

/** Cells below each other as one area each, where they come in this order. */
export function runsDown(cells: readonly Pick<CellRef, 'row' | 'column'>[]): Area[] {
  const runs: Area[] = [];
  for (const { row, column } of cells) {
    const last = runs.at(-1);
    if (last?.left === column && last.bottom + 1 === row) runs[runs.length - 1] = { ...last, bottom: row };
    else runs.push({ top: row, bottom: row, left: column, right: column });
  }
  return runs;
}
