import type { Nomination, NomineeRow } from '../../nominations/nomination';
import type { Table } from '../../nominations/table';

/** Where a nominee stands in the office's lists: logs and the counting sheet only where nothing else names it. */
export function listPlace({ at }: Nomination, tables: readonly Table[]): { row: NomineeRow; table: Table } | null {
  const places = at.flatMap((row) => {
    const table = tables[row.table];
    return table === undefined ? [] : [{ row, table }];
  });
  return places.find(({ table }) => !table.log && table.counting !== true) ?? places[0] ?? null;
}
