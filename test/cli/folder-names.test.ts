import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assess, sample } from './run-process';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'folder-names-'));
  mkdirSync(at('units'));
  for (const name of ['namesakes', 'group-rows']) cpSync(sample(name), at('units', `${name}.xlsx`));
});
afterEach(() => rmSync(folder, { recursive: true }));
const at = (...names: string[]): string => join(folder, ...names);

test.each([
  ['--out', 'KQ.xlsx'],
  ['--out', 'KQ.XLSM'],
  ['--report', 'BC.xlsx'],
  ['--merge', '--out', 'KQ.xlsx'],
  ['--merge', '--report', 'BC.xlsm'],
  ['--unmark', '--out', 'KQ.xlsx'],
])('with several files no folder of a workbook’s name is made: %s %s', async (...words) => {
  const name = words[words.length - 1] ?? '';
  const ended = await assess(at('units'), ...words.slice(0, -1), at(name));
  expect(ended).toMatchObject({ code: 2, out: '' });
  expect(ended.error).toContain(`${name}” là tên của một tệp: với nhiều tệp, ${words[words.length - 2] ?? ''} cần`);
  expect(readdirSync(folder)).toEqual(['units']);
});

test('a folder that is already there may have such a name, and one report of all is a workbook', async () => {
  mkdirSync(at('KQ.xlsx'));
  const ended = await assess(at('units'), '--merge', '--out', at('KQ.xlsx'), '--report', at('BC.xlsx'));
  expect(ended.code).toBe(0);
  expect(readdirSync(at('KQ.xlsx')).sort()).toEqual(['group-rows.xlsx', 'namesakes.xlsx']);
  expect(readdirSync(folder).sort()).toEqual(['BC.xlsx', 'KQ.xlsx', 'units']);
});
