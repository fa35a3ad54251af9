import type { CellRef } from '../../grid/area';
import type { Grid } from '../../grid/grid';
import { finding, type Finding } from '../finding';
import type { Nominations } from '../result';
import { sheetKey } from '../sheet-key';
import { tableKey } from '../table';
import { leftOutKey } from './settings';
import { LEFT_OUT } from './words';

/** A cell of the sheet `Cấu hình` that names a sheet or a table that is not to be read. */
export interface LeftOutEntry {
  readonly text: string;
  readonly cell: CellRef;
}

/**
 * One `setting-invalid` an entry that names neither a sheet nor a table of the workbook, so that the table it was
 * meant for is read: the sheet was renamed, or rows were put in above the table.
 */
export function namingNoTable(
  entries: readonly LeftOutEntry[],
  { tables, leftOut }: Pick<Nominations, 'tables' | 'leftOut'>,
  grids: readonly Grid[],
): Finding[] {
  const named = new Set([...grids.map(({ sheet }) => sheetKey(sheet)), ...[...tables, ...leftOut].map(tableKey)]);
  return entries
    .filter(({ text }) => text !== '' && !named.has(leftOutKey(text)))
    .map(({ text, cell }) => finding('setting-invalid', cell, { reason: 'table', name: LEFT_OUT.name, text }));
}
