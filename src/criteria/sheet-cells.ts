import type { Grid } from '../grid/grid';
import { formatAt, isCellError, valueAt } from '../grid/grid';
import { plainText } from '../text/fold';
import { textInFont } from '../text/legacy';
import type { Period } from './criterion';

/** A cell's text as the user sees it, cleaned of odd spaces; '' for an empty one, `#REF!` for an error. */
export function cellText(grid: Grid, row: number, column: number): string {
  const value = valueAt(grid, row, column);
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  const { font, numberFormat } = formatAt(grid, row, column);
  if (typeof value === 'string') return plainText(textInFont(value, font));
  // Twelve digits: 1.1 × 100 is 110.00000000000001.
  if (typeof value === 'number' && numberFormat.includes('%')) return `${Number((value * 100).toPrecision(12))}%`;
  return String(value);
}

const NUMBER = /^(?:≥|>=)?\s*(-?\d+(?:[.,]\d+)?)\s*(%?)$/;

/** A number cell, or one typed as text (`1,5`, `50%`, `≥ 3`); null where it is blank, NaN where it is no number. */
export function cellNumber(grid: Grid, row: number, column: number): number | null {
  const value = valueAt(grid, row, column);
  if (typeof value === 'number') return value;
  const text = cellText(grid, row, column);
  if (text === '') return null;
  const [, digits, percent] = NUMBER.exec(text) ?? [];
  if (digits === undefined) return Number.NaN;
  const number = Number(digits.replace(',', '.'));
  return percent === '%' ? number / 100 : number;
}

const YEARS = /^(\d{4})(?:\s*[-–—]\s*(\d{4}))?$/;

/** Reads `2022–2025`, or a single year; null where it is neither. */
export function periodIn(text: string): Period | null {
  const [, first, last] = YEARS.exec(text) ?? [];
  return first === undefined ? null : { first: Number(first), last: Number(last ?? first) };
}

/** `2022–2025`, as `periodIn` reads it. */
export function periodText(period: Period): string {
  return `${period.first}–${period.last}`;
}
