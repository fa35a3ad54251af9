import type { Assessment, NextStep } from '../../assessment/assessment';
import type { RuleName } from '../../criteria/criterion';
import type { CellRef } from '../../grid/area';
import type { Nomination, NomineeRow } from '../../nominations/nomination';
import type { Field, Table, TableColumn } from '../../nominations/table';

/** One cell's worth of evidence that a nominee lacks. */
export interface MissingEvidence {
  readonly field: Field;
  /** The year the cell speaks of. */
  readonly year: number;
  /** The cell holds titles and commendations together. */
  readonly combined?: true;
}

/** Whether evidence alone stands between a nominee and "eligible". */
export function lacksEvidence({ outcome, nearest }: Assessment): boolean {
  return outcome === 'needs-evidence' && nearest.some(({ action }) => action === 'fill');
}

/**
 * What would have to be filled in, each once, in the order of the criteria: the blank or unreadable cells, and where
 * the lists have no such column the field itself.
 * @param year the reporting year
 */
export function missingOf(
  { nomination, nearest }: Assessment,
  tables: readonly Table[],
  year: number,
): MissingEvidence[] {
  const found = new Map<string, MissingEvidence>();
  for (const step of nearest.filter(({ action }) => action === 'fill')) {
    const lacking =
      step.cells.length > 0
        ? step.cells.flatMap((cell) => atCell(cell, nomination, tables))
        : withoutColumn(step, year);
    for (const one of lacking) found.set(`${one.field}@${String(one.year)}`, one);
  }
  return [...found.values()];
}

/** The year that a column's cell speaks of in a row. */
export function yearOfCell({ year }: TableColumn, row: NomineeRow): number {
  return year ?? row.year;
}

function atCell(cell: CellRef, nomination: Nomination, tables: readonly Table[]): MissingEvidence[] {
  for (const row of nomination.at) {
    const table = tables[row.table];
    if (table === undefined || row.row !== cell.row || table.sheet !== cell.sheet || table.file !== cell.file) continue;
    const column = table.columns.find((one) => one.column === cell.column);
    if (column === undefined) continue;
    const combined = column.combined === true ? ({ combined: true } as const) : {};
    return [{ field: column.field, year: yearOfCell(column, row), ...combined }];
  }
  return [];
}

const FIELDS: Readonly<Record<Exclude<RuleName, 'mark'>, readonly Field[]>> = {
  'no-discipline': ['discipline'],
  'rating-this-year': ['rating'],
  'rating-every-year': ['rating'],
  'title-this-year': ['title'],
  'title-every-year': ['title'],
  'commendation-every-year': ['commendation'],
  initiative: ['initiative', 'initiativeLevel'],
  'initiative-present': ['initiative'],
  votes: ['votes'],
};

function withoutColumn({ rule, criterion, years }: NextStep, year: number): MissingEvidence[] {
  if (rule === 'mark') return [{ field: `mark:${criterion}`, year }];
  const yearly = rule.endsWith('-every-year') && years.length > 0;
  return FIELDS[rule].flatMap((field) => (yearly ? years : [year]).map((one) => ({ field, year: one })));
}
