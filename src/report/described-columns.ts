import { spread, type Filled } from './column-widths';
import { textWidth, type HeaderCell, type Page, type TableCell, type TableColumn } from './document';

/** A column of a table of nominees: its heading, and what it says of each. */
export interface Described<Of, Cell = TableCell> {
  /** `width`: 0 takes what the others leave. */
  readonly column: TableColumn;
  readonly header: string;
  /** Columns of one heading above stand beside each other. */
  readonly group?: string;
  readonly cell: (of: Of, place: number) => Cell;
}

/** One or two levels: columns of one group stand under its name. */
export function headerOf(described: readonly Pick<Described<never>, 'group' | 'header'>[]): (string | HeaderCell)[][] {
  if (described.every(({ group }) => group === undefined)) return [described.map(({ header }) => header)];
  const upper: HeaderCell[] = [];
  described.forEach(({ group, header }, n) => {
    if (group === undefined) upper.push({ text: header, rows: 2 });
    else if (described[n - 1]?.group !== group) {
      upper.push({ text: group, columns: described.filter((one) => one.group === group).length });
    }
  });
  return [upper, described.flatMap(({ group, header }) => (group === undefined ? [] : [header]))];
}

/** The columns as wide as their page lets them be. @param size of the letters, in points */
export function columnsOn(
  page: Page,
  described: readonly Pick<Described<never>, 'column' | 'header'>[],
  rows: Filled['rows'],
  size: number,
): TableColumn[] {
  return spread(
    described.map(({ column }) => column),
    textWidth(page),
    { headings: described.map(({ header }) => header), rows, size },
  );
}
