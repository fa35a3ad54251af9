import { columnName, LAST_ROW, type Area } from './area';
import { isLook, type Look } from './former-look';
import type { GridName } from './grid';
import { blockName, namesByKey, textAsNames, textFromNames } from './own-names';
import { areaOf, areasOf } from './references';

/** A column's width before it was ours. */
export interface FormerWidth {
  readonly points: number;
  readonly standard: boolean;
  readonly hidden: boolean;
}

export const STANDARD_WIDTH: FormerWidth = { points: 0, standard: true, hidden: false };

/** Points of a character of Calibri 11 at 96 dots an inch: 7 pixels. */
export const USUAL_CHARACTER = 5.25;

/**
 * What the place of a block looked like before, kept in hidden names so that removal gives it back on any machine,
 * whoever marked. Nothing is copied to another sheet: adding one clears the user's undo list, and a protected structure
 * forbids it.
 */
export interface FormerPlace {
  readonly widths: readonly FormerWidth[];
  /** What a width of one character is in points, where the widths were told. */
  readonly character: number;
  /** Null: damaged, so like a new cell. */
  readonly looks: readonly (Look | null)[];
  /**
   * Down the block: so many rows whose four cells look like `looks[n]`; -1: like a new cell of the style in `plain`.
   * Rows that were inserted right below the block are told too: Excel dressed them like its last row.
   */
  readonly runs: readonly (readonly [rows: number, ...looks: number[]])[];
  /** The name of the workbook's usual cell style. */
  readonly plain: string;
}

/** What is stored as text: the kinds of rows, each its four looks. Where each kind's rows are, names of their own tell. */
interface StoredPlace extends Omit<FormerPlace, 'runs'> {
  readonly kinds: readonly (readonly number[])[];
}

/** The name that holds a block's memory. */
function lookName(id: number): string {
  return `${blockName(id)}.look`;
}

/** The names that hold the rows of a kind; a formula holds some hundred areas. */
function rowsName(id: number, kind: number, part: number): string {
  return `${blockName(id)}.like.${String(kind)}.${String(part)}`;
}

/** The name that holds a block's last row and the one below: it grows where rows are inserted between them. */
function belowName(id: number): string {
  return `${blockName(id)}.below`;
}

/** Excel takes formulas of 8,192 characters. */
const LONGEST_FORMULA = 7_500;

/**
 * A block's memory as hidden names. Which rows looked alike stands there as cells, since Excel lets names follow rows
 * that are inserted or deleted, and stay where they are when rows are sorted: as the looks of empty cells do.
 * @param sheet as references name it, with the exclamation mark: `'Cá nhân'!`
 */
export function placeNames(
  { id, area }: { readonly id: number; readonly area: Area },
  place: FormerPlace,
  sheet: string,
): { name: string; refersTo: string }[] {
  const { runs, ...rest } = place;
  const kinds: number[][] = [];
  const places: string[][] = [];
  const known = new Map<string, number>();
  let top = area.top;
  for (const [rows, ...looks] of runs) {
    const key = looks.join();
    const kind = known.get(key) ?? kinds.push(looks) - 1;
    known.set(key, kind);
    (places[kind] ??= []).push(`${sheet}${fixedAddress({ ...area, top, bottom: top + rows - 1 })}`);
    top += rows;
  }
  const stored: StoredPlace = { ...rest, kinds };
  const below = { ...area, top: area.bottom, bottom: Math.min(area.bottom + 1, LAST_ROW) };
  return [
    ...textAsNames(lookName(id), JSON.stringify({ v: 2, ...stored })),
    // Where all rows are alike, so are those that come later.
    { name: belowName(id), refersTo: `${sheet}${fixedAddress(below)}` },
    ...(kinds.length < 2 ? [] : places.flatMap((list, kind) => unions(list, (part) => rowsName(id, kind, part)))),
  ];
}

