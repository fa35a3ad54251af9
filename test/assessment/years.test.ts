import { list } from '../support/one-cell';
import { judgeSheets, type Judged, type TestCell } from '../support/sheets';

/** Contract, section 5: every-year conditions, joined years, decisions still to come, initiatives. */

const NAME = 'Nguyễn Văn An';

function condition(judged: Judged, name: string, id: string, rule: string): string {
  const found = judged.of(name).criteria.find((one) => one.id === id);
  return found?.conditions.find((one) => one.rule === rule)?.result ?? 'not taken up';
}

function person(cells: Readonly<Record<string, TestCell>>, year = 2024): Judged {
  const title = `Danh sách cá nhân năm ${String(year)}`;
  return judgeSheets([list('individual', Object.keys(cells), [[NAME, ...Object.values(cells)]], { title })]);
}

// Contract 5.30
describe('“Every-year conditions: unmet if any assessed year’s level is below the bound, else unknown if any is unknown, else met”', () => {
  const ratings = (a: string, b: string, c: string) =>
    condition(person({ 'Xếp loại 2022': a, 'Xếp loại 2023': b, 'Xếp loại 2024': c }), NAME, 'CN7', 'rating-every-year');
  test.each([
    ['HTTNV', 'HTXS', 'HTTNV', 'met'],
    ['HTTNV', 'HTNV', 'HTTNV', 'unmet'],
    ['HTNV', '', '', 'unmet'],
    ['', '', 'KHT', 'unmet'],
    ['HTTNV', '', 'HTTNV', 'unknown'],
    ['HTTNV', 'HTTNV', '?', 'unknown'],
    ['HTTNV', 'abc', 'HTTNV', 'unknown'],
    ['KXL', 'HTTNV', 'HTTNV', 'met'],
  ])('ratings %j %j %j → %s', (a, b, c, expected) => {
    expect(ratings(a, b, c)).toBe(expected);
  });

  test('a year without a column is unknown', () => {
    const judged = person({ 'Xếp loại 2022': 'HTTNV', 'Xếp loại 2024': 'HTTNV' });
    expect(condition(judged, NAME, 'CN7', 'rating-every-year')).toBe('unknown');
  });

  const commendations = (a: string, b: string, c: string) =>
    condition(
      person({ 'Khen thưởng 2022': a, 'Khen thưởng 2023': b, 'Khen thưởng 2024': c }),
      NAME,
      'CN7',
      'commendation-every-year',
    );
  test.each([
    ['GK', 'BK', 'GK', 'met'],
    ['GK', 'Không', 'GK', 'unmet'],
    ['GK', 'Kỷ niệm chương', 'GK', 'unmet'],
    ['GK', 'Giấy khen của Công đoàn', 'GK', 'unmet'],
    ['GK', '', 'GK', 'unknown'],
    ['GK', 'GK', 'Không', 'unmet'],
  ])('commendations %j %j %j → %s', (a, b, c, expected) => {
    expect(commendations(a, b, c)).toBe(expected);
  });

  // Contract 5.31
  test('“Evidence dated outside the assessed years does not count”', () => {
    const judged = person(
      {
        'Xếp loại 2020': 'KHT',
        'Xếp loại 2021': 'HTNV',
        'Xếp loại 2022': 'HTTNV',
        'Xếp loại 2023': 'HTTNV',
        'Xếp loại 2024': 'HTTNV',
        'Xếp loại 2025': 'KHT',
      },
      2024,
    );
    expect(condition(judged, NAME, 'CN7', 'rating-every-year')).toBe('met');
  });

  test('the years stand with the result, the cells too', () => {
    const judged = person({ 'Xếp loại 2022': 'HTTNV', 'Xếp loại 2023': 'HTNV', 'Xếp loại 2024': '' });
    const found = judged
      .of(NAME)
      .criteria.find((one) => one.id === 'CN7')
      ?.conditions.find((one) => one.rule === 'rating-every-year');
    expect(found?.years).toEqual([2022, 2023, 2024]);
    expect(found?.found.map((one) => [one.year, one.state, one.level])).toEqual([
      [2022, 'known', 3],
      [2023, 'known', 2],
      [2024, 'blank', null],
    ]);
    expect(found?.found.flatMap((one) => one.cells.map((cell) => cell.column))).toEqual([2, 3, 4]);
    expect(found?.shortfall).toEqual({
      years: { short: [2023], asked: [2022, 2023, 2024] },
      level: { found: 2, required: 3 },
    });
  });
});

