import { columnName, type Area } from '../grid/area';
import type { GridName } from '../grid/grid';
import { blockName, namesByKey, textAsNames, textFromNames } from '../grid/own-names';
import { areaOf, areasOf } from '../grid/references';
import type { MarkBlock, MarkName } from '../marks/plan';
import type { Look } from './look';

/** A column's width before it was ours. */
export interface FormerWidth {
  readonly points: number;
  readonly standard: boolean;
  readonly hidden: boolean;
}

/**
 * What the place of a block looked like before, kept in hidden names so that removal gives it back on any machine.
 * Nothing is copied to another sheet: adding one clears the user's undo list, and a protected structure forbids it.
 */
export interface BlockMemory {
  readonly widths: readonly FormerWidth[];
  readonly looks: readonly Look[];
  /** Down the block: so many rows whose four cells look like `looks[n]`; -1: like a new cell of the style in `plain`. */
  readonly runs: readonly (readonly [rows: number, ...looks: number[]])[];
  /** The name of the workbook's usual cell style. */
  readonly plain: string;
}

/** What is stored as text: the kinds of rows, each its four looks. Where each kind's rows are, names of their own tell. */
interface StoredMemory extends Omit<BlockMemory, 'runs'> {
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

/** Excel takes formulas of 8,192 characters. */
const LONGEST_FORMULA = 7_500;

/**
 * A block's memory as hidden names. Which rows looked alike stands there as cells, since Excel lets names follow rows
 * that are inserted or deleted, and stay where they are when rows are sorted: as the looks of empty cells do.
 * @param sheet as references name it, with the exclamation mark: `'Cá nhân'!`
 */
export function memoryNames(
  { id, area }: Pick<MarkBlock, 'id' | 'area'>,
  memory: BlockMemory,
  sheet: string,
): MarkName[] {
  const { runs, ...rest } = memory;
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
  const stored: StoredMemory = { ...rest, kinds };
  return [
    ...textAsNames(lookName(id), JSON.stringify({ v: 2, ...stored })),
    // Where all rows are alike, so are those that come later.
    ...(kinds.length < 2 ? [] : places.flatMap((list, kind) => unions(list, (part) => rowsName(id, kind, part)))),
  ];
}

function fixedAddress({ top, left, bottom, right }: Area): string {
  return `$${columnName(left)}$${String(top + 1)}:$${columnName(right)}$${String(bottom + 1)}`;
}

function unions(references: readonly string[], nameOf: (part: number) => string): MarkName[] {
  const names: MarkName[] = [];
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

/** Null where the names are missing or damaged: the marks were made by the command line, or by a newer version. */
export function memoryOf(names: readonly GridName[], id: number): BlockMemory | null {
  const byKey = namesByKey(names);
  const text = textFromNames(lookName(id), byKey);
  if (text === null) return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isMemory(value)) return null;
  const { widths, looks, plain, kinds } = value;
  const area = areaOf(byKey.get(blockName(id).toLowerCase())?.refersTo ?? '');
  return { widths, looks, plain, runs: area === null ? [] : runsIn(area, kinds, id, byKey) };
}

/** A row that came later looks like the one above it, as Excel makes it. */
function runsIn(
  area: Area,
  kinds: StoredMemory['kinds'],
  id: number,
  names: ReadonlyMap<string, GridName>,
): BlockMemory['runs'] {
  const kindOf = new Map<number, number>();
  kinds.forEach((_, kind) => {
    for (let part = 1; ; part++) {
      const name = names.get(rowsName(id, kind, part).toLowerCase());
      if (name === undefined) break;
      for (const { top, bottom } of areasOf(name.refersTo))
        for (let row = Math.max(top, area.top); row <= Math.min(bottom, area.bottom); row++) kindOf.set(row, kind);
    }
  });
  const runs: [number, ...number[]][] = [];
  let last = -1;
  for (let row = area.top; row <= area.bottom; row++) {
    const kind = kindOf.get(row) ?? Math.max(0, last);
    const run = runs.at(-1);
    if (kind === last && run !== undefined) run[0]++;
    else runs.push([1, ...(kinds[kind] ?? [])]);
    last = kind;
  }
  return runs;
}

/** Only what would make removal fail is looked at: the text is ours. */
function isMemory(value: unknown): value is StoredMemory {
  if (typeof value !== 'object' || value === null) return false;
  if (!('widths' in value && 'looks' in value && 'kinds' in value && 'plain' in value)) return false;
  const { widths, looks, kinds, plain } = value;
  return (
    Array.isArray(widths) &&
    Array.isArray(looks) &&
    typeof plain === 'string' &&
    Array.isArray(kinds) &&
    kinds.every((kind: unknown) => Array.isArray(kind) && kind.every((look) => typeof look === 'number'))
  );
}

/** Collects looks row by row. */
export class MemoryOfLooks {
  readonly looks: Look[] = [];
  readonly runs: [number, ...number[]][] = [];
  private readonly known = new Map<string, number>();
  /** The same objects come again and again. */
  private readonly met = new Map<Look, number>();

  constructor(private readonly plain: Look) {
    this.known.set(JSON.stringify(plain), -1);
  }

  put(row: readonly Look[], times = 1): void {
    const places = row.map((look) => this.placeOf(look));
    const last = this.runs.at(-1);
    if (last !== undefined && places.every((place, n) => last[n + 1] === place)) last[0] += times;
    else this.runs.push([times, ...places]);
  }

  done(widths: readonly FormerWidth[]): BlockMemory {
    return { widths, looks: this.looks, runs: this.runs, plain: this.plain.style };
  }

  private placeOf(look: Look): number {
    const met = this.met.get(look);
    if (met !== undefined) return met;
    const key = JSON.stringify(look);
    const place = this.known.get(key) ?? this.looks.push(look) - 1;
    this.known.set(key, place);
    this.met.set(look, place);
    return place;
  }
}

/** A memory's looks, row by row from the block's first on; null: like a new cell. */
export function* rowsOfMemory({ runs, looks }: BlockMemory): Generator<readonly (Look | null)[]> {
  for (const [rows, ...places] of runs)
    for (let n = 0; n < rows; n++) yield places.map((place) => looks[place] ?? null);
}
