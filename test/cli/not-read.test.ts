import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pack, sheetParts } from '../support/small-workbook';
import { assess, sample } from './run-process';

/** Nobody is missing in a result without a word. */

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'not-read-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A workbook of one sheet with these texts. */
function workbook(...rows: readonly (readonly string[])[]): Uint8Array {
  const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  return pack(sheetParts(rows.map((texts) => `<row>${texts.map(cell).join('')}</row>`).join('')));
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
