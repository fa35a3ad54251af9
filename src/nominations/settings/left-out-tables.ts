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
  { tables, leftOut, nearMisses }: Pick<Nominations, 'tables' | 'leftOut' | 'nearMisses'>,
  grids: readonly Grid[],
): Finding[] {
  const named = new Set([
    ...grids.map(({ sheet }) => sheetKey(sheet)),
    ...[...tables, ...leftOut, ...nearMisses.map(placeOf)].map(tableKey),
  ]);
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
  const isLeftOut = (miss: NearMiss): boolean =>
    keys.has(sheetKey(miss.cell.sheet)) || keys.has(tableKey(placeOf(miss)));
  return { open: nearMisses.filter((miss) => !isLeftOut(miss)), leftOut: nearMisses.filter(isLeftOut) };
}

/** The sheets on which lists stand that were not recognised, and that somebody may want to be read. */
export function unreadSheets(read: ReadLists | null): readonly string[] {
  return read === null ? [] : unrecognised(read).open.map(({ cell }) => cell.sheet);
}

function placeOf({ cell: { sheet }, header }: NearMiss): Pick<Table, 'sheet' | 'header'> {
  return { sheet, header };
}

/**
 * The settings with a list that is none of nominees left out, or looked at again: with its sheet, wherever it may stand
 * there next time; alone where tables stand on its sheet.
 */
export function withListLeftOut(
  settings: Settings,
  miss: NearMiss,
  isLeftOut: boolean,
  tables: readonly Pick<Table, 'sheet'>[],
): Settings {
  const { sheet } = miss.cell;
  const keys = [sheetKey(sheet), tableKey(placeOf(miss))];
  const text = tables.some((table) => table.sheet === sheet) ? leftOutText(placeOf(miss)) : sheet;
  const others = settings.leftOut.filter((text) => !keys.includes(leftOutKey(text)));
  return { ...settings, leftOut: isLeftOut ? [...others, text] : others };
}

/** The settings with these tables left out, and no other table that was found; what they say of other sheets stays. */
export function withTablesLeftOut(settings: Settings, found: readonly Table[], leftOut: ReadonlySet<string>): Settings {
  const known = new Set(found.flatMap((table) => [tableKey(table), sheetKey(table.sheet)]));
  const others = settings.leftOut.filter((text) => !known.has(leftOutKey(text)));
  const chosen = found.filter((table) => leftOut.has(tableKey(table))).map(leftOutText);
  return { ...settings, leftOut: [...others, ...chosen] };
}
