import { BUILT_IN } from '../../src/criteria/built-in';
import { apiLevel } from '../../src/excel/api-level';
import { insertTemplate } from '../../src/excel/insert-template';
import { lookAtWorkbook } from '../../src/excel/look-at-workbook';
import { officeIsDark } from '../../src/excel/office-look';
import { repairCells, takenBack } from '../../src/excel/repair-cells';
import { validateWorkbook } from '../../src/excel/validate-workbook';
import { watchSelection } from '../../src/excel/watch-selection';
import { openEmbedded, type OpenEmbedded } from '../support/embedded';
import { smallBook } from '../support/embedded-book';
import { nominationWorkbook, PLAIN } from '../support/marked-workbooks';

const NO_WAIT = { wait: async () => undefined, timeLimit: 2000 };

async function valueOf({ run }: OpenEmbedded, sheet: string, address: string): Promise<unknown> {
  return run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load('values');
    await context.sync();
    return range.values[0]?.[0];
  });
}

test('a look at the workbook finds what a run finds, and changes nothing', async () => {
  const opened = await openEmbedded(nominationWorkbook(PLAIN));
  const before = opened.save();
  const look = await lookAtWorkbook(NO_WAIT);
  expect(opened.save()).toEqual(before);
  if (look.kind !== 'judged') throw new Error('nothing was judged');
  const { judged } = await validateWorkbook(NO_WAIT);
  expect(look.judged.assessments.map(({ outcome, rank }) => [outcome, rank])).toEqual(
    judged?.assessments.map(({ outcome, rank }) => [outcome, rank]),
  );
});

test('templates are inserted beside what is there, judged at once, under free names', async () => {
  const opened = await openEmbedded(smallBook());
  expect(await insertTemplate({ ...NO_WAIT, year: 2024, criteria: BUILT_IN, rows: 'demo' })).toBeNull();
  const names = await opened.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    const active = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    return [active.name, ...sheets.items.map(({ name }) => name)];
  });
  expect(names).toEqual(['Cá nhân (2)', 'Cá nhân', 'Tập thể', 'Ẩn', 'Cá nhân (2)', 'Tập thể (2)']);
  const look = await lookAtWorkbook({ ...NO_WAIT, year: 2024 });
  if (look.kind !== 'judged') throw new Error('nothing was judged');
  const sheets = look.judged.nominations.tables.map(({ sheet }) => sheet);
  expect(sheets).toEqual(expect.arrayContaining(['Cá nhân (2)', 'Tập thể (2)']));
  await opened.settle();
  expect(opened.references).toBe(0);
});

test('a repair is written where the cell still holds the text, and takes itself back', async () => {
  const opened = await openEmbedded(smallBook());
  const repair = { cell: { sheet: 'Cá nhân', row: 2, column: 2 }, was: 'CSTĐCS', becomes: 'Chiến sĩ thi đua cơ sở' };
  const gone = { cell: { sheet: 'Cá nhân', row: 1, column: 2 }, was: 'LĐT', becomes: 'Lao động tiên tiến' };
  expect(await repairCells([repair, gone], NO_WAIT)).toEqual({ done: [repair], left: [gone], problem: null });
  expect(await valueOf(opened, 'Cá nhân', 'C3')).toBe('Chiến sĩ thi đua cơ sở');
  expect(await valueOf(opened, 'Cá nhân', 'C2')).toBe('LĐTT');
  const undo = takenBack([repair]);
  expect(await repairCells(undo, NO_WAIT)).toEqual({ done: undo, left: [], problem: null });
  expect(await valueOf(opened, 'Cá nhân', 'C3')).toBe('CSTĐCS');
});

