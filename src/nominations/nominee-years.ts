import { isList, type Table } from './table';

/**
 * The years in which somebody is nominated, whichever of them is under review, the latest first. A list whose rows,
 * title and sheet state no year nominates in every year: those that its columns speak of stand for them. Logs count
 * only where there is no list.
 */
export function nomineeYears(tables: readonly Table[]): number[] {
  const lists = tables.filter(isList);
  const years = new Set((lists.length > 0 ? lists : tables).flatMap(yearsOf));
  return [...years].sort((a, b) => b - a);
}

function yearsOf({ rowYears, year, columns }: Table): readonly number[] {
  if (rowYears !== undefined) return rowYears;
  if (year !== null) return [year];
  return columns.flatMap((column) => column.year ?? []).filter((bound) => bound > 0);
}
