import type { FindingCode } from '../nominations/finding';
import type { Language, Words } from './language';
import { plural } from './plural-en';

const TITLES: Words<FindingCode> = {
  'unknown-value': { vi: 'Giá trị không đọc được', en: 'Values that cannot be read' },
  'wrong-scale': { vi: 'Danh hiệu của loại đối tượng khác', en: 'Titles of another kind' },
  'out-of-range': { vi: 'Số ngoài khoảng cho phép', en: 'Numbers out of range' },
  'cell-error': { vi: 'Ô báo lỗi công thức', en: 'Cells with formula errors' },
  'duplicate-nominee': { vi: 'Đối tượng bị lặp', en: 'Nominees listed twice' },
  'missing-name': { vi: 'Dòng không có tên', en: 'Rows without a name' },
  'required-column-missing': { vi: 'Thiếu cột bắt buộc', en: 'Missing columns' },
  'criteria-invalid': { vi: 'Chỗ sai trong bộ tiêu chí', en: 'Faults in the criteria' },
  'year-gap': { vi: 'Năm chưa có cột', en: 'Years without a column' },
  contradiction: { vi: 'Số liệu mâu thuẫn', en: 'Contradictions' },
  'value-guessed': { vi: 'Giá trị được đoán', en: 'Values that were guessed' },
  'header-guessed': { vi: 'Tiêu đề cột được đoán', en: 'Headers that were guessed' },
  'same-name': { vi: 'Trùng tên', en: 'Equal names' },
  'initiative-without-level': { vi: 'Sáng kiến chưa rõ cấp', en: 'Initiatives without a level' },
  'vote-read-from-date': { vi: 'Số phiếu bị đổi thành ngày', en: 'Votes that became dates' },
  'year-from-decision-date': { vi: 'Năm lấy theo ngày quyết định', en: 'Years taken from the decision’s date' },
  'other-giver': { vi: 'Giấy khen của nơi khác', en: 'Commendations of other givers' },
  'joined-after-year': { vi: 'Về cơ quan sau năm xét', en: 'Joined after the reporting year' },
  'setting-invalid': { vi: 'Chỗ sai trong trang “Cấu hình”', en: 'Faults on the sheet “Cấu hình”' },
  'unmapped-column': { vi: 'Cột không dùng để xét', en: 'Columns that are not used' },
  'asked-for': { vi: 'Cột ghi hình thức đề nghị', en: 'Columns of what is asked for' },
  'decision-pending': { vi: 'Chưa có quyết định của năm', en: 'Decisions still to come' },
  'year-out-of-period': { vi: 'Năm ngoài giai đoạn', en: 'Years outside the period' },
};

/** The heading of findings of one code. */
export function findingTitle(code: FindingCode, language: Language): string {
  return TITLES[code][language];
}

/** What the page of findings says around them. */
export interface FindingsWords {
  readonly title: string;
  readonly summary: (errors: string, warnings: string, notes: string) => string;
  readonly place: (place: number, of: number) => string;
  readonly previous: string;
  readonly next: string;
  readonly repair: (text: string) => string;
  readonly repairAll: (count: string) => string;
  readonly repaired: (count: string) => string;
  readonly leftAsIs: (count: string) => string;
  readonly undone: (count: string) => string;
  readonly undo: string;
  readonly askRepairAll: (count: string) => string;
  readonly yes: string;
  readonly no: string;
  readonly more: (count: string) => string;
  readonly giveMeaning: string;
  readonly chooseColumn: string;
  readonly abbreviations: string;
  readonly abbreviationsIntro: string;
  readonly becomes: (from: string, to: string) => string;
  readonly writeOut: (count: string) => string;
  readonly allCells: string;
  readonly keys: string;
  readonly none: string;
}

/** `1 cell`, `2 cells`. */
const counted = (count: string, thing: string): string => `${count} ${plural(count, thing)}`;
const cells = (count: string): string => counted(count, 'cell');

const WORDS: Readonly<Record<Language, FindingsWords>> = {
  vi: {
    title: 'Điểm cần xem',
    summary: (errors, warnings, notes) => `${errors} lỗi · ${warnings} cảnh báo · ${notes} lưu ý`,
    place: (place, of) => `${String(place)}/${String(of)}`,
    previous: 'Điểm trước',
    next: 'Điểm sau',
    repair: (text) => `Sửa thành “${text}”`,
    repairAll: (count) => `Sửa cả ${count} ô`,
    repaired: (count) => `Đã sửa ${count} ô.`,
    leftAsIs: (count) => `${count} ô đã thay đổi nên được giữ nguyên.`,
    undone: (count) => `Đã trả lại ${count} ô như cũ.`,
    undo: 'Hoàn tác',
    askRepairAll: (count) => `Ghi chữ đã đọc vào ${count} ô? Có thể hoàn tác.`,
    yes: 'Sửa',
    no: 'Thôi',
    more: (count) => `Xem thêm ${count}`,
    giveMeaning: 'Cho biết nghĩa',
    chooseColumn: 'Chọn lại cột',
    abbreviations: 'Chữ viết tắt đã hiểu',
    abbreviationsIntro: 'Kết quả không đổi. Muốn dễ đọc thì viết đầy đủ vào ô; có thể hoàn tác.',
    becomes: (from, to) => `${from} → ${to}`,
    writeOut: (count) => `Viết đầy đủ ${count} ô`,
    allCells: 'Xem tất cả các ô',
    keys: 'Phím N: điểm sau · P: điểm trước',
    none: 'Dữ liệu không có điểm nào cần xem.',
  },
  en: {
    title: 'Points to look at',
    summary: (errors, warnings, notes) =>
      [counted(errors, 'error'), counted(warnings, 'warning'), counted(notes, 'note')].join(' · '),
    place: (place, of) => `${String(place)}/${String(of)}`,
    previous: 'Previous point',
    next: 'Next point',
    repair: (text) => `Change to “${text}”`,
    repairAll: (count) => `Repair all ${count}`,
    repaired: (count) => `${cells(count)} repaired.`,
    leftAsIs: (count) => `${cells(count)} changed meanwhile; left as ${plural(count, 'it stands', 'they stand')}.`,
    undone: (count) => `${cells(count)} put back.`,
    undo: 'Undo',
    askRepairAll: (count) => `Write what was read into ${cells(count)}? It can be undone.`,
    yes: 'Repair',
    no: 'Cancel',
    more: (count) => `Show ${count} more`,
    giveMeaning: 'Say what it means',
    chooseColumn: 'Choose the column',
    abbreviations: 'Abbreviations understood',
    abbreviationsIntro: 'Results do not depend on it. They can be written out in the cells, and that can be undone.',
    becomes: (from, to) => `${from} → ${to}`,
    writeOut: (count) => `Write out ${cells(count)}`,
    allCells: 'Show all cells',
    keys: 'Key N: next point · P: previous point',
    none: 'Nothing to look at in the data.',
  },
};

/** What the page of findings says, in one language. */
export function findingsWords(language: Language): FindingsWords {
  return WORDS[language];
}
