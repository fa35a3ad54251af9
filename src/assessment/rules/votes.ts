import { placesOfYear, speaking } from '../../nominations/evidence-of-year';
import { foundIn } from './found';
import type { Rule } from './rule';

/** The share of votes of Y reaches the bound. */
export const votes: Rule = {
  thisYear: true,
  asks: ({ evidence, year }) => ({ places: placesOfYear(evidence, 'votes', year), years: [] }),
  judge: ({ places }, evidence, bound) => {
    const one = speaking(evidence, places);
    if (one === null || one.reading.state !== 'known') return 'unknown';
    return one.reading.level >= bound ? 'met' : 'unmet';
  },
  explain: ({ places }, evidence, { outcome, bound, tables }) => {
    const one = speaking(evidence, places);
    return {
      years: [],
      found: one === null ? [] : [foundIn(one, tables, null)],
      shortfall: one !== null && outcome === 'unmet' ? { share: { found: one.reading.level, required: bound } } : null,
    };
  },
};
