import { areaAddress } from '../grid/area';
import { planRemoval } from '../marks/plan-removal';
import { queueStands } from './checkpoint';
import { oldMarksQuestions, type OldMarks } from './own-rules';
import { ask } from './questions';
import { readGrids, readStructure, type Reading } from './read-grids';
import { CHECKPOINT_NAME } from './read-structure';
import { removalOf, type Removal } from './remove-marks';
import { codeOf, isPassing, NoAnswer, type Requests } from './request';
import type { Run } from './run';
import { carryOut } from './steps';
import { filtersAgain } from './standing-filters';
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

/** What taking all marks away would do, for the workbook as it was read, and which rows are hidden in filter ranges. */
export async function removalFor(
  requests: Requests,
  reading: Reading,
): Promise<{ readonly removal: Removal; readonly hidden: OldMarks['hidden'] }> {
  const { questions, found } = oldMarksQuestions(reading);
  await ask(requests, questions);
  return { removal: removalOf(reading, planRemoval(reading.grids), found, null), hidden: found.hidden };
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
  const reading = await readGrids(run.requests, await readStructure(run.requests), { valuesOnly: true });
  const {
    removal: { steps },
  } = await removalFor(run.requests, reading);
  const back = overwritten.map(({ sheet, area, formulas }) => ({
    bytes: JSON.stringify(formulas).length,
    queue: (context: Excel.RequestContext) => {
      // Null leaves a cell as it is; the library's types do not say so.
      context.workbook.worksheets.getItem(sheet).getRange(areaAddress(area)).formulas = formulas.map((row) =>
        row.map((formula) => (formula === '' ? null : formula)),
      );
    },
  }));
  await carryOut(run.requests, [...steps, ...back, ...filtersAgain(filters)], () => () => undefined);
  if (!marked) await takeCheckpointAway(run);
  run.tell({ stage: 'restoring', share: 1 });
}
