import { judgeSheets } from '../support/sheets';
import { readAs, tryHeader } from '../support/one-header';

const YEARLY: readonly (readonly [header: string, field: string])[] = [
  ['Xếp loại chất lượng', 'rating'],
  ['Xếp loại', 'rating'],
  ['Đánh giá', 'rating'],
  ['Điểm xếp loại', 'ratingPoints'],
  ['Danh hiệu thi đua', 'title'],
  ['DHTĐ', 'title'],
  ['LĐTT', 'title'],
  ['Chiến sĩ thi đua cơ sở', 'title'],
  ['Khen thưởng', 'commendation'],
  ['Giấy khen', 'commendation'],
  ['Bằng khen', 'commendation'],
  ['Bằng khen UBND tỉnh', 'commendation'],
  ['Sáng kiến', 'initiative'],
  ['Sáng kiến cấp cơ sở', 'initiative'],
  ['Mức độ ảnh hưởng', 'initiativeLevel'],
  ['Số quyết định', 'initiativeDecision'],
  ['Kỷ luật', 'discipline'],
];

describe('“A single year inside a header binds the column to that year”', () => {
  const ways: readonly (readonly [how: string, levels: (header: string) => readonly string[]])[] = [
    ['`2023` behind', (header) => [`${header} 2023`]],
    ['`2023` before', (header) => [`2023 ${header}`]],
    ['`năm 2023`', (header) => [`${header} năm 2023`]],
    ['`Năm 2023` on a line of its own', (header) => [`Năm 2023\n${header}`]],
    ['in brackets', (header) => [`${header} (2023)`]],
    ['in brackets with its word', (header) => [`${header} (năm 2023)`]],
    ['behind a dash', (header) => [`${header} - 2023`]],
    ["`'23`", (header) => [`${header} '23`]],
    ['`’23`', (header) => [`${header} ’23`]],
    ['`23` behind a field’s word', (header) => [`${header} 23`]],
    ['`năm 23`', (header) => [`${header} năm 23`]],
    ['in capitals', (header) => [`${header} năm 2023`.toUpperCase()]],
    ['decomposed', (header) => [`${header} năm 2023`.normalize('NFD')]],
    ['the year below', (header) => [header, '2023']],
    ['`Năm 2023` below', (header) => [header, 'Năm 2023']],
    ["`'23` below", (header) => [header, "'23"]],
    ['`23` below', (header) => [header, '23']],
    ['the year above', (header) => ['Năm 2023', header]],
    ['a bare year above', (header) => ['2023', header]],
    ['three levels, the year lowest', (header) => ['Kết quả các năm', header, '2023']],
    ['three levels, the year highest', (header) => ['2023', 'Kết quả', header]],
    ['three levels, the year between', (header) => ['Kết quả', 'Năm 2023', header]],
    ['the year on top with other words', (header) => ['Kết quả thi đua năm 2023', header]],
  ];
  describe.each(ways)('%s', (_how, levels) => {
    test.each(YEARLY)('%s', (header, field) => {
      expect(readAs({ header: levels(header) })).toBe(`${field}@2023`);
    });
  });

  test('`23` behind words of no field is no year', () => {
    expect(readAs('Phụ lục 23')).toBe('unmapped');
  });
  test('a number of voters is no year', () => {
    expect(readAs('Số phiếu (13 phiếu)')).toBe('votes');
    expect(readAs('Số phiếu/13')).toBe('votes');
  });
  test('a date is no year', () => {
    expect(readAs('Xếp loại (QĐ ngày 15/3/2023)')).toBe('rating');
  });
  test('years typed as numbers', () => {
    const judged = judgeSheets([
      {
        rows: [
          ['STT', 'Họ và tên', 'Xếp loại', '', ''],
          ['', '', 2022, 2023, 2024],
          [1, 'Nguyễn Thị Hằng', 'HTTNV', 'HTTNV', 'HTXSNV'],
        ],
        merges: ['A1:A2', 'B1:B2', 'C1:E1'],
      },
    ]);
    expect(judged.columns()).toEqual(['B name', 'C rating@2022', 'D rating@2023', 'E rating@2024']);
  });
  test('short years below a heading, as Excel leaves them when one types ’22', () => {
    const judged = judgeSheets([
      {
        rows: [
          ['STT', 'Họ và tên', 'Xếp loại', '', '', 'Khen thưởng', '', ''],
          ['', '', '22', '23', '24', '22', '23', '24'],
          [1, 'Nguyễn Thị Hằng', 'HTTNV', 'HTTNV', 'HTXSNV', 'GK', 'GK', 'BK'],
        ],
        merges: ['A1:A2', 'B1:B2', 'C1:E1', 'F1:H1'],
      },
    ]);
    expect(judged.columns()).toEqual([
      ...['B name', 'C rating@2022', 'D rating@2023', 'E rating@2024'],
      ...['F commendation@2022', 'G commendation@2023', 'H commendation@2024'],
    ]);
  });
});

