import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { runHere } from './run-here';
import { sample } from './run-process';

let folder = '';
const at = (name: string) => join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'period-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const sheets = (name: string) => readWorkbook(readFileSync(at(name))).grids.map(({ sheet }) => sheet);

test('--period-report writes the report on the whole period, beside the annual one where both are asked for', async () => {
  const ended = await runHere(
    'assess',
    sample('year-sheets'),
    '--report',
    at('year.xlsx'),
    '--period-report',
    at('period.xlsx'),
  );
  expect(ended.error).toBe('');
  expect(ended.code).toBe(0);
  expect(ended.out).toContain(at('period.xlsx'));
  expect(sheets('period.xlsx')).toEqual([
    'Báo cáo 2022-2025',
    ...[1, 2, 3, 4, 5].map((number) => `Báo cáo 2022-2025 – PL${String(number)}`),
  ]);
  await runHere('assess', sample('year-sheets'), '--report', at('alone.xlsx'));
  expect(readFileSync(at('year.xlsx')).equals(readFileSync(at('alone.xlsx')))).toBe(true);
});

test('up to the year under review', async () => {
  await runHere('assess', sample('year-sheets'), '--year', '2023', '--period-report', at('period.xlsx'));
  const [body] = readWorkbook(readFileSync(at('period.xlsx'))).grids;
  expect(JSON.stringify(body?.rows)).toContain('(số liệu đến năm 2023)');
});

test('several files: one a file into a folder; with --merge one of all', async () => {
  mkdirSync(at('units'));
  for (const name of ['namesakes', 'group-rows']) cpSync(sample(name), join(at('units'), `${name}.xlsx`));
  expect((await runHere('assess', at('units'), '--period-report', at('apart'))).code).toBe(0);
  expect(readdirSync(at('apart')).sort()).toEqual(['group-rows.xlsx', 'namesakes.xlsx']);
  expect((await runHere('assess', at('units'), '--merge', '--period-report', at('together'))).code).toBe(0);
  expect(readdirSync(at('together'))).toEqual(['bao-cao-giai-doan.xlsx']);
});

test.each<[string, () => string[], string]>([
  ['another ending', () => [sample('namesakes'), '--period-report', at('a.pdf')], '--period-report'],
  [
    'one place for both reports',
    () => [sample('namesakes'), '--report', at('a.xlsx'), '--period-report', at('a.xlsx')],
    'a.xlsx',
  ],
  ['nothing to report on', () => [sample('namesakes'), '--year', '2019', '--period-report', at('a.xlsx')], '2019'],
  [
    'with --unmark',
    () => [sample('namesakes'), '--unmark', '--out', at('b.xlsx'), '--period-report', at('a.xlsx')],
    '--period-report',
  ],
])('%s is refused, and nothing is written', async (_, words, named) => {
  const ended = await runHere('assess', ...words());
  expect(ended.code).toBeGreaterThan(0);
  expect(ended.error).toContain(named);
  expect(readdirSync(folder)).toEqual([]);
});

test('criteria knows no such option', async () => {
  const ended = await runHere('criteria', sample('namesakes'), '--out', at('c.xlsx'), '--period-report', at('a.xlsx'));
  expect(ended.code).toBe(2);
  expect(ended.error).toContain('--period-report');
});
