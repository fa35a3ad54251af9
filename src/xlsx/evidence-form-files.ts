import { finish, type Steps } from '../grid/steps';
import { evidenceForms } from '../report/papers/evidence-form';
import { formFileNames } from '../report/papers/form-names';
import type { PaperInput } from '../report/papers/paper';
import { writeEvidenceForm } from './write-evidence-form';

/** A unit's form as an .xlsx file. */
export interface FormFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A form to fill in for each unit that owes evidence, as files. */
export function evidenceFormFiles(input: PaperInput): FormFile[] {
  return finish(evidenceFormFilesInSteps(input));
}

/**
 * As `evidenceFormFiles`, a form a step.
 * @param progress told after each form how much of them is made, 1 at the end
 */
export function* evidenceFormFilesInSteps(
  input: PaperInput,
  progress: (share: number) => void = () => undefined,
): Steps<FormFile[]> {
  const forms = evidenceForms(input);
  const names = formFileNames(forms, input.nominations.year);
  const files: FormFile[] = [];
  for (const [n, form] of forms.entries()) {
    files.push({ name: `${names[n] ?? ''}.xlsx`, bytes: writeEvidenceForm(form) });
    progress(files.length / forms.length);
    yield;
  }
  return files;
}
