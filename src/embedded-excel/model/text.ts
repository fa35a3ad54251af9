import { dayOfSerial, isDateFormat } from '../../grid/dates';
import { isCellError, type CellValue } from '../../grid/grid';
import { ENGLISH, generalText, numberText } from './text-number';

/**
 * What a cell shows: its value by its number format, as `range.text` gives it. Column widths play no part here (Excel
 * shows `####` in its cells, and `range.text` gives that too; not modelled). Formats are those that this program and
 * Vietnamese offices use; what is not understood is shown as `General`.
 * @see https://support.microsoft.com/office/5026bbd6-04bc-48cd-bf33-80f18b4eae68 (number format codes)
 */
export function textOf(value: CellValue, numberFormat: string, date1904 = false, separators = ENGLISH): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const sections = splitSections(numberFormat);
  if (typeof value === 'string') return textSection(sections, value);
  if (numberFormat === 'General' || numberFormat === '@' || numberFormat === '') return generalText(value, separators);
  const { section, signed } = sectionFor(sections, value);
  const shown = signed ? value : Math.abs(value);
  if (/^\s*General\s*$/i.test(section)) return generalText(shown, separators);
  if (isDateFormat(section) || /\[[hms]+\]|[hs]/i.test(bare(section))) return momentText(value, section, date1904);
  return numberText(shown, section, separators);
}

function bare(section: string): string {
  return section.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|General/g, '');
}

/** Sections are parted by `;` outside of literals. */
function splitSections(format: string): string[] {
  return format.match(/(?:"[^"]*"|\\.|\[[^\]]*\]|[^;])+|(?<=;)(?=;|$)/g) ?? [''];
}

/** Positive; negative; zero; text. A negative section of its own shows no sign. */
function sectionFor(sections: readonly string[], value: number): { section: string; signed: boolean } {
  const [first = 'General', second, third] = sections;
  if (value < 0 && second !== undefined) return { section: second, signed: false };
  if (value === 0 && third !== undefined) return { section: third, signed: true };
  return { section: first, signed: true };
}

function textSection(sections: readonly string[], text: string): string {
  const section = sections[3] ?? (sections.length === 1 && sections[0]?.includes('@') === true ? sections[0] : '@');
  return literals(section, (sign) => (sign === '@' ? text : sign));
}

/** Goes through a section; quoted and escaped signs come out as they are, the rest goes through `put`. */
function literals(section: string, put: (sign: string) => string): string {
  return (section.match(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|[^]/g) ?? [])
    .map((token) => {
      if (token.startsWith('"')) return token.slice(1, -1);
      if (token.startsWith('\\')) return token.slice(1);
      if (token.length > 1 && token.startsWith('_')) return ' ';
      if (token.length > 1 && /^[*[]/.test(token)) return '';
      return put(token);
    })
    .join('');
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const PARTS = /"[^"]*"|\\.|_.|\*.|\[h+\]|\[m+\]|\[s+\]|\[[^\]]*\]|y+|m+|d+|h+|s+|\.0+|AM\/PM|A\/P|[^]/gi;

/** Dates and times; `m` is minutes beside hours and seconds. Negative serials are `####` in Excel. */
function momentText(serial: number, section: string, date1904: boolean): string {
  if (serial < 0) return '########';
  const tokens = section.match(PARTS) ?? [];
  const decimals = tokens.find((token) => /^\.0+$/.test(token))?.length ?? 1;
  // Times round to the smallest unit shown, and may reach the next day.
  const unit = 10 ** (decimals - 1);
  const seconds = Math.round(serial * 86_400 * unit) / unit;
  const day = dayOfSerial(Math.floor(seconds / 86_400), date1904);
  const weekday = new Date(Date.UTC(day.year, day.month - 1, day.day)).getUTCDay();
  const time = seconds - Math.floor(seconds / 86_400) * 86_400;
  const clock = { hour: Math.floor(time / 3600), minute: Math.floor((time % 3600) / 60), second: time % 60 };
  const half = tokens.some((token) => /^(am\/pm|a\/p)$/i.test(token));
  return tokens
    .map((token, n) => {
      if (/^y+$/i.test(token)) return token.length > 2 ? String(day.year) : twoDigits(day.year % 100);
      if (/^m+$/i.test(token)) return isMinute(tokens, n) ? padded(clock.minute, token) : monthText(day.month, token);
      if (/^d+$/i.test(token)) return token.length > 2 ? nameOf(DAYS, weekday, token.length) : padded(day.day, token);
      if (/^h+$/i.test(token)) return padded(half ? ((clock.hour + 11) % 12) + 1 : clock.hour, token);
      if (/^s+$/i.test(token)) return padded(Math.floor(clock.second), token);
      if (/^\.0+$/.test(token)) return (clock.second % 1).toFixed(token.length - 1).slice(1);
      if (/^\[h+\]$/i.test(token)) return String(Math.floor(seconds / 3600)).padStart(token.length - 2, '0');
      if (/^\[m+\]$/i.test(token)) return String(Math.floor(seconds / 60)).padStart(token.length - 2, '0');
      if (/^\[s+\]$/i.test(token)) return String(Math.floor(seconds)).padStart(token.length - 2, '0');
      if (/^am\/pm$/i.test(token)) return clock.hour < 12 ? 'AM' : 'PM';
      if (/^a\/p$/i.test(token)) return clock.hour < 12 ? 'A' : 'P';
      return literals(token, (sign) => sign);
    })
    .join('');
}

function isMinute(tokens: readonly string[], n: number): boolean {
  const near = (from: number, step: number): string => {
    for (let i = from; i >= 0 && i < tokens.length; i += step) {
      const token = tokens[i] ?? '';
      if (/^\[?[ymdhs]+\]?$/i.test(token)) return token;
    }
    return '';
  };
  return (tokens[n]?.length ?? 0) <= 2 && (/h/i.test(near(n - 1, -1)) || /s/i.test(near(n + 1, 1)));
}

function monthText(month: number, token: string): string {
  if (token.length <= 2) return padded(month, token);
  if (token.length === 5) return (MONTHS[month - 1] ?? '').slice(0, 1);
  return nameOf(MONTHS, month - 1, token.length);
}

function nameOf(names: readonly string[], n: number, length: number): string {
  const name = names[n] ?? '';
  return length === 3 ? name.slice(0, 3) : name;
}

function padded(number: number, token: string): string {
  return token.length > 1 ? twoDigits(number) : String(number);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
