import type { MarkedRow } from './plan';

/**
 * The widest a reason's column gets: beside a table as wide as a landscape A4, the four columns then print at three
 * fifths of their size. Longer reasons fall into further lines.
 */
const WIDEST_REASON = 48;

/** Widths that let the results stand in that many lines, as far as the paper's width allows it. */
export function widthsFor(
  headers: readonly string[],
  rows: readonly MarkedRow[],
  lines: 1 | 2 = 2,
): readonly [number, number, number, number] {
  let result = 0;
  let reason = 0;
  for (const { values } of rows) {
    result = Math.max(result, values[0]?.length ?? 0);
    reason = Math.max(reason, values[3]?.length ?? 0);
  }
  const [, score = '', rank = ''] = headers;
  return [
    between(14, result + 2, 32),
    between(8, longestWord(score) + 3, 12),
    between(7, longestWord(rank) + 3, 12),
    between(24, Math.ceil(reason / lines) + 4, WIDEST_REASON),
  ];
}

function between(least: number, wanted: number, most: number): number {
  return Math.min(most, Math.max(least, wanted));
}

function longestWord(text: string): number {
  return Math.max(...text.split(' ').map((word) => word.length));
}
