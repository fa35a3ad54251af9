import { areaAddress, contains, type Area, type CellRef } from '../grid/area';
import { areaOfReference } from '../grid/own-marks';
import { isOwnSheetName, isResultSheet } from '../grid/own-sheets';
import { FIRST_SHEET_ROW } from '../marks/plan-sheet';
import type { MarkSheet } from '../marks/plan';
import type { Question } from './questions';
import type { SheetReading } from './read-grids';
import { cellsIn, matrixOf } from './read-values';
import type { Step } from './steps';

/** What people typed on the sheet `Kết quả` beside and below our cells. */
export interface SheetTexts {
  /** The cells of ours, from A1. */
  readonly own: Area;
  readonly cells: readonly CellRef[];
}

/** A cell with a text that goes to another row, since its nominee did. */
export interface TextMove {
  readonly from: CellRef;
  readonly row: number;
}

/** Columns of a nominee's name and unit. */
const KEY = [1, 2];

/** Where our cells end and what stands beyond them; null where that cannot be told. */
export function textsOn({ structure, grid }: SheetReading): SheetTexts | null {
  if (!isResultSheet(grid)) return null;
  const name = structure.names.find((one) => isOwnSheetName(one.name));
  const rows = name === undefined ? null : areaOfReference(name.refersTo);
  if (rows === null) return null;
  const own: Area = { top: 0, left: 0, bottom: rows.bottom, right: rows.right };
  const cells = grid.rows.flatMap((row, n) =>
    (row ?? []).flatMap((value, column) =>
      value === null || contains(own, n, column) ? [] : [{ sheet: structure.name, row: n, column }],
    ),
  );
  return { own, cells };
}

/**
 * Where texts go when the sheet is written anew: each stays beside its nominee, who is known by name and unit. Texts of
 * nominees that are gone, and what stands below the table, go below the new one.
 */
export function textMoves({ grid }: SheetReading, { own, cells }: SheetTexts, plan: MarkSheet): TextMove[] {
  const places = new Map<string, number[]>();
  plan.rows.forEach(({ name, unit }, n) => {
    const key = JSON.stringify([name, unit]);
    places.set(key, [...(places.get(key) ?? []), FIRST_SHEET_ROW + n]);
  });
  const rowNow = new Map<number, number>();
  for (let row = FIRST_SHEET_ROW; row <= own.bottom; row++) {
    const key = JSON.stringify(KEY.map((column) => grid.rows[row]?.[column] ?? ''));
    const now = places.get(key)?.shift();
    if (now !== undefined) rowNow.set(row, now);
  }
  const bottom = FIRST_SHEET_ROW + Math.max(plan.rows.length, 1) - 1;
  const grown = Math.max(0, bottom - own.bottom);
  let below = Math.max(bottom, ...cells.map(({ row }) => row + grown)) + 1;
  return cells.flatMap((from) => {
    if (from.row < FIRST_SHEET_ROW) return [];
    if (from.row <= own.bottom && !rowNow.has(from.row)) rowNow.set(from.row, below++);
    const row = from.row > own.bottom ? from.row + grown : (rowNow.get(from.row) ?? from.row);
    return row === from.row ? [] : [{ from, row }];
  });
}

/** Asks for the formulas of texts that are to move. */
export function textQuestion(
  { structure }: SheetReading,
  moves: readonly TextMove[],
  sink: (formulas: readonly unknown[]) => void,
): Question[] {
  const area: Area = {
    top: Math.min(...moves.map(({ from }) => from.row)),
    left: Math.min(...moves.map(({ from }) => from.column)),
    bottom: Math.max(...moves.map(({ from }) => from.row)),
    right: Math.max(...moves.map(({ from }) => from.column)),
  };
  if (moves.length === 0) return [];
  return [
    {
      bytes: cellsIn(area) * 20,
      queue: (context) => {
        const range = context.workbook.worksheets.getItem(structure.id).getRange(areaAddress(area)).load('formulas');
        return () => {
          const formulas = matrixOf(range.formulas);
          sink(moves.map(({ from }) => formulas[from.row - area.top]?.[from.column - area.left] ?? ''));
        };
      },
    },
  ];
}

/** Empties the cells that texts leave, and writes them where they go. @param formulas of each move */
export function textSteps(sheet: string, moves: readonly TextMove[], formulas: readonly unknown[]): Step[] {
  const cell = (context: Excel.RequestContext, row: number, column: number): Excel.Range =>
    context.workbook.worksheets.getItem(sheet).getCell(row, column);
  return [
    ...moves.map(({ from }) => ({
      bytes: 300,
      queue: (context: Excel.RequestContext) => cell(context, from.row, from.column).clear('Contents'),
    })),
    ...moves.map(({ from, row }, n) => ({
      bytes: 300 + JSON.stringify(formulas[n]).length,
      queue: (context: Excel.RequestContext) => {
        cell(context, row, from.column).formulas = [[formulas[n]]];
      },
    })),
  ];
}

/**
 * Takes our part of a sheet away on which people typed: the sheet stays, with their texts and the nominees that these
 * are about, and stays ours, so that nobody reads it as a list and the next marking fills it again.
 */
export function emptiedSheetSteps({ structure }: SheetReading, { own, cells }: SheetTexts): Step[] {
  const about = new Set(cells.map(({ row }) => row).filter((row) => row >= FIRST_SHEET_ROW));
  const { id } = structure;
  return [{ bytes: 2000, queue: (context) => takeOwnAway(context.workbook.worksheets.getItem(id), own, about) }];
}

function takeOwnAway(sheet: Excel.Worksheet, own: Area, about: ReadonlySet<number>): void {
  sheet.autoFilter.remove();
  const all = sheet.getRange(areaAddress(own));
  all.unmerge();
  all.conditionalFormats.clearAll();
  all.clear('Formats');
  const [name = 1, unit = 2] = KEY;
  const emptied = (area: Area): void => sheet.getRange(areaAddress(area)).clear('All');
  emptied({ ...own, right: name - 1 });
  emptied({ ...own, left: unit + 1 });
  for (let row = own.top; row <= own.bottom; row++)
    if (!about.has(row)) emptied({ top: row, left: name, bottom: row, right: unit });
}
