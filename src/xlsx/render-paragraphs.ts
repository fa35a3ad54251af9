import type { List, Paragraph, Run, SideBySide } from '../report/document';
import { itemKey, itemRuns } from '../report/passages/passage';
import { lineHeight, lineStarts, lineWidth, runsWidth } from '../report/text-lines';
import { asText, contentOf, HIGHEST, sliceRuns, type PlacedCell, type PlacedRow } from './render-rows';
import type { CellStyle, RichRun } from './write-book';

const SPACE_BETWEEN = 5;
const NO_BREAK_SPACE = '\u00a0';

/** A paragraph is one cell over the whole width; one that is higher than a row can be goes on in the next row. */
export function paragraphRows(paragraph: Paragraph, width: number, font: string): PlacedRow[] {
  const rows = pieces(paragraph, width, font).map(({ cell, height, text }) => ({
    height: height + (paragraph.role === 'caption' ? 2 : SPACE_BETWEEN),
    cells: [cell],
    keep: paragraph.keepWithNext === true,
    passages: [{ key: paragraph.id, left: 0, right: width, text }],
  }));
  return paragraph.rule === true ? [...rows, ruleRow([{ paragraph, left: 0, right: width }])] : rows;
}

/** The rows of a list: each item is a paragraph behind the list's marker. `width` is in millimetres. */
export function listRows(list: List, width: number, font: string): PlacedRow[] {
  return list.items.flatMap((runs, n) =>
    paragraphRows(
      {
        kind: 'paragraph',
        id: itemKey(list.id, n),
        role: 'text',
        runs: itemRuns(list.marker, runs),
        size: list.size,
        align: 'justify',
        indent: list.indent,
      },
      width,
      font,
    ),
  );
}

/** The n-th paragraphs of all columns share a row; the whole block stays on one page. */
export function sideBySideRows(block: SideBySide, font: string): PlacedRow[] {
  const lefts = block.columns.map((_, n) => block.columns.slice(0, n).reduce((sum, { width }) => sum + width, 0));
  const count = Math.max(...block.columns.map(({ paragraphs }) => paragraphs.length));
  const rows: PlacedRow[] = [];
  for (let n = 0; n < count; n++) {
    const placed = block.columns.flatMap(({ width, paragraphs }, column) => {
      const paragraph = paragraphs[n];
      const left = lefts[column] ?? 0;
      return paragraph === undefined ? [] : [{ paragraph, left, right: left + width }];
    });
    const parts = placed.map(({ paragraph, left, right }) =>
      pieces(paragraph, right - left, font).map(({ cell, height, text }) => ({
        cell: { ...cell, left, right },
        height,
        passage: { key: paragraph.id, left, right, text },
      })),
    );
    const high = Math.max(...parts.map(({ length }) => length));
    for (let piece = 0; piece < high; piece++) {
      const beside = parts.flatMap((own) => own[piece] ?? []);
      rows.push({
        height: Math.max(...beside.map(({ height }) => height), lineHeight(12)),
        cells: beside.filter(({ cell }) => cell.content !== null).map(({ cell }) => cell),
        keep: n < count - 1 || piece < high - 1,
        passages: beside.map(({ passage }) => passage),
      });
    }
    const ruled = placed.filter(({ paragraph }) => paragraph.rule === true);
    if (ruled.length > 0) rows.push(ruleRow(ruled));
  }
  return rows;
}

/** A thin row whose upper border is the line, as long as the text above it. */
function ruleRow(ruled: readonly { paragraph: Paragraph; left: number; right: number }[]): PlacedRow {
  const cells = ruled.map(({ paragraph, left, right }): PlacedCell => {
    const length = (runsWidth(richRuns(paragraph.runs, paragraph)) * 25.4) / 72;
    const middle = (left + right) / 2;
    const style: CellStyle = { font: '', size: 4, borders: { top: 'thin' } };
    return {
      left: Math.max(left, middle - length / 2),
      right: Math.min(right, middle + length / 2),
      content: null,
      style,
    };
  });
  return { height: 4.5, cells, keep: true };
}

/** What of a paragraph stands in one row. */
interface Piece {
  readonly cell: PlacedCell;
  readonly height: number;
  readonly text: string;
}

function pieces(paragraph: Paragraph, width: number, font: string): Piece[] {
  const runs = indented(richRuns(paragraph.runs, paragraph), paragraph);
  const text = runs.map((run) => run.text).join('');
  const size = Math.max(paragraph.size, ...runs.map((run) => run.size));
  const starts = lineStarts(runs, lineWidth(width));
  const most = Math.floor(HIGHEST / lineHeight(size));
  const found: Piece[] = [];
  for (let first = 0; first < starts.length; first += most) {
    const lines = Math.min(most, starts.length - first);
    const part = sliceRuns(runs, starts[first] ?? 0, starts[first + most] ?? text.length);
    const content = contentOf(part, font);
    const style = asText(content, { ...paragraphStyle(paragraph, part, lines), font });
    found.push({
      cell: { left: 0, right: width, content, style },
      height: lines * lineHeight(size),
      text: part.map((run) => run.text).join(''),
    });
  }
  return found;
}

function richRuns(runs: readonly Run[], { size }: Paragraph): RichRun[] {
  return runs.map((run) => ({
    text: run.capitals === true ? run.text.toLocaleUpperCase('vi') : run.text,
    size: run.size ?? size,
    ...(run.bold === true ? { bold: true } : {}),
    ...(run.italic === true ? { italic: true } : {}),
    ...(run.underline === true ? { underline: true } : {}),
  }));
}

/** Excel indents all lines of a cell or none: the first line's indent is made of no-break spaces. */
function indented(runs: readonly RichRun[], { indent }: Paragraph): RichRun[] {
  const [first, ...others] = runs;
  if (first === undefined || indent === 0) return [...runs];
  const spaces = Math.round(((indent * 72) / 25.4 / first.size) * 4);
  return [{ ...first, text: NO_BREAK_SPACE.repeat(spaces) + first.text }, ...others];
}

function paragraphStyle(paragraph: Paragraph, runs: readonly RichRun[], lines: number): CellStyle {
  const look = runs[0];
  // A single justified line would be left alone by Excel, but stretched by others.
  const align = paragraph.align === 'justify' && lines === 1 ? 'left' : paragraph.align;
  return {
    font: '',
    size: look?.size ?? paragraph.size,
    ...(look?.bold === true ? { bold: true } : {}),
    ...(look?.italic === true ? { italic: true } : {}),
    ...(look?.underline === true ? { underline: true } : {}),
    horizontal: align,
    vertical: 'center',
    wrap: true,
  };
}
