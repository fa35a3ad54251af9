import { ExcelTrouble } from '../excel/errors';
import type { Judged } from '../excel/judge';
import type { Reading } from '../excel/read-grids';
import { makeReport } from '../excel/report/make-report';
import type { StandingGrids } from '../excel/report/standing';
import type { RunOptions, RunResult } from '../excel/run';
import { inSlices } from '../excel/slices';
import { annualReport } from '../report/annual-report';
import type { ReportDocument } from '../report/document';
import { otherYearsInSteps } from '../report/other-years';
import { mergeStanding } from '../xlsx/merge-standing';
import { reportRenderer } from '../xlsx/report-renderer';

/**
 * Judges the workbook anew and writes the annual report's sheets, with what people typed into those of an earlier
 * making. Where something of theirs would find no place nothing is written: the pane shows it first.
 */
export function writeAnnualReport(
  options: Pick<RunOptions, 'judge' | 'timeLimit' | 'wait' | 'who'>,
): Promise<RunResult> {
  return makeReport({
    ...options,
    renderer: reportRenderer,
    show: true,
    build: async (judged, standing, reading) => ({ document: await documentOf(judged, standing, reading) }),
  });
}

async function documentOf(
  { nominations, assessments, criteria, settings }: Judged,
  standing: (document: string) => StandingGrids | null,
  { grids }: Reading,
): Promise<ReportDocument> {
  const years = await inSlices(otherYearsInSteps(grids, nominations, { criteria }));
  const fresh = annualReport({ nominations, assessments, criteria, settings: settings.office, ...years });
  const merged = await inSlices(mergeStanding(fresh, standing(fresh.id)));
  const [lost] = merged?.unplaced ?? [];
  if (lost !== undefined) throw new ExcelTrouble({ kind: 'typed-on-report', code: '', sheet: lost.sheet });
  return merged?.document ?? fresh;
}
