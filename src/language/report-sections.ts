import { NO_DATA } from './report-results';
import { sentenceCase, some } from './report-words';

/** Headings, the leads of what a person writes, and the lines that end lists or stand in place of one. Always Vietnamese. */

export const SECTIONS = {
  basis: 'Căn cứ thực hiện',
  situation: 'Đặc điểm tình hình',
  leadership: 'Công tác lãnh đạo, chỉ đạo',
  stages: 'Thực hiện 04 khâu “Phát hiện - Bồi dưỡng - Tổng kết - Nhân rộng”',
  nominations: 'Tiếp nhận đề nghị và kết quả xét',
  byCriterion: 'Kết quả theo từng tiêu chí',
  strengths: 'Ưu điểm',
  weaknesses: 'Hạn chế',
  causes: 'Nguyên nhân',
  directions: 'Phương hướng, nhiệm vụ',
  requests: 'Đề nghị',
  recognition: 'Công nhận điển hình tiên tiến',
  toHigherLevels: 'Đề nghị các cấp khen thưởng',
} as const;

/** The section of the report on a year that looks at the years before. */
export function comparisonTitle(period: string): string {
  return `So sánh với các năm trước trong giai đoạn ${period}`;
}

/** Before the places that a person writes in. */
export const LEADS = {
  moreTasks: '- Nhiệm vụ khác',
  officeRequests: 'Đề nghị của cơ quan',
  moreStrengths: 'Ưu điểm khác',
  moreWeaknesses: 'Hạn chế khác',
  causes: 'Nguyên nhân khách quan, chủ quan',
  /** @param when `trong năm` */
  situation: (when: string) => `Thuận lợi, khó khăn ${when}`,
  progress: (when: string) => `Tình hình thực hiện các nhiệm vụ trên ${when}`,
} as const;

export const IN_YEAR = 'trong năm';

/** Where there is nobody to tell of. */
export const NOBODY = {
  open: 'Không có trường hợp nào.',
  nominated: 'Không có trường hợp nào được đề nghị.',
  withAwards: 'Không có trường hợp nào ghi danh hiệu thi đua hoặc hình thức khen thưởng.',
  overYears: 'Không có trường hợp nào để xét tính liên tục.',
  byCriterion: 'Không có trường hợp nào để xét theo tiêu chí.',
  doubtful: 'Không có số liệu nào cần kiểm tra lại.',
} as const;

/** No list says how far a nominee is. */
export const NO_STAGES = `Danh sách không có cột ghi khâu nên ${NO_DATA} về bốn khâu.`;

export const CRITERIA_INTRO =
  'Số đối tượng đạt, không đạt, thiếu minh chứng ở từng tiêu chí và số trường hợp Hội đồng còn phải xét:';

/** `Không có tập thể nào được đề nghị.` */
export function noneNominated(noun: string): string {
  return `${sentenceCase(some(0, noun))} được đề nghị.`;
}

/** Below a list: how many it names. */
export function listEnd(count: number, noun: string): string {
  return `Danh sách gồm ${some(count, noun)}./.`;
}

/** Below the list of doubtful data. */
export function doubtfulEnd(count: number): string {
  return `Danh sách gồm ${some(count, 'chỗ')} cần kiểm tra lại./.`;
}

/** The sheet of a report; `about` is its year or its period. */
export function reportSheet(about: string): string {
  return `Báo cáo ${about}`;
}

/** Above an annex's title. */
export function annexHeading(number: number): string {
  return `PHỤ LỤC ${String(number)}`;
}

/** What the report on a year counts. */
export const CASE = 'trường hợp';

/** What the report on a period counts: a nominee in a year. */
export const NOMINEE_IN_A_YEAR = 'lượt';
