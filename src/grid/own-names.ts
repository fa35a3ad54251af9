import type { GridName } from './grid';

/**
 * What marking remembers in the workbook: hidden defined names whose scope is the sheet, so that Excel copies and
 * deletes them with it. `_DienHinh.1` is the area of the first block, `_DienHinh.1.state` and `_DienHinh.1.rows`
 * hold text about it, `_DienHinh.sheet` stands on a sheet that is all ours.
 */
export const NAME_PREFIX = '_DienHinh.';
/** The name that tells a sheet of our own. */
export const OWN_SHEET_NAME = `${NAME_PREFIX}sheet`;

/** `_DienHinh.1`: the name of a block's area. */
export function blockName(id: number): string {
  return NAME_PREFIX + String(id);
}

// Excel's limits: 255 characters a string in a formula, 8,192 a formula; half of that leaves room for doubled quotes.
const LITERAL = 120;
const LITERALS = 32;

/** A text as formulas of one or several names: `base`, `base.2`, `base.3`, … */
export function textAsNames(base: string, text: string): { name: string; refersTo: string }[] {
  const names: { name: string; refersTo: string }[] = [];
  for (let from = 0; from === 0 || from < text.length; from += LITERAL * LITERALS) {
    const whole = text.slice(from, from + LITERAL * LITERALS);
    const literals: string[] = [];
    for (let at = 0; at === 0 || at < whole.length; at += LITERAL)
      literals.push(`"${whole.slice(at, at + LITERAL).replace(/"/g, '""')}"`);
    names.push({
      name: names.length === 0 ? base : `${base}.${String(names.length + 1)}`,
      refersTo: literals.join('&'),
    });
  }
  return names;
}

/** The text that `textAsNames` wrote; null where a name of it is missing. Names compare without case, as in Excel. */
export function textFromNames(base: string, names: ReadonlyMap<string, GridName>): string | null {
  let text = '';
  for (let part = 1; ; part++) {
    const name = names.get((part === 1 ? base : `${base}.${String(part)}`).toLowerCase());
    if (name === undefined) return part === 1 ? null : text;
    for (const match of name.refersTo.matchAll(/"((?:[^"]|"")*)"/g)) text += (match[1] ?? '').replace(/""/g, '"');
  }
}

/** Names by their lower-case spelling. */
export function namesByKey(names: readonly GridName[]): Map<string, GridName> {
  return new Map(names.map((name) => [name.name.toLowerCase(), name]));
}

/** What a block's removal must know and cannot see. */
export interface BlockState {
  /** The columns that were read, counted from the block's first column (all negative). */
  readonly read: readonly number[];
  /** How many rows of the block belong to the header. */
  readonly headerRows: number;
  /** The words of the header cells. */
  readonly headers: readonly string[];
  /** Whether an Excel table was widened. */
  readonly table: boolean;
  /** The filter range's last column before, counted from the block's first column; null: it was not widened. */
  readonly filter: number | null;
}

/** A block's state as the text that its hidden name holds, with the version of its form. */
export function stateAsText(state: BlockState): string {
  return JSON.stringify({ v: 1, ...state });
}

/** Null where the text is not a state that this version wrote. */
export function stateFromText(text: string): BlockState | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null) return null;
  const { read, headerRows, headers, table, filter } = Object.fromEntries(Object.entries(value));
  if (!Array.isArray(read) || !read.every((column): column is number => Number.isInteger(column))) return null;
  if (!Array.isArray(headers) || !headers.every((header): header is string => typeof header === 'string')) return null;
  if (typeof headerRows !== 'number' || typeof table !== 'boolean') return null;
  if (filter !== null && typeof filter !== 'number') return null;
  return { read, headerRows, headers, table, filter };
}
