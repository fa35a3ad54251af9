import { evidenceOf, judgeSheets, nominees, type TestCell, type TestSheet } from '../support/sheets';

/** Contract, section 3 "Rows of the same nominee". */

const at = (judged: ReturnType<typeof judgeSheets>) =>
  judged.nominations.nominations.map((one) =>
    one.at.map(({ table, row, duplicate }) => `${String(table)}:${String(row + 1)}${duplicate ? 'd' : ''}`).join(' '),
  );

/** Two sheets of people, a row each, under these headers. */
function joined(headers: readonly string[], first: readonly TestCell[], second: readonly TestCell[]): boolean {
  const judged = judgeSheets(
    [
      {
        name: 'A',
        rows: [
          ['Họ và tên', ...headers, 'Xếp loại'],
          [...first, 'HTTNV'],
        ],
      },
      {
        name: 'B',
        rows: [
          ['Họ và tên', ...headers, 'Giấy khen'],
          [...second, 'GK'],
        ],
      },
    ],
    { year: 2024 },
  );
  return judged.nominations.nominations.length === 1;
}

// Contract 3.28
describe('same nominee: same folded name (with diacritics), same folded unit where both have one', () => {
  test.each<[string, TestCell[], TestCell[], boolean]>([
    ['same name, same unit', ['Trần Văn Bình', 'Văn phòng'], ['Trần Văn Bình', 'Văn phòng'], true],
    ['case and spaces', ['TRẦN VĂN BÌNH', 'VĂN PHÒNG'], ['Trần  Văn Bình ', 'Văn phòng'], true],
    ['NFD', ['Trần Văn Bình'.normalize('NFD'), 'Văn phòng'], ['Trần Văn Bình', 'Văn phòng'.normalize('NFD')], true],
    ['tone marks of two schools', ['Lê Thị Hoà', 'Đảng uỷ'], ['Lê Thị Hòa', 'Đảng ủy'], true],
    ['sỹ and sĩ', ['Lê Sỹ Tâm', 'Văn phòng'], ['Lê Sĩ Tâm', 'Văn phòng'], true],
    ['honorifics', ['Đ/c Trần Văn Bình', 'Văn phòng'], ['Ông Trần Văn Bình', 'Văn phòng'], true],
    ['Tuấn and Tuân are two people', ['Trần Văn Tuấn', 'Văn phòng'], ['Trần Văn Tuân', 'Văn phòng'], false],
    ['Hoa and Hòa', ['Lê Thị Hoa', 'Văn phòng'], ['Lê Thị Hòa', 'Văn phòng'], false],
    ['without diacritics is another name', ['Tran Van Binh', 'Văn phòng'], ['Trần Văn Bình', 'Văn phòng'], false],
    ['other units', ['Trần Văn Bình', 'Văn phòng'], ['Trần Văn Bình', 'Phòng Đoàn thể'], false],
    ['a unit blank in one', ['Trần Văn Bình', null], ['Trần Văn Bình', 'Phòng Đoàn thể'], true],
    ['a dash for a unit', ['Trần Văn Bình', '-'], ['Trần Văn Bình', 'Phòng Đoàn thể'], true],
  ])('%s', (_, first, second, same) => {
    expect(joined(['Đơn vị'], first, second)).toBe(same);
  });
});

// Contract 3.28
describe('same birth date where both have one', () => {
  const date = { value: 29285, numberFormat: 'dd/mm/yyyy' }; // 05/03/1980
  test.each<[string, TestCell, TestCell, boolean]>([
    ['equal', '05/03/1980', '05/03/1980', true],
    ['a date cell and text', date, '05/03/1980', true],
    ['text without zeros', '5/3/1980', '05/03/1980', true],
    ['text with dashes', '05-03-1980', '05/03/1980', true],
    ['another day', '06/03/1980', '05/03/1980', false],
    ['a bare birth year equals any date of that year', 1980, '05/03/1980', true],
    ['a bare birth year as text', '1980', date, true],
    ['another year', 1981, '05/03/1980', false],
    ['two bare years', 1980, 1981, false],
    ['blank in one', null, '05/03/1980', true],
    ['dashes in one', '…', '05/03/1980', true],
  ])('%s', (_, first, second, same) => {
    expect(
      joined(['Đơn vị', 'Ngày sinh'], ['Trần Văn Bình', 'Văn phòng', first], ['Trần Văn Bình', 'Văn phòng', second]),
    ).toBe(same);
  });

  test('equal full birth dates join across different units', () => {
    expect(
      joined(
        ['Đơn vị', 'Ngày sinh'],
        ['Lê Chi', 'Văn phòng', '05/03/1980'],
        ['Lê Chi', 'Phòng Đoàn thể', '05/03/1980'],
      ),
    ).toBe(true);
  });
  test('equal birth years do not', () => {
    expect(joined(['Đơn vị', 'Ngày sinh'], ['Lê Chi', 'Văn phòng', 1980], ['Lê Chi', 'Phòng Đoàn thể', 1980])).toBe(
      false,
    );
    expect(
      joined(['Đơn vị', 'Ngày sinh'], ['Lê Chi', 'Văn phòng', 1980], ['Lê Chi', 'Phòng Đoàn thể', '05/03/1980']),
    ).toBe(false);
  });
});

