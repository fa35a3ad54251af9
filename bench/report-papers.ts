import { assess } from '../src/assessment/assess';
import { BUILT_IN } from '../src/criteria/built-in';
import { PLAN_SETTINGS } from '../src/criteria/plan';
import { renderWord } from '../src/docx/render-word';
import { readNominations } from '../src/nominations/read-nominations';
import { allPapers } from '../src/report/papers/all-papers';
import { dossiers } from '../src/report/papers/dossier';
import { periodReport } from '../src/report/period/period-report';
import { periodYears } from '../src/report/period/period-years';
import { renderWorkbook } from '../src/xlsx/render-workbook';
import { collectivesOf, peopleOf, type Person } from '../test/report/period/years';
import { judged } from '../test/support/assessments';
import { paperInput } from '../test/support/papers';
import { inTurns } from './turns';

const YEARS = [2022, 2023, 2024, 2025];
const RESULTS = ['eligible', 'lacking', 'failing'] as const;

/**
 * Times of the papers around the report for 5,000 nominees: the period report and its workbook, what was judged given;
 * all papers and their workbooks; a page a nominee and its Word document, and its workbook.
 */
export async function benchReportPapers(): Promise<Record<string, number>> {
  const input = paperInput(judged({ collective: 400, individual: 4_500, model: 100 }));
  const period = periodInput();
  const medians = await inTurns(5, {
    period: () => renderWorkbook(periodReport(period)),
    papers: () => allPapers(input).map(({ document }) => renderWorkbook(document)),
    dossiers: () => renderWord(dossiers(input)),
    dossiersFile: () => renderWorkbook(dossiers(input)),
  });
  return {
    'report.5000.periodMs': medians.period,
    'report.5000.papersMs': medians.papers,
    'report.5000.dossiersWordMs': medians.dossiers,
    'report.5000.dossiersFileMs': medians.dossiersFile,
  };
}

/** Four years of 4,600 persons and 400 departments; the last is reported on. */
function periodInput() {
  const grids = YEARS.flatMap((year) => [
    peopleOf(
      year,
      Array.from({ length: 4_600 }, (_, n): Person => {
        const result = RESULTS[(n + year) % RESULTS.length] ?? 'eligible';
        return { name: `Nguyễn Văn ${String(n + 1)}`, unit: `Phòng ${String(n % 40)}`, result };
      }),
    ),
    collectivesOf(
      year,
      Object.fromEntries(Array.from({ length: 400 }, (_, n) => [`Phòng ${String(n + 1)}`, (n + year) % 3 > 0])),
    ),
  ]);
  const nominations = readNominations(grids, { criteria: BUILT_IN });
  return {
    nominations,
    assessments: assess(nominations, BUILT_IN),
    criteria: BUILT_IN,
    settings: PLAN_SETTINGS,
    ...periodYears(grids, nominations, { criteria: BUILT_IN }),
  };
}
