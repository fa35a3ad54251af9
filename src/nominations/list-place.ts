import type { Nomination, NomineeRow } from './nomination';
import { isList, type Table } from './table';

/** Where a nominee stands in the office's lists: logs and the counting sheet only where nothing else names it. */
export function listPlace({ at }: Nomination, tables: readonly Table[]): { row: NomineeRow; table: Table } | null {
  const places = at.flatMap((row) => {
    const table = tables[row.table];
    return table === undefined ? [] : [{ row, table }];
  });
  return places.find(({ table }) => isList(table)) ?? places[0] ?? null;
}
