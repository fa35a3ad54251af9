import { areaAddress, type Area, type CellRef } from '../grid/area';
import { blockName, namesByKey, stateFromText, textFromNames } from '../grid/own-names';
import type { GridName } from '../grid/grid';
import { groupBy } from '../grid/group-by';
import type { MarkBlock, MarkPlan } from '../marks/plan';
import { planRemovalInSteps } from '../marks/plan-removal';
import { anchorsOf, placesOf } from './anchors';
import {
  blockNames,
  cellStepsInSteps,
  EMPTY_BYTES,
  ruleSteps,
  tableSteps,
  valuesOf,
  widthSteps,
  type OwnValue,
} from './apply-block';
import { cellsAmong } from './cells-among';
import { queueStandsAmong, setCheckpoint, type Checkpoint } from './checkpoint';
import { countingFilter, filterState, filterSteps } from './filters';
import { guards, writableGuards } from './guards';
import { sameValue, type LastLook } from './last-look';
import { sameMark } from './live-marks';
import type { Reading } from './read-grids';
import type { BlockPlace } from './read-places';
import type { Question } from './questions';
import { blocksOf, cellsIn, cellValue, matrixOf, PART_BYTES, textBytes } from './read-values';
import { removalInSteps, type Removal } from './remove-marks';
import type { Requests } from './request';
import { resultSheetSteps } from './result-sheet';
import { textsOn, textSteps } from './result-sheet-texts';
import { inSlices } from './slices';
import { standingFilters, type StandingFilter } from './standing-filters';
import { carryOut, type Step } from './steps';
import { typedAgain, typedCells, type Overwritten, type TypedCell } from './typed-over';

export interface Written {
  /** Whether the sheets, the rows beside our cells, our cells, filters and the checkpoint are what they must be. */
  readonly verified: boolean;
  readonly overwritten: readonly Overwritten[];
  readonly filters: readonly StandingFilter[];
  readonly removal: Removal;
  /** A cell each of places that do not hold what was written, though nobody else was at work: Excel misplaced it. */
  readonly misplaced: readonly CellRef[];
}

/**
 * Writes a plan, marks of an earlier run taken away first, in one request (more where it exceeds 3.5 MB): the checkpoint
 * before everything, then what stands in the places, the writes, and what must be there afterwards.
 */
export async function writeMarks(
  requests: Requests,
  reading: Reading,
  plan: MarkPlan,
  { places, old: oldMarks, pointsPerCharacter, moved }: LastLook,
  checkpoint: Checkpoint,
): Promise<Written> {
  const reused = reading.sheets.find(({ structure }) => plan.sheets.some(({ name }) => name === structure.name));
  const old = await inSlices(planRemovalInSteps(reading.grids));
  const removal = await inSlices(removalInSteps(reading, old, oldMarks, reused?.structure.name ?? null));
  const before: LookedAt[] = [];
  const cells: Step[] = [];
  for (const place of places)
    cells.push(...(await inSlices(cellStepsInSteps(place, (context, area) => look(context, place, area, before)))));
  const standing = standingFilters(reading, old, oldMarks.hidden);
  const steps: Step[] = [
    ...guards(reading, old),
    ...writableGuards(places),
    ...standing.steps,
    {
      bytes: 1000,
      queue: (context) => setCheckpoint(context, checkpoint, reading.structure.checkpoint !== null),
    },
    ...removal.steps,
    ...places.map((place) => lookBefore(place, before)),
    ...places.flatMap(blockNames),
    ...places.flatMap(tableSteps),
    ...places.flatMap((place) => filterStepsOf(reading, place, oldMarks)),
    ...cells,
    ...places.flatMap(({ sheet, block }) => ruleSteps(sheet, block.rules)),
    ...[...groupBy(places, ({ sheet }) => sheet).values()].flatMap(widthSteps),
    ...(reused === undefined ? [] : textSteps(reused.structure.id, moved.moves, moved.formulas)),
    ...plan.sheets.flatMap((sheet) =>
      resultSheetSteps(
        sheet,
        reused?.structure.name === sheet.name
          ? { names: reused.structure.names, own: textsOn(reused)?.own ?? null }
          : null,
        pointsPerCharacter,
      ),
    ),
  ];
  const known = new Set([
    ...reading.sheets.map(({ structure }) => structure.name),
    ...plan.sheets.map(({ name }) => name),
  ]);
  let same = true;
  const misplaced = new Set<BlockPlace>();
  const differs = (place: BlockPlace, rows: boolean): void => {
    if (same && !rows && hidesRows(reading, place)) misplaced.add(place);
    same = false;
  };
  const stands = await carryOut(
    requests,
    steps,
    (context) => queueStandsAmong(context, checkpoint, known),
    places.flatMap((place) => checksOf(reading, place, differs)),
    anchorsOf(
      reading,
      [...placesOf(reading, old), ...places.map(({ sheet, block: { area } }) => ({ sheet, area }))],
      () => [...removal.typed(), ...before.flatMap((looked) => typedInto(plan, looked))],
    ),
  );
  const filters = standing.changed();
  // As if it had been typed right behind the write.
  const typed = removal.typed();
  if (typed.length > 0) await carryOut(requests, typedAgain(typed), () => () => undefined);
  const overwritten = before.flatMap(({ sheet, block, area, loaded }) => {
    const formulas = matrixOf(loaded.formulas);
    return formulas.some((row) => row.some((value) => value !== '')) ? [{ sheet, block, area, formulas }] : [];
  });
  return {
    verified: stands && same && filters.length === 0 && before.every((looked) => typedInto(plan, looked).length === 0),
    overwritten,
    filters,
    misplaced: [...misplaced].map(({ block: { sheet, area, rows } }) => ({
      sheet,
      row: rows[0]?.row ?? area.bottom,
      // Not in the first column: what stands there belongs to the table.
      column: area.left + 1,
    })),
    removal: { ...removal, kept: [...removal.kept, ...typed.map(({ cell }) => cell)] },
  };
}

