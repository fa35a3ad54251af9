import { serialOfDay } from '../grid/dates';

const ISO = /^(?:(\d{4})-(\d{2})-(\d{2}))?T?(?:(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/;

/** The day 1 January 1904 in the system that counts from 1900. */
const DAYS_TO_1904 = 1462;

/**
 * The serial number of a date, a time or both, as cells of type `d` hold them (ISO 8601; ECMA-376 part 1, 18.18.11);
 * NaN where it is none.
 */
export function serialOfIso(text: string, date1904: boolean): number {
  const match = ISO.exec(text.trim());
  if (match === null || (match[1] === undefined && match[4] === undefined)) return NaN;
  const [year, month, day, hour, minute, second] = match.slice(1).map((part) => Number(part ?? 0));
  const time = ((hour ?? 0) * 3600 + (minute ?? 0) * 60 + (second ?? 0)) / 86_400;
  if (match[1] === undefined) return time;
  const serial = serialOfDay({ year: year ?? 0, month: month ?? 0, day: day ?? 0 });
  // 29 February 1900, which Excel believes in, lies between: days before 1 March 1900 are one less.
  if (date1904) return serial - DAYS_TO_1904 + time;
  return (serial <= 60 ? serial - 1 : serial) + time;
}
