import type { EntryWords } from '../../criteria/office-entries';
import { wordKey } from '../../criteria/sheet-words';
import type { Field } from '../table';
import type { ValueField } from './settings';

/** The words of the sheet `Cấu hình`. It is the office's own sheet and so always Vietnamese, as `Tiêu chí` is. */

/** The sheet's name. */
export const SETTINGS_SHEET = 'Cấu hình';
/** The form of the sheet that this program writes and knows. */
export const SETTINGS_VERSION = 1;

/** Whether a sheet holds the office's settings: its name, however it is typed. A copy, `Cấu hình (2)`, does not. */
export function isSettingsSheet(sheet: string): boolean {
  return wordKey(sheet) === wordKey(SETTINGS_SHEET);
}

export const BLOCK_WORDS = {
  general: 'Xét và ghi kết quả',
  office: 'Thông tin của cơ quan',
  tasks: 'Nhiệm vụ theo kế hoạch',
  headers: 'Nội dung của các cột',
  values: 'Cách hiểu giá trị',
  notes: 'Cách ghi',
} as const;
export type SettingsBlock = keyof typeof BLOCK_WORDS;

export const ENTRY_WORDS = { name: 'Mục', value: 'Giá trị', note: 'Ghi chú' } as const;
export const HEADER_WORDS = { sheet: 'Trang tính', header: 'Tiêu đề cột', field: 'Nội dung cột', year: 'Năm' } as const;
export const VALUE_WORDS = { field: 'Nội dung cột', text: 'Giá trị trong bảng', meaning: 'Hiểu là' } as const;

export const VERSION: EntryWords = { name: 'Phiên bản', note: 'Do chương trình ghi, không cần sửa' };
export const YEAR: EntryWords = {
  name: 'Năm xét',
  note: 'Bốn chữ số; để trống là theo tiêu đề các danh sách đề nghị',
};
/** One a row. */
export const LEFT_OUT: EntryWords = {
  name: 'Bảng không đọc',
  note: 'Tên trang tính, hoặc thêm ô đầu bảng như Tập thể!A8; mỗi dòng một bảng',
};
export const MARK_ENTRIES = {
  language: { name: 'Ngôn ngữ của kết quả', note: 'Cột kết quả trong sổ là của chung mọi người' },
  colours: { name: 'Tô màu kết quả', note: 'Có hoặc Không' },
  place: { name: 'Nơi ghi kết quả', note: 'Bên phải bảng nếu còn chỗ, hoặc luôn ở trang “Kết quả”' },
} as const satisfies Record<string, EntryWords>;

export const YES_NO_WORDS = { yes: 'Có', no: 'Không' } as const;
export const LANGUAGE_WORDS = { vi: 'Tiếng Việt', en: 'English' } as const;
export const PLACE_WORDS = { beside: 'Bên phải bảng', sheet: 'Trang Kết quả' } as const;

/** A column that is to be left alone. */
export const NO_FIELD_WORD = 'Không dùng';
type NamedField = Exclude<Field, `mark:${string}`>;

