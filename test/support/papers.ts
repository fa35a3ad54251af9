import { BUILT_IN } from '../../src/criteria/built-in';
import { PLAN_SETTINGS, type OfficeSettings } from '../../src/criteria/plan';
import type { Assessment } from '../../src/assessment/assessment';
import type { CellValue, Grid } from '../../src/grid/grid';
import type { Nominations } from '../../src/nominations/result';
import type { ReportDocument } from '../../src/report/document';
import type { PaperInput } from '../../src/report/papers/paper';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { renderWorkbook } from '../../src/xlsx/render-workbook';
import { nominationsOf } from './assessments';

/** What papers are made from; the nominations are those of the assessments where none are given. */
export function paperInput(
  assessments: readonly Assessment[],
  more: { nominations?: Nominations; settings?: Partial<OfficeSettings> } = {},
): PaperInput {
  return {
    nominations: more.nominations ?? nominationsOf(assessments),
    assessments,
    criteria: BUILT_IN,
    settings: { ...PLAN_SETTINGS, ...more.settings },
  };
}

/** A document's finished sheets, as a workbook's grids. */
export function finishedGrids(document: ReportDocument): readonly Grid[] {
  return readWorkbook(renderWorkbook(document)).grids;
}

/** A grid with other values in some cells; rows and columns count from 0. */
export function filled(grid: Grid, cells: Iterable<readonly [row: number, column: number, value: CellValue]>): Grid {
  const rows = grid.rows.map((row) => [...(row ?? [])]);
  for (const [row, column, value] of cells) {
    const line = (rows[row] ??= []);
    while (line.length < column) line.push(null);
    line[column] = value;
  }
  return { ...grid, rows };
}

/** Where a text stands: its row and column. */
export function placeOf({ rows }: Grid, text: CellValue, from = 0): readonly [row: number, column: number] {
  for (let row = from; row < rows.length; row++) {
    const column = (rows[row] ?? []).indexOf(text);
    if (column >= 0) return [row, column];
  }
  throw new Error(`nowhere: ${String(text)}`);
}
