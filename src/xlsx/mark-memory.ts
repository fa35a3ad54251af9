import type { GridName } from '../grid/grid';
import { NAME_PREFIX, namesByKey, textFromNames } from '../grid/own-names';
import type { FormerCells } from './mark-cells';
import type { DefinedName } from './workbook-parts';

/** What the file executor remembers of a sheet, so that its part becomes what it was, letter by letter. */
export interface SheetMemory {
  /** `dimension`'s range before and after; null: there is none. */
  readonly dimension: readonly [before: string, after: string] | null;
  /** The `cols` element before, and a fingerprint of the one after. */
  readonly columns: readonly [before: string, after: string];
}

/** What was added to the styles part, as pieces to take out again, and a fingerprint of the whole part. */
export interface StyleMemory {
  readonly undo: readonly (readonly [start: number, length: number, before: string])[];
  readonly after: string;
}

/** Names of these texts: a sheet's, the workbook's, and a block's former cells. */
export const SHEET_MEMORY = `${NAME_PREFIX}file`;
export const STYLE_MEMORY = `${NAME_PREFIX}styles`;

/** The names whose scope is a sheet (null: the workbook). */
export function namesOfScope(names: readonly DefinedName[], sheet: number | null): GridName[] {
  return names
    .filter((name) => name.sheet === sheet)
    .map(({ name, formula, hidden }) => ({ name, refersTo: formula, hidden, local: sheet !== null }));
}

/** Reads a text that one of these names holds; null where there is none or it is damaged. */
export function remembered(names: readonly DefinedName[], sheet: number | null, base: string): unknown {
  const text = textFromNames(base, namesByKey(namesOfScope(names, sheet)));
  if (text === null) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** What a sheet's name remembers, once parsed; null where it has another form. */
export function asSheetMemory(value: unknown): SheetMemory | null {
  if (!Array.isArray(value)) return null;
  const [before, after, columns, columnsAfter] = value.map((part: unknown) => part);
  if (!isText(columns) || !isText(columnsAfter)) return null;
  return { dimension: isText(before) && isText(after) ? [before, after] : null, columns: [columns, columnsAfter] };
}

/** The text that a sheet's name holds. */
export function sheetMemoryText({ dimension, columns }: SheetMemory): string {
  return JSON.stringify([dimension?.[0] ?? null, dimension?.[1] ?? null, ...columns]);
}

/** What the workbook's name remembers of its styles, once parsed; null where it has another form. */
export function asStyleMemory(value: unknown): StyleMemory | null {
  if (!Array.isArray(value)) return null;
  const [after, ...undo] = value.map((part: unknown) => part);
  if (!isText(after) || !undo.every(isUndo)) return null;
  return { after, undo };
}

function isUndo(value: unknown): value is [number, number, string] {
  return Array.isArray(value) && typeof value[0] === 'number' && typeof value[1] === 'number' && isText(value[2]);
}

/** The text that the workbook's name holds. */
export function styleMemoryText({ after, undo }: StyleMemory): string {
  return JSON.stringify([after, ...undo]);
}

/** The former cells that a block's name remembers, once parsed; null where they have another form. */
export function asFormerCells(value: unknown): FormerCells | null {
  if (!Array.isArray(value)) return null;
  const isPart = (part: unknown): part is string | 0 => part === 0 || isText(part);
  const isRun = (run: unknown): run is FormerCells[number] =>
    Array.isArray(run) && typeof run[0] === 'number' && run.slice(1).every(isPart) && run.length >= 2;
  return value.every(isRun) ? value : null;
}

// Looked up once: in a `vm` context every look at a global is slow, and this runs for every letter.
const { imul } = Math;

/** A short text that changes with any letter of a long one. */
export function textPrint(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x1000193 ^ text.length;
  for (let i = 0; i < text.length; i++) {
    a = imul(a ^ text.charCodeAt(i), 0x01000193);
    b = imul(b ^ text.charCodeAt(i), 0x5bd1e995) ^ (b >>> 15);
  }
  return `${(a >>> 0).toString(36)}.${(b >>> 0).toString(36)}.${text.length.toString(36)}`;
}
