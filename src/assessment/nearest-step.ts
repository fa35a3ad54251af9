import type { ConditionResult, CriterionResult, NextStep } from './assessment';

/** Blank or unreadable cells that would answer a condition, and the years they are about. */
function missing({ found, years, shortfall }: ConditionResult): Pick<NextStep, 'cells' | 'years'> {
  const open = found.filter((one) => one.state !== 'known' && one.state !== 'not-rated');
  const concerned = shortfall?.years?.short ?? (open.length > 0 ? open.flatMap((one) => one.year ?? []) : years);
  return { cells: open.flatMap((one) => one.cells), years: concerned };
}

/** The cells whose values are below the bound: where a rule has none, those that say no, and disciplines. */
function standing({ rule, found, shortfall, bound }: ConditionResult): Pick<NextStep, 'cells' | 'years'> {
  const short = shortfall?.years?.short;
  const below = found.filter((one) =>
    short === undefined
      ? one.state === 'known' && (rule === 'no-discipline' || (one.level ?? 0) < (bound ?? 1))
      : one.year !== null && short.includes(one.year),
  );
  return { cells: below.flatMap((one) => one.cells), years: short ?? below.flatMap((one) => one.year ?? []) };
}

/**
 * The smallest set of evidence that would change the outcome: for the ineligible the conditions that stand in the way,
 * for those who lack evidence every cell to fill; nothing for the eligible.
 */
export function nearestSteps(results: readonly CriterionResult[]): NextStep[] {
  const unmet = results.some((one) => one.result === 'unmet');
  const wanted = unmet ? 'unmet' : 'unknown';
  const steps: NextStep[] = [];
  for (const { id, result, conditions } of results) {
    if (result !== wanted) continue;
    for (const condition of conditions) {
      if (condition.result !== wanted) continue;
      const step = unmet ? standing(condition) : missing(condition);
      steps.push({ criterion: id, rule: condition.rule, action: unmet ? 'stands' : 'fill', ...step });
    }
  }
  return steps;
}
