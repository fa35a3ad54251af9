import type { Condition, Kind, RuleName } from './criterion';
import { KINDS, RULES } from './criterion';
import type { ConditionPart, Problem, ProblemReason } from './problem';
import { BOUND_SCALES, needsOf } from './rule-bounds';

/** Which condition of which criterion; indices from 0. */
export interface ConditionIndex {
  readonly criterion: number;
  readonly condition: number;
}

/**
 * What is wrong with one condition: its bound outside the rule's scale, a need that the rule cannot have, kinds that the
 * criterion does not apply to, a stand-in that can never be judged.
 */
export function checkCondition(condition: Condition, at: ConditionIndex, kinds: readonly Kind[]): Problem[] {
  const problems: Problem[] = [];
  const add = (part: ConditionPart, reason: ProblemReason, expected: string): void => {
    problems.push({ reason, place: { in: 'condition', ...at, part }, expected });
  };
  const bound = boundProblem(condition.rule, condition.bound);
  if (bound !== null) add('bound', bound.reason, bound.expected);
  const needs = needsOf(condition.rule);
  if (!needs.includes(condition.need)) add('need', 'unknown-need', needs.join('; '));
  const only = condition.kinds;
  if (only !== undefined && (only.length === 0 || only.some((kind) => !kinds.includes(kind)))) {
    add('only', 'unknown-kind', KINDS.filter((kind) => kinds.includes(kind)).join('; '));
  }
  const { orElse } = condition;
  if (orElse === undefined) return problems;
  const others = standIns(condition.rule);
  if (!others.includes(orElse.rule)) {
    add('instead', 'unknown-rule', others.join('; '));
    return problems;
  }
  const instead = boundProblem(orElse.rule, orElse.bound);
  if (instead !== null) add('insteadBound', instead.reason, instead.expected);
  return problems;
}

/** The rules that can be judged in a rule's stead: they have a bound, and read something else. */
export function standIns(rule: RuleName): readonly RuleName[] {
  return RULES.filter((other) => other !== rule && BOUND_SCALES[other] !== null);
}

interface BoundProblem {
  readonly reason: 'bound' | 'bound-missing' | 'never-met' | 'never-fails';
  readonly expected: string;
}

/** Why a bound cannot be the rule's; null where it can. */
function boundProblem(rule: RuleName, bound: number | undefined): BoundProblem | null {
  const scale = BOUND_SCALES[rule];
  if (scale === null) return bound === undefined ? null : { reason: 'bound', expected: '' };
  if (bound === undefined) return { reason: 'bound-missing', expected: scale.bounds };
  const wrong = (reason: BoundProblem['reason']): BoundProblem => ({ reason, expected: scale.bounds });
  if (!Number.isFinite(bound)) return wrong('bound');
  if (bound > scale.highest) return wrong('never-met');
  if (bound <= scale.lowest) return wrong('never-fails');
  return scale.whole && !Number.isInteger(bound) ? wrong('bound') : null;
}
