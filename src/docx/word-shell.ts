import {
  AlignmentType,
  Document as WordDocument,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph as WordParagraph,
  SectionType,
  TextRun,
} from 'docx';
import type { ISectionOptions, ISectionPropertiesOptions } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import type { List, Page, ReportDocument, Section } from '../report/document';
import { halfPoints, twips } from './lengths';
import { definitions, MARKERS, TIGHT } from './word-styles';

/** Half of the top margin: where the page's number stands. */
const HEADER_SHARE = 0.5;
const DOCUMENT = 'word/document.xml';
const BODY = '<w:body>';
const PROPERTIES = /<w:sectPr>.*?<\/w:sectPr>/g;
const LIST = /<w:numId w:val="(\d+)"\/>/g;

/** What the library makes of a document: everything but what stands in it. */
export interface Shell {
  /** The package's other parts by their names, in its order; the document's own is empty. */
  readonly parts: Readonly<Record<string, Uint8Array>>;
  /** The document's part up to its first paragraph. */
  readonly begin: string;
  /** By section, its page as XML. */
  readonly pages: readonly string[];
  /** The number of each kind of list among the document's definitions. */
  readonly lists: Readonly<Record<List['marker'], string>>;
}

/** The sections are packed empty; the first holds an item of each kind of list, whose numbers the library gives. */
export async function wordShell(document: ReportDocument): Promise<Shell> {
  const { sections, title } = document;
  const items = MARKERS.map((reference) => new WordParagraph({ numbering: { reference, level: 0 } }));
  const made = new WordDocument({
    title,
    ...definitions(document),
    compatibility: { version: 15 },
    sections: sections.map((section, n) => emptySection(section, sections[n - 1], n === 0 ? items : [])),
  });
  const { [DOCUMENT]: body, ...parts } = unzipSync(await Packer.pack(made, 'uint8array'));
  if (body === undefined) throw new Error('the library did not write a part that every Word document has');
  const xml = strFromU8(body);
  const numbers = Array.from(xml.matchAll(LIST), (found) => found[1]);
  const numberOf = (marker: List['marker']): string => numbers[MARKERS.indexOf(marker)] ?? '';
  return {
    parts,
    begin: xml.slice(0, xml.indexOf(BODY) + BODY.length),
    pages: xml.match(PROPERTIES) ?? [],
    lists: { '-': numberOf('-'), '+': numberOf('+') },
  };
}

/** A section's page; the pages' numbers run on from the section `before` it. */
function emptySection({ page }: Section, before: Section | undefined, children: WordParagraph[]): ISectionOptions {
  return {
    properties: { ...pageSetUp(page), type: SectionType.NEXT_PAGE },
    // A section without a header has that of the section before.
    ...(before?.page.number.size === page.number.size ? {} : { headers: { default: pageNumber(page) } }),
    children,
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