describe('“period: 2022–2025, then 2026–2030”: the assessed years run from the period’s first year to Y', () => {
  test('Y = 2022: one year', () => {
    const judged = person({ 'Xếp loại 2021': 'KHT', 'Xếp loại 2022': 'HTTNV' }, 2022);
    expect(condition(judged, NAME, 'CN7', 'rating-every-year')).toBe('met');
  });
  test('Y = 2026: the period begins anew', () => {
    const judged = person({ 'Xếp loại 2025': 'KHT', 'Xếp loại 2026': 'HTTNV' }, 2026);
    expect(judged.nominations.period).toEqual({ first: 2026, last: 2030 });
    expect(condition(judged, NAME, 'CN7', 'rating-every-year')).toBe('met');
  });
});

// Contract 5.33
describe('“from the nominee’s first year in the office, when that is later”; “`joinedYear` may be a year, a date or mm/yyyy”', () => {
  const joined = (cell: TestCell) =>
    condition(
      person({ 'Năm vào cơ quan': cell, 'Xếp loại 2022': 'HTNV', 'Xếp loại 2023': 'HTTNV', 'Xếp loại 2024': 'HTTNV' }),
      NAME,
      'CN7',
      'rating-every-year',
    );
  test.each<[TestCell, string]>([
    [2023, 'met'],
    ['2023', 'met'],
    ['01/06/2023', 'met'],
    ['06/2023', 'met'],
    ['6/2023', 'met'],
    ['năm 2023', 'met'],
    [{ value: 45078, numberFormat: 'dd/mm/yyyy' }, 'met'],
    [2024, 'met'],
    [2022, 'unmet'],
    [2010, 'unmet'],
    ['15/03/2010', 'unmet'],
    ['', 'unmet'],
    ['-', 'unmet'],
  ])('%j → %s', (cell, expected) => {
    expect(joined(cell)).toBe(expected);
  });
});

// Contract 5.32
describe('“A nominee whose `joinedYear` is after Y: unknown, `joined-after-year` warning”', () => {
  const cells = {
    'Năm vào cơ quan': 2025,
    'Xếp loại 2022': 'HTNV',
    'Xếp loại 2023': 'HTTNV',
    'Xếp loại 2024': 'HTTNV',
    'GK 2022': 'x',
    'GK 2023': 'x',
    'GK 2024': 'x',
    'Sáng kiến': 'Cấp cơ sở',
    'Kỷ luật': '',
  };
  const judged = person(cells);

  test('every-year conditions and initiatives are unknown', () => {
    expect(condition(judged, NAME, 'CN7', 'rating-every-year')).toBe('unknown');
    expect(condition(judged, NAME, 'CN7', 'commendation-every-year')).toBe('unknown');
    expect(condition(judged, NAME, 'CN7', 'initiative')).toBe('unknown');
    expect(judged.of(NAME).outcome).toBe('needs-evidence');
  });

  test('“Initiative-present: … unknown … if there is no assessed year”', () => {
    expect(judged.criterion(NAME, 'C3')).toBe('unknown');
    expect(judged.criterion(NAME, 'CN2')).toBe('unknown');
    const none = person({ ...cells, 'Sáng kiến': 'Không' });
    expect(none.criterion(NAME, 'C3')).toBe('unknown');
  });

  test('without an initiative column there is still nothing to take up', () => {
    expect(person({ 'Năm vào cơ quan': 2025, 'Xếp loại 2024': 'HTTNV' }).criterion(NAME, 'C3')).toBe('not-assessed');
  });

  test('the rating of Y is still that of Y', () => {
    expect(judged.criterion(NAME, 'C2')).toBe('met');
    expect(judged.criterion(NAME, 'CN1')).toBe('met');
  });

  test('“`joined-after-year` at the joined-year cell”, a warning', () => {
    expect(judged.findings()).toEqual(['joined-after-year Danh sách!C4']);
    expect(judged.nominations.findings[0]?.severity).toBe('warning');
    expect(person({ ...cells, 'Năm vào cơ quan': 2024 }).findings()).toEqual([]);
  });
});

