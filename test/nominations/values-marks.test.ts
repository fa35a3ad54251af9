import { judgeCell, list, readCell } from '../support/one-cell';
import { judgeSheets, type TestCell } from '../support/sheets';

/** Contract, section 4: marks of criteria, points with a maximum, stages. */

const mark = (cell: TestCell, header = 'C4') => {
  const judged = judgeCell(header, cell);
  return judged.criterion(judged.name, 'C4');
};

// Contract 4.35
describe('“Marks: met: `x`, `X`, `✓`, `✔`, `v`, `có`, `đạt`, `đ`, `1`, `yes`, `true`”', () => {
  test.each<TestCell>([
    'x',
    'X',
    '✓',
    '✔',
    'v',
    'V',
    'có',
    'Có',
    'CÓ',
    'co',
    'đạt',
    'Đạt',
    'ĐẠT',
    'dat',
    'đ',
    'Đ',
    'd',
    '1',
    1,
    'yes',
    'Yes',
    'true',
    'TRUE',
    true,
    ' x ',
    'x.',
    'có'.normalize('NFD'),
    '(x) x',
  ])('%j', (cell) => {
    expect(mark(cell)).toBe('met');
  });
});

// Contract 4.36
describe('“Not met: `không`, `không đạt`, `chưa đạt`, `chưa`, `k`, `kđ`, `0`, `no`, `false`”', () => {
  test.each<TestCell>([
    'không',
    'Không',
    'khong',
    'không đạt',
    'KHONG DAT',
    'chưa đạt',
    'Chua dat',
    'chưa',
    'k',
    'K',
    'kđ',
    'KĐ',
    'kd',
    '0',
    0,
    'no',
    'NO',
    'false',
    'FALSE',
    false,
    'không'.normalize('NFD'),
  ])('%j', (cell) => {
    expect(mark(cell)).toBe('unmet');
  });
});

// Contract 4.37
describe('“Blank, `-`, `–`, `…`, `?`: unknown”', () => {
  test.each<TestCell>(['', null, '-', '–', '—', '…', '...', '?'])('%j', (cell) => {
    expect(mark(cell)).toBe('unknown');
    expect(readCell('C4', cell)).toBe('blank');
  });

  test.each<TestCell>(['xx', 'tốt', 2, 15, 'Đạtt', '✗', 'HTTNV', 'n'])('%j is unknown-value', (cell) => {
    expect(mark(cell)).toBe('unknown');
    expect(readCell('C4', cell)).toBe('unknown + unknown-value');
  });
});

// Contract 4.38
describe('“Where the header states a maximum the cell’s numbers are points (comma or point decimals): met from half the maximum on”', () => {
  const headers = [
    'C4 (20 điểm)',
    'C4 (tối đa 20)',
    'C4 20đ',
    'C4 (tối đa 20 điểm)',
    'Tiêu chí C4\n(20 điểm)',
    'C4 (20đ)',
  ];
  test.each(headers)('%j', (header) => {
    const read = (cells: TestCell[]) => cells.map((cell) => mark(cell, header));
    expect(read([20, 10, '10', '10,5', '10.5', 15.25])).toEqual(Array(6).fill('met'));
    expect(read([9.99, '9,9', 0, '0', 1, '1'])).toEqual(Array(6).fill('unmet'));
    expect(read(['', '-', '?'])).toEqual(Array(3).fill('unknown'));
    // “words follow the list above”
    expect(read(['x', 'đạt', 'có', true])).toEqual(Array(4).fill('met'));
    expect(read(['không', 'chưa đạt', false])).toEqual(Array(3).fill('unmet'));
  });

  test.each<TestCell>([21, 20.1, -1, '-0,5', '20,5', 100])(
    '“below 0 or over the maximum is an `out-of-range` error and unknown”: %j of 20',
    (cell) => {
      expect(readCell('C4 (20 điểm)', cell)).toBe('unknown + out-of-range');
      const judged = judgeCell('C4 (20 điểm)', cell);
      expect(judged.findings()).toContain('out-of-range Danh sách!C4');
      expect(mark(cell, 'C4 (20 điểm)')).toBe('unknown');
    },
  );

  test('an odd maximum, and a maximum with decimals', () => {
    expect([7.5, 7.4].map((cell) => mark(cell, 'C4 (15 điểm)'))).toEqual(['met', 'unmet']);
    expect([3.75, 3.7].map((cell) => mark(cell, 'C4 (tối đa 7,5)'))).toEqual(['met', 'unmet']);
  });
});

