import { plainText, type List, type Paragraph } from '../report/document';
import { toPoints } from '../report/lengths';
import { runsWidth } from '../report/text-lines';
import { twips } from './lengths';
import { paragraphXml, type ParagraphLook } from './paragraph-xml';
import { runsXml } from './word-runs';
import { TIGHT, USUAL_SIZE } from './word-styles';

/** Where a paragraph stands. */
export interface Place {
  /** Of the page between its margins, or of the cell, in millimetres. */
  readonly width: number;
  /** In a cell, without room below it. */
  readonly inCell?: boolean;
  /** It begins on a new page. */
  readonly newPage?: boolean;
  readonly keepWithNext?: boolean;
}

const STYLES = {
  text: {},
  'heading-1': { style: 'Heading1' },
  'heading-2': { style: 'Heading2' },
  title: { style: 'Title' },
  caption: { style: 'Caption' },
} as const satisfies Record<Paragraph['role'], ParagraphLook>;

/** A paragraph, and the line below it where it has one. */
export function textParagraph(paragraph: Paragraph, place: Place): string {
  const { runs, size, role, align, indent, rule } = paragraph;
  const keepNext = paragraph.keepWithNext === true || place.keepWithNext === true;
  const look: ParagraphLook = {
    ...STYLES[role],
    ...lookIn(size, place),
    align,
    ...(indent === 0 ? {} : { indent: { firstLine: twips(indent) } }),
    keepNext: keepNext || rule === true,
  };
  const xml = paragraphXml(look, runsXml(runs, size, USUAL_SIZE));
  return rule === true ? xml + ruleBelow(paragraph, place, keepNext) : xml;
}

/**
 * The items of a list: real list paragraphs, their first line indented.
 * @param number that the list's kind has among the document's definitions
 */
export function listParagraphs({ items, size, indent }: List, place: Place, number: string): string[] {
  return items.map((runs, n) => {
    const look = lookIn(size, n === 0 ? place : { ...place, newPage: false });
    const lying = { list: number, indent: { left: 0, firstLine: twips(indent) }, align: 'justify' } as const;
    return paragraphXml({ ...look, ...lying }, runsXml(runs, size, USUAL_SIZE));
  });
}

/** An empty paragraph exactly so high, in points. */
export function gap(height: number, more: ParagraphLook = {}): string {
  const line = Math.max(1, Math.round(height * 20));
  return paragraphXml({ spacing: { after: 0, before: 0, line, lineRule: 'exact' }, size: 1, ...more }, '');
}

function lookIn(size: number, { inCell, newPage }: Place): ParagraphLook {
  const low = size < USUAL_SIZE ? { line: TIGHT.line, lineRule: TIGHT.lineRule } : {};
  const spacing = { ...(inCell === true ? { after: 0 } : {}), ...low };
  return {
    ...(Object.keys(spacing).length === 0 ? {} : { spacing }),
    newPage,
    ...(size === USUAL_SIZE ? {} : { size }),
  };
}

/** A border would be as long as the column: indents make it as long as the text above it. */
function ruleBelow({ runs, size }: Paragraph, { width }: Place, keepNext: boolean): string {
  const letters = runs.map((run) => ({ ...run, text: plainText([run]), size: run.size ?? size }));
  const side = Math.max(0, Math.round(((toPoints(width) - runsWidth(letters)) / 2) * 20));
  return gap(4, { indent: { left: side, right: side }, lineAbove: true, keepNext });
}
