import type { CellValue } from '../../grid/grid';
import { serialOfDay } from '../../grid/dates';

/** What a typed or written text becomes. */
export interface ParsedValue {
  readonly value: CellValue;
  /** Without `=`; null for a constant. */
  readonly formula: string | null;
  /** What Excel sets where the cell was `General`; null where it sets none. */
  readonly numberFormat: string | null;
}

const ERRORS = new Set(['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#VALUE!', '#NUM!', '#NULL!', '#SPILL!', '#CALC!']);
const NUMBER = /^([+-]?)(\$?)(\d{1,3}(?:,\d{3})+|\d*)(\.\d*)?(?:[eE]([+-]?\d{1,3}))?(%?)$/;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * Reads a text as Excel does when it is typed or written to `values`: en-US, whatever the interface's language. A cell
 * of format `@` keeps the text as it is.
 * @see https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values
 */
export function parseValue(text: string, numberFormat: string): ParsedValue {
  const constant = (value: CellValue, format: string | null = null): ParsedValue => ({
    value,
    formula: null,
    numberFormat: format,
  });
  if (text === '') return constant(null);
  if (numberFormat === '@') return constant(text);
  if (text.startsWith("'")) return constant(text.slice(1));
  if (text.startsWith('=') && text.length > 1) return { value: null, formula: text.slice(1), numberFormat: null };
  // `+A1` and `-A1` are formulas too; `-5` is a number, `-` and `- text` are not formulas.
  if (/^[+-](?=[A-Za-z$(])/.test(text) && looksLikeFormula(text))
    return { value: null, formula: text.replace(/^\+/, ''), numberFormat: null };
  if (/^@[A-Za-z]/.test(text)) return { value: null, formula: text.slice(1), numberFormat: null };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return constant(trimmed.toLowerCase() === 'true');
  if (ERRORS.has(trimmed.toUpperCase())) return constant({ error: trimmed.toUpperCase() });
  const number = parseNumber(trimmed);
  if (number !== null) return constant(number.value, number.numberFormat);
  const moment = parseMoment(trimmed);
  if (moment !== null) return constant(moment.value, moment.numberFormat);
  return constant(text);
}

/** Letters alone behind a sign could be anything; with digits, brackets or operators they are a formula (a guess). */
function looksLikeFormula(text: string): boolean {
  return /^[+-](?:\$?[A-Za-z]{1,3}\$?\d+|[A-Za-z.]+\(.*\)|\(.*\))(?:$|[-+*/^&(:!])/.test(text);
}

interface ParsedNumber {
  readonly value: number;
  readonly numberFormat: string | null;
}

function parseNumber(text: string): ParsedNumber | null {
  const bracketed = /^\((.+)\)$/.exec(text);
  const match = NUMBER.exec(bracketed?.[1] ?? text);
  if (match === null) return null;
  const [, sign = '', dollar = '', whole = '', part = '', exponent, percent = ''] = match;
  if (whole === '' && part.length < 2) return null;
  if (bracketed !== null && sign !== '') return null;
  const digits = Number(`${whole.replace(/,/g, '') || '0'}${part}${exponent === undefined ? '' : `e${exponent}`}`);
  if (!Number.isFinite(digits)) return null;
  const negative = sign === '-' || bracketed !== null;
  const value = (percent === '' ? digits : percentOf(digits)) * (negative ? -1 : 1);
  const decimals = part.length > 1 ? '.00' : '';
  if (percent !== '') return { value, numberFormat: `0${decimals}%` };
  if (dollar !== '')
    return { value, numberFormat: decimals === '' ? '$#,##0_);[Red]($#,##0)' : '$#,##0.00_);[Red]($#,##0.00)' };
  if (whole.includes(',')) return { value, numberFormat: `#,##0${decimals}` };
  if (exponent !== undefined) return { value, numberFormat: '0.00E+00' };
  return { value, numberFormat: null };
}

/** `92.3` → 0.923, without the error of a division in binary. */
function percentOf(number: number): number {
  return Number((number / 100).toPrecision(15));
}

function parseMoment(text: string): ParsedNumber | null {
  const [first = '', ...rest] = text.split(/\s+/);
  const whole = parseDay(text);
  if (whole !== null) return whole;
  const day = parseDay(first);
  const time = parseTime(day === null ? text : rest.join(' '));
  if (day !== null && time !== null) return { value: day.value + time.value, numberFormat: 'm/d/yyyy h:mm' };
  return day === null ? time : null;
}

/** Years of two digits: 00 to 29 are 2000 to 2029. @see https://support.microsoft.com/office/8abab2a2-3d52-4dcd-8e8b-8ae8f30a4e58 */
function fullYear(text: string | undefined): number | null {
  if (text === undefined) return new Date().getFullYear();
  const year = Number(text);
  if (text.length === 4) return year >= 1900 && year <= 9999 ? year : null;
  return text.length <= 2 ? year + (year < 30 ? 2000 : 1900) : null;
}

function parseDay(text: string): ParsedNumber | null {
  const slashed = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}|\d{1,2}))?$/.exec(text);
  if (slashed !== null) {
    const [, month, day, year] = slashed;
    return dayNumber(fullYear(year), Number(month), Number(day), year === undefined ? 'd-mmm' : 'm/d/yyyy');
  }
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso !== null) return dayNumber(fullYear(iso[1]), Number(iso[2]), Number(iso[3]), 'm/d/yyyy');
  const named = /^(\d{1,2})[- ]([A-Za-z]{3,9})(?:[- ](\d{4}|\d{2}))?$/.exec(text);
  if (named === null) return null;
  const month = MONTHS.indexOf((named[2] ?? '').slice(0, 3).toLowerCase()) + 1;
  return dayNumber(fullYear(named[3]), month, Number(named[1]), named[3] === undefined ? 'd-mmm' : 'd-mmm-yy');
}

function dayNumber(year: number | null, month: number, day: number, numberFormat: string): ParsedNumber | null {
  if (year === null || month < 1 || month > 12 || day < 1) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  const serial = serialOfDay({ year, month, day });
  // 29 February 1900, which Excel believes in, lies between.
  return { value: serial <= 60 ? serial - 1 : serial, numberFormat };
}

function parseTime(text: string): ParsedNumber | null {
  const match = /^(\d{1,4}):(\d{2})(?::(\d{2}(?:\.\d+)?))?\s*(am|pm|a|p)?$/i.exec(text);
  if (match === null) return null;
  const [, hours, minutes, seconds, half] = match;
  let hour = Number(hours);
  if (Number(minutes) > 59 || Number(seconds ?? 0) >= 60) return null;
  if (half !== undefined) {
    if (hour > 12) return null;
    hour = (hour % 12) + (/^p/i.test(half) ? 12 : 0);
  }
  const value = (hour * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
  const long = seconds === undefined ? '' : ':ss';
  return { value, numberFormat: hour >= 24 ? '[h]:mm:ss' : half === undefined ? `h:mm${long}` : `h:mm${long} AM/PM` };
}

/** The format a cell has after a parsed value: its own, unless it was `General`. */
export function formatAfter(before: string, parsed: ParsedValue): string {
  return parsed.numberFormat === null || before !== 'General' ? before : parsed.numberFormat;
}
