import { KINDS } from '../criteria/criterion';
import { kindHeading } from '../language/words';
import type { Nomination } from '../nominations/nomination';
import { groupRow } from './build';
import type { TableCell, TableRow } from './document';
import { nomineeRow } from './nominee-row';

/**
 * A row a nominee, below the name of its kind; a kind without any is left out.
 * @param members of each kind, in the kinds' order
 * @param columns how many the table has
 * @param cells of a nominee, whose place among all counts from 1
 */
export function kindRows<Of extends { readonly nomination: Nomination }>(
  members: readonly (readonly Of[])[],
  columns: number,
  cells: (of: Of, place: number) => readonly TableCell[],
): TableRow[] {
  let place = 0;
  return KINDS.flatMap((kind, n) => {
    const own = members[n] ?? [];
    if (own.length === 0) return [];
    return [
      groupRow(kindHeading(kind, 'vi'), columns),
      ...own.map((one) => nomineeRow(one.nomination, cells(one, ++place))),
    ];
  });
}
