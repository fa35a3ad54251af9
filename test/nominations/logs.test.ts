import { evidenceOf, judgeSheets, nominees, tablesOf, type TestCell, type TestSheet } from '../support/sheets';

/** Contract, section 3 "A log of achievements". */

const PEOPLE: TestSheet = {
  name: 'Cá nhân',
  rows: [
    ['DANH SÁCH CÁ NHÂN NĂM 2024'],
    ['STT', 'Họ và tên', 'Đơn vị', 'Xếp loại'],
    [1, 'Lê Chi', 'Văn phòng', 'HTXSNV'],
    [2, 'Ngô Dung', 'Phòng A', 'HTTNV'],
  ],
};
const HEAD = ['STT', 'Họ và tên', 'Loại thành tích', 'Cấp / hạng', 'Ngày công nhận', 'Số quyết định'];

/** A workbook of the people above and a log of these rows: who, type, level, date, decision. */
function withLog(...entries: readonly (readonly TestCell[])[]) {
  return judgeSheets([PEOPLE, { name: 'Thành tích', rows: [HEAD, ...entries.map((row, n) => [n + 1, ...row])] }]);
}
const added = (...entries: readonly (readonly TestCell[])[]) =>
  evidenceOf(withLog(...entries), 'Lê Chi').filter((one) => !one.startsWith('rating@2024'));

// Contract 3.22
describe('type and level together name the value', () => {
  test.each<[string, TestCell, string]>([
    ['Chiến sĩ thi đua', 'Cấp cơ sở', 'title@2024 known 2'],
    ['Chiến sĩ thi đua', 'cơ sở', 'title@2024 known 2'],
    ['Chiến sỹ thi đua', 'Cấp tỉnh', 'title@2024 known 3'],
    ['CSTĐ', 'toàn quốc', 'title@2024 known 4'],
    ['Chiến sĩ thi đua cơ sở', null, 'title@2024 known 2'],
    ['Chiến sĩ thi đua cơ sở', 'Cấp cơ sở', 'title@2024 known 2'],
    ['Lao động tiên tiến', null, 'title@2024 known 1'],
    ['Lao động tiên tiến', '-', 'title@2024 known 1'],
    ['Danh hiệu thi đua', 'Lao động tiên tiến', 'title@2024 known 1'],
    ['Khen thưởng', 'Giấy khen', 'commendation@2024 known 1'],
    ['Hình thức khen thưởng', 'Bằng khen', 'commendation@2024 known 2'],
    ['Giấy khen', 'Trưởng Ban', 'commendation@2024 known 1'],
    ['Giấy khen', 'Cấp cơ sở', 'commendation@2024 known 1'],
    ['Bằng khen', 'Cấp tỉnh', 'commendation@2024 known 2'],
    ['Bằng khen', 'UBND tỉnh', 'commendation@2024 known 2'],
    ['Bằng khen', 'Thủ tướng Chính phủ', 'commendation@2024 known 3'],
    ['Huân chương Lao động', 'Hạng Ba', 'commendation@2024 known 4'],
    ['Kỷ niệm chương', null, 'commendation@2024 known 0'],
    ['Sáng kiến', 'Cấp cơ sở', 'initiative@2024 known 1'],
    ['Sáng kiến', 'cấp tỉnh', 'initiative@2024 known 2'],
    ['Đề tài', 'Cấp tỉnh', 'initiative@2024 known 2'],
    ['Sáng kiến cấp cơ sở', null, 'initiative@2024 known 1'],
    ['Sáng kiến', 'quốc gia', 'initiative@2024 known 3'],
  ])('%s + %s', (type, level, expected) => {
    expect(added(['Lê Chi', type, level, '15/12/2024', '12/QĐ-BDV'])).toEqual([expected]);
  });

  test('an initiative without level: present, its level unknown, with a warning', () => {
    const judged = withLog(['Lê Chi', 'Sáng kiến', null, '15/12/2024']);
    expect(evidenceOf(judged, 'Lê Chi')).toContain('initiative@2024 unknown 0');
    expect(judged.findings()).toContainEqual(expect.stringMatching(/^initiative-without-level Thành tích!/));
    expect(judged.criterion('Lê Chi', 'C3')).toBe('met');
    expect(judged.criterion('Lê Chi', 'CN7')).not.toBe('met');
  });

  test('words that no scale knows are an unknown value', () => {
    const judged = withLog(['Lê Chi', 'Hoa hậu', 'Cấp phường', '15/12/2024']);
    expect(judged.findings()).toContain('unknown-value Thành tích!C2');
  });
});

