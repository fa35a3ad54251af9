import type { Chart, Replaced, Table, TableRow } from '../document';
import { typedCell } from './retyped';
import { cellText, shownText } from './shown-text';
import { cellKey, headerKey, placedHeaders, rowKey, tableKeys } from './table-keys';
import { TYPED } from './passage';

/** A table's row of a person's. */
export interface TypedRow {
  readonly table: string;
  /** What the row above it is about; undefined: it is the first one. */
  readonly behind: string | undefined;
  /** By the key of the column. */
  readonly cells: ReadonlyMap<string, string>;
}

/** A table with people's words in it. */
export interface AppliedTable {
  readonly table: Table;
  /** By row of the generated table where it stands now, -1 where it was left out. */
  readonly rows: readonly number[];
}

/** Puts typed cells and rows into a table; null where the person wants no table there. */
export function appliedTable(
  table: Table,
  texts: ReadonlyMap<string, string>,
  typed: readonly TypedRow[],
  replaced: Replaced[],
): AppliedTable | null {
  if (texts.get(table.id) === '') {
    replaced.push({ key: table.id, generated: '', gone: true });
    return null;
  }
  const keys = tableKeys(table);
  const rows: TableRow[] = [];
  const places: number[] = [];
  const header = appliedHeader(table, keys.columns, texts, replaced);
  const add = (behind: string | undefined): void => {
    typed.filter((row) => row.behind === behind).forEach((row, n) => rows.push(typedRow(table, keys.columns, row, n)));
  };
  const behind = new Set(typed.map((row) => row.behind));
  if (behind.has(undefined)) add(undefined);
  table.rows.forEach((row, n) => {
    const about = keys.rows[n] ?? '';
    const key = rowKey(table.id, about);
    if (texts.get(key) === '') {
      replaced.push({ key, generated: '', gone: true });
      places.push(-1);
    } else {
      places.push(rows.length);
      rows.push(appliedRow(table.id, about, row, keys.columns, texts, replaced));
    }
    if (behind.has(about)) add(about);
  });
  // Headings that were typed over do not name their columns.
  const columns = header === table.header ? table.columns : keyed(table.columns, keys.columns);
  return { table: { ...table, columns, header, rows }, rows: places };
}

function keyed(columns: Table['columns'], keys: readonly string[]): Table['columns'] {
  return columns.map((column, n) => ({ ...column, key: keys[n] ?? '' }));
}

function appliedHeader(
  table: Table,
  columns: readonly string[],
  texts: ReadonlyMap<string, string>,
  replaced: Replaced[],
): Table['header'] {
  const placed = placedHeaders(table);
  let changed = false;
  const header = table.header.map((cells, level) => {
    const places = placed.filter((one) => one.level === level);
    return cells.map((cell, n) => {
      const key = headerKey(table.id, level, columns[places[n]?.column ?? -1] ?? '');
      const typed = texts.get(key);
      if (typed === undefined) return cell;
      changed = true;
      replaced.push({ key, generated: cell.text });
      return { ...cell, text: typed };
    });
  });
  return changed ? header : table.header;
}

function appliedRow(
  table: string,
  about: string,
  row: TableRow,
  columns: readonly string[],
  texts: ReadonlyMap<string, string>,
  replaced: Replaced[],
): TableRow {
  let column = 0;
  // One of several of the same name keeps its number, also where another one is left out.
  let changed = about.includes(' ~');
  const cells = row.cells.map((cell) => {
    const key = cellKey(table, about, columns[column] ?? '');
    column += cell.columns ?? 1;
    const typed = texts.get(key);
    if (typed === undefined) return cell;
    changed = true;
    replaced.push({ key, generated: cellText(cell) });
    return typedCell(typed, cell);
  });
  // What the row is about is said by what was generated, not by what was typed into it.
  return changed ? { ...row, cells, about } : row;
}

/** The n-th row that was typed behind another. */
function typedRow(table: Table, columns: readonly string[], { behind, cells }: TypedRow, n: number): TableRow {
  const about = `${TYPED}${behind ?? ''}.${String(n + 1)}`;
  return { role: 'row', about, cells: table.columns.map((_, at) => typedCell(cells.get(columns[at] ?? '') ?? '')) };
}

/** A chart shows the numbers that stand in its table now. */
export function appliedChart(chart: Chart, applied: ReadonlyMap<string, AppliedTable>): Chart {
  const { source, ...bare } = chart;
  const table = source === undefined ? undefined : applied.get(source.table);
  if (source === undefined || table === undefined) return chart;
  const first = table.rows[source.rows[0]] ?? -1;
  const last = table.rows[source.rows[1]] ?? -1;
  // Rows came between them, or one is gone: it keeps its own numbers.
  if (first < 0 || last - first !== source.rows[1] - source.rows[0]) return bare;
  const textAt = (row: number, column: number): string => {
    const cell = table.table.rows[row]?.cells[column];
    return cell === undefined ? '' : shownText(cellText(cell));
  };
  const valueAt = (row: number, column: number, value: number): number => {
    const typed = Number(textAt(row, column).replace(',', '.') || Number.NaN);
    return Number.isNaN(typed) ? value : typed;
  };
  return {
    ...chart,
    categories: chart.categories.map((_, n) => textAt(first + n, source.categoryColumn)),
    series: chart.series.map((series, n) => ({
      ...series,
      values: series.values.map((value, at) => valueAt(first + at, source.columns[n] ?? -1, value)),
    })),
    source: { ...source, rows: [first, last] },
  };
}
