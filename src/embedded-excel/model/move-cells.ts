import { changeColumns } from './columns';
import { forgetFormulaPlaces } from './formula-places';
import { isWholeColumns, isWholeRows } from './limits';
import { emptyRow, rowAt } from './cells';
import type { Shift } from './shift';
import type { Cell, ColumnSpan, RowModel, SheetModel } from './types';
import { LAST_COLUMN } from './limits';

/** Moves the cells themselves (and whole rows and columns with what is said of them) for an insertion or deletion. */
export function moveCells(sheet: SheetModel, shift: Shift): void {
  forgetFormulaPlaces(sheet);
  if (shift.axis === 'rows') {
    if (isWholeRows(shift.area)) moveRows(sheet, shift);
    else movePartsOfColumns(sheet, shift);
    return;
  }
  movePartsOfRows(sheet, shift);
  if (isWholeColumns(shift.area)) moveColumnSpans(sheet, shift);
}

function moveRows(sheet: SheetModel, { kind, area }: Shift): void {
  const count = area.bottom - area.top + 1;
  if (area.top >= sheet.rows.length && !(kind === 'insert' && area.top === sheet.rows.length)) return;
  if (kind === 'delete') {
    sheet.rows.splice(area.top, count);
    return;
  }
  const above = sheet.rows[area.top - 1];
  const made = Array.from({ length: count }, () => (above === undefined ? undefined : rowLike(above)));
  sheet.rows.splice(area.top, 0, ...made);
}

/** An empty row in the format of another; heights are not taken over (a guess). */
function rowLike(row: RowModel): RowModel | undefined {
  const cells = row.cells.map(emptyLike);
  while (cells.length > 0 && cells.at(-1) === undefined) cells.pop();
  return cells.length === 0 && row.style === null ? undefined : { ...emptyRow(), cells, style: row.style };
}

function emptyLike(cell: Cell | undefined): Cell | undefined {
  return cell === undefined ? undefined : { value: null, formula: null, style: cell.style, extras: null };
}

function movePartsOfColumns(sheet: SheetModel, { kind, area }: Shift): void {
  const count = area.bottom - area.top + 1;
  const take = (row: number): (Cell | undefined)[] => {
    const cells = sheet.rows[row]?.cells;
    return Array.from({ length: area.right - area.left + 1 }, (_, n) => cells?.[area.left + n]);
  };
  const put = (row: number, taken: readonly (Cell | undefined)[]): void => {
    if (sheet.rows[row] === undefined && taken.every((cell) => cell === undefined)) return;
    const { cells } = rowAt(sheet, row);
    while (cells.length <= area.right) cells.push(undefined);
    taken.forEach((cell, n) => (cells[area.left + n] = cell));
    while (cells.length > 0 && cells.at(-1) === undefined) cells.pop();
  };
  const last = sheet.rows.length - 1;
  if (kind === 'delete') {
    for (let row = area.top; row <= last; row++) put(row, take(row + count));
    return;
  }
  const above = area.top === 0 ? [] : take(area.top - 1).map(emptyLike);
  for (let row = last; row >= area.top; row--) put(row + count, take(row));
  for (let row = area.top; row <= area.bottom; row++) put(row, above);
}

function movePartsOfRows(sheet: SheetModel, { kind, area }: Shift): void {
  const count = area.right - area.left + 1;
  for (let row = area.top; row <= Math.min(area.bottom, sheet.rows.length - 1); row++) {
    const cells = sheet.rows[row]?.cells;
    if (cells === undefined || area.left > cells.length) continue;
    if (kind === 'delete') cells.splice(area.left, count);
    else {
      const like = emptyLike(cells[area.left - 1]);
      cells.splice(area.left, 0, ...Array.from({ length: count }, () => like));
    }
    while (cells.length > 0 && cells.at(-1) === undefined) cells.pop();
  }
}

/** New columns are as wide as the one to their left. */
function moveColumnSpans(sheet: SheetModel, { kind, area }: Shift): void {
  const { left, right } = area;
  const count = right - left + 1;
  const before = sheet.columns.find((span) => span.first <= left - 1 && span.last >= left - 1);
  const moved: ColumnSpan[] = [];
  const put = (span: ColumnSpan, first: number, last: number): void => {
    if (first <= last && first <= LAST_COLUMN) moved.push({ ...span, first, last: Math.min(last, LAST_COLUMN) });
  };
  for (const span of sheet.columns) {
    if (kind === 'insert') {
      put(span, span.first, Math.min(span.last, left - 1));
      put(span, Math.max(span.first, left) + count, span.last + count);
    } else {
      put(span, span.first, Math.min(span.last, left - 1));
      put(span, Math.max(span.first, right + 1) - count, span.last - count);
    }
  }
  sheet.columns = joined(moved);
  if (kind === 'insert' && before !== undefined)
    changeColumns(sheet, left, right, () => ({ ...before, hidden: false }));
  sheet.columns = joined(sheet.columns);
}

/** Neighbours of which the same is said are one span. */
function joined(spans: readonly ColumnSpan[]): ColumnSpan[] {
  const result: ColumnSpan[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    const alike =
      last?.last === span.first - 1 &&
      last.width === span.width &&
      last.style === span.style &&
      last.hidden === span.hidden &&
      last.customWidth === span.customWidth &&
      last.attributes === span.attributes;
    if (alike) result[result.length - 1] = { ...last, last: span.last };
    else result.push(span);
  }
  return result;
}
