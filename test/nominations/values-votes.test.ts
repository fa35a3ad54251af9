import { judgeCell, list, readCell } from '../support/one-cell';
import { judgeSheets, type TestCell } from '../support/sheets';

/** Contract, section 4: votes, as shares of those who voted (0–1). */

const share = (part: number, of: number) => `level ${String(Math.round((part / of) * 10_000) / 10_000)}`;
const read = (header: string, cell: TestCell, title?: string) =>
  readCell(header, cell, { kind: 'collective', field: 'votes', ...(title === undefined ? {} : { title }) });

// Contract 4.33
describe('“Votes: `12/13`, `92,3%`, `92.3%` or `0.923`”', () => {
  test.each<[TestCell, string]>([
    ['12/13', share(12, 13)],
    ['12 / 13', share(12, 13)],
    ['12/13 phiếu', share(12, 13)],
    ['12/13 (92,3%)', share(12, 13)],
    ['13/13', 'level 1'],
    ['0/13', 'level 0'],
    ['92,3%', 'level 0.923'],
    ['92.3%', 'level 0.923'],
    ['92,3 %', 'level 0.923'],
    ['100%', 'level 1'],
    ['0%', 'level 0'],
    [0.923, 'level 0.923'],
    ['0,923', 'level 0.923'],
    ['0.923', 'level 0.923'],
    [{ value: 0.923, numberFormat: '0.0%' }, 'level 0.923'],
    [{ value: 1, numberFormat: '0%' }, 'level 1'],
    [1, 'level 1'],
    [0, 'level 0'],
    [0.5, 'level 0.5'],
  ])('%j → %s', (cell, expected) => {
    expect(read('Số phiếu', cell)).toBe(expected);
  });

  test.each(['', '-', '–', '…', '?'])('%j is blank', (cell) => {
    expect(read('Số phiếu', cell)).toBe('blank');
  });

  test.each(['đủ', 'x', '12/13/14', 'mười hai'])('%j is unknown-value', (cell) => {
    expect(read('Số phiếu', cell)).toBe('unknown + unknown-value');
  });
});

// Contract 4.33
describe('“a number above 1 is a percentage only where the header or the cell says `%` or `tỷ lệ`”', () => {
  test.each(['Tỷ lệ phiếu', 'Tỷ lệ % phiếu', 'Số phiếu (%)', 'Tỉ lệ phiếu', 'TỶ LỆ PHIẾU', 'Tỷ lệ'])(
    'below %s',
    (header) => {
      expect(read(header, 92.3)).toBe('level 0.923');
      expect(read(header, '92,3')).toBe('level 0.923');
      expect(read(header, 0.923)).toBe('level 0.923');
      expect(read(header, '12/13')).toBe(share(12, 13));
      expect(read(header, 100)).toBe('level 1');
      expect(read(header, 101)).toBe('unknown + out-of-range');
    },
  );

  test('“otherwise a count, unknown unless the header or the table’s title states how many voted”', () => {
    expect(read('Số phiếu', 12)).toBe('unknown');
    expect(read('Số phiếu', '12')).toBe('unknown');
    expect(read('Số phiếu', 92.3)).toBe('unknown');
    expect(read('Phiếu tín nhiệm', '12 phiếu')).toBe('unknown');
  });

  test.each([
    'Số phiếu (13 phiếu)',
    'Số phiếu (trên tổng số 13)',
    'Số phiếu/13',
    'Số phiếu (13 thành viên)',
    'Phiếu tín nhiệm (tổng số 13)',
    'Số phiếu (13 người bỏ phiếu)',
  ])('the header states it: %s', (header) => {
    expect(read(header, 12)).toBe(share(12, 13));
    expect(read(header, '12')).toBe(share(12, 13));
    expect(read(header, 13)).toBe('level 1');
    expect(read(header, 14)).toBe('unknown + out-of-range');
    expect(read(header, '92,3%')).toBe('level 0.923');
    expect(read(header, '12/13')).toBe(share(12, 13));
  });

  test.each([
    'DANH SÁCH TẬP THỂ NĂM 2024 (13 phiếu)',
    'DANH SÁCH TẬP THỂ NĂM 2024\n(Hội đồng có 13 thành viên)',
    'DANH SÁCH TẬP THỂ NĂM 2024, số phiếu phát ra: 14, số phiếu thu về: 13',
    'DANH SÁCH TẬP THỂ NĂM 2024. Tổng số phiếu: 13',
    'DANH SACH TAP THE NAM 2024 - TONG SO PHIEU 13',
    'KẾT QUẢ BỎ PHIẾU TẬP THỂ NĂM 2024 (số người bỏ phiếu: 13)',
    'DANH SÁCH TẬP THỂ NĂM 2024 đạt trên 50% phiếu (13 đại biểu)',
  ])('the title states it: %j', (title) => {
    expect(read('Số phiếu', 12, title)).toBe(share(12, 13));
    expect(read('Số phiếu', 14, title)).toBe('unknown + out-of-range');
  });

  test.each([
    'DANH SÁCH 13 TẬP THỂ NĂM 2024',
    'DANH SÁCH TẬP THỂ NĂM 2024 (Kèm theo Tờ trình số 13/TTr-BDV ngày 13/12/2024)',
    'DANH SÁCH TẬP THỂ NĂM 2024 đạt từ 50% số phiếu trở lên',
  ])('the title does not state it: %s', (title) => {
    expect(read('Số phiếu', 12, title)).toBe('unknown');
  });

  test('the header’s number wins over the title’s', () => {
    expect(read('Số phiếu (15 phiếu)', 12, 'DANH SÁCH TẬP THỂ NĂM 2024 (13 phiếu)')).toBe(share(12, 15));
  });
});