describe('“a range binds it to none, and it is unmapped”', () => {
  const ranges = [
    '2022-2023',
    '2022 - 2023',
    '2022–2023',
    'năm 2022-2023',
    'giai đoạn 2022-2025',
    '2022 đến 2024',
    'từ năm 2022 đến năm 2024',
  ];
  test.each(ranges.flatMap((range) => YEARLY.map(([header]) => [header, range] as const)))('%s %s', (header, range) => {
    expect(readAs(`${header} ${range}`)).toBe('unmapped');
  });
  test.each([
    [['Xếp loại', '2022-2023']],
    [['Giai đoạn 2022-2025', 'Khen thưởng']],
    [['Kết quả 2022-2024', 'Danh hiệu', 'Cao nhất']],
    [['Xếp loại năm học 2022-2023']],
  ])('on levels: %j', (header) => {
    expect(readAs({ header })).toBe('unmapped');
  });
  test('a range over single years: the single year below binds', () => {
    const judged = judgeSheets([
      {
        rows: [
          ['STT', 'Họ và tên', 'Xếp loại chất lượng (2022-2024)', '', ''],
          ['', '', 2022, 2023, 2024],
          [1, 'Nguyễn Thị Hằng', 'HTTNV', 'HTTNV', 'HTXSNV'],
        ],
        merges: ['A1:A2', 'B1:B2', 'C1:E1'],
      },
    ]);
    expect(judged.columns()).toEqual(['B name', 'C rating@2022', 'D rating@2023', 'E rating@2024']);
  });
  test('“in a cell of the year column a range is its later year”', () => {
    const judged = judgeSheets([
      {
        rows: [
          ['STT', 'Họ và tên', 'Năm', 'Xếp loại'],
          [1, 'Nguyễn Thị Hằng', '2022-2023', 'HTTNV'],
          [2, 'Nguyễn Thị Hằng', '2024', 'HTXSNV'],
          [3, 'Nguyễn Thị Hằng', 'Năm 2022', 'HTNV'],
        ],
      },
    ]);
    const ratings = judged.of('Nguyễn Thị Hằng').nomination.evidence.filter((one) => one.field === 'rating');
    expect(ratings.map((one) => [one.year, one.reading.level])).toEqual(
      expect.arrayContaining([
        [2023, 3],
        [2024, 4],
        [2022, 2],
      ]),
    );
  });
});

describe('“Months (T01 … T12, Tháng 3) are not a year’s rating”', () => {
  const months = ['T01', 'T1', 'T12', 'Tháng 3', 'Tháng 12', 'tháng 3/2024', 'Tháng 3 năm 2024', 'THÁNG 3', 'Thang 3'];
  test.each(months)('Xếp loại %s', (month) => {
    expect(readAs(`Xếp loại ${month}`)).toBe('unmapped');
  });
  test.each(months)('Xếp loại over %s', (month) => {
    expect(readAs({ header: ['Xếp loại', month] })).toBe('unmapped');
  });
  test('the months of a year, and the year beside them', () => {
    const judged = judgeSheets([
      {
        rows: [
          ['BẢNG XẾP LOẠI NĂM 2024'],
          ['STT', 'Họ và tên', 'Xếp loại', '', '', '', ''],
          ['', '', 'T01', 'T02', 'T03', 'Tháng 4', 'Cả năm'],
          [1, 'Nguyễn Thị Hằng', 'HTNV', 'HTNV', 'HTNV', 'HTNV', 'HTTNV'],
        ],
        merges: ['A2:A3', 'B2:B3', 'C2:G2'],
      },
    ]);
    expect(judged.columns()).toEqual(['B name', 'G rating']);
    expect(judged.findings().filter((one) => one.startsWith('unmapped-column'))).toHaveLength(4);
  });
});

