import type { Area } from '../../grid/area';
import type { Visibility } from '../../grid/grid';
import { mapFormulas } from './all-formulas';
import { ModelError } from './error';
import { emit } from './events';
import { requireStructure, requireWritable } from './guard';
import { freeId } from './ids';
import { addressOf } from './references';
import { freeSheetName, renameSheetInFormulas, requireSheetName, withoutSheet } from './sheet-names';
import type { SheetModel, WorkbookModel } from './types';
import type { ProtectionOptions } from './types-objects';

export { copySheet, type CopyPlace } from './copy-sheet';

/** The sheet of that id. */
export function sheetById(workbook: WorkbookModel, id: string): SheetModel | undefined {
  return workbook.sheets.find((sheet) => sheet.id === id);
}

/** Names compare without case. */
export function sheetByName(workbook: WorkbookModel, name: string): SheetModel | undefined {
  return workbook.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

/** A sheet with nothing on it, not yet in the workbook. */
function emptySheet(workbook: WorkbookModel, name: string): SheetModel {
  return {
    id: freeId(workbook),
    name,
    visibility: 'visible',
    rows: [],
    columns: [],
    merges: [],
    tables: [],
    autoFilter: null,
    conditionalFormats: [],
    validations: [],
    protection: null,
    selection: { row: 0, column: 0, areas: [{ top: 0, left: 0, bottom: 0, right: 0 }] },
    freeze: null,
    charts: [],
    nodes: new Map(),
    pieces: [],
    file: { part: null, sheetId: null, relationship: null, copiedFrom: null, root: '', attributes: '' },
  };
}

/**
 * A new last sheet; it is not activated.
 * @see https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection#excel-excel-worksheetcollection-add-member(1)
 */
export function addSheet(workbook: WorkbookModel, name?: string): SheetModel {
  requireStructure(workbook);
  if (name !== undefined) requireSheetName(workbook, name);
  const sheet = emptySheet(workbook, name ?? freeSheetName(workbook));
  workbook.sheets.push(sheet);
  emit(workbook, { type: 'sheet-added', sheet: sheet.id });
  return sheet;
}

/** Formulas that name the sheet follow. */
export function renameSheet(workbook: WorkbookModel, sheet: SheetModel, name: string): void {
  requireStructure(workbook);
  const nameBefore = sheet.name;
  if (name === nameBefore) return;
  if (name.toLowerCase() !== nameBefore.toLowerCase()) requireSheetName(workbook, name);
  sheet.name = name;
  renameSheetInFormulas(workbook, nameBefore, name);
  emit(workbook, { type: 'sheet-renamed', sheet: sheet.id, nameBefore, nameAfter: name });
}

/**
 * References to it become `#REF!`, its own names go. The last visible sheet stays; deleting a very hidden one fails.
 * @see https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-delete-member(1)
 */
export function deleteSheet(workbook: WorkbookModel, sheet: SheetModel): void {
  requireStructure(workbook);
  if (sheet.visibility === 'very-hidden')
    throw new ModelError('GeneralException', 'A very hidden sheet is not deleted.');
  requireAnotherVisible(workbook, sheet);
  const place = workbook.sheets.indexOf(sheet);
  leave(workbook, sheet);
  for (const table of sheet.tables)
    emit(workbook, { type: 'table-deleted', sheet: sheet.id, table: table.id, name: table.name });
  workbook.sheets.splice(place, 1);
  const before = workbook.sheets[place - 1]?.id ?? null;
  workbook.chartTabs = workbook.chartTabs.map((tab) => (tab.after === sheet.id ? { ...tab, after: before } : tab));
  workbook.names = workbook.names.filter((name) => name.scope !== sheet.id);
  mapFormulas(workbook, (formula) => withoutSheet(formula, sheet.name));
  emit(workbook, { type: 'sheet-deleted', sheet: sheet.id, name: sheet.name });
}

function requireAnotherVisible(workbook: WorkbookModel, sheet: SheetModel): void {
  if (sheet.visibility !== 'visible') return;
  if (!workbook.sheets.some((one) => one !== sheet && one.visibility === 'visible'))
    throw new ModelError('InvalidOperation', 'A workbook has at least one visible sheet.');
}

/** Another sheet comes on screen where this one was: the next visible one, else the one before. */
function leave(workbook: WorkbookModel, sheet: SheetModel): void {
  if (workbook.activeSheet !== sheet.id) return;
  const place = workbook.sheets.indexOf(sheet);
  const isThere = (one: SheetModel): boolean => one !== sheet && one.visibility === 'visible';
  const next = workbook.sheets.slice(place).find(isThere) ?? workbook.sheets.slice(0, place).findLast(isThere);
  if (next !== undefined) activateSheet(workbook, next);
}

/** @param position among the worksheets, from 0 */
export function moveSheet(workbook: WorkbookModel, sheet: SheetModel, position: number): void {
  requireStructure(workbook);
  const positionBefore = workbook.sheets.indexOf(sheet);
  if (!Number.isInteger(position) || position < 0 || position >= workbook.sheets.length)
    throw new ModelError('InvalidArgument', 'No such place among the sheets.');
  if (position === positionBefore) return;
  workbook.sheets.splice(positionBefore, 1);
  workbook.sheets.splice(position, 0, sheet);
  emit(workbook, { type: 'sheet-moved', sheet: sheet.id, positionBefore, positionAfter: position });
}

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', 'very-hidden': 'VeryHidden' } as const;

/**
 * Shows or hides a sheet.
 * @throws ModelError where no other sheet would be visible, or the structure is protected
 */
export function setVisibility(workbook: WorkbookModel, sheet: SheetModel, visibility: Visibility): void {
  requireStructure(workbook);
  const before = sheet.visibility;
  if (before === visibility) return;
  if (visibility !== 'visible') {
    requireAnotherVisible(workbook, sheet);
    leave(workbook, sheet);
  }
  sheet.visibility = visibility;
  emit(workbook, {
    type: 'sheet-visibility-changed',
    sheet: sheet.id,
    before: VISIBILITY[before],
    after: VISIBILITY[visibility],
  });
}

/** A hidden sheet does not come on screen. */
export function activateSheet(workbook: WorkbookModel, sheet: SheetModel): void {
  if (sheet.visibility !== 'visible') throw new ModelError('InvalidOperation', 'The sheet is hidden.');
  const before = workbook.activeSheet;
  if (before === sheet.id) return;
  workbook.activeSheet = sheet.id;
  if (before !== '') emit(workbook, { type: 'sheet-deactivated', sheet: before });
  emit(workbook, { type: 'sheet-activated', sheet: sheet.id });
}

/** Selects cells, and brings their sheet on screen. */
export function select(
  workbook: WorkbookModel,
  sheet: SheetModel,
  areas: readonly Area[],
  active?: { readonly row: number; readonly column: number },
): void {
  activateSheet(workbook, sheet);
  const first = areas[0];
  if (first === undefined) return;
  sheet.selection = { row: active?.row ?? first.top, column: active?.column ?? first.left, areas };
  emit(workbook, { type: 'selection-changed', sheet: sheet.id, address: areas.map(addressOf).join(',') });
}

/**
 * Protects a sheet.
 * @throws ModelError `AccessDenied` where it is protected already
 */
export function protectSheet(
  workbook: WorkbookModel,
  sheet: SheetModel,
  options: ProtectionOptions,
  password = '',
): void {
  requireWritable(workbook);
  if (sheet.protection !== null) throw new ModelError('AccessDenied', 'The sheet is protected already.');
  sheet.protection = { options, password, node: null };
  emit(workbook, { type: 'protection-changed', sheet: sheet.id, isProtected: true, options });
}

/** @throws ModelError `AccessDenied` where it is not protected, and for another password (a guess) */
export function unprotectSheet(workbook: WorkbookModel, sheet: SheetModel, password = ''): void {
  requireWritable(workbook);
  if (sheet.protection === null) throw new ModelError('AccessDenied', 'The sheet is not protected.');
  if (sheet.protection.password !== password) throw new ModelError('AccessDenied', 'Another password protects it.');
  sheet.protection = null;
  emit(workbook, { type: 'protection-changed', sheet: sheet.id, isProtected: false, options: null });
}