// Contract 3.23
describe("a year named in the row's text binds it; else the date's year; 1 January to 31 March the year before", () => {
  const date = (value: number) => ({ value, numberFormat: 'dd/mm/yyyy' });
  test.each<[string, TestCell, TestCell, number, boolean]>([
    ['Lao động tiên tiến năm 2023', null, '15/06/2024', 2023, false],
    ['Lao động tiên tiến 2022', null, '15/01/2023', 2022, false],
    ['Lao động tiên tiến', 'năm 2022', '15/12/2024', 2022, false],
    ['Lao động tiên tiến', null, '15/06/2024', 2024, false],
    ['Lao động tiên tiến', null, '01/04/2024', 2024, false],
    ['Lao động tiên tiến', null, '31/03/2024', 2023, true],
    ['Lao động tiên tiến', null, '01/01/2024', 2023, true],
    ['Giấy khen', null, '15/02/2023', 2022, true],
    ['Lao động tiên tiến', null, date(45337), 2023, true], // 15/02/2024
    ['Lao động tiên tiến', null, date(45458), 2024, false], // 15/06/2024
    ['Lao động tiên tiến', null, '2/2024', 2023, true],
    ['Lao động tiên tiến', null, 2023, 2023, false],
    ['Sáng kiến', 'Cấp cơ sở', '15/02/2024', 2024, false],
    ['Lao động tiên tiến', null, null, 2024, false],
  ])('%s, %s, dated %s: %d', (type, level, day, year, warned) => {
    const judged = withLog(['Lê Chi', type, level, day, '12/QĐ-BDV']);
    const years = judged.of('Lê Chi').nomination.evidence.filter((one) => one.column.field === 'logType');
    expect(years.map((one) => one.year)).toEqual([year]);
    expect(judged.findings().filter((one) => one.startsWith('year-from'))).toEqual(
      warned ? ['year-from-decision-date Thành tích!E2'] : [],
    );
  });

  test("a decision's number and a range in an initiative's name bind no year", () => {
    const judged = judgeSheets([
      PEOPLE,
      {
        name: 'Thành tích',
        rows: [
          ['Họ và tên', 'Loại thành tích', 'Cấp / hạng', 'Tên thành tích', 'Ngày công nhận', 'Số quyết định'],
          ['Lê Chi', 'Sáng kiến', 'Cấp cơ sở', 'Số hóa hồ sơ giai đoạn 2021-2025', '15/12/2024', '45/QĐ-BDV năm 2022'],
          ['Lê Chi', 'Giấy khen', null, 'Hoàn thành tốt Kế hoạch số 17-KH/BDVTU', '15/12/2024', '46/2022/QĐ-BDV'],
        ],
      },
    ]);
    expect(evidenceOf(judged, 'Lê Chi').slice(1)).toEqual(['initiative@2024 known 1', 'commendation@2024 known 1']);
  });

  test('a year column of the log binds its rows', () => {
    const judged = judgeSheets([
      PEOPLE,
      {
        name: 'Thành tích',
        rows: [
          ['Họ và tên', 'Năm', 'Loại thành tích', 'Ngày quyết định'],
          ['Lê Chi', 2022, 'Lao động tiên tiến', '15/02/2024'],
        ],
      },
    ]);
    expect(evidenceOf(judged, 'Lê Chi')).toContain('title@2022 known 1');
    expect(judged.findings().filter((one) => one.startsWith('year-from'))).toEqual([]);
  });

  // Contract 3.23
  test('the warning is not for a row that adds to no nominee', () => {
    const judged = withLog(['Người Lạ', 'Lao động tiên tiến', null, '15/02/2024'], ['Người Lạ', 'Gì đó', null, null]);
    expect(judged.findings().filter((one) => /Thành tích!/.test(one) && !one.startsWith('unmapped'))).toEqual([]);
  });
});

