import { judgeCell, list, readCell, spellings } from '../support/one-cell';
import { judgeSheets, type TestCell } from '../support/sheets';

/** Contract, section 4: initiatives, their levels and their years. */

const LEVELS: readonly (readonly [string, string])[] = [
  ['level 1', 'cơ sở · cấp cơ sở'],
  ['level 2', 'cấp bộ, ban, ngành, tỉnh · bộ, ban, ngành, tỉnh · cấp tỉnh · tỉnh'],
  ['level 3', 'toàn quốc · cấp quốc gia · quốc gia'],
];

// Contract 4.14–4.16
describe('“initiative level (mức độ ảnh hưởng) | level”', () => {
  test.each(LEVELS.flatMap(([expected, row]) => row.split(' · ').map((word) => [word, expected] as const)))(
    '%s → %s, however it is typed, in a level column and as an initiative’s only text',
    (word, expected) => {
      expect(spellings(word).map((text) => readCell('Mức độ ảnh hưởng', text))).toEqual(
        spellings(word).map(() => expected),
      );
      expect(spellings(word).map((text) => readCell('Sáng kiến', text))).toEqual(spellings(word).map(() => expected));
    },
  );

  test.each([
    ['Cấp cơ sởr', 'level 1 + value-guessed'],
    ['Cấp quốcc gia', 'level 3 + value-guessed'],
    ['Cấp huyện', 'unknown + unknown-value'],
    ['abc', 'unknown + unknown-value'],
    ['5', 'unknown + unknown-value'],
  ])('a level cell %s → %s', (text, expected) => {
    expect(readCell('Mức độ ảnh hưởng', text)).toBe(expected);
  });
});

// Contract 4.28
describe('“An initiative cell with text but no level anywhere: present, its level unknown, with an `initiative-without-level` warning; a bare yes mark (`x`, `có`) likewise”', () => {
  test.each([
    'Phần mềm quản lý văn bản',
    'x',
    'X',
    'có',
    'Có',
    'co',
    '✓',
    'v',
    'đạt',
    1,
    'Đổi mới công tác dân vận cơ sở',
    'Xây dựng mô hình dân vận khéo tại cơ sở',
    'Nâng cao chất lượng dân vận ở tỉnh',
  ])('%j', (cell) => {
    expect(readCell('Sáng kiến', cell)).toBe('present + initiative-without-level');
  });

  test('the warning stands at the text’s cell; the initiative is present, but CN7 is open', () => {
    const judged = judgeCell('Sáng kiến', 'Phần mềm quản lý văn bản');
    expect(judged.findings()).toContain('initiative-without-level Danh sách!C4');
    expect(judged.nominations.findings.find((one) => one.code === 'initiative-without-level')?.severity).toBe(
      'warning',
    );
    expect(judged.criterion(judged.name, 'C3')).toBe('met');
    expect(judged.criterion(judged.name, 'CN2')).toBe('met');
    expect(
      judged
        .of(judged.name)
        .criteria.find((one) => one.id === 'CN7')
        ?.conditions.map((one) => `${one.rule} ${one.result}`),
    ).toContain('initiative unknown');
  });

  test.each(['', '-', '…', '?'])('a blank level column (%j) beside the text does not help', (level) => {
    const read = readCell('Sáng kiến', 'Phần mềm quản lý', { beside: { 'Mức độ ảnh hưởng': level } });
    expect(read).toBe('present + initiative-without-level');
  });
});

