import type { Table } from '../report/document';
import { toMillimetres, toPoints } from '../report/lengths';
import type { placedHeaders } from '../report/passages/table-keys';
import { lineStarts } from '../report/text-lines';

/** Of a line of Times New Roman in Word, by its size. */
const LINE = 1.15;
/** Above and below a cell's text together, and at its sides, in points. */
const PADDING = 3;
const SIDES = 7;

type Placed = ReturnType<typeof placedHeaders>[number];

/**
 * How high a level of a header must be at least, in millimetres, so that the cells that span it and others hold their
 * text: where the header is repeated, LibreOffice gives such cells no room of their own. Undefined where no cell does.
 */
export function levelHeight(table: Table, cells: readonly Placed[]): number | undefined {
  const spanning = cells.filter(({ cell }) => (cell.rows ?? 1) > 1);
  if (spanning.length === 0) return undefined;
  const heights = spanning.map(({ cell, column }) => {
    const own = table.columns.slice(column, column + (cell.columns ?? 1));
    const width = toPoints(own.reduce((sum, one) => sum + one.width, 0)) - SIDES;
    const lines = lineStarts([{ text: cell.text, bold: true, size: table.size }], width).length;
    return (lines * table.size * LINE + PADDING) / (cell.rows ?? 1);
  });
  return toMillimetres(Math.max(...heights));
}
