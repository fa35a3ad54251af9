import { OUTCOMES, totalOf, type OutcomeCounts } from '../assessment/outcome-counts';
import type { Kind } from '../criteria/criterion';
import type { OfficeSettings } from '../criteria/plan';
import { formatPercent } from './format';
import { PAPER_WORDS, symbolWith, SHORT_BLANK } from './paper-words';
import { BLANK_PASSAGE, kindNoun, listed, OUTCOME_SAID, paperDate, sentenceCase, some } from './report-words';

/** Sentences of the council's papers: the list to higher levels, minutes, submission, invitation. */

export interface KindCount {
  readonly kind: Kind;
  readonly count: number;
}

const sum = (counts: readonly KindCount[]): number => counts.reduce((total, { count }) => total + count, 0);

/** `08 tập thể`; of several kinds `25 trường hợp, gồm 08 tập thể và 17 cá nhân`; `rest` follows what is counted. */
export function counted(counts: readonly KindCount[], rest = ''): string {
  const kinds = counts.filter(({ count }) => count > 0);
  const parts = kinds.map(({ kind, count }) => some(count, kindNoun(kind)));
  const behind = rest === '' ? '' : ` ${rest}`;
  if (kinds.length < 2) return `${parts[0] ?? some(0, 'trường hợp')}${behind}`;
  return `${some(sum(counts), 'trường hợp')}${behind}, gồm ${listed(parts)}`;
}

/** `(Kèm theo Tờ trình số …)` below the title of the list. */
export function submissionNote(settings: OfficeSettings): string {
  const symbol = symbolWith(settings.symbol, PAPER_WORDS.submission.letters);
  return `(Kèm theo Tờ trình số ${SHORT_BLANK}${symbol}, ${paperDate(null)} của ${settings.council})`;
}

const LEVEL_HEADINGS = {
  state: 'CẤP NHÀ NƯỚC',
  province: 'CẤP TỈNH',
  office: 'CẤP CƠ QUAN',
  other: 'HÌNH THỨC KHÁC',
  unsaid: 'ĐỦ ĐIỀU KIỆN, CHƯA GHI HÌNH THỨC ĐỀ NGHỊ',
} as const;
export type LevelHeading = keyof typeof LEVEL_HEADINGS;

const ROMAN = ['I', 'II', 'III', 'IV', 'V'];

/** `I. CẤP TỈNH`; `place` counts from 0. */
export function levelHeading(level: LevelHeading, place: number): string {
  return `${ROMAN[place] ?? ''}. ${LEVEL_HEADINGS[level]}`;
}

/** `1. Bằng khen của Chủ tịch UBND tỉnh (02 trường hợp)` */
export function formHeading(form: string, place: number, count: number): string {
  return `${String(place + 1)}. ${form} (${some(count, 'trường hợp')})`;
}

export const NOBODY_PROPOSED = 'Không có trường hợp nào đủ điều kiện để đề nghị khen thưởng.';

/** Below the list: how many it names, and who is left out though a form is written. */
export function proposalEnd(counts: readonly KindCount[], leftOut: number): string {
  const end = `Danh sách có ${counted(counts)}`;
  if (leftOut === 0) return `${end}./.`;
  return `${end}. ${sentenceCase(some(leftOut, 'trường hợp'))} khác đã ghi hình thức đề nghị nhưng chưa đủ điều kiện, còn thiếu minh chứng hoặc không đạt tỷ lệ phiếu nên không đưa vào danh sách này./.`;
}

/** A result over years that are alike: `2022–2024: HTTNV`. */
export function yearsSaid(years: string, said: string): string {
  return `${years}: ${said}`;
}

/** The sentence that opens the minutes. */
export function minutesOpening(year: number, council: string): string {
  return `Vào lúc ${SHORT_BLANK} giờ ${SHORT_BLANK}, ${paperDate(null)}, tại ${BLANK_PASSAGE}, ${council} họp xét điển hình tiên tiến năm ${String(year)}.`;
}

export const ATTENDANCE = [
  ['chair', 'Chủ trì'],
  ['secretary', 'Thư ký'],
  ['present', 'Thành viên có mặt (số lượng, họ tên)'],
  ['absent', 'Vắng mặt (họ tên, lý do)'],
  ['guests', 'Khách mời'],
] as const;

