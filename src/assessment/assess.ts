import { KINDS, type CriteriaSet } from '../criteria/criterion';
import type { Nominations } from '../nominations/result';
import type { Assessment } from './assessment';
import { judge, outcome } from './judge';
import { nearestSteps } from './nearest-step';
import { rankKey, ranks } from './rank';
import { score } from './score';

/**
 * Judges every nominee (contract, section 5): each criterion with its conditions and their cells, the outcome, the
 * score, the rank within its kind, and the nearest step to "eligible". In the nominations' order.
 */
export function assess(nominations: Nominations, set: CriteriaSet): Assessment[] {
  const drafts = nominations.nominations.map((nomination) => {
    const criteria = judge(nomination, nominations, set);
    const judged = { outcome: outcome(criteria), score: score(criteria, set) };
    return { nomination, criteria, ...judged, key: rankKey(nomination, nominations, judged) };
  });
  const rankOf = new Map<(typeof drafts)[number], number>();
  for (const kind of KINDS) {
    const ofKind = drafts.filter((draft) => draft.nomination.kind === kind);
    ranks(ofKind.map((draft) => draft.key)).forEach((rank, index) => {
      const draft = ofKind[index];
      if (draft !== undefined) rankOf.set(draft, rank);
    });
  }
  return drafts.map((draft) => ({
    nomination: draft.nomination,
    outcome: draft.outcome,
    score: draft.score,
    rank: rankOf.get(draft) ?? 0,
    criteria: draft.criteria,
    council: draft.criteria.filter((one) => one.result === 'not-assessed').length,
    nearest: nearestSteps(draft.criteria),
  }));
}
