import { judgeCell, list, readCell } from '../support/one-cell';
import { judgeSheets, type TestCell } from '../support/sheets';

/** Contract, section 4: “An undated title, commendation or initiative column whose cells name years …”. */

const years = (cell: TestCell, header = 'Khen thưởng', others: TestCell[] = ['GK 2023']) =>
  [2022, 2023, 2024].map((year) => readCell(header, cell, { year, others }));
const level = (n: number) => `level ${String(n)}`;

// Contract 4.32
describe('“… is read per year named (`GK 2022, 2023`; `GK 2022; BK 2023` pairs by segment; `2022-2024` is each year)”', () => {
  test.each<[string, (number | null)[]]>([
    ['GK 2022, 2023', [1, 1, null]],
    ['GK 2022; BK 2023', [1, 2, null]],
    ['GK 2022, BK 2023', [1, 2, null]],
    ['GK 2022\nBK 2023', [1, 2, null]],
    ['GK 2022 và 2023', [1, 1, null]],
    ['GK năm 2022 và năm 2023', [1, 1, null]],
    ['GK các năm 2022, 2023, 2024', [1, 1, 1]],
    ['GK 2022-2024', [1, 1, 1]],
    ['GK 2022 - 2024', [1, 1, 1]],
    ['GK 2022–2024', [1, 1, 1]],
    ['GK 2022 – 2024', [1, 1, 1]],
    ['GK từ 2022 đến 2024', [1, 1, 1]],
    ['GK (2022, 2023)', [1, 1, null]],
    ['GK (năm 2022); BK UBND tỉnh (năm 2023)', [1, 2, null]],
    ['Giấy khen của Trưởng Ban năm 2022, 2023; Bằng khen của Thủ tướng năm 2024', [1, 1, 3]],
    ['2022: GK; 2023: BK', [1, 2, null]],
    ['2022, 2023: GK', [1, 1, null]],
    ['Năm 2022: GK\nNăm 2024: GK', [1, null, 1]],
    ['GK 2022 + BK 2024', [1, null, 2]],
    ['GK 2022, 2022', [1, null, null]],
    ['GK 2022; BK 2022', [2, null, null]],
    ['GK 2021, 2022', [1, null, null]],
    ['GK 2019', [null, null, null]],
    ['GK 2022 (QĐ số 45/QĐ-BDV ngày 20/01/2023)', [1, null, null]],
    ['Kỷ niệm chương 2022; GK 2023', [0, 1, null]],
    ['giay khen nam 2022, 2023', [1, 1, null]],
    ['GK 2022; Không 2023', [1, 0, null]],
  ])('%j → %j', (cell, expected) => {
    expect(years(cell)).toEqual(expected.map((one) => (one === null ? 'blank' : level(one))));
  });

  test.each<[string, (number | null)[]]>([
    ['LĐTT 2022, 2023; CSTĐCS 2024', [1, 1, 2]],
    ['CSTĐCS 2022, LĐTT 2023-2024', [2, 1, 1]],
    ['Chiến sĩ thi đua cấp bộ, ban, ngành, tỉnh 2023', [null, 3, null]],
    ['Chiến sĩ thi đua cấp bộ, ban, ngành, tỉnh 2023; LĐTT 2022', [1, 3, null]],
    ['LĐTT 2022, Chiến sĩ thi đua cấp bộ, ban, ngành, tỉnh 2023', [1, 3, null]],
  ])('titles: %j → %j', (cell, expected) => {
    expect(years(cell, 'Danh hiệu', ['LĐTT 2022'])).toEqual(
      expected.map((one) => (one === null ? 'blank' : level(one))),
    );
  });

  test('titles and commendations in one column, each with its year', () => {
    const header = 'Danh hiệu thi đua/Hình thức khen thưởng';
    const read = (field: 'title' | 'commendation', year: number) =>
      readCell(header, 'LĐTT 2022, 2023; GK 2023; CSTĐCS 2024', { field, year });
    expect([2022, 2023, 2024].map((year) => read('title', year))).toEqual(['level 1', 'level 1', 'level 2']);
    expect(read('commendation', 2023)).toBe('level 1');
    expect(read('commendation', 2024)).toBe('unknown');
    expect(read('commendation', 2022)).toBe('unknown');
  });
});

// Contract 4.32
describe('“the assessed years it does not name are unknown; `Không` there is none in every assessed year”', () => {
  test('CN7 of GK in all years, of some, of none', () => {
    const cells = ['GK 2022-2024', 'GK 2022, 2023', 'Không', '', 'GK 2022; BK 2023; GK 2024', 'GK 2024'];
    const judged = judgeSheets([
      list(
        'individual',
        ['Xếp loại 2022', 'Xếp loại 2023', 'Xếp loại 2024', 'Khen thưởng', 'Sáng kiến'],
        cells.map((cell, n) => [`Lê Thị ${'ABCDEG'[n] ?? ''}`, 'HTTNV', 'HTTNV', 'HTTNV', cell, 'Cấp cơ sở']),
      ),
    ]);
    expect(judged.assessments.map((one) => one.criteria.find(({ id }) => id === 'CN7')?.result)).toEqual([
      'met',
      'unknown',
      'unmet',
      'unknown',
      'met',
      'unknown',
    ]);
    expect(judged.findings()).toEqual([]);
  });

  test.each(['Không', 'không có', '0', 0, 'Chưa có'])('%j is none in 2022, 2023 and 2024', (cell) => {
    expect(years(cell)).toEqual(['level 0', 'level 0', 'level 0']);
  });

  test.each(['', '-', '?', '…'])('%j is unknown in each', (cell) => {
    expect(years(cell)).toEqual(['blank', 'blank', 'blank']);
  });

  test('an award without a year in such a column belongs to the table’s year', () => {
    expect(years('GK')).toEqual(['blank', 'blank', 'level 1']);
  });

  test('“outside the assessed years does not count”: a nominee of 2023', () => {
    const judged = judgeSheets([
      list(
        'individual',
        ['Xếp loại 2023', 'Xếp loại 2024', 'Năm vào cơ quan', 'Khen thưởng', 'Sáng kiến'],
        [['Nguyễn Văn An', 'HTTNV', 'HTTNV', 2023, 'GK 2023, 2024', 'Cấp cơ sở']],
      ),
    ]);
    expect(judged.criterion('Nguyễn Văn An', 'CN7')).toBe('met');
  });
});

describe('a column or a row bound to a year: years inside the cell change nothing', () => {
  test('`Khen thưởng 2023` with `GK 2023`, `GK (QĐ năm 2024)`', () => {
    expect(readCell('Khen thưởng 2023', 'GK 2023', { year: 2023 })).toBe('level 1');
    expect(readCell('Khen thưởng 2023', 'GK (năm 2024)', { year: 2023 })).toBe('level 1');
    expect(readCell('Khen thưởng 2023', 'GK (năm 2024)', { year: 2024 })).toBe('nothing');
  });
});

describe('without years in its cells the column belongs to the row’s year', () => {
  test('`GK` is of the table’s year, the years before have no cell', () => {
    expect(years('GK', 'Khen thưởng', ['BK'])).toEqual(['nothing', 'nothing', 'level 1']);
  });

  test('ratings name no years: `HTTNV 2023` is unknown-value', () => {
    const judged = judgeCell('Xếp loại', 'HTTNV 2023');
    expect(judged.findings()).toContain('unknown-value Danh sách!C4');
  });
});
