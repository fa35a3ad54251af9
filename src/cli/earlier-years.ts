import { assess } from '../assessment/assess';
import type { Assessment } from '../assessment/assessment';
import type { Grid } from '../grid/grid';
import { readNominations } from '../nominations/read-nominations';
import type { Judged } from './judged';

/**
 * The years of the period before Y, judged from the same sheets, for the report's comparison; a year in which nobody
 * was nominated is left out.
 */
export function earlierYears(
  { nominations, criteria }: Judged,
  grids: readonly Grid[],
): { year: number; assessments: readonly Assessment[] }[] {
  const years: { year: number; assessments: readonly Assessment[] }[] = [];
  for (let { first: year } = nominations.period; year < nominations.year; year++) {
    const assessments = assess(readNominations(grids, { criteria, year }), criteria);
    if (assessments.length > 0) years.push({ year, assessments });
  }
  return years;
}
