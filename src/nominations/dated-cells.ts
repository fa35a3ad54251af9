import type { Reading } from './nomination';

/** Of two readings of one cell for one year (with and without the year beside it) the one that says more. */
export function tellingMore(a: Reading | null, b: Reading | null): Reading | null {
  if (a === null || b === null) return a ?? b;
  const rank = (one: Reading) => (one.state === 'known' ? 10 + one.level : one.state === 'blank' ? 0 : 1);
  return rank(b) > rank(a) ? b : a;
}

/** Parts of a cell with the years named beside each. */
type Dated = readonly { readonly years: readonly number[] }[];

/** The years for which a cell is to be read: those assessed, those it names, the row's own; ascending. */
export function yearsOf(segments: Dated, assessed: readonly number[], own: number): number[] {
  const years = new Set([...assessed, ...segments.flatMap((segment) => segment.years), own]);
  return [...years].sort((a, b) => a - b);
}
