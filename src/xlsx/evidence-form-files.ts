import { evidenceForms } from '../report/papers/evidence-form';
import { formFileNames } from '../report/papers/form-names';
import type { PaperInput } from '../report/papers/paper';
import { writeEvidenceForm } from './write-evidence-form';

/** A form to fill in for each unit that owes evidence, as files. */
export function evidenceFormFiles(input: PaperInput): { readonly name: string; readonly bytes: Uint8Array }[] {
  const forms = evidenceForms(input);
  const names = formFileNames(forms, input.nominations.year);
  return forms.map((form, n) => ({ name: `${names[n] ?? ''}.xlsx`, bytes: writeEvidenceForm(form) }));
}
