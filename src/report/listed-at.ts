import { rowPlace } from '../language/report-words';
import { listPlace } from '../nominations/list-place';
import type { Nomination } from '../nominations/nomination';
import type { Nominations } from '../nominations/result';

/**
 * Where a nominee stands in the office's lists, as papers say it: its row's `place`, and the sheet whose cells are named
 * without it.
 */
export function listedAt(
  nomination: Nomination,
  nominations: Pick<Nominations, 'tables' | 'year'>,
): { readonly home: string | null; readonly place: string } {
  const listed = listPlace(nomination, nominations);
  if (listed === null) return { home: null, place: '' };
  const { table, row } = listed;
  return { home: table.sheet, place: rowPlace(table.file, table.sheet, row.row + 1) };
}