// Contract 3.29
describe('equal id numbers alone join, unequal ones never do', () => {
  const heads = ['Đơn vị', 'Ngày sinh', 'Số CCCD'];
  test.each<[string, TestCell[], TestCell[], boolean]>([
    [
      'equal, other name and unit',
      ['Lê Chi', 'Văn phòng', null, '060080001234'],
      ['Lê Thị Chi', 'Ban A', null, '060080001234'],
      true,
    ],
    [
      'equal, as a number and as text',
      ['Lê Chi', 'Văn phòng', null, 60080001234],
      ['Lê Chi', 'Ban A', null, '60080001234'],
      true,
    ],
    [
      'equal with spaces',
      ['Lê Chi', 'Văn phòng', null, '060 080 001234'],
      ['Lê Chi', 'Ban A', null, '060080001234'],
      true,
    ],
    [
      'equal, other birth date',
      ['Lê Chi', 'Văn phòng', '05/03/1980', '060080001234'],
      ['Lê Chi', 'Văn phòng', '06/03/1980', '060080001234'],
      true,
    ],
    [
      'unequal, all else equal',
      ['Lê Chi', 'Văn phòng', '05/03/1980', '060080001234'],
      ['Lê Chi', 'Văn phòng', '05/03/1980', '060080009999'],
      false,
    ],
    ['blank in one', ['Lê Chi', 'Văn phòng', null, null], ['Lê Chi', 'Văn phòng', null, '060080001234'], true],
  ])('%s', (_, first, second, same) => {
    expect(joined(heads, first, second)).toBe(same);
  });
});

// Contract 3.28
describe('same kind', () => {
  test('a collective and a model of one name are two nominees', () => {
    const judged = judgeSheets(
      [
        {
          name: 'Tập thể',
          rows: [
            ['Tên', 'Xếp loại'],
            ['Tổ tự quản', 'HTTNV'],
          ],
        },
        {
          name: 'Mô hình',
          rows: [
            ['Tên', 'Xếp loại'],
            ['Tổ tự quản', 'HTTNV'],
          ],
        },
      ],
      { year: 2024 },
    );
    expect(nominees(judged)).toEqual(['collective Tổ tự quản', 'model Tổ tự quản']);
  });
});

// Contract 3.30
describe('rows in workbook order join the first nominee with all of whose rows they agree', () => {
  test('a row without unit joins the first namesake, and then binds it', () => {
    const judged = judgeSheets(
      [
        {
          name: 'A',
          rows: [
            ['Họ và tên', 'Đơn vị', 'Xếp loại'],
            ['Lê Chi', 'Văn phòng', 'HTTNV'],
            ['Lê Chi', 'Phòng Đoàn thể', 'HTTNV'],
          ],
        },
        {
          name: 'B',
          rows: [
            ['Họ và tên', 'Đơn vị', 'Giấy khen'],
            ['Lê Chi', null, 'GK'],
          ],
        },
        {
          name: 'C',
          rows: [
            ['Họ và tên', 'Đơn vị', 'Kỷ luật'],
            ['Lê Chi', 'Phòng Đoàn thể', 'Không'],
          ],
        },
      ],
      { year: 2024 },
    );
    expect(at(judged)).toEqual(['0:2 1:2', '0:3 2:2']);
  });

  test('a nominee with a row of a birth year and a row of a unit: all must agree', () => {
    const judged = judgeSheets(
      [
        {
          name: 'A',
          rows: [
            ['Họ và tên', 'Đơn vị', 'Ngày sinh', 'Xếp loại'],
            ['Lê Chi', null, 1980, 'HTTNV'],
          ],
        },
        {
          name: 'B',
          rows: [
            ['Họ và tên', 'Đơn vị', 'Ngày sinh', 'Giấy khen'],
            ['Lê Chi', 'Văn phòng', null, 'GK'],
          ],
        },
        {
          name: 'C',
          rows: [
            ['Họ và tên', 'Đơn vị', 'Ngày sinh', 'Danh hiệu'],
            ['Lê Chi', 'Phòng A', '05/03/1980', 'LĐTT'],
          ],
        },
      ],
      { year: 2024 },
    );
    expect(at(judged)).toEqual(['0:2 1:2', '2:2']);
  });

  // Contract 3.27
  test('several rows of one nominee in several years are one nomination', () => {
    const judged = judgeSheets(
      [2022, 2023, 2024].map((year) => ({
        name: String(year),
        rows: [
          ['Họ và tên', 'Đơn vị', 'Xếp loại'],
          ['Lê Chi', 'Văn phòng', 'HTTNV'],
        ],
      })),
    );
    expect(at(judged)).toEqual(['0:2 1:2 2:2']);
    expect(evidenceOf(judged, 'Lê Chi')).toEqual(['rating@2022 known 3', 'rating@2023 known 3', 'rating@2024 known 3']);
  });
});

