import { KINDS, type CriteriaSet } from '../criteria/criterion';
import { byField } from '../nominations/evidence-of-year';
import type { Nominations } from '../nominations/result';
import type { Assessment, CriterionResult } from './assessment';
import { judgeFor, outcome } from './judge';
import { nearestSteps } from './nearest-step';
import { rankKey, ranks, type RankKey } from './rank';
import { scoreFor } from './score';

/** The rank of each nominee within its kind, in the nominations' order. */
function rankByKind({ nominations }: Nominations, keys: readonly RankKey[]): number[] {
  const result = new Array<number>(keys.length).fill(0);
  for (const kind of KINDS) {
    const places = nominations.flatMap((nomination, place) => (nomination.kind === kind ? [place] : []));
    const ofKind = ranks(keys.filter((_, place) => nominations[place]?.kind === kind));
    places.forEach((place, index) => (result[place] = ofKind[index] ?? 0));
  }
  return result;
}

/**
 * Judges every nominee (contract, section 5), one after the other in the nominations' order: each criterion with its
 * conditions and their cells, the outcome, the score, the rank within its kind, and the nearest step to "eligible".
 *
 * Ranks need every nominee judged first. Results are kept from then on for up to `kept` nominees; those behind are
 * judged again when their turn comes, so that a full sheet of a million rows fits into memory.
 */
export function* assessEach(from: Nominations, set: CriteriaSet, kept = 200_000): Generator<Assessment> {
  const judge = judgeFor(from, set);
  const score = scoreFor(set);
  const first: CriterionResult[][] = [];
  const keys = from.nominations.map((nomination, place) => {
    const evidence = byField(nomination);
    const criteria = judge(nomination, evidence);
    if (place < kept) first.push(criteria);
    return rankKey(nomination, evidence, from, { outcome: outcome(criteria), score: score(criteria) });
  });
  const rank = rankByKind(from, keys);
  for (const [place, nomination] of from.nominations.entries()) {
    const key = keys[place];
    if (key === undefined) continue;
    const criteria = first[place] ?? judge(nomination, byField(nomination));
    yield {
      nomination,
      outcome: key.outcome,
      score: key.score,
      rank: rank[place] ?? 0,
      criteria,
      council: criteria.reduce((count, one) => count + (one.result === 'not-assessed' ? 1 : 0), 0),
      nearest: nearestSteps(criteria),
    };
  }
}

/** All of `assessEach` at once. */
export function assess(nominations: Nominations, set: CriteriaSet): Assessment[] {
  return [...assessEach(nominations, set, Infinity)];
}
