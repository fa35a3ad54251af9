import type { Evidence } from '../../nominations/nomination';
import type { ConditionOutcome, Found } from '../assessment';
import { foundIn, noCell } from './found';
import type { Rule, Scope } from './rule';
import { COMMENDATION, RATING, TITLE, type YearlyEvidence } from './year-asked';

/** Whether a year is one of those that a condition fails by, or that leave it unknown. */
function fallsShort(one: Evidence | null, outcome: ConditionOutcome, bound: number): boolean {
  return one?.reading.state === 'known' ? one.reading.level < bound : outcome === 'unknown';
}

/** Unmet if any year's level is below the bound, else unknown if any is unknown (or no year is left), else met. */
function everyYear({ of, counts }: YearlyEvidence, yearsOf: (scope: Scope) => readonly number[]): Rule {
  return {
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
      const asked: number[] = [];
      const short: number[] = [];
      const found: Found[] = [];
      let best = 0;
      for (const one of years) {
        const piece = counts(evidence, one);
        found.push(piece === null ? noCell(one.year) : foundIn(piece, tables));
        if (piece?.reading.state === 'not-rated') continue;
        asked.push(one.year);
        if (!fallsShort(piece, outcome, bound)) continue;
        short.push(one.year);
        best = Math.max(best, piece?.reading.level ?? 0);
      }
      const fallen = { short, asked };
      return {
        years: asked,
        found,
        shortfall:
          outcome === 'unmet'
            ? { years: fallen, level: { found: best, required: bound } }
            : outcome === 'unknown'
              ? { years: fallen }
              : null,
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
export const ratingEveryYear = everyYear(RATING, ({ years }) => years);

export const titleEveryYear = everyYear(TITLE, decidedYears('title'));

export const commendationEveryYear = everyYear(COMMENDATION, decidedYears('commendation'));
