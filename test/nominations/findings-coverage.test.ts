import { BUILT_IN } from '../../src/criteria/built-in';
import { list } from '../support/one-cell';
import { judgeSheets, type Judged, type TestCell } from '../support/sheets';
import type { Kind } from '../../src/criteria/criterion';

/** Contract, section 6: `required-column-missing`, `year-gap`, `year-out-of-period`. */

const of = (judged: Judged, code: string) => judged.nominations.findings.filter((one) => one.code === code);
const table = (kind: Kind, cells: Readonly<Record<string, TestCell>>, name = 'Danh sách', nominee = 'Nguyễn Văn An') =>
  list(kind, Object.keys(cells), [[nominee, ...Object.values(cells)]], { name });

describe('“`required-column-missing`, error: once a table and `always` rule, where no nominee of that table gets the field from anywhere”', () => {
  const missing = (judged: Judged) =>
    judged.nominations.findings.flatMap((one) =>
      one.code === 'required-column-missing' ? [`${one.cell?.sheet ?? ''} ${one.params.rule}`] : [],
    );

  test.each<[Kind, Record<string, TestCell>, string[]]>([
    ['individual', { C4: 'x' }, ['commendation-every-year', 'initiative', 'rating-every-year', 'rating-this-year']],
    ['individual', { 'Danh hiệu 2024': 'LĐTT' }, ['commendation-every-year', 'initiative', 'rating-every-year']],
    ['individual', { 'Xếp loại 2024': 'HTTNV' }, ['commendation-every-year', 'initiative']],
    ['individual', { 'Điểm xếp loại 2024': 80 }, ['commendation-every-year', 'initiative']],
    ['individual', { 'Xếp loại 2024': 'HTTNV', 'Khen thưởng 2024': 'GK' }, ['initiative']],
    ['individual', { 'Xếp loại 2024': 'HTTNV', 'Khen thưởng 2024': 'GK', 'Sáng kiến': '' }, []],
    ['individual', { 'Xếp loại 2024': '', 'Khen thưởng 2024': '', 'Mức độ ảnh hưởng': '' }, []],
    ['collective', { C4: 'x' }, ['rating-this-year', 'title-every-year']],
    ['collective', { 'Xếp loại 2024': 'HTTNV' }, ['title-every-year']],
    ['collective', { 'Danh hiệu 2024': 'TTLĐTT' }, []],
    ['model', { C3: 'x' }, []],
  ])('%s, %j → %j', (kind, cells, expected) => {
    const judged = judgeSheets([table(kind, cells)]);
    expect(missing(judged).sort()).toEqual(expected.map((rule) => `Danh sách ${rule}`));
    for (const one of of(judged, 'required-column-missing')) expect(one.severity).toBe('error');
  });

  test('“from anywhere”: another table, a sheet of another year, a log', () => {
    const first = table('individual', { 'Xếp loại 2024': 'HTTNV', 'Khen thưởng 2024': 'GK' });
    const initiatives = table(
      'individual',
      { 'Sáng kiến': 'Cấp cơ sở', 'Xếp loại 2024': '', 'Khen thưởng 2024': '' },
      'Trang 2',
    );
    expect(missing(judgeSheets([first, initiatives]))).toEqual([]);
    const log = {
      name: 'Thành tích',
      rows: [
        ['Họ và tên', 'Loại thành tích', 'Cấp / hạng', 'Ngày công nhận'],
        ['Nguyễn Văn An', 'Sáng kiến', 'Cấp cơ sở', '10/10/2023'],
      ],
    };
    expect(missing(judgeSheets([first, log]))).toEqual([]);
  });

  test('“no nominee of that table”: what another table’s other nominee has does not help', () => {
    const judged = judgeSheets([
      list(
        'individual',
        ['Xếp loại 2024', 'Khen thưởng 2024'],
        [
          ['Nguyễn Văn An', 'HTTNV', 'GK'],
          ['Trần Thị Bình', 'HTTNV', 'GK'],
        ],
      ),
      list('individual', ['Xếp loại 2023'], [['Nguyễn Văn An', 'HTTNV']], { name: 'Trang 2' }),
      list('individual', ['Sáng kiến'], [['Trần Thị Bình', 'Cấp cơ sở']], { name: 'Trang 3' }),
    ]);
    expect(missing(judged)).toEqual(['Trang 2 initiative']);
  });

  test('a mark that a criterion must have: another criterion’s mark column is not its own', () => {
    const criteria = {
      ...BUILT_IN,
      criteria: BUILT_IN.criteria.map((one) =>
        ['C4', 'C5'].includes(one.id) ? { ...one, conditions: [{ rule: 'mark', need: 'always' } as const] } : one,
      ),
    };
    const marks = (cells: Record<string, TestCell>) =>
      missing(judgeSheets([table('collective', { 'Danh hiệu 2024': 'TTLĐTT', ...cells })], { criteria }));
    expect(marks({ C4: 'x', C5: '' })).toEqual([]);
    expect(marks({ C4: 'x' })).toEqual(['Danh sách mark']);
    expect(marks({ C6: 'x' })).toEqual(['Danh sách mark']);
  });

  test('once a table, however many nominees', () => {
    const judged = judgeSheets([
      list(
        'individual',
        ['Xếp loại 2024', 'Khen thưởng 2024'],
        Array.from({ length: 9 }, (_, n) => [`Lê Thị ${'ABCDEGHIK'[n] ?? ''}`, 'HTTNV', 'GK']),
      ),
    ]);
    expect(missing(judged)).toEqual(['Danh sách initiative']);
  });

  test('“never for logs”', () => {
    const log = {
      name: 'Thành tích',
      rows: [
        ['Họ và tên', 'Loại thành tích', 'Cấp / hạng', 'Ngày công nhận'],
        ['Nguyễn Văn An', 'Sáng kiến', 'Cấp cơ sở', '10/10/2023'],
      ],
    };
    const judged = judgeSheets([log]);
    expect(judged.assessments).toHaveLength(1);
    expect(missing(judged)).toEqual([]);
  });
});

