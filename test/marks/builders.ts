import type { Assessment, Outcome } from '../../src/assessment/assessment';
import type { CellValue, Grid } from '../../src/grid/grid';
import type { NomineeRow } from '../../src/nominations/nomination';
import type { Nominations } from '../../src/nominations/result';
import type { Table } from '../../src/nominations/table';

export const YEAR = 2024;

/** A sheet from its cells, row by row; empty texts are empty cells. */
export function gridOf(sheet: string, rows: readonly (readonly CellValue[])[], more: Partial<Grid> = {}): Grid {
  return {
    sheet,
    visibility: 'visible',
    rows: rows.map((cells) => cells.map((value) => (value === '' ? null : value))),
    formatIds: [],
    formats: [],
    merges: [],
    tables: [],
    filter: null,
    printArea: null,
    protected: false,
    date1904: false,
    names: [],
    ...more,
  };
}

/** A table with a one-row header at `header`, columns B (name) and C (rating) read. Rows count from 0. */
export function tableOf(
  sheet: string,
  header: number,
  rows: readonly [number, number],
  more: Partial<Table> = {},
): Table {
  return {
    index: 0,
    sheet,
    log: false,
    header: { top: header, left: 0, bottom: header, right: 2 },
    rows,
    kind: 'individual',
    year: YEAR,
    title: [],
    columns: [
      { column: 1, field: 'name', year: null, header: 'Họ và tên', headerRow: header },
      { column: 2, field: 'rating', year: YEAR, header: 'Xếp loại', headerRow: header },
    ],
    ...more,
  };
}

export interface Given {
  readonly name: string;
  /** Table and row, and the row's year where it is not Y. */
  readonly at: readonly (readonly [table: number, row: number, year?: number, duplicate?: boolean])[];
  readonly outcome?: Outcome;
  readonly score?: number | null;
  readonly rank?: number;
  readonly council?: number;
}

export function judged(
  tables: readonly Table[],
  given: readonly Given[],
): { nominations: Nominations; assessments: Assessment[] } {
  const placed = tables.map((table, index) => ({ ...table, index }));
  const assessments = given.map((one, n): Assessment => {
    const at = one.at.map(([table, row, year = YEAR, duplicate = false]): NomineeRow => ({
      table,
      row,
      year,
      duplicate,
    }));
    return {
      nomination: {
        kind: 'individual',
        name: one.name,
        unit: 'Phòng Dân tộc',
        position: null,
        gender: null,
        birthDate: null,
        idNumber: null,
        joinedYear: null,
        stage: null,
        proposed: [],
        achievements: null,
        note: null,
        at,
        evidence: [],
      },
      outcome: one.outcome ?? 'eligible',
      score: one.score === undefined ? 100 : one.score,
      rank: one.rank ?? n + 1,
      criteria: [],
      council: one.council ?? 0,
      nearest: [],
    };
  });
  return {
    nominations: {
      year: YEAR,
      period: { first: 2022, last: 2025 },
      tables: placed,
      leftOut: [],
      nominations: assessments.map(({ nomination }) => nomination),
      nearMisses: [],
      passedOver: [],
      pending: [],
      findings: [],
    },
    assessments,
  };
}

/** STT, Họ và tên, Xếp loại over two people. */
export const TWO_PEOPLE: readonly (readonly CellValue[])[] = [
  ['STT', 'Họ và tên', 'Xếp loại'],
  [1, 'Mai Hữu Tâm', 'HTTNV'],
  [2, 'Lê Thị Hoa', 'HTXSNV'],
];
