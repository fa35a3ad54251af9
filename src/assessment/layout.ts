import type { Criterion } from '../criteria/criterion';
import { rankedBy, type RankedBy } from './rank';
import type { Scope } from './rules/rule';
import { questionsOf, type Question, type TakenUp } from './take-up';

/** A criterion with those of its conditions that are taken up. */
export interface CriterionLayout {
  readonly id: string;
  readonly conditions: readonly TakenUp[];
}

/** How all nominees of one kind are judged and ranked whose evidence is about the same. */
export interface Layout {
  readonly questions: readonly Question[];
  /** Every criterion of the kind, in the set's order. */
  readonly criteria: readonly CriterionLayout[];
  /** The assessed years. */
  readonly years: readonly number[];
  readonly rankedBy: RankedBy;
}

/** @param criteria those that apply to the kind */
export function layoutOf(scope: Scope, criteria: readonly Criterion[]): Layout {
  const { questions, takenUp } = questionsOf(criteria, scope);
  return {
    questions,
    criteria: criteria.map(({ id }, place) => ({ id, conditions: takenUp[place] ?? [] })),
    years: scope.years,
    rankedBy: rankedBy(scope),
  };
}
