import { KINDS, type CriteriaSet } from '../criteria/criterion';
import { byField } from '../nominations/evidence-of-year';
import type { Nomination } from '../nominations/nomination';
import type { Nominations } from '../nominations/result';
import type { Assessment, CriterionResult } from './assessment';
import { judgeFor, outcome } from './judge';
import { nearestSteps } from './nearest-step';
import { rankKey, ranks, type RankKey } from './rank';
import { scoreFor } from './score';

/** Up to so many nominees every explanation is kept; those behind are explained anew whenever they are asked. */
const KEPT = 100_000;

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

function countCouncil(criteria: readonly CriterionResult[]): number {
  let council = 0;
  for (const one of criteria) if (one.result === 'not-assessed') council++;
  return council;
}

/**
 * Judges every nominee (contract, section 5), in the nominations' order: each criterion with its conditions and their
 * cells, the outcome, the score, the rank within its kind, and the nearest step to "eligible".
 *
 * The results are plain data. Beyond a hundred thousand nominees `criteria` and `nearest` are getters that judge the
 * nominee again: a full sheet's explanations at once would not fit into memory. A structured clone reads them.
 * @param most how many nominees' explanations are kept
 */
export function assess(from: Nominations, set: CriteriaSet, most = KEPT): Assessment[] {
  const judge = judgeFor(from, set);
  const score = scoreFor(set);
  const explain = (nomination: Nomination) => judge(nomination, byField(nomination));

  const kept: CriterionResult[][] = [];
  const councils: number[] = [];
  const keys = from.nominations.map((nomination, place) => {
    const evidence = byField(nomination);
    const criteria = judge(nomination, evidence);
    if (place < most) kept.push(criteria);
    councils.push(countCouncil(criteria));
    return rankKey(nomination, evidence, from, { outcome: outcome(criteria), score: score(criteria) });
  });
  const rank = rankByKind(from, keys);

  return keys.map((key, place): Assessment => {
    const nomination = from.nominations[place];
    if (nomination === undefined) throw new Error('every key belongs to a nomination');
    const judged = {
      nomination,
      outcome: key.outcome,
      score: key.score,
      rank: rank[place] ?? 0,
      council: councils[place] ?? 0,
    };
    const criteria = kept[place];
    if (criteria !== undefined) return { ...judged, criteria, nearest: nearestSteps(criteria) };
    return {
      ...judged,
      get criteria() {
        return explain(nomination);
      },
      get nearest() {
        return nearestSteps(explain(nomination));
      },
    };
  });
}
