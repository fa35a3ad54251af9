import { groupBy } from '../../grid/group-by';
import { alignExactly } from './align-exactly';
import { likeness, wordsOf } from './row-likeness';

/** A row as it is compared. */
export interface ComparedRow {
  /** The texts of its columns; empty ones may be missing at the end. */
  readonly cells: readonly string[];
  /** Whether passages stand in it; a row of a table is known by its words only, a text also by its place. */
  readonly holds: 'text' | 'cells' | 'nothing';
}

/**
 * Which remembered row each row of a sheet is: equal rows in their order, equal rows that were moved, rows of tables
 * that still share most of their cells wherever they were sorted to, and between rows already known the most similar
 * ones in their order.
 * @returns by row of `now` the row of `before`, -1 where it is a new one
 */
export function alignRows(before: readonly ComparedRow[], now: readonly ComparedRow[]): Int32Array {
  const pairs = new Int32Array(now.length).fill(-1);
  const textsBefore = before.map(rowText);
  const textsNow = now.map(rowText);
  alignExactly(textsBefore, textsNow, pairs);
  const taken = new Uint8Array(before.length);
  for (const row of pairs) if (row >= 0) taken[row] = 1;
  const gaps = gapsBetween(pairs, before.length);
  const pair = (row: number, with_: number): void => {
    pairs[row] = with_;
    taken[with_] = 1;
  };
  pairMoved(textsBefore, textsNow, pairs, taken, pair);
  pairByCells(before, now, pairs, taken, pair);
  for (const gap of gaps) {
    const left = range(gap.before).filter((row) => taken[row] === 0);
    const open = range(gap.now).filter((row) => pairs[row] === -1);
    if (left.length > 0 && open.length > 0) pairSimilar(left, open, before, now, pair);
  }
  return pairs;
}

type PairRows = (now: number, before: number) => void;
type Range = readonly [first: number, end: number];

function rowText({ cells }: ComparedRow): string {
  return cells.filter((cell) => cell !== '').join('\u001f');
}

function range([first, end]: Range): number[] {
  return Array.from({ length: end - first }, (_, n) => first + n);
}

/** The stretches between rows that kept their order. */
function gapsBetween(pairs: Int32Array, count: number): { before: Range; now: Range }[] {
  const gaps: { before: Range; now: Range }[] = [];
  let [b, n] = [0, 0];
  pairs.forEach((row, at) => {
    if (row < 0) return;
    if (row > b || at > n) gaps.push({ before: [b, row], now: [n, at] });
    [b, n] = [row + 1, at + 1];
  });
  gaps.push({ before: [b, count], now: [n, pairs.length] });
  return gaps;
}

/** Rows that were cut and pasted, or sorted. */
function pairMoved(
  before: readonly string[],
  now: readonly string[],
  pairs: Int32Array,
  taken: Uint8Array,
  pair: PairRows,
): void {
  const left: Map<string, number[]> = groupBy(before.keys(), (row) =>
    taken[row] !== 0 || before[row] === '' ? undefined : before[row],
  );
  if (left.size === 0) return;
  now.forEach((text, row) => {
    const other = pairs[row] === -1 ? left.get(text)?.shift() : undefined;
    if (other !== undefined) pair(row, other);
  });
}

/** Texts that stand in more rows tell nothing of one. */
const COMMON = 12;

