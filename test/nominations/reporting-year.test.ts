import { judgeSheets, type TestCell, type TestSheet } from '../support/sheets';

/** Contract, section 3 "Year Y", and which year an undated value belongs to. */

const TABLE: readonly (readonly TestCell[])[] = [
  ['STT', 'Họ và tên', 'Xếp loại'],
  [1, 'Trần Văn Bình', 'HTTNV'],
];

function yearOf(title: readonly string[], name = 'Sheet1', more: readonly TestSheet[] = []) {
  const rows = [...title.map((line) => [line]), [], ...TABLE];
  return judgeSheets([{ name, rows }, ...more], { fallbackYear: 1999 }).nominations.year;
}

// Contract 3.39
describe("the latest year that the tables' titles or sheet names state behind `năm` or as a whole sheet name", () => {
  test.each<[string, number]>([
    ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2024', 2024],
    ['Danh sách đề nghị năm 2024', 2024],
    ['Danh sách năm  2024 (lần 2)', 2024],
    ['Danh sách (năm 2024)', 2024],
    ['DANH SÁCH NAM 2024', 2024],
    ['NĂM: 2024', 2024],
    ['Năm xét: 2024', 2024],
    ['Năm công tác 2024', 2024],
    ['Kết quả các năm 2022, 2023 và 2024', 2024],
    ['Kết quả năm 2022, năm 2023, năm 2024', 2024],
    ['Kết quả năm 2023 và phương hướng năm 2024', 2024],
    ['NĂM 2024 - DANH SÁCH CÁ NHÂN', 2024],
    ['Năm 2024-Cá nhân', 2024],
    ['Danh sách giai đoạn 2022-2025, năm 2023', 2023],
    ['Danh sách năm 2023 giai đoạn 2022 - 2025', 2023],
    ['Danh sách năm 2023 (giai đoạn 2022 - 2025)', 2023],
    ['Danh sách điển hình tiên tiến giai đoạn 2022-2025 năm 2024', 2024],
    ['Ban hành theo Kế hoạch số 17-KH/BDVTU ngày 05/01/2022, năm 2023', 2023],
  ])('%s', (title, year) => {
    expect(yearOf([title])).toBe(year);
  });

  test('the counting sheet of another year says nothing of the lists’ or the logs’ year', () => {
    const counting: TestSheet = {
      name: 'Kiểm phiếu',
      rows: [['KIỂM PHIẾU NĂM 2025'], ['TT', 'Họ và tên', 'Số phiếu đồng ý'], [1, 'Trần Văn Bình', 12]],
    };
    const list: TestSheet = {
      rows: [
        ['Họ và tên', 'Xếp loại 2024'],
        ['Trần Văn Bình', 'HTTNV'],
      ],
    };
    const year = (sheets: readonly TestSheet[]) => judgeSheets(sheets).nominations.year;
    expect(year([list, counting])).toBe(2024);
    const log: TestSheet = {
      name: 'Sổ theo dõi',
      rows: [
        ['Họ và tên', 'Loại thành tích', 'Cấp / hạng', 'Ngày quyết định'],
        ['Trần Văn Bình', 'Lao động tiên tiến', null, '15/12/2024'],
      ],
    };
    expect(year([log])).toBe(2024);
    expect(year([log, counting])).toBe(2024);
  });

  test('of several title lines and tables the latest', () => {
    expect(yearOf(['DANH SÁCH NĂM 2023', 'Kết quả năm 2024'])).toBe(2024);
    expect(yearOf(['DANH SÁCH NĂM 2023'], 'Sheet1', [{ name: 'B', rows: [['Năm 2024'], ...TABLE] }])).toBe(2024);
    expect(yearOf(['DANH SÁCH NĂM 2025'], 'Năm 2024')).toBe(2025);
  });

  test.each<[string, number]>([
    ['2023', 2023],
    [' 2023 ', 2023],
    ['Năm 2023', 2023],
    ['NĂM 2023', 2023],
    ['Nam 2023', 2023],
    ['Cá nhân năm 2023', 2023],
    ['Cá nhân 2023', 1999],
    ['2022-2023', 1999],
    ['Năm học 2022-2023', 1999],
    ['Giai đoạn 2022-2025', 1999],
    ['CN2023', 1999],
    ['Năm 2022-2025', 1999],
  ])('a sheet named %s', (name, year) => {
    expect(yearOf([], name)).toBe(year);
  });

  test('sheets without a nomination table state nothing', () => {
    expect(yearOf(['Năm 2023'], 'Sheet1', [{ name: '2025', rows: [['Ghi chú năm 2026'], ['a', 'b']] }])).toBe(2023);
    const guide = [['HƯỚNG DẪN NĂM 2026'], ...TABLE];
    expect(yearOf(['Năm 2023'], 'Sheet1', [{ name: 'Hướng dẫn', rows: guide }])).toBe(2023);
  });
});