type LookedAt = Overwritten & { readonly loaded: Excel.Range };

/**
 * Queued behind the removal of old marks and before the writes: the header, which is written or merged first; all else
 * is looked at right before it is written. All must be empty but kept cells.
 */
function lookBefore(place: BlockPlace, sink: LookedAt[]): Step {
  const { area, headerRows } = place.block;
  return {
    bytes: 300,
    answer: cellsIn({ ...area, bottom: headerRows[1] }) * EMPTY_BYTES,
    queue: (context) => look(context, place, { ...area, bottom: headerRows[1] }, sink),
  };
}

function look(context: Excel.RequestContext, { sheet, block }: BlockPlace, area: Area, sink: LookedAt[]): void {
  const loaded = context.workbook.worksheets.getItem(sheet).getRange(areaAddress(area)).load('formulas');
  sink.push({ sheet, block, area, formulas: [], loaded });
}

/** What stood where we wrote, but for cells that are kept. */
function typedInto({ blocks }: MarkPlan, { loaded, ...looked }: LookedAt): TypedCell[] {
  const isKept = cellsAmong(blocks.filter(({ sheet }) => sheet === looked.block.sheet).flatMap(({ kept }) => kept));
  const standing = typedCells({ ...looked, formulas: matrixOf(loaded.formulas) });
  return standing.filter(({ cell: { row, column } }) => !isKept(row, column));
}

function filterStepsOf(
  reading: Reading,
  { block: { filter }, sheet }: BlockPlace,
  { hidden }: LastLook['old'],
): Step[] {
  const read = reading.sheets.find(({ structure }) => structure.id === sheet);
  if (filter === null || read === undefined) return [];
  const { criteria, rows } = countingFilter(read.structure, read.facts, hidden.get(sheet));
  // What stood among its names was taken away with the old marks.
  const sheetNow = { ...read.structure, names: [] };
  return filterSteps(sheetNow, filterState(filter.from, criteria, rows), filter.to.right);
}

/**
 * The cells that were read must stand beside ours, and ours must hold what was written. Of a long table it is asked by
 * parts: an answer holds no more than Excel on the web gives at once.
 */
function checksOf(
  reading: Reading,
  place: BlockPlace,
  differs: (place: BlockPlace, rows: boolean) => void,
): Question[] {
  const { block, sheet } = place;
  const known = reading.sheets.find(({ structure }) => structure.id === sheet);
  const cells = known?.cells.rows ?? [];
  const { area } = block;
  const columns = readColumns(block);
  const left = Math.min(area.left, ...columns);
  const own = valuesOf(block);
  const rows = area.bottom - area.top + 1;
  const ownBytes = textBytes(JSON.stringify(own)) / rows;
  const width = area.right - left + 1;
  const bytesPerCell = (ownBytes + (area.left - left) * (known?.bytesPerCell ?? EMPTY_BYTES)) / width;
  return blocksOf(sheet, { ...area, left }, bytesPerCell, PART_BYTES).map(({ area: part }) => ({
    bytes: cellsIn(part) * bytesPerCell,
    queue: (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(areaAddress(part)).load('values');
      return () => {
        const rows = matrixOf(range.values);
        const theirs = rows.every((row, n) =>
          columns.every((column) => sameValue(cells[part.top + n]?.[column] ?? null, cellValue(row[column - left]))),
        );
        const ours = rows.every((row, n) =>
          (own[part.top + n - area.top] ?? []).every((value, column) =>
            isWritten(value, row[area.left - left + column]),
          ),
        );
        if (!theirs || !ours) differs(place, !theirs);
      };
    },
  }));
}

function hidesRows({ sheets }: Reading, { sheet, block: { table } }: BlockPlace): boolean {
  const known = sheets.find(({ structure }) => structure.id === sheet)?.structure;
  const own = known?.tables.find(({ name }) => name === table?.name);
  return own?.hides ?? known?.filter.hides ?? false;
}

function isWritten(value: OwnValue, found: unknown): boolean {
  // Kept cells hold what somebody wrote; all others that we leave out are empty, as was looked at before.
  return value === null || sameMark(found, value);
}

/** The columns that the block's fingerprints are made from. */
export function readColumns({ names, id, area }: MarkBlock): number[] {
  const grid: GridName[] = names.map((name) => ({ ...name, hidden: true, local: true }));
  const state = stateFromText(textFromNames(`${blockName(id)}.state`, namesByKey(grid)) ?? '');
  return (state?.read ?? []).map((offset) => area.left + offset);
}
