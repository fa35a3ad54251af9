import { fullCellName, oneLine } from '../language/cell-text';
import { commandLineSentences } from '../language/words-command-line';
import { printingWords } from '../language/words-printing';
import type { Unmarked } from '../xlsx/mark-workbook';
import { unmarkWorkbook } from '../xlsx/mark-workbook';
import { checkCopyEnding, hasMacros } from './copy-ending';
import { readBytes } from './inputs';
import type { Job } from './job';
import { nativeCompression } from './native-compression';
import { writeOutputs } from './output-files';
import { refusalOf } from './refusal-of';
import { writePieces } from './standard-out';

/** Writes copies without our result columns: all of them, or none where one file cannot be read. */
export async function runUnmark(job: Job): Promise<0> {
  const { asked, around, progress, found, paths } = job;
  const sentences = commandLineSentences(asked.language);
  const words = printingWords(asked.language);
  const done = found.inputs.map((input, place) => {
    progress.show(words.stages.write, place / found.inputs.length);
    const bytes = readBytes(input.path, sentences);
    try {
      checkCopyEnding(input, paths[place]?.out ?? null, hasMacros(bytes), job);
      return { path: paths[place]?.out ?? input.path, unmarked: unmarkWorkbook(bytes, nativeCompression) };
    } catch (error) {
      throw refusalOf(error, input.label, asked.language);
    }
  });
  const files = done.map(({ path, unmarked }) => ({ path, bytes: unmarked.bytes }));
  writeOutputs(files, { force: asked.force, sentences });
  progress.end();
  const lines = done.flatMap(({ path, unmarked }) => [words.wrote(path), ...notes(unmarked)]);
  await writePieces(
    around.out,
    lines.map((line) => `${oneLine(line)}\n`),
  );
  return 0;

  function notes({ found, kept }: Unmarked): string[] {
    if (!found) return [sentences.nothingToUnmark];
    return kept.length === 0 ? [] : [sentences.keptCells(kept.map(fullCellName).join(', '))];
  }
}