describe('“`year-gap`, warning: once a kind, field and assessed year: some years have a column, row or log entry, this one has none”', () => {
  const gaps = (judged: Judged) =>
    judged.nominations.findings.flatMap((one) => {
      if (one.code !== 'year-gap') return [];
      expect([one.severity, one.cell]).toEqual(['warning', null]);
      return [`${one.params.kind} ${one.params.field} ${String(one.params.year)}`];
    });

  test.each<[Kind, Record<string, TestCell>, string[]]>([
    ['individual', { 'Xếp loại 2022': '', 'Xếp loại 2024': 'HTTNV' }, ['individual rating 2023']],
    ['individual', { 'Xếp loại 2024': 'HTTNV' }, ['individual rating 2022', 'individual rating 2023']],
    ['individual', { 'Xếp loại 2022': '', 'Xếp loại 2023': '', 'Xếp loại 2024': '' }, []],
    ['individual', { 'Xếp loại 2022': '', 'Điểm xếp loại 2023': '', 'Xếp loại 2024': '' }, []],
    ['individual', { 'Xếp loại 2022': '', 'Xếp loại 2023': '' }, ['individual rating 2024']],
    ['individual', { 'Khen thưởng 2023': 'GK', 'Khen thưởng 2024': 'GK' }, ['individual commendation 2022']],
    ['individual', { 'Khen thưởng': 'GK 2023' }, []],
    ['individual', { 'Danh hiệu 2024': 'LĐTT' }, []],
    ['individual', { 'Sáng kiến 2024': 'x' }, []],
    ['individual', { C4: 'x' }, []],
    ['collective', { 'Danh hiệu 2022': 'TTLĐTT', 'Danh hiệu 2024': 'TTLĐTT' }, ['collective title 2023']],
    ['collective', { 'Xếp loại 2022': '', 'Xếp loại 2024': 'HTTNV' }, []],
    ['collective', { 'Khen thưởng 2024': 'GK' }, []],
    ['model', { 'Xếp loại 2022': '', 'Xếp loại 2024': 'HTTNV' }, []],
    ['individual', { 'Xếp loại 2021': 'HTTNV', C4: 'x' }, []],
  ])('%s, %j → %j', (kind, cells, expected) => {
    expect(gaps(judgeSheets([table(kind, cells)]))).toEqual(expected);
  });

  test('“and not where `decision-pending` is given”', () => {
    const judged = judgeSheets([table('individual', { 'Khen thưởng 2022': 'GK', 'Khen thưởng 2023': 'GK' })]);
    expect(gaps(judged)).toEqual([]);
    expect(judged.findings()).toContain('decision-pending');
    const blank = judgeSheets([table('individual', { 'Khen thưởng 2023': 'GK', 'Khen thưởng 2024': '' })]);
    expect(gaps(blank)).toEqual(['individual commendation 2022']);
  });

  test('a row of the year in a table a person and year', () => {
    const rows = (years: number[]) =>
      judgeSheets([
        list(
          'individual',
          ['Năm', 'Xếp loại'],
          years.map((year) => ['Nguyễn Văn An', year, 'HTTNV']),
          { title: 'Danh sách cá nhân' },
        ),
      ]);
    expect(gaps(rows([2022, 2023, 2024]))).toEqual([]);
    expect(gaps(rows([2022, 2024]))).toEqual(['individual rating 2023']);
  });

  test('a sheet a year', () => {
    const sheets = [2022, 2024].map((year) =>
      list('individual', ['Xếp loại', 'Khen thưởng'], [['Nguyễn Văn An', 'HTTNV', 'GK']], {
        name: String(year),
        title: 'Danh sách cá nhân',
      }),
    );
    expect(gaps(judgeSheets(sheets)).sort()).toEqual(['individual commendation 2023', 'individual rating 2023']);
  });

  test('a log entry of the year', () => {
    const log = (date: string) => ({
      name: 'Thành tích',
      rows: [
        ['Họ và tên', 'Loại thành tích', 'Cấp / hạng', 'Ngày quyết định'],
        ['Nguyễn Văn An', 'Giấy khen', '', date],
      ],
    });
    const people = table('individual', { 'Khen thưởng 2023': 'GK', 'Khen thưởng 2024': 'GK' });
    expect(gaps(judgeSheets([people, log('20/12/2022')]))).toEqual([]);
    expect(gaps(judgeSheets([people, log('20/12/2021')]))).toEqual(['individual commendation 2022']);
  });

  test('“once a kind”: one nominee’s column is enough', () => {
    const judged = judgeSheets([
      table('individual', { 'Xếp loại 2022': '', 'Xếp loại 2024': 'HTTNV' }),
      table('individual', { 'Xếp loại 2023': 'HTTNV', 'Xếp loại 2024': '' }, 'Trang 2', 'Trần Thị Bình'),
    ]);
    expect(gaps(judged)).toEqual([]);
  });
});

