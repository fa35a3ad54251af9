/** What a sample's `.expected.json` holds: the part of the command line's JSON that is compared. */
export interface ExpectedSample {
  readonly file: string;
  readonly args: readonly string[];
  readonly year: number;
  readonly period: readonly [number, number];
  readonly tables: readonly ExpectedTable[];
  readonly nominations: readonly ExpectedNomination[];
  readonly findings: readonly {
    readonly code: string;
    readonly cell: string | null;
    readonly match?: 'row' | 'sheet';
  }[];
  /** Codes that may stand or lack. */
  readonly tolerated: readonly string[];
}

interface ExpectedTable {
  readonly sheet: string;
  readonly header: string;
  readonly rows: readonly [number, number];
  readonly kind: string | null;
  readonly year?: number;
  readonly columns: readonly {
    readonly column: string;
    readonly field?: string;
    readonly year?: number;
    /** Must not be mapped to these fields. */
    readonly not?: readonly string[];
    /** Sub-columns that are one column: it is enough to list one of them. */
    readonly group?: string;
  }[];
}

interface ExpectedNomination {
  readonly kind: string;
  readonly name: string;
  readonly unit?: string | null;
  readonly at: readonly { readonly sheet: string; readonly row: number }[];
  readonly outcome: string;
  readonly score: number | null;
  readonly rank: number;
  readonly criteria: readonly {
    readonly id: string;
    readonly result: string;
    readonly conditions?: readonly { readonly rule: string; readonly result: string }[];
  }[];
}

/** The command line's JSON (spec 6). */
export interface CommandLineJson {
  readonly year: number;
  readonly period: readonly number[];
  readonly tables: readonly {
    readonly file?: string;
    readonly sheet: string;
    readonly header: string;
    readonly rows: readonly [number, number];
    readonly kind: string | null;
    readonly columns: readonly { readonly column: string; readonly field: string; readonly year?: number }[];
  }[];
  readonly nominations: readonly {
    readonly kind: string;
    readonly name: string;
    readonly unit: string | null;
    readonly idNumber?: string | null;
    readonly birthDate?: string | null;
    readonly at: readonly { readonly file?: string; readonly sheet: string; readonly row: number }[];
    readonly outcome: string;
    readonly score: number | null;
    readonly rank: number;
    readonly criteria: readonly {
      readonly id: string;
      readonly result: string;
      readonly conditions: readonly {
        readonly rule: string;
        readonly result: string;
        readonly cells: readonly string[];
        readonly because: string;
      }[];
    }[];
  }[];
  readonly findings: readonly {
    readonly code: string;
    readonly severity: string;
    readonly cell: string | null;
    readonly message: string;
  }[];
}

const EVIDENCE = new Set([
  'rating',
  'ratingPoints',
  'title',
  'commendation',
  'initiative',
  'initiativeLevel',
  'discipline',
  'votes',
]);

/** Every difference between what a sample must give and what the command line gave, one a line; none where they agree. */
export function differences(expected: ExpectedSample, got: CommandLineJson): string[] {
  const found: string[] = [];
  const compare = (what: string, want: unknown, have: unknown): void => {
    if (JSON.stringify(want) !== JSON.stringify(have)) {
      found.push(`${what}: expected ${JSON.stringify(want)}, got ${JSON.stringify(have)}`);
    }
  };
  compare('year', expected.year, got.year);
  compare('period', expected.period, got.period);
  compareNominations(expected, got, compare);
  for (const table of expected.tables) compareColumns(table, expected, got, compare);
  compareFindings(expected, got, compare);
  return found;
}

type Compare = (what: string, want: unknown, have: unknown) => void;

const fold = (text: string | null | undefined): string =>
  (text ?? '')
    .normalize('NFC')
    .replace(/[\u200b]/g, '')
    .replace(/Ƣ/g, 'Ư')
    .replace(/ƣ/g, 'ư')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/o([àáảãạ])(?!\p{L})/gu, (_, a: string) => `${'òóỏõọ'.charAt('àáảãạ'.indexOf(a))}a`)
    .replace(/u([ỳýỷỹỵ])(?!\p{L})/gu, (_, y: string) => `${'ùúủũụ'.charAt('ỳýỷỹỵ'.indexOf(y))}y`)
    .replace(/sỹ/g, 'sĩ');

