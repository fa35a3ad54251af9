import type { CellRef } from '../grid/area';
import { Requests, type RequestOptions } from './request';

/** A cell that the user chose, and what tells whose row it is where the sheet is one of ours. */
export interface SelectedCell extends CellRef {
  /** The text in the first cell of its row; left out where there is none. */
  readonly rowBegins?: string;
}

/** The chosen cell, with the first cell of its row as Excel gave it. */
export function withRow(cell: CellRef, first: unknown): SelectedCell {
  return typeof first === 'string' && first !== '' ? { ...cell, rowBegins: first } : cell;
}

/**
 * The cell that the user stands in, whatever else is selected around it.
 * @throws where Excel does not answer
 */
export async function selectedCell(options: RequestOptions = {}): Promise<SelectedCell> {
  return new Requests(options).read((context) => {
    const cell = context.workbook.getActiveCell().load('rowIndex,columnIndex');
    const sheet = cell.worksheet.load('name');
    const first = cell.getEntireRow().getCell(0, 0).load('values');
    return () => withRow({ sheet: sheet.name, row: cell.rowIndex, column: cell.columnIndex }, first.values[0]?.[0]);
  });
}
