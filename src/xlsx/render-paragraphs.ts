import type { List, Paragraph, SideBySide } from '../report/document';
import { toMillimetres } from '../report/lengths';
import { itemKey, itemRuns } from '../report/passages/passage';
import {
  LEAST_BESIDE,
  RULE_HEIGHT,
  shownLines,
  shownRuns,
  SPACE_BELOW,
  SPACE_BELOW_CAPTION,
  type ShownRun,
} from '../report/shown-lines';
import { runsWidth } from '../report/text-lines';
import { asText, contentOf, HIGHEST, sliceRuns, type PlacedCell, type PlacedRow } from './render-rows';
import type { CellStyle } from './write-book';

/** A paragraph is one cell over the whole width; one that is higher than a row can be goes on in the next row. */
export function paragraphRows(paragraph: Paragraph, width: number, font: string): PlacedRow[] {
  const rows = pieces(paragraph, width, font).map(({ cell, height, text }) => ({
    height: height + (paragraph.role === 'caption' ? SPACE_BELOW_CAPTION : SPACE_BELOW),
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
        height: Math.max(...beside.map(({ height }) => height), LEAST_BESIDE),
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
    const length = toMillimetres(runsWidth(shownRuns(paragraph)));
    const middle = (left + right) / 2;
    const style: CellStyle = { font: '', size: 4, borders: { top: 'thin' } };
    return {
      left: Math.max(left, middle - length / 2),
      right: Math.min(right, middle + length / 2),
      content: null,
      style,
    };
  });
  return { height: RULE_HEIGHT, cells, keep: true };
}

/** What of a paragraph stands in one row. */
interface Piece {
  readonly cell: PlacedCell;
  readonly height: number;
  readonly text: string;
}

function pieces(paragraph: Paragraph, width: number, font: string): Piece[] {
  const { runs, starts, height } = shownLines(paragraph, width);
  const text = runs.map((run) => run.text).join('');
  const most = Math.floor(HIGHEST / height);
  const found: Piece[] = [];
  for (let first = 0; first < starts.length; first += most) {
    const lines = Math.min(most, starts.length - first);
    const part = sliceRuns(runs, starts[first] ?? 0, starts[first + most] ?? text.length);
    const content = contentOf(part, font);
    const style = asText(content, { ...paragraphStyle(paragraph, part, lines), font });
    found.push({
      cell: { left: 0, right: width, content, style },
      height: lines * height,
      text: part.map((run) => run.text).join(''),
    });
  }
  return found;
}

function paragraphStyle(paragraph: Paragraph, runs: readonly ShownRun[], lines: number): CellStyle {
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
