import { readCell, spellings, judgeCell, list } from '../support/one-cell';
import { judgeSheets } from '../support/sheets';

/** Contract, section 4: the table of ratings, and points. */

const SCALE: readonly (readonly [string, string])[] = [
  [
    'level 4',
    'Hoàn thành xuất sắc nhiệm vụ · Hoàn thành xuất sắc · HTXSNV · HTXS · HTXS NV · HT xuất sắc NV · Xuất sắc · XS',
  ],
  ['level 3', 'Hoàn thành tốt nhiệm vụ · Hoàn thành tốt · HTTNV · HTT · HTT NV · HT tốt NV · Tốt'],
  [
    'level 2',
    'Hoàn thành nhiệm vụ · Hoàn thành · HTNV · HT · Hoàn thành nhiệm vụ nhưng còn hạn chế về năng lực · HTNV nhưng còn hạn chế về năng lực',
  ],
  ['level 1', 'Không hoàn thành nhiệm vụ · KHTNV · KHT · Chưa hoàn thành nhiệm vụ · CHTNV'],
  ['not-rated', 'Không xếp loại · KXL · Chưa đủ thời gian · Không đánh giá'],
];

// Contract 4.3–4.7
describe('“rating (xếp loại chất lượng) | level”', () => {
  const words = SCALE.flatMap(([expected, row]) => row.split(' · ').map((word) => [word, expected] as const));
  test.each(words)('%s → %s, however it is typed, without a finding', (word, expected) => {
    expect(spellings(word).map((text) => readCell('Xếp loại', text))).toEqual(spellings(word).map(() => expected));
  });

  test.each(words)('%s → %s for a collective and for a model too', (word, expected) => {
    expect(readCell('Xếp loại', word, { kind: 'collective' })).toBe(expected);
    expect(readCell('Xếp loại', word, { kind: 'model' })).toBe(expected);
  });

  test.each([
    ['Hoàn thành tốt nhiệm vụ (HTTNV)', 'level 3', 'text in brackets dropped'],
    ['HTTNV (92 điểm)', 'level 3', 'text in brackets dropped'],
    ['Hoàn thành\ntốt nhiệm vụ', 'level 3', 'line breaks to one space'],
    ['Hoàn  thành tốt\u200b nhiệm vụ', 'level 3', 'runs of white space, zero-width spaces'],
    ['HTTNV;', 'level 3', 'punctuation'],
  ])('%j is read as %s (%s)', (text, expected) => {
    expect(readCell('Xếp loại', text)).toBe(expected);
  });
});

// Contract 4.1
describe('“then guessed (a `value-guessed` warning, naming what it was read as)”', () => {
  test.each([
    ['Hoàn thành tốt nhệm vụ', 'level 3', 'Hoàn thành tốt nhiệm vụ'],
    ['Hoàn thành xuất sắc nhiêm vu5', 'level 4', 'Hoàn thành xuất sắc nhiệm vụ'],
    ['Hoàn thành nhiệm vụu', 'level 2', 'Hoàn thành nhiệm vụ'],
    ['Hoàn thanhf tốt', 'level 3', 'Hoàn thành tốt'],
    ['Xuất sắcc', 'level 4', 'Xuất sắc'],
  ])('%s is guessed as %s', (text, level, readAs) => {
    expect(readCell('Xếp loại', text)).toBe(`${level} + value-guessed`);
    const { nominations } = judgeCell('Xếp loại', text);
    expect(nominations.findings).toContainEqual(
      expect.objectContaining({
        code: 'value-guessed',
        severity: 'warning',
        params: { field: 'rating', text, readAs },
      }),
    );
  });

  test.each([
    ['HTTN', 'one word of at most eight letters is never guessed'],
    ['HTXSN', 'one word of at most eight letters is never guessed'],
    ['Tôts', 'one word of at most eight letters is never guessed'],
    ['Không hoàn thành tốt nhiệm vụ', 'a guess may not drop “không”'],
    ['Chưa hoàn thành tốt nhiệm vụ', 'a guess may not drop “chưa”'],
    ['Khôngg xếp loại', 'a guess may not reach a synonym that holds “không”'],
    ['Chưaa đủ thời gian', 'a guess may not reach a synonym that holds “chưa”'],
    ['Hoàn thành khá', 'further away than letters ÷ 6'],
    ['Hoàn thành tốt nhiệm vụ được giao', 'further away than letters ÷ 6'],
  ])('%s is unknown-value: %s', (text) => {
    expect(readCell('Xếp loại', text)).toBe('unknown + unknown-value');
  });

  test('at most ⌊letters ÷ 6⌋ slips: three for the 19 letters of “Hoàn thành tốt nhiệm vụ”, not four', () => {
    expect(readCell('Xếp loại', 'Hoàm thàmh tốt mhiệm vụ')).toBe('level 3 + value-guessed');
    expect(readCell('Xếp loại', 'Hoàm thàmh tốt mhiệm vục')).toBe('unknown + unknown-value');
  });

  test('“Two equally near of different meaning: not guessed”', () => {
    // Two slips from “Hoàn thành nhiệm vụ” and two from “Hoàn thành tốt nhiệm vụ”.
    expect(readCell('Xếp loại', 'Hoàn thành t nhiệm vụ')).toBe('unknown + unknown-value');
  });
});

