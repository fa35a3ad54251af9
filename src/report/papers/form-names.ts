import { PAPER_WORDS } from '../../language/paper-words';
import { fileLetters } from '../../text/file-letters';
import type { EvidenceForm } from './evidence-form';

/** The forms' file names without ending, in letters that every system takes, no two alike but for case. */
export function formFileNames(forms: readonly EvidenceForm[], year: number): string[] {
  const taken = new Set<string>();
  return forms.map(({ unit }) => {
    const name = `${PAPER_WORDS.evidence.file(year)} - ${fileLetters(unit) || 'don vi'}`;
    for (let n = 1; ; n++) {
      const numbered = n === 1 ? name : `${name} (${String(n)})`;
      if (taken.has(numbered.toLowerCase())) continue;
      taken.add(numbered.toLowerCase());
      return numbered;
    }
  });
}
