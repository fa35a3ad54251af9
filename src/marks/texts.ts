import type { Assessment, Outcome } from '../assessment/assessment';
import type { CriteriaSet } from '../criteria/criterion';
import type { Language, Words } from '../language/language';
import { reasonFor } from '../language/reasons';
import { outcomeName } from '../language/words';

/** The words that marks put into sheets, as data from `src/language`. */
export interface MarkTexts {
  /** Kết quả, Điểm, Hạng, Lý do. */
  readonly headers: readonly [result: string, score: string, rank: string, reason: string];
  /** The results, each its outcome's word alone: Excel's filter offers three values, and the colours are keyed on them. */
  readonly outcome: Readonly<Record<Outcome, string>>;
  /**
   * One short sentence: the first thing missing or unmet; for the eligible, how many criteria the council must still
   * judge. Cells of the sheet `home` are named without it.
   */
  reason(assessment: Assessment, home: string): string;
  /** `xem dòng 8`, `xem “Cá nhân” dòng 8`. The row counts from 1. */
  see(row: number, sheet: string | null, file: string | null): string;
  readonly sheet: {
    /** Kết quả in every language: the workbook is the office's. */
    readonly name: string;
    title(year: number): string;
    readonly note: string;
    readonly headers: readonly [place: string, name: string, unit: string];
    /** `Cá nhân, dòng 8`. The row counts from 1. */
    place(row: number, sheet: string): string;
  };
}

const HEADERS: Words<'result' | 'score' | 'rank' | 'reason' | 'place' | 'name' | 'unit'> = {
  result: { vi: 'Kết quả', en: 'Result' },
  score: { vi: 'Điểm', en: 'Score' },
  rank: { vi: 'Hạng', en: 'Rank' },
  reason: { vi: 'Lý do', en: 'Reason' },
  place: { vi: 'Vị trí', en: 'Place' },
  name: { vi: 'Tên', en: 'Name' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
};

/** Letters of a reason beside a table: two lines of its column. */
const LONGEST = 92;

type Phrases = Pick<MarkTexts, 'see'> & { readonly sheet: Pick<MarkTexts['sheet'], 'title' | 'note' | 'place'> };

const PHRASES: Readonly<Record<Language, Phrases>> = {
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

/** The marks' words in a language; `criteria` gives the criteria their few words. */
export function markTexts(language: Language, criteria?: CriteriaSet): MarkTexts {
  const header = (key: keyof typeof HEADERS): string => HEADERS[key][language];
  const phrases = PHRASES[language];
  return {
    headers: [header('result'), header('score'), header('rank'), header('reason')],
    outcome: {
      eligible: outcomeName('eligible', language),
      'needs-evidence': outcomeName('needs-evidence', language),
      ineligible: outcomeName('ineligible', language),
    },
    reason: (assessment, home) =>
      reasonFor(assessment, language, { home, longest: LONGEST, ...(criteria === undefined ? {} : { criteria }) }),
    see: phrases.see,
    sheet: { ...phrases.sheet, name: HEADERS.result.vi, headers: [header('place'), header('name'), header('unit')] },
  };
}
