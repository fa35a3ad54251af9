import { nominationWorkbook as largeWorkbook } from '../../bench/workbook';
import { clearMarks } from '../../src/excel/clear-marks';
import { readGrids, readStructure } from '../../src/excel/read-grids';
import { Requests } from '../../src/excel/request';
import { validateWorkbook } from '../../src/excel/validate-workbook';
import { ownBlocks } from '../../src/grid/own-marks';
import { mergeCells } from '../../src/embedded-excel/model/merge';
import { setValues } from '../../src/embedded-excel/model/set-values';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { openEmbedded, type OpenEmbedded } from '../support/embedded';
import { nominationWorkbook, PLAIN } from '../support/marked-workbooks';
import { NOW } from './samples';

const options = { language: 'vi', now: () => NOW, wait: async () => undefined } as const;

function counted({ requests }: OpenEmbedded, from = 0): { requests: number; megabytes: number } {
  const run = requests.slice(from);
  const bytes = run.reduce((sum, request) => sum + request.bytes + request.answerBytes, 0);
  return { requests: run.length, megabytes: bytes / 1e6 };
}

test('10,000 rows on the web, where 5 MB go at once: all marked, all cleared, few requests', async () => {
  const open = await openEmbedded(largeWorkbook(10_000), { profile: 'web' });
  expect(await validateWorkbook(options)).toMatchObject({ state: 'complete' });
  const validate = counted(open);
  expect(validate.requests).toBeLessThanOrEqual(6 + validate.megabytes / 4);
  const { grids } = readWorkbook(open.save());
  const block = grids.flatMap(ownBlocks)[0];
  expect((block?.area?.bottom ?? 0) - (block?.area?.top ?? 0)).toBeGreaterThanOrEqual(9_999);
  const sent = open.requests.length;
  expect(await clearMarks(options)).toMatchObject({ state: 'complete' });
  const clear = counted(open, sent);
  expect(clear.requests).toBeLessThanOrEqual(6 + clear.megabytes / 4);
  console.log(JSON.stringify({ validate, clear }));
});

test('more merged areas than Excel gives at once are asked for by rows', async () => {
  const open = await openEmbedded(nominationWorkbook(PLAIN));
  const sheet = open.workbook.sheets[0];
  if (sheet === undefined) throw new Error('There is no sheet');
  for (let row = 100; row < 800; row++)
    mergeCells(open.workbook, sheet, { top: row, bottom: row, left: 0, right: 1 }, false);
  setValues(open.workbook, sheet, { top: 900, bottom: 900, left: 0, right: 0 }, [['Ghi chú']]);
  const requests = new Requests();
  const { grids } = await readGrids(requests, await readStructure(requests));
  expect(grids[0]?.merges).toHaveLength(700);
  expect(await validateWorkbook(options)).toMatchObject({ state: 'complete' });
});

test('a place with merged cells is not free, though nothing stands in them', async () => {
  const open = await openEmbedded(nominationWorkbook(PLAIN));
  const sheet = open.workbook.sheets[0];
  if (sheet === undefined) throw new Error('There is no sheet');
  mergeCells(open.workbook, sheet, { top: 30, bottom: 30, left: 4, right: 5 }, false);
  expect(await validateWorkbook(options)).toMatchObject({
    state: 'complete',
    judged: { plan: { blocks: [], sheets: [{ name: 'Kết quả' }] } },
  });
});
