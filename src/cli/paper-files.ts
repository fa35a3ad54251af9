import { join } from 'node:path';
import { PAPER_WORDS } from '../language/paper-words';
import { allPapers } from '../report/papers/all-papers';
import { evidenceForms } from '../report/papers/evidence-form';
import { formFileNames } from '../report/papers/form-names';
import type { PaperInput } from '../report/papers/paper';
import { renderWorkbook } from '../xlsx/render-workbook';
import { writeEvidenceForm } from '../xlsx/write-evidence-form';
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
  const forms = evidenceForms(input);
  const names = formFileNames(forms, year);
  forms.forEach((form, n) => {
    files.push({ path: join(folder, `${names[n] ?? ''}.xlsx`), bytes: writeEvidenceForm(form) });
  });
  return files;
}
