import { totalOf, type OutcomeCounts } from '../assessment/outcome-counts';
import type { RuleName } from '../criteria/criterion';
import type { OfficeSettings } from '../criteria/plan';
import { listed, paperCount, paperDate, some, sentenceCase } from './report-words';
import { formatPercent } from './format';
import { VIETNAMESE_REASONS } from './reasons-vi';
import { ruleName } from './words';

/** Titles and sentences of the other parts of a report. */

export const REPORT_WORD = 'BÁO CÁO';

/** Below the agency: `Số 12-BC/BDVTU`. */
export function numberLine(number: string, symbol: string): string {
  return `Số ${number}${symbol}`;
}

/** What the annual report is about: the line below its title. */
export function annualSubject(year: number): string {
  return `kết quả xây dựng, nhân rộng mô hình, điển hình tiên tiến năm ${String(year)}`;
}

/** The sentence below the title: by which plans the office reports on a subject. */
export function openingSentence(subject: string, settings: OfficeSettings): string {
  return `Thực hiện ${settings.superiorPlan} và ${settings.ownPlan}, ${settings.agencyInText} báo cáo ${subject} như sau:`;
}

export const PART_TITLES = {
  situation: 'TÌNH HÌNH, CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO',
  results: 'KẾT QUẢ THỰC HIỆN',
  evaluation: 'ĐÁNH GIÁ CHUNG',
} as const;

/** The heading of part IV, about the year after the reporting year. */
export function directionsTitle(nextYear: number): string {
  return `PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM ${String(nextYear)}; ĐỀ NGHỊ`;
}

/** How many of the plan's tasks are given out; they are listed below it. */
export function tasksSentence(tasks: number, settings: OfficeSettings): string {
  if (tasks === 0) return `${sentenceCase(settings.leaders)} chỉ đạo ${settings.staff} thực hiện Kế hoạch.`;
  return `${sentenceCase(settings.leaders)} chỉ đạo ${settings.staff} thực hiện ${some(tasks, 'nhiệm vụ')} của Kế hoạch, phân công như sau:`;
}

/** `eligible` of `total` nominees. */
export function achievementSentence(counts: OutcomeCounts): string {
  const total = totalOf(counts);
  if (total === 0) return 'Trong năm không có trường hợp nào được đề nghị để đánh giá.';
  if (counts.eligible === 0)
    return `Trong ${some(total, 'trường hợp')} được đề nghị, chưa có trường hợp nào đủ điều kiện.`;
  return `Việc lựa chọn điển hình tiên tiến bám sát tiêu chí của Kế hoạch; có ${paperCount(counts.eligible)}/${paperCount(total)} trường hợp đủ điều kiện, đạt ${formatPercent(counts.eligible / total, 'vi', 1)}.`;
}

export interface CriterionFigure {
  readonly name: string;
  readonly count: number;
  readonly of: number;
}

/** The criteria that most nominees meet; `count` of `of` nominees each. */
export function bestCriteriaSentence(best: readonly CriterionFigure[]): string {
  if (best.length === 0) return 'Chưa có tiêu chí nào được xác định là đạt.';
  const parts = best.map(({ name, count, of }) => `${name}: ${paperCount(count)}/${paperCount(of)}`);
  return `Các tiêu chí có tỷ lệ đạt cao nhất: ${parts.join('; ')}.`;
}

/** The criteria that most nominees fail; `noun` is what is counted. */
export function failedCriteriaSentence(failed: readonly CriterionFigure[], noun = 'trường hợp'): string {
  if (failed.length === 0) return 'Không có tiêu chí nào bị xác định là không đạt.';
  return `Tiêu chí không đạt nhiều nhất: ${failed.map(({ name, count }) => `${name}: ${some(count, noun)}`).join('; ')}.`;
}

/** How many nominees lack the evidence that a rule asks for. */
export interface LackingNominees {
  readonly rule: RuleName;
  readonly nominees: number;
}

/** The rule's name, where that does not name what the evidence would prove. */
function evidenceOf(rule: RuleName): string {
  return rule === 'no-discipline' || rule === 'initiative-present'
    ? VIETNAMESE_REASONS.evidence[rule]
    : ruleName(rule, 'vi').toLocaleLowerCase('vi');
}

