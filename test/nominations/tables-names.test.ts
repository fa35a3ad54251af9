import { judgeSheets, nominees, type TestCell } from '../support/sheets';

/** Contract, section 3: "Names: …", the unit cell merged down, and `Chức vụ, đơn vị`. */

function person(name: string, more: Readonly<Record<string, TestCell>> = {}) {
  const judged = judgeSheets(
    [
      {
        rows: [
          ['Họ và tên', ...Object.keys(more), 'Xếp loại'],
          [name, ...Object.values(more), 'HTTNV'],
        ],
      },
    ],
    { year: 2024 },
  );
  const one = judged.nominations.nominations[0];
  return { name: one?.name, position: one?.position, unit: one?.unit };
}

// Contract 3.20
describe('`Đồng chí`, `Đ/c`, `Ông`, `Bà` before a name are dropped', () => {
  test.each([
    'Đồng chí Trần Văn Bình',
    'ĐỒNG CHÍ Trần Văn Bình',
    'Đ/c Trần Văn Bình',
    'Đ/C Trần Văn Bình',
    'đ/c. Trần Văn Bình',
    'Đ/c: Trần Văn Bình',
    'Đ.c Trần Văn Bình',
    'Ông Trần Văn Bình',
    'ÔNG Trần Văn Bình',
    'Bà Trần Văn Bình',
    'Ông/Bà Trần Văn Bình',
    'Ông (Bà) Trần Văn Bình',
    'Ông: Trần Văn Bình',
    'Trần Văn Bình',
    ' Trần  Văn Bình ',
  ])('%s', (name) => {
    expect(person(name).name).toBe('Trần Văn Bình');
  });
  test.each(['Bà Rịa', 'Ông Đốc'])('a collective keeps its words: %s', (name) => {
    const judged = judgeSheets(
      [
        {
          rows: [
            ['Tên tập thể', 'Xếp loại'],
            [name, 'HTTNV'],
          ],
        },
      ],
      { year: 2024 },
    );
    expect(nominees(judged)).toEqual([`collective ${name}`]);
  });
  test('names that only begin alike stay', () => {
    expect(person('Ôn Văn Bà').name).toBe('Ôn Văn Bà');
    expect(person('Bành Văn Ông').name).toBe('Bành Văn Ông');
  });
});

// Contract 3.20
describe('text after a line break in a name cell is its position (where no position column has a value)', () => {
  test.each<[string, Record<string, TestCell>, string | null]>([
    ['Trần Văn Bình\nTrưởng phòng', {}, 'Trưởng phòng'],
    ['Trần Văn Bình\r\nTrưởng phòng', {}, 'Trưởng phòng'],
    ['Trần Văn Bình\n(Trưởng phòng)', {}, 'Trưởng phòng'],
    ['Trần Văn Bình\n- Trưởng phòng', {}, 'Trưởng phòng'],
    ['Đ/c Trần Văn Bình,\nTrưởng phòng', {}, 'Trưởng phòng'],
    ['Trần Văn Bình\nTrưởng phòng', { 'Chức vụ': 'Chuyên viên' }, 'Chuyên viên'],
    ['Trần Văn Bình\nTrưởng phòng', { 'Chức vụ': null }, 'Trưởng phòng'],
    ['Trần Văn Bình\nTrưởng phòng', { 'Chức vụ': '-' }, 'Trưởng phòng'],
    ['Trần Văn Bình', {}, null],
  ])('%j beside %j', (name, more, position) => {
    expect(person(name, more)).toEqual({ name: 'Trần Văn Bình', position, unit: null });
  });
});

// Contract 3.21
describe('`Chức vụ, đơn vị` holds both: split at the first comma, dash or line break', () => {
  test.each<[string, string | null, string | null]>([
    ['Trưởng phòng, Văn phòng', 'Trưởng phòng', 'Văn phòng'],
    ['Trưởng phòng - Văn phòng', 'Trưởng phòng', 'Văn phòng'],
    ['Trưởng phòng – Văn phòng', 'Trưởng phòng', 'Văn phòng'],
    ['Trưởng phòng\nVăn phòng', 'Trưởng phòng', 'Văn phòng'],
    ['Trưởng phòng-Văn phòng', 'Trưởng phòng', 'Văn phòng'],
    ['Trưởng phòng, Phòng Dân tộc - Tôn giáo', 'Trưởng phòng', 'Phòng Dân tộc - Tôn giáo'],
    ['Trưởng phòng, Phòng A, Ban B', 'Trưởng phòng', 'Phòng A, Ban B'],
    ['Trưởng phòng', 'Trưởng phòng', null],
    ['', null, null],
    ['-', null, null],
  ])('%j', (text, position, unit) => {
    expect(person('Trần Văn Bình', { 'Chức vụ, đơn vị': text })).toEqual({ name: 'Trần Văn Bình', position, unit });
  });
  test('is listed as `position`; a unit column goes before it', () => {
    expect(person('Trần Văn Bình', { 'Chức vụ, đơn vị': 'Phó, Phòng A', 'Đơn vị': 'Phòng B' })).toEqual({
      name: 'Trần Văn Bình',
      position: 'Phó',
      unit: 'Phòng B',
    });
  });
});

