import { formatCount } from './format';
import type { Language } from './language';
import { plural } from './plural-en';

/** What the command line prints around the results, for people. */
export interface PrintingWords {
  readonly reviewed: (year: number, period: string) => string;
  readonly tables: (list: string) => string;
  readonly rows: (first: number, last: number) => string;
  readonly log: string;
  readonly nominees: (count: number) => string;
  readonly columns: {
    readonly rank: string;
    readonly result: string;
    readonly score: string;
    readonly name: string;
    readonly unit: string;
    readonly file: string;
    readonly reason: string;
  };
  readonly moreNominees: (count: number) => string;
  readonly findings: string;
  readonly noFindings: string;
  readonly moreFindings: (count: number) => string;
  readonly summary: (files: number, failed: number) => string;
  readonly failed: string;
  readonly wrote: (path: string) => string;
  readonly skippedOld: (file: string) => string;
  readonly stages: {
    readonly read: string;
    readonly judge: string;
    readonly mark: string;
    readonly report: string;
    readonly write: string;
  };
}

const VIETNAMESE: PrintingWords = {
  reviewed: (year, period) => `Năm xét ${String(year)}, giai đoạn ${period}`,
  tables: (list) => `Bảng đã đọc: ${list}`,
  rows: (first, last) => (first === last ? `dòng ${String(first)}` : `dòng ${String(first)}–${String(last)}`),
  log: 'thành tích',
  nominees: (count) => `${formatCount(count, 'vi')} đối tượng`,
  columns: {
    rank: 'Hạng',
    result: 'Kết quả',
    score: 'Điểm',
    name: 'Tên',
    unit: 'Đơn vị',
    file: 'Tệp',
    reason: 'Lý do',
  },
  moreNominees: (count) => `… và ${formatCount(count, 'vi')} đối tượng nữa (dùng --out hoặc --json để xem tất cả)`,
  findings: 'DỮ LIỆU CẦN XEM',
  noFindings: 'Dữ liệu không có gì cần xem lại.',
  moreFindings: (count) => `… và ${formatCount(count, 'vi')} chỗ nữa (dùng --json để xem tất cả)`,
  summary: (files, failed) =>
    `TỔNG HỢP: ${formatCount(files, 'vi')} tệp${failed === 0 ? '' : `, ${formatCount(failed, 'vi')} tệp không xét được`}`,
  failed: 'Không xét được',
  wrote: (path) => `Đã ghi ${path}`,
  skippedOld: (file) => `Bỏ qua ${file}: mở bằng Excel, lưu thành .xlsx rồi xét lại.`,
  stages: {
    read: 'Đang đọc',
    judge: 'Đang xét',
    mark: 'Đang ghi kết quả',
    report: 'Đang lập báo cáo',
    write: 'Đang lưu',
  },
};

const ENGLISH: PrintingWords = {
  reviewed: (year, period) => `Reporting year ${String(year)}, period ${period}`,
  tables: (list) => `Tables read: ${list}`,
  rows: (first, last) => (first === last ? `row ${String(first)}` : `rows ${String(first)}–${String(last)}`),
  log: 'log',
  nominees: (count) => `${formatCount(count, 'en')} ${plural(count, 'nominee')}`,
  columns: {
    rank: 'Rank',
    result: 'Result',
    score: 'Score',
    name: 'Name',
    unit: 'Unit',
    file: 'File',
    reason: 'Reason',
  },
  moreNominees: (count) =>
    `… and ${formatCount(count, 'en')} more ${plural(count, 'nominee')} (use --out or --json to see all)`,
  findings: 'DATA TO LOOK AT',
  noFindings: 'Nothing in the data needs a look.',
  moreFindings: (count) => `… and ${formatCount(count, 'en')} more (use --json to see all)`,
  summary: (files, failed) =>
    `SUMMARY: ${formatCount(files, 'en')} ${plural(files, 'file')}${failed === 0 ? '' : `, ${formatCount(failed, 'en')} could not be assessed`}`,
  failed: 'Could not be assessed',
  wrote: (path) => `Written: ${path}`,
  skippedOld: (file) => `Skipped ${file}: open it in Excel, save it as .xlsx and assess again.`,
  stages: {
    read: 'Reading',
    judge: 'Judging',
    mark: 'Marking',
    report: 'Writing the report',
    write: 'Saving',
  },
};

const WORDS: Readonly<Record<Language, PrintingWords>> = { vi: VIETNAMESE, en: ENGLISH };

/** What the command line prints of results, in one language. */
export function printingWords(language: Language): PrintingWords {
  return WORDS[language];
}
