import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUILT_IN } from '../../src/criteria/built-in';
import { KINDS, RULES } from '../../src/criteria/criterion';
import { criteriaSheet } from '../../src/criteria/criteria-sheet';
import { kindsText, RULE_WORDS } from '../../src/criteria/sheet-words';
import { kindName, ruleName } from '../../src/language/words';
import { readCriteriaSheet } from '../../src/nominations/criteria-findings';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { runHere } from '../cli/run-here';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'criteria-'));
  copyFileSync(join(__dirname, '..', 'samples', 'office-2024.xlsx'), at('Thi đua.xlsx'));
});
afterEach(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);

const criteria = (...words: string[]) => runHere('criteria', ...words);
const setIn = (name: string) => readCriteriaSheet(readWorkbook(readFileSync(at(name))).grids).set;

describe('npm run criteria', () => {
  it('writes a copy beside the file, which stays as it was', async () => {
    const before = readFileSync(at('Thi đua.xlsx'));
    const { code, out, error } = await criteria(at('Thi đua.xlsx'));
    expect([code, error]).toEqual([0, '']);
    expect(out).toContain('Thi đua - tiêu chí.xlsx');
    expect(setIn('Thi đua - tiêu chí.xlsx')).toEqual(BUILT_IN);
    expect(readFileSync(at('Thi đua.xlsx'))).toEqual(before);
  });

  it('writes where --out says, and says so in English where asked', async () => {
    const { code, out } = await criteria(at('Thi đua.xlsx'), '--out', at('b.xlsx'), '--lang', 'en');
    expect([code, out.startsWith('The sheet “Tiêu chí” was written to')]).toEqual([0, true]);
    expect(setIn('b.xlsx')).toEqual(BUILT_IN);
  });

  it('overwrites neither a file nor a sheet of that name without --force', async () => {
    await criteria(at('Thi đua.xlsx'), '--out', at('b.xlsx'));
    const again = await criteria(at('Thi đua.xlsx'), '--out', at('b.xlsx'));
    expect([again.code, again.out]).toEqual([1, '']);
    expect(again.error).toMatch(/^Tệp “.*b\.xlsx” đã có.*: ghi --out với một tên mới\.\n$/);
    // To overwrite would lose what the office edited in the copy: that is not what is recommended.
    expect(again.error).not.toContain('--force');
    const sheet = await criteria(at('b.xlsx'), '--out', at('c.xlsx'));
    expect([sheet.code, sheet.out, existsSync(at('c.xlsx'))]).toEqual([1, '', false]);
    expect(sheet.error).toMatch(/^Tệp “b\.xlsx” đã có trang “Tiêu chí”: .*--force và ghi --out với một tên mới\.\n$/);
    expect((await criteria(at('b.xlsx'), '--out', at('c.xlsx'), '--force')).code).toBe(0);
    expect(setIn('c.xlsx')).toEqual(BUILT_IN);
  });

  it('never writes onto the file it reads, not even by --force', async () => {
    const before = readFileSync(at('Thi đua.xlsx'));
    const { code, out } = await criteria(at('Thi đua.xlsx'), '--out', at('Thi đua.xlsx'), '--force');
    expect([code, out]).toEqual([1, '']);
    expect(readFileSync(at('Thi đua.xlsx')).equals(before)).toBe(true);
  });

  it.each([
    ['no file', [], 'Chưa có tệp nào'],
    ['two files', ['Thi đua.xlsx', 'b.xlsx'], 'đúng một tệp'],
    ['a folder', ['.'], 'đúng một tệp'],
    ['an option of assess', ['Thi đua.xlsx', '--json'], 'Không có tùy chọn --json'],
    ['an option that nothing has', ['Thi đua.xlsx', '--colour'], 'Không có tùy chọn --colour'],
  ])('refuses %s with one sentence, the way to the help, and exit code 2', async (_, words, sentence) => {
    copyFileSync(at('Thi đua.xlsx'), at('b.xlsx'));
    const { code, out, error } = await criteria(...words.map((word) => (word.startsWith('--') ? word : at(word))));
    expect([code, out]).toEqual([2, '']);
    expect(error).toContain(sentence);
    expect(error.trim().split('\n').length).toBe(2);
    expect(error).toContain('npm run --silent criteria -- --help');
  });

  it.each<[string, string]>([
    ['an empty file', ''],
    ['text', 'Họ và tên;Đơn vị'],
    ['a file cut in two', 'half'],
  ])('refuses %s with one sentence that names it, and writes nothing', async (_, content) => {
    const whole = readFileSync(at('Thi đua.xlsx'));
    writeFileSync(at('x.xlsx'), content === 'half' ? whole.subarray(0, whole.length / 2) : content);
    const { code, out, error } = await criteria(at('x.xlsx'));
    expect([code, out]).toEqual([1, '']);
    expect(error).toMatch(/^x\.xlsx: .+\n$/);
    expect(readdirSync(folder).sort()).toEqual(['Thi đua.xlsx', 'x.xlsx']);
  });

  it('explains itself', async () => {
    expect((await criteria('--help')).out).toContain('--force');
    expect((await criteria('--help', '--lang', 'en')).out).toContain('The original does not change');
  });
});

describe('the words of the sheet', () => {
  it('are the ones that results use', () => {
    for (const rule of RULES) expect(RULE_WORDS[rule]).toBe(ruleName(rule, 'vi'));
    for (const kind of KINDS) expect(kindsText([kind])).toBe(kindName(kind, 'vi'));
  });

  it('fit into Excel’s drop-down lists: no commas, at most 255 characters', () => {
    const { choices } = criteriaSheet(BUILT_IN);
    expect(choices.length).toBe(5);
    for (const { choices: list } of choices) {
      expect(list.join(',').length).toBeLessThanOrEqual(255);
      expect(list.join('')).not.toContain(',');
    }
  });
});
