import fc from 'fast-check';
import { loadWorkbook } from '../../src/embedded-excel/model/load';
import { clearMarks } from '../../src/excel/clear-marks';
import { examineMarks } from '../../src/excel/examine-marks';
import { validateWorkbook } from '../../src/excel/validate-workbook';
import { unmarkWorkbook } from '../../src/xlsx/mark-workbook';
import { openEmbedded } from '../support/embedded';
import { nominationWorkbook, PLAIN, writings } from '../support/marked-workbooks';
import { marksOf } from './marks-of';
import { picture } from './picture';
import { markedByFile, NOW, sample, samples } from './samples';

const options = { language: 'vi', now: () => NOW, wait: async () => undefined } as const;

async function markedInExcel(file: Uint8Array): Promise<Uint8Array> {
  const { save } = await openEmbedded(file);
  expect(await validateWorkbook(options)).toMatchObject({ state: 'complete', problem: null, kept: [] });
  return save();
}

async function clearedInExcel(file: Uint8Array): Promise<unknown> {
  const { workbook } = await openEmbedded(file);
  expect((await examineMarks()).stale).toEqual([]);
  expect(await clearMarks(options)).toMatchObject({ state: 'complete', problem: null, kept: [] });
  return picture(workbook);
}

function clearedByFile(file: Uint8Array): unknown {
  const { bytes, kept } = unmarkWorkbook(file);
  expect(kept).toEqual([]);
  return picture(loadWorkbook(bytes));
}

const marksIn = (file: Uint8Array): unknown => marksOf(loadWorkbook(file));

/** Whoever marks, whoever marks again and whoever clears: the marks are the same, and so is what was there before. */
async function expectSameAcross(file: Uint8Array): Promise<void> {
  const before = picture(loadWorkbook(file));
  const inExcel = await markedInExcel(file);
  const byFile = markedByFile(file);
  const marks = marksIn(byFile);
  expect(marksIn(inExcel)).toEqual(marks);
  expect(clearedByFile(inExcel)).toEqual(before);
  expect(await clearedInExcel(byFile)).toEqual(before);

  const fileAfterExcel = markedByFile(inExcel);
  expect(marksIn(fileAfterExcel)).toEqual(marks);
  expect(await clearedInExcel(fileAfterExcel)).toEqual(before);
  expect(clearedByFile(fileAfterExcel)).toEqual(before);

  const excelAfterFile = await markedInExcel(byFile);
  expect(marksIn(excelAfterFile)).toEqual(marks);
  expect(clearedByFile(excelAfterFile)).toEqual(before);
  expect(await clearedInExcel(excelAfterFile)).toEqual(before);
}

const files: readonly (readonly [string, Uint8Array])[] = [
  ['a plain table', nominationWorkbook(PLAIN)],
  ['a table with a filter', nominationWorkbook({ ...PLAIN, filter: true })],
  ['an Excel table', nominationWorkbook({ ...PLAIN, table: true })],
  ['columns of other widths', nominationWorkbook({ ...PLAIN, columns: 'whole-sheet' })],
  ['looks where our columns go', nominationWorkbook({ ...PLAIN, looksBeside: 'all' })],
  ['looks in some rows', nominationWorkbook({ ...PLAIN, looksBeside: 'some', columns: 'hidden-rest' })],
  ...samples.map((name): [string, Uint8Array] => [name, sample(name)]),
];

test.each(files)('%s: marks of the command line and of Excel take each other’s place', async (_, file) => {
  await expectSameAcross(file);
});

test('however a workbook is written down', async () => {
  await fc.assert(
    fc.asyncProperty(writings, async (writing) => expectSameAcross(nominationWorkbook(writing))),
    {
      numRuns: 25,
    },
  );
});
