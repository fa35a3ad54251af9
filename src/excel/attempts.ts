import { changedMeanwhile, failure, uncancelled, type Run, type RunProblem, type RunResult } from './run';

/** Another attempt may do better; before it, a pause in milliseconds. */
export interface Again {
  readonly problem: RunProblem;
  readonly pause: number;
}

/** So often a run begins again where others edit meanwhile or a cell is being edited. */
const ATTEMPTS = 4;

/**
 * Makes attempts until one ends the run. Never throws for what an attempt throws.
 * @param giveUp ends the run after the last attempt, or where one threw
 * @param more how many attempts the run may make beyond the usual ones, by now
 */
export async function inAttempts(
  run: Run,
  once: () => Promise<RunResult | Again>,
  giveUp: (problem: RunProblem) => RunResult | Promise<RunResult>,
  more: () => number = () => 0,
): Promise<RunResult> {
  let problem: RunProblem = changedMeanwhile;
  try {
    for (let attempt = 1; attempt <= ATTEMPTS + more(); attempt++) {
      const result = await once();
      if ('state' in result) return result;
      ({ problem } = result);
      if (attempt < ATTEMPTS + more()) await run.requests.pause(result.pause);
    }
  } catch (error) {
    problem = failure(error);
  }
  return giveUp(problem);
}

/**
 * Writes what nobody can cancel once it is begun.
 * @param failed what becomes of it where Excel refused
 * @param begun how far the writing is already, from 0 to 1
 */
export async function toItsEnd(
  run: Run,
  write: (sure: Run) => Promise<RunResult | Again>,
  failed: (sure: Run, error: unknown) => Promise<RunResult | Again>,
  begun = 0,
): Promise<RunResult | Again> {
  run.options.signal?.throwIfAborted();
  const sure = uncancelled(run);
  run.tell({ stage: 'writing', share: begun });
  let result: RunResult | Again;
  try {
    result = await write(sure);
  } catch (error) {
    result = await failed(sure, error);
  }
  run.requests.sent = sure.requests.sent;
  run.tell({ stage: 'writing', share: 1 });
  return result;
}
