/** A rectangle of cells; rows and columns count from 0 and both ends belong to it. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A cell somewhere in the workbooks read; row and column count from 0. */
export interface CellRef {
  readonly file?: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * A sheet's last row and column, counted from 0.
 * @see https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 (specifications and limits)
 */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** 0 → `A`, 25 → `Z`, 26 → `AA`. */
export function columnName(column: number): string {
  let name = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  }
  return name;
}

/** `A` → 0, `AA` → 26. Letters only, either case. */
export function columnIndex(name: string): number {
  let n = 0;
  for (let i = 0; i < name.length; i++) n = n * 26 + ((name.charCodeAt(i) & 0x5f) - 64);
  return n - 1;
}

/** (0, 0) → `A1`. */
export function cellAddress(row: number, column: number): string {
  return columnName(column) + String(row + 1);
}

/** `A5:K6`, or `A5` for a single cell. */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.top, area.left);
  const last = cellAddress(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

const AREA = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;

/** Reads `A5`, `A5:K6` or `$A$5:$K$6`; null where it is none of these (whole rows or columns included). */
export function parseArea(text: string): Area | null {
  const match = AREA.exec(text.trim());
  if (match === null) return null;
  const [, left, top, right, bottom] = match;
  if (left === undefined || top === undefined) return null;
  const a = { row: Number(top) - 1, column: columnIndex(left) };
  const b = {
    row: bottom === undefined ? a.row : Number(bottom) - 1,
    column: right === undefined ? a.column : columnIndex(right),
  };
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

/** Whether two areas of a sheet share a cell. */
export function overlaps(a: Area, b: Area): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}

/** Whether a cell lies in an area. */
export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** How far: down and to the right. */
export interface Offset {
  readonly rows: number;
  readonly columns: number;
}

/** The area so many rows and columns further on. */
export function movedArea(area: Area, { rows, columns }: Offset): Area {
  return {
    top: area.top + rows,
    bottom: area.bottom + rows,
    left: area.left + columns,
    right: area.right + columns,
  };
}
