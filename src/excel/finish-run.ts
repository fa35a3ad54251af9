import { checkpointOf } from './checkpoint';
import { clearMarks } from './clear-marks';
import { readStructure } from './read-grids';
import type { DocumentEnd } from './report/end-document-run';
import { ended, failure, startRun, structureForRun, type RunOptions, type RunResult } from './run';
import { validateWorkbook } from './validate-workbook';

/**
 * Brings a run that was cut off to its end: marks are written or taken away as it was about to do, and so are a
 * document's sheets. Waits for one that may be alive. Never throws for what Excel or the workbook does.
 * @returns how it ended; null where nothing was cut off
 */
export async function finishCutOffRun(options: RunOptions): Promise<RunResult | null> {
  const run = startRun('validate', options);
  try {
    const { checkpoint } = await readStructure(run.requests);
    const cutOff = checkpointOf(checkpoint);
    if (cutOff === null) return null;
    if (cutOff.document !== undefined) {
      const ends: DocumentEnd[] = [];
      await structureForRun(run, (end) => ends.push(end));
      const [end] = ends;
      return end === undefined ? null : ended(run, end);
    }
    return await (cutOff.kind === 'clear' ? clearMarks(options) : validateWorkbook(options));
  } catch (error) {
    return ended(run, 'interrupted', { problem: failure(error) });
  }
}
