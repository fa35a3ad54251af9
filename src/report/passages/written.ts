import type { Replaced } from '../document';
import type { Unplaced, Written } from './changes';
import { joinedPieces, textIn, type CurrentRow } from './current-rows';
import { placeKey, type RememberedRow, type RememberedSheet } from './memory';
import { TYPED } from './passage';
import { shownText, writtenText } from './shown-text';
import { rowKey } from './table-keys';

/** A remembered sheet beside what it has become. */
export interface PairedSheet {
  readonly sheet: RememberedSheet;
  readonly name: string;
  readonly now: readonly CurrentRow[];
  /** By remembered row the row it is now, -1 where it is gone. */
  readonly rows: Int32Array;
  readonly replaced: ReadonlyMap<string, Replaced>;
}

/** The passages of a sheet that do not hold what was generated. */
export function writtenIn(paired: PairedSheet): { written: Written[]; unplaced: Unplaced[] } {
  const { sheet } = paired;
  const written: Written[] = [];
  const texts = new Map<string, Piece[]>();
  const headers = new Map<string, Written>();
  const unplaced: Unplaced[] = [];
  const keptRows = rowsOfKeys(paired.replaced);
  const tables = new Map<string, TableState>();
  for (let n = 0; n < sheet.rows.length;) {
    const row = sheet.rows[n];
    const end = behindPieces(sheet.rows, n);
    if (row?.kind === 'text') gatherTexts(paired, n, row, texts);
    else if (row?.kind === 'header') {
      readHeader(paired, n, row, headers, unplaced);
      stateOf(tables, row.table).present ||= (paired.rows[n] ?? -1) >= 0;
    } else if (row?.kind === 'row' && !row.about.startsWith(TYPED)) {
      readTableRow(paired, n, end, row, keptRows, stateOf(tables, row.table), written);
    }
    n = end;
  }
  for (const [key, pieces] of texts) {
    const gone = pieces.every(({ now }) => now === null);
    const change = compared(paired, key, false, pieces, gone ? -1 : (pieces[0]?.row ?? -1), pieces[0]?.column ?? 0);
    if (change !== null) written.push(change);
  }
  for (const [table, { present, gone }] of tables) {
    if (present) written.push(...gone);
    else written.push({ ...leftOut(paired, table), cell: true });
  }
  return { written: [...written, ...headers.values()], unplaced };
}

/** Of a table, whether anything of it still stands, and which rows do not. */
interface TableState {
  present: boolean;
  readonly gone: Written[];
}

function stateOf(tables: Map<string, TableState>, table: string): TableState {
  let state = tables.get(table);
  if (state === undefined) tables.set(table, (state = { present: false, gone: [] }));
  return state;
}

/** A part of a text in a row of its own; `now` is null where the row is gone. */
interface Piece {
  readonly before: string;
  readonly now: string | null;
  readonly row: number;
  readonly column: number;
}

/** The table rows that hold replaced cells, as their keys begin. */
function rowsOfKeys(replaced: ReadonlyMap<string, Replaced>): Set<string> {
  return new Set([...replaced.keys()].map((key) => key.slice(0, Math.max(0, key.lastIndexOf('/')))));
}

/** Behind the rows that hold one row of a table. */
function behindPieces(rows: readonly RememberedRow[], start: number): number {
  const first = rows[start];
  let end = start + 1;
  if (first?.kind !== 'row') return end;
  while (rows[end]?.kind === 'row' && rows[end]?.table === first.table && rows[end]?.about === first.about) end++;
  return end;
}

function gatherTexts(paired: PairedSheet, n: number, row: RememberedRow, texts: Map<string, Piece[]>): void {
  const at = paired.rows[n] ?? -1;
  const current = paired.now[at];
  row.places.forEach((place, index) => {
    if (place.key.startsWith(TYPED)) return;
    const piece: Piece = {
      before: row.texts[index] ?? '',
      now: current === undefined ? null : textIn(current, place),
      row: at,
      column: place.column,
    };
    const pieces = texts.get(place.key);
    if (pieces === undefined) texts.set(place.key, [piece]);
    else pieces.push(piece);
  });
}

/** Headers are repeated on each page: the first change counts. */
function readHeader(
  paired: PairedSheet,
  n: number,
  row: RememberedRow,
  headers: Map<string, Written>,
  unplaced: Unplaced[],
): void {
  const at = paired.rows[n] ?? -1;
  const current = paired.now[at];
  if (current === undefined) return;
  row.places.forEach((place, index) => {
    const before = row.texts[index] ?? '';
    const now = textIn(current, place);
    if (before === now && !paired.replaced.has(placeKey(row, place))) return;
    const piece: Piece = { before, now, row: at, column: place.column };
    const change = compared(paired, placeKey(row, place), true, [piece], at, place.column);
    if (change === null || change.typed === '') return;
    const known = headers.get(change.key);
    if (known === undefined || (known.settled && !change.settled)) headers.set(change.key, change);
    else if (!change.settled && known.typed !== change.typed) {
      unplaced.push({ ...change.at, text: change.typed, reason: 'differs' });
    }
  });
}

function readTableRow(
  paired: PairedSheet,
  start: number,
  end: number,
  row: RememberedRow,
  keptRows: ReadonlySet<string>,
  state: TableState,
  written: Written[],
): void {
  const { sheet, rows, now } = paired;
  const pieces = sheet.rows.slice(start, end).map((piece, n) => {
    const at = rows[start + n] ?? -1;
    return { texts: piece.texts, at, current: now[at] };
  });
  if (pieces.every(({ current }) => current === undefined)) {
    state.gone.push(leftOut(paired, rowKey(row.table, row.about)));
    return;
  }
  state.present = true;
  const kept = keptRows.has(rowKey(row.table, row.about));
  row.places.forEach((place, index) => {
    const parts = pieces.map(({ texts, at, current }): Piece => {
      const text = current === undefined ? null : textIn(current, place);
      return { before: texts[index] ?? '', now: text, row: at, column: place.column };
    });
    if (!kept && parts.every((part) => part.before === part.now)) return;
    const at = pieces.find(({ current }) => current !== undefined)?.at ?? -1;
    const change = compared(paired, placeKey(row, place), true, parts, at, place.column);
    if (change !== null) written.push(change);
  });
}

function leftOut({ name }: PairedSheet, key: string): Written {
  return { key, cell: true, generated: '', typed: '', settled: false, at: { sheet: name, row: -1, column: 0 } };
}

/** Null where the passage holds what was generated. */
function compared(
  { name, replaced }: PairedSheet,
  key: string,
  cell: boolean,
  pieces: readonly Piece[],
  row: number,
  column: number,
): Written | null {
  const texts = pieces.map(({ before }) => before);
  const before = shownText(texts.join(''));
  const typed = writtenText(
    joinedPieces(
      pieces.map(({ now }) => now),
      texts,
    ),
  );
  const kept = replaced.get(key);
  const generated = kept?.generated ?? writtenText(texts.join(''));
  const same = shownText(typed) === before;
  if (same ? kept === undefined : shownText(typed) === shownText(generated)) return null;
  return { key, cell, generated, typed, settled: same, at: { sheet: name, row, column } };
}
