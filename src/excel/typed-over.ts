import { areaAddress, type Area, type CellRef } from '../grid/area';
import type { CellValue } from '../grid/grid';
import type { BlockRemoval, MarkBlock } from '../marks/plan';
import type { SheetReading } from './read-grids';
import { addressLists, withoutCells } from './addresses';
import { cellsAmong } from './cells-among';
import { blocksOf, cellsIn, cellValue, matrixOf, PART_BYTES, textBytes, type Matrix } from './read-values';
import type { Step } from './steps';

/** A cell of ours in which somebody wrote after it was read, right before we took it away. */
export interface TypedCell {
  /** The sheet's id. */
  readonly sheet: string;
  readonly cell: CellRef;
  /** What was typed. */
  readonly formula: unknown;
}

/** Something that stood where we wrote, though the place was free when it was last looked at. */
export interface Overwritten {
  /** The sheet's id. */
  readonly sheet: string;
  /** The block of ours that it stands in, where it lay when it was written. */
  readonly block: Pick<MarkBlock, 'sheet' | 'id' | 'area'>;
  readonly area: Area;
  readonly formulas: Matrix;
}

/** Its cells that held something. */
export function typedCells({ sheet, block, area, formulas }: Overwritten): TypedCell[] {
  return formulas.flatMap((row, n) =>
    row.flatMap((formula, place) =>
      formula === ''
        ? []
        : [{ sheet, cell: { sheet: block.sheet, row: area.top + n, column: area.left + place }, formula }],
    ),
  );
}

/** How a place of ours is emptied. */
export interface Emptying {
  readonly steps: readonly Step[];
  /** Once they were carried out, or the first of them: what is to be written back. */
  readonly typed: () => TypedCell[];
}

/** Empties a place of ours but for kept cells. Each part is looked at right before, in the same request. */
export function emptying(sheet: SheetReading, { area, kept }: Pick<BlockRemoval, 'area' | 'kept'>): Emptying {
  if (area === null) return { steps: [], typed: () => [] };
  const bytesPerCell = ownBytes(sheet, area);
  const { id } = sheet.structure;
  const ranges: Excel.Range[] = [];
  const steps = blocksOf(id, area, bytesPerCell, PART_BYTES).map(({ area: part }): Step => ({
    bytes: 1000,
    answer: cellsIn(part) * bytesPerCell,
    queue: (context) => {
      const worksheet = context.workbook.worksheets.getItem(id);
      ranges.push(worksheet.getRange(areaAddress(part)).load('formulas'));
      for (const address of addressLists(withoutCells(part, kept))) worksheet.getRanges(address).clear('Contents');
    },
  }));
  const formulas = (): Matrix => ranges.flatMap((range) => [...matrixOf(range.formulas)]);
  return { steps, typed: () => typedIn(sheet, area, formulas(), kept) };
}

/** Bytes of a cell of ours, on average. */
function ownBytes({ cells }: SheetReading, area: Area): number {
  const rows = cells.rows.slice(area.top, area.bottom + 1).map((row) => row?.slice(area.left, area.right + 1) ?? []);
  return Math.max(4, textBytes(JSON.stringify(rows)) / cellsIn(area));
}

/** What a cell holds is told by its formula, too: nothing of ours is one, so that one that shows nothing is seen. */
function typedIn(
  { structure, cells }: SheetReading,
  area: Area,
  formulas: Matrix,
  kept: readonly CellRef[],
): TypedCell[] {
  const isLeft = cellsAmong(kept);
  const typed: TypedCell[] = [];
  for (let column = area.left; column <= area.right; column++) {
    const read = Array.from({ length: area.bottom - area.top + 1 }, (_, n) =>
      key(cells.rows[area.top + n]?.[column] ?? null),
    );
    const now = formulas.map((row) => key(cellValue(row[column - area.left])));
    for (const n of newcomers(read, now)) {
      const row = area.top + n;
      if (now[n] === EMPTY || isLeft(row, column)) continue;
      const cell = { sheet: structure.name, row, column };
      typed.push({ sheet: structure.id, cell, formula: formulas[n]?.[column - area.left] });
    }
  }
  return typed;
}

const EMPTY = 'null';

/** Line ends differ. A text is told by its quotation mark from what is none. */
function key(value: CellValue): string {
  if (typeof value === 'string') return `"${value.includes('\r') ? value.replace(/\r\n?/g, '\n') : value}`;
  return JSON.stringify(value);
}

/**
 * Places of what was not read anywhere in the column: what only moved, since rows were sorted, is ours.
 * @param now the first rows at least
 */
function newcomers(read: readonly string[], now: readonly string[]): number[] {
  const left = new Map<string, number>();
  read.forEach((value, n) => {
    if (now[n] !== value) left.set(value, (left.get(value) ?? 0) + 1);
  });
  return now.flatMap((value, n) => {
    if (read[n] === value) return [];
    const moved = left.get(value) ?? 0;
    if (moved > 0) left.set(value, moved - 1);
    return moved > 0 ? [] : [n];
  });
}

/** Writes back what was typed. */
export function typedAgain(typed: readonly TypedCell[]): Step[] {
  return typed.map(({ sheet, cell, formula }) => ({
    bytes: 400 + JSON.stringify(formula).length,
    queue: (context) => {
      context.workbook.worksheets.getItem(sheet).getCell(cell.row, cell.column).formulas = [[formula]];
    },
  }));
}
