import { foldAll, stripDiacritics } from '../../text/fold';
import { namedYears } from '../../text/years';

/** What a header says beside the words of its field. */
export interface HeaderParts {
  /** Each level's words without years; brackets kept. */
  readonly words: readonly string[];
  /** The single year it names. */
  readonly year: number | null;
  /** A range of years, or several: bound to none. */
  readonly range: boolean;
}

const SHORT_YEAR = /(?:^|\s)['’‘](\d{2})(?!\d)/u;
/** Without an apostrophe, `01` to `12` may as well be months. */
const BARE_SHORT_YEAR = '(1[3-9]|[2-9]\\d)';
const SHORT_YEAR_BEHIND_WORDS = new RegExp(`^(.*\\p{L}.*?)\\s+${BARE_SHORT_YEAR}$`, 'su');
const SHORT_YEAR_ALONE = new RegExp(`^(?:năm\\s+)?${BARE_SHORT_YEAR}$`, 'iu');

/** `'23` → 2023, and `23` behind a field's word, on its level or on one above. */
function shortYear(
  level: string,
  above: readonly string[],
  isFieldWords: (words: string) => boolean,
): { year: number; words: string } | null {
  const quoted = SHORT_YEAR.exec(level);
  if (quoted !== null) return { year: 2000 + Number(quoted[1]), words: level.replace(SHORT_YEAR, ' ') };
  const alone = SHORT_YEAR_ALONE.exec(level.trim());
  if (alone !== null) return above.some(isFieldWords) ? { year: 2000 + Number(alone[1]), words: '' } : null;
  const behind = SHORT_YEAR_BEHIND_WORDS.exec(level.trim());
  if (behind?.[1] === undefined || behind[2] === undefined) return null;
  const words = behind[1].replace(/\s+năm$/iu, '');
  return isFieldWords(words) ? { year: 2000 + Number(behind[2]), words } : null;
}

/**
 * Takes the year out of a header's levels (contract, section 2 "Headers"). The lowest level that names years binds the
 * column: `2022` below `Giai đoạn 2022-2025` is that year.
 * @param isFieldWords whether words are a field's header, so that a bare `23` behind them is a year
 */
export function headerParts(levels: readonly string[], isFieldWords: (words: string) => boolean): HeaderParts {
  let year: number | null = null;
  let range = false;
  const words: string[] = [];
  for (const level of levels) {
    const named = namedYears(level);
    const short = named.years.length === 0 ? shortYear(level, words, isFieldWords) : null;
    const years = short === null ? named.years : [short.year];
    if (years.length > 0) {
      range = named.range || years.length > 1;
      year = range ? null : (years[0] ?? null);
    }
    const rest = short === null ? named.rest : short.words;
    if (/[\p{L}\p{N}%]/u.test(rest)) words.push(rest.trim());
  }
  return { words, year, range };
}

/** Looked for without diacritics. */
const MONTH = /(?:^| )(?:t\d{1,2}|thang \d{1,2}|quy (?:[1-4]|i{1,3}|iv)|\d{1,2} thang(?: dau| cuoi)?)(?: |$)/;

/** A part of a year (`T01`, `Tháng 3`, `Quý II`): no year's result. */
export function isPartOfYear(levels: readonly string[]): boolean {
  return levels.some((level) => MONTH.test(stripDiacritics(foldAll(level))));
}

const MONEY = /(?:^| )(?:thành tiền|mức thưởng|số tiền|tiền thưởng|tiền)(?: |$)/;
/** Without diacritics `tiền` alone would be `tiên tiến` too. */
const BARE_MONEY = /(?:^| )(?:thanh tien|muc thuong|so tien)(?: |$)/;

/** Whether a level of a header speaks of money (`Mức thưởng`, `Số tiền`), which is no evidence. */
export function isMoney(levels: readonly string[]): boolean {
  return levels.some((level) => {
    const folded = foldAll(level);
    return MONEY.test(folded) || BARE_MONEY.test(stripDiacritics(folded));
  });
}

const MAXIMUM = [/(?:tối đa|max)[^\d]{0,8}(\d+(?:[.,]\d+)?)/iu, /(\d+(?:[.,]\d+)?)\s*(?:điểm|đ)(?![\p{L}])/iu];

/** The most points a mark's header states: `(20 điểm)`, `(tối đa 20)`, `20đ`. */
export function maximumOf(header: string): number | null {
  for (const pattern of MAXIMUM) {
    const found = pattern.exec(header)?.[1];
    if (found !== undefined) return Number(found.replace(',', '.'));
  }
  return null;
}

const VOTERS = [
  /(\d+)\s*(?:phiếu|thành viên|đại biểu|ủy viên|uỷ viên|người(?:\s+(?:bỏ|tham gia|dự))?)/iu,
  /(?:tổng số(?:\s+phiếu)?|trên tổng số|trên)[^\d]{0,20}(\d+)/iu,
  /\/\s*(\d+)/u,
];

/** How many voted, as a header (or a title about votes) states: `(13 phiếu)`, `(trên tổng số 13)`, `Số phiếu/13`. */
export function votersOf(text: string): number | null {
  for (const pattern of VOTERS) {
    const found = pattern.exec(text)?.[1];
    if (found !== undefined && Number(found) > 0) return Number(found);
  }
  return null;
}
