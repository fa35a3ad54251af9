import type { Area } from '../../src/grid/area';
import { areaAddress, parseArea } from '../../src/grid/area';
import type { CellFormat, CellValue, Grid } from '../../src/grid/grid';
import { BUILT_IN } from '../../src/criteria/built-in';
import type { CriteriaSet } from '../../src/criteria/criterion';
import { assess } from '../../src/assessment/assess';
import type { Assessment } from '../../src/assessment/assessment';
import { readNominations, type ReadOptions } from '../../src/nominations/read-nominations';
import type { Nominations } from '../../src/nominations/result';

/** A cell in a test sheet: its value, or its value with a number format or a font. */
export type TestCell =
  CellValue | { readonly value: CellValue; readonly numberFormat?: string; readonly font?: string };

export interface TestSheet {
  readonly name?: string;
  readonly rows: readonly (readonly TestCell[])[];
  /** `B3:D3`, … */
  readonly merges?: readonly string[];
  readonly hidden?: boolean;
}

function isFormatted(cell: TestCell): cell is Exclude<TestCell, CellValue> {
  return typeof cell === 'object' && cell !== null && 'value' in cell;
}

function area(address: string): Area {
  const parsed = parseArea(address);
  if (parsed === null) throw new Error(`no area: ${address}`);
  return parsed;
}

/** Builds a grid from rows of values; blanks are `''` or `null`. */
export function sheet({ name = 'Sheet1', rows, merges = [], hidden = false }: TestSheet): Grid {
  const formats: CellFormat[] = [{ numberFormat: 'General', font: 'Times New Roman' }];
  const formatIds = rows.map((row) =>
    Uint16Array.from(row, (cell) => {
      if (!isFormatted(cell)) return 0;
      formats.push({ numberFormat: cell.numberFormat ?? 'General', font: cell.font ?? 'Times New Roman' });
      return formats.length - 1;
    }),
  );
  return {
    sheet: name,
    visibility: hidden ? 'hidden' : 'visible',
    rows: rows.map((row) => row.map((cell) => (isFormatted(cell) ? cell.value : cell === '' ? null : cell))),
    formatIds,
    formats,
    merges: merges.map(area),
    tables: [],
    filter: null,
    printArea: null,
    protected: false,
    date1904: false,
  };
}

export interface Judged {
  readonly nominations: Nominations;
  readonly assessments: readonly Assessment[];
  /** The assessment of a nominee by its name (the first of that name). */
  of(name: string): Assessment;
  /** `met`, `unmet`, `unknown` or `not-assessed`. */
  criterion(name: string, id: string): string;
  /** Findings as `code Sheet!A1` (rows and columns as in Excel), sorted as reported. */
  findings(): string[];
  /** A table's columns as `B name`, `F rating@2022`. */
  columns(table?: number): string[];
}

/** Reads and judges test sheets as the product does. */
export function judgeSheets(
  sheets: readonly TestSheet[],
  options: Partial<ReadOptions> & { criteria?: CriteriaSet } = {},
): Judged {
  const criteria = options.criteria ?? BUILT_IN;
  const nominations = readNominations(sheets.map(sheet), { ...options, criteria });
  const assessments = assess(nominations, criteria);
  const letter = (column: number) => {
    let text = '';
    for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26))
      text = String.fromCharCode(65 + ((n - 1) % 26)) + text;
    return text;
  };
  const of = (name: string) => {
    const found = assessments.find((one) => one.nomination.name === name);
    if (found === undefined) {
      throw new Error(`no nominee “${name}”, only ${assessments.map((one) => one.nomination.name).join(', ')}`);
    }
    return found;
  };
  return {
    nominations,
    assessments,
    of,
    criterion: (name, id) => of(name).criteria.find((one) => one.id === id)?.result ?? 'no such criterion',
    findings: () =>
      nominations.findings.map((one) =>
        one.cell === null
          ? one.code
          : `${one.code} ${one.cell.sheet}!${letter(one.cell.column)}${String(one.cell.row + 1)}`,
      ),
    columns: (table = 0) =>
      (nominations.tables[table]?.columns ?? []).map(
        (one) => `${letter(one.column)} ${one.field}${one.year === null ? '' : `@${String(one.year)}`}`,
      ),
  };
}

/** Who is nominated: `individual Trần Văn Bình · Phòng Một`, in the order in which they were found. */
export function nominees(judged: Judged): string[] {
  return judged.nominations.nominations.map(({ kind, name, unit }) =>
    unit === null ? `${kind} ${name}` : `${kind} ${name} · ${unit}`,
  );
}

/** The tables found, as the command line lists them: `Sheet1 A2:C2 3-5 individual`. */
export function tablesOf(judged: Judged): string[] {
  return judged.nominations.tables.map(({ sheet: name, header, rows, kind }) => {
    const [first, last] = rows;
    return `${name} ${areaAddress(header)} ${String(first + 1)}-${String(last + 1)} ${kind ?? 'by row'}`;
  });
}

/** A nominee's evidence as `rating@2024 known 3`, in the order in which it counts. */
export function evidenceOf(judged: Judged, name: string): string[] {
  return judged
    .of(name)
    .nomination.evidence.map(
      ({ field, year, reading }) => `${field}@${String(year)} ${reading.state} ${String(reading.level)}`,
    );
}
