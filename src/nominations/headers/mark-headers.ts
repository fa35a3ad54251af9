import { distance } from 'fastest-levenshtein';
import type { CriteriaSet, Kind } from '../../criteria/criterion';
import { fold, stripDiacritics } from '../../text/fold';

/** Criteria that a header means: one, or several that begin alike (TT1 and CN1), of which the kind decides. */
export interface MarkMatch {
  readonly ids: readonly string[];
  /** What a guess was read as; null where the words fit exactly. */
  readonly guessedAs: string | null;
}

export interface MarkHeaders {
  exact(words: string): MarkMatch | null;
  guess(words: string): MarkMatch | null;
  /** The criteria of a kind first. */
  ofKindFirst(ids: readonly string[], kind: Kind): readonly string[];
}

/** At least this many of the criterion's first words must stand in the header. */
const FEWEST_WORDS = 3;

function comparable(text: string): string {
  return fold(text)
    .replace(/^(?:(?:tiêu chí|tiêu chuẩn|tc|tieu chi|tieu chuan) )?\d+ /, '')
    .replace(/hằng năm/g, 'hàng năm');
}

/** Columns of marks: by the criterion's id (`C1`, `TC CN7`, `Tiêu chí C1`) or by the first words of its text. */
export function markHeaders(set: CriteriaSet): MarkHeaders {
  const byId = new Map(set.criteria.map((criterion) => [fold(criterion.id).replace(/ /g, ''), criterion.id]));
  const texts = set.criteria.map((criterion) => {
    const folded = comparable(criterion.text);
    return { id: criterion.id, kinds: criterion.kinds, folded, bare: stripDiacritics(folded) };
  });

  const byIdentifier = (folded: string): MarkMatch | null => {
    const words = folded.replace(/^(?:tiêu chí|tiêu chuẩn|tc|tieu chi)(?: chung| cụ thể| riêng)? /, '').split(' ');
    for (const count of [1, 2]) {
      const id = byId.get(words.slice(0, count).join(''));
      if (id !== undefined && words.length >= count) return { ids: [id], guessedAs: null };
    }
    return null;
  };

  /** Several criteria fit only where no two of them are about one kind: then the nominee's kind decides. */
  const together = (found: readonly (typeof texts)[number][], guessedAs: string | null): MarkMatch | null => {
    if (found.length === 0) return null;
    const kinds = found.flatMap((one) => one.kinds);
    return new Set(kinds).size === kinds.length ? { ids: found.map((one) => one.id), guessedAs } : null;
  };

  const exact = (words: string): MarkMatch | null => {
    const identified = byIdentifier(fold(words));
    if (identified !== null) return identified;
    const folded = comparable(words);
    if (folded.split(' ').length < FEWEST_WORDS) return null;
    const starts = (text: string, header: string) => text === header || text.startsWith(`${header} `);
    const spelt = texts.filter((one) => starts(one.folded, folded));
    if (spelt.length > 0) return together(spelt, null);
    const bare = stripDiacritics(folded);
    return together(
      texts.filter((one) => starts(one.bare, bare)),
      null,
    );
  };

  const guess = (words: string): MarkMatch | null => {
    const folded = comparable(words);
    const count = folded.split(' ').length;
    if (count < FEWEST_WORDS) return null;
    let fewest = Infinity;
    let nearest: (typeof texts)[number][] = [];
    for (const one of texts) {
      const head = one.folded.split(' ').slice(0, count).join(' ');
      const allowed = Math.floor(head.replace(/ /g, '').length / 6);
      const slips = Math.abs(head.length - folded.length) > allowed ? Infinity : distance(head, folded);
      if (slips > allowed || slips > fewest) continue;
      if (slips < fewest) nearest = [];
      fewest = slips;
      nearest.push(one);
    }
    return together(nearest, nearest[0] === undefined ? null : nearest[0].id);
  };

  const ofKindFirst = (ids: readonly string[], kind: Kind): readonly string[] => {
    const fits = (id: string) => texts.some((one) => one.id === id && one.kinds.includes(kind));
    return [...ids.filter(fits), ...ids.filter((id) => !fits(id))];
  };

  return { exact, guess, ofKindFirst };
}
