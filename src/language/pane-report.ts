import type { Language } from './language';

/** What the page of reports says. */
export interface ReportPageWords {
  readonly title: string;
  readonly paper: string;
  readonly whom: string;
  readonly nobodyListed: string;
  readonly lacks: string;
  readonly stale: (rows: string) => string;
  readonly judgeAgain: string;
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
  readonly generated: string;
  readonly outside: string;
  readonly openAsWorkbook: string;
  readonly xlsx: string;
  readonly docx: string;
  readonly noOpening: string;
  readonly noDownload: string;
  readonly write: string;
  readonly writeAgain: string;
  readonly show: (sheet: string) => string;
  readonly remove: string;
  readonly preparing: string;
  readonly working: string;
  readonly writing: string;
  readonly written: (sheets: string) => string;
  readonly opened: string;
  readonly downloaded: (file: string) => string;
  readonly removed: string;
  readonly preview: string;
  readonly previewHint: string;
  readonly larger: string;
  readonly smaller: string;
  readonly noNominees: string;
  readonly portrait: string;
  readonly landscape: string;
}

const WORDS: Readonly<Record<Language, ReportPageWords>> = {
  vi: {
    title: 'Báo cáo',
    paper: 'Văn bản',
    whom: 'Cho ai',
    nobodyListed: 'Danh sách đang lọc không có ai.',
    lacks: 'Nên xem trước khi lập',
    stale: (rows) => `${rows} dòng đã đổi sau lần xét.`,
    judgeAgain: 'Xét lại',
    notChecked: 'Kết quả chưa ghi vào sổ: báo cáo lấy theo số liệu hiện nay.',
    errors: (count) => `${count} lỗi trong dữ liệu chưa xử lý.`,
    look: 'Xem lỗi',
    unsaid: (entries) => `Chưa ghi: ${entries}.`,
    settings: 'Mở Cài đặt',
    blanks: (count) => `${count} chỗ chờ người viết, đánh dấu trong bản xem trước.`,
    willWrite: 'Sẽ ghi vào sổ này',
    adds: (sheets) => `Thêm ${sheets} trang tính, không sửa trang nào của đơn vị.`,
    replaces: 'Thay các trang đã lập trước; những chỗ đã viết tay được giữ.',
    keeps: (count) => `Giữ ${count} chỗ đã viết tay`,
    pages: (count) => `${count}\u00a0trang in`,
    choices: 'Chọn câu sẽ dùng',
    choicesHint: 'Số liệu đã đổi ở những câu có người sửa.',
    typed: 'Câu đã sửa',
    generated: 'Câu soạn lại',
    outside: 'Xuất ra ngoài sổ',
    openAsWorkbook: 'Mở thành sổ mới',
    xlsx: 'Tải tệp Excel',
    docx: 'Tải tệp Word',
    noOpening: 'Excel này không mở được sổ mới từ ngăn: tải tệp, hoặc ghi vào sổ này.',
    noDownload: 'Excel trên máy Mac không tải được tệp từ ngăn: mở thành sổ mới rồi lưu, hoặc ghi vào sổ này.',
    write: 'Ghi vào sổ',
    writeAgain: 'Ghi lại vào sổ',
    show: (sheet) => `Mở trang “${sheet}”`,
    remove: 'Gỡ khỏi sổ',
    preparing: 'Đang soạn…',
    working: 'Đang tạo tệp…',
    writing: 'Đang ghi vào sổ…',
    written: (sheets) => `Đã ghi vào sổ: ${sheets}.`,
    opened: 'Đã mở thành sổ mới: lưu sổ đó để giữ lại.',
    downloaded: (file) => `Đã tải ${file}.`,
    removed: 'Đã gỡ các trang này khỏi sổ.',
    preview: 'Xem trước',
    previewHint: 'Chỗ tô đậm nền là chỗ chờ người viết.',
    larger: 'Phóng to',
    smaller: 'Vừa chiều ngang',
    noNominees: 'Chưa có ai được đề nghị trong năm này nên chưa lập được.',
    portrait: 'A4 đứng',
    landscape: 'A4 ngang',
  },
  en: {
    title: 'Reports',
    paper: 'Paper',
    whom: 'For whom',
    nobodyListed: 'The filtered list is empty.',
    lacks: 'Worth a look before',
    stale: (rows) => `${rows} ${rows === '1' ? 'row' : 'rows'} changed since the last check.`,
    judgeAgain: 'Judge again',
    notChecked: 'The results are not in the workbook yet: the report is made from the data as they are now.',
    errors: (count) => `${count} ${count === '1' ? 'error' : 'errors'} in the data still open.`,
    look: 'Show errors',
    unsaid: (entries) => `Not filled in: ${entries}.`,
    settings: 'Open settings',
    blanks: (count) =>
      `${count} ${count === '1' ? 'place waits' : 'places wait'} to be written, marked in the preview.`,
    willWrite: 'Will be written into this workbook',
    adds: (sheets) => `Adds ${sheets} ${sheets === '1' ? 'sheet' : 'sheets'}; none of the office’s changes.`,
    replaces: 'Replaces the sheets made before; what people wrote is kept.',
    keeps: (count) => `Keeps ${count} ${count === '1' ? 'place' : 'places'} that people wrote`,
    pages: (count) => `${count}\u00a0printed ${count === '1' ? 'page' : 'pages'}`,
    choices: 'Which sentence to use',
    choicesHint: 'The data changed behind sentences that somebody edited.',
    typed: 'As edited',
    generated: 'As made anew',
    outside: 'Export from the workbook',
    openAsWorkbook: 'Open as a new workbook',
    xlsx: 'Download for Excel',
    docx: 'Download for Word',
    noOpening: 'This Excel cannot open a new workbook from the pane: download the file, or write into this workbook.',
    noDownload:
      'Excel for Mac cannot download from the pane: open as a new workbook and save it, or write into this workbook.',
    write: 'Write into the workbook',
    writeAgain: 'Write again',
    show: (sheet) => `Open the sheet “${sheet}”`,
    remove: 'Remove from the workbook',
    preparing: 'Composing…',
    working: 'Making the file…',
    writing: 'Writing into the workbook…',
    written: (sheets) => `Written into the workbook: ${sheets}.`,
    opened: 'Opened as a new workbook: save it to keep it.',
    downloaded: (file) => `Downloaded ${file}.`,
    removed: 'These sheets were removed from the workbook.',
    preview: 'Preview',
    previewHint: 'Shaded places wait to be written.',
    larger: 'Larger',
    smaller: 'Fit the width',
    noNominees: 'Nobody is nominated for this year yet, so there is nothing to make.',
    portrait: 'A4 portrait',
    landscape: 'A4 landscape',
  },
};

/** What the page of reports says, in one language. */
export function reportPageWords(language: Language): ReportPageWords {
  return WORDS[language];
}
