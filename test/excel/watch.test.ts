import { clearMarks } from '../../src/excel/clear-marks';
import type { MarksState } from '../../src/excel/examine-marks';
import { judgeGrids } from '../../src/excel/judge';
import { validateWorkbook } from '../../src/excel/validate-workbook';
import { watchChanges, type WatchOptions } from '../../src/excel/watch';
import { setValues } from '../../src/embedded-excel/model/set-values';
import { addSheet, sheetByName } from '../../src/embedded-excel/model/sheets';
import { sortRange } from '../../src/embedded-excel/model/sort';
import type { SheetModel } from '../../src/embedded-excel/model/types';
import type { ExcelProblem } from '../../src/language/excel-problems';
import { markWorkbook } from '../../src/xlsx/mark-workbook';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { openEmbedded, type OpenEmbedded } from '../support/embedded';
import { HEADER_ROW, nominationWorkbook, PEOPLE, PLAIN } from '../support/marked-workbooks';

const QUIET = 30;
const FIRST = HEADER_ROW + 1;
const RATING = 2;

/** A workbook that the command line marked. */
function marked(): Uint8Array {
  const bytes = nominationWorkbook(PLAIN);
  const judging = judgeGrids(readWorkbook(bytes).grids, { fallbackYear: 2024 });
  if (judging.kind !== 'judged') throw new Error('nothing was judged');
  return markWorkbook(bytes, judging.judged.plan);
}

/** A marked workbook that is watched. */
async function watched(more: Partial<WatchOptions> = {}) {
  const opened = await openEmbedded(marked());
  const told: MarksState[] = [];
  const problems: ExcelProblem[] = [];
  const stop = await watchChanges({
    quiet: QUIET,
    told: (state) => told.push(state),
    failed: (problem) => problems.push(problem),
    ...more,
  });
  const rest = async (): Promise<void> => {
    await opened.settle();
    for (let last = -1; last !== opened.requests.length;) {
      last = opened.requests.length;
      await new Promise((resolve) => setTimeout(resolve, QUIET * 3));
    }
    await opened.settle();
  };
  await rest();
  return { opened, told, problems, stop, rest };
}

