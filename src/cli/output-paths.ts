import { existsSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { commandLineSentences } from '../language/words-command-line';
import type { Arguments } from './arguments';
import { optionOf } from './arguments';
import type { Input, Inputs } from './inputs';
import type { OutputRules } from './output-files';
import { checkOutputs } from './output-files';
import { fileKey } from './real-path';
import { Refusal } from './refusal';

/** Where a workbook's files go; null where none was asked for. */
export interface OutputPaths {
  readonly out: string | null;
  readonly report: string | null;
  readonly periodReport: string | null;
  /** The folder of the papers: their names are known once all is judged. */
  readonly papers: string | null;
}

/** The reports of several files judged together, where a folder was named for them. */
const MERGED_REPORTS = { report: 'bao-cao.xlsx', periodReport: 'bao-cao-giai-doan.xlsx' } as const;
type Report = keyof typeof MERGED_REPORTS;
const REPORTS: readonly Report[] = ['report', 'periodReport'];

/** Endings of spreadsheets, which a workbook may bear whatever its content is. */
const SPREADSHEET = /\.(xls[xmb]?|ods)$/i;

/**
 * Names every output file and looks whether it may be written, before any work is done.
 * @returns by input, in their order; with `--merge` the one report stands at the first
 * @throws Refusal with one sentence
 */
export function planOutputs({ inputs, several }: Inputs, asked: Arguments): OutputPaths[] {
  const sentences = commandLineSentences(asked.language);
  const rules: OutputRules = { force: asked.force, sentences };
  requireFolder(asked.papers, '--papers', asked);
  if (several) {
    requireFolder(asked.out, '--out', asked);
    for (const of of REPORTS) {
      if (!asked.merge || !isReportName(asked[of])) requireFolder(asked[of], optionOf(of), asked);
    }
  } else {
    requireFile(asked.out, '--out', asked);
    for (const of of REPORTS) requireFile(asked[of], optionOf(of), asked);
  }
  const plans = inputs.map((input, place) => ({
    out: outOf(input, several, asked),
    report: reportOf('report', input, place, several, asked),
    periodReport: reportOf('periodReport', input, place, several, asked),
    papers: papersOf(input, place, several, asked),
  }));
  const paths = plans
    .flatMap(({ out, report, periodReport }) => [out, report, periodReport])
    .filter((path) => path !== null);
  keepSources(paths, inputs, asked);
  checkOutputs(paths, rules, several);
  return plans;
}

/** No output may take the place of a file that is read, not even by force: the original would be lost. */
export function keepSources(
  paths: readonly string[],
  inputs: readonly Input[],
  { criteria, language }: Pick<Arguments, 'criteria' | 'language'>,
): void {
  const sentences = commandLineSentences(language);
  const sources = new Set(inputs.map(({ path }) => fileKey(path)));
  const criteriaKey = criteria === null ? null : fileKey(criteria);
  for (const path of paths) {
    const key = fileKey(path);
    if (sources.has(key)) throw new Refusal(sentences.ownInput(path));
    if (key === criteriaKey) throw new Refusal(sentences.ownCriteria(path));
  }
}

function outOf(input: Input, several: boolean, { out }: Arguments): string | null {
  if (out === null) return null;
  return several ? join(out, basename(input.path)) : out;
}

/** Files that are judged apart have a folder of their own each. */
function papersOf(input: Input, place: number, several: boolean, { papers, merge }: Arguments): string | null {
  if (papers === null || (several && merge && place > 0)) return null;
  return several && !merge ? join(papers, basename(input.path).replace(SPREADSHEET, '')) : papers;
}

function reportOf(of: Report, input: Input, place: number, several: boolean, asked: Arguments): string | null {
  const { [of]: report, merge } = asked;
  if (report === null) return null;
  const isFile = isReportName(report);
  if (several && merge) {
    if (place > 0) return null;
    return isFile && !isFolder(report) ? report : join(report, MERGED_REPORTS[of]);
  }
  if (several) return join(report, basename(input.path).replace(SPREADSHEET, '') + '.xlsx');
  if (!isFile) throw new Refusal(commandLineSentences(asked.language).reportEnding(report, optionOf(of)));
  return report;
}

function requireFile(path: string | null, option: string, { language }: Arguments): void {
  if (path !== null && isFolder(path)) throw new Refusal(commandLineSentences(language).isFolder(path, option));
}

function requireFolder(path: string | null, option: string, { language }: Arguments): void {
  if (path !== null && existsSync(path) && !isFolder(path)) {
    throw new Refusal(commandLineSentences(language).notFolder(path, option));
  }
  // Whoever names a file does not expect a folder of that name to appear.
  if (path !== null && /\.(xls[xm]|docx)$/i.test(path) && !existsSync(path)) {
    throw new Refusal(commandLineSentences(language).workbookForFolder(path, option), 2);
  }
}

function isReportName(path: string | null): boolean {
  return path !== null && (/\.xlsx$/i.test(path) || isWordName(path));
}

/** Whether a report is written as a Word document. */
export function isWordName(path: string): boolean {
  return /\.docx$/i.test(path);
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
