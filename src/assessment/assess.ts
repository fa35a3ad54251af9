import { KINDS, type CriteriaSet, type Kind } from '../criteria/criterion';
import { finish, ROWS_A_STEP, type Steps } from '../grid/steps';
import type { Nominations } from '../nominations/result';
import type { Assessment } from './assessment';
import { explain } from './explain';
import { criteriaFor, judgeFor, outcome } from './judge';
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

/** What judging one nominee came to, without its reasons. */
export type Verdict = Pick<Assessment, 'outcome' | 'score' | 'rank' | 'council'>;

/**
 * Judges every nominee (contract, section 5), in the nominations' order: each criterion with its conditions and their
 * cells, the outcome, the score, the rank within its kind, and the nearest step to "eligible".
 *
 * The results are plain data, but `criteria` and `nearest` are getters that say anew what a nominee's evidence comes to
 * (a few microseconds): all explanations of a full sheet at once would not fit into memory. A structured clone reads
 * them.
 */
export function assess(from: Nominations, set: CriteriaSet): Assessment[] {
  return explained(from, set, finish(verdictsInSteps(from, set)));
}

/** The verdicts alone, in the nominations' order and in steps. */
export function* verdictsInSteps(from: Nominations, set: CriteriaSet): Steps<Verdict[]> {
  const judge = judgeFor(from, set);
  const scores = new Map<Kind, ReturnType<typeof scoreFor>>(
    KINDS.map((kind) => [kind, scoreFor(criteriaFor(set, kind, from.year))]),
  );
  const councils: number[] = [];
  const keys: RankKey[] = [];
  for (const nomination of from.nominations) {
    if (keys.length % ROWS_A_STEP === 0) yield;
    const { layout, results } = judge(nomination);
    councils.push(results.filter((result) => result === 'not-assessed').length);
    const score = scores.get(nomination.kind)?.(results) ?? null;
    keys.push(rankKey(nomination.evidence, layout.rankedBy, { outcome: outcome(results), score }));
  }
  yield;
  const rank = rankByKind(from, keys);
  yield;
  return keys.map(({ outcome: of, score }, place) => ({
    outcome: of,
    score,
    rank: rank[place] ?? 0,
    council: councils[place] ?? 0,
  }));
}

/** Verdicts with their nominees, and with reasons that are made when they are asked for. */
export function explained(from: Nominations, set: CriteriaSet, verdicts: readonly Verdict[]): Assessment[] {
  const judge = judgeFor(from, set);
  return from.nominations.map((nomination, place): Assessment => {
    const verdict = verdicts[place];
    if (verdict === undefined) throw new Error('every nomination has a verdict');
    return {
      nomination,
      outcome: verdict.outcome,
      score: verdict.score,
      rank: verdict.rank,
      council: verdict.council,
      get criteria() {
        return explain(judge(nomination), from.tables);
      },
      get nearest() {
        return nearestSteps(this.criteria, set, from.year);
      },
    };
  });
}