/** What a column may hold: its word, unlike any other's, and what it means. */
export const FIELD_WORDS: Readonly<Record<NamedField, EntryWords>> = {
  name: { name: 'Tên đối tượng', note: 'Họ và tên cá nhân, tên tập thể hoặc tên mô hình' },
  familyName: { name: 'Họ và tên đệm', note: 'Khi họ và tên ở hai cột' },
  givenName: { name: 'Tên riêng', note: 'Khi họ và tên ở hai cột' },
  kind: { name: 'Loại đối tượng', note: 'Tập thể, Cá nhân hoặc Mô hình' },
  idNumber: { name: 'Số hiệu, CCCD', note: 'Để nhận ra cùng một người' },
  position: { name: 'Chức vụ', note: 'Chức vụ, chức danh' },
  unit: { name: 'Đơn vị', note: 'Phòng, ban nơi công tác' },
  birthDate: { name: 'Ngày sinh', note: 'Ngày hoặc năm sinh' },
  gender: { name: 'Giới tính', note: 'Nam, nữ' },
  joinedYear: { name: 'Năm về cơ quan', note: 'Các năm trước đó không xét' },
  year: { name: 'Năm của dòng', note: 'Mỗi dòng là số liệu của năm này' },
  rating: { name: 'Xếp loại', note: 'Xếp loại chất lượng hằng năm' },
  ratingPoints: { name: 'Điểm xếp loại', note: 'Từ 0 đến 100, khi không có xếp loại bằng chữ' },
  title: { name: 'Danh hiệu thi đua', note: 'Đã được tặng' },
  commendation: { name: 'Khen thưởng', note: 'Hình thức khen thưởng đã được tặng' },
  initiative: { name: 'Sáng kiến', note: 'Tên sáng kiến, giải pháp, đề tài' },
  initiativeLevel: { name: 'Cấp sáng kiến', note: 'Mức độ ảnh hưởng được công nhận' },
  initiativeDecision: { name: 'Quyết định sáng kiến', note: 'Số quyết định công nhận' },
  discipline: { name: 'Kỷ luật', note: 'Hình thức kỷ luật, vi phạm' },
  votes: { name: 'Phiếu suy tôn', note: 'Số phiếu hoặc tỷ lệ' },
  achievements: { name: 'Thành tích', note: 'Tóm tắt thành tích' },
  stage: { name: 'Khâu', note: 'Phát hiện, Bồi dưỡng, Tổng kết, Nhân rộng' },
  note: { name: 'Ghi chú', note: 'Không dùng để xét' },
  proposed: { name: 'Hình thức đề nghị', note: 'Đang đề nghị, chưa được tặng: không phải minh chứng' },
  logType: { name: 'Loại thành tích', note: 'Trong bảng mỗi dòng một thành tích' },
  logLevel: { name: 'Cấp thành tích', note: 'Trong bảng mỗi dòng một thành tích' },
  logDate: { name: 'Ngày công nhận', note: 'Trong bảng mỗi dòng một thành tích' },
};

const MARK = 'Tiêu chí ';
// The record's keys are exactly the fields that have a word; `Object.entries` only knows that they are strings.
const NAMED = Object.entries(FIELD_WORDS) as [NamedField, EntryWords][];
const BY_KEY: ReadonlyMap<string, NamedField> = new Map(
  NAMED.flatMap(([field, { name }]): [string, NamedField][] => [
    [wordKey(name), field],
    [wordKey(field), field],
  ]),
);
const CRITERION = /^(?:tieu chi |tc |mark )?([a-z]+\d+)$/;

/** `rating` → Xếp loại, `mark:C1` → Tiêu chí C1, null → Không dùng. */
export function fieldWord(field: Field | null): string {
  if (field === null) return NO_FIELD_WORD;
  if (isMarkField(field)) return MARK + field.slice('mark:'.length);
  return FIELD_WORDS[field].name;
}

function isMarkField(field: Field): field is `mark:${string}` {
  return field.startsWith('mark:');
}

/** The field that a cell's words name; null: left alone; undefined: no such field. */
export function fieldOfWord(text: string): Field | null | undefined {
  const key = wordKey(text);
  if (key === wordKey(NO_FIELD_WORD)) return null;
  const named = BY_KEY.get(key);
  if (named !== undefined) return named;
  const [, id] = CRITERION.exec(key) ?? [];
  return id === undefined ? undefined : `mark:${id.toUpperCase()}`;
}

const NONE = 'Không';

/**
 * The standard words of each scale, to choose a meaning from: on the sheet, in the pane and in the forms for units,
 * where Excel takes a comma for the end of a choice. A rating is never none.
 */
export const MEANINGS: Readonly<Record<ValueField, readonly string[]>> = {
  rating: [
    'Hoàn thành xuất sắc nhiệm vụ',
    'Hoàn thành tốt nhiệm vụ',
    'Hoàn thành nhiệm vụ',
    'Không hoàn thành nhiệm vụ',
    'Không xếp loại',
  ],
  title: [
    'Lao động tiên tiến',
    'Chiến sĩ thi đua cơ sở',
    'Chiến sĩ thi đua cấp tỉnh',
    'Chiến sĩ thi đua toàn quốc',
    'Tập thể lao động tiên tiến',
    'Tập thể lao động xuất sắc',
    'Cờ thi đua của UBND tỉnh',
    'Cờ thi đua của Chính phủ',
    NONE,
  ],
  commendation: ['Giấy khen', 'Bằng khen', 'Bằng khen của Thủ tướng', 'Huân chương', NONE],
  initiativeLevel: ['Cấp cơ sở', 'Cấp tỉnh', 'Toàn quốc', NONE],
};
