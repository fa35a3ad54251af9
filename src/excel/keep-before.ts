import type { GridName } from '../grid/grid';
import { blockName, namesByKey, textFromNames } from '../grid/own-names';
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

/** The name that holds a block's memory. */
export function lookName(id: number): string {
  return `${blockName(id)}.look`;
}

/** The text that a block's hidden name holds of what stood there before. */
export function memoryText(memory: BlockMemory): string {
  return JSON.stringify({ v: 1, ...memory });
}

/** Null where the names are missing or damaged: the marks were made by the command line, or by a newer version. */
export function memoryOf(names: readonly GridName[], id: number): BlockMemory | null {
  const text = textFromNames(lookName(id), namesByKey(names));
  if (text === null) return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  return isMemory(value) ? value : null;
}

/** Only what would make removal fail is looked at: the text is ours. */
function isMemory(value: unknown): value is BlockMemory {
  if (typeof value !== 'object' || value === null) return false;
  if (!('widths' in value && 'looks' in value && 'runs' in value && 'plain' in value)) return false;
  const { widths, looks, runs, plain } = value;
  return (
    Array.isArray(widths) &&
    Array.isArray(looks) &&
    typeof plain === 'string' &&
    Array.isArray(runs) &&
    runs.every((run: unknown) => Array.isArray(run) && run.every((part) => typeof part === 'number'))
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
