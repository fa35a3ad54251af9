import type { Area } from '../../grid/area';
import { isCellError, type CellValue } from '../../grid/grid';
import { cellAt, putCell } from './cells';
import { evaluate, NOT_COMPUTED } from './evaluate';
import { formulaPlaces } from './formula-places';
import { parseFormula, type Expression } from './formula-syntax';
import { intersection, singleCell, WHOLE_SHEET } from './limits';
import { referencesIn, sameSheet, type Reference } from './references';
import type { Cell, SheetModel, WorkbookModel } from './types';

/** Cells that have changed. */
export interface ChangedCells {
  readonly sheet: SheetModel;
  readonly area: Area;
}

interface Compiled {
  readonly expression: Expression | null;
  readonly references: readonly Reference[];
}

/** The same formula text is the same tree, wherever it stands. */
const compiled = new Map<string, Compiled>();

function compile(formula: string): Compiled {
  const known = compiled.get(formula);
  if (known !== undefined) return known;
  const made = { expression: parseFormula(formula), references: referencesIn(formula) };
  if (compiled.size > 50_000) compiled.clear();
  compiled.set(formula, made);
  return made;
}

/** Longer chains of formulas than any sheet of this program has; ends loops of formulas that refer to each other. */
const ROUNDS = 100;

/**
 * Computes the formulas in changed cells and those that refer to them, and so on. Only a few functions are computed
 * (evaluate.ts); all other formulas keep the value that the file had.
 */
export function recalculateAfter(workbook: WorkbookModel, changes: readonly ChangedCells[]): void {
  if (workbook.calculationMode === 'manual') return;
  computeFrom(workbook, changes);
}

/** Computes every formula that can be (Excel.Application.calculate). */
export function recalculate(workbook: WorkbookModel): void {
  computeFrom(
    workbook,
    workbook.sheets.map((sheet) => ({ sheet, area: WHOLE_SHEET })),
  );
}

function computeFrom(workbook: WorkbookModel, changes: readonly ChangedCells[]): void {
  let changed = changes;
  for (let round = 0; round < ROUNDS && changed.length > 0; round++)
    changed = computeRound(workbook, changed, round === 0);
}

function computeRound(workbook: WorkbookModel, changed: readonly ChangedCells[], own: boolean): ChangedCells[] {
  const next: ChangedCells[] = [];
  for (const sheet of workbook.sheets) {
    for (const { row, column } of formulaPlaces(sheet)) {
      const cell = cellAt(sheet, row, column);
      if (cell === undefined || cell.formula === null) continue;
      const { expression, references } = compile(cell.formula);
      if (expression === null) continue;
      const place = singleCell(row, column);
      const isConcerned =
        (own && changed.some((one) => one.sheet === sheet && intersection(one.area, place) !== null)) ||
        references.some((reference) => changed.some((one) => touches(reference, sheet, one)));
      if (isConcerned && compute(workbook, sheet, row, column, cell, expression)) next.push({ sheet, area: place });
    }
  }
  return next;
}

function touches(reference: Reference, home: SheetModel, changed: ChangedCells): boolean {
  const name = reference.sheet ?? home.name;
  return sameSheet(name, changed.sheet.name) && intersection(reference.area, changed.area) !== null;
}

function compute(
  workbook: WorkbookModel,
  sheet: SheetModel,
  row: number,
  column: number,
  cell: Cell,
  expression: Expression,
): boolean {
  const value = evaluate(expression, { workbook, sheet, row, column });
  if (value === NOT_COMPUTED || sameValue(value, cell.value)) return false;
  putCell(sheet, row, column, { ...cell, value });
  return true;
}

function sameValue(a: CellValue, b: CellValue): boolean {
  if (a === b) return true;
  return a !== null && b !== null && isCellError(a) && isCellError(b) && a.error === b.error;
}
