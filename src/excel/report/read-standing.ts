import { readGrids, readStructure } from '../read-grids';
import { Requests, type RequestOptions } from '../request';
import { asSeen, documentIn, standingGrids, type DocumentInWorkbook, type StandingGrids } from './standing';

/** A document that stands in the workbook, with what its sheets hold. */
export interface StandingRead {
  readonly document: DocumentInWorkbook;
  readonly grids: StandingGrids;
}

/**
 * Reads the sheets of a document as they are now, and no others; null where it does not stand in the workbook.
 * @throws where Excel does not answer
 */
export async function readStanding(id: string, options: RequestOptions = {}): Promise<StandingRead | null> {
  const requests = new Requests(options);
  const structure = await readStructure(requests);
  const found = documentIn(structure, id);
  if (found === null) return null;
  const own = [...found.sheets, ...found.copies].map((one) => one.structure.id);
  const sheets = structure.sheets.filter((one) => own.includes(one.id));
  const reading = await readGrids(requests, { ...structure, sheets }, {});
  const grids = standingGrids(id, reading.sheets);
  if (grids === null) return null;
  return { document: asSeen(found), grids };
}