// Contract 3.31, 3.32
describe('two rows for the same nominee and the same year in one table', () => {
  const head = ['STT', 'Họ và tên', 'Đơn vị', 'Xếp loại'];
  test('`duplicate-nominee`, the first row counts, `at` lists both', () => {
    const judged = judgeSheets(
      [{ rows: [head, [1, 'Lê Chi', 'Văn phòng', 'HTTNV'], [2, 'Lê Chi', 'Văn phòng', 'HTNV']] }],
      { year: 2024 },
    );
    expect(at(judged)).toEqual(['0:2 0:3d']);
    expect(judged.findings()).toContain('duplicate-nominee Sheet1!B3');
    expect(evidenceOf(judged, 'Lê Chi')).toEqual(['rating@2024 known 3']);
  });
  test('each further row is a duplicate', () => {
    const row = [1, 'Lê Chi', 'Văn phòng', 'HTTNV'];
    const judged = judgeSheets([{ rows: [head, row, row, row] }], { year: 2024 });
    expect(judged.findings().filter((one) => one.startsWith('duplicate'))).toEqual([
      'duplicate-nominee Sheet1!B3',
      'duplicate-nominee Sheet1!B4',
    ]);
  });
  test('rows of several years are none', () => {
    const judged = judgeSheets([
      {
        rows: [
          ['Họ và tên', 'Năm', 'Xếp loại'],
          ['Lê Chi', 2023, 'HTTNV'],
          ['Lê Chi', 2024, 'HTTNV'],
          ['Lê Chi', 2023, 'HTTNV'],
        ],
      },
    ]);
    expect(judged.findings().filter((one) => one.startsWith('duplicate'))).toEqual(['duplicate-nominee Sheet1!A4']);
  });
  test('the same row in two tables is none', () => {
    const rows = [head, [1, 'Lê Chi', 'Văn phòng', 'HTTNV']];
    const judged = judgeSheets(
      [
        { name: 'A', rows },
        { name: 'B', rows },
      ],
      { year: 2024 },
    );
    expect(judged.findings().filter((one) => /^(?:duplicate|contradiction)/.test(one))).toEqual([]);
  });
});

