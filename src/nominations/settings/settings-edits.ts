import { TASK_WORDS } from '../../criteria/office-entries';
import { cellText } from '../../criteria/sheet-cells';
import { wordKey } from '../../criteria/sheet-words';
import type { CellValue, Grid } from '../../grid/grid';
import { layoutOf, tableIn, type Rows, type SettingsLayout } from './layout';
import type { Settings } from './settings';
import { entriesOf, tableRows } from './settings-sheet';
import { HEADER_WORDS, VALUE_WORDS } from './words';

/** What is to be done to a sheet `Cấu hình` that stands already. Rows and columns count from 0. */
export interface SettingsEdits {
  /** Empty rows put in below these rows, as the rows are numbered before; ascending, each with how many. */
  readonly inserts: readonly { readonly below: number; readonly count: number }[];
  /** Cells as they are numbered after that. Strings are text, whatever they begin with. */
  readonly writes: readonly { readonly row: number; readonly column: number; readonly value: CellValue }[];
}

/** Rows of cells that stand for the items of one list; `columns` says where each item's cells go. */
interface Place {
  readonly rows: readonly number[];
  /** Further rows go in below this one. */
  readonly below: number;
  readonly columns: readonly (number | undefined)[];
}

const TABLES = { tasks: TASK_WORDS, headers: HEADER_WORDS, values: VALUE_WORDS } as const;

/**
 * The edits that turn what a sheet says from one thing into another. Only entries and tables that differ are touched:
 * the office's own notes, looks and order stay, and so does a faulty cell of another entry.
 * @returns null where the sheet lacks the part that has to hold a change: it must be written anew
 */
export function settingsEdits(grid: Grid, before: Settings, after: Settings): SettingsEdits | null {
  const layout = layoutOf(grid);
  const edits = new Edits();
  if (!editEntries(edits, grid, layout, before, after)) return null;
  const [old, wanted] = [tableRows(before), tableRows(after)];
  for (const block of ['tasks', 'headers', 'values'] as const) {
    if (JSON.stringify(old[block]) === JSON.stringify(wanted[block])) continue;
    const rows = layout.blocks.get(block);
    const place = rows === undefined ? null : placeOfTable(grid, rows, TABLES[block]);
    if (place === null) return null;
    edits.fill(place, wanted[block]);
  }
  return edits.settled();
}

function editEntries(
  edits: Edits,
  grid: Grid,
  { entries, entryRows }: SettingsLayout,
  before: Settings,
  after: Settings,
): boolean {
  const [old, wanted] = [byName(before), byName(after)];
  const differing = [...wanted].filter(([name, values]) => JSON.stringify(values) !== JSON.stringify(old.get(name)));
  if (differing.length === 0) return true;
  if (entries === null) return false;
  const keyOf = (row: number): string => wordKey(cellText(grid, row, entries.name));
  const lastFilled = entryRows.filter((row) => cellText(grid, row, entries.name) !== '').at(-1) ?? entries.headerRow;
  for (const [name, values] of differing) {
    const rows = entryRows.filter((row) => keyOf(row) === wordKey(name));
    edits.fill(
      { rows, below: rows.at(-1) ?? lastFilled, columns: [entries.name, entries.value] },
      values.map((value) => [name, value]),
    );
  }
  return true;
}

function byName(settings: Settings): Map<string, CellValue[]> {
  const values = new Map<string, CellValue[]>();
  for (const { name, value } of entriesOf(settings)) values.set(name, [...(values.get(name) ?? []), value]);
  return values;
}

function placeOfTable(grid: Grid, block: Rows, words: Readonly<Record<string, string>>): Place | null {
  const table = tableIn(grid, block, words, Object.keys(words));
  if (table === null) return null;
  const { first, last } = table.rows;
  const rows = Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => first + n);
  // The blank row above the next heading stays.
  const usable = rows.at(-1) === grid.rows.length - 1 ? rows : rows.slice(0, -1);
  return {
    rows: usable,
    below: usable.at(-1) ?? first - 1,
    columns: Object.keys(words).map((column) => table.columns.get(column)),
  };
}

/** Collects edits; inserted rows are numbered once all are known. */
class Edits {
  private readonly cells: { row: number; extra: number; column: number; value: CellValue }[] = [];
  private readonly inserts = new Map<number, number>();

  /** Puts items into a place's rows, empties rows that are left over, and puts in further ones. */
  fill({ rows, below, columns }: Place, items: readonly (readonly CellValue[])[]): void {
    for (const [n, row] of rows.entries()) this.put(row, 0, columns, items[n] ?? []);
    for (const item of items.slice(rows.length)) {
      const extra = (this.inserts.get(below) ?? 0) + 1;
      this.inserts.set(below, extra);
      this.put(below, extra, columns, item);
    }
  }

  private put(row: number, extra: number, columns: Place['columns'], item: readonly CellValue[]): void {
    for (const [n, column] of columns.entries()) {
      const value = item[n] ?? null;
      if (column !== undefined) this.cells.push({ row, extra, column, value: value === '' ? null : value });
    }
  }

  settled(): SettingsEdits {
    const inserts = [...this.inserts].map(([below, count]) => ({ below, count })).sort((a, b) => a.below - b.below);
    const shift = (row: number): number =>
      inserts.reduce((sum, { below, count }) => (below < row ? sum + count : sum), 0);
    return {
      inserts,
      writes: this.cells.map(({ row, extra, column, value }) => ({ row: row + shift(row) + extra, column, value })),
    };
  }
}
