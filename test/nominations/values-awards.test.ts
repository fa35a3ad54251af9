import { judgeCell, readCell, spellings } from '../support/one-cell';

/** Contract, section 4: the tables of titles and commendations. */

const INDIVIDUAL: readonly (readonly [string, string])[] = [
  ['level 1', 'Lao động tiên tiến · LĐTT · Chiến sĩ tiên tiến · CSTT'],
  [
    'level 2',
    'Chiến sĩ thi đua cơ sở · Chiến sĩ thi đua cấp cơ sở · CSTĐCS · CSTĐ CS · CSTĐ cơ sở · CSTĐ cấp cơ sở · Chiến sỹ thi đua cơ sở',
  ],
  [
    'level 3',
    'Chiến sĩ thi đua cấp bộ, ban, ngành, tỉnh · Chiến sĩ thi đua bộ, ban, ngành, tỉnh · Chiến sĩ thi đua cấp tỉnh · Chiến sĩ thi đua tỉnh · CSTĐ cấp bộ, ban, ngành, tỉnh · CSTĐ cấp tỉnh · CSTĐ tỉnh · CSTĐT',
  ],
  ['level 4', 'Chiến sĩ thi đua toàn quốc · CSTĐ toàn quốc · CSTĐTQ'],
];
const COLLECTIVE: readonly (readonly [string, string])[] = [
  ['level 1', 'Tập thể lao động tiên tiến · TTLĐTT · TT LĐTT · Tập thể LĐTT · TTLĐ tiên tiến · Đơn vị tiên tiến'],
  ['level 2', 'Tập thể lao động xuất sắc · TTLĐXS · TT LĐXS · Tập thể LĐXS · TTLĐ xuất sắc · Đơn vị quyết thắng'],
  [
    'level 3',
    'Cờ thi đua của bộ, ban, ngành, tỉnh · Cờ thi đua của Chủ tịch UBND tỉnh · Cờ thi đua của UBND tỉnh · Cờ thi đua của Tỉnh ủy · Cờ thi đua của Tỉnh uỷ · Cờ TĐ tỉnh',
  ],
  ['level 4', 'Cờ thi đua của Chính phủ · Cờ TĐ Chính phủ'],
];
const COMMENDATION: readonly (readonly [string, string])[] = [
  [
    'level 1',
    'Giấy khen · GK · Giấy khen của Trưởng Ban · Giấy khen của Ban Dân vận · GK của Lãnh đạo Ban · Giấy khen của Thủ trưởng cơ quan · Giấy khen của cơ quan · Giấy khen Trưởng Ban · GK Trưởng Ban Dân vận Tỉnh ủy · Giấy khen về thành tích xuất sắc',
  ],
  [
    'level 2',
    'Bằng khen · BK · BK UBND tỉnh · BKCT UBND · BKCT UBND tỉnh · BK Tỉnh ủy · Bằng khen của Ban Dân vận Trung ương · Bằng khen của Chủ tịch UBND tỉnh · Bằng khen của Tổng Liên đoàn',
  ],
  [
    'level 3',
    'Bằng khen của Thủ tướng Chính phủ · Bằng khen Thủ tướng · Bằng khen của TTg · Bằng khen TTCP · BKTTg · BKTT · BK TTg · BK của Thủ tướng · BK TTCP',
  ],
  ['level 4', 'Huân chương Lao động hạng Ba · Huân chương Độc lập · HCLĐ hạng Nhì · HCLĐ'],
  [
    'level 0',
    'Kỷ niệm chương · Kỷ niệm chương Vì sự nghiệp Dân vận · Huy hiệu 30 năm tuổi Đảng · Thư khen · Thư khen của Chủ tịch tỉnh · Biểu dương · Biểu dương người tốt việc tốt',
  ],
];

const words = (scale: readonly (readonly [string, string])[]) =>
  scale.flatMap(([expected, row]) => row.split(' · ').map((word) => [word, expected] as const));

// Contract 4.8–4.11
describe('“individual title (danh hiệu thi đua) | level”', () => {
  test.each(words(INDIVIDUAL))('%s → %s, however it is typed, without a finding', (word, expected) => {
    expect(spellings(word).map((text) => readCell('Danh hiệu thi đua', text))).toEqual(
      spellings(word).map(() => expected),
    );
  });
});

// Contract 4.8–4.11
describe('“collective title | level”', () => {
  test.each(words(COLLECTIVE))('%s → %s, however it is typed, without a finding', (word, expected) => {
    expect(spellings(word).map((text) => readCell('Danh hiệu thi đua', text, { kind: 'collective' }))).toEqual(
      spellings(word).map(() => expected),
    );
  });
});

