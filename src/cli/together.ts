import type { CriteriaSet } from '../criteria/criterion';
import { commandLineSentences } from '../language/words-command-line';
import { printingWords } from '../language/words-printing';
import { checkCopyEnding } from './copy-ending';
import type { Input } from './inputs';
import type { Job } from './job';
import { styleOf } from './job';
import { judge, openWorkbook } from './judge';
import type { Judged } from './judged';
import { makeOutputs } from './make-outputs';
import { writeOutputs } from './output-files';
import { keepSources, type OutputPaths } from './output-paths';
import { noNomineesSentence } from './no-nominees';
import { notReadLines } from './not-read';
import { printResult } from './print';
import { Refusal } from './refusal';
import { refusalOf } from './refusal-of';

/** What was judged, and the files that were written. */
export interface Done {
  readonly judged: Judged;
  readonly written: readonly string[];
  /** Sentences on what nobody was read from. */
  readonly notRead: readonly string[];
}

/**
 * Reads the files, judges them together and writes what was asked for; nothing is printed yet.
 * @param paths by input
 * @throws Refusal; no output file is left then
 */
export async function assessTogether(
  inputs: readonly Input[],
  paths: readonly OutputPaths[],
  criteria: CriteriaSet | null,
  job: Job,
): Promise<Done> {
  const { asked, progress } = job;
  const opened = inputs.map((input) => openWorkbook(input, asked, progress, asked.merge ? input.label : undefined));
  const label = inputs.length === 1 ? (inputs[0]?.label ?? null) : null;
  for (const [place, { input, workbook }] of opened.entries()) {
    checkCopyEnding(input, paths[place]?.out ?? null, workbook.parts.macros, job);
  }
  try {
    const judged = judge(opened, criteria, asked, progress);
    // An empty report would look like a finished one.
    if (
      judged.assessments.length === 0 &&
      paths.some((one) => [one.out, one.report, one.periodReport, one.papers].some((path) => path !== null))
    ) {
      const sentence = noNomineesSentence(judged.nominations, asked.language);
      throw new Refusal(label === null ? sentence : commandLineSentences(asked.language).inFile(label, sentence));
    }
    const files = await makeOutputs(opened, judged, paths, asked, progress);
    keepSources(
      files.map(({ path }) => path),
      job.found.inputs,
      asked,
    );
    progress.show(printingWords(asked.language).stages.write, 0.5);
    writeOutputs(files, { force: asked.force, sentences: commandLineSentences(asked.language) });
    const merged = asked.merge ? inputs.map((input) => input.label) : [];
    return {
      judged,
      written: files.map(({ path }) => path),
      notRead: notReadLines(judged, merged, asked.language),
    };
  } catch (error) {
    throw refusalOf(error, label, asked.language);
  }
}

/** A result and the files written, for people. */
export function* resultText(title: string, { judged, written }: Done, job: Job): Generator<string> {
  yield* printResult(title, judged, styleOf(job));
  if (written.length > 0) yield '\n';
  for (const path of written) yield `${printingWords(job.asked.language).wrote(path)}\n`;
}
