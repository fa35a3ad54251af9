import type { Language, Words } from './language';

/** The words that marks put into sheets. Removal knows its own columns and rows by them (src/grid/own-marks.ts). */

/** The headers of the four columns and of the sheet that takes their place. */
export const MARK_HEADERS: Words<'result' | 'score' | 'rank' | 'reason' | 'place' | 'name' | 'unit'> = {
  result: { vi: 'Kết quả', en: 'Result' },
  score: { vi: 'Điểm', en: 'Score' },
  rank: { vi: 'Hạng', en: 'Rank' },
  reason: { vi: 'Lý do', en: 'Reason' },
  place: { vi: 'Vị trí', en: 'Place' },
  name: { vi: 'Tên', en: 'Name' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
};

/** Sentences of the rows that stand for others, and of the sheet of results. */
export interface MarkPhrases {
  /** `xem dòng 8`, `xem “Cá nhân” dòng 8`. The row counts from 1. */
  readonly see: (row: number, sheet: string | null, file: string | null) => string;
  readonly sheet: {
    readonly title: (year: number) => string;
    readonly note: string;
    /** `Cá nhân, dòng 8`. The row counts from 1. */
    readonly place: (row: number, sheet: string) => string;
  };
}

export const MARK_PHRASES: Readonly<Record<Language, MarkPhrases>> = {
  vi: {
    see: (row, sheet, file) =>
      `xem ${file === null ? '' : `tệp “${file}” `}${sheet === null ? '' : `“${sheet}” `}dòng ${String(row)}`,
    sheet: {
      title: (year) => `KẾT QUẢ XÉT ĐIỂN HÌNH TIÊN TIẾN NĂM ${String(year)}`,
      note: 'Bên phải bảng không còn chỗ trống, hoặc trang tính được bảo vệ hay đã đặt vùng in, hoặc cơ quan chọn như vậy, nên kết quả ghi ở đây. Bấm vào vị trí để đến dòng.',
      place: (row, sheet) => `${sheet}, dòng ${String(row)}`,
    },
  },
  en: {
    see: (row, sheet, file) =>
      `see ${file === null ? '' : `file “${file}” `}${sheet === null ? '' : `“${sheet}” `}row ${String(row)}`,
    sheet: {
      title: (year) => `RESULTS OF THE REVIEW OF ${String(year)}`,
      note: 'There is no room to the right of the table, or its sheet is protected or has a print area, or the office chose so; the results stand here. Click a place to go to its row.',
      place: (row, sheet) => `${sheet}, row ${String(row)}`,
    },
  },
};

/** `Kết quả`, `Kết quả (ĐHTT)`, `Kết quả (ĐHTT 2)`: a name of ours beside the office's own; `others` of ours are taken. */
export function besideOffice(name: string, others: number): string {
  return others === 0 ? name : `${name} (ĐHTT${others === 1 ? '' : ` ${String(others)}`})`;
}
