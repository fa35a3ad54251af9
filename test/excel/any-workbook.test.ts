import fc from 'fast-check';
import { clearMarks } from '../../src/excel/clear-marks';
import { validateWorkbook } from '../../src/excel/validate-workbook';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { openEmbedded } from '../support/embedded';
import { nominationWorkbook, writings } from '../support/marked-workbooks';
import { picture } from './picture';
import { markedByFile, NOW } from './samples';

const options = { language: 'vi', now: () => NOW, wait: async () => undefined } as const;

/** What stands in the cells, our sheet included. */
function contents(file: Uint8Array): unknown {
  return readWorkbook(file).grids.map(({ sheet, rows }) => ({
    sheet,
    rows: rows.map((row) => (row ?? []).slice(0, (row ?? []).findLastIndex((value) => value !== null) + 1)),
  }));
}

test('however a workbook is written down: marked as by the command line, marked twice as once, unmarked as before', async () => {
  await fc.assert(
    fc.asyncProperty(writings, async (writing) => {
      const file = nominationWorkbook(writing);
      const open = await openEmbedded(file);
      const before = picture(open.workbook);
      expect(await validateWorkbook(options)).toMatchObject({ state: 'complete', problem: null });
      expect(contents(open.save())).toEqual(contents(markedByFile(file)));
      const once = picture(open.workbook);
      expect(await validateWorkbook(options)).toMatchObject({ state: 'complete', problem: null });
      expect(picture(open.workbook)).toEqual(once);
      expect(await clearMarks(options)).toMatchObject({ state: 'complete', problem: null, kept: [] });
      expect(picture(open.workbook)).toEqual(before);
    }),
    { numRuns: 40 },
  );
});
