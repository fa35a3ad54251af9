import type { Outcome } from '../assessment/assessment';
import type { Kind } from '../criteria/criterion';
import { yearsSaid } from './report-period';
import { kindNoun, listed, some } from './report-words';

/** How the results of one nominee, and of all of a kind, go through the years of a period. */

/** An outcome in a narrow cell. */
export const OUTCOME_SHORT: Readonly<Record<Outcome, string>> = {
  eligible: 'Đủ điều kiện',
  'needs-evidence': 'Cần bổ sung',
  ineligible: 'Chưa đủ',
};

/** In the cell of a year in whose list a nominee does not stand. */
export const NOT_LISTED = '–';
/** In the cell of a year before the period in whose list a model stands. */
export const LISTED_BEFORE = 'có';

/** What the signs in a table of courses mean, and which years have no column. */
export function courseSigns(signs: {
  readonly notListed: boolean;
  readonly before: readonly number[];
  readonly missing: readonly number[];
}): string {
  const parts = [
    ...(signs.notListed ? [`“${NOT_LISTED}”: không có trong danh sách của năm đó`] : []),
    ...(signs.before.length > 0
      ? [`“${LISTED_BEFORE}”: có trong danh sách ${yearsSaid(signs.before)}, không xét theo tiêu chí của giai đoạn`]
      : []),
    ...(signs.missing.length > 0 ? [`không có cột của ${yearsSaid(signs.missing)} vì chưa có danh sách`] : []),
  ];
  return parts.length === 0 ? '' : `Ghi chú: ${parts.join('; ')}.`;
}

export const COURSE = {
  always: 'Đủ điều kiện liên tục',
  never: 'Chưa năm nào đủ điều kiện',
  /** The only year with a list. */
  only: (year: number) => `Đủ điều kiện năm ${String(year)}`,
  /** Only in lists of years before the period. */
  before: (years: readonly number[]) => `Có trong danh sách ${yearsSaid(years)}, không xét`,
  notEligible: (year: number, reason: string) => `Năm ${String(year)} chưa đủ điều kiện: ${reason}`,
  lacking: (year: number) => `Năm ${String(year)} cần bổ sung minh chứng (Phụ lục 5)`,
  /** A year from which on a nominee was eligible, having been listed before. */
  since: (year: number) => `Đủ điều kiện từ năm ${String(year)}`,
  again: (year: number) => `Năm ${String(year)} đủ điều kiện trở lại`,
  /** Null: not nominated that year. */
  dropped: (year: number, reason: string | null) =>
    reason === null
      ? `Năm ${String(year)} không còn đủ điều kiện (không được đề nghị)`
      : `Năm ${String(year)} không còn đủ điều kiện: ${reason}`,
  doubtful: 'Cần đối chiếu họ tên (Phụ lục 5)',
} as const;

/** Kinds with a list of one year only, and those years. */
export function oneListSentence(kinds: readonly Kind[], years: readonly number[]): string {
  const distinct = [...new Set(years)].sort((a, b) => a - b);
  const when = distinct.length === 1 ? yearsSaid(distinct) : 'một năm';
  return `Danh sách ${listed(kinds.map(kindNoun))} chỉ có ${when} nên chưa có số liệu để đánh giá tính liên tục.`;
}

export interface Continuity {
  /** Years in which the kind has a list, ascending; at least two. */
  readonly years: readonly number[];
  readonly always: number;
  /** How often someone was eligible in a year and no longer in the next. */
  readonly drops: number;
  /** How many of these because they were not nominated again. */
  readonly absent: number;
  readonly ever: number;
}

/** Who of a kind stayed eligible, and how often someone did not. `annex` is the number of their annex. */
export function continuitySentence(
  kind: Kind,
  { years, always, drops, absent, ever }: Continuity,
  annex: number,
): string {
  const noun = kindNoun(kind);
  const head = `Về ${noun}: `;
  if (ever === 0) return `${head}chưa có ${noun} nào đủ điều kiện nên chưa xét tính liên tục.`;
  const stayed = always === 0 ? some(0, noun) : `có ${some(always, noun)}`;
  const fallen =
    drops === 0
      ? 'không có lượt nào đủ điều kiện năm trước mà năm sau không còn đủ điều kiện'
      : `có ${some(drops, 'lượt')} không còn đủ điều kiện so với năm trước đó${
          absent === 0
            ? ''
            : absent === drops
              ? ', đều do không được đề nghị lại'
              : `, trong đó ${some(absent, 'lượt')} không được đề nghị lại`
        }`;
  return `${head}${stayed} đủ điều kiện liên tục ${yearsSaid(years)}; ${fallen} (cột Diễn biến, Phụ lục ${String(annex)}).`;
}

/** A pair of years next to each other in a kind's lists. */
export function stepName(from: number, to: number): string {
  return `Từ năm ${String(from)} sang năm ${String(to)}`;
}

export interface AwardCounts {
  /** Null: no sheet says anything of it. */
  readonly title: { readonly holders: number; readonly awards: number } | null;
  readonly commendation: { readonly holders: number; readonly awards: number } | null;
}

/** What a kind's nominees won. */
export function awardsSentence(kind: Kind, counts: AwardCounts): string {
  const noun = kindNoun(kind);
  const parts = [
    awarded(noun, counts.title, 'đạt danh hiệu thi đua', 'danh hiệu thi đua'),
    awarded(noun, counts.commendation, 'được khen thưởng', 'khen thưởng'),
  ];
  const listed = [counts.title, counts.commendation].some((one) => one !== null && one.holders > 0);
  return `Về ${noun}: ${parts.join('; ')}${listed ? ' (Phụ lục 4)' : ''}.`;
}

function awarded(noun: string, counts: AwardCounts['title'], verb: string, what: string): string {
  if (counts === null) return `chưa có số liệu về ${what}`;
  if (counts.holders === 0) return `${some(0, noun)} ${verb}`;
  return `có ${some(counts.holders, noun)} ${verb}, với ${some(counts.awards, 'lượt')} qua các năm`;
}

/** How many are listed in annex 4, of all kinds. */
export function awardsEnd(holders: readonly string[]): string {
  return `Danh sách gồm ${listed(holders)}./.`;
}

/** Why two rows may or may not be of one person. */
export const DOUBT = {
  'joined-by-name': 'Các năm được ghép theo họ tên, vì danh sách không ghi đơn vị, ngày sinh hay số hiệu',
  namesake: (years: string) =>
    `Trùng họ tên với người ở danh sách khác năm (${years}), khác đơn vị: xác minh có phải một người`,
  todo: 'Đối chiếu hồ sơ; ghi ngày sinh hoặc số hiệu vào danh sách các năm',
} as const;

/** The two parts of annex 5. */
export const OPEN_GROUPS = {
  lacking: 'Cần bổ sung minh chứng',
  doubtful: 'Cần đối chiếu họ tên giữa các năm',
} as const;
