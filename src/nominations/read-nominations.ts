import type { CriteriaSet, Period } from '../criteria/criterion';
import { assessedYears, periodOf } from '../criteria/periods';
import type { CellRef } from '../grid/area';
import type { Grid } from '../grid/grid';
import { fold } from '../text/fold';
import { checkContradictions } from './check-contradictions';
import { checkPeriod, checkRequiredColumns, checkYearGaps, pendingDecisions } from './check-coverage';
import { finding, type Finding } from './finding';
import { findTables, type FoundTable } from './find-tables';
import { headerMatcher } from './headers/match-header';
import { joinRows } from './join-rows';
import { withChoices, type HeaderChoice } from './map-columns';
import { isNominated, nominate } from './nominate';
import type { Evidence, Nomination, NomineeRow } from './nomination';
import type { Nominee } from './nominee-register';
import { readLogEntry } from './read-log';
import { readRows } from './read-rows';
import { reportingYear } from './reporting-year';
import type { Nominations } from './result';
import { sheetText } from './sheet-text';
import { sheetKey } from './sheet-key';
import type { Table } from './table';
import type { TableRow } from './table-row';

export interface ReadOptions {
  readonly criteria: CriteriaSet;
  /** The year under review, where the sheets are not to decide it. */
  readonly year?: number;
  /** The year taken where neither the options nor the sheets name one. */
  readonly fallbackYear?: number;
  /** A person's choices for headers, by folded header text. */
  readonly headers?: ReadonlyMap<string, HeaderChoice>;
  /** Choices for the tables of one sheet, by the sheet's key (`sheetKey`); they go before `headers`. */
  readonly sheetHeaders?: ReadonlyMap<string, ReadonlyMap<string, HeaderChoice>>;
  /** What values mean, by `valueKey(field, text)`: the words of the scale to read instead. */
  readonly values?: ReadonlyMap<string, string>;
  /** Called now and then with the number of tables read, of how many. */
  readonly progress?: (done: number, of: number) => void;
}

/** The key under which a value's meaning is kept. */
export function valueKey(field: string, text: string): string {
  return `${field}:${fold(text)}`;
}

/** The cell a piece of evidence was read from. */
function cellOf(evidence: Evidence, tables: readonly FoundTable[]): CellRef {
  const table = tables[evidence.row.table];
  if (table === undefined) throw new Error('evidence of a table that was not read');
  return table.sheet.ref(evidence.row.row, evidence.column.column);
}

function toTable(table: FoundTable, index: number): Table {
  const { grid } = table.sheet;
  const decidedByRow = table.body.grouped || table.columns.some((column) => column.field === 'kind');
  return {
    index,
    ...(grid.file === undefined ? {} : { file: grid.file }),
    sheet: grid.sheet,
    log: table.mapped.log,
    header: table.block.area,
    rows: [table.firstRow, Math.max(table.body.last, table.firstRow)],
    kind: decidedByRow ? null : table.kind,
    year: table.year,
    title: table.title,
    columns: table.columns,
  };
}

function choicesFor(sheet: string, { headers, sheetHeaders }: ReadOptions): ReadonlyMap<string, HeaderChoice> {
  const everywhere = headers ?? new Map<string, HeaderChoice>();
  const here = sheetHeaders?.get(sheetKey(sheet));
  return here === undefined ? everywhere : new Map([...everywhere, ...here]);
}

/** Findings by the place of their cells; those without one first. */
export function inWorkbookOrder(findings: Finding[], grids: readonly Grid[]): Finding[] {
  const order = new Map(grids.map((grid, index) => [`${grid.file ?? ''}\n${grid.sheet}`, index]));
  const key = (one: Finding) =>
    one.cell === null ? -1 : (order.get(`${one.cell.file ?? ''}\n${one.cell.sheet}`) ?? 0);
  return findings.sort(
    (a, b) =>
      key(a) - key(b) || (a.cell?.row ?? 0) - (b.cell?.row ?? 0) || (a.cell?.column ?? 0) - (b.cell?.column ?? 0),
  );
}

/**
 * Reads nomination sheets: finds the tables, maps their columns, reads the values and joins the rows to nominations.
 * Never throws on what sheets hold; what is wrong or doubtful in them is a finding. Linear in the number of cells.
 * @returns `tables` is empty where the workbook holds no nomination table
 */
export function readNominations(grids: readonly Grid[], options: ReadOptions): Nominations {
  const { criteria } = options;
  const matcher = headerMatcher(criteria);
  const tables = grids.flatMap((grid) => {
    const choices = choicesFor(grid.sheet, options);
    return findTables(sheetText(grid), withChoices(matcher, choices), choices);
  });
  const meaning = (field: string, text: string) => options.values?.get(valueKey(field, text)) ?? text;

  const read = (year: number) => {
    const years = assessedYears(periodOf(year, criteria), year, null);
    return tables.map((table, index) => {
      options.progress?.(index, tables.length);
      return readRows(table, { index, year, years, bounds: criteria.pointBounds, meaning });
    });
  };
  const logYears = () =>
    read(0)
      .flatMap((one) => one.rows)
      .map((row) => readLogEntry(row, row.kind, 0).evidence?.year ?? 0)
      .filter((year) => year > 0);
  const year = options.year ?? reportingYear(tables, logYears) ?? options.fallbackYear ?? 0;
  const period = periodOf(year, criteria);
  const years = assessedYears(period, year, null);

  // Rows are let go as soon as they are nominations: of a full sheet there is room for one of the two.
  const { nominees, findings } = join(tables, read(year), period, year);
  const nominations: Nomination[] = [];
  for (const nominee of nominees) {
    if (!isNominated(nominee, year)) continue;
    findings.push(...joinedLater(nominee, year));
    nominations.push(nominate(nominee, year));
    nominee.rows.length = 0;
  }
  const pending = pendingDecisions(nominations, criteria, year);
  const cell = (evidence: Evidence) => cellOf(evidence, tables);
  for (const nomination of nominations) findings.push(...checkContradictions(nomination, tables, cell));
  findings.push(
    ...checkRequiredColumns(nominations, tables, criteria),
    ...checkYearGaps(nominations, pending, criteria, years, year),
    ...pending.map((one) => finding('decision-pending', null, { ...one, year })),
  );
  return {
    year,
    period,
    tables: tables.map(toTable),
    nominations,
    pending,
    findings: inWorkbookOrder(findings, grids),
  };
}

/** Joins the tables' rows; says what is wrong in them and which are of years outside the period. */
function join(
  tables: readonly FoundTable[],
  read: readonly { readonly rows: readonly TableRow[]; readonly findings: readonly Finding[] }[],
  period: Period,
  year: number,
): { nominees: Nominee[]; findings: Finding[] } {
  const rowYears = new Map<FoundTable, readonly NomineeRow[]>();
  for (const [index, table] of tables.entries()) rowYears.set(table, read[index]?.rows.map((row) => row.at) ?? []);
  const joined = joinRows(
    read.flatMap((one) => one.rows),
    year,
  );
  const findings = [
    ...tables.flatMap((table) => table.findings),
    ...read.flatMap((one) => one.findings),
    ...joined.findings,
    ...checkPeriod(tables, period, rowYears),
  ];
  return { nominees: joined.nominees, findings };
}

function joinedLater({ rows }: Nominee, year: number): Finding[] {
  for (const { row } of rows) {
    if (row.joinedYear !== null && row.joinedYear > year && row.joinedColumn !== null) {
      const cell = row.table.sheet.ref(row.at.row, row.joinedColumn);
      return [finding('joined-after-year', cell, { joined: row.joinedYear, year })];
    }
  }
  return [];
}
