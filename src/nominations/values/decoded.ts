import { isCellError, type CellValue } from '../../grid/grid';
import type { FindingCode, FindingParams } from '../finding';
import type { Reading } from '../nomination';

/** A finding before it knows its cell. */
export type Note = { [C in FindingCode]: { readonly code: C; readonly params: FindingParams[C] } }[FindingCode];

/** What is to be said of a value: a finding that does not know its cell yet. */
export function note<C extends FindingCode>(code: C, params: FindingParams[C]): Note {
  // The union's members are exactly these pairs; TypeScript cannot follow the generic into it.
  return { code, params } as unknown as Note;
}

/** What a cell was read as, and what is to be said of it. */
export interface Decoded {
  readonly reading: Reading;
  readonly notes: readonly Note[];
}

export const BLANK: Reading = { state: 'blank', level: 0, text: '' };

/** What a cell that speaks of other years says of the year asked: nothing, but it is no empty cell. */
export function notOfYear(text: string): Reading {
  return { state: 'blank', level: 0, text };
}

/** A reading of a level (or a share, 0–1); `text` is the cell's own. */
export function known(level: number, text: string): Reading {
  return { state: 'known', level, text };
}

/** A reading of a text that says no level; `text` is the cell's own. */
export function unknown(text: string): Reading {
  return { state: 'unknown', level: 0, text };
}

/** A reading of points outside 0 and the most that there can be; `text` is the cell's own. */
export function outsidePoints(text: string, mostPoints: number): Reading {
  return { state: 'unknown', level: 0, text, mostPoints };
}

/** Text that says nothing: empty, a dash, dots, a question mark. */
export function isPlaceholder(text: string): boolean {
  return text === '' || /^[-–—−]+$/.test(text) || isOpenSign(text);
}

/** `?` and `…`: somebody knows that it is not yet known. */
export function isOpenSign(text: string): boolean {
  return /^(?:\?+|[.…]+)$/.test(text);
}

/** A cell's value as the words that scales are matched with; numbers in their shortest form with a decimal comma. */
export function valueText(value: CellValue): string {
  if (typeof value === 'string') return value;
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value).replace('.', ',');
}

/** A number, or text that is one: `92,5`, `92.5`, ` 18 `; null where it is none. */
export function numberOf(value: CellValue, text: string): number | null {
  if (typeof value === 'number') return value;
  return /^[+-]?\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : null;
}

const POINTS =
  /^(?:(?:điểm|diem)\s*:?\s*)?([+-]?\d+(?:[.,]\d+)?)\s*(?:\/\s*(\d+(?:[.,]\d+)?))?\s*(?:điểm|diem|đ|d)?\.?$/iu;

/** Points: a number, or a text that says no more than one: `25,5 điểm`, `18/20` where 20 is the maximum. */
export function pointsOf(value: CellValue, text: string, maximum: number): number | null {
  if (typeof value === 'number') return value;
  const [, points, of] = POINTS.exec(text) ?? [];
  if (points === undefined || (of !== undefined && numberOf(of, of) !== maximum)) return null;
  return numberOf(points, points);
}
