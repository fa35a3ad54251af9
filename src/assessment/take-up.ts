import type { Condition, Criterion, RuleName } from '../criteria/criterion';
import { FIELDS_OF_RULE } from '../nominations/rule-fields';
import { RULE } from './rules';
import type { Asked, Rule, Scope } from './rules/rule';

/** What is asked of every nominee of one scope; once, however many criteria hold it. */
export interface Question {
  readonly name: RuleName;
  readonly rule: Rule;
  /** Of marks: the criterion's id. */
  readonly criterion: string;
  /** The level or share to reach; 0 where there is none. */
  readonly bound: number;
  /** The bound as the criterion states it. */
  readonly stated: number | null;
  readonly asked: Asked;
}

/** A condition that is taken up. */
export interface TakenUp {
  /** The place of its question. */
  readonly question: number;
  /** It can only refute: where it is met, it is none of the criterion's conditions. */
  readonly refutes: boolean;
}

/** Whether one of the nominee's tables has a rule's column, bound to one of these years (this-year rules: to Y). */
function isMapped(
  { evidence, year }: Pick<Scope, 'evidence' | 'year'>,
  rule: RuleName,
  years: readonly number[],
): boolean {
  // Mark columns are each criterion's own.
  if (rule === 'mark') return false;
  const fields = FIELDS_OF_RULE[rule];
  const { thisYear } = RULE[rule];
  return evidence.some(
    (one) =>
      fields.includes(one.field) &&
      (one.undated === true || (thisYear === true ? one.year === year : years.includes(one.year))),
  );
}

/** The rule by which a condition is judged where its need is given; null where it is not taken up. */
function ruleOf(condition: Condition, scope: Scope, marked: boolean): Pick<Condition, 'rule' | 'bound'> | null {
  const { rule, need, orElse } = condition;
  // A mark column is a condition of its criterion already.
  if (marked && (rule === 'mark' || need === 'if-no-mark')) return null;
  // Without a column of its own, the other rule is judged in its stead.
  const judged = orElse !== undefined && !isMapped(scope, rule, scope.columnYears) ? orElse : condition;
  // Only a cell of an assessed year can refute.
  const years = need === 'refutes' ? scope.years : scope.columnYears;
  return need !== 'always' && !isMapped(scope, judged.rule, years) ? null : judged;
}

/** The questions of all criteria, and which of them are each criterion's conditions, in the criteria's order. */
export interface Questions {
  readonly questions: readonly Question[];
  readonly takenUp: readonly (readonly TakenUp[])[];
}

/** What criteria ask (contract, section 5): a criterion's mark where it has a column, then its own conditions. */
export function questionsOf(criteria: readonly Criterion[], scope: Scope): Questions {
  const questions: Question[] = [];

  function put(question: Question): number {
    return questions.push(question) - 1;
  }

  function ask(name: RuleName, stated: number | null, criterion: string): number {
    const before = questions.findIndex(
      (one) => one.name === name && one.stated === stated && (name !== 'mark' || one.criterion === criterion),
    );
    if (before >= 0) return before;
    const rule = RULE[name];
    return put({ name, rule, criterion, bound: stated ?? 0, stated, asked: rule.asks(scope, criterion) });
  }

  const takenUp = criteria.map(({ id, conditions }): TakenUp[] => {
    const asked = RULE.mark.asks(scope, id);
    const marked = asked.places.length > 0;
    const taken: TakenUp[] = [];
    if (marked) {
      const mark = { name: 'mark', rule: RULE.mark, criterion: id, bound: 0, stated: null, asked } as const;
      taken.push({ question: put(mark), refutes: false });
    }
    for (const condition of conditions) {
      if (condition.kinds?.includes(scope.kind) === false) continue;
      const judged = ruleOf(condition, scope, marked);
      if (judged === null) continue;
      taken.push({ question: ask(judged.rule, judged.bound ?? null, id), refutes: condition.need === 'refutes' });
    }
    return taken;
  });
  return { questions, takenUp };
}
