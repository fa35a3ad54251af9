import type { Language, Words } from './language';
import { plural } from './plural-en';

/** What stands on the workbench: the page that shows a workbook and the add-in beside it, without Excel. */
const WORDS = {
  title: { vi: 'Bàn thử', en: 'Workbench' },
  notExcel: {
    vi: 'Bàn thử để dùng thử và tập huấn, không thay cho Excel. Tệp mở ở đây không rời khỏi máy.',
    en: 'For trying and training, no substitute for Excel. Files opened here never leave this computer.',
  },
  loading: { vi: 'Đang mở sổ mẫu…', en: 'Opening the demo workbook…' },
  demoMissing: {
    vi: 'Không tải được sổ mẫu: kiểm tra cửa sổ lệnh còn chạy không, hoặc mở một tệp .xlsx của mình.',
    en: 'The demo workbook could not be loaded: see whether the command still runs, or open an .xlsx of your own.',
  },
  file: { vi: 'Tệp', en: 'File' },
  openFile: { vi: 'Mở tệp', en: 'Open file' },
  saveFile: { vi: 'Lưu', en: 'Save' },
  openDemo: { vi: 'Sổ mẫu', en: 'Demo' },
  undo: { vi: 'Hoàn tác', en: 'Undo' },
  dropHere: { vi: 'Thả tệp .xlsx vào đây để mở', en: 'Drop the .xlsx here to open it' },
  close: { vi: 'Đóng', en: 'Close' },
  pane: { vi: 'Ngăn tác vụ', en: 'Task pane' },
  closePane: { vi: 'Đóng ngăn', en: 'Close pane' },
  reloadPane: { vi: 'Mở lại ngăn', en: 'Reopen pane' },
  commandsPage: { vi: 'Lệnh của dải nút', en: 'Ribbon commands' },
  running: { vi: 'Đang chạy…', en: 'Running…' },
  ribbon: { vi: 'Dải nút', en: 'Ribbon' },
  data: { vi: 'Dữ liệu', en: 'Data' },
  sortUp: { vi: 'Xếp tăng dần', en: 'Sort ascending' },
  sortDown: { vi: 'Xếp giảm dần', en: 'Sort descending' },
  filter: { vi: 'Lọc', en: 'Filter' },
  filterColumn: { vi: 'Lọc cột', en: 'Filter column' },
  clearFilter: { vi: 'Bỏ lọc', en: 'Clear filter' },
  apply: { vi: 'Lọc', en: 'Apply' },
  cancel: { vi: 'Thôi', en: 'Cancel' },
  all: { vi: '(Chọn tất cả)', en: '(Select all)' },
  blanks: { vi: '(Trống)', en: '(Blanks)' },
  cut: { vi: 'Cắt', en: 'Cut' },
  copy: { vi: 'Sao chép', en: 'Copy' },
  paste: { vi: 'Dán', en: 'Paste' },
  insertRow: { vi: 'Chèn dòng', en: 'Insert rows' },
  deleteRow: { vi: 'Xóa dòng', en: 'Delete rows' },
  insertColumn: { vi: 'Chèn cột', en: 'Insert columns' },
  deleteColumn: { vi: 'Xóa cột', en: 'Delete columns' },
  hideRows: { vi: 'Ẩn dòng', en: 'Hide rows' },
  showRows: { vi: 'Bỏ ẩn dòng', en: 'Unhide rows' },
  hideColumns: { vi: 'Ẩn cột', en: 'Hide columns' },
  showColumns: { vi: 'Bỏ ẩn cột', en: 'Unhide columns' },
  clearContents: { vi: 'Xóa nội dung', en: 'Clear contents' },
  nameBox: { vi: 'Ô đang chọn', en: 'Name box' },
  formulaBar: { vi: 'Nội dung ô', en: 'Formula bar' },
  editCell: { vi: 'Sửa ô', en: 'Edit cell' },
  choices: { vi: 'Chọn trong danh sách', en: 'Pick from list' },
  sheets: { vi: 'Trang tính', en: 'Sheets' },
  gridHint: {
    vi: 'Phím mũi tên để đi, F2 để sửa, F6 để sang ngăn tác vụ.',
    en: 'Arrow keys move, F2 edits, F6 goes to the task pane.',
  },
  ready: { vi: 'Sẵn sàng', en: 'Ready' },
  editing: { vi: 'Đang sửa ô: Enter để giữ, Esc để bỏ', en: 'Editing: Enter keeps, Esc discards' },
  language: { vi: 'Ngôn ngữ', en: 'Language' },
  theme: { vi: 'Giao diện', en: 'Theme' },
  light: { vi: 'Sáng', en: 'Light' },
  dark: { vi: 'Tối', en: 'Dark' },
  system: { vi: 'Theo máy', en: 'As the system' },
  developer: { vi: 'Nhà phát triển', en: 'Developer' },
  excelVersion: { vi: 'Phiên bản Excel', en: 'Excel version' },
  profile2021: { vi: 'Excel 2021 (ExcelApi 1.14)', en: 'Excel 2021 (ExcelApi 1.14)' },
  profile2024: { vi: 'Excel 2024 (ExcelApi 1.17)', en: 'Excel 2024 (ExcelApi 1.17)' },
  profile365: { vi: 'Microsoft 365 (ExcelApi 1.21)', en: 'Microsoft 365 (ExcelApi 1.21)' },
  profileWeb: { vi: 'Excel trên web (tối đa 5 MB mỗi lần)', en: 'Excel on the web (5 MB a request)' },
  excelLanguage: { vi: 'Ngôn ngữ của Excel', en: 'Language of Excel' },
  latency: { vi: 'Thời gian đáp', en: 'Answering time' },
  latencyNone: { vi: 'Ngay', en: 'At once' },
  latencyHalf: { vi: '0,5 giây', en: '0.5 s' },
  latencyTwo: { vi: '2 giây', en: '2 s' },
  faults: { vi: 'Sự cố ở yêu cầu kế tiếp', en: 'Fault at the next request' },
  faultsLater: { vi: 'Sự cố khi đang ghi', en: 'Fault while writing' },
  faultCellEdit: { vi: 'Đang sửa một ô', en: 'A cell is being edited' },
  faultDenied: { vi: 'Không có quyền ghi', en: 'Access denied' },
  faultTooMany: { vi: 'Quá nhiều yêu cầu', en: 'Too many requests' },
  faultTooLarge: { vi: 'Dữ liệu quá lớn', en: 'Answer too large' },
  faultNoAnswer: { vi: 'Không đáp lại', en: 'No answer' },
  faultRemoteEdit: { vi: 'Người khác chèn một dòng', en: 'A co-author inserts a row' },
  faultPaneClosed: { vi: 'Ngăn bị đóng giữa chừng', en: 'The pane is closed half-way' },
  endFaults: { vi: 'Hết sự cố', en: 'End all faults' },
  protectSheet: { vi: 'Bảo vệ trang này', en: 'Protect this sheet' },
  unprotectSheet: { vi: 'Bỏ bảo vệ trang này', en: 'Unprotect this sheet' },
  protected: { vi: 'Trang đang được bảo vệ', en: 'The sheet is protected' },
} as const satisfies Words<string>;

