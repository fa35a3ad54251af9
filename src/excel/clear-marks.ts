import type { CellRef } from '../grid/area';
import { planRemoval } from '../marks/plan-removal';
import { checkpointOf, setCheckpoint } from './checkpoint';
import { readGrids, type Reading } from './read-grids';
import { CHECKPOINT_NAME } from './read-structure';
import { guards } from './guards';
import type { OldMarks } from './own-rules';
import type { Removal } from './remove-marks';
import { hasBegun, mayPass, removalFor, takeCheckpointAway } from './restore';
import {
  changedMeanwhile,
  checkpointFor,
  ended,
  failure,
  startRun,
  structureForRun,
  uncancelled,
  type Run,
  type RunOptions,
  type RunProblem,
  type RunResult,
} from './run';
import { filtersAgain, standingFilters } from './standing-filters';
import { carryOut, type Step } from './steps';
import { typedAgain, typedOver } from './typed-over';

export type ClearOptions = Omit<RunOptions, 'criteria' | 'year' | 'headers' | 'values' | 'judge' | 'language'>;

const ATTEMPTS = 4;

/**
 * Takes all marks out of the open workbook, so that it is as it was before marking. Removal can always be begun again:
 * what was cut off is finished by the next start. Never throws for what Excel or the workbook does.
 */
export async function clearMarks(options: ClearOptions): Promise<RunResult> {
  const run = startRun('clear', options);
  let begun = false;
  let problem: RunProblem = changedMeanwhile;
  try {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      const once = await clearOnce(run);
      if ('state' in once) return once;
      begun ||= once.begun;
      problem = once.problem;
      if (attempt < ATTEMPTS) await run.requests.pause(once.pause);
    }
  } catch (error) {
    problem = failure(error);
  }
  return ended(run, begun ? 'interrupted' : 'untouched', { problem });
}

interface Again {
  readonly problem: RunProblem;
  readonly pause: number;
  readonly begun: boolean;
}

async function clearOnce(run: Run): Promise<RunResult | Again> {
  const structure = await structureForRun(run);
  const progress = (share: number): void => run.tell({ stage: 'reading', share });
  const reading = await readGrids(run.requests, structure, { valuesOnly: true, progress });
  const { removal, hidden } = await removalFor(run.requests, reading);
  const { kept, protectedSheets } = removal;
  if (removal.steps.length === 0 && structure.checkpoint === null)
    return ended(run, 'untouched', { problem: { kind: 'no-marks' }, protectedSheets });
  run.options.signal?.throwIfAborted();
  const sure = uncancelled(run);
  run.tell({ stage: 'writing', share: 0 });
  let result: RunResult | Again;
  try {
    const changed = await write(sure, reading, removal, hidden);
    await takeCheckpointAway(sure);
    result = ended(sure, 'complete', { kept: [...kept, ...changed], protectedSheets });
  } catch (error) {
    result = await afterFailure(sure, error);
  }
  run.requests.sent = sure.requests.sent;
  run.tell({ stage: 'writing', share: 1 });
  return result;
}

/** Cells of ours in which somebody wrote after they were read: they come back with what was written. */
async function write(run: Run, reading: Reading, removal: Removal, hidden: OldMarks['hidden']): Promise<CellRef[]> {
  const plan = planRemoval(reading.grids);
  const checkpoint = checkpointFor(run, true);
  const replaces = reading.structure.checkpoint !== null;
  const standing = standingFilters(reading, plan, hidden);
  const old = typedOver(reading, plan);
  const steps: Step[] = [
    ...guards(reading, plan),
    ...standing.steps,
    { bytes: 1000, queue: (context) => setCheckpoint(context, checkpoint, replaces) },
    ...old.steps,
    ...removal.steps,
  ];
  const known = new Set(reading.sheets.map(({ structure }) => structure.name));
  const agrees = await carryOut(run.requests, steps, (context) => {
    const written = context.workbook.names.getItemOrNullObject(CHECKPOINT_NAME).load('formula');
    const sheets = context.workbook.worksheets.load('items/name');
    return () =>
      !written.isNullObject &&
      checkpointOf(String(written.formula))?.id === checkpoint.id &&
      sheets.items.every(({ name }) => known.has(name));
  });
  const typed = old.typed();
  const back = [...typedAgain(typed), ...filtersAgain(standing.changed())];
  if (back.length > 0) await carryOut(run.requests, back, () => () => undefined);
  // A sheet that was copied meanwhile has marks of its own.
  if (!agrees) throw Object.assign(new Error('Not the workbook that was read'), { code: 'Conflict' });
  return typed.map(({ cell }) => cell);
}

async function afterFailure(run: Run, error: unknown): Promise<RunResult | Again> {
  const problem = failure(error);
  try {
    const begun = await hasBegun(run);
    if (mayPass(error, begun)) return { problem, pause: 1000, begun };
    return ended(run, begun ? 'interrupted' : 'untouched', { problem });
  } catch {
    return ended(run, 'interrupted', { problem });
  }
}
