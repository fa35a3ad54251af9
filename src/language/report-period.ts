import { totalOf, type OutcomeCounts } from '../assessment/outcome-counts';
import { KINDS, type Kind, type Period } from '../criteria/criterion';
import { formatPercent, NO_BREAK_SPACE } from './format';
import { NO_DATA } from './report-results';
import { kindNoun, listed, paperCount, sentenceCase, some } from './report-words';

/** Titles and sentences of the report on a period. Every count in them equals the rows of the annex they name. */

/** `2022 - 2025`, as plans write it; never parted at the end of a line. */
export function periodName({ first, last }: Period): string {
  return first === last ? String(first) : [String(first), '-', String(last)].join(NO_BREAK_SPACE);
}

/** The line below the title; before the period's last year it says up to when the figures go. */
export function periodSubject(period: Period, year: number): string {
  const until = year < period.last ? ` (số liệu đến năm ${String(year)})` : '';
  return `kết quả xây dựng, nhân rộng mô hình, điển hình tiên tiến giai đoạn ${periodName(period)}${until}`;
}

export const IN_PERIOD = 'trong giai đoạn';

export const PERIOD_SECTIONS = {
  counts: 'Đề nghị và kết quả xét qua các năm',
  eligible: 'Tập thể, cá nhân, mô hình đủ điều kiện từng năm',
  continuity: 'Tính liên tục qua các năm',
  awards: 'Danh hiệu thi đua, hình thức khen thưởng đã đạt',
} as const;

/** The section on models, whose years may begin before the period. */
export function modelsTitle(counted: Period): string {
  return `Xây dựng, nhân rộng mô hình Dân vận khéo giai đoạn ${periodName(counted)}`;
}

/** `năm 2022`; `các năm 2022 và 2023`; from three in a row on `các năm từ 2022 đến 2024`. */
export function yearsSaid(years: readonly number[]): string {
  const [first] = years;
  const last = years.at(-1);
  if (first === undefined || last === undefined) return '';
  if (first === last) return `năm ${String(first)}`;
  if (years.length > 2 && last - first === years.length - 1) return `các năm từ ${String(first)} đến ${String(last)}`;
  return `các năm ${listed(years.map(String))}`;
}

/**
 * How many nominees were judged over the years, and in how many judgings.
 * @param rows nominees of each kind that were judged at least once
 * @param judgings of all years together
 */
export function judgedSentence(
  period: Period,
  agency: string,
  rows: Readonly<Record<Kind, number>>,
  judgings: number,
): string {
  const head = `Trong giai đoạn ${periodName(period)}, ${agency}`;
  const present = KINDS.filter((kind) => rows[kind] > 0);
  const total = present.reduce((sum, kind) => sum + rows[kind], 0);
  if (total === 0) return `${head} chưa xét đề nghị nào theo danh sách từng trường hợp.`;
  const absent = KINDS.filter((kind) => rows[kind] === 0).map(kindNoun);
  const kinds = listed(present.map((kind) => some(rows[kind], kindNoun(kind))));
  const made = present.length === 1 ? kinds : `${paperCount(total)} trường hợp, gồm ${kinds}`;
  const rest = absent.length === 0 ? '' : `; ${some(0, absent.join(', '))} được đề nghị`;
  const turns = judgings === total ? '' : `, với ${some(judgings, 'lượt')} xét qua các năm`;
  return `${head} xét đề nghị ${made}${turns}${rest}.`;
}

/** Years of the period, up to the year under review, for which nothing is known. */
export function yearsWithoutData(years: readonly number[]): string {
  return `${sentenceCase(NO_DATA)} ${yearsSaid(years)}.`;
}

/** Years whose figures come from that year's report, not from lists. */
export function reportedYearsSentence(years: readonly { readonly year: number; readonly sheet: string }[]): string {
  const sheets = listed(years.map(({ sheet }) => `“${sheet}”`));
  return `Số liệu ${yearsSaid(years.map(({ year }) => year))} lấy theo trang ${sheets}; không có danh sách từng trường hợp nên không nêu trong các phụ lục.`;
}

