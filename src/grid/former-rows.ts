import type { Look } from './former-look';
import type { FormerPlace, FormerWidth } from './former-place';

/** Gathers what a place looks like, row by row. */
export class FormerRows {
  private readonly looks: Look[] = [];
  private readonly runs: [number, ...number[]][] = [];
  private readonly known = new Map<string, number>();
  /** The same objects come again and again. */
  private readonly met = new Map<Look, number>();

  /** @param plain the look of a new cell */
  constructor(private readonly plain: Look) {
    this.known.set(JSON.stringify(plain), -1);
  }

  /** The looks of the next row's cells. */
  put(row: readonly Look[]): void {
    const places = row.map((look) => this.placeOf(look));
    const last = this.runs.at(-1);
    if (last !== undefined && places.every((place, n) => last[n + 1] === place)) last[0]++;
    else this.runs.push([1, ...places]);
  }

  /** @param character see `FormerPlace` */
  done(widths: readonly FormerWidth[], character: number): FormerPlace {
    return { widths, character, looks: this.looks, runs: this.runs, plain: this.plain.style };
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

/** A place's looks, row by row from the block's first on; null: like a new cell. */
export function* rowsOfPlace({ runs, looks }: FormerPlace): Generator<readonly (Look | null)[]> {
  for (const [rows, ...places] of runs)
    for (let n = 0; n < rows; n++) yield places.map((place) => looks[place] ?? null);
}
