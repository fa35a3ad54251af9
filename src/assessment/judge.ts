import {
  KINDS,
  type Condition,
  type CriteriaSet,
  type Criterion,
  type Kind,
  type RuleName,
} from '../criteria/criterion';
import { assessedYears } from '../criteria/periods';
import type { EvidenceByField } from '../nominations/evidence-of-year';
import type { Evidence, EvidenceField, Nomination } from '../nominations/nomination';
import type { Nominations } from '../nominations/result';
import type { ConditionResult, CriterionOutcome, CriterionResult, Outcome } from './assessment';
import { RULE } from './rules';
import type { RuleInput } from './rules/rule';

/** The fields a rule reads, and whether only those bound to Y are its columns. */
const COLUMNS: Readonly<Record<RuleName, { readonly fields: readonly EvidenceField[]; readonly thisYear: boolean }>> = {
  mark: { fields: ['mark'], thisYear: true },
  'no-discipline': { fields: ['discipline'], thisYear: false },
  'rating-this-year': { fields: ['rating', 'ratingPoints'], thisYear: true },
  'title-this-year': { fields: ['title'], thisYear: true },
  'rating-every-year': { fields: ['rating', 'ratingPoints'], thisYear: false },
  'title-every-year': { fields: ['title'], thisYear: false },
  'commendation-every-year': { fields: ['commendation'], thisYear: false },
  initiative: { fields: ['initiative'], thisYear: false },
  'initiative-present': { fields: ['initiative'], thisYear: false },
  votes: { fields: ['votes'], thisYear: true },
};

/** Whether one of the nominee's tables has a rule's column, bound to an assessed year (this-year rules: to Y). */
function isMapped({ evidence, year, columnYears }: RuleInput, rule: RuleName): boolean {
  const { fields, thisYear } = COLUMNS[rule];
  for (const field of fields) {
    for (const one of evidence[field]) {
      if (one.undated === true || (thisYear ? one.year === year : columnYears.includes(one.year))) return true;
    }
  }
  return false;
}

/** The marks of Y, by criterion. */
function marksOf({ mark }: EvidenceByField, year: number): ReadonlyMap<string, readonly Evidence[]> {
  if (mark.length === 0) return NO_MARKS;
  const marks = new Map<string, Evidence[]>();
  for (const one of mark) {
    if (one.year !== year || one.criterion === undefined) continue;
    const list = marks.get(one.criterion);
    if (list === undefined) marks.set(one.criterion, [one]);
    else list.push(one);
  }
  return marks;
}

const NO_MARKS: ReadonlyMap<string, readonly Evidence[]> = new Map();

function judgeRule(input: RuleInput, criterion: string, rule: RuleName, bound: number | undefined): ConditionResult {
  const { result, years, found, shortfall } = RULE[rule](input, bound ?? 0, criterion);
  return { rule, result, bound: bound ?? null, years, found, shortfall };
}

/** Judges a condition where its need is given; null where it is not taken up (contract, section 5). */
function takeUp(input: RuleInput, criterion: string, condition: Condition, marked: boolean): ConditionResult | null {
  const { need, orElse } = condition;
  // A mark column is a condition of its criterion already; only `always` asks for one where there is none.
  if (condition.rule === 'mark' && (marked || need !== 'always')) return null;
  const mapped = isMapped(input, condition.rule);
  if (need === 'refutes' && !mapped) return null;
  // Without a column of its own, the other rule is judged in its stead.
  const inStead = orElse !== undefined && !mapped ? orElse : null;
  const { rule, bound } = inStead ?? condition;
  if (need === 'if-mapped' || need === 'if-no-mark') {
    if (!(inStead === null ? mapped : isMapped(input, rule))) return null;
    if (need === 'if-no-mark' && marked) return null;
  }
  const result = judgeRule(input, criterion, rule, bound);
  return need === 'refutes' && result.result === 'met' ? null : result;
}

function outcomeOf(conditions: readonly ConditionResult[]): CriterionOutcome {
  let result: CriterionOutcome = 'met';
  for (const condition of conditions) {
    if (condition.result === 'unmet') return 'unmet';
    if (condition.result === 'unknown') result = 'unknown';
  }
  return result;
}

/** A criterion as it is judged for one kind: its conditions for that kind, and its answer where none is taken up. */
interface CriterionPlan {
  readonly id: string;
  readonly conditions: readonly Condition[];
  readonly notAssessed: CriterionResult;
}

function judgeCriterion(input: RuleInput, { id, conditions, notAssessed }: CriterionPlan): CriterionResult {
  const marked = input.marks.has(id);
  // Most criteria come down to one condition: a list made for it holds no spare room.
  let results: ConditionResult[] | null = marked ? [judgeRule(input, id, 'mark', undefined)] : null;
  for (const condition of conditions) {
    const result = takeUp(input, id, condition, marked);
    if (result === null) continue;
    if (results === null) results = [result];
    else results.push(result);
  }
  return results === null ? notAssessed : { id, result: outcomeOf(results), conditions: results };
}

/** The criteria that apply to a kind in a year, in the set's order. */
export function criteriaFor(set: CriteriaSet, kind: Kind, year: number): Criterion[] {
  return set.criteria.filter(
    ({ kinds, period }) =>
      kinds.includes(kind) && (period === undefined || (period.first <= year && year <= period.last)),
  );
}

/** Judges a nominee, given its evidence by field, against every criterion of its kind. */
export type Judge = (nomination: Nomination, evidence: EvidenceByField) => CriterionResult[];

/** Makes the judge for one reading of the sheets and one criteria set. */
export function judgeFor(from: Nominations, set: CriteriaSet): Judge {
  const plans = new Map<Kind, CriterionPlan[]>();
  for (const kind of KINDS) {
    const criteria = criteriaFor(set, kind, from.year).map(({ id, conditions }): CriterionPlan => ({
      id,
      conditions: conditions.filter(({ kinds }) => kinds === undefined || kinds.includes(kind)),
      notAssessed: { id, result: 'not-assessed', conditions: [] },
    }));
    plans.set(kind, criteria);
  }
  const { tables, year, period, pending } = from;
  const everyone = assessedYears(period, year, null);
  const yearsOf = new Map<number | null, readonly number[]>();
  return ({ kind, joinedYear }, evidence) => {
    let years = yearsOf.get(joinedYear);
    if (years === undefined) {
      years = assessedYears(period, year, joinedYear);
      yearsOf.set(joinedYear, years);
    }
    const columnYears = years.length > 0 ? years : everyone;
    const marks = marksOf(evidence, year);
    const input: RuleInput = { kind, evidence, marks, tables, year, years, columnYears, pending };
    return (plans.get(kind) ?? []).map((plan) => judgeCriterion(input, plan));
  };
}

/** Any `unmet` → ineligible; else any `unknown`, or nothing assessed → needs evidence; else eligible. */
export function outcome(results: readonly CriterionResult[]): Outcome {
  let assessed = 0;
  let unknown = 0;
  for (const { result } of results) {
    if (result === 'unmet') return 'ineligible';
    if (result !== 'not-assessed') assessed++;
    if (result === 'unknown') unknown++;
  }
  return assessed === 0 || unknown > 0 ? 'needs-evidence' : 'eligible';
}