// Contract 4.2
describe('“Anything else is `unknown-value`, severity error, and counts as unknown”', () => {
  test.each([
    'A',
    'Loại 1',
    'Khá',
    'Đạt',
    'x',
    'HTTNV/HTXSNV',
    'Chưa hoàn thành',
    3,
    'Không',
    'không có',
    0,
    '0',
    'Chưa có',
  ])('%j in a rating column', (cell) => {
    expect(readCell('Xếp loại', cell)).toBe('unknown + unknown-value');
  });

  test('the finding is an error at the cell, and the nominee lacks evidence', () => {
    const { nominations, criterion, name, findings } = judgeCell('Xếp loại 2024', 'Khá');
    expect(findings()).toContain('unknown-value Danh sách!C4');
    expect(nominations.findings.find((one) => one.code === 'unknown-value')?.severity).toBe('error');
    expect(criterion(name, 'C2')).toBe('unknown');
  });
});

// Contract 4.23
describe('“Blank, `-`, `–`, `…`, `?`: unknown”', () => {
  test.each(['', null, '-', '–', '—', '…', '...', '?', ' ', '\u00a0', '--'])(
    '%j says nothing, without a finding',
    (cell) => {
      expect(readCell('Xếp loại', cell)).toBe('blank');
    },
  );
});

// Contract 4.7
describe('“not rated: that year leaves rating-every-year, without a finding; rating-this-year is unknown”', () => {
  const judged = (cells: readonly string[]) =>
    judgeSheets([
      list(
        'individual',
        ['Xếp loại 2022', 'Xếp loại 2023', 'Xếp loại 2024', 'GK 2022', 'GK 2023', 'GK 2024', 'Sáng kiến'],
        [['Nguyễn Văn An', ...cells, 'x', 'x', 'x', 'Cấp cơ sở']],
      ),
    ]);

  test('the years left decide', () => {
    expect(judged(['KXL', 'HTTNV', 'HTTNV']).criterion('Nguyễn Văn An', 'CN7')).toBe('met');
    expect(judged(['KXL', 'HTNV', 'HTTNV']).criterion('Nguyễn Văn An', 'CN7')).toBe('unmet');
    expect(judged(['KXL', '', 'HTTNV']).criterion('Nguyễn Văn An', 'CN7')).toBe('unknown');
  });

  test('not rated in Y: C2 and CN1 are unknown, CN7 looks at the years before', () => {
    const result = judged(['HTTNV', 'HTXS', 'Chưa đủ thời gian']);
    expect(result.criterion('Nguyễn Văn An', 'C2')).toBe('unknown');
    expect(result.criterion('Nguyễn Văn An', 'CN1')).toBe('unknown');
    expect(result.criterion('Nguyễn Văn An', 'CN7')).toBe('met');
    expect(result.findings()).toEqual([]);
  });

  test('with no rated year left it is unknown', () => {
    expect(judged(['KXL', 'KXL', 'KXL']).criterion('Nguyễn Văn An', 'CN7')).toBe('unknown');
  });
});

