import type { setValidation } from '../model/validations';
import type { DataValidation } from '../model/types-objects';
import { ExcelError } from '../protocol/excel-error';
import type { Json } from '../protocol/request';
import { asFields, asFlag, asText } from '../protocol/values';
import { Words } from './look-words';

/** learn.microsoft.com/javascript/api/excel/excel.datavalidationoperator */
const operators = new Words({
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqualTo',
  lessThanOrEqual: 'LessThanOrEqualTo',
});

/** Names of the rule's kinds in learn.microsoft.com/javascript/api/excel/excel.datavalidationrule and in files. */
const kinds = new Words({
  list: 'list',
  custom: 'custom',
  whole: 'wholeNumber',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
});

/** A rule as the API tells it; empty for none. */
export function ruleOf({ type, operator, formula1, formula2, dropDown }: DataValidation): Json {
  if (type === 'none') return {};
  if (type === 'list') return { list: { inCellDropDown: dropDown, source: sourceOf(formula1) } };
  if (type === 'custom') return { custom: { formula: `=${formula1}` } };
  const bounds = {
    formula1: boundOf(formula1),
    ...(formula2 !== '' && { formula2: boundOf(formula2) }),
    operator: operators.api(operator),
  };
  return { [kinds.api(type)]: bounds };
}

/** Files put a list into quotation marks, and leave out the sign of a formula. */
function sourceOf(formula: string): string {
  const literal = /^"([^]*)"$/.exec(formula)?.[1];
  return literal === undefined ? `=${formula}` : literal.replaceAll('""', '"');
}

function boundOf(formula: string): string | number {
  const number = Number(formula);
  return formula.trim() === '' || Number.isNaN(number) ? `=${formula}` : number;
}

/** What a rule given to the API changes of a validation. */
export function ruleChange(given: Json): Parameters<typeof setValidation>[3] {
  const named = Object.entries(asFields(given)).filter(([, value]) => value !== null);
  const [first, another] = named;
  if (first === undefined || another !== undefined) throw new ExcelError('InvalidArgument', 'one rule at a time');
  const [name, value] = first;
  const type = kinds.file(name);
  const rule = asFields(value);
  if (type === 'list') {
    const { source = null, inCellDropDown = true } = rule;
    return {
      type,
      operator: 'between',
      formula1: listFormula(asText(source)),
      formula2: '',
      dropDown: asFlag(inCellDropDown),
    };
  }
  if (type === 'custom')
    return { type, operator: 'between', formula1: formulaOf(rule['formula'] ?? null), formula2: '' };
  const { formula1 = null, formula2 = null, operator = null } = rule;
  return {
    type,
    operator: operators.file(operator),
    formula1: formulaOf(formula1),
    formula2: formula2 === null ? '' : formulaOf(formula2),
  };
}

function listFormula(source: string): string {
  return source.startsWith('=') ? source.slice(1) : `"${source.replaceAll('"', '""')}"`;
}

function formulaOf(value: Json): string {
  if (typeof value === 'number') return String(value);
  const text = asText(value);
  return text.startsWith('=') ? text.slice(1) : text;
}
