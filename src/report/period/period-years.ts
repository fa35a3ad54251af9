import type { Grid } from '../../grid/grid';
import { finish, type Steps } from '../../grid/steps';
import { modelsSince } from '../../criteria/periods';
import type { Nomination } from '../../nominations/nomination';
import type { Nominations } from '../../nominations/result';
import { readWithSettingsInSteps, type OfficeReadOptions } from '../../nominations/settings/read-with-settings';
import { earlierReports, type ReportedYear } from '../earlier-reports';
import { earlierYearsInSteps, type EarlierYear } from '../earlier-years';
import { spreadOf, type Spread } from './spread';

/** The models that the lists of a year before the period name; criteria do not judge that year. */
export interface ModelsOfYear {
  readonly year: number;
  readonly models: readonly Nomination[];
}

/** What the report on a period needs besides the year under review. */
export interface PeriodYears {
  /** The years of the period before it, judged. */
  readonly earlier: readonly EarlierYear[];
  readonly modelsBefore: readonly ModelsOfYear[];
  /** What annual reports in the workbook tell. */
  readonly reported: readonly ReportedYear[];
  readonly spread: Spread;
}

/**
 * Reads the other years of a period from the same sheets as the year under review.
 * @param reviewed what was read for Y
 * @param options as Y was read; the year in them is not used
 */
export function periodYears(grids: readonly Grid[], reviewed: Nominations, options: OfficeReadOptions): PeriodYears {
  return finish(periodYearsInSteps(grids, reviewed, options));
}

/** The same in steps, for where nothing may block. */
export function* periodYearsInSteps(
  grids: readonly Grid[],
  reviewed: Nominations,
  options: OfficeReadOptions,
): Steps<PeriodYears> {
  const earlier = yield* earlierYearsInSteps(grids, reviewed, options);
  const modelsBefore: ModelsOfYear[] = [];
  const since = modelsSince(reviewed.period, options.criteria);
  for (let year = since; year < reviewed.period.first; year++) {
    const { nominations } = yield* readWithSettingsInSteps(grids, { ...options, year, undatedYear: reviewed.year });
    const models = nominations.nominations.filter(({ kind }) => kind === 'model');
    if (models.length > 0) modelsBefore.push({ year, models });
  }
  return { earlier, modelsBefore, reported: earlierReports(grids), spread: spreadOf(grids, reviewed) };
}