export interface YearShare {
  readonly year: number;
  readonly eligible: number;
  readonly of: number;
}

/**
 * Who of a kind that has lists was eligible in each year.
 * @param rows nominees of the kind that were judged
 * @param ever how many of them were eligible in at least one year
 * @param annex the number of their annex
 */
export function eligibleYearsSentence(
  kind: Kind,
  { rows, ever, years, annex }: { rows: number; ever: number; years: readonly YearShare[]; annex: number },
): string {
  const noun = kindNoun(kind);
  const behind = ` (Phụ lục ${String(annex)}).`;
  const [only] = years;
  if (only !== undefined && years.length === 1) {
    const head = `Năm ${String(only.year)}, trong ${some(only.of, noun)} được đề nghị`;
    return only.eligible === 0
      ? `${head} ${some(0, noun)} đủ điều kiện${behind}`
      : `${head} có ${some(only.eligible, noun)} đủ điều kiện${behind}`;
  }
  if (ever === 0) return `Trong ${some(rows, noun)} được đề nghị, ${some(0, noun)} đủ điều kiện ở năm nào${behind}`;
  const each = years.map(({ year, eligible, of }) =>
    eligible === 0
      ? `năm ${String(year)} ${some(0, noun)} (trong ${paperCount(of)})`
      : `năm ${String(year)} có ${paperCount(eligible)}/${paperCount(of)}`,
  );
  return `Trong ${some(rows, noun)} được đề nghị, có ${some(ever, noun)} đủ điều kiện ít nhất một năm: ${each.join('; ')}${behind}`;
}

/** No kind has a list in any year. */
export const NOBODY_ELIGIBLE = 'Không có trường hợp nào được xét theo danh sách từng trường hợp.';

/** Part III: of all judgings of the years. */
export function periodAchievement(counts: OutcomeCounts): string {
  const total = totalOf(counts);
  if (total === 0) return 'Trong giai đoạn không có trường hợp nào được đề nghị để đánh giá.';
  if (counts.eligible === 0) return `Trong ${some(total, 'lượt')} xét qua các năm, chưa có lượt nào đủ điều kiện.`;
  return `Việc lựa chọn điển hình tiên tiến bám sát tiêu chí của Kế hoạch; trong ${some(total, 'lượt')} xét qua các năm có ${some(counts.eligible, 'lượt')} đủ điều kiện, đạt ${formatPercent(counts.eligible / total, 'vi', 1)}.`;
}

/** What annex 5 lists: who lacks evidence, and whose name must be compared. */
export function openSentence(lacking: number, doubtful: number): string {
  if (lacking + doubtful === 0) return 'Không có trường hợp nào còn phải bổ sung minh chứng hoặc đối chiếu.';
  const parts = [
    ...(lacking > 0 ? [`${some(lacking, 'trường hợp')} cần bổ sung minh chứng`] : []),
    ...(doubtful > 0 ? [`${some(doubtful, 'trường hợp')} cần đối chiếu họ tên giữa các năm`] : []),
  ];
  return `Còn ${listed(parts)} (Phụ lục 5).`;
}

/** The titles of the annexes, from 1. `models`: the years that the list of models counts. */
export function periodAnnexTitles(period: Period, models: Period): readonly string[] {
  const over = `GIAI ĐOẠN ${periodName(period)}`;
  return [
    `KẾT QUẢ XÉT TẬP THỂ QUA CÁC NĂM, ${over}`,
    `KẾT QUẢ XÉT CÁ NHÂN QUA CÁC NĂM, ${over}`,
    `MÔ HÌNH DÂN VẬN KHÉO GIAI ĐOẠN ${periodName(models)}`,
    `DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG ĐÃ ĐẠT, ${over}`,
    `TRƯỜNG HỢP CẦN BỔ SUNG MINH CHỨNG, CẦN ĐỐI CHIẾU, ${over}`,
  ];
}
