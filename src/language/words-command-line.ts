import type { Language } from './language';
import { plural } from './plural-en';

/** What the command line says besides results: one sentence each, saying what to do. */
export interface CommandLineSentences {
  readonly noFile: string;
  readonly unknownOption: (option: string) => string;
  readonly valueMissing: (option: string) => string;
  readonly optionTwice: (option: string) => string;
  readonly badYear: (text: string) => string;
  readonly badLanguage: (text: string) => string;
  readonly unmarkNeedsOut: string;
  readonly unmarkAlone: (option: string) => string;
  readonly mergeNeedsSeveral: string;
  readonly notFound: (path: string) => string;
  readonly cannotRead: (path: string) => string;
  readonly emptyFolder: (path: string) => string;
  readonly tooLarge: (path: string) => string;
  readonly inFile: (file: string, sentence: string) => string;
  readonly noTables: string;
  readonly notRead: (what: string) => string;
  readonly nobodyOf: (what: string) => string;
  readonly noRows: string;
  readonly noRowsOfYear: (year: number) => string;
  readonly otherYears: (year: number, years: string, latest: number) => string;
  readonly criteriaInvalid: (count: number) => string;
  readonly noCriteriaSheet: (file: string) => string;
  readonly severalCriteria: (first: string, second: string) => string;
  readonly exists: (path: string) => string;
  readonly cannotWrite: (path: string) => string;
  readonly isFolder: (path: string, option: string) => string;
  readonly notFolder: (path: string, option: string) => string;
  readonly workbookForFolder: (path: string, option: string) => string;
  readonly macroKept: (path: string) => string;
  readonly macroNone: (path: string) => string;
  readonly wrongEnding: (ending: string, macros: boolean) => string;
  readonly reportEnding: (path: string, option: string) => string;
  readonly sameOutput: (path: string) => string;
  readonly ownInput: (path: string) => string;
  readonly ownCriteria: (path: string) => string;
  readonly outOfMemory: string;
  readonly internal: string;
  readonly nothingToUnmark: string;
  readonly keptCells: (cells: string) => string;
  readonly seeHelp: (command: string) => string;
}

