import type { CriteriaSet } from '../criteria/criterion';
import { criteriaSheet, type CriteriaSheet } from '../criteria/criteria-sheet';
import { isCriteriaSheet } from '../criteria/read-criteria';
import { CRITERIA_SHEET } from '../criteria/sheet-words';
import type { AddedSheet } from './add-sheet';
import { criteriaRows, CRITERIA_STYLES } from './criteria-looks';
import { inlineSheetXml } from './inline-sheet';
import { writeOwnSheet } from './own-sheet';
import { ownInlineSheet } from './own-sheet-looks';
import type { Workbook } from './read-workbook';

/**
 * Writes a set as the sheet `Tiêu chí` into a copy of a workbook; every part not concerned stays byte for byte.
 * @param replace whether a sheet of that name gives way to it
 * @returns the new file, or null where there is such a sheet and it may not be replaced
 */
export function writeCriteria(workbook: Workbook, set: CriteriaSet, replace: boolean): Uint8Array | null {
  const make = (firstStyle: number | null): AddedSheet => sheetOf(set, firstStyle);
  const sheet = { name: CRITERIA_SHEET, isName: isCriteriaSheet, styles: CRITERIA_STYLES, make };
  return writeOwnSheet(workbook, sheet, replace);
}

function sheetOf(set: CriteriaSet, firstStyle: number | null): AddedSheet {
  const sheet = criteriaSheet(set);
  const inline = ownInlineSheet(sheet, criteriaRows(sheet, firstStyle), CRITERIA_SHEET);
  return {
    name: CRITERIA_SHEET,
    xml: (main) => inlineSheetXml(inline, main),
    titleRows: [sheet.headerRow, sheet.headerRow],
    // How to write is for whoever edits the sheet; on paper it would stand below the table's repeated header.
    printArea: { top: 0, left: 0, bottom: lastPrinted(sheet), right: sheet.widths.length - 1 },
  };
}

/** The last row before the notes that is not blank. */
function lastPrinted({ rows, notesRow }: CriteriaSheet): number {
  return rows.findLastIndex(({ role }, row) => row < notesRow && role !== 'blank');
}
