import { dayOfSerial, isDateFormat } from '../../grid/dates';
import type { CellValue } from '../../grid/grid';
import { namedYears } from '../../text/years';
import type { BirthDate } from '../nomination';
import { writtenDay } from './written-dates';

const HONORIFIC = /^(?:đồng\s+chí|đ\s*[/.]\s*c\.?|ông\s*\/\s*bà|ông\s*\(\s*bà\s*\)|ông|bà)(?:\s*[:.]\s*|\s+)/iu;

/** A person's name without `Đồng chí`, `Đ/c`, `Ông`, `Bà` before it; text behind a line break is the position. */
export function readPersonName(text: string): { name: string; position: string | null } {
  const [first = '', ...others] = text.split('\n');
  let name = first.trim();
  while (HONORIFIC.test(name)) name = name.replace(HONORIFIC, '').trim();
  const position = others
    .join(' ')
    .trim()
    .replace(/^[-–(]\s*|\)$/g, '');
  return { name: name.replace(/[,;.:-]+$/, '').trim(), position: position === '' ? null : position };
}

/** Position and unit in one cell: split at the first comma, dash or line break. */
export function splitPositionAndUnit(text: string): { position: string | null; unit: string | null } {
  const match = /[,\n–—]|(?<=\s)-(?=\s)|-/u.exec(text);
  if (match === null) return { position: text === '' ? null : text, unit: null };
  const position = text.slice(0, match.index).trim();
  const unit = text
    .slice(match.index + match[0].length)
    .replace(/\n/g, ' ')
    .trim();
  return { position: position === '' ? null : position, unit: unit === '' ? null : unit };
}

function isYear(number: number): boolean {
  return Number.isInteger(number) && number >= 1900 && number <= 2100;
}

/** A birth date: a date cell, `05/03/1980`, or a bare year; null where it is none of these. */
export function readBirthDate(
  value: CellValue,
  text: string,
  numberFormat: string,
  date1904: boolean,
): BirthDate | null {
  if (typeof value === 'number') {
    if (isYear(value) && !isDateFormat(numberFormat)) return { year: value };
    return value > 366 && value < 80_000 ? dayOfSerial(value, date1904) : null;
  }
  const day = writtenDay(text);
  if (day !== null) return day;
  if (/^\d{4}$/.test(text) && isYear(Number(text))) return { year: Number(text) };
  return null;
}

/** The year someone joined: a year, a date, `05/2019`, `từ năm 2019`; null where none stands there. */
export function readJoinedYear(value: CellValue, text: string, numberFormat: string, date1904: boolean): number | null {
  const date = readBirthDate(value, text, numberFormat, date1904);
  if (date !== null) return date.year;
  return Number(/(?<!\d)((?:19|20)\d\d)(?!\d)/.exec(text)?.[1] ?? NaN) || null;
}

/** A row's year: a number, a date, `Năm 2024`; of a range its later year. */
export function readRowYear(value: CellValue, text: string, numberFormat: string, date1904: boolean): number | null {
  if (typeof value === 'number') {
    if (isYear(value)) return value;
    return isDateFormat(numberFormat) ? dayOfSerial(value, date1904).year : null;
  }
  return namedYears(text).years.at(-1) ?? writtenDay(text)?.year ?? null;
}