const VIETNAMESE: CommandLineSentences = {
  noFile: 'Chưa có tệp nào: ghi tên tệp .xlsx (hoặc thư mục) cần xét.',
  unknownOption: (option) => `Không có tùy chọn ${option}: bỏ đi hoặc sửa lại.`,
  valueMissing: (option) => `Tùy chọn ${option} cần một giá trị đứng sau: ghi thêm giá trị.`,
  optionTwice: (option) => `Tùy chọn ${option} được ghi hai lần: chỉ để một.`,
  badYear: (text) => `“${text}” không phải là năm: ghi --year với năm bốn chữ số, như --year 2024.`,
  badLanguage: (text) => `Không có ngôn ngữ “${text}”: ghi --lang vi hoặc --lang en.`,
  unmarkNeedsOut: '--unmark cần --out: ghi tên tệp sẽ chứa bản đã gỡ kết quả.',
  unmarkAlone: (option) => `--unmark chỉ gỡ kết quả, không xét: bỏ ${option}.`,
  mergeNeedsSeveral: '--merge xét chung nhiều tệp: ghi từ hai tệp trở lên, hoặc một thư mục.',
  notFound: (path) => `Không tìm thấy “${path}”: kiểm tra lại tên và đường dẫn.`,
  cannotRead: (path) => `Không đọc được “${path}”: kiểm tra quyền đọc, hoặc chép tệp sang chỗ khác.`,
  emptyFolder: (path) => `Thư mục “${path}” không có tệp .xlsx hay .xlsm nào: chọn thư mục khác.`,
  tooLarge: (path) => `Tệp “${path}” lớn hơn 2 GB: chia thành nhiều tệp rồi thử lại.`,
  inFile: (file, sentence) => `${file}: ${sentence}`,
  noTables:
    'Không tìm thấy bảng đề nghị nào: cần một bảng có cột tên (họ và tên, tập thể, mô hình hoặc đơn vị) và ít nhất một cột xếp loại, danh hiệu, khen thưởng, sáng kiến, kỷ luật, số phiếu hoặc tiêu chí (C1, TT1, CN1, MH1 …).',
  notRead: (what) => `Chưa đọc: ${what}`,
  nobodyOf: (what) => `Chưa xét ai: ${what}`,
  noRows: 'Các bảng tìm được chưa có dòng nào: điền danh sách rồi xét lại.',
  noRowsOfYear: (year) => `Không có dòng nào của năm ${String(year)}: kiểm tra lại năm, hoặc ghi --year.`,
  otherYears: (year, years, latest) =>
    `Không có dòng nào của năm ${String(year)}; bảng có năm ${years}: ghi --year ${String(latest)}.`,
  criteriaInvalid: (count) =>
    `Bộ tiêu chí ở trang “Tiêu chí” có ${String(count)} chỗ sai nên chưa xét: sửa các ô sau rồi chạy lại.`,
  noCriteriaSheet: (file) => `Tệp “${file}” không có trang “Tiêu chí”: chọn tệp có trang này, hoặc bỏ --criteria.`,
  severalCriteria: (first, second) =>
    `“${first}” và “${second}” có bộ tiêu chí khác nhau: chọn một bộ bằng --criteria, hoặc bỏ --merge.`,
  exists: (path) => `Tệp “${path}” đã có: chọn tên khác, hoặc thêm --force để ghi đè.`,
  cannotWrite: (path) => `Không ghi được vào “${path}”: kiểm tra thư mục có tồn tại và có quyền ghi.`,
  isFolder: (path, option) => `“${path}” là thư mục: với một tệp, ${option} cần tên tệp.`,
  notFolder: (path, option) => `“${path}” là tệp: với nhiều tệp, ${option} cần tên thư mục.`,
  workbookForFolder: (path, option) =>
    `“${path}” là tên của một tệp: với nhiều tệp, ${option} cần tên thư mục, không có đuôi của tệp.`,
  macroKept: (path) => `“${path}” phải có đuôi .xlsm vì tệp gốc có macro: đổi đuôi của --out thành .xlsm.`,
  macroNone: (path) => `“${path}” phải có đuôi .xlsx vì tệp gốc không có macro: đổi đuôi của --out thành .xlsx.`,
  wrongEnding: (ending, macros) =>
    `Tệp mang đuôi ${ending} nhưng là sổ ${macros ? 'có' : 'không có'} macro: đổi đuôi tệp thành ${macros ? '.xlsm' : '.xlsx'} rồi thử lại.`,
  reportEnding: (path, option) => `“${path}” phải có đuôi .xlsx (Excel) hoặc .docx (Word): đổi đuôi của ${option}.`,
  sameOutput: (path) => `Hai tệp sẽ cùng ghi vào “${path}”: chọn tên hoặc thư mục khác nhau.`,
  ownInput: (path) => `“${path}” chính là tệp đang xét: chọn tên khác cho --out hoặc --report.`,
  ownCriteria: (path) => `“${path}” chính là tệp của --criteria: chọn tên khác cho --out hoặc --report.`,
  outOfMemory: 'Không đủ bộ nhớ để xét tệp này: đóng bớt chương trình, hoặc chia tệp thành nhiều phần.',
  internal:
    'Chương trình gặp trường hợp chưa lường trước và đã dừng, chưa ghi gì: xin gửi tệp này cho người phụ trách chương trình.',
  nothingToUnmark: 'Tệp không có cột kết quả nào do chương trình ghi: không có gì để gỡ.',
  keptCells: (cells) => `Để nguyên các ô đã có người sửa sau khi ghi kết quả: ${cells}.`,
  seeHelp: (command) => `Xem cách dùng: ${command} --help`,
};

