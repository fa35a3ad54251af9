import type { HeaderCell, Table, TableRow } from '../document';
import { cellText, shownText } from './shown-text';

/** What names a table's cells through all makings, whatever their places: their column's heading and what their row is about. */
export interface TableKeys {
  /** By column; columns of the same heading are counted. */
  readonly columns: readonly string[];
  /** By row below the header. */
  readonly rows: readonly string[];
}

/** A header's cell at its place. */
export interface PlacedHeader {
  readonly cell: HeaderCell;
  readonly level: number;
  readonly column: number;
}

/** What is remembered of long texts that name a row. */
const LONGEST = 120;

/** The header's cells with the columns that they begin in: what a span from above covers is passed over. */
export function placedHeaders(table: Table): PlacedHeader[] {
  const taken = table.header.map(() => new Set<number>());
  return table.header.flatMap((cells, level) => {
    let column = 0;
    return cells.map((cell): PlacedHeader => {
      while (taken[level]?.has(column) === true) column++;
      const at = column;
      for (let below = 0; below < (cell.rows ?? 1); below++) {
        for (let beside = 0; beside < (cell.columns ?? 1); beside++) taken[level + below]?.add(at + beside);
      }
      column += cell.columns ?? 1;
      return { cell, level, column: at };
    });
  });
}

/** The keys of a table's columns and rows. */
export function tableKeys(table: Table): TableKeys {
  const headings = table.columns.map((): string[] => []);
  for (const { cell, column } of placedHeaders(table)) {
    for (let n = 0; n < (cell.columns ?? 1); n++) headings[column + n]?.push(cleaned(cell.text));
  }
  const columns = headings.map(
    (parts, n) => table.columns[n]?.key ?? (parts.length === 0 ? String(n + 1) : parts.join(' › ')),
  );
  return { columns: counted(columns), rows: counted(table.rows.map(aboutOf)) };
}

function aboutOf(row: TableRow): string {
  if (row.about !== undefined) return cleaned(row.about);
  const texts = row.cells.map(cellText);
  const words = texts.find((text, n) => row.cells[n]?.kind === 'text' && /\p{L}/u.test(text));
  return cleaned(words ?? texts[0] ?? '');
}

/** Keys are joined by slashes. */
function cleaned(text: string): string {
  return shownText(text).slice(0, LONGEST).replace(/\//g, '-').replace(/\s+/g, ' ');
}

/** `A`, `B`, `A` → `A`, `B`, `A ~2`. */
function counted(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} ~${String(count)}`;
  });
}

/** The key of a row of a table. */
export function rowKey(table: string, about: string): string {
  return `${table}/${about}`;
}

/** The key of a cell below a table's header. */
export function cellKey(table: string, about: string, column: string): string {
  return `${table}/${about}/${column}`;
}

/** The key of a cell of a table's header; levels count from 0. */
export function headerKey(table: string, level: number, column: string): string {
  return `${table}/#${String(level)}/${column}`;
}
