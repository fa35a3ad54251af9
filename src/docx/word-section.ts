import {
  AlignmentType,
  Header,
  PageNumber,
  PageOrientation,
  Paragraph as WordParagraph,
  SectionType,
  TextRun,
} from 'docx';
import type { FileChild, ISectionOptions, ISectionPropertiesOptions } from 'docx';
import { plainText, textWidth, type Block, type Chart, type Page, type Section } from '../report/document';
import { halfPoints, points, twips } from './lengths';
import type { OwnTables } from './own-tables';
import { chartParagraph } from './word-chart';
import { gap, listParagraphs, wordParagraphs } from './word-paragraphs';
import { TIGHT } from './word-styles';
import { sideBySideTable } from './word-side-by-side';
import { tableXml } from './word-tables';

/** Half of the top margin: where the page's number stands. */
const HEADER_SHARE = 0.5;

/** Of the whole document. */
export interface Parts {
  /** In the document's order: they are numbered so. */
  readonly charts: readonly Chart[];
  readonly tables: OwnTables;
}

/** A section with a page of its own; the pages' numbers run on from the section `before` it. */
export function wordSection(section: Section, before: Section | undefined, parts: Parts): ISectionOptions {
  const { page } = section;
  return {
    properties: { ...pageSetUp(page), type: SectionType.NEXT_PAGE },
    // A section without a header has that of the section before.
    ...(before?.page.number.size === page.number.size ? {} : { headers: { default: pageNumber(page) } }),
    children: sectionChildren(section, parts),
  };
}

function pageSetUp({ orientation, width, height, margins, number }: Page): ISectionPropertiesOptions {
  const lying = orientation === 'landscape';
  // The library turns the page where it lies, so it is given as it stands.
  const [standing, high] = lying ? [height, width] : [width, height];
  return {
    page: {
      size: {
        width: twips(standing),
        height: twips(high),
        orientation: lying ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: {
        top: twips(margins.top),
        bottom: twips(margins.bottom),
        left: twips(margins.left),
        right: twips(margins.right),
        header: twips(margins.top * HEADER_SHARE),
        footer: twips(margins.bottom * HEADER_SHARE),
      },
    },
    ...(number.first ? {} : { titlePage: true }),
  };
}

function pageNumber({ number }: Page): Header {
  const run = new TextRun({ size: halfPoints(number.size), children: [PageNumber.CURRENT] });
  return new Header({
    children: [new WordParagraph({ alignment: AlignmentType.CENTER, spacing: TIGHT, children: [run] })],
  });
}

function sectionChildren({ page, blocks }: Section, parts: Parts): FileChild[] {
  const children: FileChild[] = [];
  let newPage = false;
  let behindTable = false;
  blocks.forEach((block, n) => {
    if (block.kind === 'page-break') {
      newPage = children.length > 0;
      return;
    }
    const made = wordBlock(block, page, { newPage, parts, caption: captionOf(blocks[n + 1]) });
    if (made.length === 0) return;
    const table = block.kind === 'table' || block.kind === 'side-by-side';
    // Tables that touch become one; and only a paragraph can begin a page.
    if (table && (behindTable || newPage)) children.push(gap(1, { keepNext: true, ...begins(newPage) }));
    children.push(...made);
    behindTable = table;
    newPage = false;
  });
  // A section ends in a paragraph: this one takes no room.
  return behindTable || children.length === 0 ? [...children, gap(1)] : children;
}

interface Around {
  readonly newPage: boolean;
  readonly parts: Parts;
  readonly caption: string;
}

function wordBlock(
  block: Exclude<Block, { kind: 'page-break' }>,
  page: Page,
  { newPage, parts, caption }: Around,
): FileChild[] {
  const width = textWidth(page);
  switch (block.kind) {
    case 'paragraph':
      return wordParagraphs(block, { width, newPage });
    case 'list':
      return listParagraphs(block, { width, newPage });
    case 'side-by-side':
      return [sideBySideTable(block) ?? []].flat();
    case 'table': {
      const xml = tableXml(block, points(page.height - page.margins.top - page.margins.bottom));
      return xml === null ? [] : [parts.tables.add(xml)];
    }
    case 'chart':
      return [
        chartParagraph(block, parts.charts.indexOf(block) + 1, { width, caption: caption || block.title, newPage }),
      ];
    case 'space':
      return [gap(block.points, { ...(block.keepWithNext === true ? { keepNext: true } : {}), ...begins(newPage) })];
  }
}

function begins(newPage: boolean): { pageBreakBefore?: true } {
  return newPage ? { pageBreakBefore: true } : {};
}

/** A chart's caption stands below it. */
function captionOf(block: Block | undefined): string {
  return block?.kind === 'paragraph' && block.role === 'caption' ? plainText(block.runs) : '';
}
