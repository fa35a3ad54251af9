import type { CellRef } from '../grid/area';
import type { CriteriaSet, RuleName } from '../criteria/criterion';
import type { ConditionResult, CriterionResult, Found, NextStep } from './assessment';

/** What a step is about. */
type Concerned = Pick<NextStep, 'cells' | 'years' | 'onlyLevel' | 'oneMark' | 'mostPoints'>;

/**
 * Blank or unreadable cells that would answer a condition, and the years they are about; where nothing is blank, the
 * years "not rated". What is to be done otherwise than by filling in is a step of its own.
 */
function missing({ rule, found, years }: ConditionResult): Concerned[] {
  const unread = found.filter((one) => one.state !== 'known' && one.state !== 'not-rated');
  const open = unread.length > 0 ? unread : found;
  if (open.length === 0) return [{ cells: [], years }];
  const alike = new Map<string, [Found, ...Found[]]>();
  for (const one of open) {
    const deed = one.alsoMarked === undefined ? `points ${String(one.mostPoints)}` : 'marks';
    alike.set(deed, [...(alike.get(deed) ?? []), one]);
  }
  // One initiative of any year is enough: several steps would ask for all.
  const apart = alike.size === 1 || !rule.startsWith('initiative');
  return apart ? [...alike.values()].map(toMend) : [toFill(open)];
}

/** What is to be done to cells that lack the same. */
function toMend(open: readonly [Found, ...Found[]]): Concerned {
  const [{ alsoMarked, mostPoints }] = open;
  const years = open.flatMap((one) => one.year ?? []);
  if (alsoMarked !== undefined)
    return { cells: open.flatMap((one) => [...one.cells, ...(one.alsoMarked ?? [])]), years, oneMark: true };
  if (mostPoints !== undefined) return { cells: open.flatMap(({ cells }) => cells), years, mostPoints };
  return toFill(open);
}

function toFill(open: readonly Found[]): Concerned {
  return {
    cells: open.flatMap((one) => (lacksOnlyLevel(one) ? levelCells(one) : one.cells)),
    years: open.flatMap((one) => one.year ?? []),
    ...(open.every(lacksOnlyLevel) ? { onlyLevel: true } : {}),
  };
}

/** Whether an initiative is there and only its level is unknown. */
function lacksOnlyLevel({ present }: Found): boolean {
  return present === true;
}

/** Where an initiative's level belongs: in a cell of its own, else behind the text. */
function levelCells({ cells }: Found): readonly CellRef[] {
  return cells.length > 1 ? cells.slice(1) : cells;
}

/** The cells whose values are below the bound: where a rule has none, those that say no, and disciplines. */
function standing({ rule, found, bound }: ConditionResult): Concerned {
  const below = found.filter(({ level }) => level !== null && (rule === 'no-discipline' || level < (bound ?? 1)));
  return { cells: below.flatMap((one) => one.cells), years: below.flatMap((one) => one.year ?? []) };
}

/** The rule that reads the same column in every year. */
const EVERY_YEAR: Partial<Record<RuleName, RuleName>> = {
  'rating-this-year': 'rating-every-year',
  'title-this-year': 'title-every-year',
};

/**
 * Whether a step is about what only stands in for a column that another step puts in: with that column its criterion is
 * judged by it.
 */
function isNeedless(step: NextStep, steps: readonly NextStep[], { criteria }: CriteriaSet, year: number): boolean {
  const conditions = criteria.flatMap((one) => (one.id === step.criterion ? one.conditions : []));
  return (
    conditions.every(({ rule }) => rule !== step.rule) &&
    conditions.some(
      ({ rule, orElse }) =>
        orElse?.rule === step.rule &&
        steps.some((other) => other.rule === EVERY_YEAR[rule] && other.years.includes(year)),
    )
  );
}

/**
 * The smallest set of evidence that would change the outcome: for the ineligible the conditions that stand in the way,
 * for those who lack evidence every cell to fill; nothing for the eligible.
 * @param year the year under review
 */
export function nearestSteps(results: readonly CriterionResult[], set: CriteriaSet, year: number): NextStep[] {
  const unmet = results.some((one) => one.result === 'unmet');
  const wanted = unmet ? 'unmet' : 'unknown';
  const steps: NextStep[] = [];
  for (const { id, conditions } of results) {
    for (const condition of conditions) {
      if (condition.result !== wanted) continue;
      const concerned = unmet ? [standing(condition)] : missing(condition);
      const action = unmet ? 'stands' : 'fill';
      steps.push(...concerned.map((step): NextStep => ({ criterion: id, rule: condition.rule, action, ...step })));
    }
  }
  return unmet ? steps : steps.filter((step) => !isNeedless(step, steps, set, year));
}
