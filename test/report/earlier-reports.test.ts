import { BUILT_IN } from '../../src/criteria/built-in';
import { PLAN_SETTINGS } from '../../src/criteria/plan';
import type { CellValue, Grid } from '../../src/grid/grid';
import { annualReport } from '../../src/report/annual-report';
import { earlierReports } from '../../src/report/earlier-reports';
import type { EarlierYear } from '../../src/report/earlier-years';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { renderWorkbook } from '../../src/xlsx/render-workbook';
import { judged, nominationsOf } from '../support/assessments';
import { paragraphText, reportOf } from '../support/reports';
import { sheet } from '../support/sheets';

/** The report of a year, as its sheets are read back. */
function reportSheets(year: number, counts: Parameters<typeof judged>[0]): readonly Grid[] {
  const assessments = judged(counts);
  return readWorkbook(renderWorkbook(reportOf(assessments, { nominations: nominationsOf(assessments, { year }) })))
    .grids;
}

const COUNTS = { collective: 4, individual: 8, model: 0 };

/** The body of the report with one cell changed. */
function changed(from: CellValue, to: CellValue): Grid[] {
  return reportSheets(2023, COUNTS)
    .slice(0, 1)
    .map((grid) => ({ ...grid, rows: grid.rows.map((row) => row?.map((value) => (value === from ? to : value))) }));
}

describe('earlier reports in the workbook', () => {
  it('tell how many of each kind there were and what became of them', () => {
    expect(earlierReports(reportSheets(2023, COUNTS))).toEqual([
      {
        year: 2023,
        sheet: 'Báo cáo 2023',
        byKind: {
          collective: { eligible: 2, 'needs-evidence': 1, ineligible: 1 },
          individual: { eligible: 3, 'needs-evidence': 3, ineligible: 2 },
          model: { eligible: 0, 'needs-evidence': 0, ineligible: 0 },
        },
      },
    ]);
  });

  it('are found under the name that is given where the first was taken', () => {
    const taken = sheet({ name: 'Báo cáo 2023', rows: [['Báo cáo chi tiêu']] });
    const [own] = reportSheets(2023, COUNTS);
    if (own === undefined) throw new Error('a report has a body');
    const years = earlierReports([taken, { ...own, sheet: 'Báo cáo 2023 (2)' }]);
    expect(years.map((one) => [one.year, one.sheet])).toEqual([[2023, 'Báo cáo 2023 (2)']]);
  });

  it.each<[string, Grid[]]>([
    ['a sheet of another name', reportSheets(2023, COUNTS).map((grid) => ({ ...grid, sheet: `Cũ ${grid.sheet}` }))],
    ['a table without one of its headers', changed('Số được đề nghị', 'Số lượng')],
    ['a table without a kind', changed('Mô hình Dân vận khéo', '')],
    ['figures that do not add up', changed(8, 9)],
    ['a figure that is none', changed(8, 'tám')],
  ])('%s is none', (_, grids) => {
    expect(earlierReports(grids)).toEqual([]);
  });
});

describe('the annual report compares with them', () => {
  const assessments = judged({ collective: 3, individual: 6, model: 0 });
  const reported = earlierReports([...reportSheets(2022, COUNTS), ...reportSheets(2023, COUNTS)]);
  const report = (earlier: readonly EarlierYear[]) =>
    annualReport({
      nominations: nominationsOf(assessments),
      assessments,
      criteria: BUILT_IN,
      settings: PLAN_SETTINGS,
      earlier,
      reported,
    });

  it('where a year has no rows', () => {
    expect(paragraphText(report([]), 'II.4.change')).toBe(
      'So với năm 2023, số trường hợp được đề nghị giảm 03 (từ 12 xuống 09); số trường hợp đủ điều kiện giảm 02 (từ 05 xuống 03).',
    );
    expect(paragraphText(report([]), 'II.4.missing')).toBeUndefined();
  });

  it('not where the sheets themselves have them', () => {
    const rows = judged({ collective: 0, individual: 6, model: 0 });
    expect(paragraphText(report([{ year: 2023, assessments: rows }]), 'II.4.change')).toContain('(từ 06 lên 09)');
  });
});
