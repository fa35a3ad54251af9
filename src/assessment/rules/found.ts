import type { CellRef } from '../../grid/area';
import type { Evidence } from '../../nominations/nomination';
import type { Table, TableColumn } from '../../nominations/table';
import type { Found } from '../assessment';

function cell(table: Table, row: number, column: number): CellRef {
  return table.file === undefined
    ? { sheet: table.sheet, row, column }
    : { file: table.file, sheet: table.sheet, row, column };
}

/** The cells a piece of evidence was read from. */
function cellsOf({ row, column, second }: Evidence, tables: readonly Table[]): CellRef[] {
  const table = tables[row.table];
  if (table === undefined) return [];
  const first = cell(table, row.row, column.column);
  return second === undefined ? [first] : [first, cell(table, row.row, second.column)];
}

function alsoMarkedCells({ row }: Evidence, columns: readonly TableColumn[], tables: readonly Table[]): CellRef[] {
  const table = tables[row.table];
  return table === undefined ? [] : columns.map(({ column }) => cell(table, row.row, column));
}

/**
 * What one piece of evidence said.
 * @param year null for rules that are bound to no year
 */
export function foundIn(evidence: Evidence, tables: readonly Table[], year: number | null = evidence.year): Found {
  const { state, level, text, present, elsewhere, mostPoints } = evidence.reading;
  const found: Found = { year, state, level: state === 'known' ? level : null, text, cells: cellsOf(evidence, tables) };
  if (state !== 'unknown') return found;
  const { alsoMarked } = evidence;
  if (alsoMarked !== undefined) return { ...found, alsoMarked: alsoMarkedCells(evidence, alsoMarked, tables) };
  if (mostPoints !== undefined) return { ...found, mostPoints };
  if (elsewhere === true) return { ...found, elsewhere };
  return present === true ? { ...found, present } : found;
}

const NO_CELLS: readonly CellRef[] = [];

/** Nothing holds a year's evidence: no column, no row, no log entry. */
export function noCell(year: number): Found {
  return { year, state: 'no-cell', level: null, text: '', cells: NO_CELLS };
}
