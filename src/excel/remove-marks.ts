import { areaAddress, type Area, type CellRef } from '../grid/area';
import type { Look } from '../grid/former-look';
import { formerPlaceOf, STANDARD_WIDTH, type FormerPlace, type FormerWidth } from '../grid/former-place';
import { rowsOfPlace } from '../grid/former-rows';
import { NAME_PREFIX, OWN_SHEET_NAME } from '../grid/own-names';
import { isResultSheet } from '../grid/own-sheets';
import { ROWS_A_STEP, type Steps } from '../grid/steps';
import type { BlockRemoval, RemovalPlan } from '../marks/plan';
import { columnsAddress } from './addresses';
import { cellsAmong } from './cells-among';
import { deletion } from './delete-sheet';
import { countingFilter, filterState, filterSteps, forgottenFilter, isFilterName, restoredFilter } from './filters';
import { dress, lookOf } from './look';
import { LookGroups } from './look-groups';
import { columnKey, type OldMarks } from './own-rules';
import type { Reading, SheetReading } from './read-grids';
import { emptiedSheetSteps, textsOn, type SheetTexts } from './result-sheet-texts';
import { isMarkName } from './read-structure';
import type { Step } from './steps';
import { emptying, type Emptying, type TypedCell } from './typed-over';

/** What taking marks away does, and what it cannot. */
export interface Removal {
  readonly steps: readonly Step[];
  /** Once they were carried out: cells of ours in which somebody wrote after they were read. */
  readonly typed: () => TypedCell[];
  /** Cells of ours that somebody changed: left as they are. */
  readonly kept: readonly CellRef[];
  /** Names of marked sheets that are protected now, or that a protected structure keeps: their marks stay. */
  readonly protectedSheets: readonly string[];
}

/**
 * The steps that take marks away, so that the sheets look as before: the office's filter first, tables and filter
 * ranges narrowed, cells emptied and dressed as they were, widths, rules, and the hidden names last. Made in steps, as
 * the tables may be long.
 * @param old see `oldMarksQuestions`
 * @param reused our own sheet that is written anew instead of being deleted; null: none
 * @param back what is written into a sheet's emptied cells, before the names go that tell where they lie
 */
export function* removalInSteps(
  reading: Reading,
  plan: RemovalPlan,
  old: OldMarks,
  reused: string | null,
  back: (sheet: SheetReading) => readonly Step[] = () => [],
): Steps<Removal> {
  const protectedSheets: string[] = [];
  const steps: Step[] = [];
  const texts: CellRef[] = [];
  const emptied: Emptying[] = [];
  for (const sheet of reading.sheets) {
    const { name, protected: locked } = sheet.structure;
    const blocks = plan.blocks.filter((block) => block.sheet === name);
    const own = plan.sheets.some((one) => one.sheet === name);
    const names = ownNames(sheet);
    const copied = old.rules.some((rule) => rule.sheet === sheet.structure.id);
    if (blocks.length === 0 && names.length === 0 && !copied && !own) continue;
    if (own) {
      if (locked || (reading.structure.protected && name !== reused)) protectedSheets.push(name);
      // What makes it ours stays, or a run that is cut off here would leave a sheet that nobody takes away.
      else if (name === reused)
        steps.push(
          ...nameSteps(
            sheet,
            names.filter((one) => !makesOurs(one)),
          ),
        );
      else {
        const standing = textsToKeep(sheet);
        texts.push(...(standing?.cells ?? []));
        steps.push(...(standing === null ? deletion(sheet.structure) : emptiedSheetSteps(sheet, standing)));
      }
    } else if (locked) protectedSheets.push(name);
    else {
      const cells = blocks.map((block) => emptying(sheet, block));
      emptied.push(...cells);
      const rest = names.filter((one) => !isFilterName(one));
      steps.push(...(yield* sheetSteps(sheet, blocks, cells, old)), ...back(sheet), ...nameSteps(sheet, rest));
    }
  }
  for (const name of reading.structure.ownNames)
    steps.push({ bytes: 300, queue: (context) => context.workbook.names.getItem(name).delete() });
  const left = new Set(protectedSheets);
  return {
    steps,
    typed: () => emptied.flatMap(({ typed }) => typed()),
    kept: [...plan.kept.filter(({ sheet }) => !left.has(sheet)), ...texts],
    protectedSheets,
  };
}

/** Ids of the sheets of ours that are deleted where marks are taken away. @param reused see `removalInSteps` */
export function deletedSheets({ structure, sheets }: Reading, reused: string | null): string[] {
  if (structure.protected) return [];
  return sheets
    .filter((sheet) => isResultSheet(sheet.grid) && !sheet.structure.protected && textsToKeep(sheet) === null)
    .flatMap(({ structure: { id, name } }) => (name === reused ? [] : [id]));
}

/** Null where nothing of other people's stands on a sheet of ours: it may go. */
function textsToKeep(sheet: SheetReading): SheetTexts | null {
  const standing = textsOn(sheet);
  return standing === null || standing.cells.length === 0 ? null : standing;
}

function ownNames({ structure }: SheetReading): string[] {
  return structure.names.filter(isMarkName).map(({ name }) => name);
}

function makesOurs(name: string): boolean {
  return name.toLowerCase() === OWN_SHEET_NAME.toLowerCase();
}

