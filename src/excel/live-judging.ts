import type { Grid } from '../grid/grid';
import type { MarkPlan } from '../marks/plan';
import type { Judged } from './judge';
import { lastLiveLook } from './last-live-look';
import { markChanges, type BlockChange } from './live-marks';
import { rowRuns, rowsQuestion } from './live-rows';
import type { Reading, SheetReading } from './read-grids';
import { REQUEST_BYTES, SheetCells } from './read-values';
import { hasBegun, mayPass, restore, takeCheckpointAway } from './restore';
import {
  changedMeanwhile,
  checkpointFor,
  ended,
  failure,
  judge,
  startRun,
  uncancelled,
  type Run,
  type RunOptions,
  type RunProblem,
} from './run';
import { continueRun, validateWorkbook, type ValidateResult } from './validate-workbook';
import { emptyWritten, writeLive } from './write-live';

/** How judging anew while the workbook is watched ended. */
export type LiveOutcome =
  /** What differed was written; the reading is the workbook as it is now. */
  | { readonly kind: 'written'; readonly result: ValidateResult; readonly changes: readonly BlockChange[] }
  /** More than cells differed: a whole run took place. */
  | { readonly kind: 'validated'; readonly result: ValidateResult }
  /** Nothing was written; another attempt may do better, once these rows were read again. */
  | { readonly kind: 'again'; readonly problem: RunProblem; readonly changes: readonly BlockChange[] };

/**
 * Judges all sheets as they are kept, and writes only cells of marks that differ, under a run's guarantees: a checkpoint,
 * a last look at the rows concerned right before the write, and a look at them behind it. Where the marks would take
 * another shape (rows put in, a table moved, wider columns, other words) the whole workbook is validated instead.
 * @param before the plan by which the marks that stand there were written; null: not known
 */
export async function judgeLive(options: RunOptions, reading: Reading, before: MarkPlan | null): Promise<LiveOutcome> {
  if (before === null) return { kind: 'validated', result: await validateWorkbook(options) };
  const run = startRun('validate', options);
  let changes: readonly BlockChange[] = [];
  try {
    const judging = await judge(run, reading.grids);
    const found = judging.kind === 'judged' ? markChanges(reading, before, judging.judged.plan) : null;
    if (judging.kind !== 'judged' || found === null || isLarge(found))
      return { kind: 'validated', result: await validateWorkbook(options) };
    changes = found;
    const { judged } = judging;
    const done = (after: Reading): LiveOutcome => ({
      kind: 'written',
      result: { ...ended(run, 'complete'), judged, reading: after },
      changes,
    });
    if (changes.length === 0) return done(reading);
    const look = await lastLiveLook(run.requests, reading, changes);
    if (!look.same) return { kind: 'again', problem: changedMeanwhile, changes };
    run.options.signal?.throwIfAborted();
    const sure = uncancelled(run);
    run.tell({ stage: 'writing', share: 0 });
    const outcome = await write(sure, reading, judged, changes, look.places);
    run.requests.sent = sure.requests.sent;
    run.tell({ stage: 'writing', share: 1 });
    return outcome ?? done(readingAfter(reading, changes));
  } catch (error) {
    return { kind: 'again', problem: failure(error), changes };
  }
}

/** What is written is looked at before and behind the write: beyond two answers each, a whole run costs no more. */
function isLarge(changes: readonly BlockChange[]): boolean {
  const bytes = rowRuns(changes).map((run) => rowsQuestion(run, 'to', () => undefined).bytes);
  return bytes.reduce((sum, one) => sum + one, 0) > 2 * REQUEST_BYTES;
}

/** @returns null where all is as it must be */
async function write(
  run: Run,
  reading: Reading,
  judged: Judged,
  changes: readonly BlockChange[],
  places: Parameters<typeof writeLive>[3],
): Promise<LiveOutcome | null> {
  const begun = { left: 'begun', marked: true } as const;
  try {
    const written = await writeLive(run.requests, reading, changes, places, checkpointFor(run, true));
    if (!written.verified) {
      await emptyWritten(run.requests, readingAfter(reading, changes), changes, written.overwritten);
      await restore(run, { overwritten: [], filters: [] }, true);
      return { kind: 'validated', result: await continueRun(run, { ...begun }) };
    }
    await takeCheckpointAway(run);
    return null;
  } catch (error) {
    const problem = failure(error);
    const state = await hasBegun(run).catch(() => null);
    if (state === true) return { kind: 'validated', result: await continueRun(run, { ...begun }) };
    if (state === false && mayPass(error, false)) return { kind: 'again', problem, changes };
    const result = ended(run, state === null ? 'interrupted' : 'untouched', { problem });
    return { kind: 'validated', result: { ...result, judged, reading } };
  }
}

/** The reading with what was written. */
function readingAfter(reading: Reading, changes: readonly BlockChange[]): Reading {
  const sheets = reading.sheets.map((sheet) => {
    const own = changes.filter((change) => change.sheet === sheet);
    return own.length === 0 ? sheet : sheetAfter(sheet, own);
  });
  return {
    structure: { ...reading.structure, sheets: sheets.map(({ structure }) => structure) },
    sheets,
    grids: sheets.map(({ grid }) => grid),
  };
}

function sheetAfter(sheet: SheetReading, changes: readonly BlockChange[]): SheetReading {
  const cells = new SheetCells();
  for (const row of sheet.cells.rows) cells.rows.push(row);
  for (const { block, cells: changed } of changes) {
    for (const { row, place, to } of changed) {
      const column = block.area.left + place;
      // Copied once: what was read before stays as it is.
      const known = cells.rows[row];
      const copy = known === undefined || known === sheet.cells.rows[row] ? [...(known ?? [])] : known;
      while (copy.length < column) copy.push(null);
      copy[column] = to;
      cells.rows[row] = copy;
    }
  }
  const written = new Map(changes.flatMap(({ names }) => names.map(({ name, refersTo }) => [name, refersTo])));
  const names = sheet.structure.names.map((name) => ({ ...name, refersTo: written.get(name.name) ?? name.refersTo }));
  const grid: Grid = { ...sheet.grid, rows: cells.rows, names };
  return { ...sheet, structure: { ...sheet.structure, names }, cells, grid };
}
