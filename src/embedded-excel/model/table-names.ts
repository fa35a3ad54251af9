import { ModelError } from './error';
import { parseReference } from './references';
import type { WorkbookModel } from './types';
import type { TableModel } from './types-objects';

function isTaken(workbook: WorkbookModel, name: string): boolean {
  const key = name.toLowerCase();
  return (
    workbook.sheets.some((sheet) => sheet.tables.some((table) => table.name.toLowerCase() === key)) ||
    workbook.names.some((one) => one.scope === null && one.name.toLowerCase() === key)
  );
}

/** `Table1`, or for a copy the name with a number: `KetQua2`. */
export function freeTableName(workbook: WorkbookModel, like?: string): string {
  const base = like?.replace(/\d+$/, '') ?? 'Table';
  for (let n = like === undefined ? 1 : 2; ; n++) {
    const name = `${base}${String(n)}`;
    if (!isTaken(workbook, name)) return name;
  }
}

/** A table id that the workbook does not use yet. */
export function nextTableId(workbook: WorkbookModel): number {
  return Math.max(0, ...workbook.sheets.flatMap((sheet) => sheet.tables.map((table: TableModel) => table.id))) + 1;
}

/**
 * Names of tables and defined names keep the same rules: a letter, `_` or `\` first, then letters, digits, `.` and `_`;
 * no address.
 * @see https://support.microsoft.com/office/fbf0a49f-82b5-43e8-8b95-23d70df2206f (rename a table)
 */
export function isGoodName(name: string): boolean {
  if (name.length > 255 || !/^[\p{L}_\\][\p{L}\p{N}\p{M}._\\?]*$/u.test(name)) return false;
  return parseReference(name) === null && !/^(r|c|r\d*c\d*)$/i.test(name);
}

/** @throws ModelError `InvalidArgument` for a name that Excel refuses, `ItemAlreadyExists` for one that is taken */
export function requireTableName(workbook: WorkbookModel, name: string): void {
  if (!isGoodName(name)) throw new ModelError('InvalidArgument', `No name for a table: ${name}`);
  if (isTaken(workbook, name)) throw new ModelError('ItemAlreadyExists', `The name is taken: ${name}`);
}
