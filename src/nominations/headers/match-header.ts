import type { CriteriaSet, Kind } from '../../criteria/criterion';
import { foldAll } from '../../text/fold';
import { isLabel } from '../body-words';
import { EVIDENCE_FIELDS, type Field, type TableColumn } from '../table';
import { asksFor } from './asked-for';
import { exactMeaning, fieldOf, guessedMeaning, isValueToo } from './header-meaning';
import { headerParts, isMoney, isPartOfYear, maximumOf, votersOf } from './header-years';
import { belowHeading, namedBehindField, takesYear, type FoundHeader } from './heading-and-value';
import { markHeaders } from './mark-headers';
import { fieldOfValue, isNamedField, isValueOf } from './named-values';

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
  /** Of criteria that begin alike, a column of marks means the one of its table's kind first (TT1 or CN1). */
  forKind(column: TableColumn, kind: Kind): TableColumn;
}

const UNMAPPED: HeaderMatch = { kind: 'unmapped' };
const YEARLY: ReadonlySet<Field> = new Set<Field>(['rating', 'ratingPoints', 'title', 'commendation']);
const SELF = /(?:^| )tự (?:xếp|chấm|đánh giá|nhận)/;
const OF_THE_PARTY = /(?:^| )(?:đảng viên|chi bộ|đoàn viên|đảng)(?: |$)/;

/** Makes the matcher for a criteria set: its criteria's ids and texts are headers of mark columns. */
export function headerMatcher(set: CriteriaSet): HeaderMatcher {
  const marks = markHeaders(set);

  const asMark = (ids: readonly string[], guessedAs: string | null): FoundHeader => ({
    field: `mark:${ids[0] ?? ''}`,
    guessedAs,
    ...(ids.length > 1 ? { otherMarks: ids.slice(1) } : {}),
  });

  const exactly = (words: string): FoundHeader | 'ignored' | 'number' | null => {
    const mark = marks.exact(words);
    const meaning = exactMeaning(words);
    if (mark !== null && meaning === null) return asMark(mark.ids, null);
    if (meaning === null) {
      const field = fieldOfValue(words);
      return field === null ? namedBehindField(words) : { field, guessedAs: null, named: words };
    }
    if ('ignored' in meaning) return meaning.number ? 'number' : 'ignored';
    const named = isNamedField(meaning.field) && isValueOf(meaning.field, words);
    return { ...meaning, guessedAs: null, ...(named ? { named: words } : {}) };
  };

  const guessed = (words: string): FoundHeader | null => {
    const match = guessedMeaning(words);
    if (match !== null && 'field' in match.meaning) return { ...match.meaning, guessedAs: match.phrase };
    const mark = marks.guess(words);
    return mark === null ? null : asMark(mark.ids, mark.guessedAs);
  };

  const find = (words: readonly string[]): FoundHeader | 'ignored' | 'number' | null => {
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
    if (text === '' || text.length > 120 || isLabel(text)) return null;
    return headerParts([text], takesYear).words[0] ?? null;
  };

  const lookAtWords = (first: string): HeaderLook | null => {
    const meaning = exactMeaning(first);
    if (meaning !== null) {
      if ('ignored' in meaning) return { strength: meaning.number ? 'strong' : 'weak', field: 'ignored' };
      return { strength: isValueToo(first) ? 'weak' : 'strong', field: meaning.field };
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

  const forKind = (column: TableColumn, kind: Kind): TableColumn => {
    if (column.otherMarks === undefined) return column;
    const ids = [column.field.slice('mark:'.length), ...column.otherMarks];
    const [first = '', ...others] = marks.ofKindFirst(ids, kind);
    return { ...column, field: `mark:${first}`, otherMarks: others };
  };

  return { match, look, lookByWords, lookNear, forKind };
}
