import type { Criterion } from '../criteria/criterion';
import type { CriterionOutcome } from './assessment';

/** Weights are counted in millionths, so that sums and the rounding are exact. */
const PARTS = 1_000_000;

/**
 * Makes the score for a kind's criteria, given the result of each in their order: 100 × (weights of met) ÷ (weights of
 * met, unmet and unknown), rounded half up once to one decimal; null where nothing was assessed (or nothing assessed
 * weighs anything).
 */
export function scoreFor(criteria: readonly Criterion[]): (results: readonly CriterionOutcome[]) => number | null {
  const weights = criteria.map(({ weight }) => Math.round(weight * PARTS));
  return (results) => {
    let met = 0;
    let all = 0;
    results.forEach((result, place) => {
      if (result === 'not-assessed') return;
      const weight = weights[place] ?? 0;
      all += weight;
      if (result === 'met') met += weight;
    });
    return all === 0 ? null : Math.floor((2000 * met + all) / (2 * all)) / 10;
  };
}
