import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUILT_IN } from '../../src/criteria/built-in';
import { valueAt } from '../../src/grid/grid';
import { ownBlocks } from '../../src/grid/own-marks';
import { DEFAULT_SETTINGS, type Settings } from '../../src/nominations/settings/settings';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { writeSettings } from '../../src/xlsx/write-settings';
import type { CommandLineJson } from '../support/sample-comparison';
import { assess, sample } from './run-process';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'settings-'));
});
afterEach(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);

/** A sample with a sheet `Cấu hình`. */
function configured(name: string, more: Partial<Settings>): string {
  const workbook = readWorkbook(readFileSync(sample(name)));
  const file = writeSettings(workbook, { ...DEFAULT_SETTINGS, ...more }, BUILT_IN, false);
  if (file === null) throw new Error('nothing was written');
  writeFileSync(at('list.xlsx'), file);
  return at('list.xlsx');
}

async function json(...words: string[]): Promise<CommandLineJson> {
  const ended = await assess(...words, '--json');
  expect(ended).toMatchObject({ code: 0, error: '' });
  return JSON.parse(ended.out) as CommandLineJson;
}

test('the sheet as it is written first changes nothing, and is no nomination table', async () => {
  expect(await json(configured('office-2024', {}))).toEqual(await json(sample('office-2024')));
});

test('the year of the sheet holds, and --year goes before it', async () => {
  const file = configured('year-sheets', { year: 2023 });
  expect((await json(file)).year).toBe(2023);
  expect((await json(file, '--year', '2022')).year).toBe(2022);
});

test('the report names the office of the sheet', async () => {
  const office = { ...DEFAULT_SETTINGS.office, superiorBody: 'TỈNH ỦY LÂM ĐỒNG', signatory: 'Trần Văn Ký' };
  const ended = await assess(configured('office-2024', { office }), '--report', at('report.xlsx'));
  expect(ended).toMatchObject({ code: 0, error: '' });
  const { grids } = readWorkbook(readFileSync(at('report.xlsx')));
  const texts = grids.flatMap(({ rows }) => rows.flatMap((row) => row ?? []));
  expect(texts).toContain('TỈNH ỦY LÂM ĐỒNG');
  expect(texts).toContain('Trần Văn Ký');
});

test('the marks speak the language of the sheet, or that of --lang', async () => {
  const file = configured('office-2024', { marks: { language: 'en', colours: true, place: 'beside' } });
  for (const [words, header] of [
    [['--out', at('a.xlsx')], 'Result'],
    [['--out', at('b.xlsx'), '--lang', 'vi'], 'Kết quả'],
  ] as const) {
    expect(await assess(file, ...words)).toMatchObject({ code: 0, error: '' });
    const { grids } = readWorkbook(readFileSync(words[1]));
    const headers = grids.flatMap((grid) =>
      ownBlocks(grid).flatMap(({ area }) => (area === null ? [] : [valueAt(grid, area.top, area.left)])),
    );
    expect(headers.length).toBeGreaterThan(0);
    for (const one of headers) expect(one).toBe(header);
  }
});