const ENGLISH: CommandLineSentences = {
  noFile: 'No file given: name the .xlsx file (or folder) to assess.',
  unknownOption: (option) => `There is no option ${option}: remove or correct it.`,
  valueMissing: (option) => `The option ${option} needs a value behind it: add the value.`,
  optionTwice: (option) => `The option ${option} is given twice: keep one.`,
  badYear: (text) => `“${text}” is no year: write --year with four digits, such as --year 2024.`,
  badLanguage: (text) => `There is no language “${text}”: write --lang vi or --lang en.`,
  unmarkNeedsOut: '--unmark needs --out: name the file for the copy without results.',
  unmarkAlone: (option) => `--unmark only removes results and assesses nothing: leave out ${option}.`,
  mergeNeedsSeveral: '--merge judges several files together: name at least two files, or a folder.',
  notFound: (path) => `“${path}” was not found: check its name and path.`,
  cannotRead: (path) => `“${path}” cannot be read: check its permissions, or copy it elsewhere.`,
  emptyFolder: (path) => `The folder “${path}” holds no .xlsx or .xlsm file: choose another one.`,
  tooLarge: (path) => `The file “${path}” is larger than 2 GB: split it and try again.`,
  inFile: (file, sentence) => `${file}: ${sentence}`,
  noTables:
    'No nomination table was found: it takes a table with a name column (person, collective, model or unit) and at least one column of ratings, titles, commendations, initiatives, disciplines, votes or criteria (C1, TT1, CN1, MH1 …).',
  notRead: (what) => `Not read: ${what}`,
  nobodyOf: (what) => `Nobody judged: ${what}`,
  noRows: 'The tables found have no rows yet: fill in the list and assess it again.',
  noRowsOfYear: (year) => `No row belongs to ${String(year)}: check the year, or give --year.`,
  otherYears: (year, years, latest) =>
    `No row belongs to ${String(year)}; the tables are of ${years}: write --year ${String(latest)}.`,
  criteriaInvalid: (count) =>
    `The criteria on the sheet “Tiêu chí” have ${String(count)} ${plural(count, 'fault')}, so nothing was assessed: correct these cells and run again.`,
  noCriteriaSheet: (file) => `“${file}” has no sheet “Tiêu chí”: choose a file that has one, or leave out --criteria.`,
  severalCriteria: (first, second) =>
    `“${first}” and “${second}” hold different criteria: choose one set with --criteria, or leave out --merge.`,
  exists: (path) => `“${path}” exists already: choose another name, or add --force to overwrite it.`,
  cannotWrite: (path) => `“${path}” cannot be written: check that its folder exists and may be written to.`,
  isFolder: (path, option) => `“${path}” is a folder: with one file, ${option} needs the name of a file.`,
  notFolder: (path, option) => `“${path}” is a file: with several files, ${option} needs the name of a folder.`,
  workbookForFolder: (path, option) =>
    `“${path}” is the name of a file: with several files, ${option} needs the name of a folder, without a file's ending.`,
  macroKept: (path) =>
    `“${path}” must end in .xlsm, since the original holds macros: change the ending of --out to .xlsm.`,
  macroNone: (path) =>
    `“${path}” must end in .xlsx, since the original holds no macros: change the ending of --out to .xlsx.`,
  wrongEnding: (ending, macros) =>
    `The file is named ${ending} but is a workbook ${macros ? 'with' : 'without'} macros: change its ending to ${macros ? '.xlsm' : '.xlsx'} and try again.`,
  reportEnding: (path, option) =>
    `“${path}” must end in .xlsx (Excel) or .docx (Word): change the ending of ${option}.`,
  sameOutput: (path) => `Two files would both be written to “${path}”: choose different names or folders.`,
  ownInput: (path) => `“${path}” is the very file being assessed: choose another name for --out or --report.`,
  ownCriteria: (path) => `“${path}” is the file of --criteria: choose another name for --out or --report.`,
  outOfMemory: 'There is not enough memory for this file: close other programs, or split the file.',
  internal:
    'The program met a case it was not made for and stopped without writing anything: please send this file to those who look after the program.',
  nothingToUnmark: 'The file holds no result columns of this program: there is nothing to remove.',
  keptCells: (cells) => `Cells that someone changed after the marking were left as they are: ${cells}.`,
  seeHelp: (command) => `How to use it: ${command} --help`,
};

const SENTENCES: Readonly<Record<Language, CommandLineSentences>> = { vi: VIETNAMESE, en: ENGLISH };

/** What the command line says besides results, in one language. */
export function commandLineSentences(language: Language): CommandLineSentences {
  return SENTENCES[language];
}
