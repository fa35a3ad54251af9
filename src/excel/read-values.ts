import { areaAddress, type Area } from '../grid/area';
import type { CellValue } from '../grid/grid';

/** What Excel gives where a cell shows an error; the API gives the text as the value. */
const ERROR =
  /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|GETTING_DATA)$/;

/** A value as grids hold it: an empty cell is null, an error tells its text. */
export function cellValue(value: unknown): CellValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'string' || value === '') return null;
  return value.charCodeAt(0) === HASH && ERROR.test(value) ? { error: value } : value;
}

const HASH = 0x23;

/** A rectangle of a sheet, to be read. */
export interface Block {
  /** The sheet's id. */
  readonly sheet: string;
  readonly area: Area;
}

/**
 * Answers stay below this: Excel on the web gives at most 5 MB.
 * @see https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins
 */
export const REQUEST_BYTES = 3_500_000;

/** Over so many cells `values` may come back null without an error, on every platform. */
const MOST_CELLS = 4_000_000;

/** Parts of an answer that shares its request with others: so large, they leave little room unused. */
export const PART_BYTES = REQUEST_BYTES / 8;

/** Rectangles that together are `area`, each small enough for one answer. @param bytes what an answer may take */
export function blocksOf(sheet: string, area: Area, bytesPerCell: number, bytes = REQUEST_BYTES): Block[] {
  const columns = area.right - area.left + 1;
  const most = Math.min(MOST_CELLS, bytes / bytesPerCell);
  const rows = Math.max(1, Math.floor(most / columns));
  const blocks: Block[] = [];
  for (let top = area.top; top <= area.bottom; top += rows)
    blocks.push({ sheet, area: { ...area, top, bottom: Math.min(area.bottom, top + rows - 1) } });
  return blocks;
}

/** How many cells an area has. */
export function cellsIn({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** How many bytes a text takes on its way: UTF-8, as Vietnamese takes some more than it has letters. */
export function textBytes(text: string): number {
  let bytes = text.length;
  for (let n = 0; n < text.length; n++) {
    const code = text.charCodeAt(n);
    // Each half of a pair of surrogates is two of four bytes.
    if (code > 0x7f) bytes += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
  }
  return bytes;
}

/**
 * Lists of things to ask for or to do, each list for one request.
 * @param measures what must not exceed the limit: the bytes of the request, of the answer
 */
export function packed<T>(items: readonly T[], ...measures: readonly ((item: T) => number)[]): T[][] {
  const lists: T[][] = [];
  let room: number[] = [];
  for (const item of items) {
    const bytes = measures.map((measure) => measure(item));
    const list = lists.at(-1);
    if (list === undefined || bytes.some((size, n) => size > (room[n] ?? 0))) {
      lists.push([item]);
      room = bytes.map((size) => REQUEST_BYTES - size);
    } else {
      list.push(item);
      room = bytes.map((size, n) => (room[n] ?? 0) - size);
    }
  }
  return lists;
}

/** Values came back null: the range was too large for one answer. */
export class TooManyCells extends Error {
  readonly code = 'TooManyCells';
}

/** A matrix by rows as Excel gives it; every row as long as the range is wide. */
export type Matrix = readonly (readonly unknown[])[];

/** Asks for a block's values; what is returned gives them once the requests were sent. */
export function queueBlock(context: Excel.RequestContext, { sheet, area }: Block): () => Matrix {
  const range = context.workbook.worksheets.getItem(sheet).getRange(areaAddress(area)).load('values');
  return () => matrixOf(range.values);
}

/** A range's values as Office.js gives them, which may be null where they are too many. */
export function matrixOf(values: unknown): Matrix {
  if (!Array.isArray(values)) throw new TooManyCells();
  return values.map((row: unknown): readonly unknown[] => (Array.isArray(row) ? row : []));
}

/** Rows and cells of a sheet that grow as blocks come in; trailing empty cells and rows are not there. */
export class SheetCells {
  readonly rows: (CellValue[] | undefined)[] = [];

  put(top: number, left: number, values: Matrix): void {
    values.forEach((cells, n) => {
      let last = cells.length - 1;
      while (last >= 0 && (cells[last] === '' || cells[last] === null)) last--;
      if (last < 0) return;
      const row = this.row(top + n);
      while (row.length < left) row.push(null);
      for (let column = 0; column <= last; column++) row[left + column] = cellValue(cells[column]);
    });
  }

  private row(at: number): CellValue[] {
    while (this.rows.length <= at) this.rows.push(undefined);
    const row = this.rows[at] ?? [];
    this.rows[at] = row;
    return row;
  }
}