// Contract 4.33
describe('“more votes than voters is `out-of-range`”', () => {
  test.each<[string, TestCell]>([
    ['Số phiếu', '14/13'],
    ['Số phiếu', '105%'],
    ['Số phiếu', '3/0'],
    ['Số phiếu', -1],
    ['Tỷ lệ', 104],
    ['Số phiếu (13 phiếu)', 20],
  ])('%s: %j', (header, cell) => {
    expect(read(header, cell)).toBe('unknown + out-of-range');
  });

  test('an error at the cell', () => {
    const judged = judgeCell('Số phiếu', '14/13', { kind: 'collective' });
    expect(judged.findings()).toContain('out-of-range Danh sách!C4');
    expect(judged.nominations.findings.find((one) => one.code === 'out-of-range')?.severity).toBe('error');
  });
});

// Contract 4.33
describe('“a date cell in a vote column is what Excel made of `7/12` or `12/7`: the smaller of day and month over the larger, with a `vote-read-from-date` warning”', () => {
  // 45633 is 7 December 2024, 45485 is 12 July 2024, 45638 is 12 December 2024.
  test.each([
    [45633, 'd-mmm', share(7, 12)],
    [45485, 'd-mmm', share(7, 12)],
    [45485, 'dd/mm/yyyy', share(7, 12)],
    [45633, 'm/d/yy', share(7, 12)],
    [45638, 'dd/mm', 'level 1'],
  ])('%i as %s → %s', (value, numberFormat, expected) => {
    expect(read('Số phiếu', { value, numberFormat })).toBe(`${expected} + vote-read-from-date`);
    expect(read('Tỷ lệ', { value, numberFormat })).toBe(`${expected} + vote-read-from-date`);
  });

  test('a warning that names the date as the sheet shows it, and what it was read as', () => {
    const { nominations } = judgeCell('Số phiếu', { value: 45633, numberFormat: 'd-mmm' }, { kind: 'collective' });
    expect(nominations.findings).toContainEqual(
      expect.objectContaining({
        code: 'vote-read-from-date',
        severity: 'warning',
        params: { text: '07/12/2024', readAs: '7/12' },
      }),
    );
  });
});

describe('“votes ≥ 50 % (if-mapped)” of TT6', () => {
  const tt6 = (votes: TestCell) => {
    const judged = judgeSheets([
      list(
        'collective',
        ['Danh hiệu 2022', 'Danh hiệu 2023', 'Danh hiệu 2024', 'Số phiếu'],
        [['Phòng Tổng hợp', 'TTLĐTT', 'TTLĐXS', 'TTLĐTT', votes]],
      ),
    ]);
    return judged.criterion('Phòng Tổng hợp', 'TT6');
  };
  test.each<[TestCell, string]>([
    ['7/13', 'met'],
    ['6/12', 'met'],
    ['6/13', 'unmet'],
    ['50%', 'met'],
    ['49,9%', 'unmet'],
    ['', 'unknown'],
    [12, 'unknown'],
    ['14/13', 'unknown'],
  ])('%j → %s', (votes, expected) => {
    expect(tt6(votes)).toBe(expected);
  });

  test('without a votes column the titles decide', () => {
    const judged = judgeSheets([
      list(
        'collective',
        ['Danh hiệu 2022', 'Danh hiệu 2023', 'Danh hiệu 2024'],
        [['Phòng Tổng hợp', 'TTLĐTT', 'TTLĐXS', 'TTLĐTT']],
      ),
    ]);
    expect(judged.criterion('Phòng Tổng hợp', 'TT6')).toBe('met');
  });

  test('`Kiểm phiếu` wins over a column, with a contradiction where they differ', () => {
    const judged = judgeSheets([
      list(
        'collective',
        ['Danh hiệu 2022', 'Danh hiệu 2023', 'Danh hiệu 2024', 'Số phiếu'],
        [
          ['Phòng Tổng hợp', 'TTLĐTT', 'TTLĐXS', 'TTLĐTT', '12/13'],
          ['Phòng Dân tộc', 'TTLĐTT', 'TTLĐXS', 'TTLĐTT', '12/13'],
        ],
      ),
      {
        name: 'Kiểm phiếu',
        rows: [
          ['Tên tập thể', 'Số phiếu'],
          ['Phòng Tổng hợp', '5/13'],
          ['Phòng Dân tộc', '12/13'],
        ],
      },
    ]);
    expect(judged.criterion('Phòng Tổng hợp', 'TT6')).toBe('unmet');
    expect(judged.criterion('Phòng Dân tộc', 'TT6')).toBe('met');
    expect(judged.findings().filter((one) => one.startsWith('contradiction'))).toHaveLength(1);
  });
});
