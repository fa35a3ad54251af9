import type { CellRef } from '../grid/area';
import { valueAt, type CellValue, type Grid } from '../grid/grid';
import type { OwnBlock } from '../grid/own-marks';
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

/**
 * Compares a block with what was written: which rows are stale, and which of our cells the user changed. Rows are
 * found by their content, so sorting, filtering and inserting rows changes nothing.
 */
export function examineBlock(grid: Grid, block: OwnBlock): ExaminedRow[] {
  const { area, state } = block;
  if (area === null || state === null) return [];
  const records = readRecords(block.records);
  const columns = state.read.map((offset) => area.left + offset);
  const seen = new Map<string, number>();
  const examined: ExaminedRow[] = [];
  for (let row = area.top + state.headerRows; row <= area.bottom; row++) {
    const read: CellValue[] = columns.map((column) => valueAt(grid, row, column));
    const content = rowContent(read);
    const ordinal = seen.get(content) ?? 0;
    seen.set(content, ordinal + 1);
    const written = [0, 1, 2, 3].map((n) => (area.left + n > area.right ? null : valueAt(grid, row, area.left + n)));
    const candidates = records.byRow.get(fingerprint(read, ordinal));
    if (candidates === undefined && written.every((value) => value === null)) continue;
    const prints = written.map(cellPrint);
    // Of so many rows two may share a fingerprint: the record that agrees is this row's.
    const known = candidates?.find((one) => one.every((print, n) => print === prints[n])) ?? candidates?.[0];
    const changed: number[] = [];
    let agrees = known !== undefined;
    written.forEach((value, n) => {
      const print = prints[n] ?? '';
      const asWritten = known === undefined ? records.byColumn[n]?.has(print) === true : known[n] === print;
      if (!asWritten) agrees = false;
      if (!asWritten && value !== null && value !== '') changed.push(area.left + n);
    });
    examined.push({ row, fresh: agrees, changed });
  }
  return examined;
}

/** Cells of the block that hold what someone else wrote there: they are not ours to take away. */
export function changedCells(grid: Grid, block: OwnBlock): CellRef[] {
  const file = grid.file === undefined ? {} : { file: grid.file };
  return [...changedHeaders(grid, block), ...examineBlock(grid, block)].flatMap(({ row, changed }) =>
    changed.map((column) => ({ ...file, sheet: grid.sheet, row, column })),
  );
}

function changedHeaders(grid: Grid, block: OwnBlock): Pick<ExaminedRow, 'row' | 'changed'>[] {
  const { area, state } = block;
  if (area === null || state === null) return [];
  const ours = new Set(state.headers);
  const rows: Pick<ExaminedRow, 'row' | 'changed'>[] = [];
  for (let row = area.top; row < area.top + state.headerRows; row++) {
    const changed: number[] = [];
    for (let column = area.left; column <= area.right; column++) {
      const value = valueAt(grid, row, column);
      if (value !== null && value !== '' && !ours.has(String(value))) changed.push(column);
    }
    if (changed.length > 0) rows.push({ row, changed });
  }
  return rows;
}

interface Records {
  /** By the row's fingerprint, its four cells' prints; several where rows share it by chance. */
  readonly byRow: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** All prints of a column, for rows whose content changed. */
  readonly byColumn: readonly ReadonlySet<string>[];
}

function readRecords(text: string): Records {
  const byRow = new Map<string, (readonly string[])[]>();
  const byColumn = [new Set<string>(), new Set<string>(), new Set<string>(), new Set<string>()];
  for (let at = 0; at + RECORD_LENGTH <= text.length; at += RECORD_LENGTH) {
    const prints = [0, 1, 2, 3].map((n) => {
      const from = at + ROW_LENGTH + n * CELL_LENGTH;
      return text.slice(from, from + CELL_LENGTH);
    });
    const row = text.slice(at, at + ROW_LENGTH);
    const others = byRow.get(row);
    if (others === undefined) byRow.set(row, [prints]);
    else others.push(prints);
    prints.forEach((print, n) => byColumn[n]?.add(print));
  }
  return { byRow, byColumn };
}
