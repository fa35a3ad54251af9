import { clearMarks } from '../../src/excel/clear-marks';
import { examineMarks } from '../../src/excel/examine-marks';
import { validateWorkbook } from '../../src/excel/validate-workbook';
import { loadWorkbook } from '../../src/embedded-excel/model/load';
import { unmarkWorkbook } from '../../src/xlsx/mark-workbook';
import { openEmbedded } from '../support/embedded';
import { nominationWorkbook, PLAIN } from '../support/marked-workbooks';
import { picture } from './picture';
import { markedByFile, NOW, sample } from './samples';

const options = { language: 'vi', now: () => NOW, wait: async () => undefined } as const;

const files: readonly (readonly [string, Uint8Array])[] = [
  ['a plain table', nominationWorkbook(PLAIN)],
  ['a table with a filter', nominationWorkbook({ ...PLAIN, filter: true })],
  ['an Excel table', nominationWorkbook({ ...PLAIN, table: true })],
  ['columns of other widths', nominationWorkbook({ ...PLAIN, columns: 'whole-sheet' })],
  ['looks where our columns go', nominationWorkbook({ ...PLAIN, looksBeside: 'all' })],
  ['looks in some rows', nominationWorkbook({ ...PLAIN, looksBeside: 'some', columns: 'hidden-rest' })],
  ['the office’s workbook', sample('office-2024.xlsx')],
  ['tables below each other', sample('tables-below-each-other.xlsx')],
];

describe.each(files)('%s', (_, file) => {
  test('marked by the command line, cleared in Excel', async () => {
    const { workbook } = await openEmbedded(markedByFile(file));
    expect((await examineMarks()).stale).toEqual([]);
    expect(await clearMarks(options)).toMatchObject({ state: 'complete', kept: [] });
    expect(picture(workbook)).toEqual(picture((await openEmbedded(file)).workbook));
  });

  test('marked by the command line, marked again and cleared in Excel', async () => {
    const { workbook } = await openEmbedded(markedByFile(file));
    expect(await validateWorkbook(options)).toMatchObject({ state: 'complete', kept: [] });
    expect(await clearMarks(options)).toMatchObject({ state: 'complete', kept: [] });
    expect(picture(workbook)).toEqual(picture((await openEmbedded(file)).workbook));
  });

  test('marked in Excel, cleared by the command line', async () => {
    const open = await openEmbedded(file);
    const before = picture(open.workbook);
    await validateWorkbook(options);
    const { bytes, kept } = unmarkWorkbook(open.save());
    expect(kept).toEqual([]);
    expect(picture(loadWorkbook(bytes))).toEqual(before);
  });
});
