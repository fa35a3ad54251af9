import { namedYears } from '../text/years';
import { isFoundList, type FoundTable } from './find-tables';
import { rowYear } from './read-rows';
import { yearOfSheetName, yearStated } from './title';

/** The latest of some years; null where there is none. */
function latest(years: Iterable<number>): number | null {
  let best: number | null = null;
  for (const year of years) best = Math.max(best ?? year, year);
  return best;
}

function* boundYears(table: FoundTable): Generator<number> {
  for (const column of table.columns) if (column.year !== null) yield column.year;
  yield* yearsOfRows(table);
  const dated = table.columns.filter(
    (column) => ['title', 'commendation', 'initiative'].includes(column.field) && column.year === null,
  );
  for (const { row } of table.body.rows)
    for (const column of dated) yield* namedYears(table.sheet.text(row, column.column)).years;
}

/** The years of a table's rows, where a column or rows of years among them state any; once a row. */
export function* yearsOfRows(table: FoundTable): Generator<number> {
  const byColumn = table.columns.some((column) => column.field === 'year');
  for (const row of table.body.rows) {
    if (!byColumn && row.year === null) continue;
    const year = rowYear(table, row, 0);
    if (year > 0) yield year;
  }
}

/**
 * The year under review (contract, section 3 "Year Y"): the latest that the nomination tables' titles or sheet names
 * state; else the latest bound to a column or row.
 * @param logYears the years that entries of logs are bound to, used where no list was found
 */
export function reportingYear(tables: readonly FoundTable[], logYears: Iterable<number>): number | null {
  const lists = tables.filter(isFoundList);
  if (lists.length === 0) return latest(logYears);
  const stated = lists.flatMap((table) => [...table.title.map(yearStated), yearOfSheetName(table.sheet.grid.sheet)]);
  return latest(stated.filter((year) => year !== null)) ?? latest(lists.flatMap((table) => [...boundYears(table)]));
}
