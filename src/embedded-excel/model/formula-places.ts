import type { SheetModel } from './types';

/** Where a formula stands. */
export interface FormulaPlace {
  readonly row: number;
  readonly column: number;
}

/** Of a sheet's rows as long as no formula came, went or moved: most changes are of values, in large sheets of values. */
const known = new WeakMap<SheetModel['rows'], readonly FormulaPlace[]>();

/** Where a sheet's formulas stand, row by row. */
export function formulaPlaces({ rows }: SheetModel): readonly FormulaPlace[] {
  const before = known.get(rows);
  if (before !== undefined) return before;
  const places: FormulaPlace[] = [];
  rows.forEach((row, n) =>
    row?.cells.forEach((cell, column) => {
      if (cell !== undefined && cell.formula !== null) places.push({ row: n, column });
    }),
  );
  known.set(rows, places);
  return places;
}

/** To be called whenever a formula comes, goes or moves. */
export function forgetFormulaPlaces({ rows }: SheetModel): void {
  known.delete(rows);
}
