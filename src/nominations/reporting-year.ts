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
  const byRow = table.columns.find((column) => column.field === 'year');
  const dated = table.columns.filter(
    (column) => ['title', 'commendation', 'initiative'].includes(column.field) && column.year === null,
  );
  for (const bodyRow of table.body.rows) {
    const { row } = bodyRow;
    if (byRow !== undefined || bodyRow.year !== null) {
      const year = rowYear(table, bodyRow, 0);
      if (year > 0) yield year;
    }
    for (const column of dated) yield* namedYears(table.sheet.text(row, column.column)).years;
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