/** Who was there, as far as the ballots tell; names are for people to write. */
export function votersPresent(count: number): string {
  return `${some(count, 'thành viên')} bỏ phiếu; `;
}

/** What lay before the council. */
export function agenda(year: number, settings: OfficeSettings, counts: readonly KindCount[]): string {
  if (sum(counts) === 0)
    return `Căn cứ ${settings.ownPlan}, ${settings.council} xem xét việc đề nghị điển hình tiên tiến năm ${String(year)}; không có trường hợp nào được đề nghị.`;
  return `Căn cứ ${settings.ownPlan}, ${settings.council} xem xét danh sách đề nghị điển hình tiên tiến năm ${String(year)}: ${counted(counts)}.`;
}

/** What became of all nominees by the criteria; none has no sentence. */
export function outcomesSentence(counts: OutcomeCounts): string {
  const total = totalOf(counts);
  const by = 'Đối chiếu với tiêu chí của Kế hoạch';
  const only = OUTCOMES.find((outcome) => counts[outcome] === total);
  if (only !== undefined) {
    const all = total === 1 ? 'trường hợp này' : `cả ${some(total, 'trường hợp')} đều`;
    return `${by}, ${all} ${OUTCOME_SAID[only]}.`;
  }
  const parts = OUTCOMES.filter((outcome) => counts[outcome] > 0).map(
    (outcome) => `${some(counts[outcome], 'trường hợp')} ${OUTCOME_SAID[outcome]}`,
  );
  return `${by}, trong ${some(total, 'trường hợp')} có ${listed(parts)}.`;
}

/** How the votes came out. `known` of `voted` nominees have votes; `enough` reach the share that is needed. */
export function votesSentence(voted: number, known: number, enough: number, needed: number): string {
  if (voted === 0) return 'Không có trường hợp nào đưa ra bỏ phiếu.';
  if (known === 0)
    return `Hội đồng bỏ phiếu kín suy tôn ${some(voted, 'trường hợp')}; kết quả ghi ở bảng dưới đây (chưa có số liệu kiểm phiếu).`;
  const without = voted === known ? '' : `; ${some(voted - known, 'trường hợp')} chưa có số liệu kiểm phiếu`;
  const share = formatPercent(needed, 'vi');
  const reached =
    enough === known
      ? `${known === 1 ? 'trường hợp này' : 'tất cả'} đạt từ ${share} số phiếu đồng ý trở lên`
      : `${some(enough, 'trường hợp')} đạt từ ${share} số phiếu đồng ý trở lên`;
  return `Hội đồng bỏ phiếu kín suy tôn ${some(voted, 'trường hợp')}. Kết quả kiểm phiếu của ${some(known, 'trường hợp')}: ${reached}${without}.`;
}

/** What the council concludes; people may write otherwise. */
export function conclusion(counts: readonly KindCount[], year: number, council: string): string {
  if (sum(counts) === 0)
    return `${council} thống nhất: năm ${String(year)} không có trường hợp nào được đề nghị công nhận điển hình tiên tiến.`;
  return `${council} thống nhất đề nghị công nhận điển hình tiên tiến năm ${String(year)} đối với ${counted(counts)}, theo danh sách ở bảng trên.`;
}

/** What the council concludes about one who was voted on, as the sheets say it; people may write otherwise. */
export function conclusionSaid(recommended: boolean): string {
  return recommended ? 'Đề nghị' : 'Chưa đề nghị';
}

/** Those who are not recommended, and why. */
export function othersSentence(counts: OutcomeCounts, outvoted: number): string {
  const parts = [
    ...(outvoted > 0 ? [`${some(outvoted, 'trường hợp')} đủ điều kiện nhưng không đạt tỷ lệ phiếu suy tôn`] : []),
    ...(counts['needs-evidence'] > 0
      ? [`${some(counts['needs-evidence'], 'trường hợp')} ${OUTCOME_SAID['needs-evidence']}`]
      : []),
    ...(counts.ineligible > 0 ? [`${some(counts.ineligible, 'trường hợp')} ${OUTCOME_SAID.ineligible}`] : []),
  ];
  if (parts.length === 0) return 'Không có trường hợp nào bị để lại.';
  return `Chưa đề nghị công nhận: ${parts.join('; ')}. Lý do của từng trường hợp nêu tại Phiếu tổng hợp.`;
}

