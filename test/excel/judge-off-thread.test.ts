import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { judgeGrids, type JudgeOptions } from '../../src/excel/judge';
import { judgeOffThread, type JudgeWorker, type OffThreadOptions } from '../../src/excel/judge-off-thread';
import { inSlices } from '../../src/excel/slices';
import type { Grid } from '../../src/grid/grid';
import { finish } from '../../src/grid/steps';
import { sheetKey } from '../../src/nominations/sheet-key';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { JudgeThreads } from '../support/judge-thread';
import { sheet } from '../support/sheets';

const SAMPLES = join(__dirname, '../samples');
const samples = readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx'));
const gridsOf = (name: string) => readWorkbook(readFileSync(join(SAMPLES, name))).grids;
const OPTIONS: JudgeOptions = { fallbackYear: 2024 };
const office = gridsOf('office-2024.xlsx');

/** A list of so many people, with evidence of three years. */
const listOf = (people: number): Grid =>
  sheet({
    rows: [
      ['DANH SÁCH NĂM 2024'],
      [
        'STT',
        'Họ và tên',
        'Đơn vị',
        ...[2022, 2023, 2024].flatMap((year) => [`Xếp loại ${String(year)}`, `Giấy khen ${String(year)}`]),
        'Sáng kiến',
      ],
      ...Array.from({ length: people }, (_, n) => [
        n + 1,
        `Nguyễn Văn ${String.fromCharCode(65 + (n % 26))}${String(n)}`,
        `Phòng ${String(n % 7)}`,
        'HTTNV',
        'x',
        n % 3 === 0 ? 'HTXSNV' : 'HTNV',
        n % 5 === 0 ? '' : 'x',
        'HTTNV',
        'x',
        n % 4 === 0 ? 'Sáng kiến cấp cơ sở' : '',
      ]),
    ],
  });

const threads = new JudgeThreads();
afterAll(() => threads.remove());

const judge = (
  grids: readonly Grid[],
  options: OffThreadOptions,
  more: { signal?: AbortSignal; asked?: JudgeOptions } = {},
) => judgeOffThread(options)(grids, more.asked ?? OPTIONS, () => undefined, more.signal);

describe.each([
  ['in a worker', { startWorker: threads.start }],
  ['in slices', { slice: 0 }],
])('%s', (_, how: OffThreadOptions) => {
  test.each(samples)('%s: the same as at once, explanations included', async (name) => {
    const grids = gridsOf(name);
    // A deep comparison reads the explanations too.
    expect(await judge(grids, how)).toEqual(judgeGrids(grids, OPTIONS));
  });

  test('a workbook without tables, and one with faulty criteria', async () => {
    const list = sheet({
      rows: [
        ['Họ và tên', 'Đơn vị', 'Mức A/B/C'],
        ['Lê Chi', 'Văn phòng', 'A'],
        ['Ngô Dung', 'Phòng A', 'B'],
      ],
    });
    const refused = await judge([list], how);
    expect(refused).toEqual(judgeGrids([list], OPTIONS));
    expect(refused).toMatchObject({
      kind: 'no-tables',
      read: { nominations: { nearMisses: [{ missing: 'evidence' }] } },
    });
    const faulty = [...office, sheet({ name: 'Tiêu chí', rows: [['x']] })];
    const judging = await judge(faulty, how);
    expect(judging).toEqual(judgeGrids(faulty, OPTIONS));
    expect(judging.kind).toBe('criteria-invalid');
  });

  test('choices and settings cross over', async () => {
    const asked: JudgeOptions = {
      ...OPTIONS,
      year: 2023,
      language: 'en',
      leftOut: new Set([sheetKey('Tập thể')]),
    };
    const judging = await judge(office, how, { asked });
    expect(judging).toEqual(judgeGrids(office, asked));
    expect(judging).not.toEqual(judgeGrids(office, OPTIONS));
  });

  test('progress rises from 0 to 1', async () => {
    const shares: number[] = [];
    await judgeOffThread(how)(office, OPTIONS, (share) => shares.push(share), undefined);
    expect(shares.length).toBeGreaterThan(3);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  test('given up before it began, and half-way', async () => {
    await expect(judge(office, how, { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' });
    const controller = new AbortController();
    const judging = judgeOffThread(how)([listOf(3000)], OPTIONS, () => controller.abort(), controller.signal);
    await expect(judging).rejects.toMatchObject({ name: 'AbortError' });
  });
});

test('every worker is let go, whatever came of it', async () => {
  const before = threads.started;
  await judge(office, { startWorker: threads.start });
  await expect(
    judgeOffThread({ startWorker: threads.start })(
      office,
      { ...OPTIONS, leftOut: 5 as never },
      () => undefined,
      undefined,
    ),
  ).rejects.toMatchObject({ name: 'TypeError' });
  expect(threads.started).toBe(before + 2);
  for (let i = 0; i < 100 && threads.running > 0; i++) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(threads.running).toBe(0);
});

describe('where no worker can be had', () => {
  const dying: () => JudgeWorker = () => {
    const worker: JudgeWorker = {
      onmessage: null,
      onerror: null,
      postMessage: () => worker.onerror?.(new Event('error')),
      terminate: () => undefined,
    };
    return worker;
  };
  test.each<[string, OffThreadOptions]>([
    ['the engine has none', { startWorker: () => null }],
    [
      'a policy forbids them',
      {
        startWorker: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      },
    ],
    ['its file cannot be loaded', { startWorker: dying }],
  ])('%s: judged here', async (_, how) => {
    expect(await judge(office, how)).toEqual(judgeGrids(office, OPTIONS));
  });
});

describe('slices', () => {
  function* counting(to: number) {
    for (let n = 0; n < to; n++) yield;
    return to;
  }

  test('each takes no longer than it may, and others have their turn between them', async () => {
    let clock = 0;
    let turns = 0;
    const now = () => (clock += 5);
    const pause = () => {
      turns++;
      return Promise.resolve();
    };
    expect(await inSlices(counting(40), { slice: 20, now, pause })).toBe(40);
    expect(turns).toBe(10);
  });

  test('no step of reading, judging and planning is long: 2,000 rows are hundreds of steps', async () => {
    let steps = 0;
    const grids = [listOf(2000)];
    const { judgeInSteps } = await import('../../src/excel/judge');
    const counted = (function* () {
      const work = judgeInSteps(grids, OPTIONS, () => undefined);
      for (;;) {
        const { done, value } = work.next();
        if (done === true) return value;
        steps++;
        yield;
      }
    })();
    expect(finish(counted)).toEqual(judgeGrids(grids, OPTIONS));
    expect(steps).toBeGreaterThan((2000 / 100) * 7);
  });
});
