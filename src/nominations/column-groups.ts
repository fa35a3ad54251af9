import type { TableColumn } from './table';

/** Sub-columns that are one column (`Xếp loại` over `HTXSNV | HTTNV`), group by group. */
export function groupsOf(columns: readonly TableColumn[]): TableColumn[][] {
  const groups = new Map<number, TableColumn[]>();
  for (const column of columns) {
    if (column.group === undefined) continue;
    const members = groups.get(column.group);
    if (members === undefined) groups.set(column.group, [column]);
    else members.push(column);
  }
  return [...groups.values()];
}
