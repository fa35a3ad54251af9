import { LAST_ROW, type Area } from '../grid/area';
import type { GridName } from '../grid/grid';
import { areaOfReference } from '../grid/own-marks';
import { hasFonts, queueSheet, readFonts, type LivePart, type LiveSheet } from './live-sheets';
import { patchedSheet } from './patch-sheet';
import type { Changes } from './pending-changes';
import { isMergeLimit } from './read-facts';
import { mayBeLegacy } from './read-formats';
import { queueAll, readGrids, readStructure, type Reading, type SheetReading } from './read-grids';
import { queueStructure, type SheetStructure, type Structure } from './read-structure';
import { cellsIn, REQUEST_BYTES, type Matrix } from './read-values';
import { codeOf, type Requests } from './request';

/** A sheet has so many areas read one by one at most. */
const MOST_AREAS = 40;
/** Bytes of a number format, and of what an area takes besides its cells. */
const NUMBER_FORMAT_BYTES = 14;
const AREA_BYTES = 1000;

/**
 * The workbook with what changed in it read again: one request whose size goes with what changed. A sheet of which more
 * may have changed than was told is read whole. What was read before is not touched.
 * @param formats whether number formats, fonts and merged areas are kept as well
 */
export async function readChanges(
  requests: Requests,
  before: Reading,
  changes: Changes,
  formats: boolean,
): Promise<Reading> {
  const located = before.sheets.filter((sheet) => isLocated(sheet, changes));
  let answer: { readonly structure: Structure; readonly live: readonly LiveSheet[] };
  try {
    answer = await requests.read((context) => {
      const structure = queueStructure(context, changes.names);
      const live = queueAll(located.map((sheet) => queueSheet(context, sheet, areasOf(sheet, changes), formats)));
      return () => ({ structure: structure(), live: live() });
    });
  } catch (error) {
    // A sheet that was read is gone, or has more merged areas than are told at once.
    if (codeOf(error) !== 'ItemNotFound' && !isMergeLimit(error)) throw error;
    return readGrids(requests, await readStructure(requests), { valuesOnly: !formats });
  }
  const fonts = formats ? await readFonts(requests, located, answer.live) : new Map<LivePart, Matrix>();
  const known = answer.structure.sheets.map((structure) => {
    const former = before.sheets.find((sheet) => sheet.structure.id === structure.id);
    const change = changes.sheets.get(structure.id);
    const live = answer.live.find(({ id }) => id === structure.id);
    if (former === undefined || (change !== undefined && live === undefined)) return null;
    return sheetNow(former, structure, live, changes, fonts);
  });
  return withUnknown(requests, answer.structure, known, changes, formats);
}

function isLocated(sheet: SheetReading, changes: Changes): boolean {
  const change = changes.sheets.get(sheet.structure.id);
  if (change === undefined || change.whole || change.areas.length > MOST_AREAS) return false;
  const used = sheet.facts.used ?? { bottom: 0, right: 0 };
  const bytes = change.areas.reduce((sum, { top, bottom, left }) => {
    const area = { top, left, bottom: Math.min(bottom, Math.max(used.bottom, top)), right: used.right };
    return sum + AREA_BYTES + cellsIn(area) * (sheet.bytesPerCell + NUMBER_FORMAT_BYTES);
  }, 0);
  return bytes < REQUEST_BYTES / 2;
}

function areasOf({ structure }: SheetReading, changes: Changes): readonly Area[] {
  return changes.sheets.get(structure.id)?.areas ?? [];
}

/** The sheet as it is now; null where it must be read whole. */
function sheetNow(
  before: SheetReading,
  found: SheetStructure,
  live: LiveSheet | undefined,
  changes: Changes,
  fonts: ReadonlyMap<LivePart, Matrix>,
): SheetReading | null {
  const names = changes.names ? found.names : movedNames(before.structure.names, live?.places ?? new Map());
  // What the names lead to bears the new name of a renamed sheet.
  const renamed = !changes.names && found.name !== before.structure.name;
  if (names === null || renamed) return null;
  const structure = { ...found, names };
  if (tablesOf(before.structure) !== tablesOf(structure)) return null;
  const facts = live?.facts ?? before.facts;
  const parts = (live?.parts ?? []).map((part) => ({ ...part, fonts: fonts.get(part) ?? null }));
  const usual = before.grid.formats[0]?.font;
  const otherFonts = parts.some(
    ({ values, font, numberFormats }) =>
      numberFormats !== null && !hasFonts(before) && font !== usual && mayBeLegacy(cellsOf(values)),
  );
  if (otherFonts) return null;
  const sheet = patchedSheet(before, structure, facts, parts);
  return live !== undefined && !isExplained(before, sheet, live.parts) ? null : sheet;
}

function cellsOf(values: Matrix): string[][] {
  return values.map((row) => row.filter((value): value is string => typeof value === 'string'));
}

/** Tables and the filter by which areas were asked for. */
function tablesOf({ tables, filter }: SheetStructure): string {
  return JSON.stringify([tables.map(({ hides: _hides, ...table }) => table), filter.enabled]);
}

/** Names of marks' places follow their cells. Null: one is gone, so somebody took the marks away. */
function movedNames(names: readonly GridName[], places: ReadonlyMap<string, string | null>): GridName[] | null {
  const moved: GridName[] = [];
  for (const name of names) {
    const now = places.get(name.name);
    if (now === null) return null;
    moved.push(now === undefined || said(now) === said(name.refersTo) ? name : { ...name, refersTo: now });
  }
  return moved;

  function said(reference: string): string {
    return JSON.stringify(areaOfReference(reference));
  }
}

/** Whether what was told to have changed accounts for where cells are used now. */
function isExplained(
  before: SheetReading,
  { facts: { used }, cells }: SheetReading,
  parts: readonly LivePart[],
): boolean {
  const last = cells.rows.length - 1;
  if (used === null) return last < 0;
  const known = [...(before.facts.used === null ? [] : [before.facts.used]), ...parts.map(({ area }) => area)];
  const bottom = Math.max(-1, ...known.map((area) => area.bottom));
  const right = Math.max(-1, ...known.map((area) => area.right));
  return last <= used.bottom && used.bottom <= bottom && used.right <= right && used.bottom < LAST_ROW;
}

/** Sheets of which too little is known are read whole. */
async function withUnknown(
  requests: Requests,
  structure: Structure,
  known: readonly (SheetReading | null)[],
  { names }: Changes,
  formats: boolean,
): Promise<Reading> {
  const unknown = structure.sheets.filter((_, n) => known[n] === null).map(({ id }) => id);
  let now = structure;
  let whole: readonly SheetReading[] = [];
  if (unknown.length > 0) {
    if (!names) now = await readStructure(requests);
    const wanted = now.sheets.filter(({ id }) => unknown.includes(id));
    ({ sheets: whole } = await readGrids(requests, { ...now, sheets: wanted }, { valuesOnly: !formats }));
  }
  const sheets = now.sheets.flatMap(({ id }) => [...known, ...whole].find((sheet) => sheet?.structure.id === id) ?? []);
  return {
    structure: { ...now, sheets: sheets.map((sheet) => sheet.structure) },
    sheets,
    grids: sheets.map(({ grid }) => grid),
  };
}
