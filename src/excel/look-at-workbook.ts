import type { ExcelProblem } from '../language/excel-problems';
import { problemOf } from './errors';
import type { Judging } from './judge';
import { readGrids, readStructure, type Reading } from './read-grids';
import { judge, startRun, type RunOptions } from './run';

/** What a run would find, or what kept Excel from looking. */
export type WorkbookLook =
  | { readonly kind: 'looked'; readonly reading: Reading; readonly judging: Judging }
  | { readonly kind: 'failed'; readonly problem: ExcelProblem };

/** Reads and judges as a run does, and writes nothing: what the start page and the columns' page show. Never throws. */
export async function lookAtWorkbook(options: RunOptions): Promise<WorkbookLook> {
  const run = startRun('validate', options);
  try {
    const structure = await readStructure(run.requests);
    const progress = (share: number): void => run.tell({ stage: 'reading', share });
    const reading = await readGrids(run.requests, structure, { progress });
    return { kind: 'looked', reading, judging: await judge(run, reading.grids) };
  } catch (error) {
    return { kind: 'failed', problem: problemOf(error) };
  }
}
