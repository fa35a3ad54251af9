import type { Area } from '../../grid/area';
import { columnAt } from './cells';
import { ModelError } from './error';
import { lookOf } from './styles-look';
import type { ProtectionOptions } from './types-objects';
import type { SheetModel, WorkbookModel } from './types';

/** @throws ModelError `AccessDenied` where nothing may be changed */
export function requireWritable(workbook: WorkbookModel): void {
  if (workbook.readOnly) throw new ModelError('AccessDenied', 'The workbook is read-only.');
}

/** @throws ModelError `AccessDenied` where sheets may not be added, moved, renamed, hidden or deleted */
export function requireStructure(workbook: WorkbookModel): void {
  requireWritable(workbook);
  if (workbook.structureProtected) throw new ModelError('AccessDenied', "The workbook's structure is protected.");
}

/** @throws ModelError `AccessDenied` on a protected sheet that does not allow it */
export function requireAllowed(
  workbook: WorkbookModel,
  sheet: SheetModel,
  option: keyof Omit<ProtectionOptions, 'selectionMode'>,
): void {
  requireWritable(workbook);
  if (sheet.protection !== null && !sheet.protection.options[option])
    throw new ModelError('AccessDenied', 'The sheet is protected.');
}

/** @throws ModelError `AccessDenied` on any protected sheet */
export function requireUnprotected(workbook: WorkbookModel, sheet: SheetModel): void {
  requireWritable(workbook);
  if (sheet.protection !== null) throw new ModelError('AccessDenied', 'The sheet is protected.');
}

/**
 * @throws ModelError `AccessDenied` where a cell of the area is locked on a protected sheet
 * @see https://support.microsoft.com/office/3179efdb-1285-4d49-a9c3-f4ca36276de6
 */
export function requireUnlocked(workbook: WorkbookModel, sheet: SheetModel, area: Area): void {
  requireWritable(workbook);
  if (sheet.protection === null) return;
  const locked = (style: number): boolean => lookOf(workbook.styles, style).locked;
  const columns = new Map<number, number>();
  for (let column = area.left; column <= area.right; column++) columns.set(column, columnAt(sheet, column)?.style ?? 0);
  for (let row = area.top; row <= area.bottom && row <= sheet.rows.length; row++) {
    const there = sheet.rows[row];
    for (const [column, style] of columns)
      if (locked(there?.cells[column]?.style ?? there?.style ?? style))
        throw new ModelError('AccessDenied', 'The cell is locked and the sheet protected.');
  }
}
