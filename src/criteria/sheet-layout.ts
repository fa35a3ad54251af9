import type { Grid } from '../grid/grid';
import type { Block, SheetColumn } from './sheet-words';
import { blockOf, columnOf, SHEET_COLUMNS } from './sheet-words';
import { cellText } from './sheet-cells';

/** Columns that say nothing a judgement needs; every other must be there, or an edit of it would be lost in silence. */
const DISPENSABLE: readonly SheetColumn[] = ['place', 'about', 'remains'];

/** Rows from `first` to `last`, both included; none where `last` is less. */
export interface Rows {
  readonly first: number;
  readonly last: number;
}

/** Where things stand on a sheet `Tiêu chí`, whatever the order of its columns. Rows and columns count from 0. */
export interface SheetLayout {
  readonly headerRow: number;
  readonly columns: ReadonlyMap<SheetColumn, number>;
  /** Header cells that repeat one to their left. */
  readonly repeated: readonly number[];
  readonly missing: readonly SheetColumn[];
  readonly criteria: Rows;
  /** Each block's rows, its heading's first; a block that is not there has none. */
  readonly blocks: ReadonlyMap<Block, Rows>;
}

/** Fewer known headers than this in a row are a coincidence. */
const ENOUGH = 3;

/** Finds the header and the blocks below; null where no row is a header. */
export function layoutOf(grid: Grid): SheetLayout | null {
  const header = findHeader(grid);
  if (header === null) return null;
  const headings: { readonly block: Block; readonly row: number }[] = [];
  for (let row = header.row + 1; row < grid.rows.length; row++) {
    const block = blockOf(firstText(grid, row));
    if (block !== undefined) headings.push({ block, row });
  }
  const end = grid.rows.length;
  const blocks = new Map<Block, Rows>();
  headings.forEach(({ block, row }, i) => {
    if (!blocks.has(block)) blocks.set(block, { first: row, last: (headings[i + 1]?.row ?? end) - 1 });
  });
  return {
    headerRow: header.row,
    columns: header.columns,
    repeated: header.repeated,
    missing: SHEET_COLUMNS.filter((column) => !header.columns.has(column) && !DISPENSABLE.includes(column)),
    criteria: { first: header.row + 1, last: (headings[0]?.row ?? end) - 1 },
    blocks,
  };
}

/** How many cells of a row there are to look at. */
export function widthOf(grid: Grid, row: number): number {
  return grid.rows[row]?.length ?? 0;
}

function firstText(grid: Grid, row: number): string {
  for (let column = 0; column < widthOf(grid, row); column++) {
    const text = cellText(grid, row, column);
    if (text !== '') return text;
  }
  return '';
}

interface Header {
  readonly row: number;
  readonly columns: ReadonlyMap<SheetColumn, number>;
  readonly repeated: readonly number[];
}

/** The first of the rows with the most known headers. */
function findHeader(grid: Grid): Header | null {
  let best: Header | null = null;
  for (let row = 0; row < grid.rows.length; row++) {
    const columns = new Map<SheetColumn, number>();
    const repeated: number[] = [];
    for (let column = 0; column < widthOf(grid, row); column++) {
      const name = columnOf(cellText(grid, row, column));
      if (name === undefined) continue;
      if (columns.has(name)) repeated.push(column);
      else columns.set(name, column);
    }
    if (columns.size >= ENOUGH && columns.size > (best?.columns.size ?? 0)) best = { row, columns, repeated };
  }
  return best;
}
