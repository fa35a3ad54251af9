import type { CellRef } from '../grid/area';
import type { Grid } from '../grid/grid';
import { checkCriteria } from './check-criteria';
import type { CriteriaSet } from './criterion';
import type { CriteriaFault } from './fault';
import type { Problem, ProblemPlace } from './problem';
import type { ReadBlocks } from './sheet-blocks';
import { readBlocks } from './sheet-blocks';
import { cellText } from './sheet-cells';
import type { ReadCriterion } from './sheet-criterion';
import { readCriterion } from './sheet-criterion';
import { layoutOf } from './sheet-layout';
import type { SheetReader } from './sheet-reader';
import { cellIn, cellOf, faultAt } from './sheet-reader';
import { criterionRows } from './sheet-rows';
import { COLUMN_WORDS, CRITERIA_SHEET, inSheetWords, wordKey } from './sheet-words';

/** What the sheet `Tiêu chí` says; `set` is null where there is none or where anything in it is faulty. */
export interface ReadCriteria {
  readonly set: CriteriaSet | null;
  readonly faults: readonly CriteriaFault[];
}

/** Whether a sheet is the office's own criteria: its name, however it is typed. A copy, `Tiêu chí (2)`, is not. */
export function isCriteriaSheet(sheet: string): boolean {
  return wordKey(sheet) === wordKey(CRITERIA_SHEET);
}

/**
 * Reads the office's criteria from the first sheet named `Tiêu chí`, hidden or not. A faulty set is refused whole: one
 * fault a cell, none of it is used.
 */
export function readCriteria(grids: readonly Grid[]): ReadCriteria {
  const grid = grids.find(({ sheet }) => isCriteriaSheet(sheet));
  if (grid === undefined) return { set: null, faults: [] };
  const layout = layoutOf(grid);
  if (layout === null) return { set: null, faults: [withoutHeader(grid)] };
  const sheet: SheetReader = { grid, layout, faults: [] };
  for (const column of layout.repeated) {
    sheet.faults.push(faultAt(grid, 'header', cellOf(grid, layout.headerRow, column)));
  }
  for (const column of layout.missing) {
    sheet.faults.push(
      faultAt(grid, 'header', cellOf(grid, layout.headerRow, Math.min(...layout.columns.values())), {
        expected: COLUMN_WORDS[column],
      }),
    );
  }
  // Without a column, every row below would be faulty too: the header alone is said.
  if (sheet.faults.length > 0) return { set: null, faults: sheet.faults };
  const read = criterionRows(sheet).map((rows) => readCriterion(sheet, rows));
  const blocks = readBlocks(sheet);
  const set: CriteriaSet = {
    criteria: read.map(({ criterion }) => criterion),
    pointBounds: blocks.pointBounds,
    periods: blocks.periods,
  };
  const cellFor = (place: ProblemPlace): CellRef => cellOfPlace(place, sheet, read, blocks);
  for (const problem of checkCriteria(set)) sheet.faults.push(faultOf(problem, grid, cellFor));
  const faults = onceACell(sheet.faults);
  return { set: faults.length === 0 ? set : null, faults };
}

function withoutHeader(grid: Grid): CriteriaFault {
  const empty = !grid.rows.some((row, index) => row?.some((_, column) => cellText(grid, index, column) !== ''));
  const expected = `${COLUMN_WORDS.id}; ${COLUMN_WORDS.kinds}; ${COLUMN_WORDS.text}; …`;
  return faultAt(grid, empty ? 'empty' : 'header', cellOf(grid, 0, 0), { expected });
}

function faultOf(problem: Problem, grid: Grid, cellFor: (place: ProblemPlace) => CellRef): CriteriaFault {
  const fault = faultAt(grid, problem.reason, cellFor(problem.place));
  const expected = problem.expected === undefined ? {} : { expected: inSheetWords(problem.expected) };
  return { ...fault, ...expected, ...(problem.other === undefined ? {} : { other: cellFor(problem.other) }) };
}

function cellOfPlace(
  place: ProblemPlace,
  sheet: SheetReader,
  read: readonly ReadCriterion[],
  blocks: ReadBlocks,
): CellRef {
  const header = cellIn(sheet, sheet.layout.headerRow, 'id');
  switch (place.in) {
    case 'criterion':
      return cellIn(sheet, read[place.criterion]?.main ?? header.row, place.part);
    case 'condition':
      return cellIn(sheet, read[place.criterion]?.conditionRows[place.condition] ?? header.row, place.part);
    case 'period':
      return blocks.periodCells[place.period]?.[place.part] ?? header;
    case 'points':
      return blocks.pointCells?.[place.bound] ?? header;
    case 'set':
      return header;
  }
}

/** A cell is named once, by what was found first: a word that is no kind is not also "no kind at all". */
function onceACell(faults: readonly CriteriaFault[]): CriteriaFault[] {
  const seen = new Set<string>();
  return faults
    .filter(({ cell }) => {
      const key = `${cell.row} ${cell.column}`;
      return !seen.has(key) && seen.add(key);
    })
    .sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column);
}
