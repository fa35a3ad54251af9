import { displayWidth, fit, pad, wrap } from './display-width';

export interface TextColumn {
  readonly header: string;
  readonly side: 'left' | 'right';
  /** At most this wide; longer texts are cut where the terminal's width is known. */
  readonly most?: number;
  /** Colours a cell that was filled up already. */
  readonly paint?: (text: string, row: number) => string;
}

const GAP = '  ';
/** With less room than this beside it, the last column stands on lines of its own below the others. */
const NARROWEST = 44;

/**
 * Lines of a table; the last column takes what is left and goes on in further lines.
 * @param width the terminal's columns; null: nothing is cut or broken
 */
export function* tableLines(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
  width: number | null,
  paintHeader: (text: string) => string,
): Generator<string> {
  const last = columns.length - 1;
  const widths = columns.map((column, c) => {
    const widest = rows.reduce((most, row) => Math.max(most, displayWidth(row[c] ?? '')), displayWidth(column.header));
    return width === null || column.most === undefined ? widest : Math.min(widest, column.most);
  });
  const before = widths.slice(0, last).reduce((sum, one) => sum + one + GAP.length, 0);
  const stacked = width !== null && width - before < NARROWEST;
  const indent = stacked ? (widths[0] ?? 0) + GAP.length : before;

  const line = (cells: readonly string[], paint: (text: string, c: number) => string): string =>
    cells
      .map((text, c) => {
        if (c === last) return paint(text, c);
        const room = widths[c] ?? 0;
        return paint(pad(width === null ? text : fit(text, room), room, columns[c]?.side ?? 'left'), c);
      })
      .join(GAP)
      .trimEnd();

  const headers = columns.map(({ header }) => header);
  yield line(stacked ? headers.slice(0, last) : headers, (text) => paintHeader(text));
  for (const [r, row] of rows.entries()) {
    const paint = (text: string, c: number): string => columns[c]?.paint?.(text, r) ?? text;
    const parts = width === null ? [row[last] ?? ''] : wrap(row[last] ?? '', Math.max(NARROWEST / 2, width - indent));
    const beside = stacked ? [] : parts.slice(0, 1);
    yield line([...row.slice(0, last), ...beside], paint);
    for (const part of parts.slice(beside.length)) yield ' '.repeat(indent) + part;
  }
}