function fixedAddress({ top, left, bottom, right }: Area): string {
  return `$${columnName(left)}$${String(top + 1)}:$${columnName(right)}$${String(bottom + 1)}`;
}

function unions(references: readonly string[], nameOf: (part: number) => string): { name: string; refersTo: string }[] {
  const names: { name: string; refersTo: string }[] = [];
  let refersTo = '';
  for (const reference of references) {
    if (refersTo !== '' && refersTo.length + reference.length > LONGEST_FORMULA) {
      names.push({ name: nameOf(names.length + 1), refersTo });
      refersTo = '';
    }
    refersTo += `${refersTo === '' ? '' : ','}${reference}`;
  }
  return [...names, { name: nameOf(names.length + 1), refersTo }];
}

/** Null where the names are missing or damaged; a damaged look or width alone is taken for the usual one. */
export function formerPlaceOf(names: readonly GridName[], id: number): FormerPlace | null {
  const byKey = namesByKey(names);
  const text = textFromNames(lookName(id), byKey);
  const stored = text === null ? null : storedFrom(text);
  if (stored === null) return null;
  const { kinds, ...place } = stored;
  const area = areaOf(byKey.get(blockName(id).toLowerCase())?.refersTo ?? '');
  return { ...place, runs: area === null ? [] : runsIn(area, kinds, id, byKey) };
}

/** A row that came later looks like the one above it, as Excel makes it. */
function runsIn(
  area: Area,
  kinds: StoredPlace['kinds'],
  id: number,
  names: ReadonlyMap<string, GridName>,
): FormerPlace['runs'] {
  const kindOf = new Map<number, number>();
  kinds.forEach((_, kind) => {
    for (let part = 1; ; part++) {
      const name = names.get(rowsName(id, kind, part).toLowerCase());
      if (name === undefined) break;
      for (const { top, bottom } of areasOf(name.refersTo))
        for (let row = Math.max(top, area.top); row <= Math.min(bottom, area.bottom); row++) kindOf.set(row, kind);
    }
  });
  const below = areaOf(names.get(belowName(id).toLowerCase())?.refersTo ?? '');
  const bottom = below === null || below.top !== area.bottom ? area.bottom : Math.max(area.bottom, below.bottom - 1);
  const runs: [number, ...number[]][] = [];
  let last = -1;
  for (let row = area.top; row <= bottom; row++) {
    const kind = kindOf.get(row) ?? Math.max(0, last);
    const run = runs.at(-1);
    if (kind === last && run !== undefined) run[0]++;
    else runs.push([1, ...(kinds[kind] ?? [])]);
    last = kind;
  }
  return runs;
}

function storedFrom(text: string): StoredPlace | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null) return null;
  const { widths, character, looks, kinds, plain }: Readonly<Record<string, unknown>> = Object.fromEntries(
    Object.entries(value),
  );
  if (!Array.isArray(widths) || !Array.isArray(looks) || typeof plain !== 'string') return null;
  if (!Array.isArray(kinds) || !kinds.every(isKind)) return null;
  return {
    widths: widths.map((width: unknown) => (isWidth(width) ? width : STANDARD_WIDTH)),
    character: typeof character === 'number' && character > 0 ? character : USUAL_CHARACTER,
    looks: looks.map((look: unknown) => (isLook(look) ? look : null)),
    kinds,
    plain,
  };
}

function isKind(value: unknown): value is number[] {
  return Array.isArray(value) && value.every((look) => typeof look === 'number');
}

/** Excel's widest column has 255 characters. */
const WIDEST = 10_000;

function isWidth(value: unknown): value is FormerWidth {
  if (typeof value !== 'object' || value === null) return false;
  if (!('points' in value && 'standard' in value && 'hidden' in value)) return false;
  const { points, standard, hidden } = value;
  if (typeof standard !== 'boolean' || typeof hidden !== 'boolean') return false;
  return typeof points === 'number' && points >= 0 && points < WIDEST;
}
