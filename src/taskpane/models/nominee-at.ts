import type { CellRef } from '../../grid/area';
import { valueAt, type Grid } from '../../grid/grid';
import type { Judged } from '../../excel/judge';
import type { SelectedCell } from '../../excel/selected-cell';
import { listPlace } from '../../nominations/list-place';

/** Rows to nominees, built once a judgement: sheets by name, then rows. */
const indexes = new WeakMap<Judged, ReadonlyMap<string, ReadonlyMap<number, number>>>();

/**
 * The nominee whose row a cell lies in, on the office's sheet or on that of results: its place among the assessments;
 * null where it is no nominee's row.
 */
export function nomineeAt(judged: Judged, { sheet, row, about }: SelectedCell): number | null {
  let index = indexes.get(judged);
  if (index === undefined) indexes.set(judged, (index = indexOf(judged)));
  return index.get(sheet)?.get(row) ?? (about === undefined ? null : nomineeAt(judged, about));
}

function indexOf({ assessments, nominations }: Judged): ReadonlyMap<string, ReadonlyMap<number, number>> {
  const index = new Map<string, Map<number, number>>();
  for (const [place, { nomination }] of assessments.entries()) {
    for (const { table, row } of nomination.at) {
      const sheet = nominations.tables[table]?.sheet ?? '';
      let rows = index.get(sheet);
      if (rows === undefined) index.set(sheet, (rows = new Map()));
      if (!rows.has(row)) rows.set(row, place);
    }
  }
  return index;
}

/** The cell where a nominee stands first in a list: its name where the table has such a column. */
export function cellOfNominee({ assessments, nominations }: Judged, place: number): CellRef | null {
  const nomination = assessments[place]?.nomination;
  const listed = nomination === undefined ? null : listPlace(nomination, nominations);
  if (listed === null) return null;
  const { table, row } = listed;
  const named = table.columns.find(({ field }) => field === 'name' || field === 'familyName');
  return { sheet: table.sheet, row: row.row, column: named?.column ?? table.header.left };
}

/**
 * The place of the same nominee in another judgement: whoever has the name, in the same row or alone with it anywhere;
 * else who stands in the row now. Null: gone.
 */
export function samePlace(before: Judged, place: number, now: Judged): number | null {
  const nominee = before.assessments[place]?.nomination;
  const cell = cellOfNominee(before, place);
  if (nominee === undefined || cell === null) return null;
  const inRow = nomineeAt(now, cell);
  const named = now.assessments.flatMap(({ nomination: { kind, name } }, at) =>
    kind === nominee.kind && name === nominee.name ? [at] : [],
  );
  const [only] = named;
  if (inRow !== null && named.includes(inRow)) return inRow;
  return named.length === 1 && only !== undefined ? only : inRow;
}

/** Whether other names stand where the nominees stood, as after sorting: the rows that are known lead elsewhere now. */
export function haveMoved(judged: Judged, before: readonly Grid[], now: readonly Grid[]): boolean {
  const nameIn = (grids: readonly Grid[], { sheet, row, column }: CellRef) => {
    const grid = grids.find((one) => one.sheet === sheet);
    return grid === undefined ? null : valueAt(grid, row, column);
  };
  return judged.assessments.some((_, place) => {
    const cell = cellOfNominee(judged, place);
    return cell !== null && nameIn(before, cell) !== nameIn(now, cell);
  });
}
