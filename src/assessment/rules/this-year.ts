import type { Evidence } from '../../nominations/nomination';
import { foundIn, noCell } from './found';
import type { Asked, Rule } from './rule';
import { RATING, TITLE, type YearlyEvidence } from './year-asked';

function thisYear({ of, counts }: YearlyEvidence): Rule {
  const read = ({ years: [asked] }: Asked, evidence: readonly Evidence[]) =>
    asked === undefined ? null : counts(evidence, asked);
  return {
    thisYear: true,
    asks: (scope) => ({ places: [], years: [of(scope, scope.year)] }),
    judge: (asked, evidence, bound) => {
      const one = read(asked, evidence);
      if (one === null || one.reading.state !== 'known') return 'unknown';
      return one.reading.level >= bound ? 'met' : 'unmet';
    },
    explain: (asked, evidence, { outcome, bound, tables }) => {
      const one = read(asked, evidence);
      const years = asked.years.map(({ year }) => year);
      return {
        years,
        found: one === null ? years.map(noCell) : [foundIn(one, tables)],
        shortfall:
          one !== null && outcome === 'unmet' ? { level: { found: one.reading.level, required: bound } } : null,
      };
    },
  };
}

/** The rating of Y reaches the bound; "not rated" leaves it unknown. */
export const ratingThisYear = thisYear(RATING);

/** The highest title of Y reaches the bound. */
export const titleThisYear = thisYear(TITLE);
