import type { OutcomeCounts } from '../assessment/outcome-counts';
import { countOutcomes, sumOfCounts, totalOf } from '../assessment/outcome-counts';
import type { CriteriaSet } from '../criteria/criterion';
import type { Language } from '../language/language';
import { commandLineSentences } from '../language/words-command-line';
import { printingWords } from '../language/words-printing';
import type { Job } from './job';
import { styleOf, tell, tellLine } from './job';
import { jsonPieces } from './json';
import { countsLine } from './print';
import type { Refusal } from './refusal';
import { refusalOf } from './refusal-of';
import { writePieces } from './standard-out';
import { assessTogether, resultText } from './together';

interface Line {
  readonly label: string;
  /** Null where the file could not be assessed. */
  readonly counts: OutcomeCounts | null;
}

/**
 * Each file for itself, its result printed as soon as it is there, a summary at the end. A file that cannot be
 * assessed does not stop the others; the exit code is 1 then.
 */
export async function runSeveral(job: Job, criteria: CriteriaSet | null): Promise<0 | 1> {
  const { asked, around, progress, found } = job;
  const lines: Line[] = [];
  if (asked.json) await writePieces(around.out, ['{"files":[']);
  for (const [place, input] of found.inputs.entries()) {
    const before = place === 0 ? '' : asked.json ? ',' : '\n';
    const paths = job.paths.slice(place, place + 1);
    const result = await attempt(() => assessTogether([input], paths, criteria, job), input.label, job);
    progress.end();
    if ('refusal' in result) {
      lines.push({ label: input.label, counts: null });
      await tell(result.refusal, around);
      if (asked.json)
        await writePieces(around.out, [before, '\n', failureJson(input.label, result.refusal, asked.language)]);
      continue;
    }
    const { judged } = result.done;
    lines.push({ label: input.label, counts: countOutcomes(judged.assessments) });
    if (asked.json) {
      await writePieces(around.out, [`${before}\n{"file":${JSON.stringify(input.label)},"result":`]);
      await writePieces(around.out, jsonPieces(judged, asked));
      await writePieces(around.out, ['}']);
    } else {
      await writePieces(around.out, before === '' ? [] : [before]);
      await writePieces(around.out, resultText(input.label, result.done, job));
    }
    for (const line of result.done.notRead) await tellLine(line, around.error);
  }
  await writePieces(around.out, asked.json ? [`\n],\n"summary":${summaryJson(lines)}}\n`] : summaryText(lines, job));
  return lines.some(({ counts }) => counts === null) ? 1 : 0;
}

async function attempt<Done>(
  work: () => Promise<Done>,
  label: string,
  { asked }: Job,
): Promise<{ done: Done } | { refusal: Refusal }> {
  try {
    return { done: await work() };
  } catch (error) {
    return { refusal: refusalOf(error, label, asked.language) };
  }
}

/** The sentence goes without the file's name before it, which `file` holds. */
function failureJson(file: string, refusal: Refusal, language: Language): string {
  const before = commandLineSentences(language).inFile(file, '');
  const { sentence } = refusal;
  const error = sentence.startsWith(before) ? sentence.slice(before.length) : sentence;
  const faults = refusal.lines.length === 0 ? {} : { faults: refusal.lines };
  return JSON.stringify({ file, error, ...faults });
}

function summaryJson(lines: readonly Line[]): string {
  const outcomes = sumOfCounts(lines.flatMap(({ counts }) => counts ?? []));
  const nominees = totalOf(outcomes);
  const failed = lines.filter(({ counts }) => counts === null).length;
  return JSON.stringify({ files: lines.length, failed, nominees, outcomes });
}

function* summaryText(lines: readonly Line[], job: Job): Generator<string> {
  const words = printingWords(job.asked.language);
  const style = styleOf(job);
  const failed = lines.filter(({ counts }) => counts === null).length;
  yield `\n${style.paint.bold(words.summary(lines.length, failed))}\n`;
  for (const { label, counts } of lines) {
    yield `  ${label}: ${counts === null ? words.failed : countsLine(counts, style)}\n`;
  }
}
