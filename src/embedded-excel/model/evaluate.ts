import { isCellError, type CellError, type CellValue } from '../../grid/grid';
import { cellsIn, valueAt } from './cells';
import type { Expression } from './formula-syntax';
import { plainFunction } from './plain-functions';
import { sameSheet, type Reference } from './references';
import { generalText } from './text-number';
import type { SheetModel, WorkbookModel } from './types';

/** A formula that this does not compute: its last value stays. */
export const NOT_COMPUTED = Symbol('not computed');
export type Result = CellValue | typeof NOT_COMPUTED;

interface Place {
  readonly workbook: WorkbookModel;
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
}

const VALUE: CellError = { error: '#VALUE!' };

/** The value of a formula at a place. */
export function evaluate(expression: Expression, place: Place): Result {
  const result = valueOf(expression, place);
  // An empty cell referred to counts as 0.
  return result === null ? 0 : result;
}

function valueOf(expression: Expression, place: Place): Result {
  switch (expression.kind) {
    case 'value':
      return expression.value;
    case 'reference':
      return single(expression.reference, place);
    case 'negative':
    case 'percent': {
      const number = numeric(valueOf(expression.of, place));
      if (typeof number !== 'number') return number;
      return expression.kind === 'negative' ? -number : number / 100;
    }
    case 'operation':
      return operate(expression.operator, valueOf(expression.left, place), valueOf(expression.right, place));
    case 'call':
      return call(expression.name, expression.arguments, place);
  }
}

function sheetOf(reference: Reference, { workbook, sheet }: Place): SheetModel | null {
  const name = reference.sheet;
  return name === null ? sheet : (workbook.sheets.find((one) => sameSheet(one.name, name)) ?? null);
}

/** One cell; of a range the one in the formula's own row or column (implicit intersection). */
function single(reference: Reference, place: Place): Result {
  const sheet = sheetOf(reference, place);
  if (sheet === null) return { error: '#REF!' };
  const { area } = reference;
  if (area.top === area.bottom && area.left === area.right) return valueAt(sheet, area.top, area.left);
  return NOT_COMPUTED;
}

function numeric(value: Result): number | CellError | typeof NOT_COMPUTED {
  if (value === NOT_COMPUTED || typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (isCellError(value)) return value;
  const number = value.trim() === '' ? NaN : Number(value);
  return Number.isNaN(number) ? VALUE : number;
}

function textual(value: Exclude<CellValue, CellError>): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? generalText(value) : value;
}

function operate(operator: string, left: Result, right: Result): Result {
  if (left === NOT_COMPUTED || right === NOT_COMPUTED) return NOT_COMPUTED;
  if (isCellError(left)) return left;
  if (isCellError(right)) return right;
  if (operator === '&') return textual(left) + textual(right);
  if (/[=<>]/.test(operator)) return compared(operator, order(left, right));
  const a = numeric(left);
  const b = numeric(right);
  if (typeof a !== 'number') return a;
  if (typeof b !== 'number') return b;
  if (operator === '/' && b === 0) return { error: '#DIV/0!' };
  const result =
    operator === '+' ? a + b : operator === '-' ? a - b : operator === '*' ? a * b : operator === '/' ? a / b : a ** b;
  return Number.isFinite(result) ? result : { error: '#NUM!' };
}

function compared(operator: string, sign: number): boolean {
  if (operator === '=') return sign === 0;
  if (operator === '<>') return sign !== 0;
  if (operator.startsWith('<')) return sign < 0 || (operator === '<=' && sign === 0);
  return sign > 0 || (operator === '>=' && sign === 0);
}

type Plain = Exclude<CellValue, CellError>;

/** Numbers before texts before truths; texts without case. An empty cell is 0, '' or FALSE, as the other wants. */
function order(left: Plain, right: Plain): number {
  const a = left ?? (typeof right === 'string' ? '' : typeof right === 'boolean' ? false : 0);
  const b = right ?? (typeof left === 'string' ? '' : typeof left === 'boolean' ? false : 0);
  const rank = (value: string | number | boolean): number =>
    typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === 'string' && typeof b === 'string') return a.toLowerCase().localeCompare(b.toLowerCase());
  return Number(a) - Number(b);
}