/** Rows of tables that share at least half of their cells with one that is still to be found. */
function pairByCells(
  before: readonly ComparedRow[],
  now: readonly ComparedRow[],
  pairs: Int32Array,
  taken: Uint8Array,
  pair: PairRows,
): void {
  const rowsOf = new Map<string, number[]>();
  const keyOf = (cell: string, column: number): string => `${String(column)}:${cell}`;
  before.forEach(({ cells, holds }, row) => {
    if (holds !== 'cells' || taken[row] !== 0) return;
    cells.forEach((cell, column) => {
      if (!/\p{L}{2}/u.test(cell)) return;
      const rows = rowsOf.get(keyOf(cell, column));
      if (rows === undefined) rowsOf.set(keyOf(cell, column), [row]);
      else if (rows.length <= COMMON) rows.push(row);
    });
  });
  if (rowsOf.size === 0) return;
  now.forEach(({ cells }, row) => {
    if (pairs[row] !== -1) return;
    const candidates = new Set<number>();
    cells.forEach((cell, column) => {
      const rows = cell === '' ? undefined : rowsOf.get(keyOf(cell, column));
      if (rows !== undefined && rows.length <= COMMON) for (const one of rows) candidates.add(one);
    });
    let best = -1;
    let most = 0;
    for (const candidate of candidates) {
      const share = taken[candidate] === 0 ? equalShare(cells, before[candidate]?.cells ?? []) : 0;
      if (share > most) [best, most] = [candidate, share];
    }
    if (most >= 0.5) pair(row, best);
  });
}

function equalShare(a: readonly string[], b: readonly string[]): number {
  let equal = 0;
  let filled = 0;
  for (let n = 0; n < Math.max(a.length, b.length); n++) {
    const [one, other] = [a[n] ?? '', b[n] ?? ''];
    if (one === '' && other === '') continue;
    filled++;
    if (one === other) equal++;
  }
  return equal < 2 ? 0 : equal / filled;
}

/** Larger gaps are not compared row by row: their rows count as new and gone. */
const LARGEST = 60_000;
/** What it is worth to take rows for each other, beside their likeness. */
const WORTH = { blank: 0.2, emptied: 0.05, filled: 0.1, text: 0.15 } as const;
/** A row of a table with fewer words in common is another row. */
const LEAST = 0.34;

/** The best pairs in order (Needleman and Wunsch, without a cost for what is left out). */
function pairSimilar(
  left: readonly number[],
  open: readonly number[],
  before: readonly ComparedRow[],
  now: readonly ComparedRow[],
  pair: PairRows,
): void {
  if (left.length * open.length > LARGEST) return;
  const described = (rows: readonly number[], of: readonly ComparedRow[]): Described[] =>
    rows.map((row) => {
      const { cells, holds } = of[row] ?? { cells: [], holds: 'nothing' };
      const text = cells.join(' ').trim();
      return { holds, blank: text === '', words: wordsOf(text) };
    });
  const a = described(left, before);
  const b = described(open, now);
  const width = b.length + 1;
  const best = new Float64Array((a.length + 1) * width);
  const gain = a.map((one) => b.map((other) => worth(one, other)));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const both = gain[i]?.[j] ?? 0;
      const skip = Math.max(best[(i + 1) * width + j] ?? 0, best[i * width + j + 1] ?? 0);
      best[i * width + j] = both > 0 ? Math.max(skip, both + (best[(i + 1) * width + j + 1] ?? 0)) : skip;
    }
  }
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const both = gain[i]?.[j] ?? 0;
    const here = best[i * width + j] ?? 0;
    if (both > 0 && here === both + (best[(i + 1) * width + j + 1] ?? 0)) {
      pair(open[j++] ?? 0, left[i++] ?? 0);
    } else if (here === (best[(i + 1) * width + j] ?? 0)) i++;
    else j++;
  }
}

interface Described {
  readonly holds: ComparedRow['holds'];
  readonly blank: boolean;
  readonly words: readonly string[];
}

function worth(before: Described, now: Described): number {
  if (before.blank && now.blank) return WORTH.blank;
  if (now.blank) return before.holds === 'text' ? WORTH.emptied : 0;
  if (before.blank) return before.holds === 'text' ? WORTH.filled : 0;
  const alike = likeness(before.words, now.words);
  if (before.holds === 'cells') return alike >= LEAST ? WORTH.text + alike : 0;
  return WORTH.text + alike;
}
