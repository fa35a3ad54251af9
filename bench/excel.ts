import { loadWorkbook } from '../src/embedded-excel/model/load';
import { clearMarks } from '../src/excel/clear-marks';
import type { RunResult } from '../src/excel/run';
import { validateWorkbook } from '../src/excel/validate-workbook';
import { openEmbedded } from '../test/support/embedded';
import { median } from './turns';
import { nominationWorkbook } from './workbook';

const ROWS = 10_000;
const TURNS = 3;

/**
 * Marking 10,000 nominees in the embedded Excel, on Microsoft's genuine office.js: requests, which are the same in a
 * real Excel, and milliseconds, of which the embedded Excel's own work is most; with 50 ms a request takes longer.
 */
export async function benchExcel(): Promise<Record<string, number>> {
  const figures: Record<string, number> = {};
  const file = nominationWorkbook(ROWS);
  for (const latency of [0, 50]) {
    const times: number[] = [];
    for (let turn = 0; turn < TURNS; turn++) {
      const open = await openEmbedded(loadWorkbook(file), { latency });
      const start = performance.now();
      complete(await validateWorkbook({ language: 'vi' }));
      times.push(performance.now() - start);
      const validated = open.requests.length;
      complete(await clearMarks({}));
      await open.settle();
      if (open.references > 0) throw new Error('Ranges are kept alive');
      figures['excel.requests.validate.10k'] = validated;
      figures['excel.requests.clear.10k'] = open.requests.length - validated;
      figures['excel.mb.validate.10k'] =
        open.requests.slice(0, validated).reduce((sum, { bytes, answerBytes }) => sum + bytes + answerBytes, 0) / 1e6;
    }
    figures[`excel.ms.validate.10k${latency === 0 ? '' : `.${String(latency)}ms`}`] = median(times);
  }
  return figures;
}

function complete({ state, problem }: RunResult): void {
  if (state !== 'complete') throw new Error(`A run ended ${state}: ${JSON.stringify(problem)}`);
}
