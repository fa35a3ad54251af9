import type { Align } from '../report/document';
import { halfPoints } from './lengths';

/**
 * A paragraph as WordprocessingML (ECMA-376 part 1, 17.3.1). The library would make objects of every element and
 * attribute: 5,000 nominees' dossiers took it three times as long, and gigabytes.
 */

/** How a paragraph lies and looks; what is missing is as its style says. */
export interface ParagraphLook {
  readonly style?: string;
  readonly keepNext?: boolean | undefined;
  /** It begins on a new page. */
  readonly newPage?: boolean | undefined;
  /** The number of the list that it is an item of. */
  readonly list?: string;
  /** A thin line above it. */
  readonly lineAbove?: boolean;
  /** Twentieths of a point; a line in 240ths of its letters where its rule is `auto`. */
  readonly spacing?: Spacing;
  /** Twentieths of a point. */
  readonly indent?: { readonly left?: number; readonly right?: number; readonly firstLine?: number };
  readonly align?: Align;
  /** Of its mark, in points: an empty paragraph is as high. */
  readonly size?: number | undefined;
}

interface Spacing {
  readonly after?: number;
  readonly before?: number;
  readonly line?: number;
  readonly lineRule?: 'auto' | 'exact';
}

const JUSTIFICATION: Record<Align, string> = { left: 'left', center: 'center', right: 'right', justify: 'both' };
const LINE_ABOVE = '<w:pBdr><w:top w:val="single" w:color="000000" w:sz="6" w:space="1"/></w:pBdr>';

/** @param content runs as XML */
export function paragraphXml(look: ParagraphLook, content: string): string {
  const { style, keepNext, newPage, list, lineAbove, spacing, indent, align, size } = look;
  // In the order of the schema.
  const properties =
    (style === undefined ? '' : `<w:pStyle w:val="${style}"/>`) +
    (keepNext === true ? '<w:keepNext/>' : '') +
    (newPage === true ? '<w:pageBreakBefore/>' : '') +
    (list === undefined ? '' : `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`) +
    (lineAbove === true ? LINE_ABOVE : '') +
    (spacing === undefined ? '' : `<w:spacing${attributes(spacing)}/>`) +
    (indent === undefined ? '' : `<w:ind${attributes(indent)}/>`) +
    (align === undefined ? '' : `<w:jc w:val="${JUSTIFICATION[align]}"/>`) +
    (size === undefined ? '' : `<w:rPr>${sizeXml(size)}</w:rPr>`);
  return `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
}

/** Of letters, in points. */
export function sizeXml(size: number): string {
  const halves = String(halfPoints(size));
  return `<w:sz w:val="${halves}"/><w:szCs w:val="${halves}"/>`;
}

/**
 * The paragraph with its section's properties in it (17.6.18): the section ends there.
 * @param xml whose last element is the paragraph
 */
export function endingSection(xml: string, properties: string): string {
  const end = xml.lastIndexOf('</w:pPr>');
  return xml.slice(0, end) + properties + xml.slice(end);
}

function attributes(values: Spacing | NonNullable<ParagraphLook['indent']>): string {
  return Object.entries(values)
    .map(([name, value]) => ` w:${name}="${String(value)}"`)
    .join('');
}
