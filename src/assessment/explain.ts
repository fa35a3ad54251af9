import type { Table } from '../nominations/table';
import type { ConditionResult, CriterionResult } from './assessment';
import type { Judgement } from './judge';
import type { TakenUp } from './take-up';

/**
 * Each criterion of a judged nominee with its conditions: what was required, what was read in which cells, how far it
 * falls short. Plain data.
 */
export function explain(judgement: Judgement, tables: readonly Table[]): CriterionResult[] {
  const { layout, results } = judgement;
  return layout.criteria.map(({ id, conditions }, place): CriterionResult => {
    const explained: ConditionResult[] = [];
    for (const condition of conditions) {
      const one = explainCondition(judgement, condition, tables);
      if (one !== null) explained.push(one);
    }
    return { id, result: results[place] ?? 'not-assessed', conditions: explained };
  });
}

/** Null where a condition that can only refute does not. */
function explainCondition(
  { nomination, layout, answers }: Judgement,
  { question, refutes }: TakenUp,
  tables: readonly Table[],
): ConditionResult | null {
  const asked = layout.questions[question];
  const answer = answers[question];
  if (asked === undefined || answer === undefined) throw new RangeError('a condition asks none of the questions');
  if (refutes && answer === 'met') return null;
  const { name, rule, bound, stated } = asked;
  const judged = { outcome: answer, bound, years: layout.years, tables };
  // Spelt out: engines give each object made by spreading a form of its own, which is slow to read.
  const { years, found, shortfall } = rule.explain(asked.asked, nomination.evidence, judged);
  return { rule: name, result: answer, bound: stated, years, found, shortfall };
}
