import { LAST_COLUMN, type CellRef } from '../grid/area';

/** Whether a cell is one of these, all of one sheet. Asked for every cell of long tables, and mostly of none. */
export function cellsAmong(cells: readonly CellRef[]): (row: number, column: number) => boolean {
  if (cells.length === 0) return () => false;
  const keys = new Set(cells.map(({ row, column }) => keyOf(row, column)));
  return (row, column) => keys.has(keyOf(row, column));
}

function keyOf(row: number, column: number): number {
  return row * (LAST_COLUMN + 1) + column;
}