// Contract 5.34
describe('“Decisions of Y still to come”', () => {
  const table = (
    gk2024: readonly string[],
    headers = [
      'Xếp loại 2022',
      'Xếp loại 2023',
      'Xếp loại 2024',
      'Khen thưởng 2022',
      'Khen thưởng 2023',
      'Khen thưởng 2024',
      'Sáng kiến',
    ],
  ) =>
    judgeSheets([
      list(
        'individual',
        headers,
        gk2024.map((cell, n) => [
          `Lê Thị ${'ABCD'[n] ?? ''}`,
          'HTTNV',
          'HTTNV',
          'HTTNV',
          'GK',
          'GK',
          cell,
          'Cấp cơ sở',
        ]),
      ),
    ]);

  test('“where no nominee of a kind has any value for Y, the condition of that kind ends at Y − 1, with one `decision-pending` info a kind and field”', () => {
    const judged = table(['', '', '-']);
    expect(judged.criterion('Lê Thị A', 'CN7')).toBe('met');
    expect(judged.criterion('Lê Thị C', 'CN7')).toBe('met');
    expect(judged.findings()).toEqual(['decision-pending']);
    expect(judged.nominations.findings[0]).toMatchObject({
      severity: 'info',
      cell: null,
      params: { kind: 'individual', field: 'commendation', year: 2024 },
    });
  });

  test.each(['GK', 'Không', 'Kỷ niệm chương'])('one value (%s) of one nominee: the others lack it', (cell) => {
    const judged = table(['', cell, '']);
    expect(judged.criterion('Lê Thị A', 'CN7')).toBe('unknown');
    expect(judged.findings()).toEqual([]);
  });

  test('“in any table”', () => {
    const headers = [
      'Xếp loại 2022',
      'Xếp loại 2023',
      'Xếp loại 2024',
      'Khen thưởng 2022',
      'Khen thưởng 2023',
      'Sáng kiến',
    ];
    const first = list('individual', headers, [['Lê Thị A', 'HTTNV', 'HTTNV', 'HTTNV', 'GK', 'GK', 'Cấp cơ sở']]);
    const second = list('individual', ['Khen thưởng 2024'], [['Lê Thị B', 'GK']], { name: 'Trang 2' });
    expect(judgeSheets([first]).criterion('Lê Thị A', 'CN7')).toBe('met');
    expect(judgeSheets([first]).findings()).toEqual(['decision-pending']);
    expect(judgeSheets([first, second]).criterion('Lê Thị A', 'CN7')).toBe('unknown');
  });

  test('“of a kind”: the collectives’ values say nothing of the persons’', () => {
    const persons = list('individual', ['Xếp loại 2024', 'Khen thưởng 2023'], [['Lê Thị A', 'HTTNV', 'GK']]);
    const collectives = list('collective', ['Danh hiệu 2024', 'Khen thưởng 2024'], [['Phòng A', 'TTLĐTT', 'GK']], {
      name: 'TT',
    });
    const judged = judgeSheets([persons, collectives]);
    expect(judged.nominations.pending).toEqual([{ kind: 'individual', field: 'commendation' }]);
  });

  test('titles of collectives', () => {
    const judged = judgeSheets([
      list(
        'collective',
        ['Danh hiệu 2022', 'Danh hiệu 2023', 'Danh hiệu 2024'],
        [
          ['Phòng A', 'TTLĐTT', 'TTLĐXS', ''],
          ['Phòng B', 'TTLĐTT', 'Không', ''],
        ],
      ),
    ]);
    expect(judged.criterion('Phòng A', 'TT6')).toBe('met');
    expect(judged.criterion('Phòng B', 'TT6')).toBe('unmet');
    expect(judged.findings()).toContain('decision-pending');
  });

  test('a title in a column of both is no value of a commendation', () => {
    const both = 'Danh hiệu thi đua/Hình thức khen thưởng';
    const judged = judgeSheets([
      list(
        'individual',
        [
          `${both} 2022`,
          `${both} 2023`,
          `${both} 2024`,
          'Xếp loại 2022',
          'Xếp loại 2023',
          'Xếp loại 2024',
          'Sáng kiến',
        ],
        [
          ['Lê Thị A', 'LĐTT; GK', 'LĐTT; GK', 'LĐTT', 'HTTNV', 'HTTNV', 'HTTNV', 'Cấp cơ sở'],
          ['Lê Thị B', 'LĐTT; GK', 'LĐTT', 'CSTĐCS', 'HTTNV', 'HTTNV', 'HTTNV', 'Cấp cơ sở'],
        ],
      ),
    ]);
    expect(judged.criterion('Lê Thị A', 'CN7')).toBe('met');
    expect(judged.criterion('Lê Thị B', 'CN7')).toBe('unknown');
    expect(judged.findings()).toEqual(['decision-pending']);
  });

  test('an undated column whose cells name the years before', () => {
    const judged = judgeSheets([
      list(
        'individual',
        ['Xếp loại 2022', 'Xếp loại 2023', 'Xếp loại 2024', 'Khen thưởng', 'Sáng kiến'],
        [
          ['Lê Thị A', 'HTTNV', 'HTTNV', 'HTTNV', 'GK 2022, 2023', 'Cấp cơ sở'],
          ['Lê Thị B', 'HTTNV', 'HTTNV', 'HTTNV', 'GK 2022', 'Cấp cơ sở'],
        ],
      ),
    ]);
    expect(judged.criterion('Lê Thị A', 'CN7')).toBe('met');
    expect(judged.criterion('Lê Thị B', 'CN7')).toBe('unknown');
  });

  test('“with no assessed year left it is unknown”', () => {
    const judged = judgeSheets([
      list('individual', ['Xếp loại 2022', 'Khen thưởng 2022', 'Sáng kiến'], [[NAME, 'HTTNV', '', 'Cấp cơ sở']], {
        title: 'Danh sách cá nhân năm 2022',
      }),
    ]);
    expect(condition(judged, NAME, 'CN7', 'commendation-every-year')).toBe('unknown');
    expect(judged.findings()).toEqual(['decision-pending']);
  });

  // Contract 5.35
  test('“rating-every-year always ends at Y”', () => {
    const judged = judgeSheets([
      list('individual', ['Xếp loại 2022', 'Xếp loại 2023', 'Xếp loại 2024'], [['Lê Thị A', 'HTTNV', 'HTTNV', '']]),
    ]);
    expect(condition(judged, 'Lê Thị A', 'CN7', 'rating-every-year')).toBe('unknown');
  });

  test('title-this-year of C2 does not end at Y − 1', () => {
    const judged = judgeSheets([list('collective', ['Danh hiệu 2023', 'Danh hiệu 2024'], [['Phòng A', 'TTLĐTT', '']])]);
    expect(judged.criterion('Phòng A', 'C2')).toBe('unknown');
  });

  test('a kind without nominees and models have none', () => {
    const judged = judgeSheets([list('model', ['Xếp loại 2024', 'Danh hiệu 2023'], [['Tổ tự quản', 'HTTNV', '']])]);
    expect(judged.nominations.pending).toEqual([]);
  });
});

