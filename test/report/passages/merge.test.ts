import type { CellValue, Grid } from '../../../src/grid/grid';
import { PLAN_SETTINGS } from '../../../src/criteria/plan';
import type { ReportDocument } from '../../../src/report/document';
import { memorySheetName, readMemory } from '../../../src/report/passages/memory';
import { mergeReport, type Merged } from '../../../src/report/passages/merge';
import { readWorkbook } from '../../../src/xlsx/read-workbook';
import { renderReport } from '../../../src/xlsx/render-workbook';
import { judged } from '../../support/assessments';
import { reportOf } from '../../support/reports';

const office = judged({ collective: 4, individual: 9, model: 3 });

function sheetsOf(document: ReportDocument): { grids: Grid[]; memory: Grid } {
  const { grids } = readWorkbook(renderReport(document, { memory: true }));
  const memory = grids.find(({ sheet }) => sheet === memorySheetName(document.id));
  if (memory === undefined) throw new Error('no memory');
  return { grids: grids.filter((grid) => grid !== memory), memory };
}

function again(fresh: ReportDocument, grids: readonly Grid[], memory: Grid): Merged {
  const remembered = readMemory(memory);
  if (remembered === null) throw new Error('unreadable memory');
  return mergeReport(fresh, remembered, grids);
}

describe('a report made again', () => {
  it('is the fresh one where nobody changed anything', () => {
    const first = reportOf(office);
    const { grids, memory } = sheetsOf(first);
    expect(memory.visibility).toBe('very-hidden');
    const merged = again(first, grids, memory);
    expect(merged.document).toBe(first);
    expect(merged).toMatchObject({ choices: [], unplaced: [] });
    const other = reportOf(judged({ collective: 2, individual: 12, model: 5 }), {
      settings: { number: '15', date: { year: 2025, month: 1, day: 5 } },
    });
    expect(again(other, grids, memory)).toMatchObject({ document: other, choices: [], unplaced: [] });
  });
});
void PLAN_SETTINGS;
export type V = CellValue;
