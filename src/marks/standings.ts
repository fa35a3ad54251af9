import type { Assessment } from '../assessment/assessment';
import type { Nominations } from '../nominations/result';
import { isList, type Table } from '../nominations/table';

/** What the marks of one nominee are tied to. */
export interface Standing {
  readonly assessment: Assessment;
  /** Where the result stands: the nominee's first row of Y, or its first row at all where only logs name it. */
  readonly first: RowOfTable;
  /** Whether `first` is a row of Y in a nomination table; logs and the counting sheet get no marks. */
  readonly marked: boolean;
  /** Its other rows of Y, duplicates too. */
  readonly others: readonly RowOfTable[];
}

export interface RowOfTable {
  /** The table's index. */
  readonly table: number;
  /** Counts from 0. */
  readonly row: number;
}

function bearsMarks(table: Table | undefined): boolean {
  return table !== undefined && isList(table);
}

/** One standing an assessed nominee, in workbook order of their first rows. */
export function standingsOf(nominations: Nominations, assessments: readonly Assessment[]): Standing[] {
  const standings: Standing[] = [];
  for (const assessment of assessments) {
    const { at } = assessment.nomination;
    const ofYear = at.filter(({ year, table }) => year === nominations.year && bearsMarks(nominations.tables[table]));
    const first = ofYear[0] ?? at[0];
    if (first === undefined) continue;
    const others = ofYear.slice(1).filter((row) => row.table !== first.table || row.row !== first.row);
    standings.push({ assessment, first, marked: ofYear.length > 0, others });
  }
  return standings.sort((a, b) => a.first.table - b.first.table || a.first.row - b.first.row);
}
