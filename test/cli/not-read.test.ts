import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pack, sheetParts, type Parts } from '../support/small-workbook';
import { assess, sample } from './run-process';

/** Nobody is missing in a result without a word. */

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'not-read-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A workbook of one sheet with these texts. */
function workbook(...rows: readonly (readonly string[])[]): Uint8Array {
  return pack(parts(rows));
}

function parts(rows: readonly (readonly string[])[]): Parts {
  const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  return sheetParts(rows.map((texts) => `<row>${texts.map(cell).join('')}</row>`).join(''));
}

/** A list on a sheet that is named as an example. */
function passedOver(): Uint8Array {
  const book = parts([
    ['Họ và tên', 'Đơn vị', 'Xếp loại 2024'],
    ['Lê Chi', 'Văn phòng', 'HTTNV'],
    ['Ngô Dung', 'Phòng A', 'HTTNV'],
  ]);
  return pack({ ...book, 'xl/workbook.xml': String(book['xl/workbook.xml']).replace('Sheet1', 'Ví dụ') });
}

const UNKNOWN = workbook(
  ['Họ và tên', 'Đơn vị', 'Mức A/B/C'],
  ['Lê Chi', 'Văn phòng', 'A'],
  ['Ngô Dung', 'Phòng A', 'B'],
);
const LACKS = 'Trang “Sheet1”, dòng 1: có “Họ và tên”, “Đơn vị”, nhưng không thấy cột xếp loại';

test('where nothing else is, a list that was not recognised is named below the refusal', async () => {
  writeFileSync(join(folder, 'a.xlsx'), UNKNOWN);
  const { code, out, error } = await assess(join(folder, 'a.xlsx'), '--json');
  expect([code, out]).toEqual([1, '']);
  expect(error).toMatch(/^a\.xlsx: Không tìm thấy bảng đề nghị/);
  expect(error).toContain(`\n${LACKS}`);
});

test('of files judged together those that nobody was read from are named, and the JSON is as ever', async () => {
  copyFileSync(sample('namesakes'), join(folder, 'a.xlsx'));
  const alone = await assess(join(folder, 'a.xlsx'), '--json');
  expect(alone.error).toBe('');
  writeFileSync(join(folder, 'b.xlsx'), UNKNOWN);
  writeFileSync(join(folder, 'c.xlsx'), workbook(['Lịch công tác tuần', 'Thứ hai']));
  const { code, out, error } = await assess(folder, '--merge', '--json');
  expect(code).toBe(0);
  const nominees = (text: string): number => (JSON.parse(text) as { nominations: unknown[] }).nominations.length;
  expect(nominees(out)).toBe(nominees(alone.out));
  const [first, second, ...others] = error.trimEnd().split('\n');
  expect(first).toMatch(/^Chưa đọc: c\.xlsx: Không tìm thấy bảng đề nghị nào/);
  expect(second).toContain(`Chưa đọc: b.xlsx: ${LACKS}`);
  expect(others).toEqual([]);
});

test('a list that is passed over by its sheet’s name is told with the name, alone and beside other files', async () => {
  const PASSED = 'Bỏ qua trang “Ví dụ”: trang hướng dẫn hoặc ví dụ.';
  writeFileSync(join(folder, 'b.xlsx'), passedOver());
  const alone = await assess(join(folder, 'b.xlsx'));
  expect(alone.code).toBe(1);
  expect(alone.error).toContain(`\n${PASSED}\n`);
  copyFileSync(sample('namesakes'), join(folder, 'a.xlsx'));
  const { code, error } = await assess(folder, '--merge', '--json');
  expect([code, error]).toEqual([0, `Chưa đọc: b.xlsx: ${PASSED}\n`]);
  const english = await assess(folder, '--merge', '--json', '--lang', 'en');
  expect(english.error).toBe('Not read: b.xlsx: The sheet “Ví dụ” is passed over: instructions or an example.\n');
});

test('of files judged together the one whose rows are all of other years is named, with its years', async () => {
  copyFileSync(sample('year-sheets'), join(folder, 'a.xlsx'));
  copyFileSync(sample('titles-and-commendations'), join(folder, 'b.xlsx'));
  const { code, error } = await assess(folder, '--merge');
  expect(code).toBe(0);
  expect(error).toBe(
    'Chưa xét ai: a.xlsx: Không có dòng nào của năm 2025; bảng có năm 2022, 2023, 2024: ghi --year 2024.\n',
  );
  const english = await assess(folder, '--merge', '--lang', 'en');
  expect(english.error).toMatch(/^Nobody judged: a\.xlsx: No row belongs to 2025/);
  const earlier = await assess(folder, '--merge', '--year', '2024');
  expect(earlier.error).toBe(
    'Chưa xét ai: b.xlsx: Không có dòng nào của năm 2024; bảng có năm 2025: ghi --year 2025.\n',
  );
});

test('a file that only adds evidence of other years to whom another file names is not complained of', async () => {
  const list = (year: string, rating: string) =>
    workbook(
      [`DANH SÁCH CÁ NHÂN NĂM ${year}`],
      ['Họ và tên', 'Đơn vị', 'Xếp loại'],
      ['Lê Chi', 'Văn phòng', rating],
      ['Ngô Dung', 'Phòng A', rating],
    );
  writeFileSync(join(folder, 'a.xlsx'), list('2023', 'HTTNV'));
  writeFileSync(join(folder, 'b.xlsx'), list('2024', 'HTXSNV'));
  expect(await assess(folder, '--merge')).toMatchObject({ code: 0, error: '' });
});
