import type { Outcome } from '../assessment/assessment';
import type { Kind } from '../criteria/criterion';
import type { CalendarDay } from '../grid/dates';
import { formatCount } from './format';

/** The words that the reports' sentences are made of. Reports are papers of the Party office: always Vietnamese. */

/** In every document's properties. */
export const KEYWORDS = 'điển hình tiên tiến; thi đua, khen thưởng; Dân vận khéo';

const NOUNS: Readonly<Record<Kind, string>> = { collective: 'tập thể', individual: 'cá nhân', model: 'mô hình' };

/** `collective` → tập thể, within a sentence. */
export function kindNoun(kind: Kind): string {
  return NOUNS[kind];
}

/** How an outcome is said of someone, within a sentence. */
export const OUTCOME_SAID: Readonly<Record<Outcome, string>> = {
  eligible: 'đủ điều kiện',
  'needs-evidence': 'cần bổ sung minh chứng',
  ineligible: 'chưa đủ điều kiện',
};

/** 8 → `08`, 12 → `12`, 1200 → `1.200`: papers write counts below ten with a zero in front. */
export function paperCount(count: number): string {
  return count > 0 && count < 10 ? `0${String(count)}` : formatCount(count, 'vi');
}

/** (8, `tập thể`) → `08 tập thể`; (0, `tập thể`) → `không có tập thể nào`. */
export function some(count: number, noun: string): string {
  return count === 0 ? `không có ${noun} nào` : `${paperCount(count)} ${noun}`;
}

/** [`a`, `b`, `c`] → `a, b và c`. */
export function listed(items: readonly string[]): string {
  const last = items.at(-1);
  if (last === undefined) return '';
  return items.length === 1 ? last : `${items.slice(0, -1).join(', ')} và ${last}`;
}

/** The first letter as a capital. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

/** The first letter small: what begins a line of its own, within a sentence. */
export function withinSentence(text: string): string {
  return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}

/** What a person writes in: a place, not a text. */
export const BLANK_PASSAGE = '…………';

/**
 * `ngày 05 tháng 02 năm 2025`; without a day `ngày … tháng … năm …`. Days below 10 and the months 1 and 2 have a zero
 * in front, so that no figure can be put before them.
 */
export function paperDate(day: CalendarDay | null): string {
  if (day === null) return 'ngày … tháng … năm ……';
  const zero = (value: number, below: number): string => (value < below ? `0${String(value)}` : String(value));
  return `ngày ${zero(day.day, 10)} tháng ${zero(day.month, 3)} năm ${String(day.year)}`;
}

/** Where a nominee stands; the row as Excel counts it. The file is named where several were judged together. */
export function rowPlace(file: string | undefined, sheet: string, row: number): string {
  return inFile(file, `${sheet}, dòng ${String(row)}`);
}

/** `Xa A.xlsx: Cá nhân!F8` where several files were judged together. */
export function inFile(file: string | undefined, place: string): string {
  return file === undefined ? place : `${file}: ${place}`;
}

/** Why a cell of an annex holds no value. */
export type CellSign = 'not-in-office' | 'not-written' | 'unreadable';

export const CELL_SIGNS: Readonly<Record<CellSign, string>> = {
  'not-in-office': '–',
  'not-written': 'chưa ghi',
  unreadable: '?',
};

const SIGN_MEANINGS: Readonly<Record<CellSign, string>> = {
  'not-in-office': 'năm chưa về cơ quan, không xét',
  'not-written': 'danh sách để trống hoặc không có cột của năm đó',
  unreadable: 'có ghi nhưng không đọc được',
};

/** The line below a table that says what its signs mean; only those that stand in it. */
export function signsSentence(signs: ReadonlySet<CellSign>): string {
  const order: readonly CellSign[] = ['not-in-office', 'not-written', 'unreadable'];
  const meant = order.filter((sign) => signs.has(sign)).map((sign) => `“${CELL_SIGNS[sign]}”: ${SIGN_MEANINGS[sign]}`);
  return `Ghi chú: ${meant.join('; ')}.`;
}

/** Where nothing was assessed there is no score. */
export const NO_SCORE = 'chưa có';

/** The last row of a table of counts. */
export const TOTAL_ROW = 'Cộng';
