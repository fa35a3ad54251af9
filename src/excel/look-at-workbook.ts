import type { Judged } from './judge';
import { readGrids, readStructure, type Reading } from './read-grids';
import { failure, judge, startRun, type RunOptions, type RunProblem } from './run';

/** What a run would find, or what would keep it from judging. */
export type WorkbookLook =
  | { readonly kind: 'judged'; readonly judged: Judged; readonly reading: Reading }
  | { readonly kind: 'refused'; readonly problem: RunProblem };

/** Reads and judges as a run does, and writes nothing: what the start page and the columns' page show. Never throws. */
export async function lookAtWorkbook(options: RunOptions): Promise<WorkbookLook> {
  const run = startRun('validate', options);
  try {
    const structure = await readStructure(run.requests);
    const progress = (share: number): void => run.tell({ stage: 'reading', share });
    const reading = await readGrids(run.requests, structure, { progress });
    const judging = await judge(run, reading.grids);
    if (judging.kind !== 'judged') return { kind: 'refused', problem: judging };
    return { kind: 'judged', judged: judging.judged, reading };
  } catch (error) {
    return { kind: 'refused', problem: failure(error) };
  }
}
