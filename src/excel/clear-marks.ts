import { areaAddress, type Area, type CellRef } from '../grid/area';
import { planRemoval } from '../marks/plan-removal';
import { checkpointOf, setCheckpoint } from './checkpoint';
import { sameValue } from './last-look';
import { readGrids, type Reading, type SheetReading } from './read-grids';
import { CHECKPOINT_NAME } from './read-structure';
import { cellValue, matrixOf } from './read-values';
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
    await takeCheckpointAway(sure.requests);
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
  const places = plan.blocks.flatMap(({ sheet: name, area }) => {
    const sheet = reading.sheets.find(({ structure }) => structure.name === name);
    return sheet === undefined || area === null || sheet.structure.protected ? [] : [{ sheet, area }];
  });
  const loaded: { readonly sheet: SheetReading; readonly area: Area; readonly range: Excel.Range }[] = [];
  const checkpoint = checkpointFor(run, true);
  const replaces = reading.structure.checkpoint !== null;
  const standing = standingFilters(reading, plan, hidden);
  const steps: Step[] = [
    ...guards(reading, plan),
    ...standing.steps,
    { bytes: 1000, queue: (context) => setCheckpoint(context, checkpoint, replaces) },
    ...places.map(({ sheet, area }): Step => ({
      bytes: 300,
      queue: (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet.structure.id);
        loaded.push({ sheet, area, range: worksheet.getRange(areaAddress(area)).load('values,formulas') });
      },
    })),
    ...removal.steps,
  ];
  const begun = await carryOut(run.requests, steps, (context) => {
    const written = context.workbook.names.getItemOrNullObject(CHECKPOINT_NAME).load('formula');
    return () => !written.isNullObject && checkpointOf(String(written.formula))?.id === checkpoint.id;
  });
  if (!begun) throw Object.assign(new Error('The checkpoint is not there'), { code: 'Conflict' });
  const lost = loaded.flatMap(({ sheet, area, range }) => changedCells(sheet, area, range));
  await writeBack(run, lost, filtersAgain(standing.changed()));
  return lost.map(({ cell }) => cell);
}

interface LostCell {
  /** The sheet's id. */
  readonly sheet: string;
  readonly cell: CellRef;
  readonly formula: unknown;
}

function changedCells({ structure, cells }: SheetReading, area: Area, range: Excel.Range): LostCell[] {
  const formulas = matrixOf(range.formulas);
  return matrixOf(range.values).flatMap((row, n) =>
    row.flatMap((value, column): LostCell[] => {
      const at = { row: area.top + n, column: area.left + column };
      const now = cellValue(value);
      if (now === null || sameValue(now, cells.rows[at.row]?.[at.column] ?? null)) return [];
      return [{ sheet: structure.id, cell: { sheet: structure.name, ...at }, formula: formulas[n]?.[column] }];
    }),
  );
}

/** What the office did between our reading and our write. */
async function writeBack(run: Run, lost: readonly LostCell[], filters: readonly Step[]): Promise<void> {
  const cells = lost.map(({ sheet, cell, formula }): Step => ({
    bytes: 400 + JSON.stringify(formula).length,
    queue: (context) => {
      context.workbook.worksheets.getItem(sheet).getCell(cell.row, cell.column).formulas = [[formula]];
    },
  }));
  const steps = [...cells, ...filters];
  if (steps.length > 0) await carryOut(run.requests, steps, () => () => undefined);
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
