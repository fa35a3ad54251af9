import type { Evidence } from '../../nominations/nomination';
import { foundIn, type Rule, type RuleInput } from './rule';

/** The initiatives of the assessed years; mostly all there are, in one cell. */
function ofAssessedYears({ evidence, years }: RuleInput): readonly Evidence[] {
  const { initiative: all } = evidence;
  return all.every((one) => years.includes(one.year)) ? all : all.filter((one) => years.includes(one.year));
}

/**
 * Met if an assessed year's initiative reaches the bound; else unknown if there is no cell, or any is blank or without
 * a level; else unmet.
 */
export const initiative: Rule = (input, bound) => {
  const cells = ofAssessedYears(input);
  let best = -1;
  let open = cells.length === 0;
  for (const { reading } of cells) {
    if (reading.state === 'known') best = Math.max(best, reading.level);
    else open = true;
  }
  const result = best >= bound ? 'met' : open ? 'unknown' : 'unmet';
  return {
    result,
    years: input.years,
    found: cells.map((one) => foundIn(one, input.tables)),
    shortfall: result === 'unmet' ? { level: { found: best, required: bound } } : null,
  };
};

function isPresent({ reading }: Evidence): boolean {
  return reading.present === true || (reading.state === 'known' && reading.level > 0);
}

/** Met by any initiative in an assessed year, whatever its level; else as `initiative`. */
export const initiativePresent: Rule = (input) => {
  const cells = ofAssessedYears(input);
  const open = cells.length === 0 || cells.some((one) => one.reading.state !== 'known');
  return {
    result: cells.some(isPresent) ? 'met' : open ? 'unknown' : 'unmet',
    years: input.years,
    found: cells.map((one) => foundIn(one, input.tables)),
    shortfall: null,
  };
};
