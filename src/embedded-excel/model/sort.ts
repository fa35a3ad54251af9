import type { Area } from '../../grid/area';
import { isCellError, type CellValue } from '../../grid/grid';
import { recalculateAfter } from './calculate';
import { cellAt, putCell } from './cells';
import { ModelError } from './error';
import { emit } from './events';
import { requireAllowed } from './guard';
import { intersection, LAST_COLUMN } from './limits';
import { addressOf } from './references';
import { translateFormula } from './shift';
import type { Cell, SheetModel, WorkbookModel } from './types';
import type { TableModel } from './types-objects';

export interface SortField {
  /** Column (or row) counted from the area's first. */
  readonly key: number;
  /** True where left out. */
  readonly ascending?: boolean;
}

export interface SortOptions {
  readonly matchCase?: boolean;
  readonly hasHeaders?: boolean;
  /** `columns` sorts from left to right. */
  readonly orientation?: 'rows' | 'columns';
}

/**
 * Sorts an area. Contents and formats of its cells move; row heights, hidden rows, merges, conditional formats,
 * validations and links stay where they are. Hidden rows (and columns) do not move. Relative references in moved
 * formulas are adjusted as in a copy (a guess for those that name a sheet). Blanks come last either way.
 * @see https://support.microsoft.com/office/77b781bf-5074-41b0-897a-dc37d4515f27 (sort: order, hidden cells)
 */
export function sortRange(
  workbook: WorkbookModel,
  sheet: SheetModel,
  area: Area,
  fields: readonly SortField[],
  options: SortOptions = {},
): void {
  requireAllowed(workbook, sheet, 'allowSort');
  const byColumns = options.orientation === 'columns';
  const body =
    options.hasHeaders === true
      ? byColumns
        ? { ...area, left: area.left + 1 }
        : { ...area, top: area.top + 1 }
      : area;
  if (sheet.merges.some((merge) => intersection(merge, body) !== null))
    throw new ModelError('InvalidOperation', 'Merged cells cannot be sorted.');
  // A table's header and totals stay in their rows (that Excel refuses is a guess).
  if (sheet.tables.some((table) => fixedRows(table).some((row) => intersection(row, body) !== null)))
    throw new ModelError('InvalidOperation', "A table's header cannot be sorted.");
  const places = byColumns
    ? sortColumns(sheet, area, body, fields, options)
    : sortRows(sheet, area, body, fields, options);
  recalculateAfter(workbook, [{ sheet, area: body }]);
  // "Only rows changed as a result of the sort operation are returned" (WorksheetRowSortedEventArgs.address); that a sort
  // which moves nothing raises no event is a guess.
  const changed = stretches(places).map(([first, last]) =>
    addressOf(byColumns ? { ...body, left: first, right: last } : { ...body, top: first, bottom: last }),
  );
  if (changed.length === 0) return;
  emit(workbook, { type: byColumns ? 'column-sorted' : 'row-sorted', sheet: sheet.id, address: changed.join(',') });
}

/** `1, 2, 5` → 1 to 2, 5 to 5. */
function stretches(places: readonly number[]): [first: number, last: number][] {
  const found: [number, number][] = [];
  for (const place of places) {
    const last = found.at(-1);
    if (last !== undefined && last[1] === place - 1) last[1] = place;
    else found.push([place, place]);
  }
  return found;
}

function fixedRows({ area, headerRow, totalsRow }: TableModel): Area[] {
  const header = headerRow ? [{ ...area, bottom: area.top }] : [];
  return totalsRow ? [...header, { ...area, top: area.bottom }] : header;
}

/** Sorts the data rows of a table. */
export function sortTable(
  workbook: WorkbookModel,
  sheet: SheetModel,
  table: TableModel,
  fields: readonly SortField[],
  options: { readonly matchCase?: boolean } = {},
): void {
  const top = table.area.top + (table.headerRow ? 1 : 0);
  const bottom = table.area.bottom - (table.totalsRow ? 1 : 0);
  if (top <= bottom) sortRange(workbook, sheet, { ...table.area, top, bottom }, fields, options);
}

