import { overlaps, type Area } from '../grid/area';
import type { Grid } from '../grid/grid';
import type { Table } from '../nominations/table';
import { extentOf, isEmpty, statedArea, type Extent } from './extent';
import type { FilterWidening } from './plan';

/** Excel's last column, XFD, counted from 0. */
const LAST_COLUMN = 16_383;

/** Where a table's four columns go. */
export interface Place {
  readonly extent: Extent;
  /** From the header's first row to the last row. */
  readonly area: Area;
  readonly excelTable: { readonly name: string; readonly area: Area; readonly headerRows: number } | null;
  readonly filter: FilterWidening | null;
}

/**
 * The four columns directly to the right of a table, where they are free: empty in all rows of the table, header
 * included, and no merged area, Excel table or column of another table in them anywhere on the sheet. Null where they
 * are not, the sheet is protected, or its print area would have to grow.
 * @param grid the sheet without our own marks
 * @param tables all tables of the sheet, logs included
 */
export function placeBeside(grid: Grid, table: Table, tables: readonly Table[]): Place | null {
  if (grid.protected) return null;
  const extent = extentOf(grid, table, tables);
  if (extent === null) return null;
  const { area: theirs, excelTables, filter } = extent;
  const area: Area = { top: theirs.top, left: theirs.right + 1, bottom: theirs.bottom, right: theirs.right + 4 };
  if (filter !== null && filter.right < area.right && grid.filterFixed === true) return null;
  if (area.right > LAST_COLUMN || !isEmpty(grid, area.top, area.bottom, area.left, area.right)) return null;

  const anywhere = (other: Area): boolean => other.left <= area.right && other.right >= area.left;
  if (grid.merges.some(anywhere) || grid.tables.some((one) => anywhere(one.area))) return null;
  if (tables.some((other) => other !== table && anywhere(statedArea(other)))) return null;

  const { printArea } = grid;
  if (printArea !== null && overlaps(printArea, theirs) && (printArea.right < area.right || printArea.left > area.left))
    return null;

  const [excelTable, second] = excelTables;
  if (excelTable !== undefined) {
    // An Excel table can be widened only to the right of its own last column, and its names stand in its header row.
    if (second !== undefined || excelTable.linked === true || excelTable.area.right !== theirs.right) return null;
    if (excelTable.headerRows > 0 && (excelTable.area.top < table.header.top || excelTable.area.top >= table.rows[0]))
      return null;
  }
  return {
    extent,
    area,
    excelTable: excelTable ?? null,
    filter:
      filter === null || filter.right >= area.right ? null : { from: filter, to: { ...filter, right: area.right } },
  };
}
