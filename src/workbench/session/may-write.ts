import type { RequestBody } from '../../embedded-excel/protocol/request';

/** Methods that change nothing of the workbook. */
const READS = /^(_|get|select$|activate$|load$|showAs|find)/i;

/** Whether a request may change the workbook: it sets, updates, or calls what is no reading. */
export function mayWrite({ Actions }: RequestBody): boolean {
  return Actions.some(
    ({ ActionType, Name }) => ActionType === 4 || ActionType === 9 || (ActionType === 3 && !READS.test(Name ?? '')),
  );
}
