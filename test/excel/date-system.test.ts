import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readGrids, readStructure } from '../../src/excel/read-grids';
import { Requests } from '../../src/excel/request';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { openEmbedded } from '../support/embedded';
import { judgedFrom, sample, samples } from './samples';

/** The same workbook with its serial numbers counted from 1904, as old Excel for Mac wrote them. */
function from1904(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  const part = parts['xl/workbook.xml'];
  if (part === undefined) throw new Error('There is no workbook part');
  const xml = strFromU8(part);
  const said = xml.includes('<workbookPr')
    ? xml.replace('<workbookPr', '<workbookPr date1904="1"')
    : xml.replace('<sheets>', '<workbookPr date1904="1"/><sheets>');
  return zipSync({ ...parts, 'xl/workbook.xml': strToU8(said) }, { level: 1 });
}

const [name = ''] = samples;

test.each(['2021', 'web'] as const)(
  'dates of a workbook that counts from 1904 are read as such (%s)',
  async (profile) => {
    const file = from1904(sample(name));
    await openEmbedded(file, { profile });
    const requests = new Requests();
    const { grids } = await readGrids(requests, await readStructure(requests));
    const fromFile = readWorkbook(file).grids;
    expect(fromFile.every(({ date1904 }) => date1904)).toBe(true);
    expect(grids.map(({ date1904 }) => date1904)).toEqual(fromFile.map(({ date1904 }) => date1904));
    expect(judgedFrom(grids)).toEqual(judgedFrom(fromFile));
  },
);

test('a workbook that counts from 1900 is read as such', async () => {
  await openEmbedded(sample(name));
  const requests = new Requests();
  const { grids } = await readGrids(requests, await readStructure(requests));
  expect(grids.some(({ date1904 }) => date1904)).toBe(false);
});
