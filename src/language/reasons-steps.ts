import type { NextStep } from '../assessment/assessment';
import type { CellRef } from '../grid/area';
import { cellNames, fullCellName, homeOf } from './cell-text';
import type { Language } from './language';
import { nextStepText, REASON_PHRASES, type ReasonPlace } from './reasons';

/** So many marks to set are said in one breath, by the ids that head their columns. */
const MANY_MARKS = 3;

/** Steps without those whose cells another one names too. */
export function stepsOnce(steps: readonly NextStep[]): NextStep[] {
  return steps.filter((step, n) => !steps.some((other, m) => m !== n && covers(other, step, m > n)));
}

/**
 * All that is to be done or stands in the way, each thing once: a step whose cells another one names too is left out,
 * and many marks to set are one step.
 */
export function nextStepTexts(steps: readonly NextStep[], language: Language, place: ReasonPlace = {}): string[] {
  const own = stepsOnce(steps);
  const marks = own.filter(
    ({ rule, action, cells, mostPoints }) =>
      rule === 'mark' && action === 'fill' && cells.length > 0 && mostPoints === undefined,
  );
  if (marks.length < MANY_MARKS) return own.map((step) => nextStepText(step, language, place));
  const cells = marks.flatMap((step) => step.cells);
  const together = REASON_PHRASES[language].fillMarks(
    marks.map(({ criterion }) => criterion),
    cellNames(cells, place.home === undefined ? homeOf(cells) : place.home, place.mostCells),
  );
  return own.flatMap((step) => {
    if (!marks.includes(step)) return [nextStepText(step, language, place)];
    return step === marks[0] ? [together] : [];
  });
}

/** Whether `other` names all cells of a step; of two that name the same the later one says more. */
function covers(other: NextStep, { action, cells }: NextStep, later: boolean): boolean {
  if (cells.length === 0 || other.action !== action || other.cells.length < cells.length) return false;
  if (other.cells.length === cells.length && !later) return false;
  const names = new Set(other.cells.map(name));
  return cells.every((cell) => names.has(name(cell)));
}

function name(cell: CellRef): string {
  return `${cell.file ?? ''}/${fullCellName(cell)}`;
}
