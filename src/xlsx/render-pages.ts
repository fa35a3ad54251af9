import type { PlacedRow } from './render-rows';

export interface Paged {
  readonly rows: readonly PlacedRow[];
  /** Rows (their count from the top) behind which a page ends. */
  readonly breaks: readonly number[];
}

/** Printers differ by a little: pages are filled to this share, so that no page breaks before ours. */
const FILLED = 0.985;

/**
 * Ends pages where nothing is torn apart: a heading stays with its text, a signature with its paper. A table that goes
 * over a page has its header again on the next. A chart is drawn lower where it then fits on the page.
 * @param height of the page between its margins, in points
 * @param titled whether the sheet's print titles repeat the header: then it takes room, but no rows
 */
export function paginate(rows: readonly PlacedRow[], height: number, titled: boolean): Paged {
  const limit = height * FILLED;
  const out: PlacedRow[] = [];
  const breaks: number[] = [];
  let used = 0;
  for (let n = 0; n < rows.length;) {
    if (rows[n]?.endsPage === true) {
      if (used > 0) breaks.push(out.length);
      used = 0;
      n++;
      continue;
    }
    const end = chunkEnd(rows, n);
    const { chunk, height: needed } = fitted(rows.slice(n, end), limit - used);
    if (used > 0 && used + needed > limit) {
      breaks.push(out.length);
      used = 0;
      for (const row of titled ? headerBefore(rows, n) : repeatedHeader(rows, n)) {
        if (!titled) out.push(row);
        used += row.height;
      }
    }
    for (const row of chunk) {
      if (used > 0 && used + row.height > limit) {
        breaks.push(out.length);
        used = 0;
      }
      out.push(row);
      used += row.height;
    }
    n = end;
  }
  return { rows: out, breaks };
}

/** Rows that stay together, and how high they are: their charts give way as far as they can and must. */
function fitted(chunk: readonly PlacedRow[], room: number): { chunk: readonly PlacedRow[]; height: number } {
  const height = chunk.reduce((sum, row) => sum + row.height, 0);
  const yielding = chunk.reduce((sum, row) => sum + (row.chart === undefined ? 0 : row.height - row.chart.least), 0);
  const over = height - room;
  if (over <= 0 || over > yielding) return { chunk, height };
  const lower = (row: PlacedRow): PlacedRow =>
    row.chart === undefined ? row : { ...row, height: row.height - (over * (row.height - row.chart.least)) / yielding };
  return { chunk: chunk.map(lower), height: room };
}

/** Behind the last row that must stay with the row at `start`. */
function chunkEnd(rows: readonly PlacedRow[], start: number): number {
  let n = start;
  while (rows[n]?.keep === true && n < rows.length - 1 && rows[n + 1]?.endsPage !== true) n++;
  return n + 1;
}

/** The header rows that stand above, repeated as print titles on every further page. */
function headerBefore(rows: readonly PlacedRow[], n: number): PlacedRow[] {
  return rows.slice(0, n).filter(({ table }) => table !== undefined && table.row < 0);
}

/** The header of the table that goes on at this row; empty where none does. */
function repeatedHeader(rows: readonly PlacedRow[], n: number): PlacedRow[] {
  const here = rows[n]?.table;
  if (here === undefined || here.row < 0 || rows[n - 1]?.table?.id !== here.id) return [];
  return rows.filter(({ table }) => table?.id === here.id && table.row < 0);
}
