import type { CellValue } from '../grid/grid';
import { FileProblem } from './file-problem';

/**
 * More cells than this (from A of each row to its last filled one, all sheets together) are not held: half a
 * gigabyte of references alone. A full sheet of 1,048,576 × 15 takes a quarter of it.
 */
export const MOST_CELLS = 64_000_000;

/** How many cells the workbook's sheets have taken so far. */
export interface CellCount {
  cells: number;
}

const POOLED = 256;

/** Gathers a sheet's rows, each as short as its last filled cell; equal rows of formats are one array. */
export class SheetRows {
  readonly rows: (CellValue[] | undefined)[] = [];
  readonly formatIds: (ArrayLike<number> | undefined)[] = [];
  private readonly values: CellValue[] = [];
  private readonly formats: number[] = [];
  private length = 0;
  private anyFormat = false;
  private readonly pool: (ArrayLike<number> | undefined)[] = Array.from({ length: POOLED }, () => undefined);

  constructor(
    private readonly sheet: string,
    private readonly count: CellCount,
  ) {}

  /** A filled cell of the current row; the later one counts where one stands twice. */
  put(column: number, value: CellValue, format: number): void {
    const { values, formats } = this;
    while (this.length <= column) {
      values[this.length] = null;
      formats[this.length] = 0;
      this.length++;
    }
    values[column] = value;
    formats[column] = format;
    if (format !== 0) this.anyFormat = true;
  }

  /** Ends the current row and files it. */
  endRow(row: number): void {
    const length = this.length;
    if (length === 0) return;
    this.count.cells += length;
    if (this.count.cells > MOST_CELLS) throw new FileProblem('too-large', { sheet: this.sheet });
    while (this.rows.length < row) {
      this.rows.push(undefined);
      this.formatIds.push(undefined);
    }
    const before = this.rows[row];
    if (before === undefined) {
      this.rows[row] = this.values.slice(0, length);
      this.formatIds[row] = this.anyFormat ? this.sharedFormats(length) : undefined;
    } else this.mergeRow(row, before);
    this.length = 0;
    this.anyFormat = false;
  }

  /** A row that stands twice: filled cells of the later one win. */
  private mergeRow(row: number, before: CellValue[]): void {
    const formats = Array.from({ length: before.length }, (_, column) => this.formatIds[row]?.[column] ?? 0);
    for (let column = 0; column < this.length; column++) {
      const value = this.values[column] ?? null;
      while (before.length <= column) before.push(null);
      if (value === null) continue;
      before[column] = value;
      formats[column] = this.formats[column] ?? 0;
    }
    for (let column = 0; column < before.length; column++) formats[column] ??= 0;
    this.formatIds[row] = formats;
  }

  private sharedFormats(length: number): ArrayLike<number> {
    const formats = this.formats;
    let hash = length;
    let largest = 0;
    for (let i = 0; i < length; i++) {
      const format = formats[i] ?? 0;
      hash = (Math.imul(hash, 31) + format) | 0;
      if (format > largest) largest = format;
    }
    const slot = (hash ^ (hash >>> 16)) & (POOLED - 1);
    const pooled = this.pool[slot];
    if (pooled !== undefined && equal(pooled, formats, length)) return pooled;
    const made = largest > 0xffff ? new Uint32Array(length) : new Uint16Array(length);
    for (let i = 0; i < length; i++) made[i] = formats[i] ?? 0;
    this.pool[slot] = made;
    return made;
  }
}

function equal(pooled: ArrayLike<number>, formats: readonly number[], length: number): boolean {
  if (pooled.length !== length) return false;
  for (let i = 0; i < length; i++) if (pooled[i] !== formats[i]) return false;
  return true;
}
