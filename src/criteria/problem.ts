/** What can be wrong with a criteria set; the reasons of the finding `criteria-invalid`. */
export type ProblemReason =
  | 'unknown-rule'
  | 'unknown-need'
  | 'unknown-kind'
  | 'weight'
  | 'bound'
  | 'bound-missing'
  | 'duplicate-id'
  | 'id'
  | 'text'
  | 'never-met'
  | 'never-fails'
  | 'period'
  | 'period-overlap'
  | 'nothing-weighs'
  | 'header'
  | 'empty';

export type CriterionPart = 'id' | 'kinds' | 'text' | 'weight' | 'period';
export type ConditionPart = 'rule' | 'bound' | 'need' | 'only' | 'instead' | 'insteadBound';

/** The place in a set that is wrong; all numbers are indices from 0. */
export type ProblemPlace =
  | { readonly in: 'criterion'; readonly criterion: number; readonly part: CriterionPart }
  | { readonly in: 'condition'; readonly criterion: number; readonly condition: number; readonly part: ConditionPart }
  | { readonly in: 'period'; readonly period: number; readonly part: 'first' | 'last' }
  | { readonly in: 'points'; readonly bound: 0 | 1 | 2 }
  | { readonly in: 'set' };

/** Something wrong with a set, as data. What stands there is to be quoted from the place itself. */
export interface Problem {
  readonly reason: ProblemReason;
  readonly place: ProblemPlace;
  /** What may stand there, as a person types it (numbers, `2–4`) or as the names that `criterion.ts` gives. */
  readonly expected?: string;
  /** The first of the two places that contradict each other. */
  readonly other?: ProblemPlace;
}
