import { valueAt, type CellValue, type Grid } from '../../../src/grid/grid';
import type { ReportDocument } from '../../../src/report/document';
import { readWorkbook } from '../../../src/xlsx/read-workbook';
import { renderWorkbook } from '../../../src/xlsx/render-workbook';

/** A numbered row of a table in the finished file: what stands below each header, by `group|header` where it has both. */
export type Row = ReadonlyMap<string, string>;

export interface Finished {
  readonly body: readonly string[];
  /** The numbered rows of annex 1 to 5, each with the group row above it. */
  readonly annex: (number: number) => readonly { readonly group: string; readonly cells: Row }[];
}

/** Writes the document and reads the finished file, as whoever opens it would. */
export function finished(document: ReportDocument): Finished {
  const { grids } = readWorkbook(renderWorkbook(document));
  const [body] = grids;
  if (body === undefined) throw new Error('a report has a body');
  const texts = body.rows.flatMap((row) => (row ?? []).flatMap((value) => (value === null ? [] : [shown(value)])));
  return {
    body: texts,
    annex: (number) => {
      const grid = grids.find(({ sheet }) => sheet.endsWith(`PL${String(number)}`));
      if (grid === undefined) throw new Error(`no annex ${String(number)}`);
      return numberedRows(grid);
    },
  };
}

function shown(value: CellValue): string {
  return typeof value === 'string' ? value.trim() : String(value);
}

/** Below the header, whose first cell is `TT`. */
function numberedRows(grid: Grid): { group: string; cells: Row }[] {
  const top = grid.rows.findIndex((row) => row?.includes('TT') === true);
  if (top < 0) return [];
  const place = grid.rows[top]?.indexOf('TT') ?? 0;
  const levels = grid.merges.some((merge) => merge.top === top && merge.left <= place && merge.bottom > top) ? 2 : 1;
  const headers = headersOf(grid, top, levels);
  const rows: { group: string; cells: Row }[] = [];
  let group = '';
  for (let row = top + levels; row < grid.rows.length; row++) {
    const first = valueAt(grid, row, place);
    if (typeof first === 'string') {
      if (/^(?:Ghi chú|Danh sách gồm)/.test(first)) break;
      group = first;
    }
    if (typeof first !== 'number') continue;
    const cells = [...headers].map(([column, header]) => [header, shown(valueAt(grid, row, column) ?? '')] as const);
    rows.push({ group, cells: new Map(cells) });
  }
  return rows;
}

function headersOf(grid: Grid, top: number, levels: number): Map<number, string> {
  const width = Math.max(...grid.rows.map((row) => row?.length ?? 0));
  const headers = new Map<number, string>();
  let above = '';
  for (let column = 0; column < width; column++) {
    const upper = valueAt(grid, top, column);
    const lower = levels === 1 ? null : valueAt(grid, top + 1, column);
    if (upper !== null) above = shown(upper);
    if (lower !== null) headers.set(column, `${above}|${shown(lower)}`);
    else if (upper !== null) headers.set(column, above);
  }
  return headers;
}