function call(name: string, given: readonly Expression[], place: Place): Result {
  const [first, second, third] = given;
  switch (name) {
    case 'SUM':
    case 'COUNT':
    case 'COUNTA':
    case 'MIN':
    case 'MAX':
      return aggregate(name, given, place);
    case 'COUNTIF':
      return first?.kind === 'reference' && second !== undefined
        ? countIf(first.reference, second, place)
        : NOT_COMPUTED;
    case 'HYPERLINK':
      return second === undefined ? (first === undefined ? VALUE : valueOf(first, place)) : valueOf(second, place);
    case 'IF': {
      if (first === undefined || second === undefined) return VALUE;
      const test = valueOf(first, place);
      if (test === NOT_COMPUTED || isCellError(test)) return test;
      const truth = typeof test === 'string' ? null : Boolean(test);
      if (truth === null) return VALUE;
      return truth ? valueOf(second, place) : third === undefined ? false : valueOf(third, place);
    }
    default: {
      const values: CellValue[] = [];
      for (const one of given) {
        const value = valueOf(one, place);
        if (value === NOT_COMPUTED) return NOT_COMPUTED;
        values.push(value);
      }
      return plainFunction(name, values) ?? NOT_COMPUTED;
    }
  }
}

/** Texts and truths in cells do not count in sums; written into the formula they do. */
function aggregate(name: string, given: readonly Expression[], place: Place): Result {
  const numbers: number[] = [];
  let filled = 0;
  for (const one of given) {
    if (one.kind === 'reference') {
      const sheet = sheetOf(one.reference, place);
      if (sheet === null) return { error: '#REF!' };
      for (const { cell } of cellsIn(sheet, one.reference.area)) {
        if (cell.value === null) continue;
        filled++;
        if (typeof cell.value === 'number') numbers.push(cell.value);
        else if (isCellError(cell.value) && !name.startsWith('COUNT')) return cell.value;
      }
      continue;
    }
    const value = valueOf(one, place);
    if (value === NOT_COMPUTED) return NOT_COMPUTED;
    filled++;
    const number = numeric(value);
    if (typeof number === 'number') numbers.push(number);
    else if (!name.startsWith('COUNT')) return number;
  }
  if (name === 'COUNTA') return filled;
  if (name === 'COUNT') return numbers.length;
  if (name === 'SUM') return numbers.reduce((sum, number) => sum + number, 0);
  if (numbers.length === 0) return 0;
  return numbers.reduce((best, number) => (name === 'MIN' ? Math.min(best, number) : Math.max(best, number)));
}

/** @see https://support.microsoft.com/office/e0de10c6-f885-4e71-abb4-1f464816df34 (COUNTIF: operators, wildcards) */
function countIf(range: Reference, criterion: Expression, place: Place): Result {
  const sheet = sheetOf(range, place);
  const wanted = valueOf(criterion, place);
  if (sheet === null) return { error: '#REF!' };
  if (wanted === NOT_COMPUTED || (wanted !== null && isCellError(wanted))) return wanted;
  const [, operator = '', operand = ''] = /^(<=|>=|<>|=|<|>)?([^]*)$/.exec(textual(wanted)) ?? [];
  const number = operand.trim() === '' ? NaN : Number(operand);
  const pattern = new RegExp(`^${wildcards(operand)}$`, 'iu');
  const matches = (value: CellValue): boolean => {
    if (operator !== '' && operator !== '=' && operator !== '<>')
      return typeof value === 'number' && !Number.isNaN(number) && compared(operator, value - number);
    const equal =
      operand === ''
        ? value === null || (operator === '' && value === '')
        : typeof value === 'number'
          ? value === number
          : typeof value === 'string' && pattern.test(value);
    return operator === '<>' ? !equal : equal;
  };
  let count = 0;
  let seen = 0;
  for (const { cell } of cellsIn(sheet, range.area)) {
    seen++;
    if (matches(cell.value)) count++;
  }
  const { area } = range;
  const missing = (area.bottom - area.top + 1) * (area.right - area.left + 1) - seen;
  return matches(null) ? count + missing : count;
}

function wildcards(text: string): string {
  return text.replace(/~[*?~]|[*?]|[.+^${}()|[\]\\/]/g, (sign) => {
    if (sign === '*') return '[^]*';
    if (sign === '?') return '[^]';
    return `\\${sign.startsWith('~') && sign.length > 1 ? sign.charAt(1) : sign}`;
  });
}
