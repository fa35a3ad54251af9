import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { assess, sample } from './run-process';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'personal-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function reportText(...words: string[]): Promise<string> {
  const path = join(folder, `report${String(words.length)}.xlsx`);
  expect((await assess(sample('namesakes'), '--report', path, ...words)).code).toBe(0);
  return JSON.stringify(readWorkbook(readFileSync(path)).grids.map(({ rows }) => rows));
}

test('the report holds birth dates only with --personal, and the help says so', async () => {
  const json = JSON.parse((await assess(sample('namesakes'), '--json', '--personal')).out) as {
    nominations: { birthDate: string | null }[];
  };
  const dates = json.nominations.flatMap(({ birthDate }) =>
    // Excel's day number, as the annex holds dates.
    birthDate?.length === 10 ? [`,${String(Date.parse(birthDate) / 86_400_000 + 25_569)},`] : [],
  );
  expect(dates.length).toBeGreaterThan(0);
  const without = await reportText();
  expect(without).not.toContain('Ngày sinh');
  const personal = await reportText('--personal');
  expect(dates.filter((date) => without.includes(date))).toEqual([]);
  expect(dates.filter((date) => !personal.includes(date))).toEqual([]);
  expect((await assess('--help')).out).toMatch(/--personal .*phụ lục của báo cáo/);
  expect((await assess('--help', '--lang', 'en')).out).toMatch(/--personal .*report's annex/);
});
