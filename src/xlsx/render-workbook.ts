import type { ReportDocument } from '../report/document';
import { sectionSheet } from './render-section';
import { writeBook } from './write';
import type { CellStyle } from './write-book';

/**
 * A document as a workbook: a sheet a section, ready to print. The same document gives the same bytes.
 * @param created the time written into the file's properties; none where missing
 */
export function renderWorkbook(document: ReportDocument, created?: Date): Uint8Array {
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
  return writeBook({
    sheets: document.sections.map((section) => sectionSheet(section, font, styleOf)),
    styles,
    properties: { title, subject, author, keywords, company: author, ...(created === undefined ? {} : { created }) },
  });
}
