import type { Language } from './language';
import { plural } from './plural-en';

/** What the page of reports says. */
export interface ReportPageWords {
  readonly title: string;
  readonly paper: string;
  readonly whom: string;
  readonly nobodyListed: string;
  readonly replyBy: string;
  readonly replyByHint: string;
  readonly lacks: string;
  readonly notChecked: string;
  readonly errors: (count: string) => string;
  readonly look: string;
  readonly unsaid: (entries: string) => string;
  readonly settings: string;
  readonly blanks: (count: string) => string;
  readonly willWrite: string;
  readonly adds: (sheets: string) => string;
  readonly replaces: string;
  readonly keeps: (count: string) => string;
  readonly pages: (count: string) => string;
  readonly choices: string;
  readonly choicesHint: string;
  readonly typed: string;
  readonly leftEmpty: string;
  readonly unplaced: (text: string) => string;
  readonly generated: string;
  readonly outside: string;
  readonly openAsWorkbook: string;
  readonly xlsx: string;
  readonly docx: string;
  /** Why a way out is not possible here. */
  readonly noWay: Readonly<Record<'workbook' | 'download' | 'sheet', string>>;
  readonly write: string;
  readonly writeAgain: string;
  readonly show: (sheet: string) => string;
  readonly remove: string;
  readonly removeAsk: (sheets: string) => string;
  readonly removeYes: string;
  readonly keepThem: string;
  readonly preparing: string;
  readonly working: string;
  readonly writing: string;
  readonly removing: string;
  readonly written: (sheets: string) => string;
  readonly opened: string;
  readonly downloaded: (file: string) => string;
  readonly removed: string;
  readonly preview: string;
  readonly previewHint: string;
  readonly larger: string;
  readonly noNominees: string;
  readonly portrait: string;
  readonly landscape: string;
}

