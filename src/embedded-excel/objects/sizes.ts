import { pointsOfWidth, standardWidth, widthInPoints } from '../model/columns';
import type { SheetModel } from '../model/types';

/** Beyond so many the sheet's last row or column stands for those in between: they are alike. */
const LOOKED_AT = 100_000;

/**
 * What rows or columns have in common; null where they differ.
 * @param spans first and last of each area
 * @param end the sheet's last row or column
 */
export function sizeOf<T>(
  spans: readonly (readonly [first: number, last: number])[],
  end: number,
  read: (at: number) => T,
): T | null {
  let common: { readonly value: T } | undefined;
  for (const [first, last] of spans) {
    const stop = Math.min(last, first + LOOKED_AT);
    for (let at = first; at <= stop; at++) {
      const value = read(at);
      if (common === undefined) common = { value };
      else if (common.value !== value) return null;
    }
    if (last > stop && last === end && common?.value !== read(last)) return null;
  }
  return common?.value ?? null;
}

/** "Returns true if the column width equals the standard width of the sheet"; a hidden column is 0 wide. */
export function isStandardWidth(sheet: SheetModel, column: number): boolean {
  return widthInPoints(sheet, column) === pointsOfWidth(standardWidth(sheet));
}
