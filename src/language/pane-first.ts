import type { Language } from './language';

/** What the pane's first look says; all else it may say is loaded later. */
export interface FirstWords {
  readonly title: string;
  readonly settings: string;
  readonly help: string;
  readonly back: string;
  readonly check: string;
  readonly promise: string;
  readonly looking: string;
  readonly columns: string;
}

export const FIRST_WORDS: Readonly<Record<Language, FirstWords>> = {
  vi: {
    title: 'Điển hình tiên tiến',
    settings: 'Cài đặt',
    help: 'Trợ giúp',
    back: 'Quay lại',
    check: 'Kiểm tra',
    promise: 'Xét từng dòng theo tiêu chí của kế hoạch, ghi kết quả và lý do cạnh bảng. Số liệu của đơn vị giữ nguyên.',
    looking: 'Đang đọc sổ…',
    columns: 'Cột và giá trị',
  },
  en: {
    title: 'Điển hình tiên tiến',
    settings: 'Settings',
    help: 'Help',
    back: 'Back',
    check: 'Check',
    promise:
      'Judges every row by the plan’s criteria and writes result and reason beside the table. Your data stay as they are.',
    looking: 'Looking at the workbook…',
    columns: 'Columns and values',
  },
};

/** What the pane's first look says, in one language. */
export function firstWords(language: Language): FirstWords {
  return FIRST_WORDS[language];
}