// Contract 5.36
describe('“Initiative ≥ 1: met if an assessed year reaches the bound; else unknown if there is no cell, or any cell of an assessed year is blank or has no level; else unmet”', () => {
  const initiative = (cells: Record<string, TestCell>) =>
    condition(person({ 'Xếp loại 2024': 'HTTNV', ...cells }), NAME, 'CN7', 'initiative');
  test.each<[Record<string, TestCell>, string]>([
    [{}, 'unknown'],
    [{ 'Sáng kiến': 'Cấp cơ sở' }, 'met'],
    [{ 'Sáng kiến': 'Phần mềm A' }, 'unknown'],
    [{ 'Sáng kiến': 'Không' }, 'unmet'],
    [{ 'Sáng kiến': '' }, 'unknown'],
    [{ 'Sáng kiến 2022': 'Cấp cơ sở', 'Sáng kiến 2023': 'Không', 'Sáng kiến 2024': '' }, 'met'],
    [{ 'Sáng kiến 2022': 'Không', 'Sáng kiến 2023': 'Không', 'Sáng kiến 2024': 'Không' }, 'unmet'],
    [{ 'Sáng kiến 2022': 'Không', 'Sáng kiến 2023': '', 'Sáng kiến 2024': 'Không' }, 'unknown'],
    [{ 'Sáng kiến 2022': 'Không', 'Sáng kiến 2024': 'Phần mềm A' }, 'unknown'],
    [{ 'Sáng kiến 2021': 'Cấp tỉnh', 'Sáng kiến 2024': 'Không' }, 'unmet'],
    [{ 'Sáng kiến 2021': 'Cấp tỉnh' }, 'unknown'],
    [{ 'Sáng kiến 2021': '', 'Sáng kiến 2024': 'Không' }, 'unmet'],
    [{ 'Sáng kiến': 'Phần mềm A', 'Mức độ ảnh hưởng': 'Cấp tỉnh' }, 'met'],
    [{ 'Sáng kiến': 'abc', 'Mức độ ảnh hưởng': 'cấp huyện' }, 'unknown'],
  ])('%j → %s', (cells, expected) => {
    expect(initiative(cells)).toBe(expected);
  });
});

