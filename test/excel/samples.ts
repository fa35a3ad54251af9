import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { assess } from '../../src/assessment/assess';
import { BUILT_IN } from '../../src/criteria/built-in';
import type { Grid } from '../../src/grid/grid';
import { planMarks } from '../../src/marks/plan-marks';
import { markTexts } from '../../src/marks/texts';
import { readNominations } from '../../src/nominations/read-nominations';
import { markWorkbook } from '../../src/xlsx/mark-workbook';
import { readWorkbook } from '../../src/xlsx/read-workbook';

const folder = join(__dirname, '../samples');
export const samples = readdirSync(folder).filter((name) => name.endsWith('.xlsx'));

export function sample(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(folder, name)));
}

/** The day on which all tests run. */
export const NOW = Date.UTC(2024, 9, 1);

/** What the command line would write into the same file. */
export function markedByFile(file: Uint8Array): Uint8Array {
  const { grids } = readWorkbook(file);
  const nominations = judgedFrom(grids);
  return markWorkbook(file, planMarks(nominations, assess(nominations, BUILT_IN), grids, markTexts('vi', BUILT_IN)));
}

export function judgedFrom(grids: readonly Grid[]) {
  return readNominations(grids, { criteria: BUILT_IN, fallbackYear: new Date(NOW).getFullYear() });
}
