import { applyReplies, withdrawn } from '../../src/excel/apply-replies';
import { setValues } from '../../src/embedded-excel/model/set-values';
import { sheetByName } from '../../src/embedded-excel/model/sheets';
import { sortRange } from '../../src/embedded-excel/model/sort';
import type { SheetModel, WorkbookModel } from '../../src/embedded-excel/model/types';
import type { ReplyFill } from '../../src/report/papers/replies/reply';
import { openEmbedded, type OpenEmbedded } from '../support/embedded';
import { smallBook } from '../support/embedded-book';

const NAMES = ['Họ và tên', 'Nguyễn Văn An', 'Trần Thị Bích'];
const NO_WAIT = { wait: async () => undefined, timeLimit: 2000 };

function fill(row: number, column: number, was: ReplyFill['was'], becomes: ReplyFill['becomes']): ReplyFill {
  return {
    cell: { sheet: 'Cá nhân', row, column },
    was,
    becomes,
    beside: [{ cell: { sheet: 'Cá nhân', row, column: 0 }, was: NAMES[row] ?? null }],
    nominee: { kind: 'individual', name: NAMES[row] ?? '', unit: null },
    field: 'title',
    year: 2024,
    from: { file: 'tra-loi.xlsx', sheet: 'Cá nhân', row: 5, column: 4 },
  };
}

async function cells({ run }: OpenEmbedded, address: string): Promise<unknown[][]> {
  return run(async (context) => {
    const range = context.workbook.worksheets.getItem('Cá nhân').getRange(address).load('values');
    await context.sync();
    return range.values;
  });
}

test('replies are written where cells hold what was shown, and take themselves back', async () => {
  const opened = await openEmbedded(smallBook());
  const before = await cells(opened, 'A1:F3');
  const blank = fill(1, 3, null, 'Giấy khen');
  const conflict = fill(2, 2, 'CSTĐCS', 'Chiến sĩ thi đua cơ sở');
  const changed = fill(1, 2, 'LĐT', 'Lao động tiên tiến');
  const result = await applyReplies([blank, conflict, changed], NO_WAIT);
  expect(result).toEqual({ done: [blank, conflict], left: [changed], problem: null });
  expect(await cells(opened, 'C2:D3')).toEqual([
    ['LĐTT', 'Giấy khen'],
    ['Chiến sĩ thi đua cơ sở', ''],
  ]);
  const back = withdrawn(result.done);
  expect(await applyReplies(back, NO_WAIT)).toEqual({ done: back, left: [], problem: null });
  expect(await cells(opened, 'A1:F3')).toEqual(before);
});

test('what Excel would take for a date, a formula or a number stays the text that was typed', async () => {
  const opened = await openEmbedded(smallBook());
  const fills = [fill(1, 3, null, '12/13'), fill(1, 4, null, '=1+1'), fill(2, 3, null, '01'), fill(2, 4, null, 92.3)];
  fills.push(fill(1, 5, null, 'May 10'), fill(2, 5, null, 'TRUE'));
  expect(await applyReplies(fills, NO_WAIT)).toEqual({ done: fills, left: [], problem: null });
  expect(await cells(opened, 'D2:F3')).toEqual([
    ['12/13', '=1+1', 'May 10'],
    ['01', 92.3, 'TRUE'],
  ]);
});

test('a formula is left, whatever it shows', async () => {
  const opened = await openEmbedded(smallBook());
  await opened.run(async (context) => {
    context.workbook.worksheets.getItem('Cá nhân').getRange('D2:D3').formulas = [['=""'], ['=C3']];
    await context.sync();
  });
  const fills = [fill(1, 3, null, 'Giấy khen'), fill(2, 3, 'CSTĐCS', 'Giấy khen')];
  expect(await applyReplies(fills, NO_WAIT)).toEqual({ done: [], left: fills, problem: null });
});

test('thousands of cells take two requests for two thousand each', async () => {
  const opened = await openEmbedded(smallBook());
  const fills = Array.from({ length: 4100 }, (_, n) => fill(10 + n, 2, null, 'Giấy khen'));
  const { done, left } = await applyReplies(fills, NO_WAIT);
  expect([done.length, left.length]).toEqual([4100, 0]);
  expect(await cells(opened, 'C4110')).toEqual([['Giấy khen']]);
});

function people(workbook: WorkbookModel): SheetModel {
  const sheet = sheetByName(workbook, 'Cá nhân');
  if (sheet === undefined) throw new Error('The sheet is gone');
  return sheet;
}

function sortDown(workbook: WorkbookModel): void {
  sortRange(workbook, people(workbook), { top: 1, bottom: 2, left: 0, right: 2 }, [{ key: 0, ascending: false }]);
}

const SORTED = [
  ['Trần Thị Bích', 2023, 'CSTĐCS', ''],
  ['Nguyễn Văn An', 2024, 'LĐTT', ''],
];

test.each([
  ['before they are written', 1],
  ['while they are written', 2],
])('rows that were sorted %s get nobody else’s reply', async (_, request) => {
  const opened = await openEmbedded(smallBook());
  const fills = [fill(1, 3, null, 'Giấy khen'), fill(2, 3, null, 'Bằng khen')];
  opened.faults.at(opened.requests.length + request, { kind: 'edit', by: 'remote', edit: sortDown });
  expect(await applyReplies(fills, NO_WAIT)).toEqual({ done: [], left: fills, problem: null });
  expect(await cells(opened, 'A2:D3')).toEqual(SORTED);
});

test('what somebody typed there right before the writing stays', async () => {
  const opened = await openEmbedded(smallBook());
  const fills = [fill(1, 3, null, 'Giấy khen'), fill(2, 3, null, 'Bằng khen')];
  const area = { top: 2, bottom: 2, left: 3, right: 3 };
  const type = (workbook: WorkbookModel): void => void setValues(workbook, people(workbook), area, [['=1+1']]);
  opened.faults.at(opened.requests.length + 2, { kind: 'edit', by: 'remote', edit: type });
  expect(await applyReplies(fills, NO_WAIT)).toEqual({ done: [fills[0]], left: [fills[1]], problem: null });
  expect(await cells(opened, 'D2:D3')).toEqual([['Giấy khen'], [2]]);
});

test.each([true, false])('a writing that Excel never answered is looked at again: carried out %s', async (executed) => {
  const opened = await openEmbedded(smallBook());
  opened.faults.at(opened.requests.length + 2, { kind: 'no-answer', executed });
  const one = fill(1, 3, null, 'Giấy khen');
  const { done, left, problem } = await applyReplies([one], { ...NO_WAIT, timeLimit: 1500 });
  expect([done, left, problem === null]).toEqual(executed ? [[one], [], true] : [[], [one], false]);
});

test('what stops the writing is said, and nothing is told as done that is not', async () => {
  const opened = await openEmbedded(smallBook());
  opened.faults.begin({ kind: 'cell-edit' });
  const one = fill(1, 3, null, 'Giấy khen');
  const stopped = await applyReplies([one], NO_WAIT);
  expect([stopped.done, stopped.left, stopped.problem === null]).toEqual([[], [one], false]);
});
