import type { CriteriaSet } from '../criteria/criterion';
import { assessedYears, inForce, modelsSince, periodOf } from '../criteria/periods';
import type { Area, CellRef } from '../grid/area';
import type { Grid } from '../grid/grid';
import { finish, ROWS_A_STEP, type Steps } from '../grid/steps';
import { fold } from '../text/fold';
import { checkContradictions } from './check-contradictions';
import {
  checkPeriod,
  checkRequiredColumns,
  checkYearGaps,
  pendingDecisions,
  type CountedYears,
} from './check-coverage';
import { finding, type Finding } from './finding';
import { findTables, isFoundList, type FoundTable } from './find-tables';
import { headerMatcher } from './headers/match-header';
import { joinRows } from './join-rows';
import { withChoices, type HeaderChoice } from './map-columns';
import type { NearMiss } from './near-miss';
import { isNominated, nominate } from './nominate';
import type { Evidence, Nomination } from './nomination';
import type { Nominee } from './nominee-register';
import { readLogEntry } from './read-log';
import { readRows } from './read-rows';
import { reportingYear, yearsOfRows } from './reporting-year';
import type { Nominations } from './result';
import type { PassedOver } from './skipped-sheets';
import { sheetText } from './sheet-text';
import { sheetKey } from './sheet-key';
import { tableKey, type Table } from './table';
import type { TableRow } from './table-row';

export interface ReadOptions {
  readonly criteria: CriteriaSet;
  /** The year under review, where the sheets are not to decide it. */
  readonly year?: number;
  /** The year taken where neither the options nor the sheets name one. */
  readonly fallbackYear?: number;
  /**
   * The year that rows and values without one belong to, and that only logs nominate for; Y where missing. A past year
   * is judged from the same sheets so: a list that states no year is none of that year's.
   */
  readonly undatedYear?: number;
  /** A person's choices for headers, by folded header text. */
  readonly headers?: ReadonlyMap<string, HeaderChoice>;
  /** Choices for the tables of one sheet, by the sheet's key (`sheetKey`); they go before `headers`. */
  readonly sheetHeaders?: ReadonlyMap<string, ReadonlyMap<string, HeaderChoice>>;
  /** What values mean, by `valueKey(field, text)`: the words of the scale to read instead. */
  readonly values?: ReadonlyMap<string, string>;
  /** Tables that a person left out, by `tableKey`, or sheets, by `sheetKey`: they are not read. */
  readonly leftOut?: ReadonlySet<string>;
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
  const rowYears = [...new Set(yearsOfRows(table))];
  const decidedByRow = table.body.grouped || table.columns.some((column) => column.field === 'kind');
  return {
    index,
    ...(grid.file === undefined ? {} : { file: grid.file }),
    sheet: grid.sheet,
    log: table.mapped.log,
    ...(table.counting ? { counting: true } : {}),
    header: table.block.area,
    rows: [table.firstRow, Math.max(table.body.last, table.firstRow)],
    kind: decidedByRow ? null : table.kind,
    year: table.year,
    ...(rowYears.length > 0 ? { rowYears } : {}),
    title: table.title,
    columns: table.columns,
  };
}

function isLeftOut(sheet: string, header: Area, { leftOut }: ReadOptions): boolean {
  return leftOut?.has(tableKey({ sheet, header })) === true || leftOut?.has(sheetKey(sheet)) === true;
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
  return finish(readNominationsInSteps(grids, options));
}