// Contract 4.14–4.18
describe('“commendation (khen thưởng) | level”', () => {
  test.each(words(COMMENDATION))('%s → %s, however it is typed, without a finding', (word, expected) => {
    const read = spellings(word).flatMap((text) => [
      readCell('Hình thức khen thưởng', text),
      readCell('Hình thức khen thưởng', text, { kind: 'collective' }),
    ]);
    expect(read).toEqual(read.map(() => expected));
  });
});

// Contract 4.12
describe('“A title of the other kind’s scale is `wrong-scale`, an error, and counts as unknown”', () => {
  test.each(words(COLLECTIVE))('%s for a person', (word) => {
    expect(readCell('Danh hiệu', word)).toBe('unknown + wrong-scale');
    expect(judgeCell('Danh hiệu', word).nominations.findings.find((one) => one.code === 'wrong-scale')?.severity).toBe(
      'error',
    );
  });

  const others = words(INDIVIDUAL).filter(([word]) => !['Lao động tiên tiến', 'LĐTT'].includes(word));
  test.each(others)('%s for a collective', (word) => {
    expect(readCell('Danh hiệu', word, { kind: 'collective' })).toBe('unknown + wrong-scale');
  });

  test('a slip in a title of the other scale is wrong-scale too', () => {
    expect(readCell('Danh hiệu', 'Tập thể lao động tiên tiếnn')).toMatch(/^unknown .*wrong-scale/);
  });

  test('the finding is at the cell', () => {
    expect(judgeCell('Danh hiệu', 'TTLĐXS').findings()).toContain('wrong-scale Danh sách!C4');
  });
});

// Contract 4.12
describe('“`LĐTT`, `Lao động tiên tiến` and `LĐXS`, `Lao động xuất sắc` for a collective are read as its TTLĐTT, TTLĐXS with `value-guessed`”', () => {
  test.each([
    ['LĐTT', 'level 1'],
    ['Lao động tiên tiến', 'level 1'],
    ['lao dong tien tien', 'level 1'],
    ['LĐXS', 'level 2'],
    ['Lao động xuất sắc', 'level 2'],
    ['LDXS', 'level 2'],
  ])('%s → %s', (text, expected) => {
    expect(readCell('Danh hiệu', text, { kind: 'collective' })).toBe(`${expected} + value-guessed`);
  });

  test('but `Lao động xuất sắc` is no title of a person', () => {
    expect(readCell('Danh hiệu', 'LĐXS')).toBe('unknown + unknown-value');
  });
});

// Contract 4.13
describe('“A cell may hold several (`CSTĐCS; GK`): each is read by its own scale, the highest of each counts”', () => {
  test.each([
    ['CSTĐCS; GK', 'level 2', 'level 1'],
    ['CSTĐCS, GK', 'level 2', 'level 1'],
    ['CSTĐCS\nGK', 'level 2', 'level 1'],
    ['CSTĐCS + GK', 'level 2', 'level 1'],
    ['CSTĐCS và GK', 'level 2', 'level 1'],
    ['CSTĐCS/GK', 'level 2', 'level 1'],
    ['CSTĐCS - GK', 'level 2', 'level 1'],
    ['CSTĐCS & GK', 'level 2', 'level 1'],
    ['GK; CSTĐCS', 'level 2', 'level 1'],
    ['LĐTT; CSTĐCS', 'level 2', 'nothing'],
    ['CSTĐCS; LĐTT; BK; GK', 'level 2', 'level 2'],
    ['Chiến sĩ thi đua cấp bộ, ban, ngành, tỉnh', 'level 3', 'nothing'],
    ['Chiến sĩ thi đua cấp bộ, ban, ngành, tỉnh; Bằng khen của Thủ tướng', 'level 3', 'level 3'],
    ['Chiến sĩ thi đua cấp bộ, ban, ngành, tỉnh, Giấy khen', 'level 3', 'level 1'],
    ['LĐTT, Chiến sĩ thi đua cấp bộ, ban, ngành, tỉnh, Giấy khen', 'level 3', 'level 1'],
    ['Lao động tiên tiến, Giấy khen của Trưởng Ban Dân vận', 'level 1', 'level 1'],
    ['LĐTT; Kỷ niệm chương', 'level 1', 'level 0'],
  ])('%j → title %s, commendation %s', (text, title, commendation) => {
    expect(readCell('Danh hiệu', text, { field: 'title' })).toBe(title);
    expect(readCell('Danh hiệu', text, { field: 'commendation' })).toBe(commendation);
    const header = 'Danh hiệu thi đua/Hình thức khen thưởng';
    const unnamed = (said: string) => (said === 'nothing' ? 'unknown' : said);
    expect(readCell(header, text, { field: 'title' })).toBe(title);
    expect(readCell(header, text, { field: 'commendation' })).toBe(unnamed(commendation));
  });

  test('what no scale knows is unknown-value, the rest still counts', () => {
    expect(readCell('Danh hiệu', 'CSTĐCS; ABC')).toBe('level 2 + unknown-value');
    expect(readCell('Danh hiệu', 'ABC')).toBe('unknown + unknown-value');
  });

  test('“the scale that no value of a cell names is unknown there, `Không` alone is none in both”', () => {
    const header = 'Danh hiệu thi đua/Hình thức khen thưởng';
    const both = (text: string) =>
      (['title', 'commendation'] as const).map((field) => readCell(header, text, { field }));
    expect(both('GK')).toEqual(['unknown', 'level 1']);
    expect(both('LĐTT')).toEqual(['level 1', 'unknown']);
    expect(both('Không')).toEqual(['level 0', 'level 0']);
    expect(both('')).toEqual(['blank', 'blank']);
  });

  test('a commendation column that holds a title speaks of the title', () => {
    expect(readCell('Hình thức khen thưởng', 'CSTĐCS; GK', { field: 'title' })).toBe('level 2');
    expect(readCell('Hình thức khen thưởng', 'CSTĐCS; GK', { field: 'commendation' })).toBe('level 1');
  });
});