function compareNominations(expected: ExpectedSample, got: CommandLineJson, compare: Compare): void {
  const used = new Set<object>();
  for (const want of expected.nominations) {
    const label = `${want.kind} ${want.name} (${want.at[0]?.sheet ?? ''}!${String(want.at[0]?.row)})`;
    const places = new Set(want.at.map(({ sheet, row }) => `${sheet}!${String(row)}`));
    const have = got.nominations.find(
      (one) =>
        !used.has(one) &&
        one.kind === want.kind &&
        fold(one.name) === fold(want.name) &&
        one.at.some(({ sheet, row }) => places.has(`${sheet}!${String(row)}`)),
    );
    if (have === undefined) {
      compare(label, 'a nomination', 'none');
      continue;
    }
    used.add(have);
    compare(`${label} at`, want.at, have.at);
    for (const key of ['outcome', 'score', 'rank'] as const) compare(`${label} ${key}`, want[key], have[key]);
    if (want.unit !== undefined && want.unit !== null) compare(`${label} unit`, fold(want.unit), fold(have.unit));
    compare(
      `${label} criteria`,
      want.criteria.map(({ id, result }) => `${id} ${result}`),
      have.criteria.map(({ id, result }) => `${id} ${result}`),
    );
    for (const criterion of want.criteria) {
      if (criterion.conditions === undefined) continue;
      const theirs = have.criteria.find(({ id }) => id === criterion.id)?.conditions ?? [];
      compare(`${label} ${criterion.id} conditions`, conditionSet(criterion.conditions), conditionSet(theirs));
    }
  }
  for (const one of got.nominations)
    if (!used.has(one)) compare(`${one.kind} ${one.name}`, 'no such nomination', one.outcome);
}

function conditionSet(conditions: readonly { readonly rule: string; readonly result: string }[]): string[] {
  return [...new Set(conditions.map(({ rule, result }) => `${rule} ${result}`))].sort();
}

function compareColumns(want: ExpectedTable, expected: ExpectedSample, got: CommandLineJson, compare: Compare): void {
  const label = `${want.sheet} ${want.header}`;
  const have = got.tables.find(
    ({ sheet, rows }) => sheet === want.sheet && rows[0] <= want.rows[1] && rows[1] >= want.rows[0],
  );
  if (have === undefined) {
    compare(label, 'a table', 'none');
    return;
  }
  compare(`${label} header`, want.header, have.header);
  compare(`${label} rows`, want.rows, have.rows);
  compare(`${label} kind`, want.kind, have.kind);
  const sheetYear = /\b20\d\d\b/.exec(want.sheet)?.[0];
  const freeYears = [undefined, expected.year, want.year, sheetYear === undefined ? undefined : Number(sheetYear)];
  const groups = new Map<string, { fits: boolean; wrong: boolean }>();
  for (const column of want.columns) {
    const theirs = have.columns.find((one) => one.column === column.column);
    const where = `${label} column ${column.column}`;
    if (column.not !== undefined) {
      compare(where, false, theirs !== undefined && column.not.includes(theirs.field));
      continue;
    }
    const yearFits = column.year === undefined ? freeYears.includes(theirs?.year) : theirs?.year === column.year;
    const fits = theirs?.field === column.field && yearFits;
    if (column.group === undefined) {
      if (!fits) compare(where, `${String(column.field)}@${String(column.year)}`, theirs);
      continue;
    }
    const group = groups.get(column.group) ?? { fits: false, wrong: false };
    group.fits ||= fits;
    group.wrong ||= theirs !== undefined && EVIDENCE.has(theirs.field) && !fits;
    groups.set(column.group, group);
  }
  for (const [name, group] of groups) compare(`${label} columns of ${name}`, { fits: true, wrong: false }, group);
}

function compareFindings(expected: ExpectedSample, got: CommandLineJson, compare: Compare): void {
  const hit = new Set<number>();
  for (const want of expected.findings) {
    const [sheet, column, row] = cellParts(want.cell);
    const found = got.findings.flatMap((one, place) => {
      const [theirSheet, theirColumn, theirRow] = cellParts(one.cell);
      const fits =
        want.match === 'sheet'
          ? sheet === null || theirSheet === null || theirSheet === sheet
          : theirSheet === sheet && theirRow === row && (want.match === 'row' || theirColumn === column);
      return one.code === want.code && fits ? [place] : [];
    });
    if (found.length === 0) compare(`finding ${want.code} ${want.cell ?? ''}`, 'reported', 'not reported');
    for (const place of found) hit.add(place);
  }
  for (const [place, { code, severity, cell, message }] of got.findings.entries()) {
    if (severity === 'info' || hit.has(place) || expected.tolerated.includes(code)) continue;
    compare(`finding ${code} ${cell ?? ''}`, 'not reported', message);
  }
}

function cellParts(cell: string | null): [sheet: string | null, column: string | null, row: number | null] {
  const match = cell === null ? null : /^(.*)!([A-Z]+)(\d+)$/.exec(cell);
  return match === null ? [null, null, null] : [match[1] ?? null, match[2] ?? null, Number(match[3])];
}
