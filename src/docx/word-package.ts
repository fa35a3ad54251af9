import { strFromU8, strToU8 } from 'fflate';
import { chartXml } from '../report/chart-xml';
import { coreProperties } from '../report/core-properties';
import type { ReportDocument } from '../report/document';
import { escapeXml } from '../text/escape-xml';
import { chartWorkbook, relationship, workbookReferences } from './chart-workbook';
import type { Part } from './pack-in-steps';
import { chartRelationship } from './word-chart';
import { chartsOf, documentXml, pieceCount } from './word-section';
import type { Shell } from './word-shell';

interface PartOptions {
  readonly created: Date | undefined;
  readonly progress: ((share: number) => void) | undefined;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument';
const CONTENT_TYPES = '[Content_Types].xml';
const DOCUMENT = 'word/document.xml';
const RELATIONSHIPS = 'word/_rels/document.xml.rels';

/**
 * All parts of the file: what the library made, the document itself, charts with their workbooks, properties without a
 * time of their own.
 */
export function wordParts(document: ReportDocument, shell: Shell, options: PartOptions): Part[] {
  const { [CONTENT_TYPES]: types, ...others } = shell.parts;
  const { sections, title, subject, author, keywords, font } = document;
  const { created, progress = () => undefined } = options;
  const charts = chartsOf(sections);
  const properties = { title, subject, author, keywords, ...(created === undefined ? {} : { created }) };
  const parts: Record<string, Part[1]> = {
    [CONTENT_TYPES]: inserted(types, '</Types>', charts.length === 0 ? '' : chartTypes(charts.length)),
    [DOCUMENT]: counted(documentXml(sections, shell), pieceCount(sections), progress),
    ...others,
    [RELATIONSHIPS]: inserted(others[RELATIONSHIPS], '</Relationships>', chartRelationships(charts.length)),
    'docProps/core.xml': strToU8(coreProperties(properties)),
    'docProps/app.xml': strToU8(appProperties(author)),
  };
  charts.forEach((chart, n) => {
    const number = String(n + 1);
    const xml = chartXml(chart, font, workbookReferences(chart), 'rId1');
    const workbook = relationship(`${OFFICE}/package`, `../embeddings/chart${number}.xlsx`);
    parts[`word/charts/chart${number}.xml`] = strToU8(xml);
    parts[`word/charts/_rels/chart${number}.xml.rels`] = strToU8(workbook);
    parts[`word/embeddings/chart${number}.xlsx`] = chartWorkbook(chart);
  });
  return Object.entries(parts);
}

/** The pieces, and how far they are, told at each hundredth. */
function* counted(pieces: Iterable<string>, count: number, progress: (share: number) => void): Generator<string> {
  let done = 0;
  let told = 0;
  for (const piece of pieces) {
    yield piece;
    done++;
    if (done < (told + 0.01) * count) continue;
    told = Math.min(1, done / count);
    progress(told);
  }
}

function inserted(part: Uint8Array | undefined, end: string, xml: string): Uint8Array {
  return strToU8(text(part).replace(end, `${xml}${end}`));
}

function text(part: Uint8Array | undefined): string {
  if (part === undefined) throw new Error('the library did not write a part that every Word document has');
  return strFromU8(part);
}

function chartTypes(count: number): string {
  const charts = numbers(count).map(
    (n) => `<Override PartName="/word/charts/chart${n}.xml" ContentType="${TYPE}.drawingml.chart+xml"/>`,
  );
  return `<Default Extension="xlsx" ContentType="${TYPE}.spreadsheetml.sheet"/>${charts.join('')}`;
}

function chartRelationships(count: number): string {
  return numbers(count)
    .map((n) => {
      const id = chartRelationship(Number(n));
      return `<Relationship Id="${id}" Type="${OFFICE}/chart" Target="charts/chart${n}.xml"/>`;
    })
    .join('');
}

function numbers(count: number): string[] {
  return Array.from({ length: count }, (_, n) => String(n + 1));
}

/** The office's name as the document's properties hold it. */
function appProperties(author: string): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">' +
    `<Application>Microsoft Office Word</Application><Company>${escapeXml(author)}</Company></Properties>`
  );
}
