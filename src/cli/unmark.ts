import { printingWords } from '../language/words-printing';
import { commandLineSentences } from '../language/words-command-line';
import { unmarkWorkbook } from '../xlsx/mark-workbook';
import { readBytes } from './inputs';
import type { OutputFile } from './output-files';
import { writeOutputs } from './output-files';
import { refusalOf } from './refusal-of';
import type { Job } from './job';
import { writePieces } from './standard-out';

/** Writes copies without our result columns: all of them, or none where one file cannot be read. */
export async function runUnmark({ asked, around, progress, found, paths }: Job): Promise<0> {
  const sentences = commandLineSentences(asked.language);
  const files: OutputFile[] = [];
  for (const [place, input] of found.inputs.entries()) {
    const path = paths[place]?.out ?? null;
    if (path === null) continue;
    progress.show(printingWords(asked.language).stages.write, place / found.inputs.length);
    const bytes = readBytes(input.path, sentences);
    try {
      files.push({ path, bytes: unmarkWorkbook(bytes) });
    } catch (error) {
      throw refusalOf(error, input.label, asked.language);
    }
  }
  writeOutputs(files, { force: asked.force, sentences });
  progress.end();
  const words = printingWords(asked.language);
  await writePieces(
    around.out,
    files.map(({ path }) => `${words.wrote(path)}\n`),
  );
  return 0;
}
