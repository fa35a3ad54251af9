import { plainText, textWidth, type Block, type Chart, type Page, type Section } from '../report/document';
import { toPoints } from '../report/lengths';
import { endingSection } from './paragraph-xml';
import { chartParagraph } from './word-chart';
import { gap, listParagraphs, textParagraph } from './word-paragraphs';
import type { Shell } from './word-shell';
import { sideBySideXml } from './word-side-by-side';
import { isShown, tableXml } from './word-tables';

/** Of the whole document. */
export interface Whole {
  /** In the document's order: they are numbered so. */
  readonly charts: readonly Chart[];
  readonly lists: Shell['lists'];
}

/** The part of the document itself as XML, piece by piece: a paragraph or a table's row each. */
export function* documentXml(sections: readonly Section[], { begin, pages, lists }: Shell): Generator<string> {
  const whole = { charts: chartsOf(sections), lists };
  yield begin;
  for (const [n, section] of sections.entries()) {
    const page = pages[n] ?? '';
    const pieces = sectionXml(section, whole);
    // The last section's page stands at the end of the document, another's in its last paragraph.
    if (n === sections.length - 1) yield* pieces;
    else yield* withPage(pieces, page);
  }
  yield `${pages[sections.length - 1] ?? ''}</w:body></w:document>`;
}

/** How many pieces there are, or nearly so. */
export function pieceCount(sections: readonly Section[]): number {
  const counts = sections.flatMap(({ blocks }) =>
    blocks.map((block) => 1 + (block.kind === 'table' ? block.rows.length : 0)),
  );
  return counts.reduce((sum, one) => sum + one, 0);
}

/** A document's charts in their order. */
export function chartsOf(sections: readonly Section[]): Chart[] {
  return sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'chart' ? [block] : [])));
}

function* withPage(pieces: Iterable<string>, page: string): Generator<string> {
  let last = '';
  for (const piece of pieces) {
    yield last;
    last = piece;
  }
  yield endingSection(last, page);
}

function* sectionXml({ page, blocks }: Section, whole: Whole): Generator<string> {
  let newPage = false;
  let behindTable = false;
  let empty = true;
  for (const [n, block] of blocks.entries()) {
    if (block.kind === 'page-break') {
      newPage = !empty;
      continue;
    }
    if (leavesNothing(block)) continue;
    const table = block.kind === 'table' || block.kind === 'side-by-side';
    // Tables that touch become one; and only a paragraph can begin a page.
    if (table && (behindTable || newPage)) yield gap(1, { keepNext: true, newPage });
    yield* blockXml(block, page, { newPage, whole, caption: captionOf(blocks[n + 1]) });
    behindTable = table;
    newPage = false;
    empty = false;
  }
  // A section ends in a paragraph: this one takes no room.
  if (behindTable || empty) yield gap(1);
}

type Shown = Exclude<Block, { kind: 'page-break' }>;

function leavesNothing(block: Shown): boolean {
  switch (block.kind) {
    case 'list':
      return block.items.length === 0;
    case 'side-by-side':
      return block.columns.length === 0;
    case 'table':
      return !isShown(block);
    default:
      return false;
  }
}

interface Around {
  readonly newPage: boolean;
  readonly whole: Whole;
  readonly caption: string;
}

function blockXml(block: Shown, page: Page, { newPage, whole, caption }: Around): Iterable<string> {
  const width = textWidth(page);
  switch (block.kind) {
    case 'paragraph':
      return [textParagraph(block, { width, newPage })];
    case 'list':
      return listParagraphs(block, { width, newPage }, whole.lists[block.marker]);
    case 'side-by-side':
      return [sideBySideXml(block)];
    case 'table':
      return tableXml(block, toPoints(page.height - page.margins.top - page.margins.bottom));
    case 'chart': {
      const number = whole.charts.indexOf(block) + 1;
      return [chartParagraph(block, number, { width, caption: caption || block.title, newPage })];
    }
    case 'space':
      return [gap(block.points, { keepNext: block.keepWithNext, newPage })];
  }
}

/** A chart's caption stands below it. */
function captionOf(block: Block | undefined): string {
  return block?.kind === 'paragraph' && block.role === 'caption' ? plainText(block.runs) : '';
}
