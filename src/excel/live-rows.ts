import { areaAddress, type Area } from '../grid/area';
import type { CellValue } from '../grid/grid';
import { groupBy } from '../grid/group-by';
import { sameValue } from './last-look';
import { sameMark, type BlockChange, type CellChange } from './live-marks';
import type { Question } from './questions';
import { cellsIn, cellValue, matrixOf, type Matrix } from './read-values';
import { readColumns } from './write-marks';

/** Rows that lie so close are written and looked at together: their cells take fewer bytes than a further range. */
const TOGETHER = 20;

/** Rows of a block that are written together. */
export interface RowRun {
  readonly change: BlockChange;
  /** Of our four columns, those that change in these rows: often the rank alone. */
  readonly area: Area;
  /** The cells that change, by row; a row's by their place among the four. */
  readonly cells: ReadonlyMap<number, readonly (CellChange | undefined)[]>;
}

/** The rows in which something changes. */
export function rowRuns(changes: readonly BlockChange[]): RowRun[] {
  return changes.flatMap((change) => {
    const cells = new Map<number, (CellChange | undefined)[]>();
    for (const cell of change.cells) {
      const row = cells.get(cell.row) ?? [];
      row[cell.place] = cell;
      cells.set(cell.row, row);
    }
    return [...byColumns(change.rows, cells)].flatMap(([columns, rows]) => {
      const [first = 0, last = 0] = columns.split(' ').map(Number);
      const { left } = change.block.area;
      return together(rows, TOGETHER).map(([top, bottom]) => ({
        change,
        area: { top, left: left + first, bottom, right: left + last },
        cells,
      }));
    });
  });
}

/** Rows by the first and the last place in which they change. */
function byColumns(rows: readonly number[], cells: RowRun['cells']): Map<string, number[]> {
  return groupBy(rows, (row) => {
    const places = (cells.get(row) ?? []).flatMap((cell) => cell?.place ?? []);
    return places.length === 0 ? '0 0' : `${String(Math.min(...places))} ${String(Math.max(...places))}`;
  });
}

/** Rows as runs of rows that lie at most so far apart. */
export function together(rows: Iterable<number>, apart: number): [first: number, last: number][] {
  const runs: [number, number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && row - last[1] <= apart) last[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}

/**
 * Asks whether the rows still hold what was read, and our cells in them what they must.
 * @param side what the cells that change must hold: what stood there, or what was written
 */
export function rowsQuestion(run: RowRun, side: 'from' | 'to', sink: (agrees: boolean) => void): Question {
  const { sheet, block } = run.change;
  const area = { ...run.area, left: Math.min(run.area.left, ...readColumns(block)) };
  return {
    bytes: 300 + cellsIn(area) * sheet.bytesPerCell,
    queue: (context) => {
      const range = context.workbook.worksheets.getItem(sheet.structure.id).getRange(areaAddress(area)).load('values');
      return () => sink(agrees(run, area.left, matrixOf(range.values), side));
    },
  };
}

function agrees({ change, area, cells }: RowRun, left: number, values: Matrix, side: 'from' | 'to'): boolean {
  const first = change.block.area.left;
  const columns = [...readColumns(change.block)];
  for (let column = area.left; column <= area.right; column++) columns.push(column);
  return values.every((row, n) => {
    const before = change.sheet.cells.rows[area.top + n];
    const changed = cells.get(area.top + n);
    return columns.every((column) => {
      const found = cellValue(row[column - left]);
      const cell = changed?.[column - first];
      return sameAsBefore(found, cell === undefined ? (before?.[column] ?? null) : cell[side]);
    });
  });
}

/** Whether a cell holds a value; line ends differ. */
export function sameAsBefore(found: CellValue, value: CellValue): boolean {
  return typeof value === 'string' ? sameMark(found, value) : sameValue(found, value);
}
