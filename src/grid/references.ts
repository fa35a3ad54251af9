import { columnIndex, LAST_COLUMN, LAST_ROW, parseArea, type Area } from './area';

/**
 * The areas that a reference names: `'Cá nhân'!$A$1:$K$20`, several joined by commas, whole columns `$A:$K` or rows
 * `$1:$9`. What names no cells (`#REF!`) is left out.
 */
export function areasOf(reference: string): Area[] {
  return reference
    .replace(/'(?:[^']|'')*'!/g, '')
    .split(',')
    .flatMap((one) => oneArea(one.slice(one.lastIndexOf('!') + 1).trim()) ?? []);
}

/** The rectangle around all areas of a reference; null where it names no cells. */
export function areaOf(reference: string): Area | null {
  const [first, ...more] = areasOf(reference);
  if (first === undefined) return null;
  return more.reduce(
    (whole, area) => ({
      top: Math.min(whole.top, area.top),
      left: Math.min(whole.left, area.left),
      bottom: Math.max(whole.bottom, area.bottom),
      right: Math.max(whole.right, area.right),
    }),
    first,
  );
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
