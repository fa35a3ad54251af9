import { readFileSync, readdirSync } from 'node:fs';
import { loadWorkbook } from '../../../src/embedded-excel/model/load';
import type { SheetModel, WorkbookModel } from '../../../src/embedded-excel/model/types';
import { parseReference } from '../../../src/embedded-excel/model/references';
import type { Area } from '../../../src/grid/area';
import { pack, sheetParts } from '../../support/small-workbook';

/** Every sample workbook of the project. */
export const SAMPLES: readonly string[] = [
  ...readdirSync('test/samples')
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => `test/samples/${name}`),
  'demo/office-2024.xlsx',
];

export function sampleBook(path: string): WorkbookModel {
  return loadWorkbook(new Uint8Array(readFileSync(path)));
}

/** A workbook of one empty sheet `Sheet1`. */
export function emptyBook(): { workbook: WorkbookModel; sheet: SheetModel } {
  const workbook = loadWorkbook(pack(sheetParts('')));
  return { workbook, sheet: sheetOf(workbook, 0) };
}

export function sheetOf(workbook: WorkbookModel, place: number): SheetModel {
  const sheet = workbook.sheets[place];
  if (sheet === undefined) throw new Error('No such sheet');
  return sheet;
}

/** `A1:B2`, `A:C`, `5:6`. */
export function at(address: string): Area {
  const area = parseReference(address)?.area;
  if (area === undefined) throw new Error(`No area: ${address}`);
  return area;
}
