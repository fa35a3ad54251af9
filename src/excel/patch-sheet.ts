import type { Area } from '../grid/area';
import type { CellValue, Grid } from '../grid/grid';
import type { SheetFacts } from './read-facts';
import { numberAreas, SheetFormats } from './read-formats';
import type { SheetReading } from './read-grids';
import { gridOf } from './sheet-as-grid';
import type { SheetStructure } from './read-structure';
import { SheetCells, type Matrix } from './read-values';

/** What stands in an area of a sheet now. */
export interface ReadPart {
  readonly area: Area;
  /** The rectangle within it that holds something begins here. */
  readonly top: number;
  readonly left: number;
  /** Empty where nothing is there. */
  readonly values: Matrix;
  /** Null where only values were asked for. */
  readonly numberFormats: Matrix | null;
  /** The fonts' names, where they were asked for. */
  readonly fonts: Matrix | null;
}

/** A sheet with parts of it read again; what was read before stays as it is. */
export function patchedSheet(
  before: SheetReading,
  structure: SheetStructure,
  facts: SheetFacts,
  parts: readonly ReadPart[],
): SheetReading {
  const cells = new SheetCells();
  for (const row of before.cells.rows) cells.rows.push(row);
  for (const { area, top, left, values } of parts) {
    for (let row = area.top; row <= Math.min(area.bottom, cells.rows.length - 1); row++)
      cells.rows[row] = emptied(cells.rows[row], area);
    cells.put(top, left, values);
  }
  while (cells.rows.length > 0 && cells.rows.at(-1) === undefined) cells.rows.pop();

  const formats = SheetFormats.like(before.grid, cells.rows);
  const numbers = numberColumns(cells.rows);
  for (const { area, top, left, numberFormats, fonts } of parts) {
    formats.forget(area);
    if (numberFormats !== null) formats.putNumberFormats(top, left, ofNumbers(numberFormats, left, numbers));
    if (fonts !== null) formats.putFonts(top, left, fonts);
  }
  const traits = { halfMade: false, date1904: before.grid.date1904 };
  return { ...before, structure, facts, cells, grid: gridOf(structure, facts, cells, formats, traits) };
}

/** A copy of a row without what stood in the area; undefined where nothing remains. */
function emptied(row: readonly CellValue[] | undefined, area: Area): CellValue[] | undefined {
  if (row === undefined) return undefined;
  const copy = row.slice();
  for (let column = area.left; column <= Math.min(area.right, copy.length - 1); column++) copy[column] = null;
  while (copy.length > 0 && (copy.at(-1) ?? null) === null) copy.pop();
  return copy.length === 0 ? undefined : copy;
}

/** As in the first reading, formats are those of columns that hold numbers. */
function numberColumns(rows: SheetCells['rows']): ReadonlySet<number> {
  const columns = new Set<number>();
  for (const { left, right } of numberAreas(rows))
    for (let column = left; column <= right; column++) columns.add(column);
  return columns;
}

function ofNumbers(formats: Matrix, left: number, columns: ReadonlySet<number>): Matrix {
  return formats.map((row) => row.map((format, n) => (columns.has(left + n) ? format : 'General')));
}

/** Whether two grids hold the same cells at the same places; rows that were not read again are the same objects. */
export function sameCells(a: Grid, b: Grid): boolean {
  return (
    a.sheet === b.sheet &&
    a.visibility === b.visibility &&
    a.rows.length === b.rows.length &&
    a.rows.every((row, n) => row === b.rows[n] || JSON.stringify(row) === JSON.stringify(b.rows[n]))
  );
}
