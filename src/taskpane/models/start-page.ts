import { areaAddress } from '../../grid/area';
import type { Kind, Period } from '../../criteria/criterion';
import { periodOf } from '../../criteria/periods';
import { nomineeYears } from '../../nominations/nominee-years';
import type { Nominations } from '../../nominations/result';
import { withTablesLeftOut } from '../../nominations/settings/left-out-tables';
import type { Settings } from '../../nominations/settings/settings';
import { tableKey, type Table } from '../../nominations/table';
import { canRun } from '../state/can-run';
import type { PaneState } from '../state/state';

/** A table that can be read or left out. */
export interface TableChoice {
  readonly key: string;
  readonly sheet: string;
  /** `A5:K31`. */
  readonly address: string;
  readonly rows: number;
  readonly kind: Kind | null;
  readonly log: boolean;
  readonly year: number | null;
  readonly read: boolean;
}

/** What the start page shows; null while the workbook is not known. */
export interface StartPage {
  readonly year: number;
  readonly period: Period;
  /** To choose from, the latest first: those in which somebody is nominated, and the one that is chosen. */
  readonly years: readonly number[];
  readonly tables: readonly TableChoice[];
  /** Whether at least one table is read. */
  readonly ready: boolean;
}

/** The year and the tables that a run would read. */
export function startPage(state: PaneState): StartPage | null {
  const { workbook, tables, leftOut, year: chosen } = state;
  if (workbook.kind !== 'judged') return null;
  const { nominations, criteria } = workbook.judged;
  const year = chosen ?? nominations.year;
  const read = tables.filter((table) => !leftOut.has(tableKey(table)));
  return {
    year,
    period: periodOf(year, criteria),
    years: yearsToChoose(read, year, nominations),
    tables: tables.map((table) => choice(table, leftOut)),
    ready: canRun(state),
  };
}

function choice(table: Table, leftOut: ReadonlySet<string>): TableChoice {
  const [first, last] = table.rows;
  const key = tableKey(table);
  return {
    key,
    sheet: table.sheet,
    address: areaAddress({ ...table.header, bottom: last }),
    rows: Math.max(0, last - first + 1),
    kind: table.kind,
    log: table.log,
    year: table.year,
    read: !leftOut.has(key),
  };
}

/** The workbook's settings with what was chosen on the start page, so that every run there is made with it. */
export function withChoices(settings: Settings, { year, choseTables, tables, leftOut }: PaneState): Settings {
  return { ...(choseTables ? withTablesLeftOut(settings, tables, leftOut) : settings), year: year ?? settings.year };
}

function yearsToChoose(tables: readonly Table[], chosen: number, { nominations, year }: Nominations): number[] {
  const judged = nominations.length > 0 ? [year] : [];
  return [...new Set([...nomineeYears(tables), ...judged, chosen])].sort((a, b) => b - a);
}
