import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { changeParts, compoundFile, cutPart, zipBomb } from '../support/bad-workbooks';
import type { CommandLineJson } from '../support/sample-comparison';
import type { Ended } from './run-process';
import { assess, ROOT, runScript, sample } from './run-process';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'command-line-'));
});
afterEach(() => rmSync(folder, { recursive: true }));
const at = (...names: string[]): string => join(folder, ...names);
const office = readFileSync(sample('office-2024'));

function json(ended: Ended): CommandLineJson {
  expect(ended.error).toBe('');
  expect(ended.code).toBe(0);
  return JSON.parse(ended.out) as CommandLineJson;
}

/** One sentence on stderr, nothing on stdout, no trace of the program's insides. */
function expectRefusal(ended: Ended, code: 1 | 2): void {
  expect(ended.out.slice(0, 200)).toBe('');
  expect(ended.code).toBe(code);
  expect(ended.error).toMatch(/\.\n/);
  expect(ended.error).not.toMatch(/\n\s+at |node:|Error:|\.mjs/);
}

describe('files that cannot be assessed', () => {
  const sheet1 = 'xl/worksheets/sheet1.xml';
  test.each<[string, string, () => Uint8Array, RegExp]>([
    ['an empty file', 'a.xlsx', () => new Uint8Array(0), /rỗng/],
    ['a truncated file', 'a.xlsx', () => office.subarray(0, 9000), /không đầy đủ/],
    ['a password', 'a.xlsx', () => compoundFile('EncryptionInfo', 'EncryptedPackage'), /mật khẩu/],
    ['an old .xls', 'a.xls', () => compoundFile('Workbook'), /\.xls\).*\.xlsx/],
    [
      'an .xlsb',
      'a.xlsb',
      () =>
        zipSync({
          '[Content_Types].xml': strToU8(
            '<Types><Override PartName="/xl/workbook.bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/></Types>',
          ),
          'xl/workbook.bin': strToU8('x'),
        }),
      /\.xlsb.*\.xlsx/,
    ],
    [
      'an .ods',
      'a.ods',
      () => zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }] }),
      /\.ods.*\.xlsx/,
    ],
    ['a .csv', 'a.csv', () => strToU8('STT,Họ và tên\n1,A\n'), /\.csv.*\.xlsx/],
    ['a zip that is no workbook', 'a.xlsx', () => zipSync({ 'a.txt': strToU8('a') }), /không phải sổ làm việc/],
    ['a damaged part', 'a.xlsx', () => cutPart(office), /hỏng/],
    [
      'XML that ends early',
      'a.xlsx',
      () => changeParts(office, { [sheet1]: (xml) => xml.slice(0, xml.length / 2) }),
      /hỏng/,
    ],
    [
      'a DOCTYPE',
      'a.xlsx',
      () =>
        changeParts(office, { [sheet1]: (xml) => xml.replace(/^(<\?xml[^>]*>)?/, '$1<!DOCTYPE a [<!ENTITY b "c">]>') }),
      /DOCTYPE/,
    ],
    ['a zip bomb', 'a.xlsx', () => zipBomb(office), /bung ra|quá 200 lần/],
    [
      'no nomination table',
      'a.xlsx',
      () =>
        changeParts(readFileSync(sample('long-rows')), {
          [sheet1]: (xml) => xml.replace(/<sheetData>.*<\/sheetData>/s, '<sheetData/>'),
        }),
      /Không tìm thấy bảng đề nghị/,
    ],
  ])('%s', async (_, name, bytes, said) => {
    writeFileSync(at(name), bytes());
    const ended = await assess(at(name), '--json', '--out', at('out.xlsx'), '--report', at('report.xlsx'));
    expectRefusal(ended, 1);
    expect(ended.error).toMatch(said);
    expect(ended.error.trimEnd().split('\n')).toHaveLength(1);
    expect(readdirSync(folder)).toEqual([name]);
    expect(ended.milliseconds).toBeLessThan(30_000);
    expect(ended.peakMB).toBeLessThan(1024);
  });

  test('the sentence is English where English is asked for', async () => {
    writeFileSync(at('a.xlsx'), '');
    expect((await assess(at('a.xlsx'), '--lang', 'en')).error).toBe(
      'a.xlsx: The file is empty: check it, or ask for the full one again.\n',
    );
  });

  test('a faulty criteria sheet: one sentence, then a line a cell', async () => {
    await runScript('src/cli/criteria.ts', [sample('namesakes'), '--out', at('criteria.xlsx')]);
    const faulty = changeParts(readFileSync(at('criteria.xlsx')), {
      'xl/worksheets/sheet3.xml': (xml) =>
        xml
          .replace(/(<c r="F5"[^>]*>)<v>1<\/v>/, '$1<v>-2</v>')
          .replace('Không bị kỷ luật</t>', 'Không bị kỷ luật nào cả</t>'),
    });
    writeFileSync(at('faulty.xlsx'), faulty);
    for (const words of [[at('faulty.xlsx')], [sample('namesakes'), '--criteria', at('faulty.xlsx')]]) {
      const ended = await assess(...words, '--json', '--out', at('out.xlsx'));
      expectRefusal(ended, 1);
      const lines = ended.error.trimEnd().split('\n');
      expect(lines).toHaveLength(3);
      expect(lines[0]).toContain('2 chỗ sai');
      expect(lines[1]).toMatch(/^Tiêu chí!G4: Ô G4: .*“Không bị kỷ luật nào cả”/);
      expect(lines[2]).toMatch(/^Tiêu chí!F5: Ô F5: .*“-2”/);
      expect(existsSync(at('out.xlsx'))).toBe(false);
    }
    const without = await assess(sample('namesakes'), '--criteria', sample('office-2024'));
    expectRefusal(without, 1);
    expect(without.error).toContain('Tiêu chí');
  });
});

