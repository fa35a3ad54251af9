import type { Language, Words } from './language';

/** What stopped Excel from doing what was asked, as a person can act on it. */
export type ExcelProblemKind =
  | 'editing-cell'
  | 'dialog-open'
  | 'busy'
  | 'interrupted'
  | 'cancelled'
  | 'no-answer'
  | 'no-connection'
  | 'session-ended'
  | 'access-denied'
  | 'wrong-password'
  | 'other-workbook'
  | 'changed-meanwhile'
  | 'name-taken'
  | 'merged-cells'
  | 'pivot-table'
  | 'filtered-range'
  | 'no-room'
  | 'too-large'
  | 'no-memory'
  | 'formula-too-long'
  | 'links-blocked'
  | 'sheet-unsupported'
  | 'excel-too-old'
  | 'restart-needed'
  | 'sheet-gone'
  | 'sheet-hidden'
  | 'cell-gone'
  | 'settings-foreign'
  | 'structure-locked'
  | 'typed-on-report'
  | 'last-sheet'
  | 'internal'
  | 'program';

/** Plain data, fit for a message to a Web Worker or a log. */
export interface ExcelProblem {
  readonly kind: ExcelProblemKind;
  /** Excel's own code, for whoever mends the program; empty where there is none. */
  readonly code: string;
  /** The sheet concerned, where it is known. */
  readonly sheet?: string;
}

