import { readFileSync } from 'node:fs';
import { BUILT_IN } from '../../src/criteria/built-in';
import { readNominations } from '../../src/nominations/read-nominations';
import { earlierYears } from '../../src/report/earlier-years';
import { readWorkbook } from '../../src/xlsx/read-workbook';

function yearsBefore(sample: string): [number, number][] {
  const { grids } = readWorkbook(readFileSync(`test/samples/${sample}.xlsx`));
  const nominations = readNominations(grids, { criteria: BUILT_IN });
  return earlierYears(grids, nominations, { criteria: BUILT_IN }).map((one) => [one.year, one.assessments.length]);
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
});
