import type { CriteriaSet } from '../../criteria/criterion';
import { fold, foldAll, stripDiacritics } from '../../text/fold';
import { vocabulary, type Phrase } from '../../text/vocabulary';
import { EVIDENCE_FIELDS, type Field } from '../table';
import { asksFor } from './asked-for';
import { headerParts, isMoney, isPartOfYear, maximumOf, votersOf } from './header-years';
import { HEADER_WORDS } from './header-words';
import { markHeaders } from './mark-headers';
import { fieldOfValue, isNamedField, isValueOf } from './named-values';
import {
  ALSO_VALUES,
  COMBINED_AWARD_WORDS,
  IGNORED_BEGINNINGS,
  IGNORED_WORDS,
  NUMBER_COLUMN_WORDS,
  POSITION_AND_UNIT_WORDS,
  SUB_HEADERS,
} from './special-headers';

/** What a column's header means. */
export interface FieldHeader {
  readonly kind: 'field';
  readonly field: Field;
  readonly year: number | null;
  /** The synonym that a slip was read as. */
  readonly guessedAs: string | null;
  readonly named?: string;
  /** Whether the name of a value stands on a level of its own below a heading. */
  readonly subColumn?: boolean;
  readonly combined?: boolean;
  readonly withUnit?: boolean;
  readonly maximum?: number;
  readonly voters?: number;
  readonly percent?: boolean;
  readonly otherMarks?: readonly string[];
}
export type HeaderMatch =
  | FieldHeader
  /** A number column, a code column: nothing is said of it. */
  | { readonly kind: 'ignored'; readonly numberColumn: boolean }
  | { readonly kind: 'unmapped' };

/** How a single cell looks as a header: `strong` by words that are no values elsewhere. */
export type HeaderLook = { readonly strength: 'strong' | 'weak'; readonly field: Field | 'ignored' };

export interface HeaderMatcher {
  match(levels: readonly string[]): HeaderMatch;
  look(text: string): HeaderLook | null;
  /** The same by words of headers alone, not by values: quick, for the many cells of rows that head nothing. */
  lookByWords(text: string): HeaderLook | null;
  /** How it looks with slips forgiven. */
  lookNear(text: string): HeaderLook | null;
}

type Meaning =
  | { readonly field: Field; readonly combined?: true; readonly withUnit?: true }
  | { readonly ignored: true; readonly number: boolean };

const UNMAPPED: HeaderMatch = { kind: 'unmapped' };
const YEARLY: ReadonlySet<Field> = new Set<Field>(['rating', 'ratingPoints', 'title', 'commendation']);
const SELF = /(?:^| )tự (?:xếp|chấm|đánh giá|nhận)/;
const OF_THE_PARTY = /(?:^| )(?:đảng viên|chi bộ|đoàn viên|đảng)(?: |$)/;
const FINAL = /lãnh đạo|kết quả|chính thức|cuối cùng|phê duyệt|thủ trưởng|hội đồng/;
/** Words that leave a header's meaning as it is; matched without diacritics. */
const EVERY_YEAR = / (?:cac nam|hang nam|tung nam|trong nam|ca nam|qua cac nam|\d+ nam(?: lien| gan nhat)?)$/;
const YEAR_WORD = / năm$/;
/** `Số phiếu/13`, `Số phiếu trên tổng số 13`. */
const VOTERS_BEHIND = / (?:tren |tren tong so |tong so )?\d+(?: phieu)?$/;
const WON =
  /(?:^ket qua )|(?: da dat duoc| da dat| da duoc (?:tang thuong|khen thuong|tang|khen|cong nhan)| da khen thuong| da khen)$/;

function sameMeaning(a: Meaning, b: Meaning): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

const positionAndUnit = new Set(POSITION_AND_UNIT_WORDS.map(fold));
const numberColumn = new Set(NUMBER_COLUMN_WORDS.map(fold));

