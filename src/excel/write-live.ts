import { areaAddress } from '../grid/area';
import { blockName } from '../grid/own-names';
import { planRemovalInSteps } from '../marks/plan-removal';
import { addressLists, runsDown } from './addresses';
import { anchorsOf } from './anchors';
import { cellStepsInSteps, valueSteps, type OwnValue } from './apply-block';
import { queueStands, setCheckpoint, type Checkpoint } from './checkpoint';
import { blockGuard, guards } from './guards';
import type { BlockChange, CellChange } from './live-marks';
import { rowRuns, rowsQuestion, sameAsBefore, type RowRun } from './live-rows';
import type { Reading } from './read-grids';
import type { BlockPlace } from './read-places';
import { cellValue, matrixOf, type Matrix } from './read-values';
import type { Requests } from './request';
import { inSlices } from './slices';
import { carryOut, type Step } from './steps';
import { emptying, typedCells, type Overwritten, type TypedCell } from './typed-over';
import { writeBack } from './write-back';

export interface LiveWritten {
  /** Whether the rows beside our cells, our cells and the checkpoint are what they must be. */
  readonly verified: boolean;
  /** What somebody else wrote into our cells after the last look. */
  readonly overwritten: readonly Overwritten[];
}

/**
 * Writes what differs, in one request: guards, the checkpoint, what stands in the cells; then the cells are emptied, the
 * fingerprints and the cells written. In this order a cell of ours holds what a fingerprint tells of it, or nothing,
 * wherever the request is cut off: whoever finishes the run never takes it for somebody else's.
 */
export async function writeLive(
  requests: Requests,
  reading: Reading,
  changes: readonly BlockChange[],
  places: readonly BlockPlace[],
  checkpoint: Checkpoint,
): Promise<LiveWritten> {
  const runs = rowRuns(changes);
  const sheets = reading.sheets.filter((sheet) => changes.some((change) => change.sheet === sheet));
  const stood: { readonly run: RowRun; readonly range: Excel.Range }[] = [];
  const old = await inSlices(planRemovalInSteps(sheets.map(({ grid }) => grid)));
  const cells: Step[] = [];
  for (const place of places) cells.push(...(await inSlices(cellStepsInSteps(place))));
  const steps: Step[] = [
    ...guards({ ...reading, sheets }, old),
    { bytes: 1000, queue: (context) => setCheckpoint(context, checkpoint, false) },
    ...runs.map((run): Step => ({
      bytes: 300,
      queue: (context) => {
        const sheet = context.workbook.worksheets.getItem(run.change.sheet.structure.id);
        stood.push({ run, range: sheet.getRange(areaAddress(run.area)).load('formulas') });
      },
    })),
    ...changes.flatMap(emptySteps),
    ...changes.flatMap(nameSteps),
    ...cells,
    ...runs
      .filter((run) => cellsOf(run).some((row) => row.some((cell) => cell !== undefined)))
      .flatMap((run) => valueSteps(run.change.sheet.structure.id, run.area, valuesOf(run))),
  ];
  let same = true;
  const checks = runs.map((run) =>
    rowsQuestion(run, 'to', (agrees) => {
      same &&= agrees;
    }),
  );
  const foreign = (): Overwritten[] => stood.flatMap(({ run, range }) => foreignCells(run, matrixOf(range.formulas)));
  const anchors = anchorsOf(
    reading,
    changes.flatMap(({ sheet, block: { area } }) => (area === null ? [] : [{ sheet: sheet.structure.id, area }])),
    () => foreign().flatMap(typedCells),
  );
  const stands = await carryOut(requests, steps, (context) => queueStands(context, checkpoint), checks, anchors);
  const verified = stands && same;
  const overwritten = foreign();
  return { verified: verified && overwritten.length === 0, overwritten };
}

/**
 * Empties the blocks that were written: nothing of ours may stand beside a row that it was not judged for. What somebody
 * typed there is written back at once, in front of the emptying what the write found, behind it what the emptying found.
 * @param after the reading with what was written
 * @throws where a block has moved meanwhile: its cells are the office's now
 */
export async function emptyWritten(
  requests: Requests,
  after: Reading,
  changes: readonly BlockChange[],
  overwritten: readonly Overwritten[],
): Promise<void> {
  const places = changes.map(({ sheet, block: { id, area } }) => ({
    sheet: sheet.structure.id,
    name: blockName(id),
    area,
  }));
  const found = overwritten.flatMap(typedCells);
  await writeBack(requests, found, places);
  const emptied = changes.flatMap(({ sheet, block: { area, headerRows, kept } }) => {
    const { id } = sheet.structure;
    const cells = found.filter((one) => one.sheet === id).map(({ cell }) => cell);
    const place = { area: { ...area, top: headerRows[1] + 1 }, kept: [...kept, ...cells] };
    return after.sheets.filter(({ structure }) => structure.id === id).map((now) => emptying(now, place));
  });
  const typed = (): TypedCell[] => emptied.flatMap((one) => one.typed());
  const steps = [
    ...changes.flatMap(({ sheet, block }) => blockGuard(sheet, block)),
    ...emptied.flatMap((one) => one.steps),
  ];
  await carryOut(requests, steps, () => () => undefined, [], anchorsOf(after, places, typed));
  await writeBack(requests, typed(), places);
}

/** By columns, so that cells below each other go together. */
function emptySteps({ sheet, block: { area }, cells }: BlockChange): Step[] {
  const emptied = cells
    .map(({ row, place }) => ({ row, column: area.left + place }))
    .sort((a, b) => a.column - b.column || a.row - b.row);
  return addressLists(runsDown(emptied)).map((address) => ({
    bytes: 500 + address.length,
    queue: (context) => context.workbook.worksheets.getItem(sheet.structure.id).getRanges(address).clear('Contents'),
  }));
}

/** @see https://learn.microsoft.com/javascript/api/excel/excel.nameditem#excel-excel-nameditem-formula-member */
function nameSteps({ sheet, names }: BlockChange): Step[] {
  return names.map(({ name, refersTo }) => ({
    bytes: 400 + refersTo.length,
    queue: (context) => {
      context.workbook.worksheets.getItem(sheet.structure.id).names.getItem(name).formula = `=${refersTo}`;
    },
  }));
}

/** Null leaves a cell as it is; cells that shall be empty are. */
function valuesOf(run: RowRun): OwnValue[][] {
  return cellsOf(run).map((row) => row.map((cell) => cell?.to ?? null));
}

/** The cells of a run that change, as a matrix. */
function cellsOf({ area, cells, change }: RowRun): (CellChange | undefined)[][] {
  const first = area.left - change.block.area.left;
  return Array.from({ length: area.bottom - area.top + 1 }, (_, n) =>
    Array.from({ length: area.right - area.left + 1 }, (__, place) => cells.get(area.top + n)?.[first + place]),
  );
}

/** Cells of ours that held something else than what was read when the write began; all others are left blank. */
function foreignCells(run: RowRun, formulas: Matrix): Overwritten[] {
  const changed = cellsOf(run);
  const found = formulas.map((row, n) =>
    row.map((formula, place) => {
      const cell = changed[n]?.[place];
      return cell === undefined || sameAsBefore(cellValue(formula), cell.from) ? '' : formula;
    }),
  );
  const foreign = found.some((row) => row.some((formula) => formula !== ''));
  if (!foreign) return [];
  const { sheet, block } = run.change;
  const { id, name } = sheet.structure;
  return [{ sheet: id, block: { sheet: name, id: block.id, area: block.area }, area: run.area, formulas: found }];
}
