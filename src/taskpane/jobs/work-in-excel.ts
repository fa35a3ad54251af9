import { judgeOffThread } from '../../excel/judge-off-thread';
import { startWorker } from '../../excel/start-worker';
import type { Store } from '../state/store';
import { excelWork } from './excel-work';
import type { PaneWork } from './pane-work';

/** The pane's work in the open workbook, judging in a worker where one may be started. */
export function workInExcel(store: Store): PaneWork {
  return excelWork(store, { judge: judgeOffThread({ startWorker }) });
}
