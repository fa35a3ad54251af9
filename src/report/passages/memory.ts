import type { Grid } from '../../grid/grid';
import { OWN_SHEET_PREFIX } from '../../grid/own-sheets';
import { LONGEST_SHEET_NAME, withoutRefusedSigns } from '../../grid/sheet-names';
import type { Replaced } from '../document';
import { cellKey, headerKey } from './table-keys';

/**
 * What a document's sheets held when they were made, row by row, so that what people changed in them can be told. It is
 * made from the layout (src/xlsx) and stands in a very hidden sheet beside them.
 */
export interface Memory {
  /** The document's id. */
  readonly document: string;
  readonly sheets: readonly RememberedSheet[];
  readonly replaced: readonly Replaced[];
}

export interface RememberedSheet {
  /** The section's name. */
  readonly name: string;
  /** How many columns are ours. */
  readonly width: number;
  readonly rows: readonly RememberedRow[];
}

/** A row of a sheet. Texts too high for a row go on in the next one, which then has the same key. */
export interface RememberedRow {
  readonly kind: 'text' | 'header' | 'row' | 'blank';
  /** The table's id; empty for texts. */
  readonly table: string;
  /** What the table's row is about, or the header's level. */
  readonly about: string;
  readonly places: readonly Place[];
  /** What stood in each place. */
  readonly texts: readonly string[];
}

/** Columns of a sheet, `end` not among them, that hold one passage. */
export interface Place {
  readonly column: number;
  readonly end: number;
  /** A paragraph's key; in tables the key of the column. */
  readonly key: string;
}

/** A row without passages. */
export const BLANK_ROW: RememberedRow = { kind: 'blank', table: '', about: '', places: [], texts: [] };

/** The key of the passage at a place of a row. */
export function placeKey({ kind, table, about }: RememberedRow, { key }: Place): string {
  if (kind === 'row') return cellKey(table, about, key);
  return kind === 'header' ? headerKey(table, Number(about), key) : key;
}

/** The very hidden sheet's name: `_DienHinh annual-2024`. */
export function memorySheetName(document: string): string {
  // Ids may hold what Excel refuses in a sheet's name.
  return (OWN_SHEET_PREFIX + withoutRefusedSigns(document, '-')).slice(0, LONGEST_SHEET_NAME);
}

const FORM = 'DienHinh passages';
const VERSION = 1;
/** Excel holds 32,767 characters a cell. */
const CELL = 30_000;
/** Columns before a table row's texts. */
const LEAD = 3;

type Line = (string | number)[];

/** A memory as the rows of its sheet: plain cells. */
export function* memorySheet(memory: Memory): Iterable<Line> {
  yield [FORM, VERSION, memory.document];
  for (const { name, width, rows } of memory.sheets) {
    yield ['sheet', name, width];
    let columns: readonly Place[] | undefined;
    for (const row of rows) {
      if (row.kind === 'blank') yield ['blank'];
      else if (row.kind === 'text') {
        yield ['text', ...row.places.flatMap(({ column, end, key }, n) => [column, end, key, row.texts[n] ?? ''])];
      } else {
        if (row.places !== columns)
          yield ['columns', ...row.places.flatMap(({ column, end, key }) => [column, end, key])];
        columns = row.places;
        yield [row.kind, row.table, row.about, ...row.texts];
      }
    }
  }
  for (const { key, generated, gone } of memory.replaced) {
    const pieces = generated.match(new RegExp(`[^]{1,${String(CELL)}}`, 'g')) ?? [];
    yield [gone === true ? 'gone' : 'replaced', key, ...pieces];
  }
}

/** The memory that a sheet holds; null where it is none that this version wrote. */
export function readMemory(grid: Grid): Memory | null {
  const [head, ...lines] = grid.rows;
  if (head === undefined || head[0] !== FORM || head[1] !== VERSION) return null;
  const sheets: { name: string; width: number; rows: RememberedRow[] }[] = [];
  const replaced: Replaced[] = [];
  let places: Place[] = [];
  for (const line of lines) {
    const text = (n: number): string => textOf(line?.[n]);
    const rows = sheets.at(-1)?.rows;
    switch (text(0)) {
      case 'sheet':
        sheets.push({ name: text(1), width: Number(text(2)), rows: [] });
        break;
      case 'blank':
        rows?.push(BLANK_ROW);
        break;
      case 'text': {
        const count = Math.ceil(((line?.length ?? 1) - 1) / 4);
        const own = Array.from({ length: count }, (_, n) => placeFrom(text, 1 + n * 4));
        rows?.push({ kind: 'text', table: '', about: '', places: own, texts: own.map((_, n) => text(4 + n * 4)) });
        break;
      }
      case 'columns':
        places = Array.from({ length: Math.ceil(((line?.length ?? 1) - 1) / 3) }, (_, n) => placeFrom(text, 1 + n * 3));
        break;
      case 'header':
      case 'row':
        rows?.push({
          kind: text(0) === 'row' ? 'row' : 'header',
          table: text(1),
          about: text(2),
          places,
          texts: places.map((_, n) => text(LEAD + n)),
        });
        break;
      case 'replaced':
      case 'gone': {
        const generated = (line ?? []).slice(2).map(textOf).join('');
        replaced.push({ key: text(1), generated, ...(text(0) === 'gone' ? { gone: true } : {}) });
      }
    }
  }
  return { document: textOf(head[2]), sheets, replaced };
}

function placeFrom(text: (n: number) => string, at: number): Place {
  return { column: Number(text(at)), end: Number(text(at + 1)), key: text(at + 2) };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}