/** The evidence that most nominees lack; `noun` is what is counted. */
export function missingEvidenceSentence(missing: readonly LackingNominees[], noun = 'trường hợp'): string {
  if (missing.length === 0) return `${sentenceCase(some(0, noun))} thiếu minh chứng.`;
  return `Minh chứng còn thiếu nhiều nhất: ${missing.map(({ rule, nominees }) => `${evidenceOf(rule)} (${some(nominees, noun)})`).join('; ')}.`;
}

/** Next year's work, as far as the plan and the figures say it. */
export function directionSentences(nextYear: number, counts: OutcomeCounts, settings: OfficeSettings): string[] {
  const lacking = counts['needs-evidence'];
  return [
    `Tiếp tục thực hiện đồng bộ 04 khâu “Phát hiện - Bồi dưỡng - Tổng kết - Nhân rộng điển hình tiên tiến”; gắn việc xây dựng, nhân rộng điển hình tiên tiến với ${settings.movement}.`,
    ...(lacking > 0
      ? [`Bổ sung minh chứng cho ${some(lacking, 'trường hợp')} nêu tại Phụ lục 4 để ${settings.council} xem xét.`]
      : []),
    ...(nextYear <= settings.congressYear
      ? [
          `Tổ chức đánh giá, tổng kết, lựa chọn mô hình, điển hình tiên tiến để tôn vinh tại ${settings.conference} và ${settings.congress}.`,
        ]
      : []),
  ];
}

/** What the council is asked to recognise. */
export function recognitionSentence(eligible: number, kinds: readonly string[], council: string): string {
  if (eligible === 0) return `Năm nay không có trường hợp nào đủ điều kiện để đề nghị ${council} công nhận.`;
  const detail = kinds.length > 1 ? `, gồm ${listed(kinds)}` : '';
  const what = kinds.length > 1 ? some(eligible, 'trường hợp') : (kinds[0] ?? '');
  return `Đề nghị ${council} xem xét, công nhận ${what} đủ điều kiện${detail}, xếp theo thứ hạng; các tiêu chí chưa có cột ghi nhận do ${council} đánh giá:`;
}

/** What of the criteria nothing in the lists proves; the council looks at it, as the table below says. */
export function remainingSentence(council: string): string {
  return `Ngoài các điều kiện đã xét theo danh sách, các trường hợp đủ điều kiện còn những nội dung sau đây do ${council} xem xét, đánh giá thêm:`;
}

/** A criterion that conditions check in full, where the lists hold nothing that they could check. */
export const WHOLE_CRITERION = 'Toàn bộ nội dung tiêu chí';

/** How many of the eligible are proposed to higher levels; they are listed below it. */
export function proposalSentence(proposed: number, eligible: number): string {
  if (eligible === 0) return 'Không có trường hợp nào để đề nghị cấp trên khen thưởng.';
  if (proposed === 0) return 'Danh sách chưa ghi hình thức khen thưởng đề nghị cấp trên.';
  return `Đề nghị các cấp khen thưởng ${some(proposed, 'trường hợp')} đủ điều kiện theo hình thức đã ghi trong danh sách:`;
}

/** `(Kèm theo Báo cáo số … -BC/BDVTU, ngày … tháng … năm …)` */
export function annexNote(settings: OfficeSettings): string {
  const number = settings.number === '' ? '……' : settings.number;
  return `(Kèm theo Báo cáo số ${number}${settings.symbol}, ${paperDate(settings.date)} của ${settings.agencyInText})`;
}

export const ANNEX_TITLES = [
  (year: number) => `KẾT QUẢ XÉT TẬP THỂ ĐƯỢC ĐỀ NGHỊ NĂM ${String(year)}`,
  (year: number) => `KẾT QUẢ XÉT CÁ NHÂN ĐƯỢC ĐỀ NGHỊ NĂM ${String(year)}`,
  (year: number) => `KẾT QUẢ XÉT MÔ HÌNH DÂN VẬN KHÉO ĐƯỢC ĐỀ NGHỊ NĂM ${String(year)}`,
  (year: number) => `TRƯỜNG HỢP CHƯA ĐỦ ĐIỀU KIỆN HOẶC CẦN BỔ SUNG MINH CHỨNG NĂM ${String(year)}`,
  (year: number) => `SỐ LIỆU CẦN KIỂM TRA LẠI NĂM ${String(year)}`,
] as const;
