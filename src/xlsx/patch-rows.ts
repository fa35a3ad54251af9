import { type GrowingBytes, TagReader } from './patch-bytes';

/** Where the rows lie in a sheet's part. */
export interface SheetBytes {
  readonly bytes: Uint8Array;
  /** The `<sheetData` tag's beginning. */
  readonly headEnd: number;
  readonly rowsStart: number;
  readonly rowsEnd: number;
  /** Behind `</sheetData>`. */
  readonly tailStart: number;
}

/** Null where the part has no rows at all. */
export function findRows(bytes: Uint8Array): SheetBytes | null {
  const tag = new TagReader(bytes);
  let at = 0;
  while (tag.next(at)) {
    at = tag.end;
    if (!tag.is('sheetData') || tag.closing) continue;
    const { start: headEnd, end: rowsStart } = tag;
    if (tag.emptyTag) return { bytes, headEnd, rowsStart, rowsEnd: rowsStart, tailStart: rowsStart };
    const rowsEnd = lastClosing(bytes, rowsStart);
    return tag.next(rowsEnd) ? { bytes, headEnd, rowsStart, rowsEnd, tailStart: tag.end } : null;
  }
  return null;
}

/** `</sheetData>` stands once, behind all rows: the quickest way is from the part's end. */
function lastClosing(bytes: Uint8Array, from: number): number {
  const tag = new TagReader(bytes);
  for (let at = bytes.lastIndexOf(0x3c); at >= from; at = bytes.lastIndexOf(0x3c, at - 1)) {
    if (bytes[at + 1] === 0x2f && tag.next(at) && tag.is('sheetData')) return at;
  }
  return from;
}

export interface CellBytes {
  readonly column: number;
  readonly start: number;
  readonly end: number;
  /** Index of its style; 0 where it names none. */
  readonly style: number;
  /** Neither a value nor a formula in it. */
  readonly empty: boolean;
}

export interface RowBytes {
  /** Counts from 0. */
  readonly row: number;
  /** Behind the opening tag, or the last cell that was passed over. */
  readonly cellsFrom: number;
  /** From the wanted column on. */
  readonly cells: readonly CellBytes[];
  /** The value of `spans` and where it stands. */
  readonly spans: { readonly text: string; readonly start: number; readonly end: number } | null;
  /** Where its `hidden` attribute stands, the space before it included, where it hides the row. */
  readonly hidden: { readonly start: number; readonly end: number } | null;
  /** In points, where it is set. */
  readonly height: number | null;
  /** The row's own style, where it has one. */
  readonly style: number | null;
}

export interface ByteSplice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Rewrites the rows from `first` to `last`; all else is copied as it is. Rows without cells are left alone.
 * @param column cells to its left are passed over
 * @param edit gives a row's changes in ascending order
 */
export function rewriteRows(
  sheet: SheetBytes,
  first: number,
  last: number,
  column: number,
  edit: (row: RowBytes) => readonly ByteSplice[],
  out: GrowingBytes,
): void {
  const { bytes } = sheet;
  const tag = new TagReader(bytes);
  let copied = sheet.rowsStart;
  let at = sheet.rowsStart;
  let row = -1;
  while (at < sheet.rowsEnd && tag.next(at) && tag.start < sheet.rowsEnd) {
    at = tag.end;
    if (tag.closing || !tag.is('row')) continue;
    const number = tag.attribute('r');
    row = number === null ? row + 1 : tag.integer(number.start, number.end) - 1;
    if (tag.emptyTag || row < first) continue;
    if (row > last) break;
    const read = readRow(tag, row, column);
    at = tag.end;
    for (const splice of edit(read)) {
      out.copy(bytes, copied, splice.start);
      out.text(splice.text);
      copied = splice.end;
    }
  }
  out.copy(bytes, copied, sheet.rowsEnd);
}

/** Reads the row whose opening tag the reader stands on; it then stands on the closing one. */
function readRow(tag: TagReader, row: number, from: number): RowBytes {
  const spansAt = tag.attribute('spans');
  const spans =
    spansAt === null ? null : { start: spansAt.start, end: spansAt.end, text: tag.ascii(spansAt.start, spansAt.end) };
  const styleAt = tag.attribute('customFormat') === null ? null : tag.attribute('s');
  const style = styleAt === null ? null : tag.integer(styleAt.start, styleAt.end);
  const hiddenAt = tag.attribute('hidden');
  const hides = hiddenAt !== null && /^(?:1|true)$/.test(tag.ascii(hiddenAt.start, hiddenAt.end));
  const hidden = hides ? { start: hiddenAt.nameStart - 1, end: hiddenAt.end + 1 } : null;
  const heightAt = tag.attribute('ht');
  const height = heightAt === null ? null : Number(tag.ascii(heightAt.start, heightAt.end));
  let cellsFrom = tag.end;
  const cells: CellBytes[] = [];
  let column = -1;
  let at = cellsFrom;
  while (tag.next(at)) {
    at = tag.end;
    if (tag.closing && tag.is('row')) break;
    if (tag.closing || !tag.is('c')) continue;
    const reference = tag.attribute('r');
    column = reference === null ? column + 1 : columnOf(tag.bytes, reference.start, reference.end);
    if (column < from) {
      if (!tag.emptyTag) passCell(tag);
      at = tag.end;
      cellsFrom = at;
      continue;
    }
    const named = tag.attribute('s');
    const cellStyle = named === null ? 0 : tag.integer(named.start, named.end);
    const start = tag.start;
    const empty = tag.emptyTag || passCell(tag);
    at = tag.end;
    cells.push({ column, start, end: tag.end, style: cellStyle, empty });
  }
  return { row, cellsFrom, cells, spans, hidden, height, style };
}

function columnOf(bytes: Uint8Array, start: number, end: number): number {
  let column = 0;
  // Letters of either case; digits end them.
  for (let i = start; i < end && (bytes[i] ?? 0) >= 0x41; i++) column = column * 26 + (((bytes[i] ?? 0) & 0x5f) - 64);
  return column - 1;
}

/** Goes to the cell's closing tag; says whether there was nothing in it. */
function passCell(tag: TagReader): boolean {
  let empty = true;
  let at = tag.end;
  let valueFrom = -1;
  while (tag.next(at)) {
    at = tag.end;
    if (tag.closing) {
      if (tag.is('c')) break;
      if (tag.is('v') && valueFrom >= 0 && tag.start > valueFrom) empty = false;
    } else if (tag.is('f') || tag.is('is')) empty = false;
    else if (tag.is('v') && !tag.emptyTag) valueFrom = tag.end;
  }
  return empty;
}

/** Where a cell of a column would be put: behind the last cell to its left. */
export function placeOfColumn(row: RowBytes, column: number): number {
  let at = row.cellsFrom;
  for (const cell of row.cells) {
    if (cell.column >= column) break;
    at = cell.end;
  }
  return at;
}
