import { isCellError, type CellValue } from '../../grid/grid';
import type { Area } from '../../grid/area';
import { forgetFormulaPlaces } from './formula-places';
import { intersection } from './limits';
import type { Cell, ColumnSpan, RowModel, SheetModel } from './types';

/** A cell; undefined where nothing was ever set. */
export function cellAt(sheet: SheetModel, row: number, column: number): Cell | undefined {
  return sheet.rows[row]?.cells[column];
}

/** A cell's value; null where it is empty. */
export function valueAt(sheet: SheetModel, row: number, column: number): CellValue {
  return sheet.rows[row]?.cells[column]?.value ?? null;
}

/** The row, made where there is none. */
export function rowAt(sheet: SheetModel, row: number): RowModel {
  while (sheet.rows.length <= row) sheet.rows.push(undefined);
  const made = (sheet.rows[row] ??= emptyRow());
  return made;
}

/** A row as it is before anything is set. */
export function emptyRow(): RowModel {
  return { cells: [], height: null, customHeight: false, hidden: false, style: null, attributes: '' };
}

/** What is set of a column; undefined where nothing is. */
export function columnAt(sheet: SheetModel, column: number): ColumnSpan | undefined {
  return sheet.columns.find((span) => span.first <= column && span.last >= column);
}

/** The style a cell has, or would get from its row or column where it is not there. */
export function styleAt(sheet: SheetModel, row: number, column: number): number {
  const there = sheet.rows[row];
  return there?.cells[column]?.style ?? there?.style ?? columnAt(sheet, column)?.style ?? 0;
}

/**
 * Puts a cell, or takes it away (undefined). A cell that says no more than its row or column would is not kept.
 */
export function putCell(sheet: SheetModel, row: number, column: number, cell: Cell | undefined): void {
  if (cell === undefined && sheet.rows[row] === undefined) return;
  const { cells } = rowAt(sheet, row);
  if (cell === undefined && column >= cells.length) return;
  if ((cells[column]?.formula ?? null) !== (cell?.formula ?? null)) forgetFormulaPlaces(sheet);
  while (cells.length < column) cells.push(undefined);
  cells[column] = cell;
  if (cell === undefined) while (cells.length > 0 && cells.at(-1) === undefined) cells.pop();
}

/** A cell's content changed, its style kept; what its old content had about it (runs, array) goes. */
export function putContent(
  sheet: SheetModel,
  row: number,
  column: number,
  value: CellValue,
  formula: string | null = null,
): void {
  const style = styleAt(sheet, row, column);
  const there = cellAt(sheet, row, column);
  if (there === undefined && value === null && formula === null) return;
  putCell(sheet, row, column, { value, formula, style, extras: null });
}

/** A cell that is there, and where. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** The cells that are there, row by row. Change only the cell at hand meanwhile. */
export function* cellsIn(sheet: SheetModel, area: Area): Iterable<PlacedCell> {
  const bottom = Math.min(area.bottom, sheet.rows.length - 1);
  for (let row = area.top; row <= bottom; row++) {
    const cells = sheet.rows[row]?.cells;
    if (cells === undefined) continue;
    const right = Math.min(area.right, cells.length - 1);
    for (let column = area.left; column <= right; column++) {
      const cell = cells[column];
      if (cell !== undefined) yield { row, column, cell };
    }
  }
}

/** Whether a cell holds a value or a formula. */
export function isFilled(cell: Cell): boolean {
  return cell.value !== null || cell.formula !== null;
}

/**
 * The smallest area that holds all values, or all values and formats, within `within`; null where there is nothing.
 * A cell that was cleared of its contents but kept a format of its own counts as formatted.
 * @see https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-getusedrange-member(1)
 */
export function usedArea(sheet: SheetModel, valuesOnly: boolean, within?: Area): Area | null {
  let used: { top: number; left: number; bottom: number; right: number } | null = null;
  const last = Math.min(within?.bottom ?? Infinity, sheet.rows.length - 1);
  for (let row = within?.top ?? 0; row <= last; row++) {
    const there = sheet.rows[row];
    if (there === undefined) continue;
    const plain = there.style ?? 0;
    const right = Math.min(within?.right ?? Infinity, there.cells.length - 1);
    for (let column = within?.left ?? 0; column <= right; column++) {
      const cell = there.cells[column];
      if (cell === undefined) continue;
      if (!isFilled(cell) && (valuesOnly || (cell.style === plain && plain === 0))) continue;
      if (used === null) used = { top: row, left: column, bottom: row, right: column };
      used.bottom = row;
      if (column < used.left) used.left = column;
      if (column > used.right) used.right = column;
    }
  }
  return used;
}

