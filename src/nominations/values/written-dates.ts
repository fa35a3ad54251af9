import type { CalendarDay } from '../../grid/dates';

const YEAR = '((?:19|20)\\d{2})';
const DAY_FIRST = new RegExp(`(?<!\\d)(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*${YEAR}(?!\\d)`, 'u');
const YEAR_FIRST = new RegExp(`(?<!\\d)${YEAR}-(\\d{1,2})-(\\d{1,2})(?!\\d)`, 'u');
const IN_WORDS = new RegExp(
  `(?:ngày\\s*)?(\\d{1,2})\\s*tháng\\s*(\\d{1,2})\\s*(?:,?\\s*năm|[/.-])?\\s*${YEAR}(?!\\d)`,
  'iu',
);
const MONTH = new RegExp(
  `(?:tháng\\s*(\\d{1,2})\\s*(?:,?\\s*năm|[/.-])?|(?<![\\d/.-])(\\d{1,2})\\s*[/.-])\\s*${YEAR}(?!\\d)`,
  'iu',
);

/** The day that a text writes out: `05/03/1980`, `ngày 5 tháng 3 năm 1980`, `1980-03-05`; null where it writes none. */
export function writtenDay(text: string): CalendarDay | null {
  const first = DAY_FIRST.exec(text) ?? IN_WORDS.exec(text);
  if (first !== null) return dayOf(first[3], first[2], first[1]);
  const iso = YEAR_FIRST.exec(text);
  return iso === null ? null : dayOf(iso[1], iso[2], iso[3]);
}

/** The month and year that a text names, with or without a day: `tháng 2/2024`, `02/2024`. */
export function writtenMonth(text: string): { readonly year: number; readonly month: number } | null {
  const day = writtenDay(text);
  if (day !== null) return day;
  const found = MONTH.exec(text);
  const month = Number(found?.[1] ?? found?.[2] ?? 0);
  return month >= 1 && month <= 12 ? { year: Number(found?.[3]), month } : null;
}

function dayOf(year = '', month = '', day = ''): CalendarDay | null {
  const found = { year: Number(year), month: Number(month), day: Number(day) };
  return found.month >= 1 && found.month <= 12 && found.day >= 1 && found.day <= 31 ? found : null;
}
