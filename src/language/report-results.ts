import { OUTCOMES, totalOf, type OutcomeCounts } from '../assessment/outcome-counts';
import { KINDS, type Kind } from '../criteria/criterion';
import { shorten } from './cell-text';
import { formatPercent } from './format';
import { kindNoun, listed, OUTCOME_SAID, paperCount, sentenceCase, some } from './report-words';
import { outcomeName } from './words';

/** Sentences of part II of a report. Every count in them equals the rows of the annex they name. */

/** `gồm 08 tập thể, 42 cá nhân và 10 mô hình`; kinds without any are left out. */
function kindsListed(totals: Readonly<Record<Kind, number>>): string {
  return listed(KINDS.filter((kind) => totals[kind] > 0).map((kind) => some(totals[kind], kindNoun(kind))));
}

/** How many nominations came, and of which kinds none. */
export function receivedSentence(year: number, agency: string, totals: Readonly<Record<Kind, number>>): string {
  const total = KINDS.reduce((sum, kind) => sum + totals[kind], 0);
  const head = `Năm ${String(year)}, ${agency}`;
  if (total === 0) return `${head} không nhận được đề nghị nào.`;
  const none = KINDS.filter((kind) => totals[kind] === 0).map(kindNoun);
  const rest = none.length === 0 ? '' : `; ${some(0, none.join(', '))} được đề nghị`;
  const kinds = KINDS.filter((kind) => totals[kind] > 0);
  const made = kinds.length === 1 ? kindsListed(totals) : `${paperCount(total)} trường hợp, gồm ${kindsListed(totals)}`;
  return `${head} nhận đề nghị xét ${made}${rest}.`;
}

/** What became of one kind's nominees. `annex` is the number of its annex. */
export function outcomeSentence(kind: Kind, counts: OutcomeCounts, annex: number): string {
  const noun = kindNoun(kind);
  const total = totalOf(counts);
  const behind = ` (Phụ lục ${String(annex)}).`;
  if (total === 0) return `${sentenceCase(some(0, noun))} được đề nghị.`;
  const only = OUTCOMES.find((outcome) => counts[outcome] === total);
  if (only !== undefined) {
    if (total === 1) return `${some(1, noun)} được đề nghị ${OUTCOME_SAID[only]}${behind}`;
    return `Cả ${some(total, noun)} được đề nghị đều ${OUTCOME_SAID[only]}${behind}`;
  }
  const nobody = counts.eligible === 0 ? `${some(0, noun)} ${OUTCOME_SAID.eligible}, ` : '';
  const parts = OUTCOMES.filter((outcome) => counts[outcome] > 0).map((outcome) => {
    const said = `${some(counts[outcome], noun)} ${OUTCOME_SAID[outcome]}`;
    return outcome === 'eligible' ? `${said} (${formatPercent(counts.eligible / total, 'vi', 1)})` : said;
  });
  return `Trong ${some(total, noun)} được đề nghị, ${nobody}có ${listed(parts)}${behind}`;
}

/** What is listed in the annex of reasons. */
export function openCasesSentence(counts: OutcomeCounts, annex: number): string {
  const lacking = counts['needs-evidence'];
  const failed = counts.ineligible;
  if (lacking + failed === 0) return 'Không có trường hợp nào chưa đủ điều kiện hoặc cần bổ sung minh chứng.';
  const parts = [
    ...(lacking > 0 ? [`${some(lacking, 'trường hợp')} ${OUTCOME_SAID['needs-evidence']}`] : []),
    ...(failed > 0 ? [`${some(failed, 'trường hợp')} ${OUTCOME_SAID.ineligible}`] : []),
  ];
  return `Lý do của ${listed(parts)} được nêu tại Phụ lục ${String(annex)}.`;
}