export const MINUTES_END = `Cuộc họp kết thúc lúc ${SHORT_BLANK} giờ ${SHORT_BLANK} cùng ngày. Biên bản đã được đọc lại, các thành viên dự họp thống nhất nội dung./.`;

/** Whom the submission is for. */
export function submissionAddressee(settings: OfficeSettings): string {
  return `Kính gửi: ${sentenceCase(settings.leaders)}`;
}

/** The sentence that opens the submission. */
export function submissionOpening(year: number, settings: OfficeSettings): string {
  return `Thực hiện ${settings.ownPlan}; căn cứ kết quả cuộc họp ${paperDate(null)}, ${settings.council} kính trình ${settings.leaders} xem xét kết quả bình xét điển hình tiên tiến năm ${String(year)} như sau:`;
}

/** What the leaders are asked to recognise. */
export function recognitionRequest(counts: readonly KindCount[], year: number, settings: OfficeSettings): string {
  if (sum(counts) === 0)
    return `Năm ${String(year)} không có trường hợp nào được đề nghị công nhận điển hình tiên tiến.`;
  return `Đề nghị ${settings.leaders} xem xét, công nhận điển hình tiên tiến năm ${String(year)} đối với ${counted(counts)}:`;
}

/**
 * Who is proposed for a form of recognition, by level; the list itself is enclosed.
 * @param recommended whether anybody is
 */
export function commendationRequest(
  levels: readonly { readonly level: LevelHeading; readonly count: number }[],
  recommended: boolean,
): string {
  if (!recommended) return 'Không có trường hợp nào được đề nghị khen thưởng.';
  const parts = levels.map(
    ({ level, count }) => `${LEVEL_HEADINGS[level].toLocaleLowerCase('vi')} ${some(count, 'trường hợp')}`,
  );
  if (parts.length === 0) return 'Danh sách chưa ghi hình thức khen thưởng đề nghị đối với các trường hợp nêu trên.';
  return `Đề nghị khen thưởng theo hình thức ghi trong Danh sách đề nghị kèm theo: ${parts.join('; ')}.`;
}

/** The sentence that ends the submission. */
export function submissionEnd(settings: OfficeSettings): string {
  return `Kính trình ${settings.leaders} xem xét, quyết định./.`;
}

/**
 * The lines of an invitation: what, who, when, where. A place stands where a person must write.
 * @param counts of all who are proposed
 * @param numbers how many are voted on, and how many are on the list to higher levels: an empty one is not enclosed
 */
export function invitationLines(
  year: number,
  settings: OfficeSettings,
  counts: readonly KindCount[],
  numbers: { readonly voted: number; readonly recommended: number },
): readonly { readonly id: string; readonly label: string; readonly text: string; readonly open: boolean }[] {
  const subject = `Xét điển hình tiên tiến năm ${String(year)}${sum(counts) === 0 ? '' : `: ${counted(counts, 'được đề nghị')}`}`;
  const { voted, recommended } = numbers;
  const vote = voted === 0 ? '' : `; bỏ phiếu suy tôn ${some(voted, 'trường hợp')}`;
  return [
    { id: 'content', label: 'Nội dung', text: `${subject}${vote}.`, open: false },
    { id: 'members', label: 'Thành phần', text: `Thành viên ${settings.council}; ${BLANK_PASSAGE}`, open: true },
    { id: 'time', label: 'Thời gian', text: `${SHORT_BLANK} giờ ${SHORT_BLANK}, ${paperDate(null)}`, open: true },
    { id: 'place', label: 'Địa điểm', text: BLANK_PASSAGE, open: true },
    { id: 'chair', label: 'Chủ trì', text: BLANK_PASSAGE, open: true },
    {
      id: 'papers',
      label: 'Tài liệu gửi kèm',
      text: `Phiếu tổng hợp của các trường hợp${recommended === 0 ? '' : '; Danh sách đề nghị khen thưởng'}.`,
      open: false,
    },
  ];
}

/** Who invites whom. */
export function invitationOpening(settings: OfficeSettings): readonly [text: string, place: string] {
  return [`${settings.agencyInText} trân trọng kính mời: `, BLANK_PASSAGE];
}

/** To what. */
export function invitationTo(settings: OfficeSettings): string {
  return `Dự họp ${settings.council}.`;
}

export const INVITATION_END = 'Rất mong đồng chí đến dự đúng thời gian và thành phần./.';