const WORDS = vocabulary<Meaning>(
  [
    ...COMBINED_AWARD_WORDS.map((text): Phrase<Meaning> => ({ text, meaning: { field: 'title', combined: true } })),
    ...HEADER_WORDS.flatMap(([field, words]) =>
      words.map((text): Phrase<Meaning> => ({
        text,
        meaning: positionAndUnit.has(fold(text)) ? { field, withUnit: true } : { field },
      })),
    ),
    ...IGNORED_WORDS.map((text): Phrase<Meaning> => ({
      text,
      meaning: { ignored: true, number: numberColumn.has(fold(text)) },
    })),
  ],
  sameMeaning,
);
const VALUES_TOO = new Set(ALSO_VALUES.map(fold));

function exactWords(words: string): Meaning | null {
  const folded = fold(words);
  const found = WORDS.exact(folded) ?? WORDS.exact(without(without(folded, WON), EVERY_YEAR).replace(YEAR_WORD, ''));
  if (found !== null) return found.meaning;
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

function fieldOf(words: string): Field | null {
  const meaning = exactWords(words);
  return meaning !== null && 'field' in meaning ? meaning.field : null;
}

interface Found {
  readonly field: Field;
  readonly guessedAs: string | null;
  readonly named?: string;
  readonly subColumn?: boolean;
  readonly combined?: boolean;
  readonly withUnit?: boolean;
  readonly otherMarks?: readonly string[];
}

/** A value behind its field's words: `Danh hiệu LĐTT`, `Sáng kiến cấp cơ sở`. */
function namedBehindField(words: string): Found | null {
  const parts = words.split(' ');
  for (let count = parts.length - 1; count > 0; count--) {
    const field = fieldOf(parts.slice(0, count).join(' '));
    const value = parts.slice(count).join(' ');
    if (field !== null && isNamedField(field) && isValueOf(field, value))
      return { field, guessedAs: null, named: value };
  }
  return null;
}

/** Whether a bare `23` behind the words is a year. */
function takesYear(words: string): boolean {
  const field = fieldOf(words) ?? fieldOfValue(words) ?? namedBehindField(words)?.field ?? null;
  return (
    field === 'year' ||
    field === 'initiativeDecision' ||
    (field !== null && field !== 'votes' && EVIDENCE_FIELDS.has(field))
  );
}

/** Below a heading: generic words (`Sáng kiến` over `Cấp`), or a value of the heading's scale. */
function belowHeading(words: readonly string[]): Found | 'nothing' | null {
  const bottom = words.at(-1);
  if (words.length < 2 || bottom === undefined) return null;
  const above = words.slice(0, -1);
  const heading = fieldOf(above.join(' ')) ?? fieldOf(above.at(-1) ?? '');
  if (heading === null) return null;
  const generic = SUB_HEADERS.find(([field]) => field === heading)?.[1] ?? [];
  const folded = fold(bottom) === '' ? bottom.trim() : fold(bottom);
  for (const [field, spellings] of generic) {
    if (spellings.some((one) => (fold(one) === '' ? one : fold(one)) === folded)) return { field, guessedAs: null };
  }
  if (isNamedField(heading) && isValueOf(heading, bottom)) {
    return { field: heading, guessedAs: null, named: bottom, subColumn: true };
  }
  if ((heading === 'rating' || heading === 'ratingPoints') && FINAL.test(foldAll(bottom)) && fieldOf(bottom) === null) {
    return { field: heading, guessedAs: null };
  }
  // `Khen thưởng` over `Năm`: when it was given, not the row's year.
  return EVIDENCE_FIELDS.has(heading) && fieldOf(bottom) === 'year' ? 'nothing' : null;
}

/** Makes the matcher for a criteria set: its criteria's ids and texts are headers of mark columns. */
export function headerMatcher(set: CriteriaSet): HeaderMatcher {
  const marks = markHeaders(set);

  const asMark = (ids: readonly string[], guessedAs: string | null): Found => ({
    field: `mark:${ids[0] ?? ''}`,
    guessedAs,
    ...(ids.length > 1 ? { otherMarks: ids.slice(1) } : {}),
  });

  const exactly = (words: string): Found | 'ignored' | 'number' | null => {
    const mark = marks.exact(words);
    const meaning = exactWords(words);
    if (mark !== null && meaning === null) return asMark(mark.ids, null);
    if (meaning === null) {
      const field = fieldOfValue(words);
      return field === null ? namedBehindField(words) : { field, guessedAs: null, named: words };
    }
    if ('ignored' in meaning) return meaning.number ? 'number' : 'ignored';
    const named = isNamedField(meaning.field) && isValueOf(meaning.field, words);
    return { ...meaning, guessedAs: null, ...(named ? { named: words } : {}) };
  };

  const guessed = (words: string): Found | null => {
    const match = WORDS.guess(fold(words));
    if (match !== null && 'field' in match.meaning) return { ...match.meaning, guessedAs: match.phrase };
    const mark = marks.guess(words);
    return mark === null ? null : asMark(mark.ids, mark.guessedAs);
  };

  const find = (words: readonly string[]): Found | 'ignored' | 'number' | null => {
    const below = belowHeading(words);
    if (below !== null) return below === 'nothing' ? null : below;
    for (let top = 0; top < words.length; top++) {
      const found = exactly(words.slice(top).join(' '));
      if (found !== null) return found;
    }
    for (let top = 0; top < words.length; top++) {
      const found = guessed(words.slice(top).join(' '));
      if (found !== null) return found;
    }
    return null;
  };

  const match = (levels: readonly string[]): HeaderMatch => {
    const distinct = levels.filter((level, index) => level !== '' && level !== levels[index - 1]);
    if (distinct.length === 0) return { kind: 'ignored', numberColumn: false };
    const { words, year, range } = headerParts(distinct, takesYear);
    if (words.length === 0) return UNMAPPED;
    if (asksFor(words, (text) => fieldOf(text) ?? fieldOfValue(text)))
      return { kind: 'field', field: 'proposed', year, guessedAs: null };
    const found = find(words);
    if (found === 'ignored' || found === 'number') return { kind: 'ignored', numberColumn: found === 'number' };
    if (found === null) return UNMAPPED;
    const joined = foldAll(distinct.join(' '));
    const { field } = found;
    if (EVIDENCE_FIELDS.has(field) || field === 'initiativeDecision') {
      if (range || isMoney(distinct)) return UNMAPPED;
      if (YEARLY.has(field) && isPartOfYear(distinct)) return UNMAPPED;
      if ((field === 'rating' || field === 'ratingPoints') && (SELF.test(joined) || OF_THE_PARTY.test(joined))) {
        return UNMAPPED;
      }
    }
    const header = distinct.join(' ');
    const maximum = field.startsWith('mark:') ? maximumOf(header) : null;
    const voters = field === 'votes' ? votersOf(header) : null;
    const percent = field === 'votes' && (/%/.test(header) || /t[ỷỉ] lệ|ty le|ti le/.test(joined));
    return {
      kind: 'field',
      year,
      ...found,
      ...(maximum === null ? {} : { maximum }),
      ...(voters === null ? {} : { voters }),
      ...(percent ? { percent } : {}),
    };
  };

  const headerWords = (text: string): string | null => {
    if (text === '' || text.length > 120 || /:\s*$/.test(text)) return null;
    return headerParts([text], takesYear).words[0] ?? null;
  };

  const lookAtWords = (first: string): HeaderLook | null => {
    const meaning = exactWords(first);
    if (meaning !== null) {
      if ('ignored' in meaning) return { strength: meaning.number ? 'strong' : 'weak', field: 'ignored' };
      return { strength: VALUES_TOO.has(fold(first)) ? 'weak' : 'strong', field: meaning.field };
    }
    const mark = marks.exact(first);
    return mark === null ? null : { strength: 'strong', field: `mark:${mark.ids[0] ?? ''}` };
  };

  const lookByWords = (text: string): HeaderLook | null => {
    const first = headerWords(text);
    return first === null ? null : lookAtWords(first);
  };

  const look = (text: string): HeaderLook | null => {
    const first = headerWords(text);
    if (first === null) return null;
    const byWords = lookAtWords(first);
    if (byWords !== null) return byWords;
    const value = fieldOfValue(first);
    return value === null ? null : { strength: 'weak', field: value };
  };

  const lookNear = (text: string): HeaderLook | null => {
    const first = headerWords(text);
    const found = first === null ? null : guessed(first);
    return found === null ? null : { strength: 'weak', field: found.field };
  };

  return { match, look, lookByWords, lookNear };
}
