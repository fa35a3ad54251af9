import type { OfficeSettings } from './plan';

/** The particulars of the office as entries of the sheet `Cấu hình`: what they are called there, and what to know of each. */

type KeysOf<Value> = {
  [Key in keyof OfficeSettings]-?: [OfficeSettings[Key]] extends [Value]
    ? [Value] extends [OfficeSettings[Key]]
      ? Key
      : never
    : never;
}[keyof OfficeSettings];

export type OfficeTextKey = KeysOf<string>;
export type OfficeListKey = KeysOf<readonly string[]>;

/** How an entry is called and what its note says; both always Vietnamese, as the sheet is. */
export interface EntryWords {
  readonly name: string;
  readonly note: string;
}

export const OFFICE_TEXTS: Readonly<Record<OfficeTextKey, EntryWords>> = {
  superiorBody: { name: 'Cơ quan cấp trên', note: 'Dòng đầu, góc trên bên trái báo cáo' },
  agency: { name: 'Cơ quan ban hành', note: 'Dòng thứ hai, góc trên bên trái báo cáo' },
  agencyInText: { name: 'Tên cơ quan trong câu', note: 'Ví dụ: Ban Dân vận Tỉnh ủy' },
  partyLine: { name: 'Dòng tiêu ngữ', note: 'Góc trên bên phải báo cáo' },
  symbol: { name: 'Ký hiệu văn bản', note: 'Ghi sau số văn bản' },
  number: { name: 'Số văn bản', note: 'Để trống khi chưa có số' },
  place: { name: 'Nơi ban hành', note: 'Ghi trước ngày, tháng, năm' },
  signingFor: { name: 'Ký thay', note: 'Dòng in đậm trên chữ ký; để trống nếu cấp trưởng ký' },
  capacity: { name: 'Chức vụ người ký', note: 'Dòng dưới “Ký thay”' },
  signatory: { name: 'Người ký', note: 'Họ và tên' },
  superiorPlan: { name: 'Kế hoạch của cấp trên', note: 'Dùng trong câu' },
  ownPlan: { name: 'Kế hoạch của cơ quan', note: 'Dùng trong câu' },
  council: { name: 'Hội đồng', note: 'Nơi xét những tiêu chí mà bảng không chứng minh được' },
  leaders: { name: 'Lãnh đạo', note: 'Dùng trong câu' },
  staff: { name: 'Cán bộ của cơ quan', note: 'Dùng trong câu' },
  movement: { name: 'Phong trào của các mô hình', note: 'Dùng trong câu' },
  conference: { name: 'Hội nghị biểu dương', note: 'Dùng trong câu' },
  congress: { name: 'Đại hội thi đua', note: 'Dùng trong câu' },
  font: { name: 'Phông chữ báo cáo', note: 'Để trống là Times New Roman' },
};

export const OFFICE_LISTS: Readonly<Record<OfficeListKey, EntryWords>> = {
  recipients: { name: 'Nơi nhận', note: 'Mỗi nơi một dòng, ghi lại tên mục ở cột đầu' },
  legalBasis: { name: 'Căn cứ', note: 'Mỗi văn bản một dòng, ghi lại tên mục ở cột đầu' },
  units: { name: 'Phòng, ban', note: 'Mỗi đơn vị một dòng, theo thứ tự của cơ quan' },
};

export const OFFICE_DATE: EntryWords = { name: 'Ngày báo cáo', note: 'Ngày/tháng/năm; để trống khi chưa ký' };
export const OFFICE_CONGRESS_YEAR: EntryWords = {
  name: 'Năm đại hội',
  note: 'Báo cáo của các năm sau không nhắc đến hội nghị và đại hội này nữa',
};
export const OFFICE_BIRTH_DATES: EntryWords = {
  name: 'Ghi ngày sinh trong báo cáo',
  note: 'Dữ liệu cá nhân: chỉ chọn “Có” khi thật cần',
};

/** The columns of the plan's tasks, a row a task; the first names its place and is not read. */
export const TASK_WORDS = {
  number: 'STT',
  text: 'Nội dung nhiệm vụ',
  lead: 'Chủ trì',
  leadership: 'Lãnh đạo tham mưu',
  advising: 'Phòng tham mưu',
  cooperating: 'Phòng phối hợp',
  time: 'Thời gian',
} as const;

/** The particulars without which no paper leaves an office. */
const NEEDED = ['number', 'signatory', 'place', 'agency', 'superiorBody'] as const satisfies readonly OfficeTextKey[];

/** Those that the office has not said yet. */
export function unsaidParticulars(office: OfficeSettings): ((typeof NEEDED)[number] | 'date')[] {
  return [...NEEDED.filter((key) => office[key].trim() === ''), ...(office.date === null ? (['date'] as const) : [])];
}
