import { readFileSync } from 'node:fs';
import { paneStates } from './gallery/states';
import { judgeGrids, type Judged } from '../../src/excel/judge';
import type { Reading } from '../../src/excel/read-grids';
import { readWorkbook } from '../../src/xlsx/read-workbook';

const { grids } = readWorkbook(new Uint8Array(readFileSync('demo/office-2024.xlsx')));

/** The demo workbook, judged. */
export function demo(): { readonly judged: Judged; readonly reading: Reading } {
  const judging = judgeGrids(grids, { fallbackYear: 2024 });
  if (judging.kind !== 'judged') throw new Error('the demo workbook was not judged');
  // Models read nothing of a reading but its grids.
  return { judged: judging.judged, reading: { grids } as unknown as Reading };
}

/** Every state of the pane, by its name. */
export const demoStates = () => paneStates(grids);