/** Doubtful data: errors and warnings in the sheets. */
export function doubtfulDataSentence(errors: number, warnings: number, annex: number): string {
  const total = errors + warnings;
  if (total === 0) return 'Qua rà soát, không có số liệu nào cần kiểm tra lại.';
  const parts = [
    ...(errors > 0 ? [`${paperCount(errors)} lỗi`] : []),
    ...(warnings > 0 ? [`${paperCount(warnings)} cảnh báo`] : []),
  ];
  const annexSaid = `(Phụ lục ${String(annex)})`;
  if (parts.length === 1) return `Qua rà soát, có ${listed(parts)} về số liệu cần kiểm tra lại ${annexSaid}.`;
  return `Qua rà soát, có ${some(total, 'chỗ')} trong số liệu cần kiểm tra lại, gồm ${listed(parts)} ${annexSaid}.`;
}

/** The headers of the table of results by kind; by them the table is found again in a report of an earlier year. */
export const RESULTS_BY_KIND = [
  'Đối tượng',
  'Số được đề nghị',
  ...OUTCOMES.map((outcome) => outcomeName(outcome, 'vi')),
] as const;

export const NO_DATA = 'chưa có số liệu';

/** The plan's four steps, one kind: `undefined` where its sheets have no such column. */
export function stageSentence(
  kind: Kind,
  stages: readonly { name: string; count: number }[] | undefined,
  unsaid: number,
): string {
  const noun = kindNoun(kind);
  if (stages === undefined) return `Về ${noun}: ${NO_DATA} về bốn khâu.`;
  const total = stages.reduce((sum, stage) => sum + stage.count, unsaid);
  if (total === 0) return `Về ${noun}: ${some(0, noun)} được đề nghị.`;
  const parts = stages.filter(({ count }) => count > 0).map(({ name, count }) => `${some(count, noun)} ở khâu ${name}`);
  if (unsaid > 0) parts.push(`${some(unsaid, noun)} chưa ghi khâu`);
  return `Về ${noun}: có ${listed(parts)}.`;
}

/** Decisions of the reporting year that are still to come. */
export function pendingSentence(kind: Kind, field: 'title' | 'commendation', year: number): string {
  const what = field === 'title' ? 'danh hiệu thi đua' : 'hình thức khen thưởng';
  return `Chưa có quyết định về ${what} năm ${String(year)} của ${kindNoun(kind)}; điều kiện đạt hằng năm được xét đến năm ${String(year - 1)}.`;
}

/** `CN7 – HTTNV, Giấy khen hằng năm, sáng kiến cơ sở`, shortened for a chart's margin. */
export function criterionLabel(id: string, about: string): string {
  return about === '' ? id : shorten(`${id} – ${about}`, 46);
}

/** Whether all criteria that anybody falls short of stand in the chart, or those of most. */
export function shortfallsCaption(all: boolean): string {
  return all
    ? 'Số đối tượng đạt, không đạt, thiếu minh chứng theo tiêu chí'
    : 'Các tiêu chí có nhiều đối tượng không đạt, thiếu minh chứng nhất';
}

export interface YearFigures {
  readonly year: number;
  readonly nominated: number;
  readonly eligible: number;
}

/** Against the year before it that has figures. */
export function comparisonSentence(earlier: YearFigures, now: YearFigures): string {
  return `So với năm ${String(earlier.year)}, ${change('số trường hợp được đề nghị', earlier.nominated, now.nominated)}; ${change('số trường hợp đủ điều kiện', earlier.eligible, now.eligible)}.`;
}

function change(what: string, before: number, now: number): string {
  if (before === now) return `${what} không thay đổi (${paperCount(now)})`;
  const [verb, towards] = now > before ? ['tăng', 'lên'] : ['giảm', 'xuống'];
  return `${what} ${verb} ${paperCount(Math.abs(now - before))} (từ ${paperCount(before)} ${towards} ${paperCount(now)})`;
}

/** Years of the period without figures; `first`: the reporting year is the period's first. */
export function missingYearsSentence(years: readonly number[], period: string, first: boolean): string {
  if (first) return `Đây là năm đầu của giai đoạn ${period} nên chưa có số liệu các năm trước để so sánh.`;
  if (years.length === 0) return '';
  const said = years.length === 1 ? `năm ${String(years[0])}` : `các năm ${listed(years.map(String))}`;
  return `${sentenceCase(NO_DATA)} ${said} của giai đoạn ${period} để so sánh.`;
}
