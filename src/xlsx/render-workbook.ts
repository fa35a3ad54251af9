import { finish, type Steps } from '../grid/steps';
import type { ReportDocument } from '../report/document';
import { memoryInSteps, memoryToWrite } from './render-memory';
import { layoutsInSteps, sectionSheet, type SectionLayout } from './render-section';
import { bookInSteps } from './write';
import type { CellStyle, SheetToWrite } from './write-book';

export interface RenderOptions {
  /** The time written into the file's properties; none where missing. */
  readonly created?: Date;
  /** Whether a very hidden sheet remembers what was written, so that what people change is kept the next time. */
  readonly memory?: boolean;
  /** False: the places of charts stay empty, for an Excel that takes none in a file. */
  readonly charts?: boolean;
  /** How the sections lie, where that is known already. */
  readonly layouts?: readonly SectionLayout[];
  /** Is told how far it is, from 0 to 1. */
  readonly progress?: (share: number) => void;
}

/** How much of the work is laying the sections out; a bit is left for the texts, which come last. */
const LAID_OUT = 0.5;
const ROWS_WRITTEN = 0.9;

/**
 * A document as a workbook for export: a sheet a section, ready to print. The same document gives the same bytes.
 * @param created the time written into the file's properties; none where missing
 */
export function renderWorkbook(document: ReportDocument, created?: Date): Uint8Array {
  return renderReport(document, created === undefined ? {} : { created });
}

/** A document as a workbook whose sheets are put into another: the same sheets, and their memory where asked for. */
export function renderReport(document: ReportDocument, options: RenderOptions = {}): Uint8Array {
  return finish(reportInSteps(document, options));
}

/** The same, some rows at a time. */
export function* reportInSteps(
  document: ReportDocument,
  { created, memory, charts, layouts: known, progress = () => undefined }: RenderOptions = {},
): Steps<Uint8Array> {
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
  const begun = known === undefined ? LAID_OUT : 0;
  const layouts = known ?? (yield* layoutsInSteps(document, (share) => progress(share * begun)));
  const sheets: SheetToWrite[] = [];
  for (const [n, section] of document.sections.entries()) {
    const layout = layouts[n];
    if (layout === undefined) continue;
    const sheet = yield* sectionSheet(section, layout, font, styleOf);
    const written = begun + ((n + 1) / document.sections.length) * (ROWS_WRITTEN - begun);
    const rows = telling(sheet.rows, () => progress(written));
    sheets.push({ ...sheet, rows, ...(charts === false ? { charts: [] } : {}) });
  }
  if (memory === true) sheets.push(memoryToWrite(yield* memoryInSteps(document, layouts)));
  const file = yield* bookInSteps({
    sheets,
    styles,
    properties: { title, subject, author, keywords, company: author, ...(created === undefined ? {} : { created }) },
  });
  progress(1);
  return file;
}

/** The rows; once all are taken, it is told. */
function* telling(rows: SheetToWrite['rows'], taken: () => void): SheetToWrite['rows'] {
  yield* rows;
  taken();
}
