import type { Area } from '../grid/area';
import { overlaps } from '../grid/area';
import type { Grid, GridTable } from '../grid/grid';
import type { Table } from '../nominations/table';

/** Where a table lies, all told. */
export interface Extent {
  /** From the header's first row to the last row; columns up to the widest of header, cells, Excel table, filter. */
  readonly area: Area;
  readonly excelTables: readonly GridTable[];
  /** The sheet's filter range, where it lies over the table. */
  readonly filter: Area | null;
}

/** The table's area as its header and columns tell it. */
export function statedArea(table: Table): Area {
  const columns = table.columns.map((column) => column.column);
  return {
    top: table.header.top,
    left: Math.min(table.header.left, ...columns),
    bottom: Math.max(table.rows[1], table.header.bottom),
    right: Math.max(table.header.right, ...columns),
  };
}

function joined(a: Area, b: Area): Area {
  return {
    top: a.top,
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/**
 * Widens a table to what lies next to it without a gap: cells with content and merged areas in its rows, its Excel
 * table, the filter range. Null where it grows into another table.
 */
export function extentOf(grid: Grid, table: Table, others: readonly Table[]): Extent | null {
  let area = statedArea(table);
  const excelTables = grid.tables.filter((one) => overlaps(one.area, area));
  for (const one of excelTables) area = joined(area, one.area);
  const filter = grid.filter !== null && overlaps(grid.filter, area) ? grid.filter : null;
  if (filter !== null) area = joined(area, filter);
  const foreign = others.filter((other) => other !== table).map(statedArea);
  for (;;) {
    const merge = grid.merges.find(
      (one) => overlaps(one, area) && (one.right > area.right || one.left < area.left) && one.top >= area.top,
    );
    if (merge !== undefined)
      area = { ...area, left: Math.min(area.left, merge.left), right: Math.max(area.right, merge.right) };
    else if (!isEmpty(grid, area.top, area.bottom, area.right + 1, area.right + 1))
      area = { ...area, right: area.right + 1 };
    else break;
    if (foreign.some((other) => overlaps(other, area))) return null;
  }
  return { area, excelTables, filter };
}

/** Whether none of the cells holds anything; a formula that shows nothing does. */
export function isEmpty(grid: Grid, top: number, bottom: number, left: number, right: number): boolean {
  const last = Math.min(bottom, grid.rows.length - 1);
  for (let row = top; row <= last; row++) {
    const cells = grid.rows[row];
    if (cells === undefined || cells.length <= left) continue;
    for (let column = left; column <= right; column++) if ((cells[column] ?? null) !== null) return false;
  }
  return true;
}
