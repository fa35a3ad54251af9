import type { Judged } from '../../excel/judge';
import { inSlices, type SliceOptions } from '../../excel/slices';
import type { Grid } from '../../grid/grid';
import { annualReport } from '../../report/annual-report';
import type { ReportDocument } from '../../report/document';
import { otherYearsInSteps, type OtherYears } from '../../report/other-years';
import { paperOf } from '../../report/papers/all-papers';
import { dossiersInSteps } from '../../report/papers/dossier';
import { periodReport } from '../../report/period/period-report';
import { periodYearsInSteps, type PeriodYears } from '../../report/period/period-years';
import type { PaperAsked } from '../state/report-state';

export interface MakeOptions extends SliceOptions {
  /** Keys of tables that were left out when the workbook was judged. */
  readonly leftOut: ReadonlySet<string>;
}

/** Other years, judged once for all papers of the same judgement. */
const compared = new WeakMap<Judged, OtherYears>();
const ofPeriod = new WeakMap<Judged, PeriodYears>();

async function once<Value>(known: WeakMap<Judged, Value>, judged: Judged, read: () => Promise<Value>): Promise<Value> {
  const before = known.get(judged);
  if (before !== undefined) return before;
  const value = await read();
  known.set(judged, value);
  return value;
}

/**
 * Makes a paper from what was judged; the other years that a report needs are judged first, a slice at a time.
 * @throws the signal's reason once it is aborted
 */
export async function makePaper(
  { paper, places, replyBy }: PaperAsked,
  judged: Judged,
  grids: readonly Grid[],
  { leftOut, ...slices }: MakeOptions,
): Promise<ReportDocument> {
  const { nominations, assessments, criteria, settings } = judged;
  const input = { nominations, assessments, criteria, settings: settings.office };
  const options = { criteria, leftOut };
  const years = (): Promise<OtherYears> =>
    once(compared, judged, () => inSlices(otherYearsInSteps(grids, nominations, options), slices));
  switch (paper) {
    case 'annual':
      return annualReport({ ...input, ...(await years()) });
    case 'period': {
      const all = await once(ofPeriod, judged, async () =>
        inSlices(periodYearsInSteps(grids, nominations, options, await years()), slices),
      );
      return periodReport({ ...input, ...all });
    }
    case 'dossier': {
      const chosen = places === null ? null : new Set(places.map((place) => assessments[place]));
      return inSlices(
        dossiersInSteps(input, (one) => chosen?.has(one) ?? true),
        slices,
      );
    }
    default:
      return paperOf(paper, { ...input, ...(replyBy === undefined ? {} : { replyBy }) });
  }
}
