import { fold, stripDiacritics } from '../../text/fold';
import { vocabulary, type Phrase } from '../../text/vocabulary';
import type { Field } from '../table';
import { HEADER_WORDS } from './header-words';
import {
  ALSO_VALUES,
  COMBINED_AWARD_WORDS,
  IGNORED_BEGINNINGS,
  IGNORED_WORDS,
  NUMBER_COLUMN_WORDS,
  POSITION_AND_UNIT_WORDS,
} from './special-headers';

/** What a header's words mean by themselves. */
export type HeaderMeaning =
  | { readonly field: Field; readonly combined?: true; readonly withUnit?: true }
  | { readonly ignored: true; readonly number: boolean };

/** Words that leave a header's meaning as it is; matched without diacritics. */
const EVERY_YEAR = / (?:cac nam|hang nam|tung nam|trong nam|ca nam|qua cac nam|\d+ nam(?: lien| gan nhat)?)$/;
const YEAR_WORD = / năm$/;
/** `Số phiếu/13`, `Số phiếu trên tổng số 13`. */
const VOTERS_BEHIND = / (?:tren |tren tong so |tong so )?\d+(?: phieu)?$/;
const WON =
  /(?:^ket qua )|(?: da dat duoc| da dat| da duoc (?:tang thuong|khen thuong|tang|khen|cong nhan)| da khen thuong| da khen)$/;

function sameMeaning(a: HeaderMeaning, b: HeaderMeaning): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

const positionAndUnit = new Set(POSITION_AND_UNIT_WORDS.map(fold));
const numberColumn = new Set(NUMBER_COLUMN_WORDS.map(fold));

const WORDS = vocabulary<HeaderMeaning>(
  [
    ...COMBINED_AWARD_WORDS.map((text): Phrase<HeaderMeaning> => ({
      text,
      meaning: { field: 'title', combined: true },
    })),
    ...HEADER_WORDS.flatMap(([field, words]) =>
      words.map((text): Phrase<HeaderMeaning> => ({
        text,
        meaning: positionAndUnit.has(fold(text)) ? { field, withUnit: true } : { field },
      })),
    ),
    ...IGNORED_WORDS.map((text): Phrase<HeaderMeaning> => ({
      text,
      meaning: { ignored: true, number: numberColumn.has(fold(text)) },
    })),
  ],
  sameMeaning,
);
const WHO: ReadonlySet<Field> = new Set<Field>(['name', 'familyName', 'givenName', 'unit']);
const VALUES_TOO: ReadonlySet<string> = new Set(ALSO_VALUES.map(fold));

/** Whether a header's words are also values of cells, so that they alone make no header row. */
export function isValueToo(words: string): boolean {
  return VALUES_TOO.has(fold(words));
}

/** The meaning of a header's words as they are spelt, with or without diacritics; null where they are no header's. */
export function exactMeaning(words: string): HeaderMeaning | null {
  const folded = fold(words);
  const found = WORDS.exact(folded);
  if (found !== null) return found.meaning;
  const timeless = WORDS.exact(without(without(folded, WON), EVERY_YEAR).replace(YEAR_WORD, ''))?.meaning;
  // Who someone is has no year: `Phòng Năm` is a unit's name.
  if (timeless !== undefined && !('field' in timeless && WHO.has(timeless.field))) return timeless;
  const voted = WORDS.exact(without(folded, VOTERS_BEHIND))?.meaning;
  if (voted !== undefined && 'field' in voted && voted.field === 'votes') return voted;
  const bare = stripDiacritics(folded);
  const ignored = IGNORED_BEGINNINGS.some((word) => bare === word || bare.startsWith(`${word} `));
  return ignored ? { ignored: true, number: false } : null;
}

/** A folded text without what a pattern of bare letters finds in it. */
function without(folded: string, pattern: RegExp): string {
  const found = pattern.exec(stripDiacritics(folded));
  if (found === null) return folded;
  return (folded.slice(0, found.index) + folded.slice(found.index + found[0].length)).trim();
}

/** The field that a header's words mean as they are spelt; null where they mean none. */
export function fieldOf(words: string): Field | null {
  const meaning = exactMeaning(words);
  return meaning !== null && 'field' in meaning ? meaning.field : null;
}

/** The meaning of the synonym that is nearest to a header's words with a slip in them. */
export function guessedMeaning(words: string): ReturnType<typeof WORDS.guess> {
  return WORDS.guess(fold(words));
}
