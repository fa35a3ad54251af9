import { checkpointOf } from '../checkpoint';
import { finishCutOffRun } from '../finish-run';
import { readStructure } from '../read-grids';
import type { Structure } from '../read-structure';
import { changedMeanwhile, structureForRun, type Run, type RunOptions, type RunProblem } from '../run';

/**
 * The structure, once no other run can be alive and none is left half done: marking or clearing that was cut off comes to
 * its end first, since a report is made of whole marks or none. A problem where it cannot.
 */
export async function structureAfterOthers(
  run: Run,
  options: Pick<RunOptions, 'signal' | 'timeLimit' | 'wait' | 'progress' | 'now' | 'who' | 'judge'>,
): Promise<Structure | RunProblem> {
  const structure = await structureForRun(run);
  const standing = checkpointOf(structure.checkpoint);
  if (standing === null || standing.id === run.id) return structure;
  const finished = await finishCutOffRun(options);
  run.requests.sent += finished?.requests ?? 0;
  const now = await readStructure(run.requests);
  return now.checkpoint === null ? now : (finished?.problem ?? changedMeanwhile);
}