// Contract 4.29
describe('“A level inside the text counts behind `cấp`, `mức độ` or `công nhận`”', () => {
  test.each([
    ['Phần mềm quản lý, công nhận cấp cơ sở', 1],
    ['Phần mềm quản lý được công nhận cơ sở', 1],
    ['Sáng kiến cấp tỉnh về dân vận', 2],
    ['Phần mềm quản lý - cấp cơ sở', 1],
    ['Phần mềm quản lý: cấp bộ, ban, ngành, tỉnh', 2],
    ['Phần mềm quản lý, mức độ toàn quốc', 3],
    ['Phần mềm, mức độ ảnh hưởng cấp tỉnh', 2],
    ['Phần mềm, mức độ ảnh hưởng: tỉnh', 2],
    ['Giải pháp cấp quốc gia', 3],
    ['Sáng kiến dân vận cơ sở, công nhận cấp tỉnh', 2],
    ['phan mem quan ly, cong nhan cap co so', 1],
    ['PHAN MEM QUAN LY CAP TINH', 2],
  ])('%s → level %i', (text, level) => {
    expect(readCell('Sáng kiến', text)).toBe(`level ${String(level)}`);
  });
});

describe('“no level anywhere”: the header may name it', () => {
  test.each([
    ['Sáng kiến cấp cơ sở', 'Phần mềm quản lý', 'level 1'],
    ['Sáng kiến cấp tỉnh', 'Phần mềm quản lý', 'level 2'],
    ['Sáng kiến cấp cơ sở', 'Phần mềm quản lý, công nhận cấp tỉnh', 'level 2'],
    ['Sáng kiến cấp cơ sở', 'Không có sáng kiến', 'level 0'],
    ['Sáng kiến cấp cơ sở', '', 'blank'],
    ['Sáng kiến cấp cơ sở', '?', 'blank'],
  ])('%s: %j → %s', (header, text, expected) => {
    expect(readCell(header, text)).toBe(expected);
  });
});

describe('“text in brackets dropped”: a level in brackets is not read', () => {
  test('`Phần mềm quản lý (cấp cơ sở)` has none', () => {
    expect(readCell('Sáng kiến', 'Phần mềm quản lý (cấp cơ sở)')).toBe('present + initiative-without-level');
  });
});

// Contract 4.31
describe('“Several initiatives in one cell: the highest level”', () => {
  test.each([
    ['Phần mềm A, cấp cơ sở; Giải pháp B, cấp tỉnh', 2],
    ['Phần mềm A, cấp tỉnh\nGiải pháp B, cấp cơ sở', 2],
    ['Phần mềm A cấp cơ sở, giải pháp B cấp quốc gia', 3],
    ['Phần mềm A; Giải pháp B cấp cơ sở', 1],
  ])('%j → level %i', (text, level) => {
    expect(readCell('Sáng kiến', text)).toBe(`level ${String(level)}`);
  });

  test.each([
    ['Cấp cơ sở; Cấp tỉnh', 2],
    ['cấp tỉnh\ncấp cơ sở', 2],
    ['Cơ sở, quốc gia', 3],
  ])('levels: %j → level %i', (text, level) => {
    expect(readCell('Mức độ ảnh hưởng', text)).toBe(`level ${String(level)}`);
  });
});

// Contract 4.30
describe('“Text and level columns of one row and year are one cell: none if the text is none”', () => {
  const read = (text: TestCell, level: TestCell) =>
    readCell('Sáng kiến', text, { beside: { 'Mức độ ảnh hưởng': level } });

  test.each([
    ['Phần mềm A', 'Cấp cơ sở', 'level 1'],
    ['Phần mềm A', 'tỉnh', 'level 2'],
    ['x', 'Cấp cơ sở', 'level 1'],
    ['', 'Cấp cơ sở', 'level 1'],
    ['-', 'Cấp tỉnh', 'level 2'],
    ['Không', 'Cấp cơ sở', 'level 0'],
    ['0', 'Cấp cơ sở', 'level 0'],
    ['Không có', '', 'level 0'],
    ['Chưa có', '-', 'level 0'],
    ['', 'Không', 'level 0'],
    ['', '', 'blank'],
    ['-', '?', 'blank'],
    ['Phần mềm A, cấp tỉnh', 'Cấp cơ sở', 'level 2'],
    ['Phần mềm A, cấp tỉnh', '', 'level 2'],
    ['Phần mềm A', 'Cấp huyện', 'present + unknown-value'],
  ])('text %j, level %j → %s', (text, level, expected) => {
    expect(read(text, level)).toBe(expected);
  });

  test('both cells are the evidence', () => {
    const judged = judgeCell('Sáng kiến', 'Phần mềm A', { beside: { 'Mức độ ảnh hưởng': 'Cấp cơ sở' } });
    const found = judged.of(judged.name).criteria.find((one) => one.id === 'C3')?.conditions[0]?.found;
    expect(found?.flatMap((one) => one.cells.map((cell) => cell.column))).toEqual([2, 3]);
  });

  test('text and level a year: `Sáng kiến 2023`, `Mức độ ảnh hưởng 2023`', () => {
    const judged = judgeSheets([
      list(
        'individual',
        ['Sáng kiến 2023', 'Mức độ ảnh hưởng 2023', 'Sáng kiến 2024', 'Mức độ ảnh hưởng 2024'],
        [['Nguyễn Văn An', 'Phần mềm A', 'Cấp cơ sở', 'Không', '']],
      ),
    ]);
    const read = judged.of('Nguyễn Văn An').nomination.evidence.map((one) => [one.year, one.reading.level]);
    expect(read).toEqual([
      [2023, 1],
      [2024, 0],
    ]);
  });
});

