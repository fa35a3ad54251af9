import { explained, verdictsInSteps } from '../assessment/assess';
import type { Assessment } from '../assessment/assessment';
import type { Grid } from '../grid/grid';
import type { Steps } from '../grid/steps';
import type { Nominations } from '../nominations/result';
import { readWithSettingsInSteps, type OfficeReadOptions } from '../nominations/settings/read-with-settings';

/** A year before the reporting year, judged as its own reporting year. */
export interface EarlierYear {
  readonly year: number;
  readonly assessments: readonly Assessment[];
}

/**
 * The years of the period before Y, judged from the same sheets, for the report's comparison; a year in which nobody
 * was nominated is left out. What states no year is of Y, as when Y was read.
 *
 * Which years a cell's awards, a blank or a row count for depends on the year under review: each year costs a reading
 * and a judging of its own, as long as those of Y.
 * @param options as Y was read; the year in them is not used
 */
export function* earlierYearsInSteps(
  grids: readonly Grid[],
  { period, year: reviewed }: Pick<Nominations, 'period' | 'year'>,
  options: OfficeReadOptions,
): Steps<EarlierYear[]> {
  const years: EarlierYear[] = [];
  for (let year = period.first; year < reviewed; year++) {
    const { nominations } = yield* readWithSettingsInSteps(grids, { ...options, year, undatedYear: reviewed });
    if (nominations.nominations.length === 0) continue;
    const verdicts = yield* verdictsInSteps(nominations, options.criteria);
    years.push({ year, assessments: explained(nominations, options.criteria, verdicts) });
  }
  return years;
}