describe('log rows', () => {
  // Contract 3.24
  test('are never duplicates', () => {
    const row = ['Lê Chi', 'Lao động tiên tiến', null, '15/12/2024', '1/QĐ'];
    const judged = withLog(row, row, ['Lê Chi', 'Giấy khen', null, '15/12/2024', '2/QĐ']);
    expect(judged.findings().filter((one) => one.startsWith('duplicate'))).toEqual([]);
    expect(judged.of('Lê Chi').nomination.at.map(({ duplicate }) => duplicate)).toEqual([false, false, false, false]);
  });
  test('are listed in `at` and the log in `tables`', () => {
    const judged = withLog(['Lê Chi', 'Lao động tiên tiến', null, '15/12/2024', '1/QĐ']);
    expect(judged.of('Lê Chi').nomination.at.map(({ table, row }) => `${String(table)}:${String(row + 1)}`)).toEqual([
      '0:3',
      '1:2',
    ]);
    expect(tablesOf(judged)[1]).toBe('Thành tích A1:F1 2-2 individual');
    expect(judged.columns(1)).toEqual(['B name', 'C logType', 'D logLevel', 'E logDate', 'F initiativeDecision']);
  });
  test('join by unit and by id number', () => {
    const judged = judgeSheets([
      {
        name: 'Cá nhân năm 2024',
        rows: [
          ['Họ và tên', 'Đơn vị', 'Mã cán bộ', 'Xếp loại'],
          ['Lê Chi', 'Văn phòng', 'A1', 'HTTNV'],
          ['Lê Chi', 'Phòng A', 'A2', 'HTTNV'],
        ],
      },
      {
        name: 'Log',
        rows: [
          ['Mã số', 'Loại thành tích', 'Ngày công nhận'],
          ['A2', 'Lao động tiên tiến', '15/12/2024'],
          ['A9', 'Lao động tiên tiến', '15/12/2024'],
        ],
      },
    ]);
    expect(judged.nominations.nominations.map((one) => one.evidence.length)).toEqual([1, 2]);
    expect(nominees(judged)).toEqual(['individual Lê Chi · Văn phòng', 'individual Lê Chi · Phòng A']);
  });
  test('of codes alone, and then of names alone', () => {
    const judged = judgeSheets([
      {
        name: 'Cá nhân năm 2024',
        rows: [
          ['Họ và tên', 'Mã cán bộ', 'Xếp loại'],
          ['Lê Chi', 'A1', 'HTTNV'],
        ],
      },
      {
        name: 'B',
        rows: [
          ['Mã số', 'Loại thành tích', 'Ngày công nhận'],
          ['A1', 'LĐTT', '15/12/2024'],
        ],
      },
      {
        name: 'C',
        rows: [
          ['Họ và tên', 'Loại thành tích', 'Ngày công nhận'],
          ['Lê Chi', 'Giấy khen', '15/12/2024'],
        ],
      },
    ]);
    expect(evidenceOf(judged, 'Lê Chi')).toEqual([
      'rating@2024 known 3',
      'title@2024 known 1',
      'commendation@2024 known 1',
    ]);
  });
  test('of a collective, in a log whose header says no kind', () => {
    const judged = judgeSheets([
      { name: 'Tập thể', rows: [['NĂM 2024'], ['Tên tập thể', 'Xếp loại'], ['Phòng A', 'HTTNV']] },
      PEOPLE,
      {
        name: 'Log',
        rows: [
          ['Tên đối tượng', 'Loại thành tích', 'Ngày công nhận'],
          ['Phòng A', 'Tập thể lao động tiên tiến', '15/12/2024'],
          ['Lê Chi', 'Lao động tiên tiến', '15/12/2024'],
        ],
      },
    ]);
    expect(evidenceOf(judged, 'Phòng A')).toContain('title@2024 known 1');
    expect(evidenceOf(judged, 'Lê Chi')).toContain('title@2024 known 1');
  });
});

