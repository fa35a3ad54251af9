import type { Area } from '../../grid/area';
import { clearCells } from '../model/clear';
import { hideColumns, hideRows, setColumnWidth } from '../model/columns';
import { copyRange, type Place } from '../model/copy-range';
import { cutRange } from '../model/cut-range';
import { ModelError } from '../model/error';
import { muted, type ModelEvent } from '../model/events';
import {
  clearFilterCriteria,
  filterByValues,
  removeAutoFilter,
  setAutoFilter,
  type FilterOwner,
} from '../model/filter';
import { deleteCells, insertCells } from '../model/insert-delete';
import { singleCell, wholeColumns, wholeRows } from '../model/limits';
import { setValues, type WrittenValue } from '../model/set-values';
import { sortRange, sortTable, type SortField, type SortOptions } from '../model/sort';
import type { SheetModel, WorkbookModel } from '../model/types';
import type { TableModel } from '../model/types-objects';
import { expandTables } from './auto-expand';
import { choicesAt, takesTyped } from './drop-down';
import { asUser } from './undo';

/** What a user does in the cells. Each gives the events that Excel raises, and can be undone (`undo`). */
type Events = readonly ModelEvent[];

/**
 * Types into a cell. A text that the cell's list refuses changes nothing. Beside a table, the table grows.
 * @see https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events
 */
export function typeIntoCell(
  workbook: WorkbookModel,
  sheet: SheetModel,
  row: number,
  column: number,
  text: string,
): Events {
  if (!takesTyped(workbook, sheet, row, column, text)) return [];
  const area = singleCell(row, column);
  return asUser(workbook, () => {
    setValues(workbook, sheet, area, [[text]]);
    if (text !== '') expandTables(workbook, sheet, area);
  });
}

/**
 * Picks from a cell's drop-down: Excel raises no event for that.
 * @see https://github.com/OfficeDev/office-js/issues/3888
 */
export function pickFromDropDown(
  workbook: WorkbookModel,
  sheet: SheetModel,
  row: number,
  column: number,
  choice: string,
): Events {
  if (choicesAt(workbook, sheet, row, column)?.includes(choice) === false)
    throw new ModelError('InvalidArgument', 'The drop-down does not offer that.');
  return asUser(workbook, () => {
    muted(workbook, () => setValues(workbook, sheet, singleCell(row, column), [[choice]]));
  });
}

/** Pastes text from elsewhere; validation does not look at it. */
export function pasteText(
  workbook: WorkbookModel,
  sheet: SheetModel,
  row: number,
  column: number,
  values: readonly (readonly WrittenValue[])[],
): Events {
  const width = values[0]?.length ?? 0;
  if (width === 0) return [];
  const area = { top: row, left: column, bottom: row + values.length - 1, right: column + width - 1 };
  return asUser(workbook, () => {
    setValues(workbook, sheet, area, values);
    expandTables(workbook, sheet, area);
  });
}

/** Copies cells and pastes them, formats and rules with them. */
export function pasteCells(workbook: WorkbookModel, from: Place, to: Place): Events {
  return asUser(workbook, () => {
    const written = copyRange(workbook, from, to);
    expandTables(workbook, to.sheet, written);
  });
}

/** Pastes cells that were cut: they are at the target's first cell then, and no longer where they were. */
export function moveCutCells(workbook: WorkbookModel, from: Place, to: Place): Events {
  return asUser(workbook, () => {
    const written = cutRange(workbook, from, to);
    expandTables(workbook, to.sheet, written);
  });
}

/** The Delete key: contents go, formats stay. */
export function clearContents(workbook: WorkbookModel, sheet: SheetModel, area: Area): Events {
  return asUser(workbook, () => clearCells(workbook, sheet, area, 'contents'));
}

/** Sorts an area as the user does. */
export function sort(
  workbook: WorkbookModel,
  sheet: SheetModel,
  area: Area,
  fields: readonly SortField[],
  options?: SortOptions,
): Events {
  return asUser(workbook, () => sortRange(workbook, sheet, area, fields, options));
}

/** Sorts a table as the user does. */
export function sortTableRows(
  workbook: WorkbookModel,
  sheet: SheetModel,
  table: TableModel,
  fields: readonly SortField[],
): Events {
  return asUser(workbook, () => sortTable(workbook, sheet, table, fields));
}

/** Switches the sheet's filter on for an area, or off (null). */
export function toggleFilter(workbook: WorkbookModel, sheet: SheetModel, area: Area | null): Events {
  return asUser(workbook, () => {
    if (area === null) removeAutoFilter(workbook, sheet);
    else setAutoFilter(workbook, sheet, area);
  });
}

/** Ticks values in a filter's list. @param owner the table; null for the sheet's filter */
export function filter(
  workbook: WorkbookModel,
  sheet: SheetModel,
  owner: FilterOwner,
  column: number,
  values: readonly string[],
): Events {
  return asUser(workbook, () => filterByValues(workbook, sheet, owner, column, values));
}

/** Clears a filter's criteria as the user does. */
export function showAllRows(workbook: WorkbookModel, sheet: SheetModel, owner: FilterOwner): Events {
  return asUser(workbook, () => clearFilterCriteria(workbook, sheet, owner));
}

/** Inserts whole rows above row `first` (from 0). */
export function insertRows(workbook: WorkbookModel, sheet: SheetModel, first: number, count = 1): Events {
  return asUser(workbook, () => insertCells(workbook, sheet, wholeRows(first, first + count - 1), 'down'));
}

/** Deletes whole rows from row `first` (from 0) on. */
export function deleteRows(workbook: WorkbookModel, sheet: SheetModel, first: number, count = 1): Events {
  return asUser(workbook, () => deleteCells(workbook, sheet, wholeRows(first, first + count - 1), 'up'));
}

/** Inserts whole columns left of column `first` (from 0). */
export function insertColumns(workbook: WorkbookModel, sheet: SheetModel, first: number, count = 1): Events {
  return asUser(workbook, () => insertCells(workbook, sheet, wholeColumns(first, first + count - 1), 'right'));
}

/** Deletes whole columns from column `first` (from 0) on. */
export function deleteColumns(workbook: WorkbookModel, sheet: SheetModel, first: number, count = 1): Events {
  return asUser(workbook, () => deleteCells(workbook, sheet, wholeColumns(first, first + count - 1), 'left'));
}

/** Hides or shows rows, counted from 0, both included. */
export function hideOrShowRows(
  workbook: WorkbookModel,
  sheet: SheetModel,
  first: number,
  last: number,
  hidden: boolean,
): Events {
  return asUser(workbook, () => hideRows(workbook, sheet, first, last, hidden));
}

/** Hides or shows columns, counted from 0, both included. */
export function hideOrShowColumns(
  workbook: WorkbookModel,
  sheet: SheetModel,
  first: number,
  last: number,
  hidden: boolean,
): Events {
  return asUser(workbook, () => hideColumns(workbook, sheet, first, last, hidden));
}

/** @param points the new width */
export function widenColumns(
  workbook: WorkbookModel,
  sheet: SheetModel,
  first: number,
  last: number,
  points: number,
): Events {
  return asUser(workbook, () => setColumnWidth(workbook, sheet, first, last, points));
}