// Contract 4.19, 4.20
describe('“another giver makes it level 0, with an `other-giver` warning. None named means the office’s”', () => {
  test.each([
    'Giấy khen của Công đoàn',
    'Giấy khen Công đoàn',
    'Giấy khen của Đảng ủy khối',
    'GK của huyện',
    'GK huyện',
    'GK UBND huyện',
    'Giấy khen của Giám đốc Sở Nội vụ',
    'Giấy khen của Chủ tịch UBND xã',
    'GK của Hội Nông dân',
    'giay khen cua cong doan',
    'GK CUA DANG UY KHOI',
    'Giay khen huyen',
    'Giấy khenn của Công đoàn',
  ])('%s', (text) => {
    expect(readCell('Hình thức khen thưởng', text)).toMatch(/^level 0 .*other-giver/);
    const found = judgeCell('Hình thức khen thưởng', text).nominations.findings.find(
      (one) => one.code === 'other-giver',
    );
    expect(found?.severity).toBe('warning');
  });

  test.each([
    'Giấy khen của Trưởng Ban',
    'Giấy khen của đồng chí Trưởng Ban',
    'Giấy khen của Ban Dân vận Tỉnh ủy',
    'Giấy khen của Lãnh đạo Ban',
    'Giấy khen của Thủ trưởng cơ quan',
    'Giấy khen của cơ quan',
    'GIẤY KHEN CỦA TRƯỞNG BAN',
    'giay khen cua truong ban',
    'giay khen cua lanh dao ban',
    'giay khen cua co quan',
    'GK Trưởng Ban',
    'Giấy khen (Công đoàn)',
  ])('%s is the office’s own (brackets are dropped)', (text) => {
    expect(readCell('Hình thức khen thưởng', text)).toBe('level 1');
  });

  test('of another giver’s and the office’s own in one cell the highest counts, the warning stays', () => {
    expect(readCell('Hình thức khen thưởng', 'Giấy khen của Công đoàn; GK')).toBe('level 1 + other-giver');
  });

  test('a Bằng khen has no wrong giver', () => {
    expect(readCell('Hình thức khen thưởng', 'Bằng khen của Công đoàn')).toBe('level 2');
  });

  test.each(['bang khen cua thu tuong', 'BANG KHEN THU TUONG CHINH PHU', 'bk ttg', 'Bằng khen của TTCP'])(
    '%s is the Prime Minister’s without diacritics too',
    (text) => {
      expect(readCell('Hình thức khen thưởng', text)).toBe('level 3');
    },
  );
});

