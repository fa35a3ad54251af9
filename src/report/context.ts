import type { Assessment } from '../assessment/assessment';
import type { CriteriaSet, Kind } from '../criteria/criterion';
import type { OfficeSettings } from '../criteria/plan';
import type { YearFigures } from '../language/report-results';
import type { Nominations } from '../nominations/result';
import type { Figures } from './figures';

/** What the parts of a report are made from: everything judged, counted and sorted once. */
export interface ReportContext {
  readonly year: number;
  readonly nominations: Nominations;
  readonly criteria: CriteriaSet;
  readonly settings: OfficeSettings;
  readonly figures: Figures;
  /** Each kind by rank. */
  readonly ranked: Readonly<Record<Kind, readonly Assessment[]>>;
  /** Years before, ascending, of the same period. */
  readonly earlier: readonly YearFigures[];
}