/** The same in steps, for where nothing may block. */
export function* readNominationsInSteps(grids: readonly Grid[], options: ReadOptions): Steps<Nominations> {
  const { criteria } = options;
  const matcher = headerMatcher(criteria);
  const tables: FoundTable[] = [];
  const leftOut: FoundTable[] = [];
  const nearMisses: NearMiss[] = [];
  const passedOver: PassedOver[] = [];
  for (const grid of grids) {
    const choices = choicesFor(grid.sheet, options);
    const found = yield* findTables(sheetText(grid), withChoices(matcher, choices), choices);
    if (found.nearMiss !== null) nearMisses.push(found.nearMiss);
    if (found.passedOver !== null) passedOver.push(found.passedOver);
    for (const table of found.tables) (isLeftOut(grid.sheet, table.block.area, options) ? leftOut : tables).push(table);
  }
  const year = options.year ?? reportingYear(tables, yield* logYears(tables, options)) ?? options.fallbackYear ?? 0;
  const period = periodOf(year, criteria);
  const undated = options.undatedYear ?? year;

  // Rows are let go as soon as they are nominations: of a full sheet there is room for one of the two.
  const { nominees, findings } = yield* join(
    tables,
    yield* readTables(tables, year, options),
    { period, modelsFrom: modelsSince(period, criteria) },
    undated,
  );
  const nominations: Nomination[] = [];
  for (const [place, nominee] of nominees.entries()) {
    if (place % ROWS_A_STEP === 0) yield;
    if (!isNominated(nominee, year, undated)) continue;
    findings.push(...joinedLater(nominee, year));
    nominations.push(nominate(nominee, year));
    nominee.rows.length = 0;
  }
  yield;
  const asked = inForce(criteria, year);
  const pending = pendingDecisions(nominations, asked, year);
  const cell = (evidence: Evidence) => cellOf(evidence, tables);
  for (const [place, nomination] of nominations.entries()) {
    if (place % ROWS_A_STEP === 0) yield;
    findings.push(...checkContradictions(nomination, tables, cell));
  }
  findings.push(...checkRequiredColumns(nominations, tables, asked));
  yield;
  findings.push(
    ...checkYearGaps(nominations, pending, asked, assessedYears(period, year, null), year),
    ...pending.map((one) => finding('decision-pending', null, { ...one, year })),
  );
  yield;
  return {
    year,
    period,
    tables: tables.map(toTable),
    leftOut: leftOut.map(toTable),
    nearMisses,
    passedOver,
    nominations,
    pending,
    findings: inWorkbookOrder(findings, grids),
  };
}

interface ReadTable {
  readonly rows: readonly TableRow[];
  readonly findings: readonly Finding[];
}

/** Reads the rows of all tables, as they are where Y is that year. */
function* readTables(tables: readonly FoundTable[], year: number, options: ReadOptions): Steps<ReadTable[]> {
  const { criteria, values, progress } = options;
  const years = assessedYears(periodOf(year, criteria), year, null);
  const meaning = (field: string, text: string) => values?.get(valueKey(field, text)) ?? text;
  const read: ReadTable[] = [];
  for (const [index, table] of tables.entries()) {
    progress?.(index, tables.length);
    read.push(
      yield* readRows(table, {
        index,
        undatedYear: options.undatedYear ?? year,
        years,
        bounds: criteria.pointBounds,
        meaning,
      }),
    );
  }
  return read;
}

/** The years that a log's entries are bound to; they count only where no list was found. */
function* logYears(tables: readonly FoundTable[], options: ReadOptions): Steps<number[]> {
  if (options.year !== undefined || tables.some(isFoundList)) return [];
  const logs = tables.filter(({ mapped }) => mapped.log);
  const read = yield* readTables(logs, 0, options);
  return read
    .flatMap((one) => one.rows)
    .map((row) => readLogEntry(row, row.kind, 0).evidence?.year ?? 0)
    .filter((year) => year > 0);
}

/** Joins the tables' rows; says what is wrong in them and which are of years outside the period. */
function* join(
  tables: readonly FoundTable[],
  read: readonly ReadTable[],
  counted: CountedYears,
  undated: number,
): Steps<{ nominees: Nominee[]; findings: Finding[] }> {
  const rows = new Map<FoundTable, readonly TableRow[]>();
  for (const [index, table] of tables.entries()) rows.set(table, read[index]?.rows ?? []);
  const joined = yield* joinRows(
    read.flatMap((one) => one.rows),
    undated,
  );
  const findings: Finding[] = [];
  const add = (more: Iterable<Finding>) => {
    for (const one of more) findings.push(one);
  };
  for (const table of tables) add(table.findings);
  for (const one of read) add(one.findings);
  add(joined.findings);
  add(checkPeriod(tables, counted, rows));
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
