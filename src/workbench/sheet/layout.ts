import { columnAt, usedArea } from '../../embedded-excel/model/cells';
import { heightInPoints, widthInPoints } from '../../embedded-excel/model/columns';
import { LAST_COLUMN, LAST_ROW } from '../../embedded-excel/model/limits';
import type { SheetModel, WorkbookModel } from '../../embedded-excel/model/types';
import type { Merged } from './merged';
import { neededHeight } from './row-height';

/** Rows or columns as they lie on screen. */
export interface Axis {
  /** Numbers of the lines that show, in order. */
  readonly shown: readonly number[];
  /** Pixels of each, and where it starts. One start more than lines: the end. */
  readonly sizes: readonly number[];
  readonly starts: readonly number[];
  /** How many of the lines that show are frozen. */
  readonly frozen: number;
  /** Where a line stands among `shown`; of a hidden one: where it would. */
  indexOf(line: number): number;
}

export interface SheetLayout {
  readonly rows: Axis;
  readonly columns: Axis;
}

const PIXELS_PER_POINT = 96 / 72;
/** Lines beyond what is filled, so that one can write there. */
const MORE_ROWS = 60;
const MORE_COLUMNS = 8;
const LEAST_COLUMNS = 26;

/** Where the lines of a sheet lie, hidden ones left out, from the first to somewhat behind the last that is filled. */
export function layoutOf(workbook: WorkbookModel, sheet: SheetModel, merged: Merged): SheetLayout {
  const used = usedArea(sheet, false);
  const { selection, freeze } = sheet;
  const lastRow = Math.min(LAST_ROW, Math.max(used?.bottom ?? 0, selection.row) + MORE_ROWS);
  const lastColumn = Math.min(
    LAST_COLUMN,
    Math.max(used?.right ?? 0, selection.column, LEAST_COLUMNS - MORE_COLUMNS) + MORE_COLUMNS,
  );
  const widthOf = (column: number): number => Math.round(widthInPoints(sheet, column) * PIXELS_PER_POINT);
  const widths: number[] = [];
  const width = (column: number): number => (widths[column] ??= widthOf(column));
  const height = (row: number): number => {
    const there = sheet.rows[row];
    const set = there?.hidden === true || (there !== undefined && there.height !== null);
    const points = set ? heightInPoints(sheet, row) : neededHeight(workbook, sheet, row, merged, width);
    return Math.round(points * PIXELS_PER_POINT);
  };
  return {
    rows: axis(lastRow, freeze?.rows ?? 0, height),
    columns: axis(lastColumn, freeze?.columns ?? 0, (column) => (columnAt(sheet, column)?.hidden ? 0 : width(column))),
  };
}

function axis(last: number, frozenLines: number, sizeOf: (line: number) => number): Axis {
  const shown: number[] = [];
  const sizes: number[] = [];
  const starts: number[] = [0];
  let end = 0;
  let frozen = 0;
  for (let line = 0; line <= last; line++) {
    const size = sizeOf(line);
    if (size === 0) continue;
    shown.push(line);
    sizes.push(size);
    end += size;
    starts.push(end);
    if (line < frozenLines) frozen++;
  }
  return { shown, sizes, starts, frozen, indexOf: (line) => placeOf(shown, line) };
}

/** The first of sorted numbers that is not below `line`. */
function placeOf(shown: readonly number[], line: number): number {
  let low = 0;
  let high = shown.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((shown[middle] ?? 0) < line) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Pixels from the start of line `first` to the end of line `last`, hidden ones left out. */
export function spanOf({ starts, indexOf }: Axis, first: number, last: number): number {
  return (starts[indexOf(last + 1)] ?? starts.at(-1) ?? 0) - (starts[indexOf(first)] ?? 0);
}