describe('names in two columns', () => {
  test.each<[TestCell[], string[]]>([
    [['STT', 'Họ', 'Tên', 'Xếp loại'], []],
    [['STT', 'Họ và tên đệm', 'Tên', 'Xếp loại'], []],
    [['STT', 'Họ và tên', null, 'Xếp loại'], ['B1:C1']],
  ])('%j', (header, merges) => {
    const judged = judgeSheets([{ rows: [header, [1, 'Trần Văn', 'Bình', 'HTTNV']], merges }], { year: 2024 });
    expect(nominees(judged)).toEqual(['individual Trần Văn Bình']);
  });
});

// Contract 3.12
describe('a unit cell merged down its rows: its value holds for each of them', () => {
  test('unit', () => {
    const judged = judgeSheets(
      [
        {
          rows: [
            ['STT', 'Đơn vị', 'Họ và tên', 'Xếp loại'],
            [1, 'Văn phòng', 'Lê Chi', 'HTTNV'],
            [2, null, 'Ngô Dung', 'HTTNV'],
            [3, 'Phòng A', 'Bùi Đạt', 'HTTNV'],
            [4, null, 'Võ Giang', 'HTTNV'],
          ],
          merges: ['B2:B3', 'B4:B5'],
        },
      ],
      { year: 2024 },
    );
    expect(nominees(judged)).toEqual([
      'individual Lê Chi · Văn phòng',
      'individual Ngô Dung · Văn phòng',
      'individual Bùi Đạt · Phòng A',
      'individual Võ Giang · Phòng A',
    ]);
  });
  test('not below the merged rows, and not where nothing is merged', () => {
    const judged = judgeSheets(
      [
        {
          rows: [
            ['Họ và tên', 'Đơn vị', 'Xếp loại'],
            ['Lê Chi', 'Văn phòng', 'HTTNV'],
            ['Ngô Dung', null, 'HTTNV'],
          ],
        },
      ],
      { year: 2024 },
    );
    expect(nominees(judged)).toEqual(['individual Lê Chi · Văn phòng', 'individual Ngô Dung']);
  });
  test('the numbers merged with it', () => {
    const judged = judgeSheets(
      [
        {
          rows: [
            ['STT', 'Đơn vị', 'Họ và tên', 'Xếp loại'],
            [1, 'Văn phòng', 'Lê Chi', 'HTTNV'],
            [null, null, 'Ngô Dung', 'HTTNV'],
          ],
          merges: ['A2:A3', 'B2:B3'],
        },
      ],
      { year: 2024 },
    );
    expect(nominees(judged)).toEqual(['individual Lê Chi · Văn phòng', 'individual Ngô Dung · Văn phòng']);
  });
});

// Contract 3.37
describe('text: NFC and NFD, odd spaces, old fonts', () => {
  test('the nominee is read, and shown as Unicode', () => {
    const judged = judgeSheets(
      [
        {
          rows: [
            ['STT', 'Họ và tên'.normalize('NFD'), 'Đơn\u00a0vị', '\u200bXếp loại'],
            [1, 'Trần Văn\u00a0Bình'.normalize('NFD'), 'Văn  phòng', 'HTTNV\u200b'],
            [2, { value: 'TrÇn V¨n An', font: '.VnTime' }, { value: 'V¨n phßng', font: '.VnTime' }, 'HTTNV'],
            [3, { value: 'Traàn Vaên Chaâu', font: 'VNI-Times' }, 'Văn phòng', 'HTTNV'],
          ],
        },
      ],
      { year: 2024 },
    );
    expect(nominees(judged)).toEqual([
      'individual Trần Văn Bình · Văn phòng',
      'individual Trần Văn An · Văn phòng',
      'individual Trần Văn Châu · Văn phòng',
    ]);
  });
});

test('a unit’s name that ends in “Năm” is no header with the word for a year', () => {
  const judged = judgeSheets(
    [
      {
        rows: [
          ['Tên đơn vị', 'Xếp loại', 'Danh hiệu', 'C1'],
          ['Văn phòng', 'HTTNV', 'TTLĐTT', 'x'],
          ['Phòng Năm', 'HTTNV', 'TTLĐTT', 'x'],
        ],
      },
    ],
    { year: 2024 },
  );
  expect(nominees(judged)).toEqual(['collective Văn phòng', 'collective Phòng Năm']);
});
