import { AlignmentType, BorderStyle, HeadingLevel, LineRuleType, Paragraph as WordParagraph } from 'docx';
import type { IParagraphOptions } from 'docx';
import { plainText, type Align, type List, type Paragraph } from '../report/document';
import { runsWidth } from '../report/text-lines';
import { halfPoints, points, twips } from './lengths';
import { textRuns } from './word-runs';
import { listReference, TIGHT, USUAL_SIZE } from './word-styles';

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

export const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.JUSTIFIED,
} as const satisfies Record<Align, string>;

const STYLES = {
  text: {},
  'heading-1': { heading: HeadingLevel.HEADING_1 },
  'heading-2': { heading: HeadingLevel.HEADING_2 },
  title: { heading: HeadingLevel.TITLE },
  caption: { style: 'Caption' },
} as const satisfies Record<Paragraph['role'], IParagraphOptions>;

/** A paragraph, and the line below it where it has one. */
export function wordParagraphs(paragraph: Paragraph, place: Place): WordParagraph[] {
  const { runs, size, role, align, indent, rule } = paragraph;
  const keepNext = paragraph.keepWithNext === true || place.keepWithNext === true;
  const made = new WordParagraph({
    ...STYLES[role],
    ...look(size, place),
    alignment: ALIGNMENTS[align],
    ...(indent === 0 ? {} : { indent: { firstLine: twips(indent) } }),
    ...(keepNext || rule === true ? { keepNext: true } : {}),
    children: textRuns(runs, size, USUAL_SIZE),
  });
  return rule === true ? [made, ruleBelow(paragraph, place, keepNext)] : [made];
}

/** The items of a list: real list paragraphs, their first line indented. */
export function listParagraphs(list: List, place: Place): WordParagraph[] {
  const { marker, items, size, indent } = list;
  return items.map(
    (runs, n) =>
      new WordParagraph({
        ...look(size, n === 0 ? place : { ...place, newPage: false }),
        numbering: { reference: listReference(marker), level: 0, custom: true },
        indent: { left: 0, firstLine: twips(indent) },
        alignment: AlignmentType.JUSTIFIED,
        children: textRuns(runs, size, USUAL_SIZE),
      }),
  );
}

/** An empty paragraph exactly so high, in points. */
export function gap(height: number, more: IParagraphOptions = {}): WordParagraph {
  const line = Math.max(1, Math.round(height * 20));
  return new WordParagraph({
    spacing: { before: 0, after: 0, line, lineRule: LineRuleType.EXACT },
    run: { size: 2 },
    ...more,
  });
}

function look(size: number, { inCell, newPage }: Place): IParagraphOptions {
  const low = size < USUAL_SIZE ? { line: TIGHT.line, lineRule: TIGHT.lineRule } : {};
  const spacing = { ...(inCell === true ? { after: 0 } : {}), ...low };
  return {
    ...(Object.keys(spacing).length === 0 ? {} : { spacing }),
    ...(newPage === true ? { pageBreakBefore: true } : {}),
    ...(size === USUAL_SIZE ? {} : { run: { size: halfPoints(size) } }),
  };
}

/** A border would be as long as the column: indents make it as long as the text above it. */
function ruleBelow({ runs, size }: Paragraph, { width }: Place, keepNext: boolean): WordParagraph {
  const letters = runs.map((run) => ({ ...run, text: plainText([run]), size: run.size ?? size }));
  const side = Math.max(0, Math.round(((points(width) - runsWidth(letters)) / 2) * 20));
  return gap(4, {
    indent: { left: side, right: side },
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 } },
    ...(keepNext ? { keepNext } : {}),
  });
}
