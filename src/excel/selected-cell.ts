import type { CellRef } from '../grid/area';
import { officeRow } from '../marks/office-row';
import { Requests, type RequestOptions } from './request';

/** A cell that the user chose. */
export interface SelectedCell extends CellRef {
  /** The office's row that its row names in its first cell, as rows of the sheet `Kết quả` do. */
  readonly about?: CellRef;
}

/** The chosen cell, with what its row is about. @param first the value of that row's first cell */
export function withRow(cell: CellRef, first: unknown): SelectedCell {
  const about = typeof first === 'string' ? officeRow(first) : null;
  return about === null ? cell : { ...cell, about };
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