// Contract 3.31
describe("where titles, commendations and initiatives are the table's only evidence and the rows' values differ: an award a row", () => {
  const head = ['STT', 'Họ và tên', 'Đơn vị', 'Danh hiệu', 'Khen thưởng', 'Sáng kiến'];
  test('all rows count, the highest of each', () => {
    const judged = judgeSheets(
      [
        {
          rows: [
            head,
            [1, 'Lê Chi', 'Văn phòng', 'LĐTT', null, null],
            [2, 'Lê Chi', 'Văn phòng', 'CSTĐCS', null, null],
            [3, 'Lê Chi', 'Văn phòng', null, 'GK', null],
            [4, 'Lê Chi', 'Văn phòng', null, null, 'Cải tiến, cấp cơ sở'],
          ],
        },
      ],
      { year: 2024 },
    );
    expect(judged.findings().filter((one) => one.startsWith('duplicate'))).toEqual([]);
    expect(nominees(judged)).toEqual(['individual Lê Chi · Văn phòng']);
    const levels = (field: string) =>
      Math.max(
        ...judged
          .of('Lê Chi')
          .nomination.evidence.filter((one) => one.field === field)
          .map((one) => one.reading.level),
      );
    expect([levels('title'), levels('commendation'), levels('initiative')]).toEqual([2, 1, 1]);
    expect(judged.criterion('Lê Chi', 'C3')).toBe('met');
  });
  test('a name merged down its awards', () => {
    const judged = judgeSheets(
      [
        {
          rows: [
            head,
            [1, 'Lê Chi', 'Văn phòng', 'LĐTT', null, null],
            [null, null, null, null, 'GK', null],
            [2, 'Ngô Dung', 'Phòng A', 'LĐTT', null, null],
          ],
          merges: ['A2:A3', 'B2:B3', 'C2:C3'],
        },
      ],
      { year: 2024 },
    );
    expect(nominees(judged)).toEqual(['individual Lê Chi · Văn phòng', 'individual Ngô Dung · Phòng A']);
    expect(judged.findings().filter((one) => /^(?:duplicate|missing-name)/.test(one))).toEqual([]);
    expect(evidenceOf(judged, 'Lê Chi')).toContain('commendation@2024 known 1');
  });
  test('equal values are a duplicate', () => {
    const judged = judgeSheets(
      [
        {
          rows: [head, [1, 'Lê Chi', 'Văn phòng', 'LĐTT', 'GK', null], [2, 'Lê Chi', 'Văn phòng', 'LĐTT', 'GK', null]],
        },
      ],
      { year: 2024 },
    );
    expect(judged.findings()).toContain('duplicate-nominee Sheet1!B3');
  });
  test('a table that also rates holds no award a row', () => {
    const judged = judgeSheets(
      [
        {
          rows: [
            ['Họ và tên', 'Xếp loại', 'Danh hiệu'],
            ['Lê Chi', 'HTTNV', 'LĐTT'],
            ['Lê Chi', 'HTTNV', 'CSTĐCS'],
          ],
        },
      ],
      { year: 2024 },
    );
    expect(judged.findings()).toContain('duplicate-nominee Sheet1!A3');
    expect(evidenceOf(judged, 'Lê Chi')).toEqual(['rating@2024 known 3', 'title@2024 known 1']);
  });
});

// Contract 3.33
describe('a nominee all of whose rows belong to other years than Y is no nomination of Y', () => {
  test('its cells are only evidence', () => {
    const judged = judgeSheets([
      {
        name: '2023',
        rows: [
          ['Họ và tên', 'Xếp loại'],
          ['Lê Chi', 'HTTNV'],
          ['Ngô Dung', 'HTTNV'],
        ],
      },
      {
        name: '2024',
        rows: [
          ['Họ và tên', 'Xếp loại'],
          ['Lê Chi', 'HTTNV'],
        ],
      },
    ]);
    expect(nominees(judged)).toEqual(['individual Lê Chi']);
  });
  test('an earlier year by --year', () => {
    const sheets: TestSheet[] = [
      {
        name: '2023',
        rows: [
          ['Họ và tên', 'Xếp loại'],
          ['Lê Chi', 'HTTNV'],
          ['Ngô Dung', 'HTTNV'],
        ],
      },
      {
        name: '2024',
        rows: [
          ['Họ và tên', 'Xếp loại'],
          ['Lê Chi', 'HTTNV'],
        ],
      },
    ];
    expect(nominees(judgeSheets(sheets, { year: 2023 }))).toEqual(['individual Lê Chi', 'individual Ngô Dung']);
  });
});

// Contract 3.34
describe('`same-name`: no unit, id and birth date column, equal names in different tables', () => {
  const same = (sheets: readonly TestSheet[]) => {
    const judged = judgeSheets(sheets, { year: 2024 });
    return [judged.nominations.nominations.length, judged.findings().filter((one) => one.startsWith('same-name'))];
  };
  test('people: one nominee, with a warning at the later', () => {
    expect(
      same([
        {
          name: 'A',
          rows: [
            ['Họ và tên', 'Xếp loại'],
            ['Lê Chi', 'HTTNV'],
          ],
        },
        {
          name: 'B',
          rows: [
            ['Họ và tên', 'Giấy khen'],
            ['Lê Chi', 'GK'],
          ],
        },
      ]),
    ).toEqual([1, ['same-name B!A2']]);
  });
  test('collectives: no warning', () => {
    expect(
      same([
        {
          name: 'A',
          rows: [
            ['Tên tập thể', 'Xếp loại'],
            ['Phòng A', 'HTTNV'],
          ],
        },
        {
          name: 'B',
          rows: [
            ['Tên tập thể', 'Giấy khen'],
            ['Phòng A', 'GK'],
          ],
        },
      ]),
    ).toEqual([1, []]);
  });
  test('with unit columns in both: no warning', () => {
    expect(
      same([
        {
          name: 'A',
          rows: [
            ['Họ và tên', 'Đơn vị', 'Xếp loại'],
            ['Lê Chi', 'Phòng A', 'HTTNV'],
          ],
        },
        {
          name: 'B',
          rows: [
            ['Họ và tên', 'Đơn vị', 'Giấy khen'],
            ['Lê Chi', 'Phòng A', 'GK'],
          ],
        },
      ]),
    ).toEqual([1, []]);
  });
  test('within one table: duplicate-nominee, not same-name', () => {
    expect(
      same([
        {
          rows: [
            ['Họ và tên', 'Xếp loại'],
            ['Lê Chi', 'HTTNV'],
            ['Lê Chi', 'HTNV'],
          ],
        },
      ]),
    ).toEqual([1, []]);
  });
});

