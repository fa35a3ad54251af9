import { makeReport } from '../src/excel/report/make-report';
import { removeDocument } from '../src/excel/report/remove-document';
import type { RunResult } from '../src/excel/run';
import { loadWorkbook } from '../src/embedded-excel/model/load';
import { openEmbedded } from '../test/support/embedded';
import { options } from '../test/excel/report/annual';
import { nominationWorkbook } from './workbook';

const ROWS = 5_000;

/**
 * The annual report of 5,000 nominees in the embedded Excel, on Microsoft's genuine office.js: requests, which are the
 * same in a real Excel; milliseconds, of which the embedded Excel's own work is most.
 */
export async function benchExcelReport(): Promise<Record<string, number>> {
  const open = await openEmbedded(loadWorkbook(nominationWorkbook(ROWS)));
  const figures: Record<string, number> = {};
  let sent = 0;
  const measured = async (name: string, run: () => Promise<RunResult>): Promise<void> => {
    const start = performance.now();
    const { state, problem } = await run();
    if (state !== 'complete') throw new Error(`${name} ended ${state}: ${JSON.stringify(problem)}`);
    const requests = open.requests.slice(sent);
    sent = open.requests.length;
    figures[`excel.requests.${name}.5000`] = requests.length;
    figures[`excel.mb.${name}.5000`] =
      requests.reduce((sum, { bytes, answerBytes }) => sum + bytes + answerBytes, 0) / 1e6;
    figures[`excel.ms.${name}.5000`] = performance.now() - start;
    if (requests.length > 10 + (figures[`excel.mb.${name}.5000`] ?? 0) / 4)
      throw new Error(`${name}: too many requests`);
  };
  await measured('report', () => makeReport(options));
  await measured('report-again', () => makeReport(options));
  await measured('remove-report', () => removeDocument('annual-2024', options));
  await open.settle();
  if (open.references > 0) throw new Error('Ranges are kept alive');
  return figures;
}
