import type { Condition, CriteriaSet, Criterion, RuleName } from '../criteria/criterion';
import { assessedYears } from '../criteria/periods';
import { byField } from '../nominations/evidence-of-year';
import type { EvidenceField, Nomination } from '../nominations/nomination';
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
function isMapped({ evidence, year, years }: RuleInput, rule: RuleName): boolean {
  const { fields, thisYear } = COLUMNS[rule];
  for (const field of fields) {
    for (const one of evidence[field]) {
      if (one.undated === true || (thisYear ? one.year === year : years.includes(one.year))) return true;
    }
  }
  return false;
}

function hasMark({ evidence, year }: RuleInput, criterion: string): boolean {
  return evidence.mark.some((one) => one.criterion === criterion && one.year === year);
}

function judgeRule(basis: RuleInput, criterion: string, rule: RuleName, bound: number | undefined): ConditionResult {
  const { result, years, found, shortfall } = RULE[rule](basis, bound ?? 0, criterion);
  return { rule, result, bound: bound ?? null, years, found, shortfall };
}

/** Judges a condition where its need is given; null where it is not taken up (contract, section 5). */
function takeUp(basis: RuleInput, criterion: string, condition: Condition, marked: boolean): ConditionResult | null {
  const { need, orElse } = condition;
  if (condition.rule === 'mark' && marked) return null;
  const mapped = isMapped(basis, condition.rule);
  // Without a column of its own, the other rule is judged in its stead.
  const inStead = orElse !== undefined && !mapped ? orElse : null;
  const { rule, bound } = inStead ?? condition;
  if (need === 'if-mapped' || need === 'if-no-mark') {
    if (!(inStead === null ? mapped : isMapped(basis, rule))) return null;
    if (need === 'if-no-mark' && marked) return null;
  }
  const result = judgeRule(basis, criterion, rule, bound);
  return need === 'refutes' && result.result === 'met' ? null : result;
}

const NONE_TAKEN_UP: readonly ConditionResult[] = [];

function outcomeOf(conditions: readonly ConditionResult[]): CriterionOutcome {
  if (conditions.some((one) => one.result === 'unmet')) return 'unmet';
  return conditions.some((one) => one.result === 'unknown') ? 'unknown' : 'met';
}

function judgeCriterion(basis: RuleInput, criterion: Criterion): CriterionResult {
  const marked = hasMark(basis, criterion.id);
  const conditions: ConditionResult[] = marked ? [judgeRule(basis, criterion.id, 'mark', undefined)] : [];
  for (const condition of criterion.conditions) {
    if (condition.kinds !== undefined && !condition.kinds.includes(basis.kind)) continue;
    const result = takeUp(basis, criterion.id, condition, marked);
    if (result !== null) conditions.push(result);
  }
  return conditions.length === 0
    ? { id: criterion.id, result: 'not-assessed', conditions: NONE_TAKEN_UP }
    : { id: criterion.id, result: outcomeOf(conditions), conditions };
}

/** The criteria that apply to a kind in a year, in the set's order. */
export function criteriaFor(set: CriteriaSet, kind: Nomination['kind'], year: number): Criterion[] {
  return set.criteria.filter(
    ({ kinds, period }) =>
      kinds.includes(kind) && (period === undefined || (period.first <= year && year <= period.last)),
  );
}

/** Judges one nominee against every criterion of its kind. */
export function judge(
  nomination: Nomination,
  from: Pick<Nominations, 'tables' | 'pending' | 'period' | 'year'>,
  set: CriteriaSet,
): CriterionResult[] {
  const years = assessedYears(from.period, from.year, nomination.joinedYear);
  const basis: RuleInput = {
    kind: nomination.kind,
    evidence: byField(nomination),
    tables: from.tables,
    year: from.year,
    years,
    pending: from.pending,
  };
  return criteriaFor(set, nomination.kind, from.year).map((criterion) => judgeCriterion(basis, criterion));
}

/** Any `unmet` → ineligible; else any `unknown`, or nothing assessed → needs evidence; else eligible. */
export function outcome(results: readonly CriterionResult[]): Outcome {
  const assessed = results.filter((one) => one.result !== 'not-assessed');
  if (assessed.some((one) => one.result === 'unmet')) return 'ineligible';
  return assessed.length === 0 || assessed.some((one) => one.result === 'unknown') ? 'needs-evidence' : 'eligible';
}
