import type { Area } from '../../grid/area';
import { cellsIn, columnAt, isFilled, putCell, valueAt } from './cells';
import { changeColumns } from './columns';
import { clearRules } from './conditional-formats';
import { emit } from './events';
import { requireAllowed, requireUnlocked } from './guard';
import { cellCount, isWholeColumns, isWholeRows, withoutArea } from './limits';
import { unmergeCells } from './merge';
import { addressOf } from './references';
import { finishEdit } from './set-values';
import type { Cell, SheetModel, WorkbookModel } from './types';

/**
 * `contents` keeps formats, `formats` keeps contents (number formats, borders, conditional formats and merges go),
 * `all` keeps nothing; data validation goes with `all` only (a guess for `formats`).
 * @see https://learn.microsoft.com/javascript/api/excel/excel.clearapplyto
 */
export function clearCells(
  workbook: WorkbookModel,
  sheet: SheetModel,
  area: Area,
  what: 'all' | 'contents' | 'formats',
): void {
  if (what === 'formats') requireAllowed(workbook, sheet, 'allowFormatCells');
  else requireUnlocked(workbook, sheet, area);
  const one = cellCount(area) === 1 ? { valueBefore: valueAt(sheet, area.top, area.left), valueAfter: null } : null;
  let filled = false;
  for (const placed of [...cellsIn(sheet, area)]) {
    filled ||= isFilled(placed.cell);
    putCell(sheet, placed.row, placed.column, cleared(sheet, placed, what));
  }
  if (what !== 'contents') {
    clearSpans(sheet, area);
    clearRules(workbook, sheet, area);
    unmergeCells(workbook, sheet, area);
    if (what === 'all') sheet.validations = withoutArea(sheet.validations, area);
    emit(workbook, { type: 'format-changed', sheet: sheet.id, address: addressOf(area) });
  }
  if (what !== 'formats' && filled) finishEdit(workbook, sheet, area, one);
}

function cleared(
  sheet: SheetModel,
  { row, column, cell }: { readonly row: number; readonly column: number; readonly cell: Cell },
  what: 'all' | 'contents' | 'formats',
): Cell | undefined {
  const plain = what === 'contents' ? (sheet.rows[row]?.style ?? columnAt(sheet, column)?.style ?? 0) : 0;
  if (what === 'formats') return isFilled(cell) ? { ...cell, style: 0 } : undefined;
  const style = what === 'contents' ? cell.style : 0;
  // A cell like its row or column says no more than they do.
  return style === plain ? undefined : { value: null, formula: null, style, extras: null };
}

function clearSpans(sheet: SheetModel, area: Area): void {
  if (isWholeColumns(area)) changeColumns(sheet, area.left, area.right, (span) => ({ ...span, style: null }));
  if (!isWholeRows(area)) return;
  for (let row = area.top; row <= Math.min(area.bottom, sheet.rows.length - 1); row++) {
    const there = sheet.rows[row];
    if (there !== undefined) there.style = null;
  }
}