function* sheetSteps(
  sheet: SheetReading,
  blocks: readonly BlockRemoval[],
  emptied: readonly Emptying[],
  old: OldMarks,
): Steps<Step[]> {
  const { id } = sheet.structure;
  const cells: Step[] = [];
  for (const [n, block] of blocks.entries())
    cells.push(...(yield* cellSteps(sheet, block, emptied[n]?.steps ?? [], old)));
  return [
    ...restoredFilter(sheet.structure),
    ...blocks.flatMap((block) => [...tableSteps(sheet, block), ...narrowFilter(sheet, block, old)]),
    // Before the places' names go: it would be put back as it was, and no place tell that it is to be narrowed.
    ...forgottenFilter(sheet.structure),
    ...cells,
    ...old.rules
      .filter((rule) => rule.sheet === id)
      .map((rule): Step => ({
        bytes: 500,
        queue: (context) =>
          context.workbook.worksheets.getItem(id).getRange().conditionalFormats.getItem(rule.id).delete(),
      })),
  ];
}

/** A choice in one of our columns is taken back first, which shows the rows that it hid. */
function tableSteps({ structure }: SheetReading, { table, area }: BlockRemoval): Step[] {
  if (table === null || area === null) return [];
  const { hides } = structure.tables.find((one) => one.name === table.name) ?? { hides: false };
  return [
    {
      bytes: 1500,
      queue: (context) => {
        const found = context.workbook.worksheets.getItem(structure.id).tables.getItem(table.name);
        for (let column = table.to.right + 1; hides && column <= table.from.right; column++)
          found.columns.getItemAt(column - table.from.left).filter.clear();
        found.resize(areaAddress(table.to));
      },
    },
  ];
}

function narrowFilter({ structure, facts }: SheetReading, { filter }: BlockRemoval, { hidden }: OldMarks): Step[] {
  if (filter === null) return [];
  const { criteria, rows } = countingFilter(structure, facts, hidden.get(structure.id));
  return filterSteps(structure, filterState(filter.from, criteria, rows), filter.to.right);
}

function* cellSteps(
  { structure, cells }: SheetReading,
  { area, id, kept, columns: ours }: BlockRemoval,
  emptied: readonly Step[],
  { columns }: OldMarks,
): Steps<Step[]> {
  if (area === null) return [];
  const memory = formerPlaceOf(structure.names, id);
  return [
    {
      bytes: 300,
      queue: (context) => context.workbook.worksheets.getItem(structure.id).getRange(areaAddress(area)).unmerge(),
    },
    ...emptied,
    ...(yield* lookSteps({ structure, cells }, { area, kept, columns: ours }, memory, columns)),
    ...widthSteps(structure.id, area, (n) => {
      const own = ours[n] ?? null;
      return own === null ? null : (memory?.widths[own] ?? STANDARD_WIDTH);
    }),
  ];
}

/** Like a new cell; equal to no real look. */
const USUAL: Look = { ...lookOf({}), orientation: Number.MIN_SAFE_INTEGER };

/**
 * Cells get the look they had: the usual style by its name, and over it what else was there. So do empty cells of rows
 * that were inserted right below the block.
 */
function* lookSteps(
  { structure: { id: sheet }, cells }: Pick<SheetReading, 'structure' | 'cells'>,
  { area, kept, columns: ours }: Pick<BlockRemoval, 'kept' | 'columns'> & { readonly area: Area },
  memory: FormerPlace | null,
  columns: OldMarks['columns'],
): Steps<Step[]> {
  const isLeft = cellsAmong(kept);
  const groups = new LookGroups((cells, look) => {
    if (look === USUAL) cells.style = memory?.plain ?? 'Normal';
    else dress(cells, look);
  });
  const rows = memory === null ? [].values() : rowsOfPlace(memory);
  for (let row = area.top; ; row++) {
    const { value: looks, done } = rows.next();
    if (row > area.bottom && done === true) break;
    if (row % ROWS_A_STEP === 0) yield;
    for (let column = area.left; column <= area.right; column++) {
      const own = ours[column - area.left] ?? null;
      if (own === null || isLeft(row, column)) continue;
      if (row <= area.bottom || (cells.rows[row]?.[column] ?? null) === null)
        groups.put(row, column, looks?.[own] ?? columns.get(columnKey(sheet, column)) ?? USUAL);
    }
  }
  return [...groups.steps(sheet), ...groups.numberFormatSteps(sheet)];
}

/** @param former of the block's nth column; null: it is the office's */
function widthSteps(sheet: string, { left, right }: Area, former: (n: number) => FormerWidth | null): Step[] {
  const steps: Step[] = [];
  for (let column = left; column <= right; column++) {
    const width = former(column - left);
    if (width === null) continue;
    const { points, standard, hidden } = width;
    steps.push({
      bytes: 500,
      queue: (context) => {
        const range = context.workbook.worksheets.getItem(sheet).getRange(columnsAddress(column, column));
        // The width of a hidden column is not told.
        if (standard || (hidden && points === 0)) range.format.useStandardWidth = true;
        else if (points > 0) range.format.columnWidth = points;
        if (hidden) range.columnHidden = true;
      },
    });
  }
  return steps;
}

/** The names of places go first: wherever a run is cut off, a place that is still found has its memory. */
function nameSteps({ structure }: SheetReading, names: readonly string[]): Step[] {
  const ofPlaces = names.filter((name) => /^\d+$/.test(name.slice(NAME_PREFIX.length)));
  return [...ofPlaces, ...names.filter((name) => !ofPlaces.includes(name))].map((name) => ({
    bytes: 300,
    queue: (context) => context.workbook.worksheets.getItem(structure.id).names.getItem(name).delete(),
  }));
}
