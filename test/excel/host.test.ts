import { registerCommand, supports, whenReady } from '../../src/excel/host';
import type { ExcelProblem } from '../../src/language/excel-problems';
import { openEmbedded } from '../support/embedded';
import { nominationWorkbook, PLAIN } from '../support/marked-workbooks';

const book = (): Uint8Array => nominationWorkbook(PLAIN);

test('inside Excel: ready, and what Excel it is', async () => {
  await openEmbedded(book());
  expect(await whenReady()).toEqual({
    ready: true,
    host: { platform: 'PC', version: expect.stringMatching(/^16\./) },
  });
});

test('the floor is Excel 2021: what is above it is asked for', async () => {
  await openEmbedded(book(), { profile: '2021' });
  expect([supports('1.14'), supports('1.15')]).toEqual([true, false]);
});

describe('a button of the ribbon', () => {
  test('does its work, and is freed', async () => {
    const opened = await openEmbedded(book());
    const done: string[] = [];
    registerCommand(
      'check',
      async () => void done.push('checked'),
      () => done.push('failed'),
    );
    await opened.press('check');
    expect(done).toEqual(['checked']);
  });

  test('is freed too where its work fails; what stopped it is told', async () => {
    const opened = await openEmbedded(book());
    const problems: ExcelProblem[] = [];
    const stopped = Object.assign(new Error('x'), { code: 'InvalidOperationInCellEditMode' });
    registerCommand(
      'clear',
      () => Promise.reject(stopped),
      (problem) => problems.push(problem),
    );
    await opened.press('clear');
    expect(problems).toEqual([{ kind: 'editing-cell', code: 'InvalidOperationInCellEditMode' }]);
  });
});

describe('elsewhere', () => {
  const office = (host: string | null, sets: number) => ({
    HostType: { Excel: 'Excel' },
    onReady: async () => ({ host, platform: host === null ? null : 'PC' }),
    context: {
      requirements: { isSetSupported: (_: string, version: string) => Number(version.split('.')[1]) <= sets },
    },
  });
  test.each([
    ['a browser', office(null, 0), 'outside'],
    ['another program of Office', office('Word', 21), 'outside'],
    ['Excel 2019', office('Excel', 7), 'excel'],
  ])('%s: not ready, and why', async (_, value, reason) => {
    Object.defineProperty(globalThis, 'Office', { value, configurable: true, writable: true });
    expect(await whenReady()).toEqual({ ready: false, reason });
  });
});
