import { readFileSync } from 'node:fs';
import { BUILT_IN } from '../../src/criteria/built-in';
import { readNominations } from '../../src/nominations/read-nominations';
import { finish } from '../../src/grid/steps';
import { earlierYearsInSteps } from '../../src/report/earlier-years';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { sheet, type TestSheet } from '../support/sheets';

function yearsBefore(sample: string): [number, number][] {
  const { grids } = readWorkbook(readFileSync(`test/samples/${sample}.xlsx`));
  const nominations = readNominations(grids, { criteria: BUILT_IN });
  return finish(earlierYearsInSteps(grids, nominations, { criteria: BUILT_IN })).map((one) => [
    one.year,
    one.assessments.length,
  ]);
}

function undated(rows: TestSheet['rows']) {
  const grid = sheet({ rows });
  return { grid, nominations: readNominations([grid], { criteria: BUILT_IN }) };
}

describe('the years of the period before the one under review', () => {
  test('a sheet a year: each is judged as its own year', () => {
    expect(yearsBefore('year-sheets')).toEqual([
      [2022, 11],
      [2023, 11],
    ]);
  });

  test('a list of this year only names nobody for the years before', () => {
    expect(yearsBefore('office-2024')).toEqual([]);
  });

  test('a list that states no year is of the year under review, whatever years its columns name', () => {
    const { grid, nominations } = undated([
      ['Họ và tên', 'Xếp loại 2023', 'Xếp loại 2024', 'Danh hiệu'],
      ['Nguyễn Thị Hằng', 'HTTNV', 'HTTNV', 'LĐTT'],
    ]);
    expect(nominations.year).toBe(2024);
    expect(finish(earlierYearsInSteps([grid], nominations, { criteria: BUILT_IN }))).toEqual([]);
  });

  test('people whom only a log names are of one year', () => {
    const { grid, nominations } = undated([
      ['Họ và tên', 'Loại thành tích', 'Cấp / hạng', 'Ngày công nhận'],
      ['Nguyễn Thị Hằng', 'Danh hiệu thi đua', 'Lao động tiên tiến', '20/12/2024'],
      ['Nguyễn Thị Hằng', 'Danh hiệu thi đua', 'Lao động tiên tiến', '20/12/2023'],
    ]);
    expect(nominations.nominations).toHaveLength(1);
    expect(finish(earlierYearsInSteps([grid], nominations, { criteria: BUILT_IN }))).toEqual([]);
  });
});
