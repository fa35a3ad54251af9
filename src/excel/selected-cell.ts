import type { CellRef } from '../grid/area';
import { Requests, type RequestOptions } from './request';

/**
 * The cell that the user stands in, whatever else is selected around it.
 * @throws where Excel does not answer
 */
export async function selectedCell(options: RequestOptions = {}): Promise<CellRef> {
  return new Requests(options).read((context) => {
    const cell = context.workbook.getActiveCell().load('rowIndex,columnIndex');
    const sheet = cell.worksheet.load('name');
    return () => ({ sheet: sheet.name, row: cell.rowIndex, column: cell.columnIndex });
  });
}
