import { oneLine } from './cell-text';
import { formatCount } from './format';
import type { Language } from './language';

/** Why a part of a workbook cannot be trusted. */
export type Damage =
  /** The zip's own headers contradict each other. */
  | 'zip'
  /** The data end too early, or cannot be expanded. */
  | 'cut'
  /** It expands to another length than stated. */
  | 'size'
  | 'checksum'
  /** The XML is not well-formed, or not in a Unicode encoding. */
  | 'xml'
  /** Well-formed, but a value, an address or a reference in it is impossible. */
  | 'content'
  /** The workbook refers to it, but it is not there. */
  | 'missing';

/** What is wrong with a file, as data. */
export interface FileProblemParams {
  empty: Record<never, never>;
  truncated: Record<never, never>;
  'password-protected': Record<never, never>;
  /** `.xls` of Excel 97–2003, or older. */
  'old-xls': Record<never, never>;
  xlsb: Record<never, never>;
  ods: Record<never, never>;
  /** Plain text, as in a .csv. */
  text: Record<never, never>;
  /** A web page or an XML spreadsheet, often named .xls by the program that made it. */
  html: Record<never, never>;
  'not-a-workbook': { found: 'word' | 'powerpoint' | 'pdf' | 'zip' | 'other' };
  'unsupported-zip': { reason: 'encrypted' | 'method' };
  /** `part` is the part's name in the zip; empty where the zip's directory itself is meant. */
  damaged: { part: string; reason: Damage };
  /** A part holds a DOCTYPE or an entity declaration, which no workbook needs. */
  doctype: { part: string };
  'zip-bomb': Record<never, never>;
  /** More filled cells than can be held, or a longer file than can be written (`sheet` null). */
  'too-large': { sheet: string | null };
  'no-worksheets': Record<never, never>;
}

export type FileProblemCode = keyof FileProblemParams;

/** `file` is what the sentence is about: `Tệp`, or `Tệp mang đuôi .xlsx nhưng` where its content is of another format. */
type Sentences = { readonly [C in FileProblemCode]: (params: FileProblemParams[C], file: string) => string };

/** Formats that a file's ending names as well. */
const ENDINGS: { readonly [C in FileProblemCode]?: RegExp } = {
  'old-xls': /^\.xl[st]$/i,
  xlsb: /^\.xlsb$/i,
  ods: /^\.(ods|ots)$/i,
  text: /^\.(csv|tsv|txt|prn)$/i,
};

const FOUND_VI = { word: 'văn bản Word', powerpoint: 'bản trình chiếu', pdf: 'tệp PDF', zip: 'tệp nén', other: '' };
const FOUND_EN = {
  word: 'a Word document',
  powerpoint: 'a presentation',
  pdf: 'a PDF file',
  zip: 'an archive',
  other: '',
};

const AGAIN_VI = 'mở tệp bằng Excel, chọn Tệp › Lưu dưới dạng (Save As), lưu thành .xlsx rồi thử lại';
const AGAIN_EN = 'open it in Excel, choose File › Save As, save it as .xlsx and try again';
const REPAIR_VI = 'mở bằng Excel để sửa rồi lưu lại, hoặc lấy lại tệp từ bản gốc';
const REPAIR_EN = 'open it in Excel to repair and save it, or take the original file again';

const inPartVi = (part: string): string => (part === '' ? '' : ` ở phần ${oneLine(part)}`);
const inPartEn = (part: string): string => (part === '' ? '' : ` in its part ${oneLine(part)}`);

const VIETNAMESE: Sentences = {
  empty: () => 'Tệp rỗng, không có dữ liệu: kiểm tra lại tệp, hoặc đề nghị người gửi gửi lại bản đầy đủ.',
  truncated: () =>
    'Tệp không đầy đủ, bị ngắt giữa chừng (thường do tải về hoặc chép chưa xong): chép hoặc tải lại từ bản gốc rồi thử lại.',
  'password-protected': () =>
    'Tệp đặt mật khẩu: mở bằng Excel, vào Tệp › Thông tin › Bảo vệ sổ làm việc › Mã hóa bằng mật khẩu, xóa mật khẩu, lưu lại rồi thử lại.',
  'old-xls': (_, file) => `${file} ở dạng Excel cũ (.xls): ${AGAIN_VI}.`,
  xlsb: (_, file) => `${file} ở dạng nhị phân (.xlsb): ${AGAIN_VI}.`,
  ods: (_, file) => `${file} ở dạng OpenDocument (.ods): mở bằng Excel hoặc LibreOffice, lưu thành .xlsx rồi thử lại.`,
  text: (_, file) => `${file} chỉ có chữ thuần (như .csv): ${AGAIN_VI}.`,
  html: () => `Tệp thật ra là trang web hoặc XML, chỉ mang tên tệp Excel: ${AGAIN_VI}.`,
  'not-a-workbook': ({ found }) =>
    `Tệp không phải sổ làm việc Excel${FOUND_VI[found] === '' ? '' : ` mà là ${FOUND_VI[found]}`}: chọn tệp .xlsx hoặc .xlsm.`,
  'unsupported-zip': ({ reason }) =>
    reason === 'encrypted'
      ? 'Tệp bị nén kèm mật khẩu: giải nén bằng mật khẩu ấy, rồi mở bằng Excel và lưu thành .xlsx.'
      : `Tệp được nén theo cách mà Excel không dùng: ${AGAIN_VI}.`,
  damaged: ({ part, reason }) =>
    reason === 'missing'
      ? `Tệp bị hỏng, thiếu phần ${oneLine(part)}: ${REPAIR_VI}.`
      : `Tệp bị hỏng${inPartVi(part)}: ${REPAIR_VI}.`,
  doctype: ({ part }) =>
    `Tệp có khai báo DOCTYPE${inPartVi(part)}, điều không sổ làm việc nào cần và có thể gây hại: không đọc; hãy hỏi lại người gửi, hoặc xin họ lưu lại bằng Excel.`,
  'zip-bomb': () =>
    'Tệp bung ra lớn bất thường (quá 4 GB hoặc quá 200 lần), có thể gây hại: không đọc; hãy hỏi lại người gửi, hoặc xóa các trang và phần thừa, lưu lại rồi thử lại.',
  'too-large': ({ sheet }) =>
    sheet === null
      ? 'Tệp ghi ra sẽ lớn quá mức cho phép: chia sổ làm việc thành nhiều tệp rồi thử lại.'
      : `Trang “${oneLine(sheet)}” trải rộng quá mức (hơn ${formatCount(64_000_000, 'vi')} ô): xóa các dòng, cột thừa ở xa bảng, lưu lại rồi thử lại.`,
  'no-worksheets': () =>
    'Sổ làm việc không có trang tính nào (chỉ có trang biểu đồ hoặc hộp thoại): chọn tệp có bảng đề nghị.',
};

