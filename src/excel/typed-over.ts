import { areaAddress, type Area, type CellRef } from '../grid/area';
import type { CellValue } from '../grid/grid';
import type { RemovalPlan } from '../marks/plan';
import type { Reading, SheetReading } from './read-grids';
import { cellValue, matrixOf, type Matrix } from './read-values';
import type { Step } from './steps';

/** A cell of ours in which somebody wrote after it was read, right before we took it away. */
export interface TypedCell {
  /** The sheet's id. */
  readonly sheet: string;
  readonly cell: CellRef;
  /** What was typed. */
  readonly formula: unknown;
}

/**
 * Looks at the marks of an earlier run in front of the steps that take them away.
 * @returns the steps, and what is to be written back once they were carried out
 */
export function typedOver(
  { sheets }: Reading,
  old: RemovalPlan,
): { readonly steps: Step[]; readonly typed: () => TypedCell[] } {
  const answers: (() => TypedCell[])[] = [];
  const steps = sheets
    .filter(({ structure }) => !structure.protected)
    .flatMap((sheet) =>
      old.blocks.flatMap(({ sheet: name, area }): Step[] => {
        if (name !== sheet.structure.name || area === null) return [];
        return [
          {
            bytes: 300,
            queue: (context) => {
              const worksheet = context.workbook.worksheets.getItem(sheet.structure.id);
              const range = worksheet.getRange(areaAddress(area)).load('values,formulas');
              answers.push(() => typedIn(sheet, area, range));
            },
          },
        ];
      }),
    );
  return { steps, typed: () => answers.flatMap((answer) => answer()) };
}

function typedIn({ structure, cells }: SheetReading, area: Area, range: Excel.Range): TypedCell[] {
  const values = matrixOf(range.values);
  const formulas = matrixOf(range.formulas);
  const typed: TypedCell[] = [];
  for (let column = area.left; column <= area.right; column++) {
    const read = values.map((_, n) => key(cells.rows[area.top + n]?.[column] ?? null));
    const now = values.map((row) => key(cellValue(row[column - area.left])));
    for (const n of newcomers(read, now)) {
      if (now[n] === EMPTY) continue;
      const cell = { sheet: structure.name, row: area.top + n, column };
      typed.push({ sheet: structure.id, cell, formula: formulaAt(formulas, n, column - area.left) });
    }
  }
  return typed;
}

const EMPTY = 'null';

function key(value: CellValue): string {
  return JSON.stringify(value);
}

function formulaAt(formulas: Matrix, row: number, column: number): unknown {
  return formulas[row]?.[column];
}

/** Places of what was not read anywhere in the column: what only moved, since rows were sorted, is ours. */
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