function people({ workbook }: OpenEmbedded): SheetModel {
  const sheet = sheetByName(workbook, 'Cá nhân');
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

function rate(opened: OpenEmbedded, person: number, rating: string, by: 'user' | 'remote' = 'user'): void {
  const area = { top: FIRST + person, left: RATING, bottom: FIRST + person, right: RATING };
  opened.edit(by, (book) => setValues(book, people(opened), area, [[rating]]));
}

const rows = (state: MarksState | undefined) => state?.stale.map(({ row }) => row - FIRST);

test('at first it says what the marks are worth', async () => {
  const { told, stop } = await watched();
  expect(told).toHaveLength(1);
  expect(told[0]).toMatchObject({ marked: true, stale: [], changed: [] });
  await stop();
});

test.each(['user', 'remote'] as const)('a change by a %s: that row is stale, and no other', async (by) => {
  const { opened, told, stop, rest } = await watched();
  rate(opened, 1, 'HTXSNV', by);
  await rest();
  expect(rows(told.at(-1))).toEqual([1]);
  await stop();
});

test('what changes while the add-in is at work is told once it has ended', async () => {
  let busy = false;
  const { opened, told, stop, rest } = await watched({ busy: () => busy });
  busy = true;
  const before = { told: told.length, requests: opened.requests.length };
  rate(opened, 1, 'HTXSNV');
  await rest();
  expect({ told: told.length, requests: opened.requests.length }).toEqual(before);
  busy = false;
  await rest();
  expect(rows(told.at(-1))).toEqual([1]);
  await stop();
});

test('work that begins while the workbook is looked at: the change is told behind it', async () => {
  let looked = 0;
  // At work from the second look on, as the first request for it is answered, for a while.
  const busy = (): boolean => looked++ === 3;
  const { opened, told, stop, rest } = await watched({ busy });
  rate(opened, 1, 'HTXSNV');
  await rest();
  expect(looked).toBe(6);
  expect(told).toHaveLength(2);
  expect(rows(told.at(-1))).toEqual([1]);
  await stop();
});

test('many changes in a row are one look', async () => {
  const { opened, told, stop, rest } = await watched();
  const before = told.length;
  for (let person = 0; person < PEOPLE.length; person++) rate(opened, person, 'HTNV');
  await rest();
  expect(told.length).toBe(before + 1);
  expect(rows(told.at(-1))).toEqual(PEOPLE.map((_, person) => person));
  await stop();
});

test('rows that only moved are not stale', async () => {
  const { opened, told, stop, rest } = await watched();
  const last = FIRST + PEOPLE.length - 1;
  opened.edit('user', (book) =>
    sortRange(book, people(opened), { top: FIRST, left: 0, bottom: last, right: 6 }, [{ key: 1, ascending: true }]),
  );
  await rest();
  expect(told.length).toBeGreaterThan(1);
  expect(rows(told.at(-1))).toEqual([]);
  await stop();
});

test('a sheet that comes is looked at; what the add-in itself writes is no change', async () => {
  const { opened, told, stop, rest } = await watched();
  opened.edit('user', (book) => void addSheet(book, 'Mới'));
  await rest();
  expect(told).toHaveLength(2);
  const { requests } = await clearMarks({});
  const sent = opened.requests.length;
  await rest();
  expect(requests).toBeGreaterThan(0);
  expect(opened.requests.length).toBe(sent);
  await stop();
});

test('what another page of the add-in writes is looked at, what the page itself writes is not', async () => {
  let busy = true;
  const { opened, told, stop, rest } = await watched({ busy: () => busy });
  expect(told).toEqual([]);
  busy = false;
  await rest();
  busy = true;
  await clearMarks({});
  await rest();
  expect(told.map(({ marked: there }) => there)).toEqual([true]);
  busy = false;
  expect(await validateWorkbook({})).toMatchObject({ state: 'complete' });
  await rest();
  expect(told.at(-1)).toMatchObject({ marked: true, stale: [] });
  await clearMarks({});
  await rest();
  expect(told.at(-1)).toMatchObject({ marked: false });
  expect(opened.references).toBe(0);
  await stop();
});

test('what keeps Excel from looking is told, and watching goes on', async () => {
  const { opened, told, problems, stop, rest } = await watched({ wait: async () => undefined });
  opened.faults.begin({ kind: 'cell-edit' });
  rate(opened, 0, 'HTNV');
  await rest();
  expect(problems).toEqual([{ kind: 'editing-cell', code: 'InvalidOperationInCellEditMode' }]);
  opened.faults.end();
  rate(opened, 1, 'HTNV');
  await rest();
  expect(rows(told.at(-1))).toEqual([0, 1]);
  await stop();
});

describe('ended', () => {
  test('nothing of it stays in Excel, and no change is told', async () => {
    const { opened, told, stop, rest } = await watched();
    expect(opened.excel.subscriptions.count).toBeGreaterThan(0);
    rate(opened, 0, 'HTNV');
    await stop();
    await stop();
    const before = told.length;
    rate(opened, 1, 'HTNV');
    await rest();
    expect(told.length).toBe(before);
    expect(opened.excel.subscriptions.count).toBe(0);
    expect(opened.references).toBe(0);
  });

  test('by a signal too', async () => {
    const controller = new AbortController();
    const { opened, rest } = await watched({ signal: controller.signal });
    controller.abort();
    await rest();
    expect(opened.excel.subscriptions.count).toBe(0);
  });

  test('begun and ended many times, nothing piles up', async () => {
    const { opened, stop } = await watched();
    await stop();
    for (let n = 0; n < 5; n++) await (await watchChanges({ told: () => undefined }))();
    await opened.settle();
    expect(opened.excel.subscriptions.count).toBe(0);
    expect(opened.references).toBe(0);
  });
});
