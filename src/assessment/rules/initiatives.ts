import { pieceAt, placesOf } from '../../nominations/evidence-of-year';
import { foundIn } from './found';
import type { Rule } from './rule';

/** The initiatives of the assessed years. */
const ofAssessedYears: Rule['asks'] = ({ evidence, years }) => ({
  places: placesOf(evidence, 'initiative', (one) => years.includes(one.year)),
  years: [],
});

/**
 * Met if an assessed year's initiative reaches the bound; else unknown if there is no cell, or any is blank or without
 * a level; else unmet.
 */
export const initiative: Rule = {
  asks: ofAssessedYears,
  judge: ({ places }, evidence, bound) => {
    let open = places.length === 0;
    for (const place of places) {
      const { state, level } = pieceAt(evidence, place).reading;
      if (state !== 'known') open = true;
      else if (level >= bound) return 'met';
    }
    return open ? 'unknown' : 'unmet';
  },
  explain: ({ places }, evidence, { outcome, bound, years, tables }) => {
    const all = places.map((place) => pieceAt(evidence, place));
    const best = Math.max(...all.map(({ reading }) => reading.level));
    return {
      years,
      found: all.map((one) => foundIn(one, tables)),
      shortfall: outcome === 'unmet' ? { level: { found: best, required: bound } } : null,
    };
  },
};

/** Met by any initiative in an assessed year, whatever its level; else as `initiative`. */
export const initiativePresent: Rule = {
  asks: ofAssessedYears,
  judge: ({ places }, evidence) => {
    let open = places.length === 0;
    for (const place of places) {
      const { state, level, present } = pieceAt(evidence, place).reading;
      if (present === true || (state === 'known' && level > 0)) return 'met';
      if (state !== 'known') open = true;
    }
    return open ? 'unknown' : 'unmet';
  },
  explain: ({ places }, evidence, { years, tables }) => ({
    years,
    found: places.map((place) => foundIn(pieceAt(evidence, place), tables)),
    shortfall: null,
  }),
};
