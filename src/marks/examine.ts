import type { Area, CellRef } from '../grid/area';
import { valueAt, type CellValue, type Grid } from '../grid/grid';
import { ownColumns } from '../grid/own-columns';
import type { OwnBlock } from '../grid/own-marks';
import type { BlockState } from '../grid/own-names';
import { finish, ROWS_A_STEP, type Steps } from '../grid/steps';
import { CELL_LENGTH, cellPrint, fingerprint, RECORD_LENGTH, ROW_LENGTH, rowContent } from './fingerprint';

/** What became of one marked row since it was marked. */
export interface ExaminedRow {
  /** Counts from 0. */
  readonly row: number;
  /** Whether its content and its results are those that were judged and written. */
  readonly fresh: boolean;
  /** Columns of ours that hold something we did not write there. */
  readonly changed: readonly number[];
}

/** A marked row as it stands there, before it is said which of its cells are ours. */
interface FoundRow {
  readonly row: number;
  readonly written: readonly CellValue[];
  readonly prints: readonly string[];
  /** The prints of what was written beside this content; undefined where no row of this content was marked. */
  readonly known: readonly string[] | undefined;
}

/**
 * Compares a block with what was written: which rows are stale, and which of our cells the user changed. Rows are
 * found by their content, so sorting, filtering and inserting rows changes nothing. A result that stands beside another
 * row than its own (the office's columns were sorted without ours) makes that row stale, but it is ours: a cell counts
 * as changed only where more cells of its column say this than we wrote.
 */
export function* examineBlockInSteps(grid: Grid, block: OwnBlock): Steps<ExaminedRow[]> {
  const { area, state } = block;
  if (area === null || state === null) return [];
  const records = yield* readRecords(block.records);
  const columns = placesOf(grid, block);
  const rows = yield* rowsOf(grid, area, state, records, columns);
  yield;
  // How often each of our texts may still stand somewhere else than where it was written.
  const left = records.byColumn.map((counts) => new Map(counts));
  for (const { known, prints } of rows)
    prints.forEach((print, n) => known?.[n] === print && left[n]?.set(print, (left[n].get(print) ?? 0) - 1));
  return rows.map(({ row, written, prints, known }) => {
    const changed: number[] = [];
    let fresh = known !== undefined;
    written.forEach((value, n) => {
      const print = prints[n] ?? '';
      if (known?.[n] === print) return;
      fresh = false;
      if (value === null || value === '') return;
      const others = known === undefined ? (records.byColumn[n]?.get(print) ?? 0) : (left[n]?.get(print) ?? 0);
      if (others <= 0) changed.push(columns[n] ?? area.left);
      else if (known !== undefined) left[n]?.set(print, others - 1);
    });
    return { row, fresh, changed };
  });
}

/** Where our four columns stand now, counted from 0; null: deleted. */
function placesOf(grid: Grid, block: OwnBlock): readonly (number | null)[] {
  const columns = ownColumns(grid, block);
  return ([0, 1, 2, 3] as const).map((own) => {
    const at = columns.indexOf(own);
    return at < 0 ? null : (block.area?.left ?? 0) + at;
  });
}

function* rowsOf(
  grid: Grid,
  area: Area,
  state: BlockState,
  records: Records,
  ours: readonly (number | null)[],
): Steps<FoundRow[]> {
  const columns = state.read.map((offset) => area.left + offset);
  const seen = new Map<string, number>();
  const rows: FoundRow[] = [];
  for (let row = area.top + state.headerRows; row <= area.bottom; row++) {
    if (row % ROWS_A_STEP === 0) yield;
    const read: CellValue[] = columns.map((column) => valueAt(grid, row, column));
    const content = rowContent(read);
    const ordinal = seen.get(content) ?? 0;
    seen.set(content, ordinal + 1);
    const written = ours.map((column) => (column === null ? null : valueAt(grid, row, column)));
    const candidates = records.byRow.get(fingerprint(read, ordinal));
    if (candidates === undefined && written.every((value) => value === null)) continue;
    const prints = written.map(cellPrint);
    // Of so many rows two may share a fingerprint: the record that agrees is this row's.
    const known = candidates?.find((one) => one.every((print, n) => print === prints[n])) ?? candidates?.[0];
    rows.push({ row, written, prints, known });
  }
  return rows;
}

/** Cells of the block that hold what someone else wrote there: they are not ours to take away. */
export function changedCells(grid: Grid, block: OwnBlock): CellRef[] {
  return finish(changedCellsInSteps(grid, block));
}

/** The same in steps. */
export function* changedCellsInSteps(grid: Grid, block: OwnBlock): Steps<CellRef[]> {
  const file = grid.file === undefined ? {} : { file: grid.file };
  return [...changedHeaders(grid, block), ...(yield* examineBlockInSteps(grid, block))].flatMap(({ row, changed }) =>
    changed.map((column) => ({ ...file, sheet: grid.sheet, row, column })),
  );
}

function changedHeaders(grid: Grid, block: OwnBlock): Pick<ExaminedRow, 'row' | 'changed'>[] {
  const { area, state } = block;
  if (area === null || state === null) return [];
  const ours = new Set(state.headers);
  const columns = ownColumns(grid, block);
  const rows: Pick<ExaminedRow, 'row' | 'changed'>[] = [];
  for (let row = area.top; row < area.top + state.headerRows; row++) {
    const changed: number[] = [];
    for (let column = area.left; column <= area.right; column++) {
      const value = valueAt(grid, row, column);
      if (columns[column - area.left] === null || value === null || value === '') continue;
      if (!ours.has(String(value))) changed.push(column);
    }
    if (changed.length > 0) rows.push({ row, changed });
  }
  return rows;
}

interface Records {
  /** By the row's fingerprint, its four cells' prints; several where rows share it by chance. */
  readonly byRow: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** How often each print was written into a column. */
  readonly byColumn: readonly ReadonlyMap<string, number>[];
}

function* readRecords(text: string): Steps<Records> {
  const byRow = new Map<string, (readonly string[])[]>();
  const byColumn = [0, 1, 2, 3].map(() => new Map<string, number>());
  for (let at = 0; at + RECORD_LENGTH <= text.length; at += RECORD_LENGTH) {
    if ((at / RECORD_LENGTH) % ROWS_A_STEP === 0) yield;
    const prints = [0, 1, 2, 3].map((n) => {
      const from = at + ROW_LENGTH + n * CELL_LENGTH;
      return text.slice(from, from + CELL_LENGTH);
    });
    const row = text.slice(at, at + ROW_LENGTH);
    const others = byRow.get(row);
    if (others === undefined) byRow.set(row, [prints]);
    else others.push(prints);
    prints.forEach((print, n) => byColumn[n]?.set(print, (byColumn[n].get(print) ?? 0) + 1));
  }
  return { byRow, byColumn };
}
