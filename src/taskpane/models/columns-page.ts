import type { Grid } from '../../grid/grid';
import type { Judged, WhatWasRead } from '../../excel/judge';
import type { Reading } from '../../excel/read-grids';
import type { FindingParams } from '../../nominations/finding';
import type { NearMiss } from '../../nominations/near-miss';
import type { Field, Table } from '../../nominations/table';
import {
  VALUE_FIELDS,
  type HeaderSetting,
  type Settings,
  type ValueField,
  type ValueSetting,
} from '../../nominations/settings/settings';
import { unrecognised } from '../../nominations/settings/left-out-tables';
import { headerKey } from '../../nominations/settings/settings';
import { valueText } from '../../report/passages/shown-text';
import { fold, plainLine } from '../../text/fold';
import type { CellRef } from '../../grid/area';

export interface ColumnLine {
  readonly header: string;
  /** The header's lowest cell. */
  readonly cell: CellRef;
  /** Null: not used. */
  readonly field: Field | null;
  readonly year: number | null;
  /** Up to three different values, as the sheet shows them. */
  readonly examples: readonly string[];
  /** Whether a person chose it. */
  readonly chosen: boolean;
}

export interface TableColumns {
  readonly table: Table;
  readonly columns: readonly ColumnLine[];
}

/** A list that was not recognised, for whoever says what its columns are. */
export interface UnreadList {
  readonly miss: NearMiss;
  readonly columns: readonly ColumnLine[];
}

const EXAMPLES = 3;
/** Examples are looked for in so many rows. */
const ROWS_LOOKED_AT = 200;

/** Each unread list's columns from left to right, as its header was read. */
export function unreadLists(read: Pick<WhatWasRead, 'nominations' | 'settings'>): UnreadList[] {
  const isChosen = chosenIn(read.settings);
  return unrecognised(read).open.map((miss) => ({
    miss,
    columns: miss.columns.map(({ column, headerRow, header, field, year, examples }) => ({
      header: plainLine(header),
      cell: { ...miss.cell, row: headerRow, column },
      field,
      year,
      examples,
      chosen: isChosen(miss.cell.sheet, header),
    })),
  }));
}

/** Whether a person chose what a header of a sheet means. */
function chosenIn({ headers }: Settings): (sheet: string, header: string) => boolean {
  const chosen = new Set(headers.map(headerKey));
  return (sheet, header) => chosen.has(headerKey({ sheet, header })) || chosen.has(headerKey({ sheet: null, header }));
}

/** Each table's columns from left to right: what they were read as, and what stands in them. */
export function tableColumns({ nominations, settings }: Judged, { grids }: Pick<Reading, 'grids'>): TableColumns[] {
  const isChosen = chosenIn(settings);
  const rows = rowsOfNominees(nominations);
  return nominations.tables.map((table) => {
    const grid = grids.find(({ sheet }) => sheet === table.sheet);
    const line = (
      column: number,
      row: number,
      header: string,
      field: Field | null,
      year: number | null,
    ): ColumnLine => ({
      header: plainLine(header),
      cell: { sheet: table.sheet, row, column },
      field,
      year,
      examples: grid === undefined ? [] : examplesOf(grid, rows.get(table.index) ?? [], column),
      chosen: isChosen(table.sheet, header),
    });
    const mapped = table.columns.map((one) => line(one.column, one.headerRow, one.header, one.field, one.year));
    const unused = nominations.findings.flatMap((finding) => {
      const { cell, code } = finding;
      if (code !== 'unmapped-column' || cell?.sheet !== table.sheet || !isInHeader(cell, table)) return [];
      return [line(cell.column, cell.row, finding.params.text, null, null)];
    });
    const known = [...mapped, ...unused];
    const places = new Set(known.map(({ cell }) => cell.column));
    const left = settings.headers.filter(({ field }) => field === null);
    const others = leftAlone(table, grid, left, line).filter(({ cell }) => !places.has(cell.column));
    return { table, columns: [...known, ...others].sort((a, b) => a.cell.column - b.cell.column) };
  });
}

