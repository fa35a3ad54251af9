import { standardHeight } from '../../embedded-excel/model/columns';
import { lookOf } from '../../embedded-excel/model/styles-look';
import type { Cell, SheetModel, WorkbookModel } from '../../embedded-excel/model/types';
import type { Merged } from './merged';

/** Of a font's size: how wide a letter is on average, how high a line. */
const LETTER = 0.52;
const LINE = 1.28;
const POINTS_PER_PIXEL = 0.75;
const TALLEST = 409.5;

/**
 * The height in points of a row whose height nobody set: as its text needs, worked out from the number of letters.
 * Excel measures the letters themselves, so its rows may differ by a line.
 * @param width pixels of a column
 */
export function neededHeight(
  workbook: WorkbookModel,
  sheet: SheetModel,
  row: number,
  merged: Merged,
  width: (column: number) => number,
): number {
  const standard = standardHeight(sheet);
  const cells = sheet.rows[row]?.cells;
  if (cells === undefined) return standard;
  let height = standard;
  cells.forEach((cell, column) => {
    if (cell?.value === undefined || cell.value === null) return;
    // Excel leaves merged cells out of it.
    if (merged.at(row, column) !== undefined) return;
    height = Math.max(height, cellHeight(workbook, cell, width(column)));
  });
  return Math.min(TALLEST, height);
}

function cellHeight(workbook: WorkbookModel, { value, style }: Cell, width: number): number {
  const { font, wrap } = lookOf(workbook.styles, style);
  const line = font.size * LINE;
  if (!wrap || typeof value !== 'string') return line;
  const letters = Math.max(1, (width * POINTS_PER_PIXEL - 4) / (font.size * LETTER));
  const lines = value.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / letters)), 0);
  return lines * line;
}
