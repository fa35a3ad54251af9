import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Assessment, CriterionOutcome, Outcome } from '../../src/assessment/assessment';
import type { Kind } from '../../src/criteria/criterion';
import { columnIndex, parseArea } from '../../src/grid/area';
import { valueAt, type Grid } from '../../src/grid/grid';
import type { Nomination, NomineeRow } from '../../src/nominations/nomination';
import type { Nominations } from '../../src/nominations/result';
import type { Field, Table } from '../../src/nominations/table';

/** The part of a sample's expected JSON that marks need. */
interface Expected {
  readonly year: number;
  readonly period: readonly [number, number];
  readonly tables: readonly {
    readonly sheet: string;
    readonly header?: string;
    readonly rows?: readonly [number, number];
    readonly kind: Kind | null;
    readonly columns: readonly { readonly column: string; readonly field: Field; readonly year?: number }[];
  }[];
  readonly nominations: readonly {
    readonly kind: Kind;
    readonly name: string;
    readonly unit: string | null;
    readonly at: readonly { readonly sheet: string; readonly row: number }[];
    readonly outcome: Outcome;
    readonly score: number | null;
    readonly rank: number;
    readonly criteria: readonly { readonly id: string; readonly result: CriterionOutcome }[];
  }[];
}

/** What reading and judging give for a sample, made from its expected JSON: marks are tested apart from both. */
export function expectedResults(
  sample: string,
  grids: readonly Grid[],
): { nominations: Nominations; assessments: Assessment[] } {
  const path = join(__dirname, '../samples', `${sample}.expected.json`);
  const expected = JSON.parse(readFileSync(path, 'utf8')) as Expected; // the samples' own format
  const tables = expected.tables.map((table, index): Table => {
    const header = parseArea(table.header ?? '') ?? { top: 0, left: 0, bottom: 0, right: 0 };
    const [first, last] = table.rows ?? [header.bottom + 2, header.bottom + 2];
    return {
      index,
      sheet: table.sheet,
      log: table.columns.some(({ field }) => field === 'logType'),
      header,
      rows: [first - 1, last - 1],
      kind: table.kind,
      year: Number(/20\d\d/.exec(table.sheet)?.[0] ?? NaN) || null,
      title: [],
      columns: table.columns.map((column) => ({
        column: columnIndex(column.column),
        field: column.field,
        year: column.year ?? null,
        header: '',
        headerRow: header.bottom,
      })),
    };
  });
  const rowsAt = ({ sheet, row }: { readonly sheet: string; readonly row: number }): NomineeRow[] => {
    const table = tables.find((one) => one.sheet === sheet && row - 1 >= one.rows[0] && row - 1 <= one.rows[1]);
    // Logs are not listed there, and get no marks.
    if (table === undefined) return [];
    const grid = grids.find((one) => one.sheet === sheet);
    const yearColumn = table.columns.find(({ field }) => field === 'year')?.column;
    const stated = grid === undefined || yearColumn === undefined ? null : valueAt(grid, row - 1, yearColumn);
    const year = Number(/20\d\d/.exec(String(stated))?.[0] ?? table.year ?? expected.year);
    return [{ table: table.index, row: row - 1, year, duplicate: false }];
  };
  const assessments = expected.nominations.map((one): Assessment => {
    const nomination: Nomination = {
      kind: one.kind,
      name: one.name,
      unit: one.unit,
      position: null,
      gender: null,
      birthDate: null,
      idNumber: null,
      joinedYear: null,
      stage: null,
      proposed: [],
      achievements: null,
      note: null,
      at: one.at.flatMap(rowsAt),
      evidence: [],
    };
    return {
      nomination,
      outcome: one.outcome,
      score: one.score,
      rank: one.rank,
      criteria: one.criteria.map(({ id, result }) => ({
        id,
        result,
        conditions:
          result === 'met' || result === 'not-assessed'
            ? []
            : [{ rule: 'mark', result, bound: null, years: [], found: [], shortfall: null }],
      })),
      council: one.criteria.filter(({ result }) => result === 'not-assessed').length,
      nearest: [],
    };
  });
  const nominations: Nominations = {
    year: expected.year,
    period: { first: expected.period[0], last: expected.period[1] },
    tables,
    nominations: assessments.map(({ nomination }) => nomination),
    pending: [],
    findings: [],
  };
  return { nominations, assessments };
}
