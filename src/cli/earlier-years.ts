import { assess } from '../assessment/assess';
import type { Assessment } from '../assessment/assessment';
import type { Grid } from '../grid/grid';
import { readWithSettings } from '../nominations/settings/read-with-settings';
import type { Judged } from './judged';

/**
 * The years of the period before Y, judged from the same sheets, for the report's comparison; a year in which nobody
 * was nominated is left out.
 */
export function earlierYears(
  { nominations, criteria }: Pick<Judged, 'nominations' | 'criteria'>,
  grids: readonly Grid[],
): { year: number; assessments: readonly Assessment[] }[] {
  const years: { year: number; assessments: readonly Assessment[] }[] = [];
  for (let { first: year } = nominations.period; year < nominations.year; year++) {
    const assessments = assess(readWithSettings(grids, { criteria, year }).nominations, criteria);
    if (assessments.length > 0) years.push({ year, assessments });
  }
  return years;
}
