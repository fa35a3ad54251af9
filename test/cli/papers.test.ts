import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { nominationWorkbook, PLAIN } from '../support/marked-workbooks';
import { runHere } from './run-here';

const DEMO = 'demo/office-2024.xlsx';
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dien-hinh-papers-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A workbook of a few nominees, in the folder. */
function small(): string {
  const path = join(folder, 'So.xlsx');
  writeFileSync(path, nominationWorkbook(PLAIN));
  return path;
}

const NAMES = [
  'Bien ban hop xet 2024',
  'Danh sach de nghi 2024',
  'Giay moi 2024',
  'Kiem phieu 2024',
  'Phieu bau 2024',
  'Phieu tong hop 2024',
  'To trinh 2024',
  'Yeu cau bo sung minh chung 2024',
];

describe('--papers', () => {
  it('writes each paper for Excel and for Word, and a form for each unit that lacks evidence', async () => {
    const out = join(folder, 'van-ban');
    const { code, out: printed } = await runHere('assess', DEMO, '--papers', out);
    expect(code).toBe(0);
    const files = readdirSync(out).sort();
    const forms = files.filter((file) => file.includes(' - '));
    expect(files.filter((file) => !forms.includes(file))).toEqual(
      NAMES.flatMap((name) => [`${name}.docx`, `${name}.xlsx`]),
    );
    expect(forms).toHaveLength(9);
    expect(forms).toContain('Yeu cau bo sung minh chung 2024 - Phong Doan the va cac hoi.xlsx');
    for (const file of files) expect(printed).toContain(file);
    const [counting] = readWorkbook(readFileSync(join(out, 'Kiem phieu 2024.xlsx'))).grids;
    expect(counting?.sheet).toBe('Kiểm phiếu');
  });

  it('writes nothing where one of them is there already, and all of them where it may', async () => {
    writeFileSync(join(folder, 'To trinh 2024.docx'), 'mine');
    const { code, error } = await runHere('assess', small(), '--papers', folder);
    expect(code).toBe(1);
    expect(error).toContain('To trinh 2024.docx');
    expect(readdirSync(folder).sort()).toEqual(['So.xlsx', 'To trinh 2024.docx']);
    expect(readFileSync(join(folder, 'To trinh 2024.docx'), 'utf8')).toBe('mine');
    expect((await runHere('assess', small(), '--papers', folder, '--force')).code).toBe(0);
    expect(readFileSync(join(folder, 'To trinh 2024.docx'), 'utf8')).not.toBe('mine');
  });

  it('never takes the place of a workbook that is read, not even by force', async () => {
    const own = join(folder, 'Phieu bau 2024.xlsx');
    const before = nominationWorkbook(PLAIN);
    writeFileSync(own, before);
    const { code } = await runHere('assess', own, '--papers', folder, '--force');
    expect(code).toBe(1);
    expect(readFileSync(own).equals(Buffer.from(before))).toBe(true);
    expect(readdirSync(folder)).toEqual(['Phieu bau 2024.xlsx']);
  });

  it('has a folder of its own for each workbook that is judged apart', async () => {
    const [one, other] = [join(folder, 'mot.xlsx'), join(folder, 'hai.xlsx')];
    for (const path of [one, other]) writeFileSync(path, nominationWorkbook(PLAIN));
    const out = join(folder, 'van-ban');
    expect((await runHere('assess', one, other, '--papers', out)).code).toBe(0);
    for (const name of ['mot', 'hai']) expect(existsSync(join(out, name, 'To trinh 2024.xlsx'))).toBe(true);
  });

  it('asks for a folder', async () => {
    const file = join(folder, 'tep.txt');
    writeFileSync(file, '');
    expect((await runHere('assess', small(), '--papers', file)).code).toBe(1);
    mkdirSync(join(folder, 'rong'));
    expect((await runHere('assess', small(), '--papers', join(folder, 'rong', 'a.xlsx'))).code).toBe(2);
    expect((await runHere('assess', small(), '--papers')).code).toBe(2);
  });
});
