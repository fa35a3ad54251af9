import type { ReportDocument } from '../report/document';
import { memoryOf, memoryToWrite } from './render-memory';
import { layoutOf, sectionSheet, type SectionLayout } from './render-section';
import { writeBook } from './write';
import type { CellStyle } from './write-book';

export interface RenderOptions {
  /** The time written into the file's properties; none where missing. */
  readonly created?: Date;
  /** Whether a very hidden sheet remembers what was written, so that what people change is kept the next time. */
  readonly memory?: boolean;
  /** False: the places of charts stay empty, for an Excel that takes none in a file. */
  readonly charts?: boolean;
  /** How the sections lie, where that is known already. */
  readonly layouts?: readonly SectionLayout[];
}

/**
 * A document as a workbook for export: a sheet a section, ready to print. The same document gives the same bytes.
 * @param created the time written into the file's properties; none where missing
 */
export function renderWorkbook(document: ReportDocument, created?: Date): Uint8Array {
  return renderReport(document, created === undefined ? {} : { created });
}

/** A document as a workbook whose sheets are put into another: the same sheets, and their memory where asked for. */
export function renderReport(
  document: ReportDocument,
  { created, memory, charts, layouts: known }: RenderOptions = {},
): Uint8Array {
  const { font, title, subject, author, keywords } = document;
  const styles: CellStyle[] = [{ font, size: 12 }];
  const places = new Map<string, number>();
  // Cells of one look mostly share the object that says so.
  const seen = new Map<CellStyle, number>();
  const styleOf = (style: CellStyle): number => {
    const place = seen.get(style) ?? placeOf(style);
    seen.set(style, place);
    return place;
  };
  const placeOf = (style: CellStyle): number => {
    const named = style.font === '' ? { ...style, font } : style;
    const key = JSON.stringify(named);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, styles.length);
    return styles.push(named) - 1;
  };
  const layouts = known ?? document.sections.map((section) => layoutOf(section, font));
  const sheets = document.sections.flatMap((section, n) => {
    const layout = layouts[n];
    if (layout === undefined) return [];
    const sheet = sectionSheet(section, layout, font, styleOf);
    return [charts === false ? { ...sheet, charts: [] } : sheet];
  });
  return writeBook({
    sheets: memory === true ? [...sheets, memoryToWrite(memoryOf(document, layouts))] : sheets,
    styles,
    properties: { title, subject, author, keywords, company: author, ...(created === undefined ? {} : { created }) },
  });
}
