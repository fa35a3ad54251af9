import type { Nomination } from '../nominations/nomination';
import type { TableCell, TableRow } from './document';

/** A table's row about a nominee, who is known again by it in another order, with another number or result. */
export function nomineeRow(
  { kind, name, unit }: Pick<Nomination, 'kind' | 'name' | 'unit'>,
  cells: readonly TableCell[],
): TableRow {
  return { role: 'row', cells, about: [kind, name, unit ?? ''].join('|') };
}
