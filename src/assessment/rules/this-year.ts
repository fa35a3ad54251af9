import { highestOf, ratingOf } from '../../nominations/evidence-of-year';
import type { Evidence } from '../../nominations/nomination';
import { foundIn, noCell, type Rule, type RuleInput, type Verdict } from './rule';

function judge({ tables, year }: RuleInput, bound: number, evidence: Evidence | null): Verdict {
  const found = [evidence === null ? noCell(year) : foundIn(evidence, tables)];
  if (evidence === null || evidence.reading.state !== 'known')
    return { result: 'unknown', years: [year], found, shortfall: null };
  const { level } = evidence.reading;
  const met = level >= bound;
  return {
    result: met ? 'met' : 'unmet',
    years: [year],
    found,
    shortfall: met ? null : { level: { found: level, required: bound } },
  };
}

/** The rating of Y reaches the bound; "not rated" leaves it unknown. */
export const ratingThisYear: Rule = (input, bound) => judge(input, bound, ratingOf(input.evidence, input.year));

/** The highest title of Y reaches the bound. */
export const titleThisYear: Rule = (input, bound) =>
  judge(input, bound, highestOf(input.evidence, 'title', input.year));
