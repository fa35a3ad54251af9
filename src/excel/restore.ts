import { areaAddress, movedArea } from '../grid/area';
import type { RemovalPlan } from '../marks/plan';
import { blockName } from '../grid/own-names';
import { planRemovalInSteps } from '../marks/plan-removal';
import { anchorsOf, keepsHalfOfAWrite, placesOf } from './anchors';
import { changeCheckpoint, queueStands, type Checkpoint } from './checkpoint';
import { guards } from './guards';
import { oldMarksQuestions, type OldMarks } from './own-rules';
import { ask } from './questions';
import { readGrids, readStructure, type Reading, type SheetReading } from './read-grids';
import { CHECKPOINT_NAME } from './read-structure';
import { removalInSteps, type Removal } from './remove-marks';
import { codeOf, isPassing, NoAnswer, type Requests } from './request';
import type { Run } from './run';
import { inSlices } from './slices';
import { carryOut, type Step } from './steps';
import { filtersAgain } from './standing-filters';
import { typedAgain, typedCells, type Overwritten } from './typed-over';
import { writeBack } from './write-back';
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
 * @param checkpoint what stands there
 * @throws AccessDenied where it stays
 */
export async function requireReached(run: Run, { sheets }: Reading, checkpoint: Checkpoint): Promise<void> {
  if (!sheets.some(keepsHalfOfAWrite)) return;
  await run.requests.read((context) => {
    changeCheckpoint(context, { ...checkpoint, since: 0 });
    return () => undefined;
  });
  throw accessDenied('A write was cut off on a protected sheet');
}

function accessDenied(message: string): Error {
  return Object.assign(new Error(message), { code: 'AccessDenied' });
}

/** How all marks are taken away. */
export interface WholeRemoval {
  readonly plan: RemovalPlan;
  readonly removal: Removal;
  /** Which rows are hidden in filter ranges. */
  readonly hidden: OldMarks['hidden'];
}

/**
 * What taking all marks away would do, for the workbook as it was read.
 * @param overwritten what comes back in their place
 */
export async function removalFor(
  requests: Requests,
  reading: Reading,
  overwritten: readonly Overwritten[] = [],
): Promise<WholeRemoval> {
  const { questions, found } = oldMarksQuestions(reading);
  await ask(requests, questions);
  const plan = await inSlices(planRemovalInSteps(reading.grids));
  const back = ({ structure: { id } }: SheetReading): Step[] =>
    overwritten.filter(({ sheet }) => sheet === id).flatMap((one) => writtenBack(one, plan));
  const removal = await inSlices(removalInSteps(reading, plan, found, null, back));
  return { plan, removal, hidden: found.hidden };
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
 * @throws where Excel refuses it; then what stood there unseen is back all the same, among the marks
 */
export async function restore(
  run: Run,
  { overwritten, filters }: Pick<Written, 'overwritten' | 'filters'>,
  marked: boolean,
): Promise<void> {
  run.tell({ stage: 'restoring', share: 0 });
  let protectedSheets: readonly string[];
  try {
    protectedSheets = await takeBack(run, overwritten, filters);
  } catch (error) {
    await backAmongMarks(run, overwritten).catch(() => undefined);
    throw error;
  }
  if (!marked) {
    if (protectedSheets.length > 0) throw accessDenied('Marks of this run stay on a protected sheet');
    await takeCheckpointAway(run);
  }
  run.tell({ stage: 'restoring', share: 1 });
}

/** @returns names of protected sheets that keep their marks */
async function takeBack(
  { requests }: Run,
  overwritten: readonly Overwritten[],
  filters: Written['filters'],
): Promise<readonly string[]> {
  for (let left = TRIES - 1; ; left--) {
    const reading = await readGrids(requests, await readStructure(requests), { valuesOnly: true });
    const { plan, removal } = await removalFor(requests, reading, overwritten);
    try {
      await carryOut(
        requests,
        [...guards(reading, plan), ...removal.steps, ...filtersAgain(filters)],
        () => () => undefined,
        [],
        anchorsOf(reading, placesOf(reading, plan), removal.typed),
      );
      const typed = removal.typed();
      if (typed.length > 0) await carryOut(requests, typedAgain(typed), () => () => undefined);
      return removal.protectedSheets;
    } catch (error) {
      if (left === 0 || !CHANGED.has(codeOf(error) ?? '')) throw error;
    }
  }
}

/** Writes what stood in our places unseen into them again. The names of places are there until it is back. */
async function backAmongMarks({ requests }: Run, overwritten: readonly Overwritten[]): Promise<void> {
  const places = overwritten.map(({ sheet, block }) => ({ sheet, name: blockName(block.id), area: block.area }));
  await writeBack(requests, overwritten.flatMap(typedCells), places);
}

/** Cells may have moved since: our block, whose name follows it, tells where to. Where it is gone they are, too. */
function writtenBack({ sheet, block, area, formulas }: Overwritten, { blocks }: RemovalPlan): Step[] {
  const now = blocks.find((one) => one.id === block.id && one.sheet === block.sheet)?.area;
  if (now === undefined || now === null) return [];
  const place = movedArea(area, { rows: now.top - block.area.top, columns: now.left - block.area.left });
  return [
    {
      bytes: JSON.stringify(formulas).length,
      queue: (context) => {
        // Null leaves a cell as it is; the library's types do not say so.
        context.workbook.worksheets.getItem(sheet).getRange(areaAddress(place)).formulas = formulas.map((row) =>
          row.map((formula) => (formula === '' ? null : formula)),
        );
      },
    },
  ];
}
