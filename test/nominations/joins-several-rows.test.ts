import { evidenceOf, judgeSheets, nominees, type TestCell, type TestSheet } from '../support/sheets';

/** Contract, section 3 "Rows of the same nominee": what several rows of one nominee say. */

const at = (judged: ReturnType<typeof judgeSheets>) =>
  judged.nominations.nominations.map((one) =>
    one.at.map(({ table, row, duplicate }) => `${String(table)}:${String(row + 1)}${duplicate ? 'd' : ''}`).join(' '),
  );
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
  test('its cells are only evidence', () => {
    expect(nominees(judgeSheets(sheets))).toEqual(['individual Lê Chi']);
  });
  test('an earlier year by --year', () => {
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
