import type { CellRef } from '../grid/area';
import { LANGUAGES } from '../language/language';
import { MARK_PHRASES } from '../language/mark-words';

/**
 * The office's row that a row of the sheet `Kết quả` is about, by the words in its first cell (`Cá nhân, dòng 8`): they
 * move along where the sheet is sorted, and stay what they are where it is renamed or copied. Column 0 of that row.
 * @returns null where the words name no row; whether there is such a sheet is not asked
 */
export function officeRow(words: string): CellRef | null {
  const row = Number(/\d+$/.exec(words)?.[0] ?? 0);
  if (row < 1) return null;
  for (const language of LANGUAGES) {
    const behind = MARK_PHRASES[language].sheet.place(row, '');
    const sheet = words.slice(0, -behind.length);
    if (sheet !== '' && words.endsWith(behind)) return { sheet, row: row - 1, column: 0 };
  }
  return null;
}
