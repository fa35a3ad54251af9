import type { Assessment } from '../../assessment/assessment';
import { KINDS, type CriteriaSet, type Kind } from '../../criteria/criterion';
import type { PaperContext } from './paper';
import { voteFor } from './voted';

/** The share of votes that a nominee needs, where no criterion says it: more than half is usual. */
const USUAL_SHARE = 0.5;

/** The share that the office's own criterion of votes asks for. */
export function neededShare({ criteria }: CriteriaSet): number {
  const bounds = criteria.flatMap(({ conditions }) =>
    conditions.flatMap(({ rule, bound }) => (rule === 'votes' && bound !== undefined ? [bound] : [])),
  );
  return bounds[0] ?? USUAL_SHARE;
}

/** Whether the council's votes, where they are known, are enough. */
export function hasEnoughVotes({ nomination }: Assessment, criteria: CriteriaSet): boolean {
  const vote = voteFor(nomination);
  return vote === null || vote.share >= neededShare(criteria);
}

export interface KindMembers {
  readonly kind: Kind;
  readonly members: readonly Assessment[];
}

/** Whether the council recommends a nominee: the eligible whom its votes do not refuse. */
export function isRecommended(one: Assessment, criteria: CriteriaSet): boolean {
  return one.outcome === 'eligible' && hasEnoughVotes(one, criteria);
}

/** Whom the council recommends, by kind and rank. */
export function recommended({ ranked, criteria }: PaperContext): KindMembers[] {
  return KINDS.map((kind) => ({
    kind,
    members: ranked[kind].filter((one) => isRecommended(one, criteria)),
  })).filter(({ members }) => members.length > 0);
}

/** The eligible whom the council's votes refuse. */
export function outvoted({ ranked, criteria }: PaperContext): Assessment[] {
  return KINDS.flatMap((kind) =>
    ranked[kind].filter((one) => one.outcome === 'eligible' && !hasEnoughVotes(one, criteria)),
  );
}

/** All of several kinds. */
export function allOf(groups: readonly KindMembers[]): readonly Assessment[] {
  return groups.flatMap(({ members }) => members);
}
