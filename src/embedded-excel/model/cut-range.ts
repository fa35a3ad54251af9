import { movedArea, type Area } from '../../grid/area';
import {
  mapCellFormulas,
  mapChartFormulas,
  mapNameFormulas,
  mapRuleFormulas,
  withFormulas,
  withValidationFormulas,
} from './all-formulas';
import { recalculate } from './calculate';
import { putCell, styleAt } from './cells';
import { clearCells } from './clear';
import { seenFrom, takeCells, type Place } from './copy-range';
import { ModelError } from './error';
import { muted } from './events';
import { freeId } from './ids';
import { requireUnprotected } from './guard';
import { holds, intersection, LAST_COLUMN, LAST_ROW, withoutArea } from './limits';
import { isFixed, movedFormula, type Move } from './moved-references';
import { addressOf, parseReference } from './references';
import { finishEdit } from './set-values';
import { withFilterArea } from './shift-places';
import type { CellExtras, WorkbookModel } from './types';
import type { AutoFilter } from './types-objects';

/**
 * Moves cells as cutting and pasting does: contents, formats, merges and rules go to the first cell of the target, what
 * named them names them there, and their old place is empty. A whole table or filtered list moves as one, on its sheet
 * only. Links stay where they are (a simplification).
 * @returns the cells written
 * @throws ModelError `InvalidOperation` where a merged area would be torn or a table would leave its sheet,
 * `InvalidArgument`, `AccessDenied`
 * @see https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-moveto-member(1)
 */
export function cutRange(workbook: WorkbookModel, from: Place, to: Place): Area {
  const offset = { rows: to.area.top - from.area.top, columns: to.area.left - from.area.left };
  const move: Move = { from: from.sheet, area: from.area, to: to.sheet, offset };
  const target = movedArea(from.area, offset);
  if (from.sheet === to.sheet && offset.rows === 0 && offset.columns === 0) return target;
  requireMovable(workbook, move, target);
  const cells = takeCells(from);
  const merges = from.sheet.merges.filter((merge) => holds(from.area, merge)).map((merge) => movedArea(merge, offset));
  const formats = splitRules(from.sheet.conditionalFormats, from.area, withFormulas);
  const lists = splitRules(from.sheet.validations, from.area, withValidationFormulas);
  const lifted = liftLists(move);
  from.sheet.conditionalFormats = formats.staying;
  from.sheet.validations = lists.staying;
  clearCells(workbook, from.sheet, from.area, 'all');
  muted(workbook, () => clearCells(workbook, to.sheet, target, 'all'));
  followMove(workbook, move);
  const follows = (formula: string): string =>
    formula === '' ? '' : movedFormula(formula, from.sheet, to.sheet, move);
  cells.forEach((line, n) =>
    line.forEach(({ cell, style }, m) => {
      const [row, column] = [target.top + n, target.left + m];
      if (cell === undefined && style === styleAt(to.sheet, row, column)) return;
      const formula = cell?.formula ?? null;
      putCell(to.sheet, row, column, {
        value: cell?.value ?? null,
        formula: formula === null ? null : follows(formula),
        style,
        extras: movedExtras(cell?.extras ?? null, move),
      });
    }),
  );
  to.sheet.merges.push(...merges);
  for (const rule of formats.going)
    to.sheet.conditionalFormats.push({
      ...withFormulas(rule, follows),
      id: formats.staying.some(({ id }) => id === rule.id) ? freeId(workbook) : rule.id,
      areas: rule.areas.map((area) => movedArea(area, offset)),
    });
  for (const rule of lists.going)
    to.sheet.validations.push({
      ...withValidationFormulas(rule, follows),
      areas: rule.areas.map((area) => movedArea(area, offset)),
    });
  lifted();
  recalculate(workbook);
  finishEdit(workbook, to.sheet, target, null);
  return target;
}

/** Nothing is changed before it is known that all of it can be. */
function requireMovable(workbook: WorkbookModel, { from, area, to }: Move, target: Area): void {
  if (target.bottom > LAST_ROW || target.right > LAST_COLUMN)
    throw new ModelError('InvalidArgument', 'The cells would leave the sheet.');
  requireUnprotected(workbook, from);
  requireUnprotected(workbook, to);
  const isTorn = (merge: Area, by: Area): boolean => intersection(merge, by) !== null && !holds(by, merge);
  const goes = (merge: Area): boolean => from === to && holds(area, merge);
  if (from.merges.some((merge) => isTorn(merge, area)) || to.merges.some((one) => !goes(one) && isTorn(one, target)))
    throw new ModelError('InvalidOperation', 'A merged area would be torn.');
  const whole = from.tables.filter((table) => holds(area, table.area));
  const filtered = from.autoFilter !== null && holds(area, from.autoFilter.area);
  const others = to.tables.filter((table) => !whole.includes(table));
  if (
    (from !== to && (whole.length > 0 || filtered)) ||
    (whole.length > 0 && others.some((table) => intersection(table.area, target) !== null))
  )
    throw new ModelError('InvalidOperation', 'A table or a filtered list moves to a free place of its sheet only.');
}

/** Takes whole tables and the filtered list off the sheet; gives how they are put at their new place. */
function liftLists({ from, area, offset }: Move): () => void {
  const { tables, autoFilter } = from;
  const whole = tables.filter((table) => holds(area, table.area));
  const filtered = autoFilter !== null && holds(area, autoFilter.area);
  const moved = (filter: AutoFilter): AutoFilter => withFilterArea(filter, movedArea(filter.area, offset));
  from.tables = tables.filter((table) => !whole.includes(table));
  return () => {
    for (const table of whole)
      from.tables.push({
        ...table,
        area: movedArea(table.area, offset),
        filter: table.filter === null ? null : moved(table.filter),
      });
    if (filtered) from.autoFilter = moved(autoFilter);
  };
}

/** Formulas that stay, names and charts name the moved cells at their new place. */
function followMove(workbook: WorkbookModel, move: Move): void {
  for (const sheet of workbook.sheets) {
    const follows = (formula: string): string => movedFormula(formula, sheet, sheet, move);
    mapCellFormulas(sheet, follows);
    mapChartFormulas(sheet, follows);
    // Seen from every cell of a rule, a relative reference is to another cell each.
    mapRuleFormulas(sheet, (formula) => movedFormula(formula, sheet, sheet, move, isFixed));
  }
  mapNameFormulas(workbook, (formula, home) => movedFormula(formula, home, home, move));
}

function movedExtras(extras: CellExtras | null, { offset }: Move): CellExtras | null {
  const area = extras?.array === undefined ? undefined : parseReference(extras.array)?.area;
  return extras === null || area === undefined ? extras : { ...extras, array: addressOf(movedArea(area, offset)) };
}

/** Rules for the cells that stay, and for those that go, their formulas seen from the first cell of each. */
function splitRules<Rule extends { readonly areas: readonly Area[] }>(
  rules: readonly Rule[],
  area: Area,
  changed: (rule: Rule, change: (formula: string) => string) => Rule,
): { staying: Rule[]; going: Rule[] } {
  const seen = (rule: Rule, areas: readonly Area[]): Rule[] => {
    const own = changed(rule, (formula) => seenFrom(formula, rule.areas[0], areas[0]));
    return areas.length === 0 ? [] : [{ ...own, areas }];
  };
  return {
    staying: rules.flatMap((rule) => seen(rule, withoutArea([rule], area)[0]?.areas ?? [])),
    going: rules.flatMap((rule) =>
      seen(
        rule,
        rule.areas.flatMap((one) => intersection(one, area) ?? []),
      ),
    ),
  };
}
