import { readCell } from '../support/one-cell';
import { evidenceOf, judgeSheets, type TestCell } from '../support/sheets';

/** Contract, section 2 “Folding” (line breaks are spaces) and section 4: cells as offices type them, over several lines. */

const years = (cell: TestCell, header: string, others: TestCell[] = []) =>
  [2022, 2023, 2024].map((year) => readCell(header, cell, { year, others }).replace(/ \+ .*/, ''));
const levels = (...expected: (number | null)[]) =>
  expected.map((one) => (one === null ? 'blank' : `level ${String(one)}`));

describe('a line break inside an award is a space', () => {
  test.each<[string, TestCell, string]>([
    ['Danh hiệu', 'Chiến sĩ thi đua\ncơ sở', 'level 2'],
    ['Danh hiệu', 'Lao động\ntiên tiến', 'level 1'],
    ['Danh hiệu', 'Chiến sĩ thi đua\ncấp bộ, ban,\nngành, tỉnh', 'level 3'],
    ['Danh hiệu', 'LĐTT\nCSTĐ\ncơ sở', 'level 2'],
    ['Khen thưởng', 'Bằng khen\ncủa UBND tỉnh', 'level 2'],
    ['Khen thưởng', 'Bằng khen\ncủa Thủ tướng\nChính phủ', 'level 3'],
    ['Khen thưởng', 'Giấy khen\ncủa Trưởng Ban', 'level 1'],
    ['Khen thưởng', 'Giấy khen của\nLiên đoàn Lao động tỉnh', 'level 0 + other-giver'],
    ['Khen thưởng', 'Giấy khen\nBằng khen', 'level 2'],
  ])('%s: %j is %s', (header, cell, expected) => expect(readCell(header, cell)).toBe(expected));

  test.each<[TestCell, string]>([
    ['Tập thể\nLao động xuất sắc', 'level 2'],
    ['Cờ thi đua\ncủa UBND tỉnh', 'level 3'],
  ])('a collective’s title: %j is %s', (cell, expected) =>
    expect(readCell('Danh hiệu', cell, { kind: 'collective' })).toBe(expected),
  );
});

describe('years belong to the award that they stand beside, whatever the line', () => {
  test.each<[string, (number | null)[]]>([
    ['GK\n2022, 2023', [1, 1, null]],
    ['Bằng khen UBND tỉnh\n(năm 2023)', [null, 2, null]],
    ['Bằng khen của\nUBND tỉnh năm 2022', [2, null, null]],
    ['Giấy khen; 2022', [1, null, null]],
    ['Năm 2022:\nGK\nNăm 2023:\nBK', [1, 2, null]],
    ['1. GK 2022\n2. BK 2023', [1, 2, null]],
    ['- GK 2022\n- BK 2023', [1, 2, null]],
    ['01 Giấy khen năm 2023', [null, 1, null]],
    ['GK: 2022, 2023. BK: 2024', [1, 1, 2]],
    ['2022: Kỷ niệm chương, GK; 2023: BK', [1, 2, null]],
    ['Kỷ niệm chương, GK 2022; BK 2023', [1, 2, null]],
  ])('%j → %j', (cell, expected) => expect(years(cell, 'Khen thưởng')).toEqual(levels(...expected)));

  test('titles and commendations of one year in one segment', () => {
    const cell = 'Năm 2022: LĐTT, GK; năm 2023: CSTĐCS, BK';
    const read = (field: 'title' | 'commendation') =>
      [2022, 2023, 2024].map((year) => readCell('Danh hiệu thi đua/Hình thức khen thưởng', cell, { field, year }));
    expect(read('title')).toEqual(levels(1, 2, null));
    expect(read('commendation')).toEqual(levels(1, 2, null));
  });

  test('of initiatives too', () => {
    expect(years('Sáng kiến A cấp cơ sở\n(2023)', 'Sáng kiến')).toEqual(levels(null, 1, null));
    expect(years('Năm 2022:\nSáng kiến A cấp cơ sở', 'Sáng kiến')).toEqual(levels(1, null, null));
  });

  test('years alone say no value, which is said once', () => {
    expect(readCell('Khen thưởng', '2022', { year: 2022 })).toBe('unknown + unknown-value');
    expect(readCell('Khen thưởng', '12/QĐ-BDV')).toBe('unknown + unknown-value');
    expect(readCell('Khen thưởng', '2022-QĐ')).toBe('unknown + unknown-value');
  });
});