const SENTENCES: Words<ExcelProblemKind> = {
  'editing-cell': {
    vi: 'Đang sửa một ô: bấm Enter hoặc Esc rồi thử lại.',
    en: 'A cell is being edited: press Enter or Esc, then try again.',
  },
  'dialog-open': {
    vi: 'Excel đang mở một hộp thoại: đóng hộp thoại đó rồi thử lại.',
    en: 'Excel shows a dialog: close it, then try again.',
  },
  busy: {
    vi: 'Excel đang bận: đợi vài giây rồi thử lại.',
    en: 'Excel is busy: wait a few seconds, then try again.',
  },
  interrupted: {
    vi: 'Excel đã ngắt giữa chừng: thử lại; nếu vẫn vậy, lưu sổ, đóng rồi mở lại Excel.',
    en: 'Excel broke off: try again; if it happens again, save the workbook, close Excel and open it again.',
  },
  cancelled: { vi: 'Đã dừng theo yêu cầu.', en: 'Stopped as you asked.' },
  'no-answer': {
    vi: 'Excel chưa trả lời sau thời gian chờ: xem có hộp thoại hay ô đang sửa không, rồi thử lại. Nếu vẫn vậy, lưu sổ, đóng rồi mở lại.',
    en: 'Excel did not answer in time: look for an open dialog or a cell being edited, then try again. If it happens again, save the workbook, close it and open it again.',
  },
  'no-connection': {
    vi: 'Mất kết nối với Excel: kiểm tra mạng, tải lại trang rồi thử lại.',
    en: 'The connection to Excel was lost: check the network, reload the page, then try again.',
  },
  'session-ended': {
    vi: 'Phiên làm việc với Excel đã hết hạn: tải lại trang, hoặc đóng sổ rồi mở lại và đăng nhập.',
    en: 'The session with Excel has expired: reload the page, or close the workbook, open it again and sign in.',
  },
  'access-denied': {
    vi: 'Excel không cho sửa: sổ đang ở chế độ chỉ đọc, hoặc trang tính hay cấu trúc sổ được bảo vệ. Bỏ bảo vệ (Xem lại › Bỏ bảo vệ trang tính) hoặc lưu thành bản sao rồi thử lại.',
    en: 'Excel does not allow the change: the workbook is read-only, or the sheet or the workbook’s structure is protected. Remove the protection (Review › Unprotect Sheet) or save a copy, then try again.',
  },
  'wrong-password': {
    vi: 'Mật khẩu bảo vệ không đúng: bỏ bảo vệ trong Excel rồi thử lại.',
    en: 'The protection’s password is wrong: remove the protection in Excel, then try again.',
  },
  'other-workbook': {
    vi: 'Đang chọn một sổ khác: bấm vào sổ cần kiểm tra rồi thử lại.',
    en: 'Another workbook is in front: click the one to be checked, then try again.',
  },
  'changed-meanwhile': {
    vi: 'Sổ vừa thay đổi (trang, bảng hay ô đã bị sửa, xóa hoặc dời đi): thử lại để đọc sổ như hiện nay.',
    en: 'The workbook has just changed (a sheet, a table or a cell was changed, deleted or moved): try again to read it as it is now.',
  },
  'name-taken': {
    vi: 'Sổ đã có trang hoặc bảng mang tên cần dùng: đổi tên trang đó rồi thử lại.',
    en: 'The workbook already has a sheet or a table of the name needed: rename it, then try again.',
  },
  'merged-cells': {
    vi: 'Bên phải bảng có ô gộp hoặc một bảng khác: bỏ gộp ô hay dời bảng đó đi, rồi thử lại.',
    en: 'Merged cells or another table lie to the right of the table: unmerge or move them, then try again.',
  },
  'pivot-table': {
    vi: 'Bên phải bảng có bảng tổng hợp (PivotTable): dời bảng đó đi rồi thử lại.',
    en: 'A PivotTable lies to the right of the table: move it, then try again.',
  },
  'filtered-range': {
    vi: 'Bộ lọc đang bật không cho thay đổi vùng này: xóa bộ lọc (Dữ liệu › Xóa) rồi thử lại.',
    en: 'The filter in use does not allow a change here: clear it (Data › Clear), then try again.',
  },
  'no-room': {
    vi: 'Ở cuối trang tính có ô đã ghi hoặc đã định dạng nên không chèn thêm được: xóa các dòng, cột thừa ở cuối trang rồi thử lại.',
    en: 'Cells at the end of the sheet hold something or are formatted, so nothing can be inserted: delete needless rows and columns there, then try again.',
  },
  'too-large': {
    vi: 'Trang tính quá lớn cho một lần xử lý: xóa các dòng, cột thừa ở xa bảng (Excel trên web chỉ nhận 5 MB mỗi lần), hoặc mở sổ bằng Excel trên máy.',
    en: 'The sheet is too large to be handled at once: delete needless rows and columns far from the table (Excel on the web takes 5 MB at a time), or open the workbook in Excel on a computer.',
  },
  'no-memory': {
    vi: 'Máy không đủ bộ nhớ: lưu sổ, đóng bớt sổ và chương trình khác rồi thử lại.',
    en: 'There is not enough memory: save the workbook, close other workbooks and programs, then try again.',
  },
  'formula-too-long': {
    vi: 'Một công thức dài quá mức Excel cho phép: rút ngắn công thức trong bảng rồi thử lại.',
    en: 'A formula is longer than Excel allows: shorten it, then try again.',
  },
  'links-blocked': {
    vi: 'Sổ có liên kết đến tệp khác chưa được phép cập nhật: chọn “Cập nhật” hoặc “Không cập nhật” ở thông báo của Excel rồi thử lại.',
    en: 'The workbook has links to other files that may not be updated yet: choose “Update” or “Don’t update” in Excel’s message, then try again.',
  },
  'sheet-unsupported': {
    vi: 'Trang này có nội dung mà Excel không cho chương trình xử lý (trang biểu đồ, trang macro, …): chuyển danh sách sang một trang tính thường rồi thử lại.',
    en: 'The sheet has content that Excel lets no add-in handle (a chart sheet, a macro sheet, …): move the list to a plain worksheet, then try again.',
  },
  'excel-too-old': {
    vi: 'Phiên bản Excel này chưa có chức năng cần dùng: cập nhật Excel (từ Excel 2021 hoặc Microsoft 365), hoặc mở sổ bằng Excel trên web.',
    en: 'This Excel lacks a function that is needed: update Excel (Excel 2021 or later, or Microsoft 365), or open the workbook in Excel on the web.',
  },
  'restart-needed': {
    vi: 'Chương trình vừa được cập nhật: lưu sổ, đóng rồi mở lại Excel.',
    en: 'The add-in was updated: save the workbook, close Excel and open it again.',
  },
  'sheet-gone': {
    vi: 'Trang tính này không còn trong sổ: kiểm tra lại để đọc sổ như hiện nay.',
    en: 'That sheet is no longer in the workbook: check again to read it as it is now.',
  },
  'sheet-hidden': {
    vi: 'Trang tính này đang ẩn: bấm chuột phải vào thẻ trang, chọn Bỏ ẩn (Unhide), rồi thử lại.',
    en: 'That sheet is hidden: right-click a sheet’s tab, choose Unhide, then try again.',
  },
  'cell-gone': {
    vi: 'Không đến được ô này: trang tính đã thay đổi. Kiểm tra lại để đọc sổ như hiện nay.',
    en: 'The cell cannot be reached: the sheet has changed. Check again to read it as it is now.',
  },
  'settings-foreign': {
    vi: 'Trang “Cấu hình” của sổ không theo mẫu nên không ghi thêm được: đổi tên hoặc xóa trang đó rồi thử lại.',
    en: 'The workbook’s sheet “Cấu hình” does not follow the template, so nothing can be added: rename or delete it, then try again.',
  },
  'typed-on-report': {
    vi: 'Trên trang báo cáo có chữ viết thêm mà bản mới không còn chỗ, nên chưa ghi lại: mở ngăn, vào Báo cáo để xem chỗ đó trước.',
    en: 'The report’s sheets hold something typed that has no place in the new report, so nothing was written: open the pane’s page of reports to see it first.',
  },
  'structure-locked': {
    vi: 'Cấu trúc sổ đang được bảo vệ nên không thêm, thay hay xóa trang được: bỏ bảo vệ (Xem lại › Bảo vệ sổ làm việc) rồi thử lại.',
    en: 'The workbook’s structure is protected, so no sheet can be added, replaced or deleted: remove the protection (Review › Protect Workbook), then try again.',
  },
  'last-sheet': {
    vi: 'Sổ phải còn ít nhất một trang hiện: thêm hoặc bỏ ẩn một trang khác rồi thử lại.',
    en: 'A workbook keeps at least one visible sheet: add or unhide another one, then try again.',
  },
  internal: {
    vi: 'Excel gặp trục trặc bên trong: lưu sổ, đóng rồi mở lại Excel, sau đó thử lại.',
    en: 'Something went wrong inside Excel: save the workbook, close Excel and open it again, then try again.',
  },
  program: {
    vi: 'Chương trình làm sai một bước nên đã dừng: thử lại; nếu vẫn vậy, gửi dòng này cho người phụ trách.',
    en: 'The add-in made a mistake and stopped: try again; if it happens again, send this line to whoever looks after it.',
  },
};

/** Kinds whose sentence is of little use without Excel's own code. */
const WITH_CODE: ReadonlySet<ExcelProblemKind> = new Set<ExcelProblemKind>(['internal', 'program']);
const ABOUT_A_SHEET: ReadonlySet<ExcelProblemKind> = new Set<ExcelProblemKind>(['sheet-gone', 'sheet-hidden']);
const CODE: Readonly<Record<Language, string>> = { vi: 'mã', en: 'code' };

/** What happened and what to do: `Đang sửa một ô: bấm Enter hoặc Esc rồi thử lại.` */
export function excelProblemText({ kind, code, sheet }: ExcelProblem, language: Language): string {
  const sentence = SENTENCES[kind][language];
  if (WITH_CODE.has(kind) && code !== '') return `${sentence.slice(0, -1)} (${CODE[language]} ${code}).`;
  if (sheet === undefined || !ABOUT_A_SHEET.has(kind)) return sentence;
  return language === 'vi'
    ? sentence.replace('Trang tính này', `Trang “${sheet}”`)
    : sentence.replace('That sheet', `The sheet “${sheet}”`);
}