describe('“`year-out-of-period`, info: a column or row of a year outside the period”', () => {
  test.each<[Record<string, TestCell>, string[]]>([
    [{ 'Xếp loại 2021': 'HTTNV', 'Xếp loại 2024': 'HTTNV' }, ['year-out-of-period Danh sách!C3']],
    [
      { 'Xếp loại 2024': 'HTTNV', 'Danh hiệu 2019': 'LĐTT', 'GK 2020': 'x' },
      ['year-out-of-period Danh sách!D3', 'year-out-of-period Danh sách!E3'],
    ],
    [{ 'Xếp loại 2022': 'HTTNV', 'Xếp loại 2025': '' }, []],
    [{ 'Xếp loại 2024': 'HTTNV', 'Danh hiệu 2026': 'LĐTT' }, ['year-out-of-period Danh sách!D3']],
  ])('columns: %j → %j', (cells, expected) => {
    const judged = judgeSheets([table('individual', cells)]);
    expect(judged.findings().filter((one) => one.startsWith('year-out'))).toEqual(expected);
    for (const one of of(judged, 'year-out-of-period')) expect(one.severity).toBe('info');
  });

  test('rows', () => {
    const judged = judgeSheets([
      list(
        'individual',
        ['Năm', 'Xếp loại'],
        [
          ['Nguyễn Văn An', 2021, 'HTTNV'],
          ['Nguyễn Văn An', 2023, 'HTTNV'],
          ['Nguyễn Văn An', 2024, 'HTTNV'],
        ],
        { title: 'Danh sách cá nhân' },
      ),
    ]);
    expect(judged.findings().filter((one) => one.startsWith('year-out'))).toEqual(['year-out-of-period Danh sách!C4']);
  });

  test('entries of a log: at the date that says so', () => {
    const judged = judgeSheets([
      table('individual', { 'Xếp loại 2024': 'HTTNV' }),
      {
        name: 'Thành tích',
        rows: [
          ['Họ và tên', 'Loại thành tích', 'Cấp / hạng', 'Ngày công nhận'],
          ['Nguyễn Văn An', 'Sáng kiến', 'Cấp cơ sở', '10/10/2020'],
          ['Nguyễn Văn An', 'Sáng kiến', 'Cấp cơ sở', '10/10/2023'],
          ['Nguyễn Văn An', 'Giấy khen', '', '10/02/2022'],
        ],
      },
    ]);
    expect(judged.findings().filter((one) => one.startsWith('year-out'))).toEqual([
      'year-out-of-period Thành tích!D2',
      'year-out-of-period Thành tích!D4',
    ]);
  });

  test('models count from 2021 on: that year is outside for others only', () => {
    const years = (kind: 'model' | 'individual') =>
      judgeSheets([table(kind, { 'Xếp loại 2020': '', 'Xếp loại 2021': 'HTTNV', 'Xếp loại 2024': 'HTTNV' })])
        .findings()
        .filter((one) => one.startsWith('year-out'));
    expect(years('model')).toEqual(['year-out-of-period Danh sách!C3']);
    expect(years('individual')).toEqual(['year-out-of-period Danh sách!C3', 'year-out-of-period Danh sách!D3']);
  });

  test('what is outside the period counts for nothing', () => {
    const judged = judgeSheets([table('individual', { 'Xếp loại 2021': 'KHT', 'Xếp loại 2024': 'HTTNV' })]);
    expect(judged.criterion('Nguyễn Văn An', 'C2')).toBe('met');
    expect(judged.of('Nguyễn Văn An').criteria.find((one) => one.id === 'CN7')?.result).toBe('unknown');
  });
});