const WORDS: Readonly<Record<Language, ReportPageWords>> = {
  vi: {
    title: 'Báo cáo',
    paper: 'Văn bản',
    whom: 'Lập cho',
    nobodyListed: 'Danh sách đang lọc không có ai.',
    replyBy: 'Hạn gửi lại',
    replyByHint: 'ngày/tháng/năm; để trống thì chừa chỗ ghi tay',
    lacks: 'Nên xem trước khi lập',
    notChecked: 'Kết quả chưa ghi vào sổ: báo cáo lập theo số liệu hiện có.',
    errors: (count) => `${count}\u00a0lỗi trong dữ liệu chưa xử lý.`,
    look: 'Xem lỗi',
    unsaid: (entries) => `Chưa ghi: ${entries}.`,
    settings: 'Mở Cài đặt',
    blanks: (count) => `${count}\u00a0chỗ cần viết thêm, tô nền trong bản xem trước.`,
    willWrite: 'Sẽ ghi vào sổ này',
    adds: (sheets) => `Thêm ${sheets}\u00a0trang tính, không sửa trang nào của đơn vị.`,
    replaces: 'Thay các trang đã lập trước.',
    keeps: (count) => `Giữ nguyên ${count}\u00a0chỗ đã có người viết.`,
    pages: (count) => `${count}\u00a0trang in`,
    choices: 'Chọn câu sẽ dùng',
    choicesHint: 'Có người đã sửa những câu này trên trang báo cáo.',
    typed: 'Câu đã sửa',
    leftEmpty: '(bỏ trống)',
    unplaced: (text) => `“${text}” không còn chỗ trong bản mới: chép ra chỗ khác trước khi ghi lại.`,
    generated: 'Câu soạn lại',
    outside: 'Xuất thành tệp riêng',
    openAsWorkbook: 'Mở thành sổ mới',
    xlsx: 'Tải tệp Excel',
    docx: 'Tải tệp Word',
    noWay: {
      workbook: 'Excel này không mở được sổ mới từ ngăn: tải tệp, hoặc ghi vào sổ này.',
      download: 'Excel trên máy Mac và iPad không tải được tệp từ ngăn: ghi vào sổ này, hoặc mở thành sổ mới rồi lưu.',
      sheet: 'Excel trên iPad không thêm được trang báo cáo: mở sổ bằng Excel trên máy tính hoặc trên web.',
    },
    write: 'Ghi vào sổ',
    writeAgain: 'Ghi lại vào sổ',
    show: (sheet) => `Mở trang “${sheet}”`,
    remove: 'Gỡ khỏi sổ',
    removeAsk: (sheets) => `Gỡ ${sheets}\u00a0trang này, cả những chỗ đã có người viết?`,
    removeYes: 'Gỡ',
    keepThem: 'Giữ lại',
    preparing: 'Đang soạn…',
    working: 'Đang tạo tệp…',
    writing: 'Đang ghi vào sổ…',
    removing: 'Đang gỡ…',
    written: (sheets) => `Đã ghi ${sheets}\u00a0trang vào sổ.`,
    opened: 'Đã mở thành sổ mới: lưu sổ đó để giữ lại.',
    downloaded: (file) => `Đã tải ${file}.`,
    removed: 'Đã gỡ các trang này khỏi sổ.',
    preview: 'Xem trước',
    previewHint: 'Chỗ tô nền là chỗ cần viết thêm.',
    larger: 'Phóng to',
    noNominees: 'Chưa có ai được đề nghị trong năm này nên chưa lập được.',
    portrait: 'A4 đứng',
    landscape: 'A4 ngang',
  },
  en: {
    title: 'Reports',
    paper: 'Paper',
    whom: 'For whom',
    nobodyListed: 'The filtered list is empty.',
    replyBy: 'Reply by',
    replyByHint: 'dd/mm/yyyy; left empty, a place is kept to write it',
    lacks: 'Worth a look before',
    notChecked: 'The results are not in the workbook yet: the report is made from the data as they are now.',
    errors: (count) => `${count}\u00a0${plural(count, 'error')} in the data still open.`,
    look: 'Show errors',
    unsaid: (entries) => `Not filled in: ${entries}.`,
    settings: 'Open settings',
    blanks: (count) =>
      `${count}\u00a0${plural(count, 'place waits', 'places wait')} to be written, marked in the preview.`,
    willWrite: 'Will be written into this workbook',
    adds: (sheets) => `Adds ${sheets}\u00a0${plural(sheets, 'sheet')}; none of the office’s changes.`,
    replaces: 'Replaces the sheets made before.',
    keeps: (count) => `Keeps ${count}\u00a0${plural(count, 'place')} that people wrote.`,
    pages: (count) => `${count}\u00a0printed ${plural(count, 'page')}`,
    choices: 'Which sentence to use',
    choicesHint: 'Somebody edited these sentences on the report’s sheets.',
    typed: 'As edited',
    leftEmpty: '(left empty)',
    unplaced: (text) => `“${text}” has no place in the new one: copy it elsewhere before writing again.`,
    generated: 'As made anew',
    outside: 'Export from the workbook',
    openAsWorkbook: 'Open as a new workbook',
    xlsx: 'Download for Excel',
    docx: 'Download for Word',
    noWay: {
      workbook: 'This Excel cannot open a new workbook from the pane: download the file, or write into this workbook.',
      download:
        'Excel for Mac and iPad cannot download from the pane: write into this workbook, or open as a new workbook and save it.',
      sheet: 'Excel on iPad cannot add the report’s sheets: open the workbook in Excel on a computer or on the web.',
    },
    write: 'Write into the workbook',
    writeAgain: 'Write again',
    show: (sheet) => `Open the sheet “${sheet}”`,
    remove: 'Remove from the workbook',
    removeAsk: (sheets) => `Remove ${sheets}\u00a0${plural(sheets, 'sheet')}, with what people wrote there?`,
    removeYes: 'Remove',
    keepThem: 'Keep',
    preparing: 'Composing…',
    working: 'Making the file…',
    writing: 'Writing into the workbook…',
    removing: 'Removing…',
    written: (sheets) => `${sheets}\u00a0${plural(sheets, 'sheet')} written into the workbook.`,
    opened: 'Opened as a new workbook: save it to keep it.',
    downloaded: (file) => `Downloaded ${file}.`,
    removed: 'These sheets were removed from the workbook.',
    preview: 'Preview',
    previewHint: 'Shaded places wait to be written.',
    larger: 'Larger',
    noNominees: 'Nobody is nominated for this year yet, so there is nothing to make.',
    portrait: 'A4 portrait',
    landscape: 'A4 landscape',
  },
};

/** What the page of reports says, in one language. */
export function reportPageWords(language: Language): ReportPageWords {
  return WORDS[language];
}
