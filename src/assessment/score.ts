import type { CriteriaSet } from '../criteria/criterion';
import type { CriterionResult } from './assessment';

/** Weights are counted in millionths, so that sums and the rounding are exact. */
const PARTS = 1_000_000;

/**
 * Makes the score for a criteria set: 100 × (weights of met) ÷ (weights of met, unmet and unknown), rounded half up once
 * to one decimal; null where nothing was assessed (or nothing assessed weighs anything).
 */
export function scoreFor(set: CriteriaSet): (results: readonly CriterionResult[]) => number | null {
  const weights = new Map(set.criteria.map(({ id, weight }) => [id, Math.round(weight * PARTS)]));
  return (results) => {
    let met = 0;
    let all = 0;
    for (const { id, result } of results) {
      if (result === 'not-assessed') continue;
      const weight = weights.get(id) ?? 0;
      all += weight;
      if (result === 'met') met += weight;
    }
    return all === 0 ? null : Math.floor((2000 * met + all) / (2 * all)) / 10;
  };
}
