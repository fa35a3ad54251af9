import type { CellRef } from '../grid/area';
import type { TableWidening } from '../marks/plan';
import { inAttempts, toItsEnd, type Again } from './attempts';
import { withBlankFormulas } from './blank-formulas';
import { checkpointOf } from './checkpoint';
import { leavesNoneShown } from './delete-sheet';
import type { Judged } from './judge';
import { lastLook } from './last-look';
import { isMarked } from './own-rules';
import { readGrids, type Reading } from './read-grids';
import { isResizeRefusal, refusedTable, withLinkedTables } from './refused-tables';
import { deletedSheets } from './remove-marks';
import { hasBegun, mayPass, requireReached, restore, takeCheckpointAway } from './restore';
import {
  changedMeanwhile,
  checkpointFor,
  ended,
  failure,
  judge,
  lastSheet,
  startRun,
  structureForRun,
  uncancelled,
  type Run,
  type RunOptions,
  type RunProblem,
  type RunResult,
} from './run';
import { writeMarks, type Written } from './write-marks';

/** How a validate run ended, with what was judged where it came so far. */
export interface ValidateResult extends RunResult {
  readonly judged: Judged | null;
  /** The sheets as they were read, before marking. */
  readonly reading: Reading | null;
}

/**
 * Reads the open workbook, judges every nominee and writes the marks: complete, or untouched, or restored. Never throws
 * for what Excel or the workbook does.
 */
export function validateWorkbook(options: RunOptions): Promise<ValidateResult> {
  return continueRun(startRun('validate', options), { left: 'untouched', marked: false });
}

/** The same for a run that may have written something by other means. */
export async function continueRun(run: Run, done: Done): Promise<ValidateResult> {
  const seen: { judged: Judged | null; reading: Reading | null } = { judged: null, reading: null };
  const result = await inAttempts(
    run,
    () => validateOnce(run, done, (judged, reading) => Object.assign(seen, { judged, reading })),
    (problem) => giveUp(run, done, problem),
    // A table that Excel refuses to widen costs an attempt.
    () => done.linked?.size ?? 0,
  );
  return { ...result, ...seen };
}

/** What of this run stands in the workbook between two attempts. */
export interface Done {
  left: 'untouched' | 'begun' | 'restored';
  /** Whether marks of an earlier run stood there before. */
  marked: boolean;
  /** Formulas that show nothing, as far as they stood in the way. */
  blank?: readonly CellRef[];
  /** Names of tables that Excel refused to widen. */
  linked?: ReadonlySet<string>;
  /** What was to be widened when Excel refused it. */
  refused?: readonly TableWidening[];
}

async function giveUp(run: Run, { left, marked }: Done, problem: RunProblem): Promise<RunResult> {
  if (left !== 'begun') return ended(run, left, { problem });
  if (marked) return ended(run, 'interrupted', { problem });
  return takenBack(uncancelled(run), problem);
}

async function takenBack(run: Run, problem: RunProblem): Promise<RunResult> {
  try {
    await restore(run, { overwritten: [], filters: [] }, false);
    return ended(run, 'restored', { problem });
  } catch {
    return ended(run, 'interrupted', { problem });
  }
}

