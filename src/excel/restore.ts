import { areaAddress } from '../grid/area';
import type { RemovalPlan } from '../marks/plan';
import { planRemoval } from '../marks/plan-removal';
import { anchorsOf, keepsHalfOfAWrite, placesOf } from './anchors';
import { changeCheckpoint, queueStands, type Checkpoint } from './checkpoint';
import { guards } from './guards';
import { oldMarksQuestions, type OldMarks } from './own-rules';
import { ask } from './questions';
import { readGrids, readStructure, type Reading } from './read-grids';
import { CHECKPOINT_NAME } from './read-structure';
import { removalOf, type Removal } from './remove-marks';
import { codeOf, isPassing, NoAnswer, type Requests } from './request';
import type { Run } from './run';
import { carryOut, type Step } from './steps';
import { filtersAgain } from './standing-filters';
import { typedAgain, type Overwritten } from './typed-over';
import type { Written } from './write-marks';

/**
 * Takes the checkpoint away, as often as Excel needs to be asked. Where it is gone already nothing happens: so do
 * Microsoft's own samples delete.
 * @see https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model#ornullobject-methods-and-properties
 * @throws where it stays; a request that failed or was never answered may have been carried out
 */
export async function takeCheckpointAway(run: Run): Promise<void> {
  try {
    await run.requests.read((context) => {
      context.workbook.names.getItemOrNullObject(CHECKPOINT_NAME).delete();
      return () => undefined;
    });
  } catch (error) {
    if (await hasBegun(run)) throw error;
  }
}

/**
 * Asked behind all steps of a run: where a write was cut off on a sheet that is protected since, they have not reached
 * all. The checkpoint stays, and tells whoever comes next that nobody is at work.
 * @param checkpoint what stands there; null: it is left as it is
 * @throws AccessDenied where it stays
 */
export async function requireReached(run: Run, { sheets }: Reading, checkpoint: Checkpoint | null): Promise<void> {
  if (!sheets.some(keepsHalfOfAWrite)) return;
  if (checkpoint !== null)
    await run.requests.read((context) => {
      changeCheckpoint(context, { ...checkpoint, since: 0 });
      return () => undefined;
    });
  throw Object.assign(new Error('A write was cut off on a protected sheet'), { code: 'AccessDenied' });
}

/** How all marks are taken away. */
export interface WholeRemoval {
  readonly plan: RemovalPlan;
  readonly removal: Removal;
  /** Which rows are hidden in filter ranges. */
  readonly hidden: OldMarks['hidden'];
}

/** What taking all marks away would do, for the workbook as it was read. */
export async function removalFor(requests: Requests, reading: Reading): Promise<WholeRemoval> {
  const { questions, found } = oldMarksQuestions(reading);
  await ask(requests, questions);
  const plan = planRemoval(reading.grids);
  return { plan, removal: removalOf(reading, plan, found, null), hidden: found.hidden };
}

/** What others' edits meanwhile are answered with: a sheet or table is gone, or does not lie where it lay. */
const CHANGED = new Set(['ItemNotFound', 'InvalidReference', 'InsertDeleteConflict', 'Conflict', 'ItemAlreadyExists']);

/**
 * Whether it makes sense to begin again after a write that failed. One that was never answered may still be carried
 * out: only where it was begun is there something to finish.
 */
export function mayPass(error: unknown, begun: boolean): boolean {
  if (error instanceof NoAnswer) return begun;
  return isPassing(error) || CHANGED.has(codeOf(error) ?? '');
}

/** Whether this run's checkpoint stands in the workbook: then it has begun to change it. */
export function hasBegun(run: Run): Promise<boolean> {
  return run.requests.read((context) => queueStands(context, run));
}

/** So often a taking back is begun again where others move cells meanwhile. */
const TRIES = 4;

/**
 * Takes back what a run has begun: all marks go, and what stood in their place unseen comes back. Only where no marks
 * stood before is the workbook then as it was; otherwise the checkpoint stays.
 */
export async function restore(
  run: Run,
  { overwritten, filters }: Pick<Written, 'overwritten' | 'filters'>,
  marked: boolean,
): Promise<void> {
  run.tell({ stage: 'restoring', share: 0 });
  let reading: Reading;
  for (let left = TRIES - 1; ; left--) {
    reading = await readGrids(run.requests, await readStructure(run.requests), { valuesOnly: true });
    const { plan, removal } = await removalFor(run.requests, reading);
    const back = overwritten.map((one) => writtenBack(one, plan));
    try {
      await carryOut(
        run.requests,
        [...guards(reading, plan), ...removal.steps, ...back, ...filtersAgain(filters)],
        () => () => undefined,
        [],
        anchorsOf(reading, placesOf(reading, plan), removal.typed),
      );
      const typed = removal.typed();
      if (typed.length > 0) await carryOut(run.requests, typedAgain(typed), () => () => undefined);
      break;
    } catch (error) {
      if (left === 0 || !CHANGED.has(codeOf(error) ?? '')) throw error;
    }
  }
  if (!marked) {
    await requireReached(run, reading, null);
    await takeCheckpointAway(run);
  }
  run.tell({ stage: 'restoring', share: 1 });
}

/** Cells may have moved since: our block, whose name follows it, tells where to. */
function writtenBack({ sheet, block, area, formulas }: Overwritten, { blocks }: RemovalPlan): Step {
  const now = blocks.find((one) => one.id === block.id && one.sheet === block.sheet)?.area ?? block.area;
  const [down, right] = [now.top - block.area.top, now.left - block.area.left];
  const place = {
    top: area.top + down,
    bottom: area.bottom + down,
    left: area.left + right,
    right: area.right + right,
  };
  return {
    bytes: JSON.stringify(formulas).length,
    queue: (context) => {
      // Null leaves a cell as it is; the library's types do not say so.
      context.workbook.worksheets.getItem(sheet).getRange(areaAddress(place)).formulas = formulas.map((row) =>
        row.map((formula) => (formula === '' ? null : formula)),
      );
    },
  };
}