// Contract 4.39
describe('“Two mark columns for one criterion: both must be met”', () => {
  test.each([
    ['x', 'x', 'met'],
    ['x', 'không', 'unmet'],
    ['không', 'x', 'unmet'],
    ['x', '', 'unknown'],
    ['', 'x', 'unknown'],
    ['', 'không', 'unmet'],
    ['', '', 'unknown'],
    ['x', 'abc', 'unknown'],
  ])('%j and %j → %s', (first, second, expected) => {
    const judged = judgeSheets([
      list('individual', ['C4', 'Xếp loại', 'Tiêu chí C4'], [['Nguyễn Văn An', first, 'HTTNV', second]]),
    ]);
    expect(judged.criterion('Nguyễn Văn An', 'C4')).toBe(expected);
  });

  test('of two tables the first known one counts, with a contradiction at the later cell', () => {
    const judged = judgeSheets([
      list('individual', ['C4', 'Đơn vị'], [['Nguyễn Văn An', 'x', 'Phòng A']]),
      list('individual', ['Đơn vị', 'C4'], [['Nguyễn Văn An', 'Phòng A', 'không']], { name: 'Trang 2' }),
    ]);
    expect(judged.criterion('Nguyễn Văn An', 'C4')).toBe('met');
    expect(judged.findings()).toContain('contradiction Trang 2!D4');
  });
});

// Contract 5.4
describe('“Where a mark column exists, `mark` is always one of its conditions”', () => {
  test.each(['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'CN1', 'CN2', 'CN3', 'CN4', 'CN5', 'CN6', 'CN7'])(
    '%s of a person',
    (id) => {
      const judged = judgeCell(id, 'x');
      const found = judged.of(judged.name).criteria.find((one) => one.id === id);
      expect(found?.conditions.map((one) => one.rule)).toContain('mark');
      const failed = judgeCell(id, 'không');
      expect(failed.criterion(failed.name, id)).toBe('unmet');
    },
  );
  test.each(['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'TT1', 'TT2', 'TT3', 'TT4', 'TT5', 'TT6'])(
    '%s of a collective',
    (id) => {
      const failed = judgeCell(id, 'không', { kind: 'collective' });
      expect(failed.criterion(failed.name, id)).toBe('unmet');
    },
  );
  test.each(['C2', 'C3', 'MH1', 'MH2', 'MH3'])('%s of a model', (id) => {
    const met = judgeCell(id, 'x', { kind: 'model' });
    expect(met.criterion(met.name, id)).toBe('met');
    const failed = judgeCell(id, 'không', { kind: 'model' });
    expect(failed.criterion(failed.name, id)).toBe('unmet');
  });
});

// Contract 4.34
describe('“Stage: `Phát hiện` 1, `Bồi dưỡng` 2, `Tổng kết` 3, `Nhân rộng` 4, or the number”', () => {
  const stage = (cell: TestCell) => {
    const judged = judgeCell('Giai đoạn bồi dưỡng', cell, { kind: 'model', beside: { C2: 'x' } });
    return judged.of(judged.name).nomination.stage;
  };
  test.each<[TestCell, number | null]>([
    ['Phát hiện', 1],
    ['Bồi dưỡng', 2],
    ['Tổng kết', 3],
    ['Nhân rộng', 4],
    ['PHÁT HIỆN', 1],
    ['boi duong', 2],
    ['Tong ket', 3],
    ['nhân rộng.', 4],
    [1, 1],
    [2, 2],
    ['3', 3],
    ['4', 4],
    ['Bước 2', 2],
    ['Phát hiện, bồi dưỡng', 2],
    ['', null],
    ['-', null],
    ['?', null],
  ])('%j → %j', (cell, expected) => {
    expect(stage(cell)).toBe(expected);
    expect(judgeCell('Giai đoạn bồi dưỡng', cell, { kind: 'model', beside: { C2: 'x' } }).findings()).toEqual([]);
  });

  test.each<TestCell>([0, 5, 'Nhân', 'xong'])('%j is unknown-value', (cell) => {
    expect(stage(cell)).toBeNull();
    expect(judgeCell('Giai đoạn bồi dưỡng', cell, { kind: 'model', beside: { C2: 'x' } }).findings()).toContain(
      'unknown-value Danh sách!C4',
    );
  });

  test('a slip is guessed', () => {
    expect(stage('Bồi dưỡngg')).toBe(2);
    expect(judgeCell('Giai đoạn bồi dưỡng', 'Bồi dưỡngg', { kind: 'model', beside: { C2: 'x' } }).findings()).toContain(
      'value-guessed Danh sách!C4',
    );
  });

  test('“a nominee is counted at its furthest”', () => {
    const judged = judgeSheets([
      list('model', ['Bước', 'C2'], [['Tổ tự quản', 'Tổng kết', 'x']]),
      list('model', ['Bước', 'C3'], [['Tổ tự quản', 'Phát hiện', 'x']], { name: 'Trang 2' }),
    ]);
    expect(judged.of('Tổ tự quản').nomination.stage).toBe(3);
    expect(judged.assessments).toHaveLength(1);
  });
});
