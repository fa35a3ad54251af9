import { distance } from 'fastest-levenshtein';
import { fold, stripDiacritics } from './fold';

/** A spelling and what it means. A `beginning` also matches longer texts that begin with it at a word's end. */
export interface Phrase<M> {
  readonly text: string;
  readonly meaning: M;
  readonly beginning?: boolean;
}

export interface PhraseMatch<M> {
  readonly meaning: M;
  /** The phrase that was matched, as spelt in the vocabulary. */
  readonly phrase: string;
  readonly guessed: boolean;
  /** What follows a `beginning`, folded; else empty. */
  readonly rest: string;
}

/** Finds what a folded text means: as spelt, then without diacritics, then (only `guess`) by nearness. */
export interface Vocabulary<M> {
  exact(folded: string): PhraseMatch<M> | null;
  guess(folded: string): PhraseMatch<M> | null;
}

interface Entry<M> {
  readonly folded: string;
  readonly words: number;
  readonly allowed: number;
  readonly phrase: Phrase<M>;
}

const NEGATION = /(?:^| )(?:không|chưa|khong|chua)(?: |$)/;
const ABBREVIATION_LETTERS = 8;

/** One word of at most eight letters: too short to tell a slip from another abbreviation. */
function isAbbreviation(folded: string): boolean {
  return !folded.includes(' ') && folded.length <= ABBREVIATION_LETTERS;
}

/** How many slips a synonym forgives: its letters without spaces, divided by six, rounded down. */
function allowedSlips(folded: string): number {
  return Math.floor(folded.replace(/ /g, '').length / 6);
}

function firstWords(folded: string, count: number): string {
  let end = -1;
  for (let i = 0; i < count; i++) {
    end = folded.indexOf(' ', end + 1);
    if (end < 0) return folded;
  }
  return folded.slice(0, end);
}

/**
 * Builds a vocabulary (contract, section 2 "Folding" and "Guessing").
 * @param same whether two meanings are the same answer, so that equally near phrases do not contend
 */
export function vocabulary<M>(
  phrases: readonly Phrase<M>[],
  same: (a: M, b: M) => boolean = (a, b) => a === b,
): Vocabulary<M> {
  const entries: Entry<M>[] = phrases.map((phrase) => {
    const folded = fold(phrase.text);
    return { folded, words: folded.split(' ').length, allowed: allowedSlips(folded), phrase };
  });
  const spelt = new Map<string, Entry<M>>();
  const bare = new Map<string, Entry<M> | null>();
  for (const entry of entries) {
    if (!spelt.has(entry.folded)) spelt.set(entry.folded, entry);
    const key = stripDiacritics(entry.folded);
    const other = bare.get(key);
    if (other === undefined) bare.set(key, entry);
    else if (other !== null && !same(other.phrase.meaning, entry.phrase.meaning)) bare.set(key, null);
  }
  const longest = Math.max(0, ...entries.map((entry) => entry.words));
  const guessable = entries.filter(
    (entry) => entry.allowed > 0 && !isAbbreviation(entry.folded) && !NEGATION.test(entry.folded),
  );

  const found = (entry: Entry<M>, folded: string, guessed: boolean, head: string): PhraseMatch<M> => ({
    meaning: entry.phrase.meaning,
    phrase: entry.phrase.text,
    guessed,
    rest: folded.slice(head.length).trim(),
  });

  const lookUp = (folded: string, table: ReadonlyMap<string, Entry<M> | null>, key: string): PhraseMatch<M> | null => {
    const whole = table.get(key);
    if (whole !== undefined && whole !== null) return found(whole, folded, false, folded);
    for (let count = longest; count > 0; count--) {
      const head = firstWords(key, count);
      if (head === key) continue;
      const entry = table.get(head);
      // Without its marks a head is as long as with them, since folded text is in NFC.
      if (entry !== undefined && entry !== null && entry.phrase.beginning === true) {
        return found(entry, folded, false, folded.slice(0, head.length));
      }
    }
    return null;
  };

  const exact = (folded: string): PhraseMatch<M> | null =>
    folded === '' ? null : (lookUp(folded, spelt, folded) ?? lookUp(folded, bare, stripDiacritics(folded)));

  const guess = (folded: string): PhraseMatch<M> | null => {
    if (isAbbreviation(folded) || NEGATION.test(folded)) return null;
    let best: { entry: Entry<M>; slips: number; head: string } | null = null;
    let contested = false;
    for (const entry of guessable) {
      const heads = entry.phrase.beginning === true ? [folded, firstWords(folded, entry.words)] : [folded];
      for (const head of heads) {
        if (Math.abs(head.length - entry.folded.length) > entry.allowed) continue;
        const slips = distance(head, entry.folded);
        if (slips > entry.allowed) continue;
        if (best === null || slips < best.slips) {
          best = { entry, slips, head };
          contested = false;
        } else if (slips === best.slips && !same(best.entry.phrase.meaning, entry.phrase.meaning)) {
          contested = true;
        }
      }
    }
    return best === null || contested ? null : found(best.entry, folded, true, best.head);
  };

  return { exact, guess };
}
