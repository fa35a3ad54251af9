import type { CriteriaSet } from '../criteria/criterion';
import type { Settings } from '../nominations/settings/settings';
import { settingsSheet } from '../nominations/settings/settings-sheet';
import { isSettingsSheet, SETTINGS_SHEET } from '../nominations/settings/words';
import type { AddedSheet } from './add-sheet';
import { inlineSheetXml } from './inline-sheet';
import { writeOwnSheet } from './own-sheet';
import { ownInlineSheet } from './own-sheet-looks';
import type { Workbook } from './read-workbook';
import { settingsRows, SETTINGS_STYLES } from './settings-looks';

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
  const inline = ownInlineSheet(sheet, settingsRows(sheet, firstStyle), SETTINGS_SHEET);
  return { name: SETTINGS_SHEET, xml: (main) => inlineSheetXml(inline, main) };
}
