import type { CellValue, Grid } from '../../src/grid/grid';
import type { ReportDocument } from '../../src/report/document';
import { memorySheetName, readMemory, type Memory } from '../../src/report/passages/memory';
import { mergeReport, type Merged } from '../../src/report/passages/merge';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { renderReport } from '../../src/xlsx/render-workbook';

/** A report's sheets as they stand in a workbook, where people write into them. */
export interface FilledSheets {
  readonly grids: Grid[];
  readonly memory: Memory;
}

/** Written as a file and read again. */
export function sheetsOf(document: ReportDocument): FilledSheets {
  const { grids } = readWorkbook(renderReport(document, { memory: true }));
  const hidden = grids.find(({ sheet }) => sheet === memorySheetName(document.id));
  const memory = hidden === undefined ? null : readMemory(hidden);
  if (memory === null) throw new Error('the memory cannot be read');
  return { grids: grids.filter((grid) => grid !== hidden), memory };
}

/** The report made again from other data. */
export function madeAgain(fresh: ReportDocument, { grids, memory }: FilledSheets): Merged {
  return mergeReport(fresh, memory, grids);
}

function changed(sheets: FilledSheets, name: string, change: (grid: Grid) => Grid): FilledSheets {
  const known = sheets.grids.some(({ sheet }) => sheet === name);
  if (!known) throw new Error(`no sheet ${name}`);
  return { ...sheets, grids: sheets.grids.map((grid) => (grid.sheet === name ? change(grid) : grid)) };
}

/** The first row and column of a sheet whose text this is, without spaces around it; where it begins so, for a RegExp. */
export function placeOf(sheets: FilledSheets, name: string, text: string | RegExp): [row: number, column: number] {
  const grid = sheets.grids.find(({ sheet }) => sheet === name);
  for (const [row, cells] of (grid?.rows ?? []).entries()) {
    const column = (cells ?? []).findIndex((value) => {
      const shown = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
      return typeof text === 'string' ? shown === text : text.test(shown);
    });
    if (column >= 0) return [row, column];
  }
  throw new Error(`${String(text)} stands nowhere in ${name}`);
}

/** A cell typed over. */
export function typeInto(sheets: FilledSheets, name: string, at: [number, number], value: CellValue): FilledSheets {
  const [row, column] = at;
  return changed(sheets, name, (grid) => {
    const rows = Array.from({ length: Math.max(grid.rows.length, row + 1) }, (_, n) => grid.rows[n]);
    const cells = [...(rows[row] ?? [])];
    while (cells.length < column) cells.push(null);
    cells[column] = value;
    rows[row] = cells;
    return { ...grid, rows };
  });
}

/** A row inserted above another, with some cells. */
export function insertRow(
  sheets: FilledSheets,
  name: string,
  above: number,
  cells: readonly CellValue[],
): FilledSheets {
  return changed(sheets, name, (grid) => ({
    ...grid,
    rows: [...grid.rows.slice(0, above), cells, ...grid.rows.slice(above)],
    formatIds: [...grid.formatIds.slice(0, above), undefined, ...grid.formatIds.slice(above)],
  }));
}

/** An empty column inserted left of another; formats do not matter here. */
export function insertColumn(sheets: FilledSheets, name: string, left: number): FilledSheets {
  const wider = (cells: readonly CellValue[] | undefined): readonly CellValue[] | undefined =>
    cells === undefined || cells.length <= left ? cells : [...cells.slice(0, left), null, ...cells.slice(left)];
  return changed(sheets, name, (grid) => ({ ...grid, rows: grid.rows.map(wider), formatIds: [] }));
}

/** Rows that somebody deleted. */
export function deleteRows(sheets: FilledSheets, name: string, first: number, count = 1): FilledSheets {
  return changed(sheets, name, (grid) => ({
    ...grid,
    rows: grid.rows.filter((_, n) => n < first || n >= first + count),
    formatIds: grid.formatIds.filter((_, n) => n < first || n >= first + count),
  }));
}

/** Rows of a sheet in another order; `order` holds the rows' places before. */
export function reorder(sheets: FilledSheets, name: string, first: number, order: readonly number[]): FilledSheets {
  return changed(sheets, name, (grid) => {
    const rows = [...grid.rows];
    const formatIds = [...grid.formatIds];
    order.forEach((from, n) => {
      rows[first + n] = grid.rows[from];
      formatIds[first + n] = grid.formatIds[from];
    });
    return { ...grid, rows, formatIds };
  });
}
