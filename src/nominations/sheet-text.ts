import { contains, type Area, type CellRef } from '../grid/area';
import { ownBlocks } from '../grid/own-marks';
import { formatAt, isCellError, valueAt, type CellValue, type Grid } from '../grid/grid';
import { plainText } from '../text/fold';
import { fontEncoding, textInFont } from '../text/legacy';
import { valueText } from './values/decoded';

/**
 * A sheet's cells as a reader sees them: old fonts converted, spaces tidied, numbers as text, errors as nothing; what
 * this program wrote beside the tables is not there.
 */
export interface SheetText {
  readonly grid: Grid;
  readonly rowCount: number;
  text(row: number, column: number): string;
  value(row: number, column: number): CellValue;
  /** The error that a cell shows, or null. */
  error(row: number, column: number): string | null;
  format(row: number, column: number): string;
  /** The merged area a cell lies in. */
  merge(row: number, column: number): Area | null;
  /** The columns of a row that hold something, ascending. */
  filled(row: number): number[];
  ref(row: number, column: number): CellRef;
}

/** Wraps a grid; what was tidied once is kept. */
export function sheetText(grid: Grid): SheetText {
  const tidied = new Map<string, string>();
  const legacy = grid.formats.map((format) => fontEncoding(format.font) !== null);
  const mergesByRow = new Map<number, Area[]>();
  for (const area of grid.merges) {
    // A merge of a whole column would list every row: what lies below the sheet's cells is of no use.
    const last = Math.min(area.bottom, grid.rows.length);
    for (let row = area.top; row <= last; row++) {
      const list = mergesByRow.get(row);
      if (list === undefined) mergesByRow.set(row, [area]);
      else list.push(area);
    }
  }

  const own = ownBlocks(grid).flatMap((block) => (block.area === null ? [] : [block.area]));
  const cell = (row: number, column: number): CellValue =>
    own.length > 0 && own.some((area) => contains(area, row, column)) ? null : valueAt(grid, row, column);

  const tidy = (raw: string): string => {
    let text = tidied.get(raw);
    if (text === undefined) {
      text = plainText(raw);
      tidied.set(raw, text);
    }
    return text;
  };

  const text = (row: number, column: number): string => {
    const value = cell(row, column);
    if (value === null) return '';
    if (typeof value !== 'string') return isCellError(value) ? '' : valueText(value);
    if (legacy[grid.formatIds[row]?.[column] ?? 0] === true) {
      return tidy(textInFont(value, formatAt(grid, row, column).font));
    }
    return tidy(value);
  };

  return {
    grid,
    rowCount: grid.rows.length,
    text,
    value: cell,
    error: (row, column) => {
      const value = cell(row, column);
      return isCellError(value) ? value.error : null;
    },
    format: (row, column) => formatAt(grid, row, column).numberFormat,
    merge: (row, column) => mergesByRow.get(row)?.find((area) => contains(area, row, column)) ?? null,
    filled: (row) => {
      const columns: number[] = [];
      const width = grid.rows[row]?.length ?? 0;
      for (let column = 0; column < width; column++) {
        const value = cell(row, column);
        if (value !== null && !isCellError(value) && text(row, column) !== '') columns.push(column);
      }
      return columns;
    },
    ref: (row, column) => ({
      ...(grid.file === undefined ? {} : { file: grid.file }),
      sheet: grid.sheet,
      row,
      column,
    }),
  };
}
