import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findInputs, readBytes } from '../../src/cli/inputs';
import { checkOutputs, writeOutputs } from '../../src/cli/output-files';
import { Refusal } from '../../src/cli/refusal';
import { commandLineSentences } from '../../src/language/words-command-line';

const sentences = commandLineSentences('vi');
const soft = { force: false, sentences };
const hard = { force: true, sentences };
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cli-files-'));
});
afterEach(() => rmSync(folder, { recursive: true }));
const at = (...names: string[]): string => join(folder, ...names);

describe('inputs', () => {
  test('of a folder its workbooks by name, without Excel’s lock files; other spreadsheets are named', () => {
    for (const name of ['b10.xlsx', 'b2.XLSM', '~$b2.xlsx', '.x.xlsx', 'old.xls', 'notes.txt', 'data.json']) {
      writeFileSync(at(name), '');
    }
    mkdirSync(at('c.xlsx'));
    const { inputs, several, skipped } = findInputs([folder], sentences);
    expect(inputs.map(({ label }) => label)).toEqual(['b2.XLSM', 'b10.xlsx']);
    expect(several).toBe(true);
    expect(skipped).toEqual([at('old.xls')]);
  });

  test('a file named twice is read once; two of one name are told apart by their paths', () => {
    mkdirSync(at('one'));
    mkdirSync(at('two'));
    for (const one of ['one', 'two']) writeFileSync(at(one, 'a.xlsx'), '');
    const paths = [at('one', 'a.xlsx'), at('one', 'a.xlsx'), at('two', 'a.xlsx')];
    expect(findInputs(paths, sentences).inputs.map(({ label }) => label)).toEqual([paths[0], paths[2]]);
  });

  test('what is not there, or holds nothing, is refused', () => {
    expect(() => findInputs([at('none.xlsx')], sentences)).toThrow(/Không tìm thấy/);
    expect(() => findInputs([folder], sentences)).toThrow(/không có tệp .xlsx/);
    expect(() => readBytes(folder, sentences)).toThrow(Refusal);
  });
});

describe('outputs', () => {
  test('all files appear under their names, and nothing else', () => {
    writeOutputs(
      [
        { path: at('a.xlsx'), bytes: bytes('A') },
        { path: at('new', 'b.xlsx'), bytes: bytes('B') },
      ],
      soft,
    );
    expect(readFileSync(at('a.xlsx'), 'utf8')).toBe('A');
    expect(readdirSync(folder).sort()).toEqual(['a.xlsx', 'new']);
    expect(readdirSync(at('new'))).toEqual(['b.xlsx']);
  });

  test('an existing file is overwritten only by force', () => {
    writeFileSync(at('a.xlsx'), 'old');
    expect(() => checkOutputs([at('a.xlsx')], soft, false)).toThrow(/--force/);
    expect(() =>
      writeOutputs(
        [
          { path: at('b.xlsx'), bytes: bytes('B') },
          { path: at('a.xlsx'), bytes: bytes('A') },
        ].reverse(),
        soft,
      ),
    ).toThrow(Refusal);
    expect(readFileSync(at('a.xlsx'), 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['a.xlsx']);
    checkOutputs([at('a.xlsx')], hard, false);
    writeOutputs([{ path: at('a.xlsx'), bytes: bytes('A') }], hard);
    expect(readFileSync(at('a.xlsx'), 'utf8')).toBe('A');
  });

  test('where one file cannot be written, none is, and no temporary file stays', () => {
    writeFileSync(at('file'), '');
    const files = [
      { path: at('a.xlsx'), bytes: bytes('A') },
      { path: at('file', 'b.xlsx'), bytes: bytes('B') },
    ];
    expect(() => writeOutputs(files, soft)).toThrow(/Không ghi được/);
    expect(readdirSync(folder)).toEqual(['file']);
    expect(existsSync(at('a.xlsx'))).toBe(false);
  });

  test.each([
    ['a file that came in between', soft, (path: string) => writeFileSync(path, 'other')],
    ['a folder in its place, even by force', hard, (path: string) => mkdirSync(path)],
  ])('where the second cannot take its place (%s), the first is not left', (_, rules, obstruct) => {
    obstruct(at('b.xlsx'));
    const files = ['a.xlsx', 'b.xlsx'].map((name) => ({ path: at(name), bytes: bytes('new') }));
    expect(() => writeOutputs(files, rules)).toThrow(Refusal);
    expect(readdirSync(folder)).toEqual(['b.xlsx']);
  });

  test('where the second cannot take its place, the file that the first overwrote is there again', () => {
    writeFileSync(at('a.xlsx'), 'old');
    mkdirSync(at('b.xlsx'));
    const files = ['a.xlsx', 'b.xlsx'].map((name) => ({ path: at(name), bytes: bytes('new') }));
    expect(() => writeOutputs(files, hard)).toThrow(Refusal);
    expect(readFileSync(at('a.xlsx'), 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['a.xlsx', 'b.xlsx']);
  });

  test('overwritten files leave no copies behind', () => {
    for (const name of ['a.xlsx', 'b.xlsx']) writeFileSync(at(name), 'old');
    writeOutputs(
      ['a.xlsx', 'b.xlsx'].map((name) => ({ path: at(name), bytes: bytes('new') })),
      hard,
    );
    expect(['a.xlsx', 'b.xlsx'].map((name) => readFileSync(at(name), 'utf8'))).toEqual(['new', 'new']);
    expect(readdirSync(folder)).toEqual(['a.xlsx', 'b.xlsx']);
  });

  test('two outputs of one name, a missing folder and a folder in the file’s place are refused beforehand', () => {
    expect(() => checkOutputs([at('a.xlsx'), at('.', 'a.xlsx')], soft, false)).toThrow(/cùng ghi/);
    expect(() => checkOutputs([at('none', 'a.xlsx')], soft, false)).toThrow(/Không ghi được/);
    expect(() => checkOutputs([folder], hard, false)).toThrow(Refusal);
    checkOutputs([at('none', 'a.xlsx')], soft, true);
  });
});
