import type { Grid } from '../grid/grid';
import type { Steps } from '../grid/steps';
import type { Nominations } from '../nominations/result';
import type { OfficeReadOptions } from '../nominations/settings/read-with-settings';
import { earlierReports, type ReportedYear } from './earlier-reports';
import { earlierYearsInSteps, type EarlierYear } from './earlier-years';

/** What a report compares the year under review with. */
export interface OtherYears {
  /** The years of the period before it, judged. */
  readonly earlier: readonly EarlierYear[];
  /** What annual reports in the workbook tell. */
  readonly reported: readonly ReportedYear[];
}

/**
 * All that the annual report needs of other years, from the same sheets as the year under review.
 * @param reviewed what was read for Y
 * @param options as Y was read; the year in them is not used
 */
export function* otherYearsInSteps(
  grids: readonly Grid[],
  reviewed: Pick<Nominations, 'period' | 'year'>,
  options: OfficeReadOptions,
): Steps<OtherYears> {
  return { earlier: yield* earlierYearsInSteps(grids, reviewed, options), reported: earlierReports(grids) };
}
