import { cellNames, homeOf, oneLine, quoted, shorten } from '../../src/language/cell-text';
import {
  compareNames,
  formatCount,
  formatNumber,
  formatPercent,
  formatScore,
  formatYears,
} from '../../src/language/format';
import fc from 'fast-check';

const NAME = 'Nguyễn Thị Quỳnh Như';

test.each([
  ['plain', 'Hoàn thành tốt nhiệm vụ', 'Hoàn thành tốt nhiệm vụ'],
  ['NFD', NAME.normalize('NFD'), NAME.normalize('NFD')],
  ['line breaks, tabs and runs of spaces', ' a\r\n b\t\tc  ', 'a b c'],
  ['no-break and zero-width spaces', 'a\u00a0b\u200bc', 'a b c'],
  ['codes of a terminal', '\u001b[31mđỏ\u0007', '[31mđỏ'],
  ['line separators', 'a\u2028b', 'a b'],
  ['a space at the end', 'a ', 'a'],
])('one line of %s', (_, text, line) => expect(oneLine(text)).toBe(line));

test('whatever a cell holds, it is one line without control characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(oneLine(text)).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]|\s\s|^\s|\s$/u);
    }),
  );
});

test('a long text is cut by letters as a reader counts them', () => {
  expect(shorten(NAME, 10)).toBe('Nguyễn Th…');
  expect(shorten(NAME.normalize('NFD'), 10).normalize('NFC')).toBe('Nguyễn Th…');
  expect(shorten(NAME.normalize('NFD'), 20)).toBe(NAME.normalize('NFD'));
  expect(shorten('a😀b😀c', 3)).toBe('a😀…');
  expect(quoted('Hoàn\nthành')).toBe('“Hoàn thành”');
});

test('cells are named short at home, and counted where they are many', () => {
  const cells = [1, 2, 3, 4, 5].map((row) => ({ sheet: 'Cá nhân', row, column: 7 }));
  expect(homeOf(cells)).toBe('Cá nhân');
  expect(homeOf([...cells, { sheet: 'Khác', row: 0, column: 0 }])).toBeNull();
  expect(cellNames(cells, 'Cá nhân')).toBe('H2, H3, H4 +2');
  expect(cellNames(cells.slice(0, 1), null)).toBe('Cá nhân!H2');
  expect(cellNames(cells, 'Cá nhân', Infinity)).toBe('H2, H3, H4, H5, H6');
});

test('cells away from home have their sheet before the first that lies on it', () => {
  const cells = [
    { sheet: '2023', row: 6, column: 7 },
    { sheet: '2023', row: 6, column: 8 },
    { sheet: '2023', row: 6, column: 7 },
    { sheet: '2024', row: 5, column: 7 },
    { sheet: '2023', row: 7, column: 7 },
  ];
  expect(cellNames(cells, null)).toBe('2023!H7, I7, 2024!H6 +1');
  expect(cellNames(cells, null, 4)).toBe('2023!H7, I7, 2024!H6, 2023!H8');
  // At home a name without its sheet is a cell of that sheet.
  expect(cellNames(cells, '2024', 4)).toBe('2023!H7, 2023!I7, H6, 2023!H8');
});

test('numbers, shares and years as the office writes them', () => {
  expect(formatNumber(92.3, 'vi')).toBe('92,3');
  expect(formatNumber(100, 'vi', 2)).toBe('100');
  expect(formatNumber(92.3, 'en')).toBe('92.3');
  expect(formatNumber(5, 'vi', 1, true)).toBe('5,0');
  expect(formatScore(null, 'vi')).toBe('–');
  expect(formatCount(1234567, 'vi')).toBe('1.234.567');
  expect(formatPercent(12 / 13, 'vi')).toBe('92,3\u00a0%');
  expect(formatPercent(0.49999, 'vi', 0.5)).toBe('49,9\u00a0%');
  expect(formatPercent(0.49999, 'en')).toBe('50%');
  expect(formatYears([2022, 2023, 2024])).toBe('2022–2024');
  expect(formatYears([2022, 2024])).toBe('2022, 2024');
});

test('people are sorted by given name, collectives as they stand', () => {
  const people = ['Trần Văn Ân', 'Nguyễn Thị Hoa', 'Lê An', 'Đỗ Thị Hòa', 'Bùi Anh'];
  expect([...people].sort((a, b) => compareNames(a, b, 'individual'))).toEqual([
    'Lê An',
    'Bùi Anh',
    'Trần Văn Ân',
    'Nguyễn Thị Hoa',
    'Đỗ Thị Hòa',
  ]);
  expect(['Phòng 10', 'Phòng 2', 'Ban'].sort((a, b) => compareNames(a, b, 'collective'))).toEqual([
    'Ban',
    'Phòng 2',
    'Phòng 10',
  ]);
});