/** Columns that a person said are not used raise no finding: they are found by their header again. */
function leftAlone(
  table: Table,
  grid: Grid | undefined,
  settings: readonly HeaderSetting[],
  line: (column: number, row: number, header: string, field: null, year: null) => ColumnLine,
): ColumnLine[] {
  if (grid === undefined || settings.length === 0) return [];
  const { header } = table;
  const lines: ColumnLine[] = [];
  for (let column = header.left; column <= header.right; column++) {
    const levels: string[] = [];
    for (let row = header.top; row <= header.bottom; row++) levels.push(textOf(grid, row, column));
    const text = levels.filter((level) => level !== '').join(' ');
    const known = settings.find(
      (one) => fold(one.header) === fold(text) || fold(one.header).endsWith(` ${fold(text)}`),
    );
    if (text !== '' && known !== undefined) lines.push(line(column, header.bottom, known.header, null, null));
  }
  return lines;
}

function isInHeader({ row, column }: CellRef, { header }: Table): boolean {
  return row >= header.top && row <= header.bottom && column >= header.left && column <= header.right;
}

function rowsOfNominees({ nominations }: Judged['nominations']): ReadonlyMap<number, readonly number[]> {
  const rows = new Map<number, number[]>();
  for (const { table, row } of nominations.flatMap(({ at }) => at)) {
    const list = rows.get(table);
    if (list === undefined) rows.set(table, [row]);
    else if (list.length < ROWS_LOOKED_AT) list.push(row);
  }
  return rows;
}

function examplesOf(grid: Grid, rows: readonly number[], column: number): string[] {
  const texts = rows.map((row) => textOf(grid, row, column)).filter((text) => text !== '');
  return [...new Set(texts)].slice(0, EXAMPLES);
}

function textOf(grid: Grid, row: number, column: number): string {
  return plainLine(valueText(grid, row, column));
}

/** A text that no scale knows, in how many cells. */
export interface UnknownValue {
  readonly field: ValueField;
  readonly text: string;
  readonly count: number;
  /** The first of its cells. */
  readonly cell: CellRef | null;
}

/** The field of a text that a person can give a meaning; a row's second mark means its column's level already. */
export function meaningField({ field, marked = [] }: FindingParams['unknown-value']): ValueField | null {
  return (marked.length > 0 ? undefined : VALUE_FIELDS.find((one) => one === field)) ?? null;
}

/** The texts that a person can give a meaning, the most frequent first. */
export function unknownValues({ nominations }: Judged): UnknownValue[] {
  const found = new Map<string, UnknownValue>();
  for (const finding of nominations.findings) {
    if (finding.code !== 'unknown-value') continue;
    const { text } = finding.params;
    const field = meaningField(finding.params);
    if (field === null) continue;
    const key = `${field}\n${fold(text)}`;
    const before = found.get(key);
    found.set(
      key,
      before === undefined ? { field, text, count: 1, cell: finding.cell } : { ...before, count: before.count + 1 },
    );
  }
  return [...found.values()].sort((a, b) => b.count - a.count);
}

/** The settings with a person's choice for a column of a sheet; of two sayings about one column the later holds. */
export function withHeader(settings: Settings, choice: HeaderSetting): Settings {
  return { ...settings, headers: [...settings.headers.filter((one) => headerKey(one) !== headerKey(choice)), choice] };
}

/** The settings with the meaning of a text; `meaning` null: without any. */
export function withMeaning(
  settings: Settings,
  { field, text }: Omit<ValueSetting, 'meaning'>,
  meaning: string | null,
): Settings {
  const others = settings.values.filter((one) => one.field !== field || fold(one.text) !== fold(text));
  return { ...settings, values: meaning === null ? others : [...others, { field, text, meaning }] };
}
