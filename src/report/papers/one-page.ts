import { textWidth, type Block, type Page, type Paragraph, type SideBySide, type Table } from '../document';
import { toPoints } from '../lengths';
import { itemRuns } from '../passages/passage';
import { cellText } from '../passages/shown-text';
import { placedHeaders } from '../passages/table-keys';
import { CELL_PADDING, LEAST_BESIDE, RULE_HEIGHT, shownLines, SPACE_BELOW, SPACE_BELOW_CAPTION } from '../shown-lines';
import { lineHeight, lineStarts, lineWidth } from '../text-lines';

/**
 * How high blocks are on a page, in points: as sheets lay them out (src/xlsx/render-section.ts), which takes more room
 * than Word does.
 */

/** Printers differ by a little: a page is filled to this share. */
const FILLED = 0.985;

/** The room that blocks leave on a page of their own; negative where they go over it. */
function roomLeft(page: Page, blocks: readonly Block[]): number {
  const height = toPoints(page.height - page.margins.top - page.margins.bottom) * FILLED;
  return blocks.reduce((left, block) => left - blockHeight(block, textWidth(page)), height);
}

/** The first way to set blocks that holds them all on one page, and the room left; the first way where none does. */
export function setOnOnePage<Way>(
  page: Page,
  ways: readonly [Way, ...Way[]],
  set: (way: Way) => Block[],
): { readonly blocks: Block[]; readonly room: number } {
  for (const way of ways) {
    const blocks = set(way);
    const room = roomLeft(page, blocks);
    if (room >= 0) return { blocks, room };
  }
  return { blocks: set(ways[0]), room: 0 };
}

function blockHeight(block: Block, width: number): number {
  switch (block.kind) {
    case 'paragraph':
      return (
        paragraphHeight(block, width) +
        (block.role === 'caption' ? SPACE_BELOW_CAPTION : SPACE_BELOW) +
        (block.rule === true ? RULE_HEIGHT : 0)
      );
    case 'side-by-side':
      return besideHeight(block);
    case 'table':
      return tableHeight(block);
    case 'space':
      return block.points;
    case 'list':
      return block.items.reduce(
        (sum, runs) => sum + paragraphHeight({ ...block, runs: itemRuns(block.marker, runs) }, width) + SPACE_BELOW,
        0,
      );
    case 'chart':
      return toPoints(block.height);
    case 'page-break':
      return 0;
  }
}

function paragraphHeight(paragraph: Pick<Paragraph, 'runs' | 'size' | 'indent'>, width: number): number {
  const { starts, height } = shownLines(paragraph, width);
  return starts.length * height;
}

function besideHeight({ columns }: SideBySide): number {
  const count = Math.max(...columns.map(({ paragraphs }) => paragraphs.length));
  let height = 0;
  for (let n = 0; n < count; n++) {
    const beside = columns.flatMap(({ width, paragraphs }) => {
      const paragraph = paragraphs[n];
      return paragraph === undefined ? [] : [{ paragraph, width }];
    });
    height += Math.max(...beside.map(({ paragraph, width }) => paragraphHeight(paragraph, width)), LEAST_BESIDE);
    if (beside.some(({ paragraph }) => paragraph.rule === true)) height += RULE_HEIGHT;
  }
  return height;
}

/** A header's cell gives each of the levels that it spans an equal share of its height. */
function tableHeight(table: Table): number {
  const { columns, header, rows, size } = table;
  const cellHeight = (text: string, bold: boolean, first: number, spans = 1): number => {
    const width = columns.slice(first, first + spans).reduce((sum, one) => sum + one.width, 0);
    return lineStarts([{ text, bold, size }], lineWidth(width)).length * lineHeight(size) + CELL_PADDING;
  };
  const placed = placedHeaders(table);
  const levels = header.map((_, n) => {
    const own = placed.filter(({ level }) => level === n);
    return Math.max(
      0,
      ...own.map(({ cell, column }) => cellHeight(cell.text, true, column, cell.columns) / (cell.rows ?? 1)),
    );
  });
  const body = rows.map(({ cells, role, height = 0 }) => {
    let column = 0;
    const heights = cells.map((cell) => {
      const first = column;
      column += cell.columns ?? 1;
      return cellHeight(cellText(cell), cell.bold === true || role !== 'row', first, cell.columns);
    });
    return Math.max(lineHeight(size) + CELL_PADDING, toPoints(height), ...heights);
  });
  return [...levels, ...body].reduce((sum, height) => sum + height, 0);
}
