import { cellText } from '../../criteria/sheet-cells';
import { wordKey } from '../../criteria/sheet-words';
import type { Grid } from '../../grid/grid';
import { BLOCK_WORDS, ENTRY_WORDS, type SettingsBlock } from './words';

/** Rows from `first` to `last`, both included; none where `last` is less. */
export interface Rows {
  readonly first: number;
  readonly last: number;
}

/** Where things stand on a sheet `Cấu hình`. Rows and columns count from 0. */
export interface SettingsLayout {
  /** The columns of the entries' names and values; null where no row heads them. */
  readonly entries: { readonly headerRow: number; readonly name: number; readonly value: number } | null;
  /** Each block's rows, its heading's first; a block that is not there has none. */
  readonly blocks: ReadonlyMap<SettingsBlock, Rows>;
  /** The rows that may hold entries: below their header, outside the blocks that are tables. */
  readonly entryRows: readonly number[];
}

const BLOCKS: ReadonlyMap<string, SettingsBlock> = new Map(
  // The record's keys are exactly the blocks; `Object.entries` only knows that they are strings.
  (Object.entries(BLOCK_WORDS) as [SettingsBlock, string][]).map(([block, words]) => [wordKey(words), block]),
);
const TABLES: ReadonlySet<SettingsBlock> = new Set<SettingsBlock>(['tasks', 'headers', 'values', 'notes']);

/** Finds the entries' header and the blocks; rows may stand in any order, and other rows between them. */
export function layoutOf(grid: Grid): SettingsLayout {
  let entries: SettingsLayout['entries'] = null;
  const headings: { readonly block: SettingsBlock; readonly row: number }[] = [];
  for (let row = 0; row < grid.rows.length; row++) {
    const keys = rowKeys(grid, row);
    const filled = keys.filter((key) => key !== '');
    const block = BLOCKS.get(filled[0] ?? '');
    // A heading stands alone in its row.
    if (block !== undefined && filled.length === 1) headings.push({ block, row });
    if (entries !== null) continue;
    const places = { name: keys.indexOf(wordKey(ENTRY_WORDS.name)), value: keys.indexOf(wordKey(ENTRY_WORDS.value)) };
    if (places.name >= 0 && places.value >= 0) entries = { headerRow: row, ...places };
  }
  const blocks = new Map<SettingsBlock, Rows>();
  headings.forEach(({ block, row }, at) => {
    if (!blocks.has(block)) blocks.set(block, { first: row, last: (headings[at + 1]?.row ?? grid.rows.length) - 1 });
  });
  const tables = [...blocks].flatMap(([block, rows]) => (TABLES.has(block) ? [rows] : []));
  const entryRows = [];
  for (let row = (entries?.headerRow ?? grid.rows.length) + 1; row < grid.rows.length; row++) {
    if (!tables.some(({ first, last }) => row >= first && row <= last)) entryRows.push(row);
  }
  return { entries, blocks, entryRows };
}

function rowKeys(grid: Grid, row: number): string[] {
  return Array.from({ length: grid.rows[row]?.length ?? 0 }, (_, column) => wordKey(cellText(grid, row, column)));
}

/** A table's columns by their words, and the rows below them. */
export interface TableLayout<Column extends string> {
  readonly columns: ReadonlyMap<Column, number>;
  readonly rows: Rows;
}

/** The columns of a block that is a table; null where none of its rows names all that are needed. */
export function tableIn<Column extends string>(
  grid: Grid,
  block: Rows,
  words: Readonly<Record<Column, string>>,
  needed: readonly NoInfer<Column>[],
): TableLayout<Column> | null {
  // The record's keys are exactly the columns; `Object.keys` only knows that they are strings.
  const names = Object.keys(words) as Column[];
  for (let row = block.first + 1; row <= block.last; row++) {
    const keys = rowKeys(grid, row);
    const columns = new Map(
      names.map((name) => [name, keys.indexOf(wordKey(words[name]))] as const).filter(([, at]) => at >= 0),
    );
    if (needed.every((name) => columns.has(name))) return { columns, rows: { first: row + 1, last: block.last } };
  }
  return null;
}