// Contract 3.35
describe('two tables with different values for one nominee, field and year', () => {
  const two = (header: string, first: TestCell, second: TestCell) =>
    judgeSheets(
      [
        {
          name: 'A',
          rows: [
            ['Họ và tên', 'Đơn vị', header, 'C1'],
            ['Lê Chi', 'Phòng A', first, 'x'],
          ],
        },
        {
          name: 'B',
          rows: [
            ['Họ và tên', 'Đơn vị', header, 'C1'],
            ['Lê Chi', 'Phòng A', second, 'x'],
          ],
        },
      ],
      { year: 2024 },
    );
  const contradictions = (judged: ReturnType<typeof judgeSheets>) =>
    judged.findings().filter((one) => one.startsWith('contradiction'));

  test.each<[string, string, TestCell, TestCell, string[]]>([
    ['ratings', 'Xếp loại', 'HTTNV', 'HTXSNV', ['contradiction B!C2']],
    ['ratings spelt differently', 'Xếp loại', 'HTTNV', 'Hoàn thành tốt nhiệm vụ', []],
    ['the first blank', 'Xếp loại', null, 'HTXSNV', []],
    ['the second blank', 'Xếp loại', 'HTTNV', null, []],
    ['votes', 'Số phiếu', '12/13', '10/13', ['contradiction B!C2']],
    ['marks', 'C4', 'x', 'không', ['contradiction B!C2']],
    ['discipline', 'Kỷ luật', 'Không', 'Khiển trách', ['contradiction B!C2']],
    ['titles: the highest counts, without a finding', 'Danh hiệu', 'LĐTT', 'CSTĐCS', []],
    ['commendations', 'Khen thưởng', 'GK', 'BK', []],
    ['initiatives', 'Cấp sáng kiến', 'cơ sở', 'tỉnh', []],
  ])('%s', (_, header, first, second, findings) => {
    expect(contradictions(two(header, first, second))).toEqual(findings);
  });

  test('the first known one in workbook order counts', () => {
    expect(two('Xếp loại', 'HTNV', 'HTTNV').criterion('Lê Chi', 'C2')).toBe('unmet');
    expect(two('Xếp loại', 'HTTNV', 'HTNV').criterion('Lê Chi', 'C2')).toBe('met');
    expect(two('Xếp loại', null, 'HTTNV').criterion('Lê Chi', 'C2')).toBe('met');
    expect(two('Xếp loại', 'Chưa rõ', 'HTTNV').criterion('Lê Chi', 'C2')).toBe('met');
    expect(two('C4', 'không', 'x').criterion('Lê Chi', 'C4')).toBe('unmet');
    expect(two('C4', 'x', 'không').criterion('Lê Chi', 'C4')).toBe('met');
    expect(two('Kỷ luật', 'Không', 'Khiển trách').criterion('Lê Chi', 'CN4')).not.toBe('unmet');
    expect(two('Kỷ luật', 'Khiển trách', 'Không').criterion('Lê Chi', 'CN4')).toBe('unmet');
  });
});

test.each([['1980-03-05'], ['ngày 5 tháng 3 năm 1980'], ['5.3.1980']])(
  'a birth date is read however it is written: %s',
  (written) => {
    const rows = (unit: string, date: string, header: string, value: string) => [
      ['DANH SÁCH NĂM 2024'],
      ['STT', 'Họ và tên', 'Ngày sinh', 'Đơn vị', header],
      [1, 'Nguyễn Văn An', date, unit, value],
    ];
    const judged = judgeSheets([
      { name: 'A', rows: rows('Văn phòng', '05/03/1980', 'Xếp loại', 'HTT') },
      { name: 'B', rows: rows('Phòng Dân tộc', written, 'Khen thưởng', 'GK') },
    ]);
    expect(judged.nominations.nominations).toHaveLength(1);
  },
);