// Contract 4.32
describe('“An undated … initiative column whose cells name years is read per year named; the assessed years it does not name are unknown; `Không` there is none in every assessed year”', () => {
  const years = (cell: TestCell, others: TestCell[] = ['Giải pháp B 2022, cấp cơ sở']) =>
    [2022, 2023, 2024].map((year) =>
      readCell('Sáng kiến', cell, { year, others }).replace(' + initiative-without-level', '!'),
    );

  test.each([
    ['Phần mềm A 2023, cấp cơ sở', ['blank', 'level 1', 'blank']],
    ['Phần mềm A năm 2022, cấp cơ sở; Giải pháp C năm 2024, cấp tỉnh', ['level 1', 'blank', 'level 2']],
    ['Cấp cơ sở 2022-2024', ['level 1', 'level 1', 'level 1']],
    ['Cấp cơ sở 2022, 2023', ['level 1', 'level 1', 'blank']],
    ['Không', ['level 0', 'level 0', 'level 0']],
    ['', ['blank', 'blank', 'blank']],
  ])('%j → 2022, 2023, 2024: %j', (cell, expected) => {
    expect(years(cell)).toEqual(expected);
  });

  test('a level column beside it holds for the years that the text names', () => {
    const read = [2022, 2023, 2024].map((year) =>
      readCell('Sáng kiến', 'Phần mềm A 2023', { year, beside: { 'Mức độ ảnh hưởng': 'Cấp cơ sở' } }),
    );
    expect(read).toEqual(['blank', 'level 1', 'blank']);
  });

  test('a year outside the assessed years does not count', () => {
    const judged = judgeCell('Sáng kiến', 'Phần mềm A 2020, cấp tỉnh');
    expect(judged.criterion(judged.name, 'C3')).toBe('unknown');
  });

  test('named without a level: one warning', () => {
    expect(years('Phần mềm A 2022; Phần mềm B 2024')).toEqual(['present!', 'blank!', 'present!']);
    const judged = judgeCell('Sáng kiến', 'Phần mềm A 2022; Phần mềm B 2024');
    expect(judged.findings().filter((one) => one.startsWith('initiative-without-level'))).toHaveLength(1);
  });
});

describe('what offices write for “none” beside the listed words (the contract is silent: office’s sense)', () => {
  test.each([
    'Chưa',
    'không đạt',
    'k',
    'Không có sáng kiến',
    'chưa có sáng kiến',
    'Không có sáng kiến, giải pháp',
    'khong co sang kien',
    'Chưa có đề tài',
  ])('%s is none', (text) => {
    expect(readCell('Sáng kiến', text)).toBe('level 0');
  });

  test('an initiative whose name begins with “Không” is one', () => {
    expect(readCell('Sáng kiến', 'Không dùng giấy trong cuộc họp, cấp cơ sở')).toBe('level 1');
  });
});
