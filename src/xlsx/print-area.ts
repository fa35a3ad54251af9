import { columnIndex, parseArea, type Area } from '../grid/area';
import { LAST_COLUMN, LAST_ROW } from './sheet-rows';

/**
 * The rectangle that holds a print area (`'Cá nhân'!$A$1:$K$20`; several joined by commas; whole columns `$A:$K` or
 * rows `$1:$9`); null where the formula names no cells (`#REF!`).
 */
export function readPrintArea(formula: string): Area | null {
  let whole: Area | null = null;
  for (const reference of formula.replace(/'(?:[^']|'')*'!/g, '').split(',')) {
    const area = oneArea(reference.slice(reference.lastIndexOf('!') + 1).trim());
    if (area === null) continue;
    whole =
      whole === null
        ? area
        : {
            top: Math.min(whole.top, area.top),
            left: Math.min(whole.left, area.left),
            bottom: Math.max(whole.bottom, area.bottom),
            right: Math.max(whole.right, area.right),
          };
  }
  return whole;
}

function oneArea(text: string): Area | null {
  const columns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i.exec(text);
  if (columns !== null) {
    return { top: 0, bottom: LAST_ROW, left: columnIndex(columns[1] ?? ''), right: columnIndex(columns[2] ?? '') };
  }
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(text);
  if (rows !== null) return { top: Number(rows[1]) - 1, bottom: Number(rows[2]) - 1, left: 0, right: LAST_COLUMN };
  return parseArea(text);
}
