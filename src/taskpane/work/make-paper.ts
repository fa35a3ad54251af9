import type { Judged } from '../../excel/judge';
import { inSlices, type SliceOptions } from '../../excel/slices';
import type { Grid } from '../../grid/grid';
import type { PaperName } from '../../language/pane-papers';
import { annualReport, type ReportInput } from '../../report/annual-report';
import type { ReportDocument } from '../../report/document';
import { earlierReports } from '../../report/earlier-reports';
import { earlierYearsInSteps, type EarlierYear } from '../../report/earlier-years';
import type { PaperAsked } from '../state/report-state';

export interface MakeOptions extends SliceOptions {
  /** Keys of tables that were left out when the workbook was judged. */
  readonly leftOut: ReadonlySet<string>;
}

/** The years before, judged once for all papers of the same judgement. */
const known = new WeakMap<Judged, readonly EarlierYear[]>();

async function earlierOf(
  judged: Judged,
  grids: readonly Grid[],
  options: MakeOptions,
): Promise<readonly EarlierYear[]> {
  const before = known.get(judged);
  if (before !== undefined) return before;
  const { nominations, criteria } = judged;
  const steps = earlierYearsInSteps(grids, nominations, { criteria, leftOut: options.leftOut });
  const years = await inSlices(steps, options);
  known.set(judged, years);
  return years;
}

type Make = (input: ReportInput, asked: PaperAsked) => ReportDocument;

const MAKERS: Partial<Record<PaperName, Make>> = {
  annual: (input) => annualReport(input),
};

/**
 * Makes a paper from what was judged; the years before are judged first, a slice at a time.
 * @throws the signal's reason once it is aborted
 */
export async function makePaper(
  asked: PaperAsked,
  judged: Judged,
  grids: readonly Grid[],
  options: MakeOptions,
): Promise<ReportDocument> {
  const { nominations, assessments, criteria, settings } = judged;
  const earlier = await earlierOf(judged, grids, options);
  const input = {
    nominations,
    assessments,
    criteria,
    settings: settings.office,
    earlier,
    reported: earlierReports(grids),
  };
  const make = MAKERS[asked.paper];
  if (make === undefined) throw new Error(`no paper ${asked.paper}`);
  return make(input, asked);
}
