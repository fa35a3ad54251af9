import { groupBy } from '../grid/group-by';
import type { TableColumn } from './table';

/** Sub-columns that are one column (`Xếp loại` over `HTXSNV | HTTNV`), group by group. */
export function groupsOf(columns: readonly TableColumn[]): TableColumn[][] {
  return [...groupBy(columns, ({ group }) => group).values()];
}
