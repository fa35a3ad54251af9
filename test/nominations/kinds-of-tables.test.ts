import { judgeSheets, nominees, tablesOf, type TestCell } from '../support/sheets';

/** Contract, section 3: "Kind: from a group row, else a `kind` column, else the sheet's or the table's title, else …". */

const ROW = { 'Xếp loại': 'HTTNV' };
const VALUES: Readonly<Record<string, TestCell>> = {
  ...ROW,
  'Họ và tên': 'Trần Văn Bình',
  'Tên đối tượng': 'Trần Văn Bình',
  'Tên tập thể': 'Phòng Đoàn thể',
  'Tên đơn vị': 'Phòng Đoàn thể',
  'Tên đơn vị / tập thể': 'Phòng Đoàn thể',
  'Tên mô hình': 'Tổ tự quản',
  'Đơn vị': 'Phòng Đoàn thể',
  'Phòng ban': 'Phòng Đoàn thể',
  'Nơi công tác': 'Phòng Đoàn thể',
  'Chức vụ': 'Chuyên viên',
  'Ngày sinh': '05/03/1980',
  'Giới tính': 'Nam',
};

function kindsOf(header: readonly string[], title: string | null, name = 'Sheet1') {
  const judged = judgeSheets([{ name, rows: [[title], [], [...header], header.map((one) => VALUES[one] ?? 'x')] }], {
    year: 2024,
  });
  return judged.nominations.nominations.map(({ kind }) => kind).join();
}

// Contract 3.11, 3.36
describe("else the sheet's or the table's title", () => {
  test.each<[string, string | null, string, string]>([
    ['title says tập thể', 'DANH SÁCH TẬP THỂ ĐỀ NGHỊ', 'Sheet1', 'collective'],
    ['title says cá nhân', 'DANH SÁCH CÁ NHÂN ĐỀ NGHỊ', 'Sheet1', 'individual'],
    ['title says mô hình', 'DANH SÁCH MÔ HÌNH DÂN VẬN KHÉO', 'Sheet1', 'model'],
    ['sheet name says tập thể', 'DANH SÁCH', 'Tập thể', 'collective'],
    ['sheet name says cá nhân', null, 'Cá nhân', 'individual'],
    ['sheet name with a year', null, 'Cá nhân 2024', 'individual'],
    ['sheet name says mô hình', null, 'Mô hình Dân vận khéo', 'model'],
    ['sheet name without diacritics', null, 'TAP THE', 'collective'],
    [
      'mô hình, điển hình tiên tiến is no kind',
      'DANH SÁCH CÁ NHÂN MÔ HÌNH, ĐIỂN HÌNH TIÊN TIẾN',
      'Sheet1',
      'individual',
    ],
    ['the title, not the name', 'DANH SÁCH TẬP THỂ', 'Cá nhân', 'collective'],
    ['a title of both kinds says nothing', 'DANH SÁCH TẬP THỂ, CÁ NHÂN', 'Cá nhân', 'individual'],
  ])('%s', (_, title, name, kind) => {
    expect(kindsOf(['Tên đối tượng', 'Xếp loại'], title, name)).toBe(kind);
  });

  test('the title goes before the columns', () => {
    expect(kindsOf(['Họ và tên', 'Chức vụ', 'Xếp loại'], 'DANH SÁCH TẬP THỂ')).toBe('collective');
  });
});

// Contract 3.36
describe('else individual where the table has a birth date, position or gender column, or the name header says person', () => {
  test.each<[string, string[], string]>([
    ['name header says person', ['Họ và tên', 'Xếp loại'], 'individual'],
    ['birth date', ['Tên đối tượng', 'Ngày sinh', 'Xếp loại'], 'individual'],
    ['position', ['Tên đối tượng', 'Chức vụ', 'Xếp loại'], 'individual'],
    ['gender', ['Tên đối tượng', 'Giới tính', 'Xếp loại'], 'individual'],
    ['else collective', ['Tên đối tượng', 'Xếp loại'], 'collective'],
    ['Tên tập thể', ['Tên tập thể', 'Xếp loại'], 'collective'],
    ['Tên đơn vị', ['Tên đơn vị', 'Xếp loại'], 'collective'],
    ['Tên mô hình', ['Tên mô hình', 'Đơn vị', 'Xếp loại'], 'model'],
  ])('%s', (_, header, kind) => {
    expect(kindsOf(header, null)).toBe(kind);
  });
});