interface Line {
  /** Row or column number. */
  readonly place: number;
  readonly cells: readonly (Cell | undefined)[];
}

/** Rows whose contents came from another, in order. */
function sortRows(
  sheet: SheetModel,
  area: Area,
  body: Area,
  fields: readonly SortField[],
  options: SortOptions,
): number[] {
  const bottom = Math.min(body.bottom, sheet.rows.length - 1);
  const right = Math.min(body.right, LAST_COLUMN);
  const lines: Line[] = [];
  for (let row = body.top; row <= bottom; row++) {
    if (sheet.rows[row]?.hidden === true) continue;
    const cells = Array.from({ length: right - body.left + 1 }, (_, n) => cellAt(sheet, row, body.left + n));
    lines.push({ place: row, cells });
  }
  const order = comparison(fields, options, area.left - body.left);
  const changed: number[] = [];
  [...lines]
    .sort((a, b) => order(a.cells, b.cells) || a.place - b.place)
    .forEach((line, n) => {
      const row = lines[n]?.place ?? line.place;
      if (row === line.place) return;
      changed.push(row);
      line.cells.forEach((cell, m) => {
        putCell(sheet, row, body.left + m, moved(cell, row - line.place, 0));
      });
    });
  return changed;
}

function sortColumns(
  sheet: SheetModel,
  area: Area,
  body: Area,
  fields: readonly SortField[],
  options: SortOptions,
): number[] {
  const isHidden = (column: number): boolean =>
    sheet.columns.some((span) => span.hidden && span.first <= column && span.last >= column);
  const lines: Line[] = [];
  for (let column = body.left; column <= body.right; column++) {
    if (isHidden(column)) continue;
    const cells = Array.from({ length: body.bottom - body.top + 1 }, (_, n) => cellAt(sheet, body.top + n, column));
    lines.push({ place: column, cells });
  }
  const order = comparison(fields, options, area.top - body.top);
  const changed: number[] = [];
  [...lines]
    .sort((a, b) => order(a.cells, b.cells) || a.place - b.place)
    .forEach((line, n) => {
      const column = lines[n]?.place ?? line.place;
      if (column === line.place) return;
      changed.push(column);
      line.cells.forEach((cell, m) => {
        putCell(sheet, body.top + m, column, moved(cell, 0, column - line.place));
      });
    });
  return changed;
}

function moved(cell: Cell | undefined, rows: number, columns: number): Cell | undefined {
  if (cell === undefined || cell.formula === null) return cell;
  return { ...cell, formula: translateFormula(cell.formula, rows, columns) };
}

type Cells = readonly (Cell | undefined)[];

function comparison(fields: readonly SortField[], options: SortOptions, shift: number): (a: Cells, b: Cells) => number {
  const collator = new Intl.Collator('vi', { sensitivity: options.matchCase === true ? 'variant' : 'accent' });
  return (a, b) => {
    for (const { key, ascending } of fields) {
      const [x, y] = [a[key + shift]?.value ?? null, b[key + shift]?.value ?? null];
      if (x === null || y === null) {
        if (x !== y) return x === null ? 1 : -1;
        continue;
      }
      const order = compareValues(x, y, collator);
      if (order !== 0) return ascending === false ? -order : order;
    }
    return 0;
  };
}

/** Numbers, texts, FALSE before TRUE, errors (all alike). */
function compareValues(a: CellValue, b: CellValue, collator: Intl.Collator): number {
  const rank = (value: CellValue): number =>
    typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : typeof value === 'boolean' ? 2 : 3;
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === 'string' && typeof b === 'string') return collator.compare(a, b);
  if (a !== null && isCellError(a)) return 0;
  return Number(a) - Number(b);
}
