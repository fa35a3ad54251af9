import type { Assessment } from '../../assessment/assessment';
import type { Judged } from '../../excel/judge';
import { inSlices, type SliceOptions } from '../../excel/slices';
import type { Grid } from '../../grid/grid';
import type { PaperName } from '../../language/pane-papers';
import { annualReport } from '../../report/annual-report';
import type { ReportDocument } from '../../report/document';
import { paperOf } from '../../report/papers/all-papers';
import { dossiers } from '../../report/papers/dossier';
import type { PaperInput } from '../../report/papers/paper';
import { periodReport } from '../../report/period/period-report';
import { periodYearsInSteps, type PeriodYears } from '../../report/period/period-years';
import type { PaperAsked } from '../state/report-state';

export interface MakeOptions extends SliceOptions {
  /** Keys of tables that were left out when the workbook was judged. */
  readonly leftOut: ReadonlySet<string>;
}

/** What papers are made from. */
interface Given extends PaperInput {
  /** Whom the paper is about; null: all. */
  readonly chosen: ReadonlySet<Assessment> | null;
  /** The other years of the period, which only reports need. */
  readonly years: () => Promise<PeriodYears>;
}

const MAKERS: Readonly<Record<PaperName, (given: Given) => ReportDocument | Promise<ReportDocument>>> = {
  annual: async (given) => annualReport({ ...given, ...(await given.years()) }),
  period: async (given) => periodReport({ ...given, ...(await given.years()) }),
  evidence: (given) => paperOf('evidence', given),
  invitation: (given) => paperOf('invitation', given),
  ballots: (given) => paperOf('ballots', given),
  counting: (given) => paperOf('counting', given),
  minutes: (given) => paperOf('minutes', given),
  dossier: (given) => dossiers(given, (one) => given.chosen?.has(one) ?? true),
  proposal: (given) => paperOf('proposal', given),
  submission: (given) => paperOf('submission', given),
};

/** The other years, judged once for all papers of the same judgement. */
const known = new WeakMap<Judged, PeriodYears>();

/**
 * Makes a paper from what was judged; the other years are judged first, a slice at a time.
 * @throws the signal's reason once it is aborted
 */
export async function makePaper(
  { paper, places }: PaperAsked,
  judged: Judged,
  grids: readonly Grid[],
  { leftOut, ...slices }: MakeOptions,
): Promise<ReportDocument> {
  const { nominations, assessments, criteria, settings } = judged;
  const chosen = places === null ? null : new Set(places.flatMap((place) => assessments[place] ?? []));
  const years = async (): Promise<PeriodYears> => {
    const before = known.get(judged);
    if (before !== undefined) return before;
    const read = await inSlices(periodYearsInSteps(grids, nominations, { criteria, leftOut }), slices);
    known.set(judged, read);
    return read;
  };
  return MAKERS[paper]({ nominations, assessments, criteria, settings: settings.office, chosen, years });
}
