import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUILT_IN } from '../../src/criteria/built-in';
import { readSettings } from '../../src/nominations/settings/read-settings';
import { DEFAULT_SETTINGS } from '../../src/nominations/settings/settings';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { writeSettings } from '../../src/xlsx/write-settings';
import { runHere } from './run-here';
import { sample } from './run-process';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'write-settings-'));
});
afterEach(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);

const settingsIn = (path: string) => readSettings(readWorkbook(readFileSync(path)).grids, BUILT_IN);

test('an office without the pane gets the sheet Cấu hình with the plan’s defaults, in a copy beside its file', async () => {
  copyFileSync(sample('namesakes'), at('a.xlsx'));
  const before = readFileSync(at('a.xlsx'));
  const ended = await runHere('settings', at('a.xlsx'));
  expect(ended).toMatchObject({ code: 0, error: '' });
  expect(ended.out).toContain('a - cấu hình.xlsx');
  expect(settingsIn(at('a - cấu hình.xlsx'))).toMatchObject({ settings: DEFAULT_SETTINGS, findings: [] });
  expect(readFileSync(at('a.xlsx'))).toEqual(before);
  const assessed = await runHere('assess', at('a - cấu hình.xlsx'));
  expect(assessed.code).toBe(0);
  expect(assessed.out.replaceAll('a - cấu hình.xlsx', 'a.xlsx')).toBe((await runHere('assess', at('a.xlsx'))).out);
});

test('a sheet that the office edited is never lost: it is refused, and written anew with its entries on --force', async () => {
  const edited = { ...DEFAULT_SETTINGS, year: 2023 };
  const file = writeSettings(readWorkbook(readFileSync(sample('namesakes'))), edited, BUILT_IN, false);
  if (file === null) throw new Error('nothing was written');
  writeFileSync(at('a.xlsx'), file);
  const refused = await runHere('settings', at('a.xlsx'), '--out', at('b.xlsx'), '--lang', 'en');
  expect(refused).toMatchObject({ code: 1, out: '' });
  expect(refused.error).toContain('has a sheet “Cấu hình” already');
  expect(existsSync(at('b.xlsx'))).toBe(false);
  expect(await runHere('settings', at('a.xlsx'), '--out', at('b.xlsx'), '--force')).toMatchObject({ code: 0 });
  expect(settingsIn(at('b.xlsx')).settings).toEqual(edited);
});

test.each([
  ['--report', 'r.xlsx'],
  ['--period-report', 'r.xlsx'],
  ['--papers', 'papers'],
  ['--criteria', 'c.xlsx'],
  ['--year', '2024'],
  ['--json'],
  ['--merge'],
  ['--personal'],
  ['--unmark'],
])('what only judging uses is refused, not passed over: %s', async (option, ...value) => {
  for (const command of ['settings', 'criteria'] as const) {
    const ended = await runHere(command, sample('namesakes'), '--out', at('b.xlsx'), option, ...value);
    expect(ended).toMatchObject({ code: 2, out: '' });
    expect(ended.error).toContain(option);
    expect(existsSync(at('b.xlsx'))).toBe(false);
  }
});

test.each(['vi', 'en'])('the help of the command and of the program name it (%s)', async (language) => {
  const { out } = await runHere('settings', '--help', '--lang', language);
  expect(out).toContain('npm run --silent settings -- ');
  expect(out).toContain('Cấu hình');
  expect((await runHere('assess', '--help', '--lang', language)).out).toContain('npm run --silent settings -- ');
});

test('options of assess mean nothing here', async () => {
  expect(await runHere('settings', sample('namesakes'), '--json')).toMatchObject({ code: 2 });
});
