import type { Grid, GridName } from './grid';
import { namesByKey, OWN_SHEET_NAME, textAsNames, textFromNames } from './own-names';

/**
 * `body` and `annex` are a document's pages; `memory` remembers what was written there, `data` holds numbers of charts
 * that no table holds; a `counting` sheet is ours too, but people fill it in, and it is read like theirs.
 */
export type SheetRole = 'body' | 'annex' | 'memory' | 'data' | 'counting';

/** Whether people are to see such a sheet. */
export function isSeenRole(role: SheetRole): boolean {
  return role !== 'memory' && role !== 'data';
}

/** What the hidden name `_DienHinh.sheet` says on a sheet of a document's. On the sheet `Kết quả` it names an area instead. */
export interface SheetMark {
  /** The document's id: `annual-2024`. */
  readonly document: string;
  readonly role: SheetRole;
  /** The section's name in the document. */
  readonly section: string;
  /** The name that the sheet got, and its id in Excel where it is known: a copy that a person made bears another. */
  readonly name: string;
  readonly sheet: string;
  /** The run that wrote it. */
  readonly run: string;
}

/** Names of sheets that are ours begin so while they are made, and those that nobody is to see. */
export const OWN_SHEET_PREFIX = '_DienHinh ';

const ROLES: readonly string[] = ['body', 'annex', 'memory', 'data', 'counting'] satisfies SheetRole[];
const VERSION = 1;

/** What `_DienHinh.sheet` refers to on a document's sheet, without `=`. */
export function sheetMarkText(mark: SheetMark): string {
  return textAsNames(OWN_SHEET_NAME, JSON.stringify({ v: VERSION, ...mark }))[0]?.refersTo ?? '""';
}

/** The mark among the names of a sheet; null where it is none of a document's. */
export function sheetMarkIn(names: readonly GridName[]): SheetMark | null {
  const own = names.find((name) => name.local && isOwnSheetName(name.name));
  return own === undefined ? null : sheetMarkFrom(own.refersTo);
}

/** The mark that a name's formula holds; null for the area that it is on the sheet `Kết quả`. */
export function sheetMarkFrom(refersTo: string): SheetMark | null {
  if (!refersTo.trimStart().startsWith('"')) return null;
  const name = { name: OWN_SHEET_NAME, refersTo, hidden: true, local: true };
  try {
    const value: unknown = JSON.parse(textFromNames(OWN_SHEET_NAME, namesByKey([name])) ?? '');
    return isMark(value) ? value : null;
  } catch {
    return null;
  }
}

function isMark(value: unknown): value is SheetMark {
  if (typeof value !== 'object' || value === null) return false;
  const { document, role, section, name, sheet, run } = Object.fromEntries(Object.entries(value));
  return [document, role, section, name, sheet, run].every((text) => typeof text === 'string') && ROLES.includes(role);
}

/** Whether a name is the one that makes a sheet ours. Names compare without case. */
export function isOwnSheetName(name: string): boolean {
  return name.toLowerCase() === OWN_SHEET_NAME.toLowerCase();
}

/** Whether the whole sheet is ours and nothing on it is read: the sheet `Kết quả`, a document's sheet but a counting one. */
export function isOwnSheet({ sheet, names = [] }: Pick<Grid, 'sheet' | 'names'>): boolean {
  if (sheet.startsWith(OWN_SHEET_PREFIX)) return true;
  return names.some(
    ({ name, local, refersTo }) => local && isOwnSheetName(name) && sheetMarkFrom(refersTo)?.role !== 'counting',
  );
}

/** Whether it is a sheet `Kết quả`, which comes and goes with the marks. */
export function isResultSheet({ names = [] }: Pick<Grid, 'names'>): boolean {
  return names.some(({ name, local, refersTo }) => local && isOwnSheetName(name) && sheetMarkFrom(refersTo) === null);
}
