import { isCellError, type CellValue } from '../../grid/grid';
import { cellsIn, isFilled, valueAt } from '../model/cells';
import { cellCount } from '../model/limits';
import { findName, areaOfName } from '../model/names';
import type { DataValidation } from '../model/types-objects';
import { ExcelError } from '../protocol/excel-error';
import type { Scope } from '../protocol/scope';
import { splitAddress, parseAddress } from './range-address';
import { sheetByName } from '../model/sheets';
import { areasOf, type Region } from './region';

type Test = (value: CellValue) => boolean;

/** Whether all cells are valid (true), none (false) or some (null). Formulas as bounds are not computed. */
export function validCells(region: Region, rule: DataValidation, scope: Scope): boolean | null {
  const test = testOf(region, rule, scope);
  const counts = { valid: 0, invalid: 0 };
  for (const area of areasOf(region, scope)) {
    let filled = 0;
    for (const { cell } of cellsIn(region.sheet, area)) {
      if (!isFilled(cell)) continue;
      filled++;
      counts[test(cell.value) ? 'valid' : 'invalid']++;
    }
    counts[rule.ignoreBlanks ? 'valid' : 'invalid'] += cellCount(area) - filled;
  }
  if (counts.invalid === 0) return true;
  return counts.valid === 0 ? false : null;
}

function testOf(region: Region, rule: DataValidation, scope: Scope): Test {
  if (rule.type === 'none') return () => true;
  if (rule.type === 'list') {
    const allowed = listOf(region, rule.formula1, scope);
    return (value) => allowed.has(shown(value));
  }
  const [low, high] = [rule.formula1, rule.formula2].map((formula) => (formula === '' ? NaN : Number(formula)));
  if (rule.type === 'custom' || low === undefined || Number.isNaN(low))
    throw new ExcelError('NotImplemented', 'validity by a formula');
  return (value) => {
    const number = rule.type === 'textLength' ? shown(value).length : value;
    if (typeof number !== 'number' || (rule.type === 'whole' && !Number.isInteger(number))) return false;
    return compares(rule.operator, number, low, high ?? NaN);
  };
}

function compares(operator: string, value: number, low: number, high: number): boolean {
  switch (operator) {
    case 'between':
      return value >= low && value <= high;
    case 'notBetween':
      return value < low || value > high;
    case 'equal':
      return value === low;
    case 'notEqual':
      return value !== low;
    case 'greaterThan':
      return value > low;
    case 'lessThan':
      return value < low;
    case 'greaterThanOrEqual':
      return value >= low;
    default:
      return value <= low;
  }
}

function shown(value: CellValue): string {
  if (value === null) return '';
  return isCellError(value) ? value.error : String(value);
}

/** The entries of a list: written in the rule, in cells, or in cells that have a name. */
function listOf(region: Region, formula: string, scope: Scope): ReadonlySet<string> {
  const literal = /^"([^]*)"$/.exec(formula)?.[1];
  if (literal !== undefined)
    return new Set(
      literal
        .replaceAll('""', '"')
        .split(',')
        .map((entry) => entry.trim()),
    );
  const { sheet: name, rest } = splitAddress(formula);
  const sheet = name === null ? region.sheet : sheetByName(scope.workbook, name);
  const area = parseAddress(rest);
  const named = findName(scope.workbook, rest, region.sheet.id) ?? findName(scope.workbook, rest, null);
  const cells = sheet !== undefined && area !== null ? { sheet, area } : named && areaOfName(scope.workbook, named);
  if (!cells) throw new ExcelError('NotImplemented', 'validity by a computed list');
  const entries = new Set<string>();
  for (let row = cells.area.top; row <= Math.min(cells.area.bottom, cells.sheet.rows.length - 1); row++)
    for (let column = cells.area.left; column <= cells.area.right; column++)
      entries.add(shown(valueAt(cells.sheet, row, column)));
  return entries;
}