export type WorkbenchWord = keyof typeof WORDS;

/** A word of the workbench. */
export function workbenchWord(word: WorkbenchWord, language: Language): string {
  return WORDS[word][language];
}

/** Why Excel refused what a person did in the sheet. */
export type SheetRefusal =
  'protected' | 'not-in-list' | 'merged' | 'nothing-to-undo' | 'nothing-to-paste' | 'clipboard-closed' | 'other';

const REFUSALS: Words<SheetRefusal> = {
  protected: {
    vi: 'Trang này đang được bảo vệ nên không sửa được: bỏ bảo vệ trang rồi làm lại.',
    en: 'This sheet is protected and cannot be changed: unprotect it, then try again.',
  },
  'not-in-list': {
    vi: 'Ô này chỉ nhận giá trị trong danh sách: bấm mũi tên cạnh ô để chọn.',
    en: 'This cell takes only values of its list: choose one with the arrow beside the cell.',
  },
  merged: {
    vi: 'Không làm được với vùng này, nhất là khi có ô gộp: chọn vùng chỉ gồm các dòng dữ liệu.',
    en: 'That cannot be done here, least of all with merged cells: select the rows of data alone.',
  },
  'nothing-to-undo': { vi: 'Không còn gì để hoàn tác.', en: 'There is nothing to undo.' },
  'nothing-to-paste': {
    vi: 'Bảng tạm không có chữ nào để dán.',
    en: 'There is no text on the clipboard to paste.',
  },
  'clipboard-closed': {
    vi: 'Trình duyệt không cho đọc bảng tạm từ đây: bấm Ctrl+V để dán.',
    en: 'The browser does not let the clipboard be read from here: press Ctrl+V to paste.',
  },
  other: {
    vi: 'Excel không làm được điều đó ở đây: chọn ô khác.',
    en: 'Excel cannot do that here: choose other cells.',
  },
};

/** The sentence for what Excel refused. */
export function sheetRefusalSentence(refusal: SheetRefusal, language: Language): string {
  return REFUSALS[refusal][language];
}

/** `3 yêu cầu, 182 KB`: what the add-in has asked of Excel so far. */
export function requestCount(count: number, bytes: number, language: Language): string {
  const size = Math.round(bytes / 1024).toLocaleString(language === 'vi' ? 'vi-VN' : 'en-US');
  return language === 'vi'
    ? `${String(count)} yêu cầu, ${size}\u00a0KB`
    : `${String(count)} ${plural(count, 'request')}, ${size}\u00a0KB`;
}

/** `Tổng: 12 · Số ô: 3`: of the cells selected. */
export function selectionSummary(filled: number, sum: number | null, language: Language): string {
  const cells = language === 'vi' ? `Số ô: ${String(filled)}` : `Count: ${String(filled)}`;
  if (sum === null) return cells;
  const total = sum.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-US', { maximumFractionDigits: 6 });
  return language === 'vi' ? `Tổng: ${total} · ${cells}` : `Sum: ${total} · ${cells}`;
}
