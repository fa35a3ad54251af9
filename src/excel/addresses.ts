import { areaAddress, columnIndex, columnName, parseArea, type Area } from '../grid/area';

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** Longer addresses are refused with InvalidArgument (OfficeDev/office-js#5198: 8,192 characters). */
const LONGEST_ADDRESS = 8_000;

/** Reads what Excel gives as an address: `'Cá nhân'!A1:K20`, several joined by commas, whole columns or rows. */
export function areasOf(address: string): Area[] {
  return address
    .replace(/'(?:[^']|'')*'!/g, '')
    .split(',')
    .flatMap((one) => {
      const area = oneArea(one.slice(one.lastIndexOf('!') + 1).trim());
      return area === null ? [] : [area];
    });
}

/** The rectangle around all areas of an address; null where it names no cells. */
export function areaOf(address: string): Area | null {
  return areasOf(address).reduce<Area | null>(
    (whole, area) =>
      whole === null
        ? area
        : {
            top: Math.min(whole.top, area.top),
            left: Math.min(whole.left, area.left),
            bottom: Math.max(whole.bottom, area.bottom),
            right: Math.max(whole.right, area.right),
          },
    null,
  );
}

function oneArea(text: string): Area | null {
  const columns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i.exec(text);
  if (columns !== null)
    return { top: 0, bottom: LAST_ROW, left: columnIndex(columns[1] ?? ''), right: columnIndex(columns[2] ?? '') };
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(text);
  if (rows !== null) return { top: Number(rows[1]) - 1, bottom: Number(rows[2]) - 1, left: 0, right: LAST_COLUMN };
  return parseArea(text);
}

/** Areas as addresses for `getRanges`, each short enough for one call. */
export function addressLists(areas: readonly Area[]): string[] {
  const lists: string[] = [];
  for (const area of areas) {
    const address = areaAddress(area);
    const last = lists.at(-1);
    if (last !== undefined && last.length + address.length + 1 <= LONGEST_ADDRESS)
      lists[lists.length - 1] = `${last},${address}`;
    else lists.push(address);
  }
  return lists;
}

/** `C:F`. */
export function columnsAddress(left: number, right: number): string {
  return `${columnName(left)}:${columnName(right)}`;
}

/** What of `area` lies outside `hole`, as at most four rectangles. */
export function without(area: Area, hole: Area): Area[] {
  const top = Math.max(area.top, hole.top);
  const bottom = Math.min(area.bottom, hole.bottom);
  if (top > bottom || hole.left > area.right || hole.right < area.left) return [area];
  return [
    { ...area, bottom: top - 1 },
    { ...area, top: bottom + 1 },
    { top, bottom, left: area.left, right: hole.left - 1 },
    { top, bottom, left: hole.right + 1, right: area.right },
  ].filter((part) => part.top <= part.bottom && part.left <= part.right);
}
