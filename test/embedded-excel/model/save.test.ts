import { readFileSync, readdirSync } from 'node:fs';
import { loadWorkbook } from '../../../src/embedded-excel/model/load';
import { saveWorkbook } from '../../../src/embedded-excel/model/save';

const FILES = [
  ...readdirSync('test/samples')
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => `test/samples/${name}`),
  'demo/office-2024.xlsx',
];

describe('a workbook saved from the embedded Excel', () => {
  it.each(FILES)('%s, unchanged, is the same file', (name) => {
    const file = new Uint8Array(readFileSync(name));
    expect(saveWorkbook(loadWorkbook(file))).toEqual(file);
  });
});
