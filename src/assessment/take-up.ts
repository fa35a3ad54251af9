import type { Condition, Criterion, RuleName } from '../criteria/criterion';
import type { EvidenceField } from '../nominations/nomination';
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

/** The fields that the nominee's tables have a column of, and the criteria that have a mark. */
interface Mapped {
  readonly thisYear: ReadonlySet<EvidenceField>;
  readonly anyYear: ReadonlySet<EvidenceField>;
  readonly marked: ReadonlySet<string>;
}

/** "Has such a column": bound to an assessed year, logs included; for this-year rules bound to Y. */
function mappedIn({ evidence, year, columnYears }: Scope): Mapped {
  const mapped = { thisYear: new Set<EvidenceField>(), anyYear: new Set<EvidenceField>(), marked: new Set<string>() };
  for (const one of evidence) {
    const undated = one.undated === true;
    if (undated || one.year === year) mapped.thisYear.add(one.field);
    if (undated || columnYears.includes(one.year)) mapped.anyYear.add(one.field);
    if (one.criterion !== undefined && one.year === year) mapped.marked.add(one.criterion);
  }
  return mapped;
}

function isMapped({ thisYear, anyYear }: Mapped, rule: Rule): boolean {
  const fields = rule.thisYear ? thisYear : anyYear;
  return rule.fields.some((field) => fields.has(field));
}

/** The rule by which a condition is judged where its need is given; null where it is not taken up. */
function ruleOf(condition: Condition, mapped: Mapped, marked: boolean): Pick<Condition, 'rule' | 'bound'> | null {
  const { need, orElse } = condition;
  // A mark column is a condition of its criterion already; only `always` asks for one where there is none.
  if (condition.rule === 'mark' && (marked || need !== 'always')) return null;
  const own = isMapped(mapped, RULE[condition.rule]);
  if (need === 'refutes' && !own) return null;
  if (need === 'if-no-mark' && marked) return null;
  // Without a column of its own, the other rule is judged in its stead.
  const judged = orElse !== undefined && !own ? orElse : condition;
  const asksForColumn = need === 'if-mapped' || need === 'if-no-mark';
  return asksForColumn && !isMapped(mapped, RULE[judged.rule]) ? null : judged;
}

/** The questions of all criteria, and which of them are each criterion's conditions, in the criteria's order. */
export interface Questions {
  readonly questions: readonly Question[];
  readonly takenUp: readonly (readonly TakenUp[])[];
}

/** What criteria ask (contract, section 5): a criterion's mark where it has a column, then its own conditions. */
export function questionsOf(criteria: readonly Criterion[], scope: Scope): Questions {
  const mapped = mappedIn(scope);
  const questions: Question[] = [];

  function ask(name: RuleName, stated: number | null, id: string): number {
    const criterion = name === 'mark' ? id : '';
    const before = questions.findIndex(
      (one) => one.name === name && one.stated === stated && one.criterion === criterion,
    );
    if (before >= 0) return before;
    const rule = RULE[name];
    return questions.push({ name, rule, criterion, bound: stated ?? 0, stated, asked: rule.asks(scope, id) }) - 1;
  }

  const takenUp = criteria.map(({ id, conditions }): TakenUp[] => {
    const marked = mapped.marked.has(id);
    const taken: TakenUp[] = marked ? [{ question: ask('mark', null, id), refutes: false }] : [];
    for (const condition of conditions) {
      if (condition.kinds?.includes(scope.kind) === false) continue;
      const judged = ruleOf(condition, mapped, marked);
      if (judged === null) continue;
      taken.push({ question: ask(judged.rule, judged.bound ?? null, id), refutes: condition.need === 'refutes' });
    }
    return taken;
  });
  return { questions, takenUp };
}
