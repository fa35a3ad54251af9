import type { WorkbookModel } from './types';

/** An id that no sheet, rule or chart of the workbook bears. */
export function freeId(workbook: WorkbookModel): string {
  const n = workbook.nextId++;
  return `{00000000-0003-0000-0000-${n.toString(16).toUpperCase().padStart(12, '0')}}`;
}
