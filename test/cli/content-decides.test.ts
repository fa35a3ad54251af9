import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { changeParts, compoundFile } from '../support/bad-workbooks';
import { runHere } from './run-here';
import { sample } from './run-process';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'));
});
afterEach(() => rmSync(folder, { recursive: true }));
const at = (...names: string[]): string => join(folder, ...names);

const xlsx = readFileSync(sample('namesakes'));
const xlsm = changeParts(xlsx, {
  '[Content_Types].xml': (xml) =>
    xml.replace(
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
      'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
    ),
});
const xlsb = zipSync({
  '[Content_Types].xml': strToU8(
    '<Types><Override PartName="/xl/workbook.bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/></Types>',
  ),
  'xl/workbook.bin': strToU8('x'),
});
const ods = zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }] });
const xls = compoundFile('Workbook');
const csv = strToU8('STT,Họ và tên\n1,A\n');

describe('what can be read is read, whatever its name', () => {
  test.each(['a.ods', 'a.xlsb', 'a.xls', 'a.xlsm', 'a.csv', 'a'])('%s that holds an .xlsx', async (name) => {
    writeFileSync(at(name), xlsx);
    const ended = await runHere('assess', at(name), '--json', '--out', at('out.xlsx'));
    expect(ended).toMatchObject({ code: 0, error: '' });
    expect(ended.out).toBe((await runHere('assess', sample('namesakes'), '--json')).out);
  });

  test('in a folder too; what cannot be read there is named', async () => {
    for (const [name, bytes] of Object.entries({ 'a.ods': xlsx, 'b.xls': xlsx, 'c.xlsb': xlsb, 'd.xls': xls })) {
      writeFileSync(at(name), bytes);
    }
    const { code, out, error } = await runHere('assess', folder, '--json');
    expect(code).toBe(0);
    const { files } = JSON.parse(out) as { files: { file: string }[] };
    expect(files.map(({ file }) => file)).toEqual(['a.ods', 'b.xls']);
    expect(error).toMatch(/^Bỏ qua .*c\.xlsb: .*\nBỏ qua .*d\.xls: .*\n$/);
  });
});

describe('what cannot be read is called by what it is', () => {
  test.each([
    ['a.ods', ods, 'Tệp ở dạng OpenDocument (.ods): '],
    ['a.xlsx', ods, 'Tệp mang đuôi .xlsx nhưng ở dạng OpenDocument (.ods): '],
    ['a.xlsb', ods, 'Tệp mang đuôi .xlsb nhưng ở dạng OpenDocument (.ods): '],
    ['a.XLSB', xlsb, 'Tệp ở dạng nhị phân (.xlsb): '],
    ['a.xlsx', xlsb, 'Tệp mang đuôi .xlsx nhưng ở dạng nhị phân (.xlsb): '],
    ['a.ods', xlsb, 'Tệp mang đuôi .ods nhưng ở dạng nhị phân (.xlsb): '],
    ['a.xls', xls, 'Tệp ở dạng Excel cũ (.xls): '],
    ['a.xlsx', xls, 'Tệp mang đuôi .xlsx nhưng ở dạng Excel cũ (.xls): '],
    ['a.csv', csv, 'Tệp chỉ có chữ thuần (như .csv): '],
    ['a.xlsx', csv, 'Tệp mang đuôi .xlsx nhưng chỉ có chữ thuần (như .csv): '],
    ['a', csv, 'Tệp chỉ có chữ thuần (như .csv): '],
  ])('%s: %#', async (name, bytes, said) => {
    writeFileSync(at(name), bytes);
    const { code, out, error } = await runHere('assess', at(name));
    expect([code, out]).toEqual([1, '']);
    expect(error).toContain(`${name}: ${said}`);
    expect(error).toMatch(/\.xlsx rồi thử lại\.\n$/);
  });

  test('in English too', async () => {
    writeFileSync(at('a.xlsx'), ods);
    const { error } = await runHere('assess', at('a.xlsx'), '--lang', 'en');
    expect(error).toMatch(/^a\.xlsx: The file is named \.xlsx but is an OpenDocument spreadsheet \(\.ods\): /);
  });
});

describe('a copy has the ending that its content calls for, or Excel would not open it', () => {
  const commands: [string, 'assess' | 'criteria', string[]][] = [
    ['marking', 'assess', []],
    ['removing marks', 'assess', ['--unmark']],
    ['the criteria sheet', 'criteria', []],
  ];
  const rows = commands.flatMap(([what, command, words]) => [
    { what, command, words, name: 'a.xlsm', bytes: xlsm, right: '.xlsm', wrong: '.xlsx', why: 'vì tệp gốc có macro' },
    { what, command, words, name: 'a.ods', bytes: xlsm, right: '.xlsm', wrong: '.xlsx', why: 'vì tệp gốc có macro' },
    {
      what,
      command,
      words,
      name: 'a.xlsm',
      bytes: xlsx,
      right: '.xlsx',
      wrong: '.xlsm',
      why: 'vì tệp gốc không có macro',
    },
    {
      what,
      command,
      words,
      name: 'a.ods',
      bytes: xlsx,
      right: '.xlsx',
      wrong: '.ods',
      why: 'vì tệp gốc không có macro',
    },
  ]);
  test.each(rows)('$what: $name that holds an $right', async ({ command, words, name, bytes, right, wrong, why }) => {
    writeFileSync(at(name), bytes);
    const refused = await runHere(command, at(name), ...words, '--out', at(`out${wrong}`));
    expect([refused.code, refused.out]).toEqual([1, '']);
    expect(refused.error).toContain(`phải có đuôi ${right} ${why}`);
    expect(readdirSync(folder)).toEqual([name]);
    expect(await runHere(command, at(name), ...words, '--out', at(`out${right}`))).toMatchObject({ code: 0 });
  });

  test('the criteria sheet’s copy is named so by itself', async () => {
    writeFileSync(at('a.ods'), xlsx);
    expect(await runHere('criteria', at('a.ods'))).toMatchObject({ code: 0 });
    expect(readdirSync(folder).sort()).toEqual(['a - tiêu chí.xlsx', 'a.ods']);
  });

  test.each([[[]], [['--unmark']]])('of several files the one with a wrong ending is named: %p', async (words) => {
    mkdirSync(at('in'));
    copyFileSync(sample('namesakes'), at('in', 'a.xlsx'));
    writeFileSync(at('in', 'b.xlsx'), xlsm);
    const { code, error } = await runHere('assess', at('in'), ...words, '--out', at('out'));
    expect(code).toBe(1);
    expect(error).toBe('b.xlsx: Tệp mang đuôi .xlsx nhưng là sổ có macro: đổi đuôi tệp thành .xlsm rồi thử lại.\n');
  });
});
