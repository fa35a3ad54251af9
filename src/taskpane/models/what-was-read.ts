import type { WhatWasRead } from '../../excel/judge';
import type { WorkbookState } from '../state/state';

/** What was read of the workbook, also where it holds no table; null where that is not known. */
export function whatWasRead(workbook: WorkbookState): WhatWasRead | null {
  if (workbook.kind === 'judged') return workbook.judged;
  return workbook.kind === 'refused' && workbook.problem.kind === 'no-tables' ? workbook.problem.read : null;
}
