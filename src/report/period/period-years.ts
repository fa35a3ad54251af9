import type { Grid } from '../../grid/grid';
import { finish, type Steps } from '../../grid/steps';
import { modelsSince } from '../../criteria/periods';
import type { Nomination } from '../../nominations/nomination';
import type { Nominations } from '../../nominations/result';
import { readWithSettingsInSteps, type OfficeReadOptions } from '../../nominations/settings/read-with-settings';
import { otherYearsInSteps, type OtherYears } from '../other-years';
import { spreadOf, type Spread } from './spread';

/** The models that the lists of a year before the period name; criteria do not judge that year. */
export interface ModelsOfYear {
  readonly year: number;
  readonly models: readonly Nomination[];
}

/** What the report on a period needs besides the year under review. */
export interface PeriodYears extends OtherYears {
  readonly modelsBefore: readonly ModelsOfYear[];
  readonly spread: Spread;
}

/**
 * Reads the other years of a period from the same sheets as the year under review.
 * @param reviewed what was read for Y
 * @param options as Y was read; the year in them is not used
 * @param known what `otherYearsInSteps` read of them before
 */
export function periodYears(
  grids: readonly Grid[],
  reviewed: Nominations,
  options: OfficeReadOptions,
  known?: OtherYears,
): PeriodYears {
  return finish(periodYearsInSteps(grids, reviewed, options, known));
}

/** The same in steps, for where nothing may block. */
export function* periodYearsInSteps(
  grids: readonly Grid[],
  reviewed: Nominations,
  options: OfficeReadOptions,
  known?: OtherYears,
): Steps<PeriodYears> {
  const { earlier, reported } = known ?? (yield* otherYearsInSteps(grids, reviewed, options));
  const modelsBefore: ModelsOfYear[] = [];
  const since = modelsSince(reviewed.period, options.criteria);
  for (let year = since; year < reviewed.period.first; year++) {
    const { nominations } = yield* readWithSettingsInSteps(grids, { ...options, year, undatedYear: reviewed.year });
    const models = nominations.nominations.filter(({ kind }) => kind === 'model');
    if (models.length > 0) modelsBefore.push({ year, models });
  }
  return { earlier, modelsBefore, reported, spread: spreadOf(grids, reviewed) };
}
