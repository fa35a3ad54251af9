import type { Language } from './language';

/** What every screen of the pane may say: its frame, the start page and a run. */
export interface PaneWords {
  readonly title: string;
  readonly settings: string;
  readonly help: string;
  readonly back: string;
  readonly check: string;
  readonly checkAgain: string;
  readonly stop: string;
  readonly stopping: string;
  readonly retry: string;
  readonly close: string;
  readonly promise: string;
  readonly looking: string;
  readonly loading: string;
  readonly year: string;
  readonly period: (first: number, last: number) => string;
  readonly tables: string;
  readonly tablesHint: string;
  readonly columns: string;
  readonly rows: (count: string) => string;
  readonly log: string;
  readonly noneChosen: string;
  readonly nominees: (count: string) => string;
  readonly sheets: (count: string) => string;
  readonly running: string;
  readonly removing: string;
  readonly steps: {
    readonly reading: string;
    readonly judging: string;
    readonly writing: string;
    readonly restoring: string;
    readonly removing: string;
  };
  readonly safe: string;
  readonly stale: (rows: string) => string;
  readonly staleAgain: string;
  readonly stopped: string;
  readonly retrying: string;
  readonly kept: (cells: string) => string;
}

const WORDS: Readonly<Record<Language, PaneWords>> = {
  vi: {
    title: 'Điển hình tiên tiến',
    settings: 'Cài đặt',
    help: 'Trợ giúp',
    back: 'Quay lại',
    check: 'Kiểm tra',
    checkAgain: 'Kiểm tra lại',
    stop: 'Dừng',
    stopping: 'Đang dừng…',
    retry: 'Thử lại',
    close: 'Đóng',
    promise: 'Xét từng dòng theo tiêu chí của kế hoạch, ghi kết quả và lý do cạnh bảng. Số liệu của đơn vị giữ nguyên.',
    looking: 'Đang xem sổ…',
    loading: 'Đang mở…',
    year: 'Năm xét',
    period: (first, last) => `giai đoạn ${String(first)}–${String(last)}`,
    tables: 'Các bảng sẽ đọc',
    tablesHint: 'Bỏ dấu chọn ở bảng không muốn xét.',
    columns: 'Cột và giá trị',
    rows: (count) => `${count}\u00a0dòng`,
    log: 'sổ theo dõi thành tích',
    noneChosen: 'Chọn ít nhất một bảng.',
    nominees: (count) => `${count}\u00a0đối tượng`,
    sheets: (count) => `${count}\u00a0trang`,
    running: 'Đang kiểm tra',
    removing: 'Đang gỡ kết quả',
    steps: {
      reading: 'Đọc các trang tính',
      judging: 'Xét từng đối tượng',
      writing: 'Ghi kết quả',
      restoring: 'Hoàn nguyên',
      removing: 'Gỡ các cột kết quả',
    },
    safe: 'Có thể tiếp tục xem sổ. Chưa nên sửa ô trong lúc ghi.',
    stale: (rows) => `${rows} dòng đã đổi sau lần xét.`,
    staleAgain: 'Xét lại',
    stopped: 'Đã dừng, sổ không thay đổi.',
    retrying: 'Excel đang bận, thử lại…',
    kept: (cells) => `${cells} ô kết quả do người khác sửa được giữ nguyên.`,
  },
  en: {
    title: 'Điển hình tiên tiến',
    settings: 'Settings',
    help: 'Help',
    back: 'Back',
    check: 'Check',
    checkAgain: 'Check again',
    stop: 'Stop',
    stopping: 'Stopping…',
    retry: 'Try again',
    close: 'Close',
    promise:
      'Judges every row by the plan’s criteria and writes result and reason beside the table. Your data stay as they are.',
    looking: 'Looking at the workbook…',
    loading: 'Opening…',
    year: 'Reporting year',
    period: (first, last) => `period ${String(first)}–${String(last)}`,
    tables: 'Tables to be read',
    tablesHint: 'Untick a table to leave it out.',
    columns: 'Columns and values',
    rows: (count) => `${count}\u00a0${count === '1' ? 'row' : 'rows'}`,
    log: 'log of achievements',
    noneChosen: 'Choose at least one table.',
    nominees: (count) => `${count}\u00a0${count === '1' ? 'nominee' : 'nominees'}`,
    sheets: (count) => `${count}\u00a0${count === '1' ? 'sheet' : 'sheets'}`,
    running: 'Checking',
    removing: 'Removing the results',
    steps: {
      reading: 'Reading the sheets',
      judging: 'Judging every nominee',
      writing: 'Writing the results',
      restoring: 'Taking back',
      removing: 'Removing the result columns',
    },
    safe: 'You may go on looking at the workbook. Better not edit cells while results are written.',
    stale: (rows) => `${rows} ${rows === '1' ? 'row' : 'rows'} changed since the last check.`,
    staleAgain: 'Judge again',
    stopped: 'Stopped; the workbook did not change.',
    retrying: 'Excel is busy, trying again…',
    kept: (cells) => `Result cells that somebody changed were left as they are: ${cells}.`,
  },
};

/** What every screen of the pane may say, in one language. */
export function paneWords(language: Language): PaneWords {
  return WORDS[language];
}
