import type { Table } from '../nominations/table';
import type { ConditionResult, CriterionResult } from './assessment';
import type { Judgement } from './judge';
import type { TakenUp } from './take-up';

/**
 * Each criterion of a judged nominee with its conditions: what was required, what was read in which cells, how far it
 * falls short. Plain data.
 */
export function explain(judgement: Judgement, tables: readonly Table[]): CriterionResult[] {
  const { nomination, layout, answers, results } = judgement;
  const { questions, criteria, years } = layout;

  function explainCondition({ question, refutes }: TakenUp): ConditionResult | null {
    const asked = questions[question];
    const answer = answers[question];
    if (asked === undefined || answer === undefined) throw new RangeError('a condition asks none of the questions');
    if (refutes && answer === 'met') return null;
    const { name, rule, bound, stated } = asked;
    const grounds = rule.explain(asked.asked, nomination.evidence, { outcome: answer, bound, years, tables });
    // Spelt out: engines give each object made by spreading a form of its own, which is slow to read.
    const { found, shortfall } = grounds;
    return { rule: name, result: answer, bound: stated, years: grounds.years, found, shortfall };
  }

  return criteria.map(({ id, conditions }, place): CriterionResult => {
    const explained = conditions.map(explainCondition).filter((one) => one !== null);
    return { id, result: results[place] ?? 'not-assessed', conditions: explained };
  });
}