// Contract 3.19
describe('without a name column, `Đơn vị` (any unit header) is the name, and the kind collective', () => {
  test.each<[string, string[]]>([
    ['Đơn vị', ['STT', 'Đơn vị', 'Xếp loại']],
    ['Phòng ban', ['STT', 'Phòng ban', 'Xếp loại']],
    ['Nơi công tác', ['STT', 'Nơi công tác', 'Xếp loại']],
    ['beside a position column', ['STT', 'Đơn vị', 'Chức vụ', 'Xếp loại']],
  ])('%s', (_, header) => {
    const judged = judgeSheets([{ rows: [header, header.map((one) => VALUES[one] ?? 1)] }], { year: 2024 });
    expect(nominees(judged)).toEqual(['collective Phòng Đoàn thể']);
    expect(judged.columns()[0]).toBe('B name');
    expect(tablesOf(judged)).toEqual([expect.stringMatching(/ collective$/)]);
  });
});

// Contract 3.36
describe('a kind column', () => {
  test.each(['Đối tượng', 'Phân loại khen thưởng', 'Loại đối tượng', 'Tập thể/Cá nhân'])('headed %s', (header) => {
    const judged = judgeSheets(
      [
        {
          rows: [
            ['DANH SÁCH CÁ NHÂN'],
            ['STT', 'Tên tập thể/cá nhân', header, 'Xếp loại'],
            [1, 'Phòng Đoàn thể', 'Tập thể', 'HTTNV'],
            [2, 'Trần Văn Bình', 'Khen thưởng cá nhân', 'HTTNV'],
            [3, 'Tổ tự quản', 'Mô hình', 'HTTNV'],
            [4, 'Lê Thị Chi', null, 'HTTNV'],
            [5, 'Ngô Thị Dung', 'CÁ NHÂN', 'HTTNV'],
          ],
        },
      ],
      { year: 2024 },
    );
    expect(nominees(judged)).toEqual([
      'collective Phòng Đoàn thể',
      'individual Trần Văn Bình',
      'model Tổ tự quản',
      'individual Lê Thị Chi',
      'individual Ngô Thị Dung',
    ]);
    expect(tablesOf(judged)).toEqual(['Sheet1 A2:D2 3-7 by row']);
  });

  test('a kind that no one knows is an unknown value, and the title decides', () => {
    const judged = judgeSheets(
      [
        {
          rows: [['DANH SÁCH CÁ NHÂN'], ['STT', 'Tên đối tượng', 'Đối tượng', 'Xếp loại'], [1, 'Bình', 'Hộ', 'HTTNV']],
        },
      ],
      { year: 2024 },
    );
    expect(nominees(judged)).toEqual(['individual Bình']);
    expect(judged.findings()).toContain('unknown-value Sheet1!C3');
  });
});

describe('several tables, a sheet a kind', () => {
  test("each table's own title decides", () => {
    const judged = judgeSheets([
      {
        rows: [
          ['DANH SÁCH TẬP THỂ, CÁ NHÂN, MÔ HÌNH NĂM 2024'],
          ['I. TẬP THỂ'],
          ['STT', 'Tên đối tượng', 'Xếp loại'],
          [1, 'Phòng Đoàn thể', 'HTTNV'],
          [],
          ['II. CÁ NHÂN'],
          ['STT', 'Tên đối tượng', 'Xếp loại'],
          [1, 'Trần Văn Bình', 'HTTNV'],
          [],
          ['III. MÔ HÌNH'],
          ['STT', 'Tên đối tượng', 'Xếp loại'],
          [1, 'Tổ tự quản', 'HTTNV'],
        ],
      },
    ]);
    expect(judged.nominations.year).toBe(2024);
    expect(tablesOf(judged)).toEqual([
      'Sheet1 A3:C3 4-4 collective',
      'Sheet1 A7:C7 8-8 individual',
      'Sheet1 A11:C11 12-12 model',
    ]);
  });

  test('a title of the table above does not reach the table below', () => {
    const judged = judgeSheets(
      [
        {
          rows: [
            ['DANH SÁCH TẬP THỂ'],
            ['STT', 'Tên tập thể', 'Xếp loại'],
            [1, 'Phòng Đoàn thể', 'HTTNV'],
            [],
            [],
            ['DANH SÁCH CÁ NHÂN'],
            ['STT', 'Họ và tên', 'Xếp loại'],
            [1, 'Trần Văn Bình', 'HTTNV'],
          ],
        },
      ],
      { year: 2024 },
    );
    expect(nominees(judged)).toEqual(['collective Phòng Đoàn thể', 'individual Trần Văn Bình']);
  });

  test('a sheet a kind', () => {
    const judged = judgeSheets(
      [
        {
          name: 'Tập thể',
          rows: [
            ['STT', 'Tên', 'Xếp loại'],
            [1, 'Phòng Đoàn thể', 'HTTNV'],
          ],
        },
        {
          name: 'Cá nhân',
          rows: [
            ['STT', 'Tên', 'Xếp loại'],
            [1, 'Trần Văn Bình', 'HTTNV'],
          ],
        },
      ],
      { year: 2024 },
    );
    expect(nominees(judged)).toEqual(['collective Phòng Đoàn thể', 'individual Trần Văn Bình']);
  });
});
