import { fold, foldAll } from '../../text/fold';
import { EVIDENCE_FIELDS, type Field } from '../table';
import { fieldOf } from './header-meaning';
import { fieldOfValue, isNamedField, isValueOf } from './named-values';
import { SUB_HEADERS } from './special-headers';

/** Who has the last word on a rating: `Xếp loại` over `Thủ trưởng đánh giá`. */
const FINAL = /lãnh đạo|kết quả|chính thức|cuối cùng|phê duyệt|thủ trưởng|hội đồng/;

/** The field that a header's levels name, and what they say of it. */
export interface FoundHeader {
  readonly field: Field;
  readonly guessedAs: string | null;
  readonly named?: string;
  readonly subColumn?: boolean;
  readonly combined?: boolean;
  readonly withUnit?: boolean;
  readonly otherMarks?: readonly string[];
}

/** A value behind its field's words: `Danh hiệu LĐTT`, `Sáng kiến cấp cơ sở`. */
export function namedBehindField(words: string): FoundHeader | null {
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
export function takesYear(words: string): boolean {
  const field = fieldOf(words) ?? fieldOfValue(words) ?? namedBehindField(words)?.field ?? null;
  return (
    field === 'year' ||
    field === 'initiativeDecision' ||
    (field !== null && field !== 'votes' && EVIDENCE_FIELDS.has(field))
  );
}

/**
 * The lowest level below a heading: generic words (`Sáng kiến` over `Cấp`), or a value of the heading's scale.
 * @returns `nothing` where the levels together head no evidence; null where the words must say it alone
 */
export function belowHeading(words: readonly string[]): FoundHeader | 'nothing' | null {
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
