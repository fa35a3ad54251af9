import { fold, foldAll, stripDiacritics } from '../../text/fold';
import type { Field } from '../table';

/** Matched without diacritics, since headers may come without. */
const ASKS = /(?:^| )(?:de nghi|de xuat)(?= |$)/;
/** Words beside what is asked for that say nothing of it. */
const FILLING =
  /(?:^| )(?:xet|tang thuong|phong tang|trao tang|tang|duoc|cong nhan|cap tren|cap co tham quyen|trinh|cac|muc|noi dung|hinh thuc|theo|de)(?= |$)/g;

const WINNABLE: ReadonlySet<Field> = new Set<Field>([
  'rating',
  'ratingPoints',
  'title',
  'commendation',
  'initiative',
  'initiativeLevel',
  'discipline',
]);

function without(text: string, pattern: RegExp): string {
  return text.replace(pattern, ' ').replace(/ +/g, ' ').trim();
}

/**
 * Whether a header asks for something, which then is not won: `Danh hiệu đề nghị`, `Đề nghị khen thưởng` over `Hình thức`,
 * `Khen thưởng (đề nghị)` (contract, section 2 "Asked for is not won").
 * @param levels the header's levels from top to bottom, years taken out, brackets kept
 * @param fieldOf the field that words are a header of, or name a value of
 */
export function asksFor(levels: readonly string[], fieldOf: (words: string) => Field | null): boolean {
  const isWinnable = (words: string) => {
    const field = fieldOf(words);
    return field !== null && WINNABLE.has(field);
  };
  /** Levels that are headers of their own must be of something that can be won. */
  const allow = (others: readonly string[]) =>
    others.every((level) => {
      const field = fieldOf(fold(level));
      return field === null || WINNABLE.has(field);
    });
  return levels.some((level, index) => {
    if (!ASKS.test(stripDiacritics(foldAll(level)))) return false;
    const outside = stripDiacritics(fold(level));
    if (!ASKS.test(outside)) return isWinnable(outside) && allow(levels.slice(index + 1));
    const asked = without(outside, ASKS);
    const rest = without(asked, FILLING);
    if (rest === '') return allow([...levels.slice(0, index), ...levels.slice(index + 1)]);
    return (isWinnable(asked) || isWinnable(rest)) && allow(levels.slice(index + 1));
  });
}
