import type { Evidence } from '../../nominations/nomination';
import type { Shortfall } from '../assessment';
import { foundIn, noCell } from './found';
import type { Rule, Scope } from './rule';
import { COMMENDATION, RATING, TITLE, type YearlyEvidence } from './year-asked';

/** A year and the evidence that counts in it. */
interface YearRead {
  readonly year: number;
  readonly evidence: Evidence | null;
}

function isKnown({ evidence }: YearRead): boolean {
  return evidence?.reading.state === 'known';
}

/** How far the years fall short; the level is the best among those below the bound. */
function shortfallOf(rated: readonly YearRead[], bound: number): Shortfall {
  const asked = rated.map(({ year }) => year);
  const below = rated.flatMap(({ year, evidence }) =>
    evidence?.reading.state === 'known' && evidence.reading.level < bound
      ? [{ year, level: evidence.reading.level }]
      : [],
  );
  if (below.length === 0) {
    const unknown = rated.filter((one) => !isKnown(one));
    return { years: { short: unknown.map(({ year }) => year), asked } };
  }
  const best = Math.max(...below.map(({ level }) => level));
  return { years: { short: below.map(({ year }) => year), asked }, level: { found: best, required: bound } };
}

/** Unmet if any year's level is below the bound, else unknown if any is unknown (or no year is left), else met. */
function everyYear(
  { of, counts }: YearlyEvidence,
  fields: Rule['fields'],
  yearsOf: (scope: Scope) => readonly number[],
): Rule {
  return {
    fields,
    thisYear: false,
    asks: (scope) => ({ places: [], years: yearsOf(scope).map((year) => of(scope, year)) }),
    judge: ({ years }, evidence, bound) => {
      let rated = 0;
      let known = 0;
      let below = 0;
      for (const asked of years) {
        const one = counts(evidence, asked);
        if (one?.reading.state === 'not-rated') continue;
        rated++;
        if (one?.reading.state !== 'known') continue;
        known++;
        if (one.reading.level < bound) below++;
      }
      if (below > 0) return 'unmet';
      return rated > 0 && known === rated ? 'met' : 'unknown';
    },
    explain: ({ years }, evidence, { outcome, bound, tables }) => {
      const read = years.map((asked): YearRead => ({ year: asked.year, evidence: counts(evidence, asked) }));
      const rated = read.filter((one) => one.evidence?.reading.state !== 'not-rated');
      return {
        years: rated.map(({ year }) => year),
        found: read.map(({ year, evidence: one }) => (one === null ? noCell(year) : foundIn(one, tables))),
        shortfall: outcome === 'met' ? null : shortfallOf(rated, bound),
      };
    },
  };
}

/** The assessed years, without Y where its decisions are still to come. */
function decidedYears(field: 'title' | 'commendation') {
  return ({ kind, years, year, pending }: Scope): readonly number[] => {
    const waiting = pending.some((one) => one.kind === kind && one.field === field);
    return waiting ? years.filter((one) => one !== year) : years;
  };
}

/** A year without a rating ("không xếp loại") is left out. */
export const ratingEveryYear = everyYear(RATING, ['rating', 'ratingPoints'], ({ years }) => years);

export const titleEveryYear = everyYear(TITLE, ['title'], decidedYears('title'));

export const commendationEveryYear = everyYear(COMMENDATION, ['commendation'], decidedYears('commendation'));
