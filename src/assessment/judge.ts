import { KINDS, type CriteriaSet, type Criterion, type Kind } from '../criteria/criterion';
import { assessedYears, inForce } from '../criteria/periods';
import type { Nomination } from '../nominations/nomination';
import type { Nominations } from '../nominations/result';
import type { ConditionOutcome, CriterionOutcome, Outcome } from './assessment';
import { byTopics } from './by-topics';
import { layoutOf, type CriterionLayout, type Layout } from './layout';

/**
 * What was decided of a nominee. It copies nothing of what it rests on: `layout` names the places of `nomination`'s
 * evidence that each question was answered from, so that `explain` can say the rest whenever it is asked.
 */
export interface Judgement {
  readonly nomination: Nomination;
  readonly layout: Layout;
  /** To each of `layout.questions`. */
  readonly answers: readonly ConditionOutcome[];
  /** Of each of `layout.criteria`. */
  readonly results: readonly CriterionOutcome[];
}

export type Judge = (nomination: Nomination) => Judgement;

/** The three-valued AND of a criterion's conditions; without any the council judges it. */
function resultOf({ conditions }: CriterionLayout, answers: readonly ConditionOutcome[]): CriterionOutcome {
  let result: CriterionOutcome = 'not-assessed';
  for (const { question, refutes } of conditions) {
    const answer = answers[question];
    if (answer === 'unmet') return answer;
    if (answer === 'unknown') result = answer;
    else if (!refutes && result === 'not-assessed') result = 'met';
  }
  return result;
}

function judgeBy(layout: Layout, nomination: Nomination): Judgement {
  const { evidence } = nomination;
  const answers = layout.questions.map(({ rule, asked, bound }) => rule.judge(asked, evidence, bound));
  const results = layout.criteria.map((criterion) => resultOf(criterion, answers));
  return { nomination, layout, answers, results };
}

/** The criteria that apply to a kind in a year, in the set's order. */
export function criteriaFor(set: CriteriaSet, kind: Kind, year: number): Criterion[] {
  return inForce(set, year).criteria.filter(({ kinds }) => kinds.includes(kind));
}

/** Makes the judge for one reading of the sheets and one criteria set: every nominee against its kind's criteria. */
export function judgeFor({ year, period, pending }: Nominations, set: CriteriaSet): Judge {
  const everyone = assessedYears(period, year, null);

  function judgeOfKind(kind: Kind): Judge {
    const criteria = criteriaFor(set, kind, year);
    const layouts = new Map<number, ReturnType<typeof byTopics<Layout>>>();
    return (nomination) => {
      // Who was there before the period began has the same years as everyone.
      const from = Math.max(nomination.joinedYear ?? period.first, period.first);
      let layout = layouts.get(from);
      if (layout === undefined) {
        const years = assessedYears(period, year, from);
        const columnYears = years.length > 0 ? years : everyone;
        layout = byTopics((evidence) => layoutOf({ kind, evidence, year, years, columnYears, pending }, criteria));
        layouts.set(from, layout);
      }
      return judgeBy(layout(nomination.evidence), nomination);
    };
  }

  const judges = new Map(KINDS.map((kind) => [kind, judgeOfKind(kind)]));
  return (nomination) => {
    const judge = judges.get(nomination.kind);
    if (judge === undefined) throw new Error(`no nominee is of the kind ${nomination.kind}`);
    return judge(nomination);
  };
}

/** Any `unmet` → ineligible; else any `unknown`, or nothing assessed → needs evidence; else eligible. */
export function outcome(results: readonly CriterionOutcome[]): Outcome {
  let assessed = 0;
  let unknown = 0;
  for (const result of results) {
    if (result === 'unmet') return 'ineligible';
    if (result !== 'not-assessed') assessed++;
    if (result === 'unknown') unknown++;
  }
  return assessed === 0 || unknown > 0 ? 'needs-evidence' : 'eligible';
}
