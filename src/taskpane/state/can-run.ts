import { tableKey } from '../../nominations/table';
import type { PaneState } from './state';

/** Whether a run would read something: before the workbook is known it may, and then at least one table must be read. */
export function canRun({ workbook, tables, leftOut }: PaneState): boolean {
  return workbook.kind !== 'judged' || tables.some((table) => !leftOut.has(tableKey(table)));
}