// Contract 4.24
describe('“Points (`Điểm xếp loại`, 0–100): 4 from 90, 3 from 70, 2 from 50, else 1”', () => {
  test.each([
    [100, 4],
    [90, 4],
    [89.99, 3],
    [70, 3],
    [69.9, 2],
    [50, 2],
    [49.5, 1],
    [0, 1],
    ['92,5', 4],
    ['92.5', 4],
    ['69,99', 2],
    ['  75 ', 3],
  ])('%j points are level %i', (points, level) => {
    expect(readCell('Điểm xếp loại', points)).toBe(`level ${String(level)}`);
  });

  test.each([105, 100.1, -1, '-0,5', '101'])('%j: “outside 0–100 `out-of-range`”', (points) => {
    expect(readCell('Điểm xếp loại', points)).toBe('unknown + out-of-range');
  });

  test.each(['chín mươi', 'HTTNV'])('%j is unknown-value', (points) => {
    expect(readCell('Điểm xếp loại', points)).toBe('unknown + unknown-value');
  });

  test.each(['', '-', '?', '…'])('%j is blank', (points) => {
    expect(readCell('Điểm xếp loại', points)).toBe('blank');
  });

  test('“bounds are the office’s to change”', async () => {
    const { BUILT_IN } = await import('../../src/criteria/built-in');
    const criteria = { ...BUILT_IN, pointBounds: [95, 80, 60] as const };
    const points = [95, 94.9, 80, 79, 60, 59];
    const judged = judgeSheets(
      [
        list(
          'individual',
          ['Điểm xếp loại'],
          points.map((one, n) => [`Trần Thị ${'ABCDEG'[n] ?? ''}`, one]),
        ),
      ],
      { criteria },
    );
    expect(judged.assessments.map((one) => one.nomination.evidence[0]?.reading.level)).toEqual([4, 3, 3, 2, 2, 1]);
  });
});

// Contract 4.24, 4.25
describe('“Points stand for a rating where the same year’s rating is blank or has no column”', () => {
  const c2 = (rating: string | null, points: string | number, others: Record<string, string> = {}) => {
    const headers = [...(rating === null ? [] : ['Xếp loại 2024']), 'Điểm xếp loại 2024', ...Object.keys(others)];
    const cells = [...(rating === null ? [] : [rating]), points, ...Object.values(others)];
    return judgeSheets([list('individual', headers, [['Nguyễn Văn An', ...cells]])]);
  };

  test.each([
    ['no column', null, 75, 'met'],
    ['no column', null, 65, 'unmet'],
    ['a blank', '', 75, 'met'],
    ['a dash', '-', 65, 'unmet'],
    ['a question mark', '?', 75, 'met'],
    ['both blank', '', '', 'unknown'],
    ['words that nobody knows do not give way', 'Khá', 75, 'unknown'],
    ['“không xếp loại” does not give way', 'KXL', 75, 'unknown'],
    ['points out of range', '', 105, 'unknown'],
  ])('%s: %j beside %j points → C2 %s', (_, rating, points, expected) => {
    expect(c2(rating, points).criterion('Nguyễn Văn An', 'C2')).toBe(expected);
  });

  test.each([
    ['HTTNV', 92, 'met'],
    ['HTNV', 92, 'unmet'],
    ['HTXSNV', 30, 'met'],
  ])('“Where both are there and disagree the words win”: %s beside %i points', (rating, points, expected) => {
    const judged = c2(rating, points);
    expect(judged.criterion('Nguyễn Văn An', 'C2')).toBe(expected);
    expect(judged.findings()).toEqual(expect.arrayContaining(['contradiction Danh sách!D4']));
  });

  test('where they agree nothing is said', () => {
    expect(
      c2('HTTNV', 89.9)
        .findings()
        .filter((one) => one.startsWith('contradiction')),
    ).toEqual([]);
  });

  test('points of another year do not stand for this one', () => {
    const judged = judgeSheets([
      list('individual', ['Xếp loại 2024', 'Điểm xếp loại 2023'], [['Nguyễn Văn An', '', 95]]),
    ]);
    expect(judged.criterion('Nguyễn Văn An', 'C2')).toBe('unknown');
  });

  test('one year in words, the next in points', () => {
    const judged = judgeSheets([
      list(
        'individual',
        [
          'Xếp loại 2022',
          'Xếp loại 2023',
          'Điểm xếp loại 2024',
          'Giấy khen 2022',
          'Giấy khen 2023',
          'Giấy khen 2024',
          'Sáng kiến',
        ],
        [
          ['Nguyễn Văn An', 'HTTNV', 'HTXS', 71, 'x', 'x', 'x', 'Cấp cơ sở'],
          ['Trần Thị Bình', 'HTTNV', 'HTXS', 69, 'x', 'x', 'x', 'Cấp cơ sở'],
        ],
      ),
    ]);
    expect(judged.criterion('Nguyễn Văn An', 'CN7')).toBe('met');
    expect(judged.criterion('Trần Thị Bình', 'CN7')).toBe('unmet');
    expect(judged.findings()).toEqual([]);
  });
});
