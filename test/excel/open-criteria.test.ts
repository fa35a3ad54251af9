import { BUILT_IN } from '../../src/criteria/built-in';
import { readCriteria } from '../../src/criteria/read-criteria';
import { lookAtWorkbook } from '../../src/excel/look-at-workbook';
import { openCriteria } from '../../src/excel/open-criteria';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { openEmbedded, type OpenEmbedded } from '../support/embedded';
import { nominationWorkbook, PLAIN } from '../support/marked-workbooks';

const NO_WAIT = { wait: async () => undefined, timeLimit: 2000 };
const OPTIONS = { ...NO_WAIT, criteria: BUILT_IN };

async function sheetsOf({ run }: OpenEmbedded): Promise<{ active: string; names: string[] }> {
  return run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    const active = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    return { active: active.name, names: sheets.items.map(({ name }) => name) };
  });
}

test('the criteria that hold stand on a new sheet, which is shown; opened again, it is the same one', async () => {
  const opened = await openEmbedded(nominationWorkbook(PLAIN));
  const { names } = await sheetsOf(opened);
  expect(await openCriteria(OPTIONS)).toBeNull();
  expect(await sheetsOf(opened)).toEqual({ active: 'Tiêu chí', names: [...names, 'Tiêu chí'] });
  expect(readCriteria(readWorkbook(opened.save()).grids)).toEqual({ set: BUILT_IN, faults: [] });
  expect(await openCriteria(OPTIONS)).toBeNull();
  expect((await sheetsOf(opened)).names).toEqual([...names, 'Tiêu chí']);
  await opened.settle();
  expect(opened.references).toBe(0);
});

test('a period changed there is the one that rows are judged by', async () => {
  const opened = await openEmbedded(nominationWorkbook(PLAIN));
  await openCriteria(OPTIONS);
  await opened.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Tiêu chí');
    const used = sheet.getUsedRange().load('values');
    await context.sync();
    const row = used.values.findIndex((cells: unknown[]) => cells.includes(BUILT_IN.periods[0]?.first));
    const column = used.values[row]?.indexOf(BUILT_IN.periods[0]?.first) ?? -1;
    sheet.getCell(row, column).values = [[2023]];
    await context.sync();
  });
  const look = await lookAtWorkbook(NO_WAIT);
  if (look.kind !== 'judged') throw new Error('nothing was judged');
  expect(look.judged.nominations.period).toEqual({ first: 2023, last: BUILT_IN.periods[0]?.last });
});

test('a sheet that somebody hid stays hidden, and that is said', async () => {
  const opened = await openEmbedded(nominationWorkbook(PLAIN));
  await openCriteria(OPTIONS);
  await opened.run(async (context) => {
    context.workbook.worksheets.getFirst().activate();
    context.workbook.worksheets.getItem('Tiêu chí').visibility = 'Hidden';
    await context.sync();
  });
  expect(await openCriteria(OPTIONS)).toMatchObject({ kind: 'sheet-hidden', sheet: 'Tiêu chí' });
});

test('a new sheet that Excel left empty half-way is filled the next time', async () => {
  const opened = await openEmbedded(nominationWorkbook(PLAIN));
  opened.faults.at(2, { kind: 'cell-edit-midway', action: 3 });
  expect(await openCriteria(OPTIONS)).not.toBeNull();
  expect((await sheetsOf(opened)).names).toContain('Tiêu chí');
  expect(await openCriteria(OPTIONS)).toBeNull();
  expect(readCriteria(readWorkbook(opened.save()).grids)).toEqual({ set: BUILT_IN, faults: [] });
});
