import { checkCondition } from './check-conditions';
import { checkPeriods, isPeriod } from './check-periods';
import type { CriteriaSet, Criterion } from './criterion';
import { KINDS } from './criterion';
import type { CriterionPart, Problem, ProblemPlace, ProblemReason } from './problem';

/**
 * A criterion's id: letters and a number (`C1`, `TT6`), as it can stand in a header. Not `T1` … `T12`, which a header
 * means as months.
 */
const ID = /^(?!T\d)[A-Z]{1,8}[1-9]\d{0,2}$/;

/** Whether a text can be a criterion's id. */
export function isCriterionId(text: string): boolean {
  return ID.test(text);
}

/**
 * Everything that is wrong with a set, in its own order: nothing may be judged with a set that has a problem (spec 5).
 * An empty list means that the set is sound.
 */
export function checkCriteria(set: CriteriaSet): Problem[] {
  const problems: Problem[] = [];
  if (set.criteria.length === 0) problems.push({ reason: 'empty', place: { in: 'set' } });
  const firstOfId = new Map<string, number>();
  set.criteria.forEach((criterion, index) => {
    checkCriterion(criterion, index, problems);
    const first = firstOfId.get(criterion.id);
    if (first === undefined) firstOfId.set(criterion.id, index);
    else {
      const other: ProblemPlace = { in: 'criterion', criterion: first, part: 'id' };
      problems.push(problem('duplicate-id', index, 'id', { other }));
    }
  });
  problems.push(...weightless(set.criteria), ...checkPeriods(set));
  return problems;
}

function problem(
  reason: ProblemReason,
  criterion: number,
  part: CriterionPart,
  more: Pick<Problem, 'expected' | 'other'> = {},
): Problem {
  return { reason, place: { in: 'criterion', criterion, part }, ...more };
}

function checkCriterion(criterion: Criterion, index: number, problems: Problem[]): void {
  if (!isCriterionId(criterion.id)) problems.push(problem('id', index, 'id', { expected: 'C7, TT7, CN8' }));
  if (criterion.text === '') problems.push(problem('text', index, 'text'));
  if (criterion.kinds.length === 0)
    problems.push(problem('unknown-kind', index, 'kinds', { expected: KINDS.join('; ') }));
  if (!Number.isFinite(criterion.weight) || criterion.weight < 0) {
    problems.push(problem('weight', index, 'weight', { expected: '≥ 0' }));
  }
  const { period } = criterion;
  if (period !== undefined && !isPeriod(period)) {
    problems.push(problem('period', index, 'period', { expected: '2022–2025' }));
  }
  criterion.conditions.forEach((condition, place) => {
    problems.push(...checkCondition(condition, { criterion: index, condition: place }, criterion.kinds));
  });
}

/** Kinds whose criteria all weigh nothing: no nominee of theirs could ever have a score. */
function weightless(criteria: readonly Criterion[]): Problem[] {
  const problems: Problem[] = [];
  for (const kind of KINDS) {
    const theirs = criteria.flatMap((criterion, index) =>
      criterion.kinds.includes(kind) ? [{ criterion, index }] : [],
    );
    const [first] = theirs;
    if (first === undefined || theirs.some(({ criterion }) => criterion.weight !== 0)) continue;
    problems.push(problem('nothing-weighs', first.index, 'weight', { expected: '> 0' }));
  }
  return problems;
}