describe('below a header that names a value, years in a cell mean that value in these years', () => {
  test.each<[string, TestCell, (number | null)[]]>([
    ['Giấy khen', '2022, 2023', [1, 1, null]],
    ['Giấy khen', 2023, [null, 1, null]],
    ['Giấy khen', 'x (2022)', [1, null, null]],
    ['Sáng kiến cấp cơ sở', '2023', [null, 1, null]],
  ])('%s: %j → %j', (header, cell, expected) => expect(years(cell, header)).toEqual(levels(...expected)));

  test('beside cells that name years a plain mark is of the row’s year', () => {
    expect(years('x', 'Giấy khen', ['2022'])).toEqual(levels(null, null, 1));
  });

  test('below a header with a year of its own another year is no mark', () => {
    expect(readCell('Giấy khen 2022', '2023', { year: 2022 })).toBe('unknown + unknown-value');
  });
});

describe('signs that say nothing, in columns named by values', () => {
  test.each<[TestCell[], string]>([
    [['-', '-', '-'], 'blank'],
    [['-', 'x', '–'], 'known'],
    [['…', '?', ''], 'blank'],
  ])('%j → %s', (crosses, expected) => {
    const judged = judgeSheets([
      {
        rows: [
          ['DANH SÁCH NĂM 2024'],
          ['STT', 'Họ và tên', 'Xếp loại', '', ''],
          ['', '', 'HTXSNV', 'HTTNV', 'HTNV'],
          [1, 'Nguyễn Văn An', ...crosses],
        ],
        merges: ['A2:A3', 'B2:B3', 'C2:E2'],
      },
    ]);
    expect(evidenceOf(judged, 'Nguyễn Văn An')).toEqual([
      `rating@2024 ${expected} ${expected === 'known' ? '3' : '0'}`,
    ]);
    expect(judged.findings().filter((one) => one.startsWith('unknown-value'))).toEqual([]);
  });
});

describe('points with their unit', () => {
  test.each<[string, TestCell, string]>([
    ['Điểm xếp loại', '92,5 điểm', 'level 4'],
    ['Điểm xếp loại', '75đ', 'level 3'],
    ['Điểm xếp loại', '95/100', 'level 4'],
    ['Điểm xếp loại', '9/10', 'unknown + unknown-value'],
    ['C1 (20 điểm)', '15 điểm', 'level 1'],
    ['C1 (20 điểm)', '9,5/20', 'level 0'],
    ['C1 (20 điểm)', '25đ', 'unknown + out-of-range'],
  ])('%s: %j is %s', (header, cell, expected) => expect(readCell(header, cell)).toBe(expected));
});

describe('votes with words', () => {
  test.each<[TestCell, string]>([
    ['tỷ lệ 85', 'level 0.85'],
    ['Tỷ lệ: 92,5%', 'level 0.925'],
    ['12/15 phiếu, đạt tỷ lệ 80%', 'level 0.8'],
    ['12 phiếu/15', 'level 0.8'],
  ])('%j is %s', (cell, expected) => expect(readCell('Phiếu tín nhiệm', cell)).toBe(expected));
});

test('an empty tick box is no discipline', () => {
  expect(readCell('Kỷ luật', false)).toBe('level 0');
});

test.each<TestCell[]>([[{ value: 45_292, numberFormat: 'yyyy' }], ['31/12/2024'], ['Năm 2024'], ['2023-2024'], [2024]])(
  'a row’s year is read from %j',
  (cell) => {
    const judged = judgeSheets([
      {
        rows: [
          ['STT', 'Họ và tên', 'Năm', 'Xếp loại'],
          [1, 'Nguyễn Văn An', cell, 'HTTNV'],
        ],
      },
    ]);
    expect(evidenceOf(judged, 'Nguyễn Văn An')).toEqual(['rating@2024 known 3']);
  },
);
