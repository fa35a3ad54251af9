import type { SheetStructure, Structure } from './read-structure';
import type { Step } from './steps';

/**
 * Deletes a sheet. One that is very hidden must be shown a little first.
 * @see https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-delete-member(1)
 */
export function deletion({ id, visibility }: Pick<SheetStructure, 'id' | 'visibility'>): Step[] {
  const step = (change: (sheet: Excel.Worksheet) => void): Step => ({
    bytes: 400,
    queue: (context) => change(context.workbook.worksheets.getItem(id)),
  });
  const deleted = step((sheet) => sheet.delete());
  if (visibility !== 'very-hidden') return [deleted];
  return [step((sheet) => (sheet.visibility = 'Hidden')), deleted];
}

/** Whether none would be left to be seen: Excel refuses to delete the last sheet that is shown. @param deleted ids */
export function leavesNoneShown({ sheets }: Structure, deleted: readonly string[]): boolean {
  return deleted.length > 0 && sheets.every(({ id, visibility }) => visibility !== 'visible' || deleted.includes(id));
}