// Contract 3.40
describe("ranges, `giai đoạn`, dates, document numbers and a log's dates never state it", () => {
  test.each([
    'Danh sách giai đoạn 2022-2025',
    'Danh sách năm 2022-2025',
    'Danh sách năm 2022 - 2025',
    'Danh sách năm 2022 – 2025',
    'Danh sách từ năm 2022 đến năm 2025',
    'Danh sách từ năm 2022 đến hết năm 2025',
    'Danh sách từ năm 2022 tới 2025',
    'Năm học 2023-2024',
    'Giai đoạn năm 2022',
    'giai đoạn từ năm 2022 đến 2025',
    'Nhiệm kỳ 2020-2025',
    'Bình Thuận, ngày 15 tháng 12 năm 2025',
    'Bình Thuận, ngày … tháng … năm 2025',
    'Bình Thuận, ngày      tháng      năm 2025',
    'ngày 05/12/2025',
    'Tháng 12 năm 2025',
    'tháng 12/2025',
    '(Kèm theo Kế hoạch số 17-KH/BDVTU, ngày 20 tháng 02 năm 2025)',
    '(Kèm theo Công văn số 123/2025)',
    '(Theo Nghị định 98/2023/NĐ-CP)',
    'Luật số 06/2022/QH15',
    'Số 2025/QĐ-UBND',
    'DANH SÁCH 2024',
  ])('%s', (title) => {
    expect(yearOf([title])).toBe(1999);
  });

  test("a log's dates and title", () => {
    const log: TestSheet = {
      name: 'Thành tích năm 2026',
      rows: [
        ['Họ và tên', 'Loại thành tích', 'Cấp / hạng', 'Ngày quyết định'],
        ['Trần Văn Bình', 'Lao động tiên tiến', null, '15/12/2025'],
      ],
    };
    expect(judgeSheets([{ rows: [['DANH SÁCH NĂM 2024'], ...TABLE] }, log]).nominations.year).toBe(2024);
  });
});

// Contract 3.39
describe('else the latest year bound to a column or row', () => {
  const year = (...sheets: TestSheet[]) => judgeSheets(sheets, { fallbackYear: 1999 }).nominations.year;

  test.each<[string, TestSheet, number]>([
    [
      'columns',
      {
        rows: [
          ['Họ và tên', 'Xếp loại 2022', 'Xếp loại 2023'],
          ['A Bình', 'HTTNV', 'HTTNV'],
        ],
      },
      2023,
    ],
    [
      'a year column',
      {
        rows: [
          ['Họ và tên', 'Năm', 'Xếp loại'],
          ['Bình', 2022, 'HTTNV'],
          ['Bình', 2023, 'HTTNV'],
        ],
      },
      2023,
    ],
    [
      'a year column of text',
      {
        rows: [
          ['Họ và tên', 'Năm', 'Xếp loại'],
          ['Bình', 'Năm 2022', 'HTTNV'],
        ],
      },
      2022,
    ],
    [
      'a range in the year column is its later year',
      {
        rows: [
          ['Họ và tên', 'Năm', 'Xếp loại'],
          ['Bình', '2022-2023', 'HTTNV'],
        ],
      },
      2023,
    ],
    [
      'a range in a header binds none',
      {
        rows: [
          ['Họ và tên', 'Xếp loại', 'Khen thưởng 2022-2025'],
          ['Bình', 'HTTNV', 'GK'],
        ],
      },
      1999,
    ],
    [
      'years in cells',
      {
        rows: [
          ['Họ và tên', 'Xếp loại', 'Giấy khen'],
          ['Bình', 'HTTNV', 'GK 2022, 2023'],
        ],
      },
      2023,
    ],
  ])('%s', (_, sheet, expected) => {
    expect(year(sheet)).toBe(expected);
  });

  test('a stated year goes before a later bound one', () => {
    expect(
      year({
        rows: [['DANH SÁCH NĂM 2023'], ['Họ và tên', 'Xếp loại 2023', 'Xếp loại 2024'], ['Bình', 'HTTNV', 'HTTNV']],
      }),
    ).toBe(2023);
  });
});

