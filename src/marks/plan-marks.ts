import type { Assessment } from '../assessment/assessment';
import { overlaps, type CellRef } from '../grid/area';
import type { Grid } from '../grid/grid';
import { ownBlocks, withoutOwnMarks } from '../grid/own-marks';
import { finish, ROWS_A_STEP, type Steps } from '../grid/steps';
import type { Nominations } from '../nominations/result';
import type { Table } from '../nominations/table';
import { changedCells } from './examine';
import { placeBeside, type Place } from './placement';
import type { MarkBlock, MarkedRow, MarkPlan, MarkSheet, MarkValues } from './plan';
import { planBlock } from './plan-block';
import { FIRST_SHEET_ROW, freeSheetName, planSheet, sheetNames } from './plan-sheet';
import { standingsOf, type RowOfTable, type Standing } from './standings';
import type { MarkTexts } from './texts';

/** What the office chose of the marks' looks (`MarkSettings` of the sheet `Cấu hình`). */
export interface MarkLook {
  /** Whether rows are filled in the colour of their result. */
  readonly colours: boolean;
  /** Beside each table where there is room, or always on the sheet `Kết quả`. */
  readonly place: 'beside' | 'sheet';
}

/**
 * What to write beside the tables, as data for two executors (files and Excel).
 *
 * Each table of Y gets four columns to its right; a nominee's result stands at its first row of Y, its other rows of
 * Y point there. Where a table has no room, and for nominees whom only logs name, the sheet `Kết quả` takes the place.
 * @param grids the sheets as they are; marks of an earlier run are looked through, so marking twice plans the same
 */
export function planMarks(
  nominations: Nominations,
  assessments: readonly Assessment[],
  grids: readonly Grid[],
  texts: MarkTexts,
  look: MarkLook = { colours: true, place: 'beside' },
): MarkPlan {
  return finish(planMarksInSteps(nominations, assessments, grids, texts, look));
}

/** The same in steps, for where nothing may block. */
export function* planMarksInSteps(
  nominations: Nominations,
  assessments: readonly Assessment[],
  grids: readonly Grid[],
  texts: MarkTexts,
  look: MarkLook,
): Steps<MarkPlan> {
  yield;
  const clean = withoutOwnMarks(grids);
  const standings = standingsOf(nominations, assessments);
  yield;
  const places = look.place === 'sheet' ? new Map<number, Place>() : placesOf(nominations, standings, clean);
  const apart = standings.filter(({ first, marked }) => !marked || !places.has(first.table));
  const sheets = yield* sheetsFor(apart, nominations, clean, texts);
  const rows = yield* rowsByTable({ nominations, standings, places, sheetRows: sheets.rows, texts });

  const blocks: MarkBlock[] = [];
  for (const [index, place] of places) {
    const table = nominations.tables[index];
    const grid = table === undefined ? undefined : gridOf(clean, table);
    const before = table === undefined ? undefined : gridOf(grids, table);
    if (table === undefined || grid === undefined || before === undefined) continue;
    blocks.push(
      yield* planBlock({
        grid,
        table,
        id: blocks.filter((block) => block.sheet === grid.sheet && block.file === grid.file).length + 1,
        place,
        rows: (rows.get(index) ?? []).sort((a, b) => a.row - b.row),
        kept: keptIn(before, place),
        texts,
      }),
    );
  }
  const plan = { blocks, sheets: sheets.planned };
  return look.colours ? plan : withoutColours(plan);
}

function withoutColours({ blocks, sheets }: MarkPlan): MarkPlan {
  return {
    blocks: blocks.map((block) => ({ ...block, rules: [] })),
    sheets: sheets.map((sheet) => ({ ...sheet, rules: [] })),
  };
}

function gridOf(grids: readonly Grid[], table: Table): Grid | undefined {
  return grids.find((grid) => grid.sheet === table.sheet && grid.file === table.file);
}

