import type { CellRef } from '../grid/area';
import type { ExcelProblem } from '../language/excel-problems';
import { ExcelTrouble, problemOf } from './errors';
import { Requests, type RequestOptions } from './request';

/** The last row and column of a sheet, counted from 0. */
const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/**
 * Shows a cell: its sheet comes to the front, and Excel scrolls to the cell.
 * @returns what stood in the way; null where the cell is shown. A sheet that was hidden, renamed or deleted since the
 * workbook was read is said, and nothing is unhidden: hiding it was somebody's choice.
 */
export async function goToCell(cell: CellRef, options: RequestOptions = {}): Promise<ExcelProblem | null> {
  const requests = new Requests(options);
  try {
    if (cell.row > LAST_ROW || cell.column > LAST_COLUMN || cell.row < 0 || cell.column < 0)
      throw new ExcelTrouble({ kind: 'cell-gone', code: '', sheet: cell.sheet });
    const visibility = await requests.read((context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(cell.sheet).load('visibility');
      return () => (sheet.isNullObject ? null : sheet.visibility);
    });
    if (visibility === null) throw new ExcelTrouble({ kind: 'sheet-gone', code: '', sheet: cell.sheet });
    // https://learn.microsoft.com/javascript/api/excel/excel.sheetvisibility
    if (visibility !== 'Visible') throw new ExcelTrouble({ kind: 'sheet-hidden', code: '', sheet: cell.sheet });
    // It changes nothing of the workbook, so that it may be sent again.
    await requests.read((context) => {
      const sheet = context.workbook.worksheets.getItem(cell.sheet);
      sheet.activate();
      sheet.getCell(cell.row, cell.column).select();
      return () => undefined;
    });
    return null;
  } catch (error) {
    return problemOf(error);
  }
}
