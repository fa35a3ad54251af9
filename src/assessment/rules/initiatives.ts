import type { Evidence } from '../../nominations/nomination';
import { foundIn, type Rule, type RuleInput } from './rule';

function ofAssessedYears({ evidence, years }: RuleInput): Evidence[] {
  return evidence.initiative.filter((one) => years.includes(one.year));
}

/**
 * Met if an assessed year's initiative reaches the bound; else unknown if there is no cell, or any is blank or without
 * a level; else unmet.
 */
export const initiative: Rule = (input, bound) => {
  const cells = ofAssessedYears(input);
  const levels = cells.filter((one) => one.reading.state === 'known').map((one) => one.reading.level);
  const best = Math.max(-1, ...levels);
  const open = cells.length === 0 || levels.length < cells.length;
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