/** By table, where its columns go; tables without a row of Y and those without room are not in it. */
function placesOf(
  nominations: Nominations,
  standings: readonly Standing[],
  grids: readonly Grid[],
): ReadonlyMap<number, Place> {
  const ofYear = new Set<number>();
  for (const { first, marked, others } of standings)
    if (marked) for (const row of [first, ...others]) ofYear.add(row.table);
  const places = new Map<number, Place>();
  for (const table of nominations.tables) {
    const grid = ofYear.has(table.index) ? gridOf(grids, table) : undefined;
    if (grid === undefined) continue;
    const neighbours = nominations.tables.filter((other) => other.sheet === table.sheet && other.file === table.file);
    const place = placeBeside(grid, table, neighbours);
    // Two tables whose rows overlap and end in one column would write into the same cells.
    const taken = neighbours.flatMap(({ index }) => places.get(index)?.area ?? []);
    if (place !== null && !taken.some((area) => overlaps(area, place.area))) places.set(table.index, place);
  }
  return places;
}

function valuesOf({ assessment }: Standing, home: string, texts: MarkTexts): MarkValues {
  const reason = texts.reason(assessment, home).replace(UNWRITABLE, '');
  return [texts.outcome[assessment.outcome], assessment.score, assessment.rank, reason];
}

/** What neither a file nor Excel keeps in a cell: what is planned is what is read back. */
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** The sheets `Kết quả`, one a file that needs one, and in which row of it each nominee stands. */
function* sheetsFor(
  apart: readonly Standing[],
  nominations: Nominations,
  grids: readonly Grid[],
  texts: MarkTexts,
): Steps<{ planned: MarkPlan['sheets']; rows: ReadonlyMap<Standing, CellRef> }> {
  const byFile = new Map<string | undefined, Standing[]>();
  for (const standing of apart) {
    const file = nominations.tables[standing.first.table]?.file;
    const list = byFile.get(file);
    if (list === undefined) byFile.set(file, [standing]);
    else list.push(standing);
  }
  const rows = new Map<Standing, CellRef>();
  const planned: MarkSheet[] = [];
  for (const [file, standings] of byFile) {
    const name = freeSheetName(texts.sheet.name, sheetNames(grids, file));
    const of = file === undefined ? {} : { file };
    standings.forEach((standing, n) => rows.set(standing, { ...of, sheet: name, row: FIRST_SHEET_ROW + n, column: 0 }));
    const values = (standing: Standing, home: string): MarkValues => valuesOf(standing, home, texts);
    planned.push(yield* planSheet({ file, name, standings, nominations, valuesOf: values, texts }));
  }
  return { planned, rows };
}

interface RowParts {
  readonly nominations: Nominations;
  readonly standings: readonly Standing[];
  readonly places: ReadonlyMap<number, Place>;
  readonly sheetRows: ReadonlyMap<Standing, CellRef>;
  readonly texts: MarkTexts;
}

/** What each row of each placed table says. */
function* rowsByTable({ nominations, standings, places, sheetRows, texts }: RowParts): Steps<Map<number, MarkedRow[]>> {
  const rows = new Map<number, MarkedRow[]>();
  const add = (at: RowOfTable, values: MarkValues): void => {
    if (!places.has(at.table)) return;
    const list = rows.get(at.table);
    if (list === undefined) rows.set(at.table, [{ row: at.row, values }]);
    else list.push({ row: at.row, values });
  };
  for (const [n, standing] of standings.entries()) {
    if (n % ROWS_A_STEP === 0) yield;
    const { first, others } = standing;
    const apart = sheetRows.get(standing);
    const table = nominations.tables[first.table];
    if (table === undefined) continue;
    if (apart === undefined) add(first, valuesOf(standing, table.sheet, texts));
    const target: CellRef = apart ?? { ...fileOf(table), sheet: table.sheet, row: first.row, column: 0 };
    for (const other of others) {
      const home = nominations.tables[other.table];
      const sameFile = home?.file === target.file;
      const sheet = sameFile && home?.sheet === target.sheet ? null : target.sheet;
      add(other, [texts.see(target.row + 1, sheet, sameFile ? null : (target.file ?? null)), null, null, null]);
    }
  }
  return rows;
}

function fileOf(table: Table): { file?: string } {
  return table.file === undefined ? {} : { file: table.file };
}

/** Cells of the place that hold what the user wrote over an earlier result of ours. */
function keptIn(grid: Grid, { area }: Place): CellRef[] {
  return ownBlocks(grid)
    .flatMap((block) => changedCells(grid, block))
    .filter(({ row, column }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right);
}
