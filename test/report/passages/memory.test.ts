import { memorySheetName, readMemory } from '../../../src/report/passages/memory';
import { memoryOf } from '../../../src/xlsx/render-memory';
import { readWorkbook } from '../../../src/xlsx/read-workbook';
import { renderReport, renderWorkbook } from '../../../src/xlsx/render-workbook';
import { judged } from '../../support/assessments';
import { madeAgain, placeOf, sheetsOf, typeInto } from '../../support/filled-sheets';
import { validatorErrors } from '../../support/microsoft-validator';
import { reportOf } from '../../support/reports';

const report = reportOf(judged({ collective: 3, individual: 6, model: 2 }), { settings: { number: '15' } });
const long = 'Số 16-BC/BDVTU '.repeat(2500);
const made = sheetsOf(report);
/** Every kind of what is remembered: passages, tables, a person's words in the place of longer generated ones. */
const written = {
  ...madeAgain(report, typeInto(made, 'Báo cáo 2024', placeOf(made, 'Báo cáo 2024', /^Số 15/), '=1+1')).document,
  replaced: [
    { key: 'head.number', generated: long },
    { key: 'III.2.failed', generated: 'Tiêu chí không đạt.', gone: true as const },
  ],
};

describe('the memory of a report', () => {
  it('comes back from its sheet as it was', () => {
    const { grids } = readWorkbook(renderReport(written, { memory: true }));
    const sheet = grids.find((grid) => grid.sheet === memorySheetName('annual-2024'));
    expect(sheet?.visibility).toBe('very-hidden');
    expect(sheet && readMemory(sheet)).toEqual(memoryOf(written));
  });

  it('is no error for Microsoft’s validator, and no cell is longer than Excel allows', async () => {
    const file = renderReport(written, { memory: true });
    expect(await validatorErrors(file)).toEqual([]);
    const cells = readWorkbook(file).grids.flatMap(({ rows }) => rows.flatMap((row) => row ?? []));
    expect(Math.max(...cells.map((value) => (typeof value === 'string' ? value.length : 0)))).toBeLessThan(32_768);
  });

  it('does not leave the workbook with an export', () => {
    const names = readWorkbook(renderWorkbook(written)).grids.map(({ sheet }) => sheet);
    expect(names).toEqual(report.sections.map(({ name }) => name));
  });

  it('is not taken from a sheet that only bears its name', () => {
    const { grids } = readWorkbook(renderWorkbook(report));
    expect(grids.map((grid) => readMemory({ ...grid, sheet: memorySheetName('annual-2024') }))).toEqual(
      grids.map(() => null),
    );
  });
});
