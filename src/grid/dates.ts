/** A calendar day; `month` and `day` are 1-based. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MS_PER_DAY = 86_400_000;

/**
 * The day of an Excel serial number (1 = 1 January 1900; the 29 February 1900 that never was is serial 60).
 * @param date1904 whether the workbook counts from 1 January 1904 (= 0)
 * @see https://learn.microsoft.com/office/troubleshoot/excel/1900-and-1904-date-system
 */
export function dayOfSerial(serial: number, date1904: boolean): CalendarDay {
  const days = Math.floor(serial);
  const epoch = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30);
  const date = new Date(epoch + days * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

const two = (n: number): string => String(n).padStart(2, '0');

/** dd/mm/yyyy, as the office's sheets write it. */
export function dayText({ day, month, year }: CalendarDay): string {
  return `${two(day)}/${two(month)}/${String(year)}`;
}

/** The serial number of a day, in the 1900 system (days from 1 March 1900 on). */
export function serialOfDay(day: CalendarDay): number {
  return Math.round((Date.UTC(day.year, day.month - 1, day.day) - Date.UTC(1899, 11, 30)) / MS_PER_DAY);
}

/** Whether a number format shows a date (literals, colours and conditions in brackets set aside). */
export function isDateFormat(numberFormat: string): boolean {
  if (numberFormat === 'General' || numberFormat === '@') return false;
  const bare = numberFormat.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
  return /[dy]/i.test(bare) || (/m/i.test(bare) && !/[hs0#]/i.test(bare));
}