const ENGLISH: Sentences = {
  empty: () => 'The file is empty: check it, or ask for the full one again.',
  truncated: () =>
    'The file is cut off (a download or a copy that did not finish): copy or download the original again.',
  'password-protected': () =>
    'The file has a password: open it in Excel, go to File › Info › Protect Workbook › Encrypt with Password, clear the password, save it and try again.',
  'old-xls': (_, file) => `${file} is in the old Excel format (.xls): ${AGAIN_EN}.`,
  xlsb: (_, file) => `${file} is a binary workbook (.xlsb): ${AGAIN_EN}.`,
  ods: (_, file) =>
    `${file} is an OpenDocument spreadsheet (.ods): open it in Excel or LibreOffice, save it as .xlsx and try again.`,
  text: (_, file) => `${file} holds plain text (such as a .csv): ${AGAIN_EN}.`,
  html: () => `The file is really a web page or XML, only named like an Excel file: ${AGAIN_EN}.`,
  'not-a-workbook': ({ found }) =>
    `The file is no Excel workbook${FOUND_EN[found] === '' ? '' : ` but ${FOUND_EN[found]}`}: choose an .xlsx or .xlsm file.`,
  'unsupported-zip': ({ reason }) =>
    reason === 'encrypted'
      ? 'The file was archived with a password: unpack it with that password, then open it in Excel and save it as .xlsx.'
      : `The file is packed in a way that Excel does not use: ${AGAIN_EN}.`,
  damaged: ({ part, reason }) =>
    reason === 'missing'
      ? `The file is damaged, its part ${oneLine(part)} is missing: ${REPAIR_EN}.`
      : `The file is damaged${inPartEn(part)}: ${REPAIR_EN}.`,
  doctype: ({ part }) =>
    `The file declares a DOCTYPE${inPartEn(part)}, which no workbook needs and which can do harm, so it is not read: ask its sender, or have it saved by Excel again.`,
  'zip-bomb': () =>
    'The file unpacks to an unusual size (over 4 GB, or over 200 times its own), which can do harm, so it is not read: ask its sender, or remove needless sheets and parts, save it and try again.',
  'too-large': ({ sheet }) =>
    sheet === null
      ? 'The file to be written would be larger than allowed: split the workbook into several files and try again.'
      : `The sheet “${oneLine(sheet)}” spreads too far (over ${formatCount(64_000_000, 'en')} cells): delete needless rows and columns far from the table, save it and try again.`,
  'no-worksheets': () =>
    'The workbook holds no worksheet (only charts or dialogs): choose a file with a nomination table.',
};

const SENTENCES: Readonly<Record<Language, Sentences>> = { vi: VIETNAMESE, en: ENGLISH };

/**
 * One sentence: what is wrong with the file, and what to do. Takes a `FileProblem` of `src/xlsx` as it is.
 * @param name the file's name, so that an ending that promises something else is said; null where it has none
 */
export function fileProblemText<C extends FileProblemCode>(
  problem: { readonly code: C; readonly params: FileProblemParams[C] },
  language: Language,
  name: string | null = null,
): string {
  return SENTENCES[language][problem.code](problem.params, subject(problem.code, name, language));
}

function subject(code: FileProblemCode, name: string | null, language: Language): string {
  const ending = /\.[a-z]{3,4}$/i.exec(name ?? '')?.[0];
  const own = ENDINGS[code];
  const plain = ending === undefined || own === undefined || own.test(ending);
  if (language === 'vi') return plain ? 'Tệp' : `Tệp mang đuôi ${ending} nhưng`;
  return plain ? 'The file' : `The file is named ${ending} but`;
}
