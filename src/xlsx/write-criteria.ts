import type { CriteriaSet } from '../criteria/criterion';
import { criteriaSheet } from '../criteria/criteria-sheet';
import { isCriteriaSheet } from '../criteria/read-criteria';
import { CRITERIA_SHEET } from '../criteria/sheet-words';
import type { AddedSheet } from './add-sheet';
import { addSheet, hasSheet, replaceSheet } from './add-sheet';
import { appendStyles } from './append-styles';
import { criteriaRows, CRITERIA_STYLES } from './criteria-looks';
import { inlineSheetXml } from './inline-sheet';
import type { PartEdits } from './patch-parts';
import { editParts } from './patch-parts';
import type { Workbook } from './read-workbook';
import type { WorkbookParts } from './workbook-parts';
import { writePackage } from './zip-write';

/** What Excel says when a word is typed that no list of the sheet holds. */
const REFUSAL = { title: 'Tiêu chí', text: 'Hãy chọn một mục trong danh sách; ý nghĩa từng mục có ở cuối trang.' };

/**
 * Writes a set as the sheet `Tiêu chí` into a copy of a workbook; every part not concerned stays byte for byte.
 * @param replace whether a sheet of that name gives way to it
 * @returns the new file, or null where there is such a sheet and it may not be replaced
 */
export function writeCriteria(workbook: Workbook, set: CriteriaSet, replace: boolean): Uint8Array | null {
  const { parts } = workbook;
  const edits = editParts(workbook.package);
  const old = parts.sheets.find(({ name }) => isCriteriaSheet(name));
  // A chart sheet of that name cannot become a worksheet.
  if (old === undefined ? hasSheet(edits, parts, CRITERIA_SHEET) : !replace) return null;
  const sheet = sheetOf(set, addStyles(edits, parts));
  if (old === undefined) addSheet(edits, parts, sheet);
  else replaceSheet(edits, parts, old.index, sheet);
  return writePackage(workbook.package, edits.changes);
}

/** The number of our first style; null in a workbook without styles, where the sheet is plain. */
function addStyles(edits: PartEdits, { styles }: WorkbookParts): number | null {
  if (styles === null || !edits.has(styles)) return null;
  const { text, first } = appendStyles(edits.text(styles), CRITERIA_STYLES);
  edits.set(styles, text);
  return first;
}

function sheetOf(set: CriteriaSet, firstStyle: number | null): AddedSheet {
  const sheet = criteriaSheet(set);
  const inline = {
    rows: criteriaRows(sheet, firstStyle),
    widths: sheet.widths,
    merges: sheet.rows.flatMap(({ merges }, row) =>
      merges.map(([left, right]) => ({ top: row, left, bottom: row, right })),
    ),
    lists: sheet.choices.map(({ area, choices, only }) => ({ area, choices, refusal: only ? REFUSAL : null })),
    frozenRows: sheet.headerRow + 1,
    pageBreak: sheet.notesRow,
  };
  return {
    name: CRITERIA_SHEET,
    xml: (main) => inlineSheetXml(inline, main),
    titleRows: [sheet.headerRow, sheet.headerRow],
  };
}