// Contract 3.39
test('`--year` goes before everything', () => {
  expect(judgeSheets([{ rows: [['NĂM 2023'], ...TABLE] }], { year: 2022 }).nominations.year).toBe(2022);
});

// Contract 3.41
describe('a value in a column bound to no year', () => {
  const rated = (sheets: readonly TestSheet[], year?: number) =>
    judgeSheets(sheets, year === undefined ? {} : { year })
      .of('Trần Văn Bình')
      .nomination.evidence.filter(({ field }) => field === 'rating')
      .map((one) => `${String(one.year)}:${String(one.reading.level)}`);

  test("belongs to its row's year", () => {
    expect(
      rated([
        {
          rows: [
            ['DANH SÁCH NĂM 2024'],
            ['Họ và tên', 'Năm', 'Xếp loại'],
            ['Trần Văn Bình', 2022, 'HTTNV'],
            ['Trần Văn Bình', '2023', 'HTXSNV'],
            ['Trần Văn Bình', null, 'HTNV'],
          ],
        },
      ]),
    ).toEqual(['2022:3', '2023:4', '2024:2']);
  });

  test("else to the table's year (its title's or its sheet name's)", () => {
    const row = ['Trần Văn Bình', 'HTTNV'];
    expect(
      rated([
        { name: '2022', rows: [['Họ và tên', 'Xếp loại'], row] },
        { name: 'B', rows: [['DANH SÁCH NĂM 2023'], ['Họ và tên', 'Xếp loại'], row] },
        { name: 'Năm 2024', rows: [['Họ và tên', 'Xếp loại'], row] },
      ]),
    ).toEqual(['2022:3', '2023:3', '2024:3']);
  });

  test("the title goes before the sheet's name", () => {
    expect(
      rated([{ name: '2024', rows: [['NĂM 2023'], ['Họ và tên', 'Xếp loại'], ['Trần Văn Bình', 'HTTNV']] }], 2023),
    ).toEqual(['2023:3']);
  });

  test('else to Y', () => {
    expect(
      rated(
        [
          {
            rows: [
              ['Họ và tên', 'Xếp loại'],
              ['Trần Văn Bình', 'HTTNV'],
            ],
          },
        ],
        2024,
      ),
    ).toEqual(['2024:3']);
  });

  test("each of two tables on a sheet has its own title's year", () => {
    const row = ['Trần Văn Bình', 'HTTNV'];
    const head = ['Họ và tên', 'Xếp loại'];
    expect(rated([{ rows: [['NĂM 2023'], head, row, [], ['NĂM 2024'], head, row] }])).toEqual(['2023:3', '2024:3']);
  });

  test('a column bound to a year stays with it in a sheet of another year', () => {
    expect(
      rated([
        {
          name: '2024',
          rows: [
            ['Họ và tên', 'Xếp loại 2023', 'Xếp loại'],
            ['Trần Văn Bình', 'HTTNV', 'HTXSNV'],
          ],
        },
      ]),
    ).toEqual(['2023:3', '2024:4']);
  });
});
