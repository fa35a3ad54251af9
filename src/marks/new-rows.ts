import { valueAt, type Grid } from '../grid/grid';
import { ownBlocks } from '../grid/own-marks';
import type { Table, TableColumn } from '../nominations/table';
import type { MarkPlan } from './plan';

/** A judgement, and the sheets that were judged. */
export interface JudgedSheets {
  readonly tables: readonly Table[];
  readonly plan: MarkPlan;
  readonly grids: readonly Grid[];
}

/**
 * How many rows with a name were put into the tables, or below them, since they were judged and have no result beside
 * them: no mark of theirs could be stale. A table whose header stands elsewhere now tells nothing.
 */
export function newRows({ tables, plan, grids }: JudgedSheets, now: readonly Grid[]): number {
  const seen = new Set<string>();
  let added = 0;
  for (const { sheet, columns } of tables) {
    const column = columns.find(({ field }) => field === 'name' || field === 'familyName');
    const before = grids.find((grid) => grid.sheet === sheet);
    const after = now.find((grid) => grid.sheet === sheet);
    if (column === undefined || before === undefined || after === undefined) continue;
    // Names of a table further down in the same column are counted with those of the first.
    const key = `${String(column.column)} ${sheet}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const header = valueAt(before, column.headerRow, column.column);
    if (valueAt(after, column.headerRow, column.column) !== header) continue;
    added += Math.max(0, named(after, column, rowsMarked(after)) - named(before, column, rowsPlanned(plan, sheet)));
  }
  return added;
}

/** Rows below the header that have a name, those with a result left out. */
function named(grid: Grid, { column, headerRow }: TableColumn, withResult: ReadonlySet<number>): number {
  let count = 0;
  for (let row = headerRow + 1; row < grid.rows.length; row++) {
    const value = valueAt(grid, row, column);
    if (value !== null && value !== '' && !withResult.has(row)) count++;
  }
  return count;
}

/** The rows that were given a result. */
function rowsPlanned({ blocks }: MarkPlan, sheet: string): ReadonlySet<number> {
  return new Set(blocks.filter((block) => block.sheet === sheet).flatMap(({ rows }) => rows.map(({ row }) => row)));
}

/** The rows beside which a result stands: whoever it was that judged them. */
function rowsMarked(grid: Grid): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const { area } of ownBlocks(grid)) {
    if (area === null) continue;
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++)
        if (valueAt(grid, row, column) !== null) rows.add(row);
  }
  return rows;
}
