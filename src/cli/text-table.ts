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
/** Narrower than this the last column would be a ribbon of syllables. */
const NARROWEST = 24;

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
  const room = width === null ? Infinity : Math.max(NARROWEST, width - before);
  const line = (cells: readonly string[], painted: (text: string, c: number) => string): string =>
    columns
      .map(({ side }, c) => {
        const text = cells[c] ?? '';
        if (c === last) return painted(text, c);
        return painted(pad(width === null ? text : fit(text, widths[c] ?? 0), widths[c] ?? 0, side), c);
      })
      .join(GAP)
      .trimEnd();

  yield line(
    columns.map(({ header }) => header),
    (text) => paintHeader(text),
  );
  for (const [r, row] of rows.entries()) {
    const [first = '', ...more] = room === Infinity ? [row[last] ?? ''] : wrap(row[last] ?? '', room);
    yield line([...row.slice(0, last), first], (text, c) => columns[c]?.paint?.(text, r) ?? text);
    for (const rest of more) yield ' '.repeat(before) + rest;
  }
}
