import { judgeSheets } from '../support/sheets';

const ABOVE = [
  ['DANH SÁCH CÁ NHÂN NĂM 2024'],
  [],
  ['Họ và tên', 'Đơn vị', 'Xếp loại 2024', 'C1'],
  ['Trần Văn An', 'Văn phòng', 'HTTNV', ''],
  ['Lê Thị Bình', 'Văn phòng', 'HTTNV', ''],
  [],
  [],
];
const BELOW = [
  ['STT', 'Mô hình', 'Đơn vị', 'MH1'],
  [1, 'Hũ gạo tình thương', 'Văn phòng', 'x'],
];

// Contract 3.7
describe('several tables one under the other, the first without a number column', () => {
  test.each([
    ['one line and two blank rows', [['C. MÔ HÌNH DÂN VẬN KHÉO'], [], []]],
    ['two lines', [['C. MÔ HÌNH DÂN VẬN KHÉO'], ['(Kèm theo Công văn số 17-CV/BDVTU ngày 10/01/2025)'], []]],
    ['a line and its period', [['DANH SÁCH MÔ HÌNH DÂN VẬN KHÉO NĂM 2024'], ['Giai đoạn 2022-2025'], []]],
  ])('the title of the second, unmerged in the first column, is no nominee: %s', (_, title) => {
    const judged = judgeSheets([{ rows: [...ABOVE, ...title, ...BELOW] }]);
    expect(judged.assessments.map(({ nomination }) => [nomination.kind, nomination.name])).toEqual([
      ['individual', 'Trần Văn An'],
      ['individual', 'Lê Thị Bình'],
      ['model', 'Hũ gạo tình thương'],
    ]);
    expect(judged.nominations.tables.map((table) => table.kind)).toEqual(['individual', 'model']);
  });
});

test('a level of months below its heading belongs to the header, and the number row below it is passed over', () => {
  const judged = judgeSheets([
    {
      rows: [
        ['DANH SÁCH CÁ NHÂN NĂM 2024'],
        [],
        ['STT', 'Họ và tên', 'Xếp loại', 'Xếp loại tháng', '', '', 'C1'],
        ['', '', '2024', 'T01', 'T02', 'T03', ''],
        [1, 2, 3, 4, 5, 6, 7],
        [1, 'Trần Văn An', 'HTTNV', 'A', 'B', 'A', 'x'],
      ],
    },
  ]);
  expect(judged.columns()).toEqual(['B name', 'C rating@2024', 'G mark:C1']);
  expect(judged.assessments.map(({ nomination }) => nomination.name)).toEqual(['Trần Văn An']);
});

test.each([
  ['Xếp\nloại chất lượng 22', 'B rating@2022'],
  ['Xếp loại\nchất lượng 22', 'B rating@2022'],
  ['Khen\nthưởng 23', 'B commendation@2023'],
  ['Mức độ hoàn thành\nnhiệm vụ 23', 'B rating@2023'],
])('line breaks are spaces: a two-digit year behind the words %j', (header, column) => {
  const judged = judgeSheets(
    [
      {
        rows: [
          ['Họ và tên', header, 'C1'],
          ['Trần Văn An', 'HTTNV', 'x'],
        ],
      },
    ],
    { year: 2024 },
  );
  expect(judged.columns()).toContain(column);
});

// Contract 3.13
describe('“an STT with no header”', () => {
  test('group rows in the number column set the kind', () => {
    const judged = judgeSheets([
      {
        rows: [
          ['DANH SÁCH NĂM 2024'],
          ['', 'Tên đối tượng', 'Đơn vị', 'Xếp loại 2024', 'C1'],
          ['A. TẬP THỂ'],
          [1, 'Văn phòng', '', 'HTTNV', 'x'],
          ['B. CÁ NHÂN'],
          [1, 'Trần An', 'Văn phòng', 'HTTNV', 'x'],
        ],
      },
    ]);
    expect(judged.assessments.map(({ nomination }) => [nomination.kind, nomination.name])).toEqual([
      ['collective', 'Văn phòng'],
      ['individual', 'Trần An'],
    ]);
  });

  test('unit rows and totals in it are no nominees', () => {
    const judged = judgeSheets([
      {
        rows: [
          ['DANH SÁCH CÁ NHÂN NĂM 2024'],
          ['', 'Họ và tên', 'Chức vụ', 'Xếp loại 2024', 'C1'],
          ['Văn phòng'],
          [1, 'Trần An', 'Chuyên viên', 'HTTNV', 'x'],
          ['Phòng Tổng hợp'],
          [2, 'Trần Bá', 'Chuyên viên', 'HTTNV', 'x'],
          ['Tổng cộng', '', '', 2, 2],
        ],
      },
    ]);
    expect(judged.assessments.map(({ nomination }) => [nomination.name, nomination.unit])).toEqual([
      ['Trần An', 'Văn phòng'],
      ['Trần Bá', 'Phòng Tổng hợp'],
    ]);
    expect(judged.findings().filter((one) => one.startsWith('missing-name'))).toEqual([]);
  });
});

test('three levels without merged cells: years over fields over the values of a scale', () => {
  const judged = judgeSheets([
    {
      rows: [
        ['DANH SÁCH CÁ NHÂN NĂM 2024'],
        [],
        ['STT', 'Họ và tên', '2023', '', '', '2024', '', '', 'C1'],
        ['', '', 'Xếp loại', '', 'Khen thưởng', 'Xếp loại', '', 'Khen thưởng', ''],
        ['', '', 'HTXSNV', 'HTTNV', '', 'HTXSNV', 'HTTNV', '', ''],
        [1, 'Trần Văn An', '', 'x', 'GK', 'x', '', 'BK', 'x'],
      ],
    },
  ]);
  expect(judged.columns()).toEqual([
    'B name',
    'C rating@2023',
    'D rating@2023',
    'E commendation@2023',
    'F rating@2024',
    'G rating@2024',
    'H commendation@2024',
    'I mark:C1',
  ]);
});
