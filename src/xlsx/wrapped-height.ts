import type { CellValue } from '../grid/grid';

/** A row of wrapped texts in Times New Roman 11. */
export interface WrappedRow {
  readonly cells: readonly CellValue[];
  /** Areas of cells that are one, as first and last column. */
  readonly merges: readonly (readonly [number, number])[];
  /** One a column, in characters. */
  readonly widths: readonly number[];
}

const LINE = 15;
/** How much of a column's width a character of Times New Roman 11 takes, on average; a little is left for broken words. */
const CHARACTER = 0.78;
const BOLD = 1.2;

/** Points that a row needs so that every text in it is seen, in programs that do not fit rows themselves. */
export function wrappedHeight({ cells, merges, widths }: WrappedRow, bold: boolean): number {
  const lines = cells.map((value, column) => {
    if (typeof value !== 'string') return 1;
    const [, last] = merges.find(([from]) => from === column) ?? [column, column];
    const room = widths.slice(column, last + 1).reduce((sum, width) => sum + width, 0) - 1;
    const wide = bold ? CHARACTER * BOLD : CHARACTER;
    return value
      .split('\n')
      .reduce((sum, paragraph) => sum + Math.max(1, Math.ceil((paragraph.length * wide) / room)), 0);
  });
  // Excel's highest row.
  return Math.min(409, LINE * Math.max(1, ...lines) + 3);
}
