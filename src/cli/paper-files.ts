import { join } from 'node:path';
import { PAPER_WORDS } from '../language/paper-words';
import { allPapers } from '../report/papers/all-papers';
import type { PaperInput } from '../report/papers/paper';
import { evidenceFormFiles } from '../xlsx/evidence-form-files';
import { renderWorkbook } from '../xlsx/render-workbook';
import type { OutputFile } from './output-files';

/** All papers around the report in a folder, each for Excel and for Word, and a form to fill in for each unit. */
export async function paperFiles(folder: string, input: PaperInput): Promise<OutputFile[]> {
  const { year } = input.nominations;
  // Most runs write no Word file, and need not load what makes it.
  const { renderWord } = await import(/* webpackMode: "eager" */ '../docx/render-word');
  const files: OutputFile[] = [];
  for (const { name, document } of allPapers(input)) {
    const path = join(folder, PAPER_WORDS[name].file(year));
    files.push({ path: `${path}.xlsx`, bytes: renderWorkbook(document) });
    files.push({ path: `${path}.docx`, bytes: await renderWord(document) });
  }
  const forms = evidenceFormFiles(input).map(({ name, bytes }) => ({ path: join(folder, name), bytes }));
  return [...files, ...forms];
}
