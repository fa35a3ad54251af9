import { cellText } from '../../criteria/sheet-cells';
import { cellOf } from '../../criteria/sheet-reader';
import type { CellRef } from '../../grid/area';
import { dayOfSerial, type CalendarDay } from '../../grid/dates';
import { isCellError, valueAt, type Grid } from '../../grid/grid';
import type { SettingFault, SettingReason } from './fault';

/** One sheet `Cấu hình` while it is read, and the list that takes up its faults. */
export interface SettingsReader {
  readonly grid: Grid;
  readonly faults: SettingFault[];
}

/** Notes that a cell is faulty. */
export function refuse(
  { grid, faults }: SettingsReader,
  reason: SettingReason,
  name: string,
  row: number,
  column: number,
  more: { readonly expected?: string; readonly other?: CellRef } = {},
): void {
  faults.push({ reason, name, cell: cellOf(grid, row, column), text: cellText(grid, row, column), ...more });
}

/** A cell's text; null where it shows an error, which is noted. */
export function readText(reader: SettingsReader, name: string, row: number, column: number): string | null {
  if (!isCellError(valueAt(reader.grid, row, column))) return cellText(reader.grid, row, column);
  refuse(reader, 'error', name, row, column);
  return null;
}

const YEAR = /^(?:19|20|21)\d\d$/;

/** A year of four digits, as a number or as text; null where the cell is blank or faulty, which is noted. */
export function readYear(reader: SettingsReader, name: string, row: number, column: number): number | null {
  const text = readText(reader, name, row, column);
  if (text === null || text === '') return null;
  if (YEAR.test(text)) return Number(text);
  refuse(reader, 'year', name, row, column);
  return null;
}

/** One of some words; null where the cell is blank or faulty, which is noted. */
export function readChoice<Choice>(
  reader: SettingsReader,
  name: string,
  row: number,
  column: number,
  choices: { readonly of: (text: string) => Choice | undefined; readonly words: readonly string[] },
): Choice | null {
  const text = readText(reader, name, row, column);
  if (text === null || text === '') return null;
  const choice = choices.of(text);
  if (choice !== undefined) return choice;
  refuse(reader, 'choice', name, row, column, { expected: choices.words.join('; ') });
  return null;
}

const DAY = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/** A day, as Excel's number or as dd/mm/yyyy; null where the cell is blank or faulty, which is noted. */
export function readDay(reader: SettingsReader, name: string, row: number, column: number): CalendarDay | null {
  const { grid } = reader;
  const text = readText(reader, name, row, column);
  if (text === null || text === '') return null;
  const value = valueAt(grid, row, column);
  const [, day, month, year] = DAY.exec(text) ?? [];
  const read =
    typeof value === 'number'
      ? dayOfSerial(value, grid.date1904)
      : { year: Number(year), month: Number(month), day: Number(day) };
  if (isDay(read)) return read;
  refuse(reader, 'date', name, row, column);
  return null;
}

function isDay({ year, month, day }: CalendarDay): boolean {
  if (!(year >= 1900 && year < 2200 && month >= 1 && month <= 12 && day >= 1)) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
