import type { Assessment } from '../assessment/assessment';
import type { CriteriaSet } from '../criteria/criterion';
import type { Nominations } from '../nominations/result';
import type { Settings } from '../nominations/settings/settings';

/** What came out for one workbook, or for several judged together. */
export interface Judged {
  readonly nominations: Nominations;
  readonly assessments: readonly Assessment[];
  readonly criteria: CriteriaSet;
  /** What the workbooks' sheet `Cấu hình` says. */
  readonly settings: Settings;
  /** Several files were judged together: places are told with their file. */
  readonly merged: boolean;
}
