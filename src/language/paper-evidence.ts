import type { CriteriaSet, Kind } from '../criteria/criterion';
import type { OfficeSettings } from '../criteria/plan';
import type { CalendarDay } from '../grid/dates';
import type { Field } from '../nominations/table';
import { MEANINGS } from '../nominations/settings/words';
import { PAPER_WORDS } from './paper-words';
import { BLANK_PASSAGE, paperDate, some } from './report-words';
import { kindHeading } from './words';

/** Sentences of the letters that ask units for evidence, and the words of the sheets they fill in. */

export const NOTHING_MISSING = 'Không có trường hợp nào cần bổ sung minh chứng.';

/** Below the number of the letter. */
export function evidenceAbout(year: number): string {
  return `V/v ${PAPER_WORDS.evidence.subject(year)}`;
}

/** Whom the letter is for. */
export function addressee(unit: string | null): string {
  return `Kính gửi: ${unit ?? BLANK_PASSAGE}`;
}

/** What was found, and what is asked for. */
export function evidenceRequest(unit: string | null, count: number, year: number, settings: OfficeSettings): string {
  const whose = unit === null ? '' : ` của ${unit}`;
  return `Thực hiện ${settings.ownPlan}, ${settings.agencyInText} đã rà soát danh sách xét điển hình tiên tiến năm ${String(year)}. Kết quả có ${some(count, 'trường hợp')}${whose} chưa đủ minh chứng để xét. Đề nghị ${unit ?? 'đơn vị'} bổ sung các nội dung sau:`;
}

/** By when; a place for the date where none is set. */
export function replyBy(day: CalendarDay | null, settings: OfficeSettings): string {
  return `Thời hạn gửi về ${settings.agencyInText}: trước ${paperDate(day)}`;
}

/** How to answer, and what becomes of cases without an answer. */
export function replyNote(settings: OfficeSettings): string {
  return `Đơn vị ghi vào tệp Excel gửi kèm rồi gửi lại; không sửa tên đối tượng, đơn vị và tiêu đề cột. Sau thời hạn trên, trường hợp chưa bổ sung thì ${settings.council} chưa có căn cứ để xem xét.`;
}

export const EVIDENCE_HEADERS = ['TT', 'Đối tượng', 'Vị trí trong danh sách', 'Nội dung cần bổ sung (ô)'] as const;

/** `CÁ NHÂN CẦN BỔ SUNG MINH CHỨNG NĂM 2024`: above a sheet that a unit fills in. */
export function formTitle(kind: Kind, year: number): string {
  return `${kindHeading(kind, 'vi').toLocaleUpperCase('vi')} CẦN BỔ SUNG MINH CHỨNG XÉT ĐIỂN HÌNH TIÊN TIẾN NĂM ${String(year)}`;
}

export const FORM_HINT =
  'Ghi vào các ô nền trắng, chọn trong danh sách của ô nếu có; ô nền xám không cần ghi. Không sửa tên, đơn vị và tiêu đề cột.';

/** The columns that say who a row is about. */
export const FORM_KEYS: Readonly<Record<Kind, readonly string[]>> = {
  individual: ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị'],
  collective: ['STT', 'Tên tập thể', 'Đơn vị'],
  model: ['STT', 'Tên mô hình', 'Đơn vị'],
};

const HEADERS: Partial<Record<Field, string>> = {
  rating: 'Xếp loại chất lượng',
  ratingPoints: 'Điểm xếp loại chất lượng',
  title: 'Danh hiệu thi đua',
  commendation: 'Hình thức khen thưởng',
  initiative: 'Sáng kiến',
  initiativeLevel: 'Cấp sáng kiến',
  discipline: 'Kỷ luật',
  votes: 'Số phiếu đồng ý',
};

/** Titles and commendations in one column, as the list has them: both are written there. */
export const COMBINED_HEADER = 'Danh hiệu thi đua/Hình thức khen thưởng';

/**
 * The header that a unit reads, and by which the column is known again. Units know no ids, so a criterion's few words
 * stand behind its own, in brackets, which are not read; brackets and numbers within them would be.
 */
export function formHeader(field: Field, { criteria }: CriteriaSet): string {
  const mark = /^mark:(.+)$/.exec(field)?.[1];
  if (mark === undefined) return HEADERS[field] ?? field;
  const about = criteria.find(({ id }) => id === mark)?.about ?? '';
  return about === '' || /[()\d]/.test(about) ? `Tiêu chí ${mark}` : `Tiêu chí ${mark} (${about})`;
}

/** How the titles of one kind begin. */
const PERSONAL = /^(?:Lao động|Chiến sĩ)/;
const COLLECTIVE = /^(?:Tập thể|Cờ)/;

/** What may be chosen in a cell; empty where it is to be written. Abbreviations may be typed instead. */
export function formChoices(field: Field, kind: Kind): readonly string[] {
  switch (field) {
    case 'rating':
      return MEANINGS.rating;
    case 'title':
      return MEANINGS.title.filter((word) => !(kind === 'collective' ? PERSONAL : COLLECTIVE).test(word));
    case 'commendation':
      return MEANINGS.commendation;
    case 'initiativeLevel':
      return MEANINGS.initiativeLevel;
    default:
      return field.startsWith('mark:') ? ['Đạt', 'Không đạt'] : [];
  }
}