/** Texts that compare as Excel's searches do, without case. */
export interface FindOptions {
  readonly completeMatch?: boolean;
  readonly matchCase?: boolean;
}

/**
 * Cells whose shown text holds `text`, row by row; `textOf` gives what a cell shows.
 * @see https://learn.microsoft.com/javascript/api/excel/excel.searchcriteria
 */
export function* findText(
  sheet: SheetModel,
  area: Area,
  text: string,
  options: FindOptions,
  shown: (cell: Cell) => string,
): Iterable<PlacedCell> {
  const fold = (one: string): string => (options.matchCase === true ? one : one.toLowerCase());
  const wanted = fold(text);
  for (const placed of cellsIn(sheet, area)) {
    if (!isFilled(placed.cell)) continue;
    const there = fold(shown(placed.cell));
    if (options.completeMatch === true ? there === wanted : there.includes(wanted)) yield placed;
  }
}

export type SpecialCells = 'constants' | 'formulas' | 'blanks' | 'visible';

/**
 * Special cells as areas, one a run of cells in a row (rows alike are joined). Blanks lie in the used range only.
 * @see https://learn.microsoft.com/javascript/api/excel/excel.specialcelltype
 */
export function specialCells(sheet: SheetModel, area: Area, kind: SpecialCells): Area[] {
  const used = usedArea(sheet, false);
  const searched = kind === 'visible' ? area : used === null ? null : intersection(area, used);
  if (searched === null) return [];
  const found: Area[] = [];
  const rows = kind === 'visible' ? searched.bottom : Math.min(searched.bottom, sheet.rows.length - 1);
  for (let row = searched.top; row <= rows; row++) {
    if (kind === 'visible' && sheet.rows[row]?.hidden === true) continue;
    for (const run of runsOf(sheet, row, searched, kind)) {
      const above = found.findLast((one) => one.left === run.left && one.right === run.right);
      if (above?.bottom === row - 1) found[found.indexOf(above)] = { ...above, bottom: row };
      else found.push({ top: row, bottom: row, ...run });
    }
    if (kind === 'visible' && row >= sheet.rows.length) {
      for (const [n, one] of found.entries()) if (one.bottom === row) found[n] = { ...one, bottom: searched.bottom };
      break;
    }
  }
  return found;
}

function runsOf(sheet: SheetModel, row: number, area: Area, kind: SpecialCells): { left: number; right: number }[] {
  if (kind === 'visible') return visibleColumns(sheet, area);
  const runs: { left: number; right: number }[] = [];
  for (let column = area.left; column <= area.right; column++) {
    const cell = cellAt(sheet, row, column);
    if (!isKind(cell, kind)) continue;
    const last = runs.at(-1);
    if (last?.right === column - 1) last.right = column;
    else runs.push({ left: column, right: column });
  }
  return runs;
}

function isKind(cell: Cell | undefined, kind: SpecialCells): boolean {
  if (kind === 'blanks') return cell === undefined || !isFilled(cell);
  if (cell === undefined) return false;
  return kind === 'formulas' ? cell.formula !== null : cell.formula === null && cell.value !== null;
}

function visibleColumns(sheet: SheetModel, area: Area): { left: number; right: number }[] {
  const runs: { left: number; right: number }[] = [];
  let left = area.left;
  for (const span of sheet.columns) {
    if (!span.hidden || span.last < area.left || span.first > area.right) continue;
    if (span.first > left) runs.push({ left, right: span.first - 1 });
    left = Math.max(left, span.last + 1);
  }
  if (left <= area.right) runs.push({ left, right: area.right });
  return runs;
}

/** A value as Excel's API gives it: errors as their text, empty cells as `''`. */
export function apiValue(value: CellValue): string | number | boolean {
  if (value === null) return '';
  return isCellError(value) ? value.error : value;
}
