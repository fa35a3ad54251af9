import { oneLine } from '../language/cell-text';
import { commandLineSentences } from '../language/words-command-line';
import { assessHelp } from '../language/words-help';
import { printingWords } from '../language/words-printing';
import type { Arguments } from './arguments';
import { languageIn, parseArguments } from './arguments';
import { findInputs } from './inputs';
import type { Job, Surroundings } from './job';
import { tell, tellLine } from './job';
import { jsonPieces } from './json';
import { givenCriteria } from './judge';
import { planOutputs } from './output-paths';
import type { Progress } from './progress';
import { progressBar } from './progress';
import { Refusal } from './refusal';
import { isReaderGone, refusalOf } from './refusal-of';
import { runSeveral } from './run-several';
import { writePieces } from './standard-out';
import { assessTogether, resultText } from './together';
import { runUnmark } from './unmark';

/**
 * Does what the arguments behind `assess` ask for.
 * @returns the exit code: 0 done, 1 could not be assessed, 2 wrong arguments
 */
export async function run(words: readonly string[], around: Surroundings): Promise<0 | 1 | 2> {
  const language = languageIn(words);
  const progress = progressBar(around.error);
  try {
    const asked = parseArguments(words);
    if (asked.help) {
      await writePieces(around.out, [assessHelp(asked.language, around.commands)]);
      return 0;
    }
    return await runAsked(asked, around, progress);
  } catch (error) {
    if (isReaderGone(error)) return 0;
    progress.end();
    const refusal = refusalOf(error, null, language);
    await tell(refusal, around);
    if (refusal.exitCode === 2)
      await tellLine(commandLineSentences(language).seeHelp(around.commands.assess), around.error);
    return refusal.exitCode;
  }
}

async function runAsked(asked: Arguments, around: Surroundings, progress: Progress): Promise<0 | 1> {
  const sentences = commandLineSentences(asked.language);
  const found = findInputs(asked.paths, sentences);
  if (asked.merge && !found.several) throw new Refusal(sentences.mergeNeedsSeveral, 2);
  const job: Job = { asked, around, progress, found, paths: planOutputs(found, asked) };
  for (const file of found.skipped) {
    await tellLine(printingWords(asked.language).skippedOld(oneLine(file)), around.error);
  }
  if (asked.unmark) return runUnmark(job);
  const criteria = asked.criteria === null ? null : givenCriteria(asked.criteria, asked, progress);
  if (found.several && !asked.merge) return runSeveral(job, criteria);
  const done = await assessTogether(found.inputs, job.paths, criteria, job);
  progress.end();
  const title = found.inputs.map(({ label }) => label).join(', ');
  await writePieces(around.out, asked.json ? jsonPieces(done.judged, asked) : resultText(title, done, job));
  if (asked.json) await writePieces(around.out, ['\n']);
  for (const line of done.notRead) await tellLine(line, around.error);
  return 0;
}
