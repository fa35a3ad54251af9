import { columnName, type Area, type CellRef } from '../grid/area';
import { valueAt, type CellValue, type Grid } from '../grid/grid';
import { blockName, stateAsText, textAsNames } from '../grid/own-names';
import { ROWS_A_STEP, type Steps } from '../grid/steps';
import type { Table } from '../nominations/table';
import { rowContent, rowRecord } from './fingerprint';
import { headersFor } from './headers';
import type { Place } from './placement';
import type { MarkBlock, MarkedRow, MarkName } from './plan';
import { rulesFor } from './rules';
import type { MarkTexts } from './texts';
import { widthsFor } from './widths';

/** `'Cá nhân'!$L$5:$O$31`. */
export function absoluteArea(sheet: string, area: Area): string {
  const corner = (row: number, column: number): string => `$${columnName(column)}$${String(row + 1)}`;
  return `'${sheet.replace(/'/g, "''")}'!${corner(area.top, area.left)}:${corner(area.bottom, area.right)}`;
}

export interface BlockParts {
  readonly grid: Grid;
  readonly table: Table;
  readonly id: number;
  readonly place: Place;
  readonly rows: readonly MarkedRow[];
  /** Cells that the user wrote over; see `MarkBlock.kept`. */
  readonly kept: readonly CellRef[];
  readonly texts: MarkTexts;
}

/** The four columns beside one table: words, results, colours, and what removal must know. */
export function* planBlock({ grid, table, id, place, rows, kept, texts }: BlockParts): Steps<MarkBlock> {
  const { area, excelTable, filter } = place;
  const headerRows = [area.top, Math.max(table.rows[0] - 1, table.header.bottom)] as const;
  const headers = headersFor(grid, place.extent.area, headerRows, texts);
  const widenedHeader = excelTable !== null && excelTable.headerRows > 0 ? excelTable.area.top : null;
  const numbers = excelTable === null ? numbersFor(grid, table, area.left - 1, headerRows[1]) : null;
  const body: Area = { ...place.extent.area, top: headerRows[1] + 1, right: area.right };
  return {
    ...(grid.file === undefined ? {} : { file: grid.file }),
    sheet: grid.sheet,
    id,
    area,
    headerRows,
    headerAt: widenedHeader === null ? [table.header.top, table.header.bottom] : [widenedHeader, widenedHeader],
    headers,
    like: area.left - 1,
    numbers,
    widths: widthsFor(headers, rows),
    oneLineWidths: widthsFor(headers, rows, 1),
    rows,
    kept,
    rules: rulesFor(body, area.left, texts),
    table:
      excelTable === null
        ? null
        : {
            name: excelTable.name,
            from: excelTable.area,
            to: { ...excelTable.area, right: area.right },
            columns: headers,
          },
    filter,
    names: yield* namesOf({
      grid,
      table,
      id,
      place,
      rows,
      headers: [...headers, ...(numbers?.values ?? [])],
      lastHeaderRow: headerRows[1],
    }),
  };
}

/** `16` or `(16)` in the row of column numbers goes on with 17, 18, 19, 20. */
function numbersFor(grid: Grid, table: Table, column: number, row: number): MarkBlock['numbers'] {
  const value = row > table.header.bottom ? valueAt(grid, row, column) : null;
  if (typeof value === 'number') return { row, values: [1, 2, 3, 4].map((n) => value + n) };
  const match = typeof value === 'string' ? /^(\D?)(\d{1,3})(\D?)$/.exec(value.trim()) : null;
  if (match === null) return null;
  const [, before = '', number = '', after = ''] = match;
  return { row, values: [1, 2, 3, 4].map((n) => before + String(Number(number) + n) + after) };
}

interface NameParts extends Pick<BlockParts, 'grid' | 'table' | 'id' | 'place' | 'rows'> {
  readonly headers: readonly (string | number)[];
  readonly lastHeaderRow: number;
}

function* namesOf({ grid, table, id, place, rows, headers, lastHeaderRow }: NameParts): Steps<MarkName[]> {
  const { area, filter, excelTable } = place;
  const columns = [...new Set(table.columns.map((column) => column.column))].sort((a, b) => a - b);
  const state = stateAsText({
    read: columns.map((column) => column - area.left),
    headerRows: lastHeaderRow - area.top + 1,
    headers: headers.map(String),
    table: excelTable !== null,
    filter: filter === null ? null : filter.from.right - area.left,
  });
  return [
    { name: blockName(id), refersTo: absoluteArea(grid.sheet, area) },
    ...textAsNames(`${blockName(id)}.state`, state),
    ...textAsNames(`${blockName(id)}.rows`, yield* recordsOf(grid, columns, [lastHeaderRow + 1, area.bottom], rows)),
  ];
}

/** One record a marked row, in the rows' order. Identical rows are told apart by their order. */
function* recordsOf(
  grid: Grid,
  columns: readonly number[],
  [first, last]: readonly [number, number],
  rows: readonly MarkedRow[],
): Steps<string> {
  const marks = new Map(rows.map(({ row, values }) => [row, values]));
  const seen = new Map<string, number>();
  const records: string[] = [];
  for (let row = first; row <= last; row++) {
    if (row % ROWS_A_STEP === 0) yield;
    const read: CellValue[] = columns.map((column) => valueAt(grid, row, column));
    const content = rowContent(read);
    const ordinal = seen.get(content) ?? 0;
    seen.set(content, ordinal + 1);
    const values = marks.get(row);
    if (values !== undefined) records.push(rowRecord(read, ordinal, values));
  }
  return records.join('');
}
