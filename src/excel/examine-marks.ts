import type { CellRef } from '../grid/area';
import { ownBlocks } from '../grid/own-marks';
import type { Steps } from '../grid/steps';
import { examineBlockInSteps } from '../marks/examine';
import { checkpointOf, isAlive, type Checkpoint } from './checkpoint';
import { readGrids, readStructure, type Reading } from './read-grids';
import { Requests, type RequestOptions } from './request';
import { inSlices } from './slices';

/** What the marks in the workbook are worth. */
export interface MarksState {
  /** Whether marks stand there. */
  readonly marked: boolean;
  /** Results that no longer agree with their row, each at the result's cell. */
  readonly stale: readonly CellRef[];
  /** Cells of ours that somebody changed. */
  readonly changed: readonly CellRef[];
  /** A run that was cut off, or is under way elsewhere. */
  readonly unfinished: (Checkpoint & { readonly alive: boolean }) | null;
  readonly reading: Reading;
}

/** Looks at the marks: which rows changed since they were judged. Two requests for all but large workbooks. */
export async function examineMarks(
  options: RequestOptions & { readonly now?: () => number } = {},
): Promise<MarksState> {
  const requests = new Requests(options);
  const structure = await readStructure(requests);
  const reading = await readGrids(requests, structure, { valuesOnly: true });
  return inSlices(marksInSteps(reading, (options.now ?? Date.now)()), { signal: options.signal });
}

/** What the marks are worth in a workbook as it was read. @param now milliseconds since 1970 */
export function* marksInSteps(reading: Reading, now: number): Steps<MarksState> {
  const stale: CellRef[] = [];
  const changed: CellRef[] = [];
  let marked = false;
  for (const { grid } of reading.sheets) {
    for (const block of ownBlocks(grid)) {
      marked = true;
      for (const row of yield* examineBlockInSteps(grid, block)) {
        const at = { sheet: grid.sheet, row: row.row };
        if (!row.fresh) stale.push({ ...at, column: block.area?.left ?? 0 });
        for (const column of row.changed) changed.push({ ...at, column });
      }
    }
  }
  const checkpoint = checkpointOf(reading.structure.checkpoint);
  return {
    marked,
    stale,
    changed,
    unfinished: checkpoint === null ? null : { ...checkpoint, alive: isAlive(checkpoint, now) },
    reading,
  };
}
