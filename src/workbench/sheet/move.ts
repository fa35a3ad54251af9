import type { Area } from '../../grid/area';
import { valueAt } from '../../embedded-excel/model/cells';
import type { Selection, SheetModel } from '../../embedded-excel/model/types';
import type { Axis, SheetLayout } from './layout';
import { around, type Merged } from './merged';

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The sheet as moving through it sees it. */
export interface Ground {
  readonly sheet: SheetModel;
  readonly layout: SheetLayout;
  readonly merged: Merged;
}

/** The line `count` shown lines further on, not beyond the ends. */
function further({ shown, indexOf }: Axis, line: number, count: number): number {
  const at = Math.max(0, Math.min(shown.length - 1, indexOf(line) + count));
  return shown[at] ?? line;
}

/** One or more cells on from a cell; a merged area is one step. */
export function step({ layout, merged }: Ground, from: Place, rows: number, columns: number): Place {
  const area = merged.areaOf(from.row, from.column);
  const row = rows === 0 ? from.row : further(layout.rows, rows > 0 ? area.bottom : area.top, rows);
  const column = columns === 0 ? from.column : further(layout.columns, columns > 0 ? area.right : area.left, columns);
  return { row, column };
}

/** With Ctrl: to the end of the filled cells, or over the empty ones to the next filled. */
export function leap(ground: Ground, from: Place, rows: number, columns: number): Place {
  const { sheet } = ground;
  const filled = ({ row, column }: Place): boolean => valueAt(sheet, row, column) !== null;
  const same = (a: Place, b: Place): boolean => a.row === b.row && a.column === b.column;
  let at = step(ground, from, rows, columns);
  const through = filled(from) && filled(at);
  for (;;) {
    const next = step(ground, at, rows, columns);
    if (same(next, at)) return at;
    if (through ? !filled(next) : filled(at)) return at;
    at = next;
  }
}

/** The corner of the selection that moves while it grows: opposite to the active cell. */
export function movingCorner({ row, column, areas }: Selection): Place {
  const area = areas[0];
  if (area === undefined) return { row, column };
  return {
    row: row === area.top ? area.bottom : area.top,
    column: column === area.left ? area.right : area.left,
  };
}

/** What is selected from the active cell to a corner, through no merged area. */
export function selected({ merged }: Ground, active: Place, corner: Place): Area {
  return merged.whole(around(merged.areaOf(active.row, active.column), merged.areaOf(corner.row, corner.column)));
}

/** The filled block around a cell, up to empty rows and columns, as Excel's Ctrl+A takes it. */
export function blockAround(sheet: SheetModel, place: Place, merged: Merged): Area {
  let area = merged.areaOf(place.row, place.column);
  for (;;) {
    const grown = merged.whole(grownOnce(sheet, area));
    if (
      grown.top === area.top &&
      grown.left === area.left &&
      grown.bottom === area.bottom &&
      grown.right === area.right
    )
      return area;
    area = grown;
  }
}

function grownOnce(sheet: SheetModel, area: Area): Area {
  const { top, left, bottom, right } = area;
  const wide = { top: Math.max(0, top - 1), bottom: bottom + 1, left: Math.max(0, left - 1), right: right + 1 };
  const rowFilled = (row: number): boolean => hasValue(sheet, row, row, wide.left, wide.right);
  const columnFilled = (column: number): boolean => hasValue(sheet, wide.top, wide.bottom, column, column);
  return {
    top: top > 0 && rowFilled(wide.top) ? wide.top : top,
    bottom: rowFilled(wide.bottom) ? wide.bottom : bottom,
    left: left > 0 && columnFilled(wide.left) ? wide.left : left,
    right: columnFilled(wide.right) ? wide.right : right,
  };
}

function hasValue(sheet: SheetModel, top: number, bottom: number, left: number, right: number): boolean {
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) if (valueAt(sheet, row, column) !== null) return true;
  return false;
}
