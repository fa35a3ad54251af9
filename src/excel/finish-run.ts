import { checkpointOf } from './checkpoint';
import { clearMarks } from './clear-marks';
import { readStructure } from './read-grids';
import { failure, ended, startRun, type RunOptions, type RunResult } from './run';
import { validateWorkbook } from './validate-workbook';

/**
 * What the add-in does first when it starts: a run that was cut off is brought to its end, marks written or taken away
 * as it was about to do. Waits for one that may be alive. Never throws for what Excel or the workbook does.
 * @returns how it ended; null where nothing was cut off
 */
export async function finishCutOffRun(options: RunOptions): Promise<RunResult | null> {
  const run = startRun('validate', options);
  try {
    const { checkpoint } = await readStructure(run.requests);
    const cutOff = checkpointOf(checkpoint);
    if (cutOff === null) return null;
    return await (cutOff.kind === 'clear' ? clearMarks(options) : validateWorkbook(options));
  } catch (error) {
    return ended(run, 'interrupted', { problem: failure(error) });
  }
}