describe('“Where a scale entry is a beginning (`Giấy khen …`), it ends at a word: `Giấy khenn` is a guess”', () => {
  test.each([
    ['Giấy khenn', 'level 1 + value-guessed'],
    ['Giấy ken của Trưởng Ban', 'level 1 + value-guessed'],
    ['Bằng kheen của Thủ tướng', 'level 3 + value-guessed'],
    ['Huân chươngg Lao động', 'level 4 + value-guessed'],
    ['GKK', 'unknown + unknown-value'],
    ['GK1', 'unknown + unknown-value'],
    ['BKX', 'unknown + unknown-value'],
    ['Giấykhen', 'unknown + unknown-value'],
    ['Khen', 'unknown + unknown-value'],
  ])('%s → %s', (text, expected) => {
    expect(readCell('Hình thức khen thưởng', text)).toBe(expected);
  });

  test.each([
    ['Lao động tiên tiếnn', 'level 1 + value-guessed'],
    ['Chiến sĩ thi đuaa cơ sở', 'level 2 + value-guessed'],
    ['Chiến sĩ thi đua', 'unknown + unknown-value'],
    ['LĐTTT', 'unknown + unknown-value'],
    ['Chiến sĩ thi đua cấp bộ', 'unknown + unknown-value'],
  ])('titles: %s → %s', (text, expected) => {
    expect(readCell('Danh hiệu', text)).toBe(expected);
  });
});

// Contract 4.22
describe('“`Không`, `0`, `không có`, `chưa có` in title, commendation or initiative: known to be none, level 0”', () => {
  const none = ['Không', 'KHÔNG', 'khong', 0, '0', 'không có', 'Khong co', 'chưa có', 'Chưa có.'];
  test.each(none)('%j in titles, commendations and initiatives', (cell) => {
    expect(readCell('Danh hiệu', cell)).toBe('level 0');
    expect(readCell('Danh hiệu', cell, { kind: 'collective' })).toBe('level 0');
    expect(readCell('Hình thức khen thưởng', cell)).toBe('level 0');
    expect(readCell('Sáng kiến', cell)).toBe('level 0');
    expect(readCell('Mức độ ảnh hưởng', cell)).toBe('level 0');
  });

  test.each(['', '-', '–', '…', '...', '?'])('“Blank, `-`, `–`, `…`, `?`: unknown”: %j', (cell) => {
    expect(readCell('Danh hiệu', cell)).toBe('blank');
    expect(readCell('Hình thức khen thưởng', cell)).toBe('blank');
    expect(readCell('Sáng kiến', cell)).toBe('blank');
  });
});

// Contract 4.21
describe('“A met mark in a column whose header names one value of a scale means that value, a not-met mark none”', () => {
  const met = ['x', 'X', '✓', '✔', 'v', 'có', 'đạt', 'đ', 1, 'yes', true];
  const unmet = ['không', 'không đạt', 'chưa đạt', 'chưa', 'k', 'kđ', 0, 'no', false];
  test.each([
    ['Giấy khen 2024', 'commendation', 1],
    ['Bằng khen của Thủ tướng Chính phủ 2024', 'commendation', 3],
    ['Bằng khen UBND tỉnh năm 2024', 'commendation', 2],
    ['Danh hiệu LĐTT 2024', 'title', 1],
    ['Chiến sĩ thi đua cơ sở 2024', 'title', 2],
    ['Sáng kiến cấp cơ sở', 'initiative', 1],
    ['Sáng kiến cấp tỉnh', 'initiative', 2],
  ] as const)('%s: a met mark is %s level %i', (header, field, level) => {
    const beside = { 'Xếp loại': 'HTTNV' };
    expect(met.map((cell) => readCell(header, cell, { field, beside }))).toEqual(
      met.map(() => `level ${String(level)}`),
    );
    expect(unmet.map((cell) => readCell(header, cell, { field, beside }))).toEqual(unmet.map(() => 'level 0'));
    expect(['', '-', '?', '…'].map((cell) => readCell(header, cell, { field, beside }))).toEqual(
      ['', '-', '?', '…'].map(() => 'blank'),
    );
  });

  test('words in such a column are read by the scale', () => {
    expect(readCell('Giấy khen 2024', 'BK UBND tỉnh')).toBe('level 2');
    expect(readCell('Giấy khen 2024', 'Giấy khen của Công đoàn')).toBe('level 0 + other-giver');
    expect(readCell('Giấy khen 2024', 'abc')).toBe('unknown + unknown-value');
  });

  test('a title of collectives below which an x stands', () => {
    expect(readCell('Tập thể lao động tiên tiến 2024', 'x', { kind: 'collective', field: 'title' })).toBe('level 1');
    expect(readCell('Tập thể lao động tiên tiến 2024', 'không', { kind: 'collective', field: 'title' })).toBe(
      'level 0',
    );
  });

  test('a bare mark in a column that names no value is unknown-value', () => {
    expect(readCell('Hình thức khen thưởng', 'x')).toBe('unknown + unknown-value');
    expect(readCell('Danh hiệu', 'có')).toBe('unknown + unknown-value');
  });
});
