import { highestOf, placesOfYear, ratingOf } from '../../nominations/evidence-of-year';
import type { Evidence } from '../../nominations/nomination';
import type { Scope, YearAsked } from './rule';

/** What a rule reads of a year: where it stands, and which of several pieces counts. */
export interface YearlyEvidence {
  readonly of: (scope: Pick<Scope, 'evidence'>, year: number) => YearAsked;
  /** Null where no column, row or log entry holds the year's. */
  readonly counts: (evidence: readonly Evidence[], asked: YearAsked) => Evidence | null;
}

export const RATING: YearlyEvidence = {
  of: ({ evidence }, year) => ({
    year,
    places: placesOfYear(evidence, 'rating', year),
    points: placesOfYear(evidence, 'ratingPoints', year),
  }),
  counts: (evidence, { places, points }) => ratingOf(evidence, places, points),
};

function award(field: 'title' | 'commendation'): YearlyEvidence {
  return {
    of: ({ evidence }, year) => ({ year, places: placesOfYear(evidence, field, year), points: [] }),
    counts: (evidence, { places }) => highestOf(evidence, places),
  };
}

export const TITLE = award('title');
export const COMMENDATION = award('commendation');
