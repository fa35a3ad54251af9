import type { Area } from './area';

/** What Excel shows as `#N/A`, `#REF!`, … */
export interface CellError {
  readonly error: string;
}

/** A cell's value as stored: dates are serial numbers, an empty cell is `null`. */
export type CellValue = string | number | boolean | CellError | null;

export interface CellFormat {
  /** Excel's format code in its en-US spelling, `General` where none is set. */
  readonly numberFormat: string;
  /** The font's name; decides how old Vietnamese encodings are read (`.VnTime`, `VNI-Times`). */
  readonly font: string;
}

/** An Excel table (ListObject). */
export interface GridTable {
  readonly name: string;
  readonly area: Area;
  readonly headerRows: number;
  readonly totalsRows: number;
  /** Its columns come from a query or an XML map: nothing may be added to them. */
  readonly linked?: boolean;
}

/** A defined name that belongs to the sheet (its scope, or what it refers to). */
export interface GridName {
  readonly name: string;
  /** The formula without the leading `=`, as Excel writes it in English: `'Cá nhân'!$L$5:$O$31`, `"text"`. */
  readonly refersTo: string;
  readonly hidden: boolean;
  /** Whether the sheet is its scope; else the workbook is. */
  readonly local: boolean;
}

export type Visibility = 'visible' | 'hidden' | 'very-hidden';

/**
 * One sheet, however it came: from a file or from Excel. Plain data. Rows and columns count from 0, from A1;
 * rows and cells behind the last filled one may be missing, and whole rows may be `undefined`.
 */
export interface Grid {
  /** The file it came from, where several are judged together. */
  readonly file?: string;
  readonly sheet: string;
  readonly visibility: Visibility;
  readonly rows: readonly (readonly CellValue[] | undefined)[];
  /** Per row, each cell's index into `formats`; a missing row or cell has format 0. */
  readonly formatIds: readonly (ArrayLike<number> | undefined)[];
  readonly formats: readonly CellFormat[];
  readonly merges: readonly Area[];
  readonly tables: readonly GridTable[];
  /** The sheet's own filter range. */
  readonly filter: Area | null;
  /** Whether it must stay as wide as it is, since what it filters by could not be put back. */
  readonly filterFixed?: boolean;
  readonly printArea: Area | null;
  readonly protected: boolean;
  /** Names whose scope is this sheet; by them this program finds its own marks. Missing: not read. */
  readonly names?: readonly GridName[];
  /** Whether serial numbers count from 1904 (old Mac workbooks). */
  readonly date1904: boolean;
}

/** Whether a value is an error of Excel, `#N/A` and the like. */
export function isCellError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}

/** A cell's value; null where it is empty or outside what the grid holds. */
export function valueAt(grid: Grid, row: number, column: number): CellValue {
  return grid.rows[row]?.[column] ?? null;
}

const GENERAL: CellFormat = { numberFormat: 'General', font: '' };

/** A cell's format; `General` without a font's name where none is known. */
export function formatAt(grid: Grid, row: number, column: number): CellFormat {
  return grid.formats[grid.formatIds[row]?.[column] ?? 0] ?? GENERAL;
}
