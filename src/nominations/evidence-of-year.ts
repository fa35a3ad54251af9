import type { Evidence, EvidenceField, Nomination } from './nomination';

/** A nominee's evidence by field, each in the order in which it counts. */
export type EvidenceByField = Readonly<Record<EvidenceField, readonly Evidence[]>>;

const NONE: readonly Evidence[] = [];

/** Sorts a nominee's evidence by field, in one pass. */
export function byField(nomination: Nomination): EvidenceByField {
  const lists: Record<EvidenceField, Evidence[] | typeof NONE> = {
    rating: NONE,
    ratingPoints: NONE,
    title: NONE,
    commendation: NONE,
    initiative: NONE,
    discipline: NONE,
    votes: NONE,
    mark: NONE,
  };
  for (const one of nomination.evidence) {
    const list = lists[one.field];
    if (list === NONE) lists[one.field] = [one];
    // Only the shared empty list is read-only, and that is never pushed to.
    else (list as Evidence[]).push(one);
  }
  return lists;
}

/** The first piece of a year that is known; else the first that is not blank; else the first. */
function speaking(list: readonly Evidence[], year: number): Evidence | null {
  let best: Evidence | null = null;
  for (const one of list) {
    if (one.year !== year) continue;
    if (one.reading.state === 'known') return one;
    if (best === null || (best.reading.state === 'blank' && one.reading.state !== 'blank')) best = one;
  }
  return best;
}

/** The rating that counts in a year: the first known one; points stand for it where it is blank or has no column. */
export function ratingOf(evidence: EvidenceByField, year: number): Evidence | null {
  const words = speaking(evidence.rating, year);
  if (words !== null && words.reading.state !== 'blank') return words;
  const points = speaking(evidence.ratingPoints, year);
  return points === null || (points.reading.state === 'blank' && words !== null) ? words : points;
}

/** The title or commendation that counts in a year: the highest known one. */
export function highestOf(evidence: EvidenceByField, field: 'title' | 'commendation', year: number): Evidence | null {
  let best: Evidence | null = null;
  for (const one of evidence[field]) {
    if (one.year === year && (best === null || rank(one) > rank(best))) best = one;
  }
  return best;
}

/** What could not be read may be more than "none", but not more than what was read. */
function rank({ reading }: Evidence): number {
  if (reading.state === 'known') return reading.level > 0 ? 10 + reading.level : 1;
  return reading.state === 'blank' || reading.elsewhere === true ? 0 : 5;
}
