import { inAttempts, toItsEnd, type Again } from './attempts';
import { hasBegun, mayPass, takeCheckpointAway } from './restore';
import { ended, failure, startRun, type Run, type RunOptions, type RunResult } from './run';

/** Takes something away, the checkpoint before everything; gives what there is to tell of it. */
export type Removing = (sure: Run) => Promise<Pick<RunResult, 'kept' | 'protectedSheets'> | null>;

/**
 * Takes something of ours out of the workbook. It can always be begun again: what was cut off is finished by the next
 * attempt, or the next start. Never throws for what Excel or the workbook does.
 * @param prepare reads, and gives what is to be done, or how the run ends without
 */
export function removeInAttempts(
  kind: 'clear' | 'remove-report',
  options: RunOptions,
  prepare: (run: Run) => Promise<RunResult | Removing>,
): Promise<RunResult> {
  const run = startRun(kind, options);
  let begun = false;
  const failed = async (sure: Run, error: unknown): Promise<RunResult | Again> => {
    const problem = failure(error);
    try {
      const stands = await hasBegun(sure);
      begun ||= stands;
      if (mayPass(error, stands)) return { problem, pause: 1000 };
      return ended(sure, stands ? 'interrupted' : 'untouched', { problem });
    } catch {
      return ended(sure, 'interrupted', { problem });
    }
  };
  const once = async (): Promise<RunResult | Again> => {
    const remove = await prepare(run);
    if (typeof remove !== 'function') return remove;
    const removed = async (sure: Run): Promise<RunResult> => {
      const told = await remove(sure);
      await takeCheckpointAway(sure);
      return ended(sure, 'complete', told ?? {});
    };
    return toItsEnd(run, removed, failed);
  };
  return inAttempts(run, once, (problem) => ended(run, begun ? 'interrupted' : 'untouched', { problem }));
}
