import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { changeParts } from '../support/bad-workbooks';
import { assess, sample } from './run-process';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'no-nominees-'));
});
afterEach(() => rmSync(folder, { recursive: true }));
const at = (...names: string[]): string => join(folder, ...names);

/** The workbook of two sheets with its headers only. */
function emptyLists(): Uint8Array {
  const cut = (first: number) => (xml: string) =>
    xml.replace(/<row r="(\d+)".*?<\/row>/gs, (row, number: string) => (Number(number) >= first ? '' : row));
  return changeParts(readFileSync(sample('namesakes')), {
    'xl/worksheets/sheet1.xml': cut(5),
    'xl/worksheets/sheet2.xml': cut(4),
  });
}

const UNFILLED = 'Các bảng tìm được chưa có dòng nào: điền danh sách rồi xét lại.\n';

test.each([
  ['office-2024', 'Không có dòng nào của năm 2050; bảng có năm 2024: ghi --year 2024.\n'],
  ['titles-and-commendations', 'Không có dòng nào của năm 2050; bảng có năm 2025: ghi --year 2025.\n'],
  ['year-sheets', 'Không có dòng nào của năm 2050; bảng có năm 2022, 2023, 2024: ghi --year 2024.\n'],
])('rows of other years only: which years there are (%s)', async (name, said) => {
  const printed = await assess(sample(name), '--year', '2050');
  expect(printed).toMatchObject({ code: 0, error: '' });
  expect(printed.out).toContain(said);
  for (const option of ['--out', '--report']) {
    const written = await assess(sample(name), '--year', '2050', option, at('new.xlsx'));
    expect(written).toMatchObject({ code: 1, out: '', error: `${name}.xlsx: ${said}` });
  }
  expect(readdirSync(folder)).toEqual([]);
  const json = await assess(sample(name), '--year', '2050', '--json');
  expect(json).toMatchObject({ code: 0, error: '' });
  expect(JSON.parse(json.out)).toMatchObject({ year: 2050, nominations: [] });
});

test('a list of another year whose columns reach back to the year asked for is not called empty', async () => {
  const { out } = await assess(sample('titles-and-commendations'), '--year', '2024');
  expect(out).toContain('Không có dòng nào của năm 2024; bảng có năm 2025: ghi --year 2025.\n');
});

test('lists without any row are to be filled in, and no empty report is written', async () => {
  writeFileSync(at('empty.xlsx'), emptyLists());
  const printed = await assess(at('empty.xlsx'));
  expect(printed.code).toBe(0);
  expect(printed.out).toContain(UNFILLED);
  const written = await assess(at('empty.xlsx'), '--report', at('report.xlsx'));
  expect(written).toMatchObject({ code: 1, out: '', error: `empty.xlsx: ${UNFILLED}` });
  const english = await assess(at('empty.xlsx'), '--out', at('out.xlsx'), '--lang', 'en');
  expect(english.error).toContain('have no rows yet');
  expect(readdirSync(folder)).toEqual(['empty.xlsx']);
});

test('of several files the JSON tells the fault once, without the file’s name in it', async () => {
  mkdirSync(at('units'));
  writeFileSync(at('units', 'empty.xlsx'), emptyLists());
  writeFileSync(at('units', 'text.xlsx'), 'STT,Họ và tên');
  const ended = await assess(at('units'), '--json', '--report', at('reports'));
  expect(ended.code).toBe(1);
  const { files } = JSON.parse(ended.out) as { files: { file: string; error: string }[] };
  expect(files.map(({ file }) => file)).toEqual(['empty.xlsx', 'text.xlsx']);
  expect(files[0]?.error).toBe(UNFILLED.trimEnd());
  expect(files[1]?.error).toMatch(/^Tệp .*\.$/);
  expect(files[1]?.error).not.toContain('text.xlsx');
  expect(ended.error).toContain('text.xlsx: Tệp ');
  expect(readdirSync(folder)).toEqual(['units']);
});
