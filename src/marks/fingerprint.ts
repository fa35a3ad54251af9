import type { CellValue } from '../grid/grid';
import { isCellError } from '../grid/grid';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Characters of a row's fingerprint (30 bits) and of a written cell's (18 bits). */
export const ROW_LENGTH = 5;
export const CELL_LENGTH = 3;
/** One marked row: its content, then its four cells. */
export const RECORD_LENGTH = ROW_LENGTH + 4 * CELL_LENGTH;

// Looked up once: in a `vm` context every look at a global is slow, and this runs for every letter.
const { imul } = Math;

/** Two 32-bit hashes side by side (Murmur-like mixing), seeded so that an ordinal changes every bit. */
function hash(text: string, seed: number): [number, number] {
  let a = 0xdeadbeef ^ seed;
  let b = 0x41c6ce57 ^ seed;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = imul(a ^ code, 2654435761);
    b = imul(b ^ code, 1597334677);
  }
  a = imul(a ^ (a >>> 16), 2246822507) ^ imul(b ^ (b >>> 13), 3266489909);
  b = imul(b ^ (b >>> 16), 2246822507) ^ imul(a ^ (a >>> 13), 3266489909);
  return [a >>> 0, b >>> 0];
}

function digits(text: string, seed: number, length: number): string {
  const [a, b] = hash(text, seed);
  let said = '';
  for (let n = 0; n < length; n++) said += DIGITS.charAt(((n < 5 ? a : b) >>> (6 * (n % 5))) & 63);
  return said;
}

/** One spelling of a value, however it came: from a file or from Excel. Line ends differ between the two. */
function spelled(value: CellValue): string {
  if (value === null || value === '') return '';
  if (typeof value === 'string') return `s${value.replace(/\r\n?/g, '\n')}`;
  if (isCellError(value)) return `e${value.error}`;
  return typeof value === 'number' ? `n${String(value)}` : `b${String(value)}`;
}

/** The row's content as one text; equal for equal rows. */
export function rowContent(values: readonly CellValue[]): string {
  return values.map(spelled).join('\u0001');
}

/**
 * A short text that tells whether a row still holds what was judged.
 * @param values the cells that were read, in the table's order
 * @param ordinal how many rows of the table above it hold the same
 */
export function fingerprint(values: readonly CellValue[], ordinal: number): string {
  return digits(rowContent(values), ordinal, ROW_LENGTH);
}

/** A short text that tells whether a cell still holds what we wrote. */
export function cellPrint(value: CellValue): string {
  return digits(spelled(value), 0x51ed, CELL_LENGTH);
}

/** The record of a marked row. */
export function rowRecord(read: readonly CellValue[], ordinal: number, written: readonly CellValue[]): string {
  return fingerprint(read, ordinal) + written.map(cellPrint).join('');
}
