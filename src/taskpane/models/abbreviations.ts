import { areaAddress, type CellRef } from '../../grid/area';
import type { Judged } from '../../excel/judge';
import type { Reading } from '../../excel/read-grids';
import type { Repair } from '../../excel/repair-cells';
import type { Evidence } from '../../nominations/nomination';
import { ABBREVIATED_FIELDS, writtenOut, type AbbreviatedField } from '../../nominations/values/written-out';
import type { Kind } from '../../criteria/criterion';
import { groupBy } from '../../grid/group-by';
import { plainLine } from '../../text/fold';
import type { CellLink } from './nominee-page';
import { repairableText } from './repairable-text';

/** A text of a column, what it is written out as, and where it stands. */
export interface Abbreviation {
  readonly was: string;
  readonly becomes: string;
  readonly count: number;
  /** Neighbours below each other as one, `J17:J20`. */
  readonly cells: readonly CellLink[];
}

/** A column whose recognised abbreviations can be written out. */
export interface AbbreviatedColumn {
  readonly sheet: string;
  readonly header: string;
  /** The header's lowest cell. */
  readonly cell: CellRef;
  /** The most frequent first. */
  readonly texts: readonly Abbreviation[];
  readonly repairs: readonly Repair[];
}

/**
 * The columns with abbreviations whose reading is certain, in workbook order. Cells that were read by a meaning that a
 * person gave, or that stand in a font of an old encoding, are left out.
 */
export function abbreviatedColumns({ nominations }: Judged, { grids }: Pick<Reading, 'grids'>): AbbreviatedColumn[] {
  const gridOf = new Map(grids.map((grid) => [grid.sheet, grid]));
  const remembered = new Map<string, string | null>();
  const full = (text: string, field: AbbreviatedField, kind: Kind): string | null => {
    const key = `${field} ${kind} ${text}`;
    const known = remembered.get(key);
    if (known !== undefined) return known;
    const out = writtenOut(text, field, kind);
    remembered.set(key, out);
    return out;
  };
  const found = new Map<string, { readonly first: Evidence; readonly repairs: Map<number, Repair> }>();
  for (const { kind, evidence } of nominations.nominations)
    for (const one of evidence) {
      const { row, column, reading } = one;
      const field = ABBREVIATED_FIELDS.find((name) => name === column.field);
      const grid = gridOf.get(nominations.tables[row.table]?.sheet ?? '');
      if (field === undefined || grid === undefined) continue;
      const becomes = full(reading.text, field, kind);
      if (becomes === null) continue;
      const was = repairableText(grid, row.row, column.column, reading.text);
      if (was === null) continue;
      const key = `${String(row.table)} ${String(column.column)}`;
      let known = found.get(key);
      if (known === undefined) found.set(key, (known = { first: one, repairs: new Map() }));
      known.repairs.set(row.row, { cell: { sheet: grid.sheet, row: row.row, column: column.column }, was, becomes });
    }
  return [...found.values()]
    .sort((a, b) => a.first.row.table - b.first.row.table || a.first.column.column - b.first.column.column)
    .map(({ first: { row, column }, repairs }) => {
      const sheet = nominations.tables[row.table]?.sheet ?? '';
      const sorted = [...repairs.values()].sort((a, b) => a.cell.row - b.cell.row);
      return {
        sheet,
        header: plainLine(column.header),
        cell: { sheet, row: column.headerRow, column: column.column },
        texts: textsOf(sorted),
        repairs: sorted,
      };
    });
}

function textsOf(repairs: readonly Repair[]): Abbreviation[] {
  return [...groupBy(repairs, ({ was }) => was)]
    .map(([was, list]) => ({ was, becomes: list[0].becomes, count: list.length, cells: stretches(list) }))
    .sort((a, b) => b.count - a.count);
}

/** Cells of one column, ascending, as links to their stretches. */
function stretches(repairs: readonly Repair[]): CellLink[] {
  const areas: { first: CellRef; last: number }[] = [];
  for (const { cell } of repairs) {
    const last = areas.at(-1);
    if (last?.last === cell.row - 1) last.last = cell.row;
    else areas.push({ first: cell, last: cell.row });
  }
  return areas.map(({ first, last }) => ({
    name: areaAddress({ top: first.row, bottom: last, left: first.column, right: first.column }),
    cell: first,
  }));
}
