import type { CellRef } from '../grid/area';
import { anchorsOf, placesOf } from './anchors';
import { queueStandsAmong, setCheckpoint } from './checkpoint';
import { leavesNoneShown } from './delete-sheet';
import { guards } from './guards';
import { readGrids, type Reading } from './read-grids';
import { removeInAttempts } from './removal-run';
import { deletedSheets } from './remove-marks';
import { removalFor, requireReached, type WholeRemoval } from './restore';
import { checkpointFor, ended, lastSheet, structureForRun, type Run, type RunOptions, type RunResult } from './run';
import { filtersAgain, standingFilters } from './standing-filters';
import { carryOut, type Step } from './steps';
import { typedAgain } from './typed-over';

export type ClearOptions = Omit<RunOptions, 'criteria' | 'year' | 'headers' | 'values' | 'judge' | 'language'>;

/**
 * Takes all marks out of the open workbook, so that it is as it was before marking. Removal can always be begun again:
 * what was cut off is finished by the next start. Never throws for what Excel or the workbook does.
 */
export function clearMarks(options: ClearOptions): Promise<RunResult> {
  return removeInAttempts('clear', options, async (run) => {
    const structure = await structureForRun(run);
    const progress = (share: number): void => run.tell({ stage: 'reading', share });
    const reading = await readGrids(run.requests, structure, { valuesOnly: true, progress });
    const whole = await removalFor(run.requests, reading);
    const { steps, kept, protectedSheets } = whole.removal;
    if (steps.length === 0 && structure.checkpoint === null)
      return ended(run, 'untouched', { problem: { kind: 'no-marks' }, protectedSheets });
    if (leavesNoneShown(structure, deletedSheets(reading, null)))
      return ended(run, structure.checkpoint === null ? 'untouched' : 'interrupted', { problem: lastSheet });
    return async (sure) => {
      const changed = await write(sure, reading, whole);
      return { kept: [...kept, ...changed], protectedSheets };
    };
  });
}

/** Cells of ours in which somebody wrote after they were read: they come back with what was written. */
async function write(run: Run, reading: Reading, { plan, removal, hidden }: WholeRemoval): Promise<CellRef[]> {
  const checkpoint = checkpointFor(run, true);
  const replaces = reading.structure.checkpoint !== null;
  const standing = standingFilters(reading, plan, hidden);
  const steps: Step[] = [
    ...guards(reading, plan),
    ...standing.steps,
    { bytes: 1000, queue: (context) => setCheckpoint(context, checkpoint, replaces) },
    ...removal.steps,
  ];
  const known = new Set(reading.sheets.map(({ structure }) => structure.name));
  const agrees = await carryOut(
    run.requests,
    steps,
    (context) => queueStandsAmong(context, checkpoint, known),
    [],
    anchorsOf(reading, placesOf(reading, plan), removal.typed),
  );
  const typed = removal.typed();
  const back = [...typedAgain(typed), ...filtersAgain(standing.changed())];
  if (back.length > 0) await carryOut(run.requests, back, () => () => undefined);
  // A sheet that was copied meanwhile has marks of its own.
  if (!agrees) throw Object.assign(new Error('Not the workbook that was read'), { code: 'Conflict' });
  await requireReached(run, reading, checkpoint);
  return typed.map(({ cell }) => cell);
}