// Contract 5.37
describe('“Initiative-present: met by any initiative text, level or yes mark in an assessed year; else unknown if there is no cell, any is blank, or there is no assessed year; else unmet”', () => {
  test.each<[Record<string, TestCell>, string]>([
    [{ 'Sáng kiến 2022': 'Phần mềm A', 'Sáng kiến 2023': 'Không', 'Sáng kiến 2024': '' }, 'met'],
    [{ 'Sáng kiến 2022': 'Không', 'Sáng kiến 2023': 'x', 'Sáng kiến 2024': 'Không' }, 'met'],
    [{ 'Sáng kiến 2022': 'Không', 'Sáng kiến 2024': 'Không' }, 'unmet'],
    [{ 'Sáng kiến 2022': 'Không', 'Sáng kiến 2024': '' }, 'unknown'],
    [{ 'Sáng kiến 2022': '', 'Sáng kiến 2024': '' }, 'unknown'],
    [{ 'Sáng kiến 2021': 'Phần mềm A', 'Sáng kiến 2024': 'Không' }, 'unmet'],
    [{ 'Sáng kiến': 'Phần mềm A', 'Mức độ ảnh hưởng': 'Không' }, 'met'],
    [{ 'Mức độ ảnh hưởng': 'Cấp tỉnh' }, 'met'],
    [{ 'Mức độ ảnh hưởng': 'Không' }, 'unmet'],
    [{ 'Mức độ ảnh hưởng': 'cấp huyện' }, 'unknown'],
  ])('%j → %s', (cells, expected) => {
    expect(person({ 'Xếp loại 2024': 'HTTNV', ...cells }).criterion(NAME, 'CN2')).toBe(expected);
  });
});
