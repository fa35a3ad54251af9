import { displayWidth, fit, pad, wrap } from '../../src/cli/display-width';
import { barText } from '../../src/cli/progress';
import { tableLines } from '../../src/cli/text-table';

const NAME = 'Nguyễn Thị Quỳnh Như';

test.each([
  ['abc', 3],
  [NAME, 20],
  [NAME.normalize('NFD'), 20],
  ['● Đủ điều kiện', 14],
  ['漢字', 4],
  ['a\u200bb', 2],
])('%s takes %i columns', (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

test('a text is cut by what is seen, not by its code units', () => {
  expect(fit(NAME.normalize('NFD'), 10)).toBe('Nguyễn Th…');
  expect(displayWidth(fit(NAME, 10))).toBe(10);
  expect(fit('abc', 3)).toBe('abc');
});

test('composed and decomposed names fill the same columns', () => {
  expect(displayWidth(pad(NAME.normalize('NFD'), 30, 'left'))).toBe(30);
  expect(pad('92,3', 6, 'right')).toBe('  92,3');
});

test('texts are broken at spaces, never at a no-break space', () => {
  expect(wrap('một hai ba', 7)).toEqual(['một hai', 'ba']);
  expect(wrap('cần từ 50\u00a0%', 9)).toEqual(['cần từ', '50\u00a0%']);
  expect(wrap('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij']);
});

test('a table stays within the terminal, and is whole in a pipe', () => {
  const columns = [
    { header: 'Hạng', side: 'right' },
    { header: 'Tên', side: 'left', most: 12 },
    { header: 'Lý do', side: 'left' },
  ] as const;
  const rows = [
    ['1', NAME.normalize('NFD'), 'Xếp loại năm 2023: “HTNV” (I15), cần từ “HTTNV” trở lên'],
    ['12', 'Lê An', ''],
  ];
  const narrow = [...tableLines(columns, rows, 70, (text) => text)];
  for (const line of narrow) expect(displayWidth(line)).toBeLessThanOrEqual(70);
  expect(narrow[1]).toMatch(/^ {3}1 {2}Nguyễn Thị… {3}Xếp loại/);
  expect(narrow).toHaveLength(4);
  const stacked = [...tableLines(columns, rows, 40, (text) => text)];
  for (const line of stacked) expect(displayWidth(line)).toBeLessThanOrEqual(40);
  expect(stacked[1]).toBe('   1  Nguyễn Thị…');
  expect(stacked[2]).toBe('      Xếp loại năm 2023: “HTNV” (I15),');
  const whole = [...tableLines(columns, rows, null, (text) => text)];
  expect(whole).toHaveLength(3);
  expect(whole[1]).toContain('“HTNV” (I15), cần từ “HTTNV” trở lên');
});

test('a bar says how far the work is, within the terminal', () => {
  expect(barText('Đang đọc a.xlsx', 0.5, 79)).toBe('Đang đọc a.xlsx ████████████░░░░░░░░░░░░ 50 %');
  expect(displayWidth(barText('Đang đọc một tệp có tên rất dài.xlsx', 1.2, 50))).toBeLessThanOrEqual(50);
});
