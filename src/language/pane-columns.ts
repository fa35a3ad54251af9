import type { Language } from './language';
import { plural } from './plural-en';

/** What the page of columns and values says. */
export interface ColumnsWords {
  readonly title: string;
  readonly intro: string;
  readonly notUsed: string;
  readonly ownYear: string;
  readonly examples: (list: string) => string;
  readonly noExamples: string;
  readonly chosen: string;
  readonly values: string;
  readonly valuesIntro: string;
  readonly noValues: string;
  readonly means: string;
  readonly notYet: string;
  readonly cells: (count: string) => string;
  readonly known: string;
  readonly forget: string;
  readonly saving: string;
  readonly fieldOf: (header: string) => string;
  readonly yearOf: (header: string) => string;
}

const WORDS: Readonly<Record<Language, ColumnsWords>> = {
  vi: {
    title: 'Cột và giá trị',
    intro: 'Chọn lại nếu cột bị hiểu sai. Lựa chọn được lưu ở trang “Cấu hình” của sổ, ai mở sổ cũng dùng chung.',
    notUsed: 'Không dùng',
    ownYear: 'Tự động',
    examples: (list) => `Ví dụ: ${list}`,
    noExamples: 'Cột chưa có giá trị',
    chosen: 'đã chọn',
    values: 'Giá trị chưa hiểu',
    valuesIntro: 'Cho biết nghĩa một lần, mọi ô ghi như vậy đều được hiểu theo.',
    noValues: 'Mọi giá trị đều đọc được.',
    means: 'Nghĩa là',
    notYet: 'Chưa chọn',
    cells: (count) => `${count}\u00a0ô`,
    known: 'Nghĩa đã chọn',
    forget: 'Bỏ',
    saving: 'Đang lưu vào trang “Cấu hình” và xét lại…',
    fieldOf: (header) => `Cột “${header}” hiểu là`,
    yearOf: (header) => `Năm của cột “${header}”`,
  },
  en: {
    title: 'Columns and values',
    intro:
      'Choose again where a column was misread. Choices are remembered on the workbook’s sheet “Cấu hình”, for all who open it.',
    notUsed: 'Not used',
    ownYear: 'Automatic',
    examples: (list) => `Examples: ${list}`,
    noExamples: 'No values yet',
    chosen: 'chosen',
    values: 'Values not understood',
    valuesIntro: 'Say once what it means, and every cell with that text is read so.',
    noValues: 'Every value can be read.',
    means: 'Means',
    notYet: 'Not chosen',
    cells: (count) => `${count}\u00a0${plural(count, 'cell')}`,
    known: 'Meanings given',
    forget: 'Forget',
    saving: 'Writing to the sheet “Cấu hình” and judging again…',
    fieldOf: (header) => `Column “${header}” is read as`,
    yearOf: (header) => `Year of the column “${header}”`,
  },
};

/** What the page of columns and values says, in one language. */
export function columnsWords(language: Language): ColumnsWords {
  return WORDS[language];
}
