import type { Language } from './language';
import { FIRST_WORDS, type FirstWords } from './pane-first';
import { plural } from './plural-en';

/** What every screen of the pane may say: its frame, the start page and a run. */
export interface PaneWords extends FirstWords {
  readonly checkAgain: string;
  readonly stop: string;
  readonly stopping: string;
  readonly retry: string;
  readonly year: string;
  readonly period: (first: number, last: number) => string;
  readonly tables: string;
  readonly tablesHint: string;
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
  readonly added: (rows: string) => string;
  readonly staleAgain: string;
  readonly stopped: string;
  readonly retrying: string;
  readonly kept: (cells: string) => string;
  readonly nobodyHere: string;
  readonly unsavedSettings: string;
  readonly openSettings: string;
}

const WORDS: Readonly<Record<Language, PaneWords>> = {
  vi: {
    ...FIRST_WORDS.vi,
    checkAgain: 'Kiểm tra lại',
    stop: 'Dừng',
    stopping: 'Đang dừng…',
    retry: 'Thử lại',
    year: 'Năm xét',
    period: (first, last) => `giai đoạn ${String(first)}–${String(last)}`,
    tables: 'Các bảng sẽ đọc',
    tablesHint: 'Bỏ dấu chọn ở bảng không muốn xét.',
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
      restoring: 'Trả lại như trước',
      removing: 'Gỡ các cột kết quả',
    },
    safe: 'Vẫn xem sổ được. Không nên sửa ô trong lúc đang ghi.',
    stale: (rows) => `${rows} dòng đã đổi sau lần xét.`,
    added: (rows) => `${rows} dòng mới chưa có kết quả.`,
    staleAgain: 'Xét lại',
    stopped: 'Đã dừng, sổ không thay đổi.',
    retrying: 'Excel đang bận, thử lại…',
    kept: (cells) => `${cells} ô kết quả đã có người sửa được giữ nguyên.`,
    nobodyHere:
      'Dòng đang chọn không phải của đối tượng nào: chọn một dòng trong bảng đề nghị, rồi bấm Vì sao lần nữa.',
    unsavedSettings: 'Cài đặt có thay đổi chưa lưu.',
    openSettings: 'Mở Cài đặt',
  },
  en: {
    ...FIRST_WORDS.en,
    checkAgain: 'Check again',
    stop: 'Stop',
    stopping: 'Stopping…',
    retry: 'Try again',
    year: 'Reporting year',
    period: (first, last) => `period ${String(first)}–${String(last)}`,
    tables: 'Tables to be read',
    tablesHint: 'Untick a table to leave it out.',
    rows: (count) => `${count}\u00a0${plural(count, 'row')}`,
    log: 'log of achievements',
    noneChosen: 'Choose at least one table.',
    nominees: (count) => `${count}\u00a0${plural(count, 'nominee')}`,
    sheets: (count) => `${count}\u00a0${plural(count, 'sheet')}`,
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
    stale: (rows) => `${rows} ${plural(rows, 'row')} changed since the last check.`,
    added: (rows) => `${rows} new ${plural(rows, 'row')} without a result.`,
    staleAgain: 'Judge again',
    stopped: 'Stopped; the workbook did not change.',
    retrying: 'Excel is busy, trying again…',
    nobodyHere: 'The selected row is no nominee’s: select a row of a nomination table, then press Why again.',
    unsavedSettings: 'Settings have changes that are not saved.',
    openSettings: 'Open settings',
    kept: (cells) => `Result cells that somebody changed were left as they are: ${cells}.`,
  },
};

/** What every screen of the pane may say, in one language. */
export function paneWords(language: Language): PaneWords {
  return WORDS[language];
}
