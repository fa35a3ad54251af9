import { dayOfSerial, dayText, isDateFormat } from '../../grid/dates';
import { formatAt, isCellError, type CellValue, type Grid } from '../../grid/grid';
import { formatNumber } from '../../language/format';
import { fontEncoding, textInFont } from '../../text/legacy';
import type { TableCell } from '../document';

/** Texts as they are compared: the same letters however they are composed, spaces of any kind, none around them. */
export function shownText(text: string): string {
  return writtenText(text).replace(/\u00a0/g, ' ');
}

/** A person's text as it is kept: without what stands around it, such as the indent of no-break spaces. */
export function writtenText(text: string): string {
  return text.normalize('NFC').replace(/\r\n?/g, '\n').trim();
}

/** What a table's cell shows. */
export function cellText(cell: TableCell): string {
  switch (cell.kind) {
    case 'text':
      return cell.text;
    case 'date':
      return dayText(cell.day);
    case 'number':
      return cell.decimals === 0 ? String(cell.value) : formatNumber(cell.value, 'vi', cell.decimals);
  }
}

/** What a sheet's cell shows, as far as its value and whether it is a date tell; `` where it is empty. */
export function valueText(grid: Grid, row: number, column: number): string {
  const value: CellValue = grid.rows[row]?.[column] ?? null;
  if (value === null) return '';
  if (typeof value === 'string') {
    const { font } = formatAt(grid, row, column);
    return font !== '' && fontEncoding(font) !== null ? textInFont(value, font) : value;
  }
  if (typeof value === 'number') return numberText(value, formatAt(grid, row, column).numberFormat, grid.date1904);
  if (isCellError(value)) return value.error;
  return value ? 'TRUE' : 'FALSE';
}

function numberText(value: number, format: string, date1904: boolean): string {
  if (value >= 1 && isDateFormat(format)) return dayText(dayOfSerial(value, date1904));
  const percent = format.includes('%');
  // Fifteen digits are what Excel shows of a number; sums of decimals have more.
  const digits = String(Number((percent ? value * 100 : value).toPrecision(15))).replace('.', ',');
  return percent ? `${digits}%` : digits;
}
