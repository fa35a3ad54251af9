import { isCellError } from '../../grid/grid';
import type { Cell } from '../../embedded-excel/model/types';
import { isDateFormat } from '../../grid/dates';
import { textOf } from '../../embedded-excel/model/text';

/**
 * What a person types, as Excel's interface takes it from its API: with a point and the month first. In Vietnamese a
 * number has a comma and may have points between thousands, and the day comes first. A cell of texts (`@`) keeps them.
 */
export function typedText(text: string, numberFormat: string, locale: string): string {
  if (locale !== 'vi-VN' || numberFormat === '@') return text;
  const trimmed = text.trim();
  if (/^[-+]?(\d+|\d{1,3}(\.\d{3})+),\d+%?$/.test(trimmed)) return trimmed.replace(/\./g, '').replace(',', '.');
  if (/^[-+]?\d{1,3}(\.\d{3})+$/.test(trimmed)) return trimmed.replace(/\./g, '');
  const day = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(trimmed);
  return day === null ? text : `${day[2] ?? ''}/${day[1] ?? ''}/${day[3] ?? ''}`;
}

/** What stands in the formula bar, and in the cell while it is edited. */
export function editedText(cell: Cell | undefined, numberFormat: string, locale: string, date1904: boolean): string {
  if (cell === undefined) return '';
  if (cell.formula !== null) return `=${cell.formula}`;
  const { value } = cell;
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return String(value).toUpperCase();
  if (typeof value === 'string') return value;
  if (isDateFormat(numberFormat)) return textOf(value, locale === 'vi-VN' ? 'dd/mm/yyyy' : 'm/d/yyyy', date1904);
  return locale === 'vi-VN' ? String(value).replace('.', ',') : String(value);
}