// Contract 3.25
describe('a log alone', () => {
  test('makes no nomination when another table of that kind names nominees: it only adds to those', () => {
    expect(nominees(withLog(['Người Lạ', 'Lao động tiên tiến', null, '15/12/2024', '1/QĐ']))).toHaveLength(2);
  });
  const log: TestSheet = {
    name: 'Thành tích',
    rows: [
      HEAD,
      [1, 'Lê Chi', 'Lao động tiên tiến', null, '15/12/2023', '1/QĐ'],
      [2, 'Ngô Dung', 'Giấy khen', null, '15/12/2022', '2/QĐ'],
      [3, 'Lê Chi', 'Giấy khen', null, '15/02/2024', '3/QĐ'],
    ],
  };
  test('otherwise each of its persons is one, and Y is its latest bound year', () => {
    const judged = judgeSheets([log]);
    expect(judged.nominations.year).toBe(2023);
    expect(nominees(judged)).toEqual(['individual Lê Chi', 'individual Ngô Dung']);
  });
  test('beside a table of another kind too', () => {
    const judged = judgeSheets([
      { name: 'Tập thể', rows: [['NĂM 2024'], ['Tên tập thể', 'Xếp loại'], ['Phòng A', 'HTTNV']] },
      log,
    ]);
    expect(nominees(judged)).toEqual(['collective Phòng A', 'individual Lê Chi', 'individual Ngô Dung']);
    expect(judged.nominations.year).toBe(2024);
  });
  test('a log before the table it adds to', () => {
    const judged = judgeSheets([log, PEOPLE]);
    expect(nominees(judged).sort()).toEqual(['individual Lê Chi · Văn phòng', 'individual Ngô Dung · Phòng A']);
    expect(evidenceOf(judged, 'Lê Chi')).toContain('title@2023 known 1');
  });
});

// Contract 3.26
describe("a log has a field's column only for a nominee and year with an entry of that field", () => {
  test('no initiative entry: C3 is not assessed for the one, and met for the other', () => {
    const judged = withLog(
      ['Lê Chi', 'Sáng kiến', 'Cấp cơ sở', '15/12/2024', '1/QĐ'],
      ['Ngô Dung', 'Lao động tiên tiến', null, '15/12/2024', '1/QĐ'],
    );
    expect(judged.criterion('Lê Chi', 'C3')).toBe('met');
    expect(judged.criterion('Ngô Dung', 'C3')).toBe('not-assessed');
  });
  test('of titles and commendations the highest of table and log counts, without a finding', () => {
    const judged = judgeSheets([
      {
        name: 'Cá nhân',
        rows: [
          ['NĂM 2024'],
          ['Họ và tên', 'Đơn vị', 'Xếp loại', 'Danh hiệu 2024'],
          ['Lê Chi', 'Văn phòng', 'HTXSNV', 'LĐTT'],
        ],
      },
      { name: 'Log', rows: [HEAD, [1, 'Lê Chi', 'Chiến sĩ thi đua', 'Cấp cơ sở', '15/12/2024', '1/QĐ']] },
    ]);
    expect(judged.findings().filter((one) => one.startsWith('contradiction'))).toEqual([]);
    expect(evidenceOf(judged, 'Lê Chi')).toEqual(expect.arrayContaining(['title@2024 known 1', 'title@2024 known 2']));
  });
});

describe('dates written out in a log', () => {
  const base: TestSheet = {
    name: 'Cá nhân',
    rows: [
      ['DANH SÁCH NĂM 2024'],
      ['STT', 'Họ và tên', 'Đơn vị', 'Xếp loại'],
      [1, 'Nguyễn Văn An', 'Văn phòng', 'HTTNV'],
    ],
  };
  test.each([
    ['15/02/2024', 2023],
    ['Tháng 2/2024', 2023],
    ['ngày 15 tháng 02 năm 2024', 2023],
    ['2024-02-15', 2023],
    ['31.03.2024', 2023],
    ['tháng 4 năm 2024', 2024],
    ['12/2023', 2023],
  ])('“%s” is of %i', (date, year) => {
    const judged = judgeSheets([
      base,
      {
        name: 'Thành tích',
        rows: [
          ['THEO DÕI THÀNH TÍCH'],
          ['STT', 'Họ và tên', 'Đơn vị', 'Loại thành tích', 'Ngày quyết định'],
          [1, 'Nguyễn Văn An', 'Văn phòng', 'Giấy khen', date],
        ],
      },
    ]);
    expect(evidenceOf(judged, 'Nguyễn Văn An')).toContain(`commendation@${String(year)} known 1`);
  });
});
