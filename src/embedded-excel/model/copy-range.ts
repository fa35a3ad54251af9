import { movedArea, type Area } from '../../grid/area';
import { withFormulas, withValidationFormulas } from './all-formulas';
import { cellAt, putCell, styleAt } from './cells';
import { ModelError } from './error';
import { requireUnlocked } from './guard';
import { freeId } from './ids';
import { holds, intersection, LAST_COLUMN, LAST_ROW, withoutArea } from './limits';
import { finishEdit } from './set-values';
import { translateFormula } from './shift';
import type { Cell, SheetModel, WorkbookModel } from './types';

export type CopyWhat = 'all' | 'values' | 'formats' | 'formulas';

/** Cells of a sheet. */
export interface Place {
  readonly sheet: SheetModel;
  readonly area: Area;
}

/**
 * Copies cells as `range.copyFrom`: a smaller target grows to the source's size, one that is a multiple of it is
 * filled with repetitions. Relative references move along. `all` and `formats` bring number formats, fonts, fills,
 * borders, conditional formats and merges; `all` validations too. Widths are not copied.
 * @returns the cells written
 * @see https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-copyfrom-member(1)
 */
export function copyRange(
  workbook: WorkbookModel,
  from: Place,
  to: Place,
  what: CopyWhat = 'all',
  options: { readonly skipBlanks?: boolean; readonly transpose?: boolean } = {},
): Area {
  const transpose = options.transpose === true;
  const rows = from.area.bottom - from.area.top + 1;
  const columns = from.area.right - from.area.left + 1;
  const [high, wide] = transpose ? [columns, rows] : [rows, columns];
  const times = (there: number, one: number): number => (there % one === 0 ? there / one : 1);
  const down = times(to.area.bottom - to.area.top + 1, high);
  const across = times(to.area.right - to.area.left + 1, wide);
  const target: Area = {
    ...to.area,
    bottom: to.area.top + high * down - 1,
    right: to.area.left + wide * across - 1,
  };
  if (target.bottom > LAST_ROW || target.right > LAST_COLUMN)
    throw new ModelError('InvalidArgument', 'The copy would leave the sheet.');
  requireUnlocked(workbook, to.sheet, target);
  if (to.sheet.merges.some((merge) => intersection(merge, target) !== null && !holds(target, merge)))
    throw new ModelError('InvalidOperation', 'A merged area would be torn.');
  const taken = takeCells(from);
  for (let row = target.top; row <= target.bottom; row++)
    for (let column = target.left; column <= target.right; column++) {
      const [n, m] = [(row - target.top) % high, (column - target.left) % wide];
      const [r, c] = transpose ? [m, n] : [n, m];
      const source = taken[r]?.[c];
      if (options.skipBlanks === true && (source?.cell?.value ?? null) === null && source?.cell?.formula === undefined)
        continue;
      const shift = { rows: row - (from.area.top + r), columns: column - (from.area.left + c) };
      putCopied(to.sheet, row, column, source, shift, what);
    }
  if (what === 'all' || what === 'formats') copyCover(workbook, from, to.sheet, target, what, transpose);
  if (what === 'formats') return target;
  finishEdit(workbook, to.sheet, target, null);
  return target;
}

interface Taken {
  readonly cell: Cell | undefined;
  readonly style: number;
}

/** The cells of an area with the styles they show, row by row. */
export function takeCells({ sheet, area }: Place): Taken[][] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, n) =>
    Array.from({ length: area.right - area.left + 1 }, (__, m) => ({
      cell: cellAt(sheet, area.top + n, area.left + m),
      style: styleAt(sheet, area.top + n, area.left + m),
    })),
  );
}