describe('“a column under a word of money is no commendation or discipline: unmapped”', () => {
  test.each([
    [['Khen thưởng', 'Thành tiền']],
    [['Khen thưởng', 'Mức thưởng']],
    [['Khen thưởng', 'Số tiền']],
    [['Khen thưởng năm 2024', 'Số tiền']],
    [['Khen thưởng 2024', 'Mức thưởng (đồng)']],
    [['Khen thuong', 'So tien']],
    [['Mức thưởng', 'Giấy khen']],
    [['Số tiền', 'Bằng khen']],
    [['Thành tiền', 'Khen thưởng', '2024']],
    [['Kỷ luật', 'Số tiền']],
    ['Số tiền khen thưởng'],
    ['Khen thưởng (số tiền)'],
    ['Khen thưởng - thành tiền 2024'],
    ['Mức thưởng Giấy khen'],
    ['THÀNH TIỀN'],
    ['Mức thưởng'],
    ['Số tiền'],
  ])('%j', (header) => {
    expect(readAs({ header, cells: ['1.000.000', '500.000'] })).toBe('unmapped');
  });
  test('its neighbour under the same heading is the commendation', () => {
    const judged = judgeSheets([
      {
        rows: [
          ['STT', 'Họ và tên', 'Khen thưởng năm 2024', '', 'Kỷ luật'],
          ['', '', 'Hình thức', 'Số tiền', ''],
          [1, 'Nguyễn Thị Hằng', 'GK', 1490000, 'Không'],
        ],
        merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2'],
      },
    ]);
    expect(judged.columns()).toEqual(['B name', 'C commendation@2024', 'E discipline']);
    expect(judged.findings()).toContain('unmapped-column Sheet1!D2');
  });
});

describe('“Two or three levels are joined top to bottom; a level on top that matches nothing is skipped”', () => {
  test.each([
    [['Mức độ', 'hoàn thành nhiệm vụ'], 'rating'],
    [['Họ và', 'tên'], 'unmapped'],
    [['Kết quả các năm', 'Xếp loại'], 'rating'],
    [['Thông tin chung', 'Đơn vị'], 'unit'],
    [['Thông tin', 'Cá nhân', 'Chức vụ'], 'position'],
    [['Thi đua, khen thưởng', 'Danh hiệu thi đua'], 'title'],
    [['Thi đua, khen thưởng', 'Hình thức khen thưởng'], 'commendation'],
    [['Sáng kiến', 'Tên sáng kiến'], 'initiative'],
    [['Sáng kiến', 'Cấp công nhận'], 'initiativeLevel'],
    [['Sáng kiến', 'Số quyết định'], 'initiativeDecision'],
    [['Ngày tháng năm sinh', 'Nam'], 'gender'],
    [['Ngày tháng năm sinh', 'Nữ'], 'gender'],
    [['Kết quả', 'Đánh giá', 'Xếp loại'], 'rating'],
    [['Xếp loại chất lượng', 'Xếp loại chất lượng', '2023'], 'rating@2023'],
    [['Khen thưởng', 'Nơi khác'], 'unmapped'],
  ])('%j → %s', (header, field) => {
    if (field === 'unmapped') expect(['unmapped', 'no table']).toContain(readAs({ header }));
    else expect(readAs({ header })).toBe(field);
  });
  test('the lowest header cell carries what is said of the column', () => {
    const judged = tryHeader({ header: ['Nhóm', 'Nhóm máu', 'Mục khác'] });
    expect(judged.findings()).toContain('unmapped-column Trang!D5');
  });
});
