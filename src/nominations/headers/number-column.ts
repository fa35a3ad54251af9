import type { Area } from '../../grid/area';
import type { SheetText } from '../sheet-text';

/** How many rows below a header are looked at. */
const LOOKED_AT = 40;

/** Whether a column without a header numbers the rows below it (`1`, `2.`, …); group rows' words may stand in it too. */
function numbersRows(sheet: SheetText, header: Area, column: number): boolean {
  for (let row = header.top; row <= header.bottom; row++) {
    if (sheet.text(row, column) !== '' || sheet.merge(row, column) !== null) return false;
  }
  const last = Math.min(header.bottom + LOOKED_AT, sheet.rowCount - 1);
  for (let row = header.bottom + 1; row <= last; row++) {
    if (!/^\d{1,4}[.)]?$/.test(sheet.text(row, column))) continue;
    // A number beside a nominee, not one that stands alone.
    if (sheet.filled(row).some((one) => one > column && one <= header.right)) return true;
  }
  return false;
}

/**
 * The number column of a table whose header leaves it out ("an STT with no header"): the header's first column, or the
 * one right before it. Null where none numbers the rows.
 */
export function unheadedNumberColumn(sheet: SheetText, header: Area): number | null {
  for (const column of [header.left, header.left - 1]) {
    if (column >= 0 && numbersRows(sheet, header, column)) return column;
  }
  return null;
}
