import { withActiveSheet } from '../../../src/excel/report/active-sheet';
import { asSeen, documentIn, documentsOf, standingGrids, type StandingGrids } from '../../../src/excel/report/standing';
import { putDocument, type DocumentOptions, type DocumentResult } from '../../../src/excel/report/write-document';
import { ask } from '../../../src/excel/questions';
import { readGrids, readStructure } from '../../../src/excel/read-grids';
import { Requests } from '../../../src/excel/request';
import type { ReportDocument } from '../../../src/report/document';

export interface WriteDocumentOptions extends DocumentOptions {
  /** The document's id. */
  readonly id: string;
  /** Makes the document, with what people typed into the sheets of an earlier making; null where none stand there. */
  readonly build: (standing: StandingGrids | null) => ReportDocument;
}

/** Writes a document that is made of nothing but its own sheets: no list is read or judged for it. */
export function writeDocument(options: WriteDocumentOptions): Promise<DocumentResult> {
  return putDocument(options, async (run, structure) => {
    const found = documentIn(structure, options.id);
    const own = new Set([...(found?.sheets ?? []), ...(found?.copies ?? [])].map((one) => one.structure.id));
    const sheets = structure.sheets.filter(({ id }) => own.has(id));
    const readings = sheets.length === 0 ? [] : (await readGrids(run.requests, { ...structure, sheets })).sheets;
    const document = options.build(standingGrids(options.id, readings));
    const { active } = await withActiveSheet((questions) => ask(run.requests, questions));
    return { kind: 'ready', document, readings, active };
  });
}

/** All documents that stand in the open workbook, as a person sees them. */
export async function documentsIn() {
  return documentsOf(await readStructure(new Requests())).map(asSeen);
}
