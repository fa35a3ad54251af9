import type { Nomination, NomineeRow } from './nomination';
import type { Nominations } from './result';
import { isList, type Table } from './table';

/**
 * Where a nominee stands in the office's lists: the reporting year's row, else the first; logs and the counting sheet
 * only where nothing else names it.
 */
export function listPlace(
  { at }: Nomination,
  { tables, year }: Pick<Nominations, 'tables' | 'year'>,
): { row: NomineeRow; table: Table } | null {
  const places = at.flatMap((row) => {
    const table = tables[row.table];
    return table === undefined ? [] : [{ row, table }];
  });
  const lists = places.filter(({ table }) => isList(table));
  return lists.find(({ row }) => row.year === year) ?? lists[0] ?? places[0] ?? null;
}
