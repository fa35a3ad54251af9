import { OUTCOMES, totalOf, type OutcomeCounts } from '../assessment/outcome-counts';
import { KINDS, type Kind } from '../criteria/criterion';
import { valueAt, type CellValue, type Grid } from '../grid/grid';
import { RESULTS_BY_KIND } from '../language/report-results';
import { kindHeading } from '../language/words';
import { foldAll } from '../text/fold';

/** The figures of a year as the annual report made then tells them: how many of each kind, and what became of them. */
export interface ReportedYear {
  readonly year: number;
  /** The sheet they stand on. */
  readonly sheet: string;
  readonly byKind: Readonly<Record<Kind, OutcomeCounts>>;
}

/**
 * Reads the annual reports that stand in the workbook (`Báo cáo 2023`, also one that had to be called
 * `Báo cáo 2023 (2)`): their table of results by kind, told by its headers. A report whose table is missing, was changed
 * so that it cannot be read, or does not add up is none. Of two reports of a year the first that can be read counts.
 * @returns ascending
 */
export function earlierReports(grids: readonly Grid[]): ReportedYear[] {
  const years = new Map<number, ReportedYear>();
  for (const grid of grids) {
    const year = Number(/^báo cáo (\d{4})(?: \d+)?$/.exec(foldAll(grid.sheet))?.[1] ?? Number.NaN);
    if (Number.isNaN(year) || years.has(year)) continue;
    const byKind = resultsByKind(grid);
    if (byKind !== null) years.set(year, { year, sheet: grid.sheet, byKind });
  }
  return [...years.values()].sort((a, b) => a.year - b.year);
}

/** Rows below the header in which the kinds are looked for: three kinds and their sum. */
const ROWS_BELOW = 4;

function resultsByKind(grid: Grid): Record<Kind, OutcomeCounts> | null {
  for (let row = 0; row < grid.rows.length; row++) {
    const columns = headerColumns(grid.rows[row] ?? []);
    if (columns === null) continue;
    const found = new Map<Kind, OutcomeCounts>();
    for (let below = row + 1; below <= row + ROWS_BELOW; below++) {
      const name = folded(valueAt(grid, below, columns.kind));
      const kind = KINDS.find((one) => foldAll(kindHeading(one, 'vi')) === name);
      const counts = kind === undefined ? null : countsIn(grid, below, columns);
      if (kind !== undefined && counts !== null) found.set(kind, counts);
    }
    const [collective, individual, model] = KINDS.map((kind) => found.get(kind));
    if (collective !== undefined && individual !== undefined && model !== undefined) {
      return { collective, individual, model };
    }
  }
  return null;
}

interface Columns {
  readonly kind: number;
  readonly nominated: number;
  readonly outcomes: readonly number[];
}

function headerColumns(cells: readonly CellValue[]): Columns | null {
  const texts = cells.map(folded);
  const at = (header: string): number => texts.indexOf(foldAll(header));
  const [kind, nominated, ...outcomes] = RESULTS_BY_KIND.map(at);
  if (kind === undefined || nominated === undefined || outcomes.length !== OUTCOMES.length) return null;
  return [kind, nominated, ...outcomes].includes(-1) ? null : { kind, nominated, outcomes };
}

function countsIn(grid: Grid, row: number, { nominated, outcomes }: Columns): OutcomeCounts | null {
  const [eligible, lacking, ineligible] = outcomes.map((column) => count(valueAt(grid, row, column)));
  if (eligible === undefined || lacking === undefined || ineligible === undefined) return null;
  const counts: OutcomeCounts = { eligible, 'needs-evidence': lacking, ineligible };
  // False also where one of them is no count.
  return totalOf(counts) === count(valueAt(grid, row, nominated)) ? counts : null;
}

function count(value: CellValue): number {
  const number = typeof value === 'string' && /^\d+$/.test(value.trim()) ? Number(value) : value;
  return typeof number === 'number' && Number.isInteger(number) && number >= 0 ? number : Number.NaN;
}

function folded(value: CellValue): string {
  return typeof value === 'string' ? foldAll(value) : '';
}
