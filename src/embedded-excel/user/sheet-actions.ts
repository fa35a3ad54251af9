import type { Area } from '../../grid/area';
import type { Visibility } from '../../grid/grid';
import { actAs, type ModelEvent } from '../model/events';
import * as sheets from '../model/sheets';
import type { SheetModel, WorkbookModel } from '../model/types';
import type { ProtectionOptions } from '../model/types-objects';
import { asUserForGood } from './undo';

/** What a user does with whole sheets. Each gives the events that Excel raises; none of it can be undone. */
type Events = readonly ModelEvent[];

/** Adds a sheet and goes to it. */
export function addSheet(workbook: WorkbookModel): Events {
  return asUserForGood(workbook, () => sheets.activateSheet(workbook, sheets.addSheet(workbook)));
}

/** Renames a sheet. */
export function renameSheet(workbook: WorkbookModel, sheet: SheetModel, name: string): Events {
  return asUserForGood(workbook, () => sheets.renameSheet(workbook, sheet, name));
}

/** Deletes a sheet. */
export function deleteSheet(workbook: WorkbookModel, sheet: SheetModel): Events {
  return asUserForGood(workbook, () => sheets.deleteSheet(workbook, sheet));
}

/** Behind the sheet itself, as dragging with Ctrl does; the copy comes on screen. */
export function copySheet(workbook: WorkbookModel, sheet: SheetModel): Events {
  return asUserForGood(workbook, () => {
    const copy = sheets.copySheet(workbook, sheet, { position: 'After', relativeTo: sheet });
    if (copy.visibility === 'visible') sheets.activateSheet(workbook, copy);
  });
}

/** Moves a sheet to a place among the others, counted from 0. */
export function moveSheet(workbook: WorkbookModel, sheet: SheetModel, position: number): Events {
  return asUserForGood(workbook, () => sheets.moveSheet(workbook, sheet, position));
}

/** Shows or hides a sheet. */
export function setVisibility(workbook: WorkbookModel, sheet: SheetModel, visibility: Visibility): Events {
  return asUserForGood(workbook, () => sheets.setVisibility(workbook, sheet, visibility));
}

/** Protects a sheet, without a password. */
export function protectSheet(workbook: WorkbookModel, sheet: SheetModel, options: ProtectionOptions): Events {
  return asUserForGood(workbook, () => sheets.protectSheet(workbook, sheet, options));
}

/** Takes the protection off a sheet that has no password. */
export function unprotectSheet(workbook: WorkbookModel, sheet: SheetModel): Events {
  return asUserForGood(workbook, () => sheets.unprotectSheet(workbook, sheet));
}

/** Clicks on a tab: nothing that an undo would know of. */
export function activateSheet(workbook: WorkbookModel, sheet: SheetModel): Events {
  return actAs(workbook, 'user', () => sheets.activateSheet(workbook, sheet)).events;
}

/** Selects cells. @param active the cell that is typed into; the area's first where left out */
export function selectCells(
  workbook: WorkbookModel,
  sheet: SheetModel,
  area: Area,
  active?: { readonly row: number; readonly column: number },
): Events {
  return actAs(workbook, 'user', () => sheets.select(workbook, sheet, [area], active)).events;
}
