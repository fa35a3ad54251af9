import type { Assessment, Outcome } from '../assessment/assessment';
import type { CriteriaSet } from '../criteria/criterion';
import type { Language } from './language';
import { reasonFor } from './reasons';
import { outcomeName } from './words';

/** The words that marks put into sheets, one member for each of `MarkTexts` (`src/marks/texts.ts`). */
export interface MarkWords {
  readonly headers: readonly [result: string, score: string, rank: string, reason: string];
  readonly outcome: Readonly<Record<Outcome, string>>;
  readonly result: (assessment: Assessment) => string;
  readonly reason: (assessment: Assessment, home: string) => string;
  readonly see: (row: number, sheet: string | null, file: string | null) => string;
  readonly sheet: {
    readonly name: string;
    readonly title: string;
    readonly note: string;
    readonly headers: readonly [place: string, name: string, unit: string];
    readonly place: (row: number, sheet: string) => string;
  };
}

type Fixed = Pick<MarkWords, 'headers' | 'see' | 'sheet'>;

const FIXED: Readonly<Record<Language, (year: number) => Fixed>> = {
  vi: (year) => ({
    headers: ['Kết quả', 'Điểm', 'Hạng', 'Lý do'],
    see: (row, sheet, file) =>
      `xem ${file === null ? '' : `tệp “${file}” `}${sheet === null ? '' : `“${sheet}” `}dòng ${String(row)}`,
    sheet: {
      name: 'Kết quả',
      title: `KẾT QUẢ XÉT ĐIỂN HÌNH TIÊN TIẾN NĂM ${String(year)}`,
      note: 'Bên phải bảng không còn chỗ trống, hoặc trang tính được bảo vệ, nên kết quả ghi ở đây. Bấm vào vị trí để tới dòng.',
      headers: ['Vị trí', 'Tên', 'Đơn vị'],
      place: (row, sheet) => `${sheet}, dòng ${String(row)}`,
    },
  }),
  en: (year) => ({
    headers: ['Result', 'Score', 'Rank', 'Reason'],
    see: (row, sheet, file) =>
      `see ${file === null ? '' : `file “${file}” `}${sheet === null ? '' : `“${sheet}” `}row ${String(row)}`,
    sheet: {
      name: 'Kết quả',
      title: `RESULTS OF THE REVIEW OF ${String(year)}`,
      note: 'There is no room beside the table, or its sheet is protected, so the results stand here. Click a place to go to its row.',
      headers: ['Place', 'Name', 'Unit'],
      place: (row, sheet) => `${sheet}, row ${String(row)}`,
    },
  }),
};

/**
 * The words for marking. A result is its outcome's word alone, so that Excel's filter offers three values; beside it the
 * reason says what is missing, and for the eligible how many criteria the council must still judge.
 */
export function markWords(language: Language, year: number, criteria: CriteriaSet): MarkWords {
  return {
    ...FIXED[language](year),
    outcome: {
      eligible: outcomeName('eligible', language),
      'needs-evidence': outcomeName('needs-evidence', language),
      ineligible: outcomeName('ineligible', language),
    },
    result: (assessment) => outcomeName(assessment.outcome, language),
    reason: (assessment, home) => reasonFor(assessment, language, { criteria, home }),
  };
}
