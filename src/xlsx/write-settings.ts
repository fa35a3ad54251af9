import type { CriteriaSet } from '../criteria/criterion';
import type { Settings } from '../nominations/settings/settings';
import { settingsSheet } from '../nominations/settings/settings-sheet';
import { isSettingsSheet, SETTINGS_SHEET } from '../nominations/settings/words';
import type { AddedSheet } from './add-sheet';
import { inlineSheetXml } from './inline-sheet';
import { writeOwnSheet } from './own-sheet';
import type { Workbook } from './read-workbook';
import { settingsRows, SETTINGS_STYLES } from './settings-looks';

/** What Excel says when a word is typed that no list of the sheet holds. */
const REFUSAL = { title: 'Cấu hình', text: 'Hãy chọn một mục trong danh sách; ý nghĩa từng mục có ở cuối trang.' };

/**
 * Writes settings as the sheet `Cấu hình` into a copy of a workbook; every part not concerned stays byte for byte.
 * @param criteria whose mark columns are offered
 * @param replace whether a sheet of that name gives way to it
 * @returns the new file, or null where there is such a sheet and it may not be replaced
 */
export function writeSettings(
  workbook: Workbook,
  settings: Settings,
  criteria: CriteriaSet,
  replace: boolean,
): Uint8Array | null {
  const make = (firstStyle: number | null): AddedSheet => sheetOf(settings, criteria, firstStyle);
  const sheet = { name: SETTINGS_SHEET, isName: isSettingsSheet, styles: SETTINGS_STYLES, make };
  return writeOwnSheet(workbook, sheet, replace);
}

function sheetOf(settings: Settings, criteria: CriteriaSet, firstStyle: number | null): AddedSheet {
  const sheet = settingsSheet(settings, criteria);
  const inline = {
    rows: settingsRows(sheet, firstStyle),
    widths: sheet.widths,
    merges: sheet.rows.flatMap(({ merges }, row) =>
      merges.map(([left, right]) => ({ top: row, left, bottom: row, right })),
    ),
    lists: sheet.choices.map(({ area, choices, only }) => ({ area, choices, refusal: only ? REFUSAL : null })),
    frozenRows: sheet.headerRow + 1,
    pageBreak: sheet.notesRow,
  };
  return { name: SETTINGS_SHEET, xml: (main) => inlineSheetXml(inline, main) };
}
