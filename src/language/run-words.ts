import { excelProblemText, type ExcelProblem } from './excel-problems';
import type { Language, Words } from './language';
import { plural } from './plural-en';

/** Why a run in Excel did not do what was asked, as far as a sentence needs to know. */
export type RunProblemSaid =
  | { readonly kind: 'no-tables' | 'no-nominees' | 'no-marks' | 'criteria-invalid' | 'structure-protected' }
  | { readonly kind: 'excel'; readonly problem: ExcelProblem };

const PROBLEMS: Words<Exclude<RunProblemSaid['kind'], 'excel'>> = {
  'no-tables': {
    vi: 'Không tìm thấy bảng đề nghị nào: cần một bảng có cột tên (họ và tên, tập thể, mô hình hoặc đơn vị) và ít nhất một cột xếp loại, danh hiệu, khen thưởng, sáng kiến, kỷ luật, số phiếu hoặc tiêu chí.',
    en: 'No nomination table was found: it takes a table with a name column (person, collective, model or unit) and at least one column of ratings, titles, commendations, initiatives, disciplines, votes or criteria.',
  },
  'no-nominees': {
    vi: 'Các bảng chưa có ai được đề nghị trong năm này: điền danh sách hoặc chọn năm khác, rồi kiểm tra lại.',
    en: 'Nobody is nominated for this year in the tables: fill in the list or choose another year, then check again.',
  },
  'no-marks': {
    vi: 'Sổ không có cột kết quả nào do chương trình ghi: không có gì để gỡ.',
    en: 'The workbook has no result columns written by this program: there is nothing to remove.',
  },
  'criteria-invalid': {
    vi: 'Bộ tiêu chí ở trang “Tiêu chí” có chỗ sai nên chưa kiểm tra: sửa các ô được nêu rồi kiểm tra lại.',
    en: 'The criteria on the sheet “Tiêu chí” are faulty, so nothing was checked: correct the cells named, then check again.',
  },
  'structure-protected': {
    vi: 'Kết quả cần trang “Kết quả”, nhưng cấu trúc sổ đang được bảo vệ nên không thêm trang được: bỏ bảo vệ (Xem lại › Bảo vệ sổ làm việc) rồi kiểm tra lại.',
    en: 'The results need the sheet “Kết quả”, but the workbook’s structure is protected and no sheet can be added: remove the protection (Review › Protect Workbook), then check again.',
  },
};

const STATES: Words<'untouched' | 'restored' | 'interrupted' | 'paper-interrupted'> = {
  untouched: { vi: 'Chưa ghi gì vào sổ.', en: 'Nothing was written into the workbook.' },
  restored: {
    vi: 'Các kết quả ghi dở đã được gỡ; nội dung của đơn vị vẫn nguyên.',
    en: 'Half-written results were taken back; the office’s content is as it was.',
  },
  interrupted: {
    vi: 'Lần ghi trước bị ngắt giữa chừng, kết quả trong sổ có thể chưa đủ: bấm kiểm tra (hoặc gỡ kết quả) lần nữa để hoàn tất.',
    en: 'The last run was cut off and results in the workbook may be incomplete: check (or remove the results) once more to finish.',
  },
  'paper-interrupted': {
    vi: 'Lần ghi báo cáo trước bị ngắt giữa chừng nên các trang báo cáo trong sổ có thể chưa đủ: bấm Thử lại để hoàn tất hoặc trả về như trước.',
    en: 'Writing a report was cut off and its sheets may be incomplete: press Try again to finish it or to take it back.',
  },
};

/** Why a run did not do what was asked, and what to do. */
export function runProblemSentence(problem: RunProblemSaid, language: Language): string {
  return problem.kind === 'excel' ? excelProblemText(problem.problem, language) : PROBLEMS[problem.kind][language];
}

/** What a run that is not complete left in the workbook. */
export function runStateSentence(state: keyof typeof STATES, language: Language): string {
  return STATES[state][language];
}

/** Old results could not be taken away from these sheets. */
export function protectedSheetsSentence(sheets: readonly string[], language: Language): string {
  const list = sheets.map((sheet) => `“${sheet}”`).join(', ');
  if (language === 'vi')
    return `Trang ${list} đang được bảo vệ nên kết quả cũ ở đó được để nguyên: bỏ bảo vệ rồi làm lại để gỡ.`;
  return `${plural(sheets.length, 'The sheet')} ${list} ${plural(sheets.length, 'is', 'are')} protected, so the old results stay there: remove the protection and run again to take them away.`;
}