function putCopied(
  sheet: SheetModel,
  row: number,
  column: number,
  source: Taken | undefined,
  shift: { readonly rows: number; readonly columns: number },
  what: CopyWhat,
): void {
  const there = cellAt(sheet, row, column);
  const ownStyle = styleAt(sheet, row, column);
  const cell = source?.cell;
  const style = what === 'all' || what === 'formats' ? (source?.style ?? 0) : ownStyle;
  if (what === 'formats') {
    const kept = there ?? { value: null, formula: null, extras: null };
    if (there !== undefined || style !== ownStyle) putCell(sheet, row, column, { ...kept, style });
    return;
  }
  const formula =
    what === 'values' || cell === undefined || cell.formula === null
      ? null
      : translateFormula(cell.formula, shift.rows, shift.columns);
  const rich = formula === null && cell?.extras?.rich !== undefined ? { rich: cell.extras.rich } : null;
  if (cell === undefined && there === undefined && style === ownStyle) return;
  putCell(sheet, row, column, { value: cell?.value ?? null, formula, style, extras: what === 'all' ? rich : null });
}

/** Rules and merges of the source, for the target's cells instead of its own. */
function copyCover(
  workbook: WorkbookModel,
  from: Place,
  sheet: SheetModel,
  target: Area,
  what: CopyWhat,
  transpose: boolean,
): void {
  const high = from.area.bottom - from.area.top + 1;
  const wide = from.area.right - from.area.left + 1;
  const offsets: { rows: number; columns: number }[] = [];
  // Turned copies leave rules and merges behind (a guess).
  if (!transpose)
    for (let row = target.top; row <= target.bottom; row += high)
      for (let column = target.left; column <= target.right; column += wide)
        offsets.push({ rows: row - from.area.top, columns: column - from.area.left });
  const same = from.sheet === sheet;
  const copied = (areas: readonly Area[]): Area[] =>
    areas.flatMap((area) => {
      const part = intersection(area, from.area);
      return part === null ? [] : offsets.map((offset) => movedArea(part, offset));
    });
  const rules = from.sheet.conditionalFormats.map((rule) => ({ rule, areas: copied(rule.areas) }));
  const validations = from.sheet.validations.map((rule) => ({ rule, areas: copied(rule.areas) }));
  const merges = transpose ? [] : from.sheet.merges.filter((merge) => holds(from.area, merge));
  sheet.conditionalFormats = withCopies(withoutArea(sheet.conditionalFormats, target), rules, same, (rule, areas) => ({
    ...withFormulas(rule, (formula) => seenFrom(formula, rule.areas[0], areas[0])),
    id: freeId(workbook),
    areas,
    priority: Math.max(0, ...sheet.conditionalFormats.map((one) => one.priority)) + 1,
  }));
  if (what === 'all')
    sheet.validations = withCopies(withoutArea(sheet.validations, target), validations, same, (rule, areas) => ({
      ...withValidationFormulas(rule, (formula) => seenFrom(formula, rule.areas[0], areas[0])),
      areas,
    }));
  sheet.merges = sheet.merges.filter((merge) => intersection(merge, target) === null);
  for (const merge of merges) for (const offset of offsets) sheet.merges.push(movedArea(merge, offset));
}

/** On the same sheet a rule takes the new cells in; on another a copy of it is made for them. */
function withCopies<T extends { readonly areas: readonly Area[] }>(
  rules: T[],
  copied: readonly { readonly rule: T; readonly areas: readonly Area[] }[],
  same: boolean,
  make: (rule: T, areas: readonly Area[]) => T,
): T[] {
  const result = [...rules];
  for (const { rule, areas } of copied) {
    if (areas.length === 0) continue;
    const anchor = rule.areas[0];
    const at = result.findIndex((one) => isSameRule(one, rule) && sameCorner(one.areas[0], anchor));
    const there = result[at];
    if (same && there !== undefined) result[at] = { ...there, areas: [...there.areas, ...areas] };
    else result.push(make(rule, areas));
  }
  return result;
}

/** The record may have been replaced by one with other areas. */
function isSameRule(one: object, other: object): boolean {
  return JSON.stringify({ ...one, areas: null }) === JSON.stringify({ ...other, areas: null });
}

function sameCorner(a: Area | undefined, b: Area | undefined): boolean {
  return a?.top === b?.top && a?.left === b?.left;
}

/** A rule's formula is seen from its first area's corner: the same rule's, seen from another. */
export function seenFrom(formula: string, before: Area | undefined, after: Area | undefined): string {
  if (formula === '' || before === undefined || after === undefined) return formula;
  return translateFormula(formula, after.top - before.top, after.left - before.left);
}
