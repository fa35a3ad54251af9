import { readFileSync, readdirSync } from 'node:fs';
import { loadWorkbook } from '../../../src/embedded-excel/model/load';
import { readWorkbook } from '../../../src/xlsx/read-workbook';

const SAMPLES = readdirSync('test/samples').filter((name) => name.endsWith('.xlsx'));

describe('a workbook opened in the embedded Excel', () => {
  it.each(SAMPLES)('%s holds the cells, merges, tables and names that the file reader finds', (name) => {
    const file = readFileSync(`test/samples/${name}`);
    const { grids } = readWorkbook(file);
    const { sheets } = loadWorkbook(file);
    expect(sheets.map((sheet) => sheet.name)).toEqual(grids.map((grid) => grid.sheet));
    grids.forEach((grid, n) => {
      const sheet = sheets[n];
      grid.rows.forEach((row, r) =>
        row?.forEach((value, c) => {
          const read = sheet?.rows[r]?.cells[c]?.value ?? null;
          expect(read === '' ? null : read).toEqual(value);
        }),
      );
      expect(sheet?.merges).toEqual(grid.merges);
      expect(sheet?.tables.map((table) => [table.name, table.area])).toEqual(
        grid.tables.map((table) => [table.name, table.area]),
      );
      expect(sheet?.autoFilter?.area ?? null).toEqual(grid.filter);
    });
  });
});