async function validateOnce(
  run: Run,
  done: Done,
  see: (judged: Judged, reading: Reading) => void,
): Promise<RunResult | Again> {
  const structure = await structureForRun(run);
  const progress = (share: number): void => run.tell({ stage: 'reading', share });
  const { blank = [] } = done;
  const found = await readGrids(run.requests, structure, { progress });
  const reading = withLinkedTables(withBlankFormulas(found, blank), linkedTables(done, found));
  const judging = await judge(run, reading.grids);
  if (judging.kind !== 'judged') return nothingToWrite(run, reading, judging);
  const { judged } = judging;
  see(judged, reading);
  const { plan } = judged;
  const marked = reading.sheets.some(isMarked);
  if (plan.sheets.length > 0 && structure.protected)
    return nothingToWrite(run, reading, { kind: 'structure-protected' });
  const standing = reading.sheets.find(({ structure: { name } }) => plan.sheets.some((sheet) => sheet.name === name));
  if (standing?.structure.protected === true)
    return nothingToWrite(run, reading, { kind: 'excel', problem: { kind: 'access-denied', code: '' } });
  if (plan.blocks.length === 0 && plan.sheets.length === 0 && !marked)
    return nothingToWrite(run, reading, { kind: 'no-nominees' });
  // Taking back what was cut off would delete that sheet, too.
  if (leavesNoneShown(structure, deletedSheets(reading, standing?.structure.name ?? null)))
    return ended(run, structure.checkpoint === null ? 'untouched' : 'interrupted', { problem: lastSheet });

  const look = await lastLook(run.requests, reading, plan);
  done.blank = [...blank, ...look.blank];
  if (!look.same || look.blank.length > 0) return { problem: changedMeanwhile, pause: 0 };
  // Half a run's marks are no marks of an earlier one.
  if (done.left === 'untouched') done.marked = checkpointOf(structure.checkpoint)?.marked ?? marked;
  const added = plan.sheets.map(({ name }) => name);
  const checkpoint = checkpointFor(run, done.marked, added);
  return toItsEnd(
    run,
    async (sure) => {
      const written = await writeMarks(sure.requests, reading, plan, look, checkpoint);
      return afterWrite(sure, done, written, () => requireReached(sure, reading, checkpoint));
    },
    (sure, error) => {
      const widened = plan.blocks.flatMap(({ table }) => table ?? []);
      return afterFailure(sure, done, error, widened);
    },
  );
}

/** Tables that Excel refused to widen: results of their nominees go on the sheet `Kết quả`. */
function linkedTables(done: Done, reading: Reading): ReadonlySet<string> {
  const known = done.linked ?? new Set();
  const name = done.refused === undefined ? null : refusedTable(reading, done.refused);
  if (name === null) return known;
  delete done.refused;
  return (done.linked = new Set([...known, name]));
}

/** Nothing can be written: what a run that was cut off left half done is taken back. */
async function nothingToWrite(run: Run, { structure }: Reading, problem: RunProblem): Promise<RunResult> {
  return structure.checkpoint === null ? ended(run, 'untouched', { problem }) : takenBack(uncancelled(run), problem);
}

async function afterWrite(
  run: Run,
  done: Done,
  written: Written,
  reached: () => Promise<void>,
): Promise<RunResult | Again> {
  const { kept, protectedSheets } = written.removal;
  done.left = 'begun';
  if (written.verified) {
    try {
      await reached();
      await takeCheckpointAway(run);
      return ended(run, 'complete', { kept, protectedSheets });
    } catch (error) {
      return ended(run, 'interrupted', { kept, protectedSheets, problem: failure(error) });
    }
  }
  // Rows moved, or cells were filled, after the last look: never a result beside another nominee.
  await restore(run, written, done.marked);
  // Where Excel misplaces values among rows that a filter hides, it will do so again: that place counts as taken.
  done.blank = [...(done.blank ?? []), ...written.misplaced];
  // Where marks of an earlier run stood, the workbook is not what it was: the run goes on until it has marked again.
  if (!done.marked) done.left = 'restored';
  return { problem: changedMeanwhile, pause: 0 };
}

/**
 * A write that failed or was never answered may have been carried out, in whole or in part: the workbook is looked at.
 * Without our checkpoint nothing was done. A half-written one is finished by beginning again: marks find themselves.
 */
async function afterFailure(
  run: Run,
  done: Done,
  error: unknown,
  widened: readonly TableWidening[],
): Promise<RunResult | Again> {
  const problem = failure(error);
  let begun: boolean;
  try {
    begun = await hasBegun(run);
  } catch {
    return ended(run, 'interrupted', { problem });
  }
  if (begun) done.left = 'begun';
  if (mayPass(error, begun)) return { problem, pause: 1000 };
  // Told twice in vain, it is no table that could be told.
  if (isResizeRefusal(error) && done.refused === undefined) {
    done.refused = widened;
    return { problem, pause: 0 };
  }
  return giveUp(run, done, problem);
}
