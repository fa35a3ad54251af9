import { cellAddress, type Area } from '../grid/area';
import type { BlockRemoval, MarkBlock, MarkRole } from '../marks/plan';
import { MARK_ROLES } from '../marks/plan';
import type { EmptiedFormat } from './mark-former';
import type { StyleEdits } from './mark-styles';
import { escapeCellText } from './patch-text';
import { placeOfColumn, type ByteSplice, type CellBytes, type RowBytes } from './patch-rows';

/**
 * What stood in a block's place before, row by row, equal rows together: how many rows, the row's `spans` where it was
 * widened, and the (empty) cells that were there, their address left out. 0: nothing.
 */
export type FormerCells = [count: number, spans: string | 0, ...cells: (string | 0)[]][];

/** Two lines of 12 points need some 30 points. */
export const TWO_LINES = 27;

const ADDRESS = /(\sr\s*=\s*)(["'])[A-Za-z]+\d+\2/;

/** Writes a block's cells; collects what was there before. */
export interface BlockWriter {
  readonly block: MarkBlock;
  readonly former: FormerCells;
  /** By row, the cell formats that its four cells had. */
  readonly formats: ReadonlyMap<number, readonly number[]>;
  edit(row: RowBytes): ByteSplice[];
  /** The least set height of the rows that hold results, in points; null where none is set. */
  leastHeight(): number | null;
}

export interface WriterParts {
  readonly block: MarkBlock;
  readonly styles: StyleEdits;
  /** The sheet's part as bytes. */
  readonly bytes: Uint8Array;
  readonly prefix: string;
  /** The style of a column whose cell a row leaves out. */
  readonly columnStyle: number;
  /** The same for our four columns. */
  readonly ownStyles: readonly number[];
}

/** Makes what writes a block's cells into the sheet's rows, one row after the other. */
export function blockWriter({ block, styles, bytes, prefix, columnStyle, ownStyles }: WriterParts): BlockWriter {
  const values = new Map(block.rows.map((row) => [row.row, row.values]));
  const kept = new Set(block.kept.map(({ row, column }) => cellAddress(row, column)));
  const former: FormerCells = [];
  const formats = new Map<number, number[]>();
  let least: number | null = null;
  const [headerFirst, headerLast] = block.headerRows;

  /** The new cell's XML; null leaves what is there. */
  function cell(row: RowBytes, n: number, neighbour: CellBytes | undefined): string | null {
    const column = block.area.left + n;
    const address = cellAddress(row.row, column);
    if (kept.has(address)) return null;
    const style = neighbour?.style ?? row.style ?? columnStyle;
    const inHeader = row.row >= headerFirst && row.row <= headerLast;
    const value = inHeader ? headerValue(block, row.row, n) : (values.get(row.row)?.[n] ?? null);
    if (value === null) return neighbour === undefined || style === 0 ? null : open(address, style) + '/>';
    const role: MarkRole = MARK_ROLES[n] ?? 'reason';
    if (typeof value === 'number')
      return numberCell(address, inHeader ? styles.likeHeader(style) : styles.beside(style, role, false), value);
    const look = inHeader
      ? styles.likeHeader(style)
      : styles.beside(style, role, isLiteral(value), role === 'reason' && isOverfull(row, value));
    return textCell(address, look, value);
  }

  /** Whether a text goes on below the end of its row: the height is the office's. */
  function isOverfull({ height }: RowBytes, text: string): boolean {
    return height !== null && height < TWO_LINES && text.length > block.oneLineWidths[3];
  }

  function numberCell(address: string, style: number, value: number): string {
    return `${open(address, style)}><${prefix}v>${String(value)}</${prefix}v></${prefix}c>`;
  }

  function open(address: string, style: number): string {
    return `<${prefix}c r="${address}"${style === 0 ? '' : ` s="${String(style)}"`}`;
  }

  function textCell(address: string, style: number, text: string): string {
    const space = /^\s|\s$|\n|\s\s/.test(text) ? ' xml:space="preserve"' : '';
    return (
      `${open(address, style)} t="inlineStr"><${prefix}is><${prefix}t${space}>${escapeCellText(text)}` +
      `</${prefix}t></${prefix}is></${prefix}c>`
    );
  }

  return {
    block,
    former,
    formats,
    leastHeight: () => least,
    edit(row) {
      if (row.height !== null && values.has(row.row)) least = Math.min(least ?? Infinity, row.height);
      const { left, right } = block.area;
      const neighbour = row.cells.find(({ column }) => column === block.like);
      const splices: ByteSplice[] = [];
      const before: (string | 0)[] = [];
      const looks: number[] = [];
      for (let n = 0; n < 4; n++) {
        const there = row.cells.find(({ column }) => column === left + n);
        looks.push(there?.style ?? row.style ?? ownStyles[n] ?? 0);
        const text = there !== undefined && !there.empty ? null : cell(row, n, neighbour);
        before.push(text === null || there === undefined ? 0 : withoutAddress(bytes, there));
        if (text === null) continue;
        const at = there?.start ?? placeOfColumn(row, left + n);
        splices.push({ start: at, end: there?.end ?? at, text });
      }
      formats.set(row.row, looks);
      const spans = splices.length === 0 ? null : widenedSpans(row, right + 1);
      if (spans !== null) splices.unshift(spans);
      remember(former, [1, spans === null ? 0 : (row.spans?.text ?? 0), ...before]);
      return splices;
    },
  };
}

function headerValue({ headerAt, headers, numbers }: MarkBlock, row: number, n: number): string | number | null {
  if (row === headerAt[0]) return headers[n] ?? null;
  return numbers?.row === row ? (numbers.values[n] ?? null) : null;
}

/** Excel takes a typed text that begins so for a formula, or cuts it: such a text is marked as text. */
function isLiteral(text: string): boolean {
  return /^[=+\-@\t\r]/.test(text);
}

function withoutAddress(bytes: Uint8Array, cell: CellBytes): string {
  return new TextDecoder().decode(bytes.subarray(cell.start, cell.end)).replace(ADDRESS, '$1$2@$2');
}

function remember(former: FormerCells, next: FormerCells[number]): void {
  const last = former.at(-1);
  if (last !== undefined && last.length === next.length && last.every((part, n) => n === 0 || part === next[n]))
    last[0] += 1;
  else former.push(next);
}

/** `spans="1:16"` (a hint for readers) must not tell less than the row holds. */
function widenedSpans(row: RowBytes, right: number): ByteSplice | null {
  const match = row.spans === null ? null : /^(\d+):(\d+)$/.exec(row.spans.text);
  if (match === null || row.spans === null || Number(match[2]) >= right) return null;
  return { start: row.spans.start, end: row.spans.end, text: `${match[1] ?? '1'}:${String(right)}` };
}

export interface EraserParts {
  readonly area: Area;
  /** Which of ours each column is. */
  readonly columns: BlockRemoval['columns'];
  /** Addresses of cells that the user changed. */
  readonly kept: ReadonlySet<string>;
  /** What stood there before; null where the style numbers in it no longer hold. */
  readonly former: FormerCells | null;
  /** Then the formats that were kept as looks; null where there are none. */
  readonly formats: EmptiedFormat | null;
  /** Of the part's elements. */
  readonly prefix: string;
}

/** Takes a block's cells away, and puts back what stood in their place. */
export function blockEraser(parts: EraserParts): (row: RowBytes) => ByteSplice[] {
  const { area, columns, kept, former, formats, prefix } = parts;
  const runs = former ?? [];
  let run = 0;
  let used = 0;
  return (row) => {
    while (run < runs.length && used >= (runs[run]?.[0] ?? 0)) {
      run++;
      used = 0;
    }
    used++;
    const [, spans = 0, ...cells] = runs[run] ?? [0];
    const splices: ByteSplice[] = [];
    if (spans !== 0 && row.spans !== null) splices.push({ ...row.spans, text: spans });
    for (let column = area.left; column <= area.right; column++) {
      const address = cellAddress(row.row, column);
      if (kept.has(address)) continue;
      const cell = row.cells.find((one) => one.column === column);
      const format = formats?.(row, column) ?? null;
      const before = cells[columns[column - area.left] ?? -1] ?? 0;
      if (cell === undefined && format === null) continue;
      const at = cell?.start ?? placeOfColumn(row, column);
      let text = before === 0 ? '' : before.replace(/(\sr\s*=\s*)(["'])@\2/, `$1$2${address}$2`);
      if (format !== null) text = `<${prefix}c r="${address}" s="${String(format)}"/>`;
      splices.push({ start: at, end: cell?.end ?? at, text });
    }
    return splices;
  };
}
