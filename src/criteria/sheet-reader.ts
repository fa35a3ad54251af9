import type { CellRef } from '../grid/area';
import type { Grid } from '../grid/grid';
import { isCellError, valueAt } from '../grid/grid';
import type { CriteriaFault } from './fault';
import type { ProblemReason } from './problem';
import { cellNumber, cellText } from './sheet-cells';
import type { SheetLayout } from './sheet-layout';
import type { SheetColumn } from './sheet-words';

/** The cells of one sheet `Tiêu chí` by the names of its columns, and the list that takes up its faults. */
export interface SheetReader {
  readonly grid: Grid;
  readonly layout: SheetLayout;
  readonly faults: CriteriaFault[];
}

/** The index of a column from 0; undefined where the sheet has none of that name. */
export function columnIn(sheet: SheetReader, column: SheetColumn): number | undefined {
  return sheet.layout.columns.get(column);
}

/** '' where the cell is blank or there is no such column. */
export function textIn(sheet: SheetReader, row: number, column: SheetColumn): string {
  const index = columnIn(sheet, column);
  return index === undefined ? '' : cellText(sheet.grid, row, index);
}

/** Null where the cell is blank or there is no such column, NaN where it holds no number. */
export function numberIn(sheet: SheetReader, row: number, column: SheetColumn): number | null {
  const index = columnIn(sheet, column);
  return index === undefined ? null : cellNumber(sheet.grid, row, index);
}

/** Whether a cell holds an error of Excel (`#REF!`). */
export function isErrorIn(sheet: SheetReader, row: number, column: SheetColumn): boolean {
  const index = columnIn(sheet, column);
  return index !== undefined && isCellError(valueAt(sheet.grid, row, index));
}

/** A cell's place; the row's first cell where there is no such column. */
export function cellIn(sheet: SheetReader, row: number, column: SheetColumn): CellRef {
  return cellOf(sheet.grid, row, columnIn(sheet, column) ?? 0);
}

/** A cell's place, with its file where several are judged together. */
export function cellOf(grid: Grid, row: number, column: number): CellRef {
  const cell = { sheet: grid.sheet, row, column };
  return grid.file === undefined ? cell : { file: grid.file, ...cell };
}

/** A fault at a cell, with the cell's own text. */
export function faultAt(
  grid: Grid,
  reason: ProblemReason,
  cell: CellRef,
  more: { readonly expected?: string; readonly other?: CellRef } = {},
): CriteriaFault {
  return { reason, cell, text: cellText(grid, cell.row, cell.column), ...more };
}

/** Notes that a cell is faulty. */
export function refuse(
  sheet: SheetReader,
  reason: ProblemReason,
  row: number,
  column: SheetColumn,
  more: { readonly expected?: string; readonly other?: CellRef } = {},
): void {
  sheet.faults.push(faultAt(sheet.grid, reason, cellIn(sheet, row, column), more));
}
