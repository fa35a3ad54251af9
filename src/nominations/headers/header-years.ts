import { foldAll } from '../../text/fold';
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
const SHORT_YEAR_BEHIND_WORDS = /^(.*\p{L}.*?)\s+(\d{2})$/u;

/** `'23` → 2023, and `23` behind a field's word. */
function shortYear(level: string, isFieldWords: (words: string) => boolean): { year: number; words: string } | null {
  const quoted = SHORT_YEAR.exec(level);
  if (quoted !== null) return { year: 2000 + Number(quoted[1]), words: level.replace(SHORT_YEAR, ' ') };
  const behind = SHORT_YEAR_BEHIND_WORDS.exec(level.trim());
  if (behind?.[1] === undefined || behind[2] === undefined) return null;
  const words = behind[1].replace(/\s+năm$/iu, '');
  return isFieldWords(words) ? { year: 2000 + Number(behind[2]), words } : null;
}

/**
 * Takes the year out of a header's levels (contract, section 2 "Headers").
 * @param isFieldWords whether words are a field's header, so that a bare `23` behind them is a year
 */
export function headerParts(levels: readonly string[], isFieldWords: (words: string) => boolean): HeaderParts {
  const years = new Set<number>();
  let range = false;
  const words: string[] = [];
  for (const level of levels) {
    const named = namedYears(level);
    range ||= named.range;
    for (const year of named.years) years.add(year);
    let rest = named.rest;
    if (named.years.length === 0) {
      const short = shortYear(level, isFieldWords);
      if (short !== null) {
        years.add(short.year);
        rest = short.words;
      }
    }
    if (/[\p{L}\p{N}%]/u.test(rest)) words.push(rest.trim());
  }
  const [year] = years;
  return {
    words,
    year: years.size === 1 && !range && year !== undefined ? year : null,
    range: range || years.size > 1,
  };
}

const MONTH =
  /(?:^| )(?:t\d{1,2}|tháng \d{1,2}|thang \d{1,2}|quý (?:[1-4]|i{1,3}|iv)|\d{1,2} tháng(?: đầu| cuối)?)(?: |$)/;

/** A part of a year (`T01`, `Tháng 3`, `Quý II`): no year's result. */
export function isPartOfYear(levels: readonly string[]): boolean {
  return levels.some((level) => MONTH.test(foldAll(level)));
}

const MONEY = /(?:^| )(?:thành tiền|mức thưởng|số tiền|tiền thưởng|tiền)(?: |$)/;

export function isMoney(levels: readonly string[]): boolean {
  return levels.some((level) => MONEY.test(foldAll(level)));
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