test('a formula that shows the text is left, and so is a text that Excel would take for a formula', async () => {
  const opened = await openEmbedded(smallBook());
  await opened.run(async (context) => {
    context.workbook.worksheets.getItem('Cá nhân').getRange('C3').formulas = [['=C2']];
    await context.sync();
  });
  const cell = { sheet: 'Cá nhân', row: 2, column: 2 };
  const shown = { cell, was: 'LĐTT', becomes: 'Lao động tiên tiến' };
  const formula = { cell: { ...cell, row: 1 }, was: 'LĐTT', becomes: '=1+1' };
  expect(await repairCells([shown, formula], NO_WAIT)).toEqual({ done: [], left: [shown, formula], problem: null });
});

test('what stops a repair is said', async () => {
  const opened = await openEmbedded(smallBook());
  opened.faults.begin({ kind: 'cell-edit' });
  const repair = { cell: { sheet: 'Cá nhân', row: 2, column: 2 }, was: 'CSTĐCS', becomes: 'Chiến sĩ thi đua cơ sở' };
  expect(await repairCells([repair], NO_WAIT)).toMatchObject({ left: [repair], problem: { kind: 'editing-cell' } });
  opened.faults.end();
});

const repairOf = (row: number) => ({
  cell: { sheet: 'Cá nhân', row, column: 2 },
  was: 'HTTNV',
  becomes: 'Hoàn thành tốt nhiệm vụ',
});

async function withTexts(count: number): Promise<OpenEmbedded> {
  const opened = await openEmbedded(smallBook());
  await opened.run(async (context) => {
    const column = context.workbook.worksheets.getItem('Cá nhân').getRangeByIndexes(10, 2, count, 1);
    column.values = Array.from({ length: count }, () => ['HTTNV']);
    await context.sync();
  });
  return opened;
}

test('a column of thousands is repaired piece by piece; what stops it half-way leaves told what was done', async () => {
  const opened = await withTexts(4100);
  const repairs = Array.from({ length: 4100 }, (_, n) => repairOf(10 + n));
  // Reading and writing the first two thousand; the second's reading is let through, its writing refused.
  opened.faults.at(opened.requests.length + 4, { kind: 'transport', code: 7000 });
  const stopped = await repairCells(repairs, NO_WAIT);
  expect([stopped.done.length, stopped.left.length, stopped.problem?.kind]).toEqual([2000, 2100, 'access-denied']);
  const rest = await repairCells(stopped.left, NO_WAIT);
  expect([rest.done.length, rest.problem]).toEqual([2100, null]);
  expect(await valueOf(opened, 'Cá nhân', 'C4110')).toBe('Hoàn thành tốt nhiệm vụ');
});

test.each([true, false])('a repair that Excel never answered is looked at again: carried out %s', async (executed) => {
  const opened = await withTexts(1);
  opened.faults.at(opened.requests.length + 2, { kind: 'no-answer', executed });
  const { done, left, problem } = await repairCells([repairOf(10)], { ...NO_WAIT, timeLimit: 1500 });
  expect([done.length, left.length, problem === null]).toEqual(executed ? [1, 0, true] : [0, 1, false]);
});

test('the cell that the user selects is told with its sheet, and nothing any more once it is stopped', async () => {
  const opened = await openEmbedded(smallBook());
  const told: unknown[] = [];
  const stop = await watchSelection({ told: (cell) => told.push(cell), standing: 1 });
  const select = async (address: string): Promise<void> => {
    await opened.run(async (context) => {
      context.workbook.worksheets.getItem('Cá nhân').getRange(address).select();
      await context.sync();
    });
    await opened.settle();
    await new Promise((resolve) => setTimeout(resolve, 20));
    await opened.settle();
  };
  await select('B3:C4');
  expect(told).toEqual([{ sheet: 'Cá nhân', row: 2, column: 1 }]);
  await stop();
  await select('A1');
  expect(told).toHaveLength(1);
});

test('the API set and the theme of this Excel', async () => {
  await openEmbedded(smallBook());
  expect(apiLevel()).toBe('1.14');
  expect([true, false, null]).toContain(officeIsDark());
});
