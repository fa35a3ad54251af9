import type { Area } from '../../grid/area';
import { cellAt, cellsIn, isFilled, putCell } from './cells';
import { ModelError } from './error';
import { emit } from './events';
import { requireUnprotected } from './guard';
import { cellCount, intersection } from './limits';
import { addressOf } from './references';
import type { SheetModel, WorkbookModel } from './types';

/** Merged areas that touch an area. */
export function mergesIn(sheet: SheetModel, area: Area): Area[] {
  return sheet.merges.filter((merge) => intersection(merge, area) !== null);
}

/**
 * Merges an area, or each of its rows. The first filled cell's content stays, in the first cell; the others lose
 * theirs. Merged areas inside are swallowed; those that reach out, and tables, refuse.
 * @see https://support.microsoft.com/office/5cbd15d5-9375-4540-907f-c673a93fcedf
 */
export function mergeCells(workbook: WorkbookModel, sheet: SheetModel, area: Area, across = false): void {
  requireUnprotected(workbook, sheet);
  if (sheet.tables.some((table) => intersection(table.area, area) !== null))
    throw new ModelError('InvalidOperation', 'Cells of a table cannot be merged.');
  const rows = area.bottom - area.top + 1;
  const wanted = across
    ? Array.from({ length: rows }, (_, n) => ({ ...area, top: area.top + n, bottom: area.top + n }))
    : [area];
  for (const merge of wanted) {
    if (cellCount(merge) === 1) continue;
    sheet.merges = sheet.merges.filter((one) => intersection(one, merge) === null);
    joinContents(sheet, merge);
    sheet.merges.push(merge);
  }
  emit(workbook, { type: 'format-changed', sheet: sheet.id, address: addressOf(area) });
}

/** Excel keeps the content of the first filled cell, row by row. */
function joinContents(sheet: SheetModel, merge: Area): void {
  const cells = [...cellsIn(sheet, merge)];
  const kept = cells.find(({ cell }) => isFilled(cell))?.cell;
  const first = cellAt(sheet, merge.top, merge.left);
  for (const { row, column, cell } of cells)
    if (isFilled(cell)) putCell(sheet, row, column, { value: null, formula: null, style: cell.style, extras: null });
  if (kept !== undefined) putCell(sheet, merge.top, merge.left, { ...kept, style: first?.style ?? kept.style });
}

/** Parts every merged area that touches the area. */
export function unmergeCells(workbook: WorkbookModel, sheet: SheetModel, area: Area): void {
  if (mergesIn(sheet, area).length === 0) return;
  requireUnprotected(workbook, sheet);
  sheet.merges = sheet.merges.filter((merge) => intersection(merge, area) === null);
  emit(workbook, { type: 'format-changed', sheet: sheet.id, address: addressOf(area) });
}
