import { areaAddress, type Area, type CellRef } from '../grid/area';
import type { CellValue, Grid } from '../grid/grid';
import { ownBlocks } from '../grid/own-marks';
import type { MarkBlock } from '../marks/plan';
import { without } from './addresses';
import type { Question } from './questions';
import type { Reading } from './read-grids';
import { cellsIn, matrixOf } from './read-values';

/** Bytes of an empty cell in an answer. */
const EMPTY_BYTES = 4;

/**
 * Asks for the formulas in the places of marks: `values` tells a formula that shows nothing as an empty cell, so that
 * the place looks free though something of the office's stands there.
 */
export function blankFormulaQuestions(
  { sheets }: Reading,
  blocks: readonly MarkBlock[],
  sink: (cell: CellRef) => void,
): Question[] {
  return blocks.flatMap(({ sheet: name, area }) => {
    const sheet = sheets.find(({ structure }) => structure.name === name);
    if (sheet === undefined) return [];
    const parts = ownBlocks(sheet.grid).reduce<Area[]>(
      (free, { area: hole }) => (hole === null ? free : free.flatMap((part) => without(part, hole))),
      [area],
    );
    return parts.map((part): Question => ({
      bytes: cellsIn(part) * EMPTY_BYTES,
      queue: (context) => {
        const range = context.workbook.worksheets.getItem(sheet.structure.id).getRange(areaAddress(part));
        range.load('formulas');
        return () =>
          matrixOf(range.formulas).forEach((cells, row) =>
            cells.forEach((formula, column) => {
              if (String(formula).startsWith('='))
                sink({ sheet: name, row: part.top + row, column: part.left + column });
            }),
          );
      },
    }));
  });
}

/** The reading with such cells as files tell them: an empty text instead of nothing. */
export function withBlankFormulas(reading: Reading, blank: readonly CellRef[]): Reading {
  if (blank.length === 0) return reading;
  const sheets = reading.sheets.map((sheet) => ({ ...sheet, grid: withBlanks(sheet.grid, blank) }));
  return { ...reading, sheets, grids: sheets.map(({ grid }) => grid) };
}

function withBlanks(grid: Grid, blank: readonly CellRef[]): Grid {
  const rows = [...grid.rows];
  for (const { sheet, row, column } of blank) {
    const cells: CellValue[] = [...(rows[row] ?? [])];
    if (sheet !== grid.sheet || (cells[column] ?? null) !== null) continue;
    while (rows.length <= row) rows.push(undefined);
    while (cells.length < column) cells.push(null);
    cells[column] = '';
    rows[row] = cells;
  }
  return { ...grid, rows };
}
