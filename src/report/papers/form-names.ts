import { PAPER_WORDS } from '../../language/paper-words';
import { withoutDiacritics } from '../../text/fold';
import type { EvidenceForm } from './evidence-form';

/** Longer names of units are cut: paths have an end. */
const LONGEST = 60;

/** The forms' file names without ending, in letters that every system takes, no two alike but for case. */
export function formFileNames(forms: readonly EvidenceForm[], year: number): string[] {
  const taken = new Set<string>();
  return forms.map(({ unit }) => {
    const name = `${PAPER_WORDS.evidence.file(year)} - ${plainLetters(unit)}`;
    for (let n = 1; ; n++) {
      const numbered = n === 1 ? name : `${name} (${String(n)})`;
      if (taken.has(numbered.toLowerCase())) continue;
      taken.add(numbered.toLowerCase());
      return numbered;
    }
  });
}

/** `Phòng Đoàn thể và các hội` → `Phong Doan the va cac hoi`; nothing that a path could take for its own sign. */
function plainLetters(text: string): string {
  const plain = withoutDiacritics(text)
    .replace(/[^A-Za-z0-9]+/g, ' ')
    .trim();
  return plain === '' ? 'don vi' : plain.slice(0, LONGEST).trim();
}
