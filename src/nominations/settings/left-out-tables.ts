import type { CellRef } from '../../grid/area';
import type { Grid } from '../../grid/grid';
import { finding, type Finding } from '../finding';
import type { NearMiss } from '../near-miss';
import type { Nominations } from '../result';
import { sheetKey } from '../sheet-key';
import { tableKey, type Table } from '../table';
import { leftOutKey, leftOutText, type Settings } from './settings';
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

/** What was read, and what the settings leave out of it. */
export interface ReadLists {
  readonly nominations: Pick<Nominations, 'nearMisses'>;
  readonly settings: Pick<Settings, 'leftOut'>;
}

/** The lists that were not recognised: those that somebody may want to be read, and those that the settings leave out. */
export function unrecognised({ nominations: { nearMisses }, settings }: ReadLists): {
  readonly open: readonly NearMiss[];
  readonly leftOut: readonly NearMiss[];
} {
  const keys = new Set(settings.leftOut.map(leftOutKey));
  const isLeftOut = ({ cell: { sheet }, header }: NearMiss): boolean =>
    keys.has(sheetKey(sheet)) || keys.has(tableKey({ sheet, header }));
  return { open: nearMisses.filter((miss) => !isLeftOut(miss)), leftOut: nearMisses.filter(isLeftOut) };
}

/** The sheets on which lists stand that were not recognised, and that somebody may want to be read. */
export function unreadSheets(read: ReadLists | null): readonly string[] {
  return read === null ? [] : unrecognised(read).open.map(({ cell }) => cell.sheet);
}

/** The settings with a list that is none of nominees left out with its sheet, or looked at again. */
export function withSheetLeftOut(
  settings: Settings,
  { cell: { sheet }, header }: NearMiss,
  isLeftOut: boolean,
): Settings {
  const keys = [sheetKey(sheet), tableKey({ sheet, header })];
  const others = settings.leftOut.filter((text) => !keys.includes(leftOutKey(text)));
  return { ...settings, leftOut: isLeftOut ? [...others, sheet] : others };
}

/** The settings with these tables left out, and no other table that was found; what they say of other sheets stays. */
export function withTablesLeftOut(settings: Settings, found: readonly Table[], leftOut: ReadonlySet<string>): Settings {
  const known = new Set(found.flatMap((table) => [tableKey(table), sheetKey(table.sheet)]));
  const others = settings.leftOut.filter((text) => !known.has(leftOutKey(text)));
  const chosen = found.filter((table) => leftOut.has(tableKey(table))).map(leftOutText);
  return { ...settings, leftOut: [...others, ...chosen] };
}
