import type { Evidence, EvidenceField, Nomination } from './nomination';

/** A nominee's evidence of one field and year, in the order in which it counts. */
export function evidenceOf(nomination: Nomination, field: EvidenceField, year: number): Evidence[] {
  return nomination.evidence.filter((one) => one.field === field && one.year === year);
}

/** The rating that counts in a year: the first known one; points stand for it where it is blank or has no column. */
export function ratingOf(nomination: Nomination, year: number): Evidence | null {
  const words = evidenceOf(nomination, 'rating', year);
  const spoken =
    words.find((one) => one.reading.state === 'known') ?? words.find((one) => one.reading.state !== 'blank');
  if (spoken !== undefined) return spoken;
  const points = evidenceOf(nomination, 'ratingPoints', year);
  return (
    points.find((one) => one.reading.state === 'known') ??
    points.find((one) => one.reading.state !== 'blank') ??
    words[0] ??
    points[0] ??
    null
  );
}

/** The title or commendation that counts in a year: the highest known one. */
export function highestOf(
  nomination: Nomination,
  field: 'title' | 'commendation' | 'initiative',
  year: number,
): Evidence | null {
  let best: Evidence | null = null;
  for (const one of evidenceOf(nomination, field, year)) {
    if (best === null || rank(one) > rank(best)) best = one;
  }
  return best;
}

/** What could not be read may be more than "none", but not more than what was read. */
function rank({ reading }: Evidence): number {
  if (reading.state === 'known') return reading.level > 0 ? 10 + reading.level : 1;
  return reading.state === 'blank' ? 0 : 5;
}