describe('wrong arguments and places', () => {
  test('wrong arguments end with 2 and say how to get help', async () => {
    for (const words of [[], ['a.xlsx', '--jsn'], ['a.xlsx', '--year', 'now'], [sample('namesakes'), '--merge']]) {
      const ended = await assess(...words);
      expectRefusal(ended, 2);
      expect(ended.error).toContain('--help');
    }
  });

  test('--help explains every option on stdout', async () => {
    for (const [language, word] of [
      ['vi', 'Cách dùng'],
      ['en', 'Usage'],
    ] as const) {
      const ended = await assess('--help', '--lang', language);
      expect(ended.code).toBe(0);
      expect(ended.error).toBe('');
      expect(ended.out).toContain(word);
      for (const option of [
        'year',
        'out',
        'report',
        'period-report',
        'papers',
        'criteria',
        'merge',
        'unmark',
        'force',
        'json',
        'personal',
        'lang',
        'help',
      ]) {
        expect(ended.out).toContain(`--${option}`);
      }
    }
  });

  test.each<[string, () => string[]]>([
    ['a missing file', () => [at('none.xlsx')]],
    ['an empty folder', () => [folder]],
    ['a folder that is not there', () => [sample('namesakes'), '--out', at('none', 'a.xlsx')]],
    ['a place that cannot be written', () => [sample('namesakes'), '--out', join(sample('namesakes'), 'a.xlsx')]],
    ['a folder in place of a file', () => [sample('namesakes'), '--out', folder]],
    ['an ending that Excel would refuse', () => [sample('namesakes'), '--out', at('a.xlsm')]],
    ['a report of another ending', () => [sample('namesakes'), '--report', at('a.pdf')]],
    ['one place for two files', () => [sample('namesakes'), '--out', at('a.xlsx'), '--report', at('a.xlsx')]],
    ['a file in place of a folder', () => [sample('namesakes'), sample('group-rows'), '--out', sample('namesakes')]],
  ])('%s', async (_, words) => {
    const ended = await assess(...words(), '--json');
    expectRefusal(ended, 1);
    expect(ended.error.trimEnd().split('\n')).toHaveLength(1);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('an existing file is overwritten only with --force', async () => {
    writeFileSync(at('out.xlsx'), 'mine');
    const refused = await assess(sample('namesakes'), '--out', at('out.xlsx'), '--report', at('report.xlsx'));
    expectRefusal(refused, 1);
    expect(refused.error).toContain('--force');
    expect(readFileSync(at('out.xlsx'), 'utf8')).toBe('mine');
    expect(readdirSync(folder)).toEqual(['out.xlsx']);
    const forced = await assess(sample('namesakes'), '--out', at('out.xlsx'), '--report', at('report.xlsx'), '--force');
    expect(forced.code).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(['out.xlsx', 'report.xlsx']);
    expect(readWorkbook(readFileSync(at('out.xlsx'))).grids.map(({ sheet }) => sheet)).toContain('Cá nhân');
  });
});

describe('results', () => {
  test('for people: outcome, score, rank, reason of each, then what is doubtful; no colour in a pipe', async () => {
    const { code, out, error } = await assess(sample('office-2024'));
    expect(code).toBe(0);
    expect(error).toBe('');
    expect(out).not.toContain('\u001b');
    expect(out).toContain('Năm xét 2024, giai đoạn 2022–2025');
    expect(out).toMatch(/60 đối tượng: ● 25 đủ điều kiện · ◐ 21 cần bổ sung minh chứng · ○ 14 chưa đủ điều kiện/);
    for (const heading of ['TẬP THỂ (8)', 'CÁ NHÂN (42)', 'MÔ HÌNH DÂN VẬN KHÉO (10)', 'Lỗi (2)', 'Cảnh báo (5)']) {
      expect(out).toContain(heading);
    }
    expect(out).toMatch(/ 63,6 {2}Phòng Dân tộc - Tôn giáo +Kỷ luật: “Cảnh cáo” \(H14\)/);
    expect(out).toContain('Cá nhân: Ô I28 ghi “Hoàn thành khá”');
  });

  test('sentences are English with --lang en', async () => {
    const { out } = await assess(sample('office-2024'), '--lang', 'en');
    expect(out).toContain('60 nominees: ● 25 eligible');
    expect(out).toContain('Cá nhân: Cell I28 says “Hoàn thành khá”');
    const got = json(await assess(sample('office-2024'), '--lang', 'en', '--json'));
    expect(got.findings[0]?.message).toMatch(/^Cell /);
    expect(got.nominations[0]?.criteria.flatMap(({ conditions }) => conditions)[0]?.because).toMatch(/^[A-Z0-9]/);
  });

  test('the JSON is the contract’s: letters, rows from 1, cells, null and missing keys', async () => {
    const got = json(await assess(sample('office-2024'), '--json'));
    expect(Object.keys(got)).toEqual(['year', 'period', 'tables', 'nominations', 'findings']);
    expect(got.tables[1]).toMatchObject({ sheet: 'Cá nhân', header: 'A8:Y9', rows: [11, 53], kind: 'individual' });
    expect(got.tables[1]?.columns).toContainEqual({ column: 'H', field: 'rating', year: 2022 });
    expect(got.tables[1]?.columns).toContainEqual({ column: 'B', field: 'name' });
    const one = got.nominations.find(({ name }) => name === 'Mai Hữu Tâm');
    expect(Object.keys(one ?? {})).toEqual(['kind', 'name', 'unit', 'at', 'outcome', 'score', 'rank', 'criteria']);
    expect(one?.at).toEqual([{ sheet: 'Cá nhân', row: 13 }]);
    const years = one?.criteria
      .find(({ id }) => id === 'CN7')
      ?.conditions.find(({ rule }) => rule === 'rating-every-year');
    expect(years).toMatchObject({ result: 'met', cells: ['Cá nhân!H13', 'Cá nhân!I13', 'Cá nhân!J13'] });
    expect(got.nominations.find(({ kind }) => kind === 'collective')?.unit).toBeNull();
    expect(got.findings.every(({ message }) => message.endsWith('.'))).toBe(true);
    expect(JSON.stringify(got)).not.toContain('"file"');
  });

  test('id numbers and birth dates are printed only with --personal', async () => {
    const without = await assess(sample('namesakes'), '--json');
    expect(without.out).not.toMatch(/birthDate":"|idNumber"/);
    const got = json(await assess(sample('namesakes'), '--json', '--personal'));
    expect(got.nominations.some(({ birthDate }) => /^\d{4}-\d\d-\d\d$/.test(birthDate ?? ''))).toBe(true);
    expect(got.nominations.every((one) => 'idNumber' in one)).toBe(true);
  });

  test('another year judges another year', async () => {
    const got = json(await assess(sample('year-sheets'), '--json', '--year', '2023'));
    expect(got.year).toBe(2023);
    expect(got.nominations.flatMap(({ at: rows }) => rows).some(({ sheet }) => sheet === '2023')).toBe(true);
  });

  test('a reader that goes away early is no error', async () => {
    const ended = await new Promise<{ code: number | null; error: string }>((resolve) => {
      const words = [join(ROOT, 'scripts/run.mjs'), 'src/cli/assess.ts', sample('office-2024'), '--json'];
      const child = spawn(process.execPath, words, { cwd: ROOT });
      let error = '';
      child.stderr.on('data', (chunk: Buffer) => (error += chunk.toString()));
      child.stdout.once('data', () => child.stdout.destroy());
      child.on('close', (code) => resolve({ code, error }));
    });
    expect(ended).toEqual({ code: 0, error: '' });
  });
});

describe('marked copies', () => {
  test('a marked file gives the same JSON, and --unmark gives back the values', async () => {
    const first = await assess(sample('office-2024'), '--json', '--out', at('marked.xlsx'));
    const again = await assess(at('marked.xlsx'), '--json', '--out', at('twice.xlsx'));
    expect(again.out).toBe(first.out);
    expect(readFileSync(at('twice.xlsx')).equals(readFileSync(at('marked.xlsx')))).toBe(true);
    const unmarked = await assess(at('marked.xlsx'), '--unmark', '--out', at('clean.xlsx'));
    expect(unmarked).toMatchObject({ code: 0, error: '' });
    const rows = (path: string): unknown =>
      readWorkbook(readFileSync(path)).grids.map(({ sheet, rows: all }) => [sheet, all]);
    expect(rows(at('clean.xlsx'))).toEqual(rows(sample('office-2024')));
    expect(rows(at('marked.xlsx'))).not.toEqual(rows(sample('office-2024')));
  });

  test('--unmark of a file without results says so and copies it', async () => {
    const ended = await assess(sample('namesakes'), '--unmark', '--out', at('clean.xlsx'));
    expect(ended.code).toBe(0);
    expect(ended.out).toContain('không có gì để gỡ');
    expect(readFileSync(at('clean.xlsx')).equals(readFileSync(sample('namesakes')))).toBe(true);
  });
});

describe('several files', () => {
  beforeEach(() => {
    mkdirSync(at('units'));
    for (const name of ['namesakes', 'group-rows']) cpSync(sample(name), at('units', `${name}.xlsx`));
  });

  interface SeveralJson {
    readonly files: readonly { readonly file: string; readonly result?: CommandLineJson; readonly error?: string }[];
    readonly summary: { readonly files: number; readonly failed: number; readonly nominees: number };
  }

  test('a folder gives one result a file and a summary; outputs go into folders', async () => {
    const ended = await assess(at('units'), '--json', '--out', at('marked'), '--report', at('reports'));
    const got = json(ended) as unknown as SeveralJson;
    expect(got.files.map(({ file }) => file)).toEqual(['group-rows.xlsx', 'namesakes.xlsx']);
    expect(got.files[1]?.result).toEqual(json(await assess(sample('namesakes'), '--json')));
    const nominees = got.files.reduce((sum, { result }) => sum + (result?.nominations.length ?? 0), 0);
    expect(got.summary).toMatchObject({ files: 2, failed: 0, nominees });
    for (const place of ['marked', 'reports'])
      expect(readdirSync(at(place)).sort()).toEqual(['group-rows.xlsx', 'namesakes.xlsx']);
  });

  test('a file that cannot be read does not stop the others, but the exit code tells', async () => {
    writeFileSync(at('units', 'bad.xlsx'), 'STT,Họ và tên');
    const ended = await assess(at('units'), '--json', '--out', at('marked'));
    expect(ended.code).toBe(1);
    const got = JSON.parse(ended.out) as SeveralJson;
    expect(got.files.map(({ file, error }) => [file, error !== undefined])).toEqual([
      ['bad.xlsx', true],
      ['group-rows.xlsx', false],
      ['namesakes.xlsx', false],
    ]);
    expect(got.summary).toMatchObject({ files: 3, failed: 1 });
    expect(ended.error).toContain('bad.xlsx');
    expect(ended.error.trimEnd().split('\n')).toHaveLength(1);
    expect(readdirSync(at('marked')).sort()).toEqual(['group-rows.xlsx', 'namesakes.xlsx']);
    const people = await assess(at('units'));
    expect(people.code).toBe(1);
    expect(people.out).toContain('TỔNG HỢP: 3 tệp, 1 tệp không xét được');
  });

  test('--merge judges the files as one, with one ranking, and tells the file of each row', async () => {
    const got = json(
      await assess(at('units'), '--merge', '--json', '--out', at('marked'), '--report', at('report.xlsx')),
    );
    const apart = await Promise.all(
      ['namesakes', 'group-rows'].map((name) => assess(sample(name), '--json').then(json)),
    );
    expect(got.nominations).toHaveLength(apart.reduce((sum, one) => sum + one.nominations.length, 0));
    const files = new Set(got.nominations.flatMap(({ at: rows }) => rows.map(({ file }) => file)));
    expect([...files].sort()).toEqual(['group-rows.xlsx', 'namesakes.xlsx']);
    const people = got.nominations.filter(({ kind }) => kind === 'individual').map(({ rank }) => rank);
    expect(people.filter((rank) => rank === 1)).not.toHaveLength(0);
    expect(Math.max(...people)).toBeGreaterThan(
      Math.max(
        ...apart.map(({ nominations }) =>
          Math.max(...nominations.filter(({ kind }) => kind === 'individual').map(({ rank }) => rank)),
        ),
      ),
    );
    expect(readdirSync(at('marked')).sort()).toEqual(['group-rows.xlsx', 'namesakes.xlsx']);
    expect(existsSync(at('report.xlsx'))).toBe(true);
  });

  test('with --merge one unreadable file stops all, and nothing is written', async () => {
    writeFileSync(at('units', 'bad.xlsx'), '');
    const ended = await assess(at('units'), '--merge', '--json', '--out', at('marked'));
    expectRefusal(ended, 1);
    expect(ended.error).toContain('bad.xlsx');
    expect(existsSync(at('marked'))).toBe(false);
  });
});

test('the demo prints the office’s result and says where its files are', async () => {
  mkdirSync(at('demo'));
  cpSync(join(ROOT, 'demo/office-2024.xlsx'), at('demo/office-2024.xlsx'));
  for (let time = 0; time < 2; time++) {
    const ended = await runScript('src/cli/demo.ts', [], folder);
    expect(ended).toMatchObject({ code: 0, error: '' });
    expect(ended.out).toContain('60 đối tượng');
    for (const name of ['office-2024-ket-qua.xlsx', 'bao-cao-2024.xlsx', 'bao-cao-2024.docx']) {
      expect(ended.out).toContain(`Đã ghi demo/output/${name}`);
      expect(existsSync(at('demo/output', name))).toBe(true);
    }
  }
});
