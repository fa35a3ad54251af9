import type { Area } from '../../grid/area';
import { cellAt, columnAt, putCell, rowAt, styleAt } from './cells';
import { changeColumns } from './columns';
import { ModelError } from './error';
import { emit } from './events';
import { requireAllowed } from './guard';
import { isWholeColumns, isWholeRows } from './limits';
import { addressOf } from './references';
import type { CellLook, LookChange } from './styles';
import { changedStyle } from './styles-change';
import { lookOf } from './styles-look';
import type { SheetModel, WorkbookModel } from './types';

/** What a cell looks like, whether it is there or not. */
export function lookAt(workbook: WorkbookModel, sheet: SheetModel, row: number, column: number): CellLook {
  return lookOf(workbook.styles, styleAt(sheet, row, column));
}

/** Changes the format of an area; whole columns and rows keep it for cells to come. */
export function changeLook(workbook: WorkbookModel, sheet: SheetModel, area: Area, change: LookChange): void {
  requireAllowed(workbook, sheet, 'allowFormatCells');
  restyle(sheet, area, changing(workbook, change));
  emit(workbook, { type: 'format-changed', sheet: sheet.id, address: addressOf(area) });
}

/** A change of style, worked out once for each style that is met. */
function changing(workbook: WorkbookModel, change: LookChange): (style: number) => number {
  const known = new Map<number, number>();
  return (style) => {
    const after = known.get(style) ?? changedStyle(workbook.styles, style, change);
    known.set(style, after);
    return after;
  };
}

/** Gives the cells of an area other styles. */
export function restyle(sheet: SheetModel, area: Area, styleAfter: (style: number) => number): void {
  if (isWholeColumns(area)) {
    restyleColumns(sheet, area, styleAfter);
    return;
  }
  if (isWholeRows(area)) {
    for (let row = area.top; row <= area.bottom; row++) {
      const there = rowAt(sheet, row);
      // Cells whose column has a format must be there to keep what they have of it.
      for (const span of sheet.columns)
        if (span.style !== null && there.style === null) materialize(sheet, row, span.first, span.last);
      there.style = styleAfter(there.style ?? 0);
      restyleCells(sheet, row, styleAfter);
    }
    return;
  }
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) {
      const before = styleAt(sheet, row, column);
      const style = styleAfter(before);
      const cell = cellAt(sheet, row, column);
      if (style === before && cell === undefined) continue;
      putCell(sheet, row, column, { ...(cell ?? { value: null, formula: null, extras: null }), style });
    }
}

function restyleColumns(sheet: SheetModel, area: Area, styleAfter: (style: number) => number): void {
  sheet.rows.forEach((row, n) => {
    if (row === undefined) return;
    // A row's own format stands before a column's: the cell at the crossing gets the new one.
    if (row.style !== null) materialize(sheet, n, area.left, Math.min(area.right, 1_000));
    for (let column = area.left; column <= Math.min(area.right, row.cells.length - 1); column++) {
      const cell = row.cells[column];
      if (cell !== undefined) row.cells[column] = { ...cell, style: styleAfter(cell.style) };
    }
  });
  changeColumns(sheet, area.left, area.right, (span) => ({ ...span, style: styleAfter(span.style ?? 0) }));
}

function restyleCells(sheet: SheetModel, row: number, styleAfter: (style: number) => number): void {
  const cells = sheet.rows[row]?.cells ?? [];
  cells.forEach((cell, column) => {
    if (cell !== undefined) cells[column] = { ...cell, style: styleAfter(cell.style) };
  });
}

/** Makes cells that are only said by their row or column. */
function materialize(sheet: SheetModel, row: number, first: number, last: number): void {
  for (let column = first; column <= last; column++)
    if (cellAt(sheet, row, column) === undefined)
      putCell(sheet, row, column, {
        value: null,
        formula: null,
        style: sheet.rows[row]?.style ?? columnAt(sheet, column)?.style ?? 0,
        extras: null,
      });
}

/**
 * Sets number formats cell by cell, or one for all.
 * @throws ModelError `InvalidArgument` for a matrix of another shape
 */
export function setNumberFormats(
  workbook: WorkbookModel,
  sheet: SheetModel,
  area: Area,
  formats: readonly (readonly unknown[])[] | string,
): void {
  if (typeof formats === 'string') {
    changeLook(workbook, sheet, area, { numberFormat: formats });
    return;
  }
  requireAllowed(workbook, sheet, 'allowFormatCells');
  const columns = area.right - area.left + 1;
  if (formats.length !== area.bottom - area.top + 1 || formats.some((row) => row.length !== columns))
    throw new ModelError('InvalidArgument', 'The formats have another shape than the range.');
  const changes = new Map<string, (style: number) => number>();
  formats.forEach((row, n) =>
    row.forEach((format, m) => {
      if (typeof format !== 'string') return;
      const change = changes.get(format) ?? changing(workbook, { numberFormat: format });
      changes.set(format, change);
      const at = { row: area.top + n, column: area.left + m };
      restyle(sheet, { top: at.row, bottom: at.row, left: at.column, right: at.column }, change);
    }),
  );
  emit(workbook, { type: 'format-changed', sheet: sheet.id, address: addressOf(area) });
}
