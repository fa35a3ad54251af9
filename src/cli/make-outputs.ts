import { finish } from '../grid/steps';
import { printingWords } from '../language/words-printing';
import { planForFile } from '../marks/plan';
import { planMarks } from '../marks/plan-marks';
import { markTexts } from '../marks/texts';
import { annualReport } from '../report/annual-report';
import type { ReportDocument } from '../report/document';
import { otherYearsInSteps } from '../report/other-years';
import type { PaperInput } from '../report/papers/paper';
import { periodReport } from '../report/period/period-report';
import { periodYears } from '../report/period/period-years';
import { markWorkbook } from '../xlsx/mark-workbook';
import { renderWorkbook } from '../xlsx/render-workbook';
import type { Arguments } from './arguments';
import type { OpenWorkbook } from './judge';
import type { Judged } from './judged';
import { nativeCompression } from './native-compression';
import type { OutputFile } from './output-files';
import { isWordName, type OutputPaths } from './output-paths';
import { paperFiles } from './paper-files';
import type { Progress } from './progress';

/** The files that were asked for, as bytes: each workbook's marked copy, the reports, and the papers around them. */
export async function makeOutputs(
  opened: readonly OpenWorkbook[],
  judged: Judged,
  paths: readonly OutputPaths[],
  asked: Arguments,
  progress: Progress,
): Promise<OutputFile[]> {
  const copies = markedCopies(opened, judged, paths, asked, progress);
  const made = await reports(opened, judged, paths, asked, progress);
  return [...copies, ...made, ...(await papers(judged, paths, asked, progress))];
}

function markedCopies(
  opened: readonly OpenWorkbook[],
  { nominations, assessments, criteria, settings }: Judged,
  paths: readonly OutputPaths[],
  { language, languageGiven }: Arguments,
  progress: Progress,
): OutputFile[] {
  if (paths.every(({ out }) => out === null)) return [];
  const stage = printingWords(language).stages.mark;
  const grids = opened.flatMap(({ workbook }) => workbook.grids);
  progress.show(stage, 0);
  const words = languageGiven ? language : settings.marks.language;
  const plan = planMarks(nominations, assessments, grids, markTexts(words, criteria), settings.marks);
  return opened.flatMap(({ bytes, workbook }, place) => {
    const path = paths[place]?.out ?? null;
    progress.show(stage, (place + 0.5) / opened.length);
    if (path === null) return [];
    return [{ path, bytes: markWorkbook(bytes, planForFile(plan, workbook.grids[0]?.file), nativeCompression) }];
  });
}

async function reports(
  opened: readonly OpenWorkbook[],
  judged: Judged,
  paths: readonly OutputPaths[],
  { language, personal }: Arguments,
  progress: Progress,
): Promise<OutputFile[]> {
  const annual = paths.find(({ report }) => report !== null)?.report ?? null;
  const period = paths.find(({ periodReport }) => periodReport !== null)?.periodReport ?? null;
  if (annual === null && period === null) return [];
  progress.show(printingWords(language).stages.report, 0.5);
  const grids = opened.flatMap(({ workbook }) => workbook.grids);
  const options = { criteria: judged.criteria };
  const made = async (path: string | null, make: () => ReportDocument): Promise<OutputFile[]> =>
    path === null ? [] : [{ path, bytes: await rendered(path, make()) }];
  const years = finish(otherYearsInSteps(grids, judged.nominations, options));
  const input = reported(judged, personal);
  const first = await made(annual, () => annualReport({ ...input, ...years }));
  const second = await made(period, () =>
    periodReport({ ...input, ...periodYears(grids, judged.nominations, options, years) }),
  );
  return [...first, ...second];
}

async function papers(
  judged: Judged,
  paths: readonly OutputPaths[],
  { language, personal }: Arguments,
  progress: Progress,
): Promise<OutputFile[]> {
  const folder = paths.find((one) => one.papers !== null)?.papers ?? null;
  if (folder === null) return [];
  progress.show(printingWords(language).stages.report, 0.7);
  return paperFiles(folder, reported(judged, personal));
}

/** What reports and papers are made of. @param personal whether birth dates were asked for, whatever the office does */
function reported(judged: Judged, personal: boolean): PaperInput {
  const { office } = judged.settings;
  return { ...judged, settings: { ...office, showBirthDates: personal || office.showBirthDates } };
}

/** A document as the file that its name asks for. */
async function rendered(path: string, document: ReportDocument): Promise<Uint8Array> {
  if (!isWordName(path)) return renderWorkbook(document);
  // Most runs write no Word file, and need not load what makes it.
  const { renderWord } = await import(/* webpackMode: "eager" */ '../docx/render-word');
  return renderWord(document);
}
