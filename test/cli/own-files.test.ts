import { cpSync, linkSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assess, runScript, sample } from './run-process';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'own-files-'));
  cpSync(sample('namesakes'), at('ow.xlsx'));
  mkdirSync(at('units'));
  for (const name of ['namesakes', 'group-rows']) cpSync(sample(name), at('units', `${name}.xlsx`));
});
afterEach(() => rmSync(folder, { recursive: true }));
const at = (...names: string[]): string => join(folder, ...names);

/** Nothing was written anywhere: the office's files hold their bytes, and no other file has appeared. */
function expectUntouched(...more: string[]): void {
  const original = readFileSync(sample('namesakes'));
  expect(readFileSync(at('ow.xlsx')).equals(original)).toBe(true);
  expect(readFileSync(at('units', 'namesakes.xlsx')).equals(original)).toBe(true);
  expect(readFileSync(at('units', 'group-rows.xlsx')).equals(readFileSync(sample('group-rows')))).toBe(true);
  expect(readdirSync(folder).sort()).toEqual([...more, 'ow.xlsx', 'units'].sort());
  expect(readdirSync(at('units')).sort()).toEqual(['group-rows.xlsx', 'namesakes.xlsx']);
}

describe('a file that is read is never overwritten, not even with --force', () => {
  test.each<[string, () => string[]]>([
    ['the report', () => [at('ow.xlsx'), '--report', at('ow.xlsx')]],
    ['the copy', () => [at('ow.xlsx'), '--out', at('ow.xlsx')]],
    ['the copy, by another path', () => [at('ow.xlsx'), '--out', `${folder}/units/../ow.xlsx`]],
    ['the copy, in other letters', () => [at('ow.xlsx'), '--out', at('OW.XLSX')]],
    ['the clean copy', () => [at('ow.xlsx'), '--unmark', '--out', at('ow.xlsx')]],
    ['copies in the folder of the files', () => [at('units'), '--out', at('units')]],
    ['reports in the folder of the files', () => [at('units'), '--report', at('units')]],
    ['clean copies in the folder of the files', () => [at('units'), '--unmark', '--out', at('units')]],
    ['one report of all', () => [at('units'), '--merge', '--report', at('units', 'group-rows.xlsx')]],
  ])('%s', async (_, words) => {
    const ended = await assess(...words(), '--force');
    expect(ended).toMatchObject({ code: 1, out: '' });
    expect(ended.error).toMatch(/^“.*” chính là tệp đang xét: chọn tên khác cho --out hoặc --report\.\n$/);
    expectUntouched();
  });

  test('through a link to the file, and through a link to its folder', async () => {
    symlinkSync(at('ow.xlsx'), at('link.xlsx'));
    symlinkSync(folder, at('here'));
    for (const words of [
      [at('ow.xlsx'), '--report', at('link.xlsx')],
      [at('link.xlsx'), '--out', at('ow.xlsx')],
      [at('ow.xlsx'), '--out', at('here', 'ow.xlsx')],
      [at('units'), '--out', at('here', 'units')],
    ]) {
      const ended = await assess(...words, '--force', '--lang', 'en');
      expect(ended.code).toBe(1);
      expect(ended.error).toContain('is the very file being assessed: choose another name for --out or --report.');
    }
    expectUntouched('here', 'link.xlsx');
  });

  test('the file of --criteria', async () => {
    const ended = await assess(sample('group-rows'), '--criteria', at('ow.xlsx'), '--out', at('ow.xlsx'), '--force');
    expect(ended).toMatchObject({ code: 1, out: '' });
    expect(ended.error).toContain('chính là tệp của --criteria');
    expectUntouched();
  });

  test('by the command that writes the criteria', async () => {
    const ended = await runScript('src/cli/criteria.ts', [at('ow.xlsx'), '--out', at('ow.xlsx'), '--force']);
    expect(ended).toMatchObject({ code: 1, out: '' });
    expect(ended.error).toContain('chính là tệp đang xét');
    expectUntouched();
  });

  test('another name of the same file may be overwritten: the file read keeps its bytes', async () => {
    linkSync(at('ow.xlsx'), at('second.xlsx'));
    expect((await assess(at('ow.xlsx'), '--out', at('second.xlsx'), '--force')).code).toBe(0);
    expect(readFileSync(at('second.xlsx')).equals(readFileSync(at('ow.xlsx')))).toBe(false);
    expectUntouched('second.xlsx');
  });
});

test('two outputs of one file are refused, also where a link leads to it', async () => {
  symlinkSync(folder, at('here'));
  const words = ['--out', at('a.xlsx'), '--report', at('here', 'A.xlsx'), '--force'];
  const ended = await assess(at('ow.xlsx'), ...words);
  expect(ended).toMatchObject({ code: 1, out: '' });
  expect(ended.error).toContain('cùng ghi');
  expectUntouched('here');
});
