import {
  COLLECTIVE_TITLE_WORDS,
  COMMENDATION_BEGINNINGS,
  COMMENDATION_LEVEL,
  INDIVIDUAL_TITLE_WORDS,
  OTHER_GIVERS,
  OWN_GIVERS,
  PRIME_MINISTER_WORDS,
  SHORT_COLLECTIVE_TITLE_WORDS,
  type CommendationBase,
} from '../../criteria/scales';
import type { Kind } from '../../criteria/criterion';
import { fold } from '../../text/fold';
import { wordList } from '../../text/word-list';
import { vocabulary, type Phrase, type PhraseMatch, type Vocabulary } from '../../text/vocabulary';
import { note, type Note } from './decoded';

/** What one award is: a title, a commendation, or a title of the other kind's scale. */
export type Award =
  | { readonly scale: 'title'; readonly level: number; readonly notes: readonly Note[] }
  | { readonly scale: 'commendation'; readonly level: number; readonly notes: readonly Note[] }
  | { readonly scale: 'wrong'; readonly notes: readonly Note[] };

type Meaning =
  | { readonly scale: 'title' | 'short' | 'wrong'; readonly level: number; readonly canonical: string }
  | { readonly scale: 'commendation'; readonly base: CommendationBase };

function sameMeaning(a: Meaning, b: Meaning): boolean {
  if (a.scale === 'commendation') return b.scale === 'commendation' && a.base === b.base;
  if (b.scale === 'commendation') return false;
  return a.scale === b.scale && a.level === b.level;
}

function titles(scale: 'title' | 'wrong', words: readonly (readonly [number, readonly string[]])[]): Phrase<Meaning>[] {
  return words.flatMap(([level, spellings]) =>
    spellings.map((text) => ({ text, meaning: { scale, level, canonical: spellings[0] ?? text } })),
  );
}

const commendations: Phrase<Meaning>[] = COMMENDATION_BEGINNINGS.flatMap(([base, spellings]) =>
  spellings.map((text) => ({ text, beginning: true, meaning: { scale: 'commendation' as const, base } })),
);

const shortTitles: Phrase<Meaning>[] = SHORT_COLLECTIVE_TITLE_WORDS.flatMap(([level, canonical, spellings]) =>
  spellings.map((text) => ({ text, meaning: { scale: 'short' as const, level, canonical } })),
);
const shortWords = new Set(shortTitles.map((phrase) => fold(phrase.text)));

const SCALES: Readonly<Record<Kind, Vocabulary<Meaning>>> = {
  individual: vocabulary<Meaning>(
    [...titles('title', INDIVIDUAL_TITLE_WORDS), ...commendations, ...titles('wrong', COLLECTIVE_TITLE_WORDS)],
    sameMeaning,
  ),
  collective: vocabulary<Meaning>(
    [
      ...titles('title', COLLECTIVE_TITLE_WORDS),
      ...shortTitles,
      ...commendations,
      ...titles('wrong', INDIVIDUAL_TITLE_WORDS).filter((phrase) => !shortWords.has(fold(phrase.text))),
    ],
    sameMeaning,
  ),
  // The plan knows no titles of models; what stands there is read by either scale.
  model: vocabulary<Meaning>(
    [...titles('title', COLLECTIVE_TITLE_WORDS), ...commendations, ...titles('title', INDIVIDUAL_TITLE_WORDS)],
    sameMeaning,
  ),
};

const OWN = wordList(OWN_GIVERS);
const OTHERS = wordList(OTHER_GIVERS);
const PRIME_MINISTER = wordList(PRIME_MINISTER_WORDS);
/** `GK số 12`: a document's number, no office (Sở). */
const NUMBER = /^s[ốo] \d/;

/** Who gave a `Giấy khen`: the words behind `của`, or behind nothing where they begin as an organisation. */
function giverOf(rest: string): string | null {
  const behind = /(?:^| )(?:của|cua) (.+)$/.exec(rest)?.[1];
  const named = behind ?? (!NUMBER.test(rest) && (OTHERS.begins(rest) || OWN.begins(rest)) ? rest : null);
  return named === null ? null : named.replace(/^(?:đồng chí|dong chi|đ c|d c) /, '');
}

function commendation(base: CommendationBase, match: PhraseMatch<Meaning>, text: string, notes: Note[]): Award {
  let level = COMMENDATION_LEVEL[base];
  if (base === 'diploma-of-merit' && PRIME_MINISTER.within(match.rest)) {
    level = COMMENDATION_LEVEL['prime-minister'];
  }
  if (base === 'certificate-of-merit') {
    const giver = giverOf(match.rest);
    if (giver !== null && !OWN.begins(giver)) {
      level = COMMENDATION_LEVEL.other;
      notes.push(note('other-giver', { text, giver }));
    }
  }
  return { scale: 'commendation', level, notes };
}

/**
 * Reads one award's words by the scales of its nominee's kind; null where no scale knows it.
 * @param field the column's field, for the note on a guess
 */
export function readAward(words: string, kind: Kind, field: 'title' | 'commendation', text: string): Award | null {
  const folded = fold(words);
  const match = SCALES[kind].exact(folded) ?? SCALES[kind].guess(folded);
  if (match === null) return null;
  const { meaning } = match;
  const notes: Note[] = [];
  const readAs = meaning.scale === 'commendation' ? match.phrase : meaning.canonical;
  if (match.guessed || meaning.scale === 'short') notes.push(note('value-guessed', { field, text, readAs }));
  if (meaning.scale === 'commendation') return commendation(meaning.base, match, text, notes);
  if (meaning.scale === 'wrong') return { scale: 'wrong', notes: [note('wrong-scale', { text, kind })] };
  return { scale: 'title', level: meaning.level, notes };
}
