import type { MarkedRow } from './plan';

/** Widths that let the results stand in that many lines at most, so that the office's row heights hold them. */
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
    between(24, Math.ceil(reason / lines) + 4, lines === 1 ? 100 : 60),
  ];
}

function between(least: number, wanted: number, most: number): number {
  return Math.min(most, Math.max(least, wanted));
}

function longestWord(text: string): number {
  return Math.max(...text.split(' ').map((word) => word.length));
}
