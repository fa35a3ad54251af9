import { apiValue, cellsIn } from '../model/cells';
import { singleCell } from '../model/limits';
import { areaOfName, findName } from '../model/names';
import type { SheetModel, WorkbookModel } from '../model/types';
import { validationIn } from '../model/validations';

/** The choices that a cell's drop-down offers; null where it has none. */
export function choicesAt(
  workbook: WorkbookModel,
  sheet: SheetModel,
  row: number,
  column: number,
): readonly string[] | null {
  const rule = validationIn(sheet, singleCell(row, column));
  if (rule === null || rule === 'mixed' || rule.type !== 'list') return null;
  const literal = /^"([^]*)"$/.exec(rule.formula1)?.[1];
  if (literal !== undefined)
    return literal
      .replace(/""/g, '"')
      .split(',')
      .map((choice) => choice.trim());
  const name = findName(workbook, rule.formula1, sheet.id) ?? findName(workbook, rule.formula1, null);
  const place = areaOfName(workbook, name ?? { formula: rule.formula1, scope: sheet.id });
  if (place === undefined) return null;
  return [...cellsIn(place.sheet, place.area)].map(({ cell }) => String(apiValue(cell.value)));
}

/**
 * Whether Excel takes what a user types: a list that stops refuses what it does not hold. Other kinds of validation are
 * not worked out: they take everything.
 */
export function takesTyped(
  workbook: WorkbookModel,
  sheet: SheetModel,
  row: number,
  column: number,
  text: string,
): boolean {
  const rule = validationIn(sheet, singleCell(row, column));
  if (rule === null || rule === 'mixed' || rule.type !== 'list') return true;
  if (!rule.alert.show || rule.alert.style !== 'stop' || (text === '' && rule.ignoreBlanks)) return true;
  const choices = choicesAt(workbook, sheet, row, column);
  return choices === null || choices.includes(text);
}
