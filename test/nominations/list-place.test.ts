import { readFileSync } from 'node:fs';
import { BUILT_IN } from '../../src/criteria/built-in';
import { listPlace } from '../../src/nominations/list-place';
import { readNominations } from '../../src/nominations/read-nominations';
import { readWorkbook } from '../../src/xlsx/read-workbook';

test('with a sheet a year, a nominee stands where the reporting year says so, not where the oldest does', () => {
  const { grids } = readWorkbook(new Uint8Array(readFileSync('test/samples/year-sheets.xlsx')));
  for (const year of [2024, 2023]) {
    const read = readNominations(grids, { criteria: BUILT_IN, year });
    const sheets = read.nominations.map((one) => listPlace(one, read)?.table.sheet);
    expect(sheets).toEqual(read.nominations.map(() => String(year)));
  }
});
