import type { Language, Words } from './language';

/** Why a unit's reply has no cell in the office's lists. `twice`: two replies for one cell differ. */
export type UnmatchedReason =
  'no-name' | 'no-nominee' | 'several-nominees' | 'no-column' | 'several-columns' | 'merged' | 'twice';

const REASONS: Words<UnmatchedReason> = {
  'no-name': {
    vi: 'Dòng này không có tên đối tượng. Ghi tên như trong danh sách.',
    en: 'This row has no name. Write the name as the list has it.',
  },
  'no-nominee': {
    vi: 'Danh sách không có đối tượng mang tên và đơn vị này. Sửa tên, đơn vị cho giống danh sách.',
    en: 'The lists have nobody of this name and unit. Correct the name or the unit as the list has it.',
  },
  'several-nominees': {
    vi: 'Danh sách có nhiều đối tượng trùng tên. Ghi thêm đơn vị.',
    en: 'The lists have several of this name. Write the unit too.',
  },
  'no-column': {
    vi: 'Danh sách chưa có cột cho nội dung này. Thêm cột vào danh sách rồi đọc lại, hoặc ghi tay.',
    en: 'The list has no column for this. Add the column and read the reply again, or write it by hand.',
  },
  'several-columns': {
    vi: 'Danh sách có nhiều cột cho nội dung này, không rõ ghi vào cột nào. Ghi tay.',
    en: 'The list has several columns for this, and it is not clear which one takes it. Write it by hand.',
  },
  merged: {
    vi: 'Ô cần ghi nằm trong một ô gộp. Bỏ gộp ô rồi đọc lại, hoặc ghi tay.',
    en: 'The cell lies within a merged one. Unmerge it and read the reply again, or write it by hand.',
  },
  twice: {
    vi: 'Có hai câu trả lời khác nhau cho cùng một ô. Hỏi lại đơn vị.',
    en: 'Two replies for this cell differ. Ask the unit.',
  },
};

/** What stands in the way of a reply, and what to do. */
export function unmatchedText(reason: UnmatchedReason, language: Language): string {
  return REASONS[reason][language];
}
