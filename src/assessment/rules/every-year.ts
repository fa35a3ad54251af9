import { highestOf, ratingOf, type EvidenceByField } from '../../nominations/evidence-of-year';
import type { Evidence } from '../../nominations/nomination';
import type { Shortfall } from '../assessment';
import { foundIn, noCell, type Rule, type RuleInput, type Verdict } from './rule';

type Reader = (evidence: EvidenceByField, year: number) => Evidence | null;

const isRated = (evidence: Evidence | null) => evidence?.reading.state !== 'not-rated';

/** How far the years fall short; the level is the best among those below the bound. */
function shortfall(
  bound: number,
  asked: readonly number[],
  below: readonly Evidence[],
  unknown: readonly number[],
): Shortfall {
  if (below.length === 0) return { years: { short: unknown, asked } };
  const best = Math.max(...below.map((one) => one.reading.level));
  return { years: { short: below.map((one) => one.year), asked }, level: { found: best, required: bound } };
}

/** Unmet if any year's level is below the bound, else unknown if any is unknown (or no year is left), else met. */
function judge({ evidence: all, tables }: RuleInput, bound: number, years: readonly number[], read: Reader): Verdict {
  const evidence = years.map((year) => read(all, year));
  const found = evidence.map((one, index) => (one === null ? noCell(years[index] ?? null) : foundIn(one, tables)));
  const asked = evidence.every(isRated) ? years : years.filter((_, index) => isRated(evidence[index] ?? null));
  let below = 0;
  let open = 0;
  for (const one of evidence) {
    if (one === null) open++;
    else if (one.reading.state === 'known') below += one.reading.level < bound ? 1 : 0;
    else if (one.reading.state !== 'not-rated') open++;
  }
  if (below === 0 && open === 0 && asked.length > 0) return { result: 'met', years: asked, found, shortfall: null };
  const low = evidence.filter((one) => one !== null && one.reading.state === 'known' && one.reading.level < bound);
  const unknown = asked.filter((year) => read(all, year)?.reading.state !== 'known');
  return {
    result: below > 0 ? 'unmet' : 'unknown',
    years: asked,
    found,
    shortfall: shortfall(
      bound,
      asked,
      low.filter((one) => one !== null),
      unknown,
    ),
  };
}

/** The assessed years, without Y where its decisions are still to come. */
function decidedYears({ kind, years, year, pending }: RuleInput, field: 'title' | 'commendation'): readonly number[] {
  const waiting = pending.some((one) => one.kind === kind && one.field === field);
  return waiting ? years.filter((one) => one !== year) : years;
}

/** A year without a rating ("không xếp loại") is left out. */
export const ratingEveryYear: Rule = (input, bound) => judge(input, bound, input.years, ratingOf);

export const titleEveryYear: Rule = (input, bound) =>
  judge(input, bound, decidedYears(input, 'title'), (evidence, year) => highestOf(evidence, 'title', year));

export const commendationEveryYear: Rule = (input, bound) =>
  judge(input, bound, decidedYears(input, 'commendation'), (evidence, year) =>
    highestOf(evidence, 'commendation', year),
  );
