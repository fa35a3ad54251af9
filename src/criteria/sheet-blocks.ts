import type { CellRef } from '../grid/area';
import { BUILT_IN } from './built-in';
import type { Period, PointBounds } from './criterion';
import { cellNumber, cellText } from './sheet-cells';
import type { Rows } from './sheet-layout';
import { widthOf } from './sheet-layout';
import type { SheetReader } from './sheet-reader';
import { cellOf, faultAt } from './sheet-reader';
import { PERIOD_WORDS, POINT_WORDS, wordKey } from './sheet-words';

/** The periods and point bounds below the criteria, with the cell of each number. */
export interface ReadBlocks {
  readonly periods: readonly Period[];
  readonly periodCells: readonly { readonly first: CellRef; readonly last: CellRef }[];
  readonly pointBounds: PointBounds;
  readonly pointCells: readonly [CellRef, CellRef, CellRef] | null;
}

/** Reads both blocks; a block that was taken away leaves the plan's own numbers. */
export function readBlocks(sheet: SheetReader): ReadBlocks {
  const periods = readPeriods(sheet);
  const points = readPoints(sheet);
  return {
    periods: periods?.map(({ period }) => period) ?? BUILT_IN.periods,
    periodCells: periods?.map(({ first, last }) => ({ first, last })) ?? [],
    pointBounds: points?.bounds ?? BUILT_IN.pointBounds,
    pointCells: points?.cells ?? null,
  };
}

interface TwoColumns {
  readonly left: number;
  readonly right: number;
  readonly rows: Rows;
}

/** A block's two columns by their names, which stand in its heading's row or in one below. */
function twoColumns(sheet: SheetReader, block: Rows, left: string, right: string): TwoColumns | null {
  for (let row = block.first; row <= block.last; row++) {
    const keys = Array.from({ length: widthOf(sheet.grid, row) }, (_, column) =>
      wordKey(cellText(sheet.grid, row, column)),
    );
    const places = { left: keys.indexOf(wordKey(left)), right: keys.indexOf(wordKey(right)) };
    if (places.left >= 0 && places.right >= 0) return { ...places, rows: { first: row + 1, last: block.last } };
  }
  sheet.faults.push(faultAt(sheet.grid, 'header', headingCell(sheet, block), { expected: `${left}; ${right}` }));
  return null;
}

function headingCell(sheet: SheetReader, block: Rows): CellRef {
  const row = sheet.grid.rows[block.first] ?? [];
  const column = row.findIndex((_, place) => cellText(sheet.grid, block.first, place) !== '');
  return cellOf(sheet.grid, block.first, Math.max(0, column));
}

interface ReadPeriod {
  readonly period: Period;
  readonly first: CellRef;
  readonly last: CellRef;
}

function readPeriods(sheet: SheetReader): ReadPeriod[] | null {
  const block = sheet.layout.blocks.get('periods');
  if (block === undefined) return null;
  const found = twoColumns(sheet, block, PERIOD_WORDS.first, PERIOD_WORDS.last);
  if (found === null) return null;
  const periods: ReadPeriod[] = [];
  for (let row = found.rows.first; row <= found.rows.last; row++) {
    const first = cellNumber(sheet.grid, row, found.left);
    const last = cellNumber(sheet.grid, row, found.right);
    if (first === null && last === null) continue;
    periods.push({
      // A blank beside a year is no year.
      period: { first: first ?? Number.NaN, last: last ?? Number.NaN },
      first: cellOf(sheet.grid, row, found.left),
      last: cellOf(sheet.grid, row, found.right),
    });
  }
  return periods;
}

interface ReadPoints {
  readonly bounds: PointBounds;
  readonly cells: readonly [CellRef, CellRef, CellRef];
}

function readPoints(sheet: SheetReader): ReadPoints | null {
  const block = sheet.layout.blocks.get('points');
  if (block === undefined) return null;
  const found = twoColumns(sheet, block, POINT_WORDS.level, POINT_WORDS.from);
  if (found === null) return null;
  const byLevel = new Map<number, { readonly bound: number; readonly cell: CellRef }>();
  for (let row = found.rows.first; row <= found.rows.last; row++) {
    const level = cellNumber(sheet.grid, row, found.left);
    const bound = cellNumber(sheet.grid, row, found.right);
    if (level === null && bound === null) continue;
    if ((level !== 4 && level !== 3 && level !== 2) || byLevel.has(level)) {
      sheet.faults.push(faultAt(sheet.grid, 'bound', cellOf(sheet.grid, row, found.left), { expected: '4; 3; 2' }));
    } else byLevel.set(level, { bound: bound ?? Number.NaN, cell: cellOf(sheet.grid, row, found.right) });
  }
  const [four, three, two] = [byLevel.get(4), byLevel.get(3), byLevel.get(2)];
  if (four === undefined || three === undefined || two === undefined) {
    sheet.faults.push(faultAt(sheet.grid, 'bound-missing', headingCell(sheet, block), { expected: '4; 3; 2' }));
    return null;
  }
  return { bounds: [four.bound, three.bound, two.bound], cells: [four.cell, three.cell, two.cell] };
}
