import { contains, type Area } from '../../grid/area';
import { cellAt } from '../../embedded-excel/model/cells';
import { clearFilterCriteria, type FilterOwner } from '../../embedded-excel/model/filter';
import { textOf } from '../../embedded-excel/model/text';
import type { SheetModel, WorkbookModel } from '../../embedded-excel/model/types';
import type { AutoFilter } from '../../embedded-excel/model/types-objects';
import { asUser } from '../../embedded-excel/user/undo';
import { filter, sort, sortTableRows, toggleFilter } from '../../embedded-excel/user/cell-actions';
import { blockAround } from './move';
import type { Merged } from './merged';

/** A filter's button in a header cell. */
export interface FilterButton {
  readonly owner: FilterOwner;
  readonly filter: AutoFilter;
  /** The column, from the filter's first. */
  readonly index: number;
  /** Whether the column hides rows now. */
  readonly narrows: boolean;
}

/** The button that a header cell shows; null where it shows none. */
export function filterButtonAt(sheet: SheetModel, row: number, column: number): FilterButton | null {
  const owned: readonly (readonly [FilterOwner, AutoFilter | null])[] = [
    [null, sheet.autoFilter],
    ...sheet.tables.map((table) => [table, table.filter] as const),
  ];
  for (const [owner, there] of owned) {
    if (there === null || row !== there.area.top || column < there.area.left || column > there.area.right) continue;
    const index = column - there.area.left;
    return { owner, filter: there, index, narrows: there.columns.some((one) => one.index === index) };
  }
  return null;
}

/** Texts that a filter's column shows, each once, sorted; blank cells are the empty text. */
export function filterChoices(
  workbook: WorkbookModel,
  sheet: SheetModel,
  { filter: { area }, index }: FilterButton,
): string[] {
  const texts = new Set<string>();
  for (let row = area.top + 1; row <= Math.min(area.bottom, sheet.rows.length); row++) {
    const cell = cellAt(sheet, row, area.left + index);
    const format = workbook.styles.records[cell?.style ?? 0]?.numberFormat ?? 'General';
    texts.add(textOf(cell?.value ?? null, format, workbook.date1904));
  }
  const { compare } = new Intl.Collator('vi', { numeric: true });
  return [...texts].sort((a, b) => (a === '' ? 1 : b === '' ? -1 : compare(a, b)));
}

/** Those of the choices that are shown now: all where the column does not narrow. */
export function chosenIn(
  { filter: { columns }, index }: FilterButton,
  choices: readonly string[],
): ReadonlySet<string> {
  const column = columns.find((one) => one.index === index);
  if (column?.values === undefined || column.values === null) return new Set(choices);
  const shown = new Set(column.values.map((value) => value.toLowerCase()));
  return new Set(choices.filter((choice) => (choice === '' ? column.blanks : shown.has(choice.toLowerCase()))));
}

/** Shows only rows with these texts; all rows where everything is chosen. */
export function applyChoice(
  workbook: WorkbookModel,
  sheet: SheetModel,
  { owner, index }: FilterButton,
  chosen: readonly string[] | null,
): void {
  if (chosen !== null) filter(workbook, sheet, owner, index, chosen);
  else asUser(workbook, () => clearFilterCriteria(workbook, sheet, owner, index));
}

/** Sorts by a filter's column. */
export function sortByButton(
  workbook: WorkbookModel,
  sheet: SheetModel,
  button: FilterButton,
  ascending: boolean,
): void {
  const fields = [{ key: button.index, ascending }];
  if (button.owner !== null) sortTableRows(workbook, sheet, button.owner, fields);
  else sort(workbook, sheet, button.filter.area, fields, { hasHeaders: true });
}

/**
 * Sorts by the active cell's column: the selected rows where several cells are selected, else the table or filter
 * around the cell, else the filled block (its first row the header).
 */
export function sortBySelection(workbook: WorkbookModel, sheet: SheetModel, merged: Merged, ascending: boolean): void {
  const { row, column } = sheet.selection;
  const area = selectedBlock(sheet, merged);
  if (area !== null) {
    sort(workbook, sheet, area, [{ key: column - area.left, ascending }]);
    return;
  }
  const table = sheet.tables.find((one) => contains(one.area, row, column));
  if (table !== undefined) {
    sortTableRows(workbook, sheet, table, [{ key: column - table.area.left, ascending }]);
    return;
  }
  const there = sheet.autoFilter;
  const block =
    there !== null && contains(there.area, row, column) ? there.area : blockAround(sheet, sheet.selection, merged);
  sort(workbook, sheet, block, [{ key: column - block.left, ascending }], { hasHeaders: true });
}

/** The selection where it is more than one cell. */
function selectedBlock({ selection }: SheetModel, merged: Merged): Area | null {
  const area = selection.areas[0];
  if (area === undefined) return null;
  const one = merged.areaOf(selection.row, selection.column);
  return area.bottom > one.bottom || area.right > one.right ? area : null;
}

/** Switches the sheet's filter: off where it is on, else onto the selection or the block around the active cell. */
export function switchFilter(workbook: WorkbookModel, sheet: SheetModel, merged: Merged): void {
  const area = selectedBlock(sheet, merged) ?? blockAround(sheet, sheet.selection, merged);
  toggleFilter(workbook, sheet, sheet.autoFilter === null ? area : null);
}
