import { evidenceOf, judgeSheets, nominees, tablesOf, type TestCell, type TestSheet } from '../support/sheets';

/** Contract, section 3: sheets that hold no nomination table are skipped; what a table needs. */

const HEAD = ['STT', 'Họ và tên', 'Đơn vị', 'Xếp loại', 'Danh hiệu'];
const REAL: TestSheet = {
  name: 'Danh sách',
  rows: [
    ['DANH SÁCH NĂM 2024'],
    HEAD,
    [1, 'Lê Chi', 'Văn phòng', 'HTXSNV', 'CSTĐCS'],
    [2, 'Ngô Dung', 'Phòng A', 'HTTNV', 'LĐTT'],
  ],
};
const EXAMPLE = [HEAD, [1, 'Nguyễn Văn A', 'Phòng X', 'HTTNV', 'LĐTT'], [2, 'Trần Thị B', 'Phòng Y', 'HTTNV', 'LĐTT']];
const RATINGS = ['HTXSNV', 'HTTNV', 'HTNV', 'KHTNV'];

/** Only the real list is found, wherever the decoy stands. */
function expectSkipped(decoy: TestSheet): void {
  for (const sheets of [
    [REAL, decoy],
    [decoy, REAL],
  ]) {
    const judged = judgeSheets(sheets);
    expect(tablesOf(judged)).toEqual(['Danh sách A2:E2 3-4 individual']);
    expect(nominees(judged)).toEqual(['individual Lê Chi · Văn phòng', 'individual Ngô Dung · Phòng A']);
    expect(judged.nominations.year).toBe(2024);
    expect(judged.findings().filter((one) => one.includes(`${decoy.name ?? ''}!`))).toEqual([]);
  }
}

// Contract 3.16
describe('instructions, also with a worked example: named or titled `hướng dẫn` or `ví dụ`', () => {
  test.each([
    'Hướng dẫn',
    'HƯỚNG DẪN',
    'Huong dan',
    'Hướng dẫn nhập liệu',
    'Ví dụ',
    'vi du',
    'VD ví dụ mẫu',
    'Mẫu ví dụ',
    'HDSD',
  ])('a sheet named %s', (name) => {
    expectSkipped({ name, rows: [['MẪU'], ...EXAMPLE] });
    expectSkipped({ name, rows: EXAMPLE });
  });
  test.each([
    'HƯỚNG DẪN NHẬP LIỆU',
    'Hướng dẫn điền biểu mẫu',
    'BẢNG HƯỚNG DẪN',
    'Phụ lục hướng dẫn',
    'VÍ DỤ MINH HỌA',
    'Ví dụ:',
    'DANH SÁCH VÍ DỤ NĂM 2026',
    'DANH SÁCH ĐỀ NGHỊ (VÍ DỤ)',
    'Ví dụ cách ghi: xem bảng dưới',
  ])('titled %s', (title) => {
    expectSkipped({ name: 'Trang 2', rows: [[title], [], ...EXAMPLE] });
  });

  test.each([
    '(Kèm theo Hướng dẫn số 12-HD/BTCTW)',
    '(Kèm theo Hướng dẫn của Ban Tổ chức)',
    'Thực hiện theo hướng dẫn của Ban Thi đua',
    'Căn cứ Hướng dẫn số 05-HD/BTGDVTW ngày 05/01/2024',
    'Đề nghị đọc kỹ hướng dẫn trước khi nhập',
    'Xem hướng dẫn ở trang sau',
    'Ghi rõ hình thức khen, ví dụ: GK, BK',
    '(Cột 5 ghi danh hiệu, ví dụ LĐTT)',
    '(ví dụ: GK 2022, BK 2023)',
  ])('a list with a line that only speaks of one is read: %s', (line) => {
    const judged = judgeSheets([{ rows: [['DANH SÁCH NĂM 2024'], [line], ...EXAMPLE] }]);
    expect(nominees(judged)).toHaveLength(2);
  });
});

// Contract 3.16
describe('code lists', () => {
  const codes = (name: string, title: string | null): TestSheet => ({
    name,
    rows: [
      [title],
      ['STT', 'Tên đơn vị', 'Xếp loại', 'Danh hiệu thi đua', 'Hình thức khen thưởng'],
      [1, 'Văn phòng', 'HTXSNV', 'Lao động tiên tiến', 'Giấy khen'],
      [2, 'Phòng A', 'HTTNV', 'Chiến sĩ thi đua cơ sở', 'Bằng khen'],
      [3, 'Phòng B', 'HTNV', 'Chiến sĩ thi đua toàn quốc', 'Huân chương Lao động'],
      [4, 'Phòng C', 'KHTNV', null, 'Kỷ niệm chương'],
      [5, 'Phòng D', null, null, null],
      [6, 'Phòng E', null, null, null],
    ],
  });
  test.each(['DANHMUC', 'Danh mục', 'DM', 'Danh muc', 'Mã', 'List', 'Lists', 'DM_DonVi', 'Tra cứu', 'DanhMuc_KT'])(
    'a sheet named %s, with a `Tên đơn vị` column and titles',
    (name) => {
      expectSkipped(codes(name, null));
    },
  );
  test.each(['DANH MỤC HÌNH THỨC KHEN THƯỞNG', 'Danh mục mã', 'BẢNG MÃ DANH HIỆU', 'DANH MỤC'])(
    'titled %s',
    (title) => {
      expectSkipped(codes('Sheet9', title));
    },
  );
  test('by its cells alone: each value once, columns of different length', () => {
    expectSkipped(codes('Sheet9', null));
    expectSkipped({ ...codes('Sheet9', null), hidden: true });
  });
  test('a code list with one column of a scale', () => {
    expectSkipped({
      name: 'DANHMUC',
      rows: [
        ['Mã số', 'Tên đơn vị', 'Danh hiệu'],
        ['01', 'Văn phòng', 'LĐTT'],
      ],
    });
  });
});

// Contract 3.16
describe('hidden list sheets', () => {
  test('columns of choices', () => {
    expectSkipped({
      name: 'ds',
      hidden: true,
      rows: [
        ['Đơn vị', 'Xếp loại', 'Danh hiệu', 'Khen thưởng'],
        ...['Văn phòng', 'Phòng A', 'Phòng B', 'Phòng C'].map((unit, n): TestCell[] => [
          unit,
          RATINGS[n] ?? null,
          ['LĐTT', 'CSTĐCS'][n] ?? null,
          ['GK', 'BK', 'HCLĐ'][n] ?? null,
        ]),
      ],
    });
  });
  test('a hidden sheet of nominations of an earlier year is read', () => {
    const row = (name: string, rating: string) => [name, 'Văn phòng', rating];
    const judged = judgeSheets([
      {
        name: '2023',
        hidden: true,
        rows: [['Họ và tên', 'Đơn vị', 'Xếp loại'], row('Lê Chi', 'HTTNV'), row('Ngô Dung', 'HTXSNV')],
      },
      { name: '2024', rows: [['Họ và tên', 'Đơn vị', 'Xếp loại'], row('Lê Chi', 'HTTNV'), row('Ngô Dung', 'HTTNV')] },
    ]);
    expect(evidenceOf(judged, 'Ngô Dung')).toEqual(['rating@2023 known 4', 'rating@2024 known 3']);
  });
});

// Contract 3.16
describe("one person's form", () => {
  test('label and value, side by side', () => {
    expectSkipped({
      name: 'Lê Chi',
      rows: [
        ['BẢN TỰ NHẬN XÉT'],
        ['Họ và tên', 'Lê Chi', 'Ngày sinh', '05/03/1980'],
        ['Chức vụ', 'Chuyên viên', 'Đơn vị', 'Văn phòng'],
        ['Xếp loại', 'HTTNV', 'Danh hiệu', 'LĐTT'],
      ],
    });
  });
  test('label and value without a title', () => {
    expectSkipped({
      name: 'Lê Chi',
      rows: [
        ['Họ và tên', 'Lê Chi', 'Đơn vị', 'Văn phòng'],
        ['Chức vụ', 'Chuyên viên', 'Xếp loại', 'HTTNV'],
        ['Sáng kiến', 'Không', 'Khen thưởng', 'GK'],
      ],
    });
  });
  test('labels with colons', () => {
    expectSkipped({
      name: 'Phiếu',
      rows: [
        ['Họ và tên:', 'Lê Chi'],
        ['Đơn vị:', 'Văn phòng'],
        ['Xếp loại:', 'HTTNV'],
        ['Danh hiệu:', 'LĐTT'],
      ],
    });
  });
  test('a form with the history of awards', () => {
    expectSkipped({
      name: 'Mẫu 02',
      rows: [
        ['BÁO CÁO THÀNH TÍCH ĐỀ NGHỊ TẶNG BẰNG KHEN'],
        ['Họ và tên:', 'Lê Chi'],
        ['Năm', 'Danh hiệu thi đua', 'Số quyết định'],
        [2023, 'LĐTT', '12/QĐ'],
        [2022, 'CSTĐCS', '13/QĐ'],
      ],
    });
  });
});

// Contract 3.18
describe('a table needs a name column and at least one of rating, title, commendation, initiative, discipline, votes or a mark', () => {
  test('a salary sheet beside the list', () => {
    expectSkipped({
      name: 'Lương',
      rows: [
        ['BẢNG LƯƠNG THÁNG 3 NĂM 2026'],
        ['STT', 'Họ và tên', 'Chức vụ', 'Hệ số', 'Phụ cấp', 'Thực lĩnh'],
        [1, 'Lê Chi', 'Chuyên viên', 3.33, 0.2, 8000000],
        [2, 'Mai Hoa', 'Chuyên viên', 3.33, 0.2, 8000000],
      ],
    });
  });
  test('an attendance sheet, also with a month’s grade', () => {
    const days = Array.from({ length: 31 }, (_, n) => n + 1);
    const rows = [
      ['STT', 'Họ và tên', ...days, 'Công', 'Xếp loại'],
      [1, 'Lê Chi', ...days.map(() => 'x'), 22, 'A'],
      [2, 'Mai Hoa', ...days.map(() => 'x'), 22, 'B'],
    ];
    expectSkipped({ name: 'Chấm công', rows });
    expectSkipped({ name: 'T3', rows: [['BẢNG CHẤM CÔNG THÁNG 3 NĂM 2026'], ...rows] });
  });
  test.each(['BẢNG LƯƠNG THÁNG 3', 'BẢNG CHẤM CÔNG', 'Bảng tổng hợp chấm công tháng 3', 'Bảng thanh toán tiền thưởng'])(
    'what is paid, with a grade of the month: %s',
    (title) => {
      expectSkipped({
        name: 'T3',
        rows: [[title], ['STT', 'Họ và tên', 'Công', 'Xếp loại'], [1, 'Lê Chi', 22, 'A'], [2, 'Mai Hoa', 21, 'B']],
      });
    },
  );
  test('a list of reward money', () => {
    expectSkipped({
      name: 'Tiền thưởng',
      rows: [
        ['STT', 'Họ và tên', 'Mức thưởng', 'Số tiền', 'Ký nhận'],
        [1, 'Lê Chi', 'Giấy khen', 300000, null],
      ],
    });
  });
  test('a list of people without evidence', () => {
    expectSkipped({
      name: 'Nhân sự',
      rows: [
        ['STT', 'Họ và tên', 'Ngày sinh', 'Chức vụ'],
        [1, 'Lê Chi', '05/03/1980', 'CV'],
      ],
    });
  });
  test('evidence without names', () => {
    expectSkipped({
      name: 'Điểm',
      rows: [
        ['STT', 'Năm', 'Xếp loại'],
        [1, 2023, 'HTTNV'],
      ],
    });
  });
  test.each<[string, TestCell]>([
    ['Xếp loại', 'HTTNV'],
    ['Danh hiệu', 'LĐTT'],
    ['Khen thưởng', 'GK'],
    ['Sáng kiến', 'Cải tiến cấp cơ sở'],
    ['Kỷ luật', 'Không'],
    ['Số phiếu', '12/13'],
    ['C4', 'x'],
    ['CN3', 'x'],
    ['Điểm xếp loại', 92],
  ])('%s is enough', (header, value) => {
    const judged = judgeSheets(
      [
        {
          rows: [
            ['Họ và tên', header],
            ['Lê Chi', value],
          ],
        },
      ],
      { year: 2024 },
    );
    expect(nominees(judged)).toEqual(['individual Lê Chi']);
  });
});

describe('statistics: counts by unit under the names of values', () => {
  test.each<[string, TestCell[], TestCell[][]]>([
    [
      'ratings',
      ['STT', 'Đơn vị', 'Tổng số', ...RATINGS],
      [
        [1, 'Văn phòng', 12, 3, 8, 1, 0],
        [2, 'Phòng A', 5, 1, 4, 0, 0],
      ],
    ],
    [
      'ratings, small numbers',
      ['STT', 'Đơn vị', ...RATINGS],
      [
        [1, 'Văn phòng', 1, 2, 0, 0],
        [2, 'Phòng A', 1, 1, 0, 0],
      ],
    ],
    [
      'numbers as text',
      ['STT', 'Đơn vị', ...RATINGS],
      [
        [1, 'Văn phòng', '03', '08', '01', '0'],
        [2, 'Phòng A', '01', '04', '0', '0'],
      ],
    ],
    [
      'titles and commendations',
      ['STT', 'Đơn vị', 'LĐTT', 'CSTĐCS', 'Giấy khen', 'Bằng khen'],
      [
        [1, 'Văn phòng', 10, 2, 5, 1],
        [2, 'Phòng A', 4, 1, 2, 0],
      ],
    ],
    [
      'initiatives',
      ['STT', 'Đơn vị', 'Sáng kiến', 'Giấy khen'],
      [
        [1, 'Văn phòng', 4, 2],
        [2, 'Phòng A', 3, 2],
      ],
    ],
    [
      'with shares',
      ['STT', 'Đơn vị', 'HTXSNV', 'Tỷ lệ %', 'HTTNV', 'Tỷ lệ %'],
      [
        [1, 'Văn phòng', 3, 25, 9, 75],
        [2, 'Phòng A', 2, 40, 3, 60],
      ],
    ],
  ])('%s', (_, header, rows) => {
    expectSkipped({
      name: 'Tổng hợp',
      rows: [['THỐNG KÊ KẾT QUẢ XẾP LOẠI NĂM 2026'], header, ...rows, ['', 'Tổng cộng', 17, 4, 12, 1]],
    });
  });
  test('below a heading', () => {
    expectSkipped({
      name: 'Thống kê',
      rows: [
        ['STT', 'Đơn vị', 'Xếp loại', null, null, null],
        [null, null, ...RATINGS],
        [1, 'Văn phòng', 3, 8, 1, 0],
        [2, 'Phòng A', 1, 4, 0, 0],
      ],
      merges: ['A1:A2', 'B1:B2', 'C1:F1'],
    });
  });
  test('ones and noughts under the values are crosses, one a row', () => {
    const judged = judgeSheets(
      [
        {
          rows: [
            ['STT', 'Tên đơn vị', ...RATINGS],
            [1, 'Văn phòng', 1, 0, 0, 0],
            [2, 'Phòng A', 0, 1, 0, 0],
          ],
        },
      ],
      { year: 2024 },
    );
    expect(evidenceOf(judged, 'Văn phòng')[0]).toBe('rating@2024 known 4');
  });
  test('numbers in one rating column are wrong values, not statistics', () => {
    const judged = judgeSheets(
      [
        {
          rows: [
            ['STT', 'Họ và tên', 'Xếp loại'],
            [1, 'Lê Chi', 'HTTNV'],
            [2, 'Ngô Dung', 3],
          ],
        },
      ],
      { year: 2024 },
    );
    expect(nominees(judged)).toHaveLength(2);
    expect(judged.findings()).toContain('unknown-value Sheet1!C3');
  });
  test('points of marks, points of ratings and votes are no statistics', () => {
    const judged = judgeSheets(
      [
        {
          rows: [
            ['STT', 'Tên đơn vị', 'C1 (20 điểm)', 'Điểm xếp loại', 'Số phiếu (13 phiếu)'],
            [1, 'Văn phòng', 18, 92, 12],
          ],
        },
      ],
      { year: 2024 },
    );
    expect(nominees(judged)).toEqual(['collective Văn phòng']);
  });
});

// Contract 3.16
describe("this program's own sheets", () => {
  test.each<[string, string]>([
    ['Tiêu chí', 'BỘ TIÊU CHÍ'],
    ['Cấu hình', 'CẤU HÌNH'],
    ['Báo cáo 2024', 'BÁO CÁO'],
    ['Báo cáo 2024 – PL1', 'PHỤ LỤC 1'],
    ['Báo cáo 2024 – PL2', 'PHỤ LỤC 2'],
  ])('%s', (name, title) => {
    expectSkipped({ name, rows: [[title], ['năm 2026'], ...EXAMPLE] });
  });

  test('a report of the period, whose first table stands far below its title', () => {
    const passages = Array.from({ length: 30 }, (_, n) => [`${String(n + 1)}. Kết quả nhân rộng các điển hình.`]);
    expectSkipped({ name: 'Báo cáo 2022-2025', rows: [['BÁO CÁO'], ...passages, ...EXAMPLE] });
  });
});

// Contract 3.17
describe('`Kiểm phiếu`, the counting sheet, is read as evidence of `votes`, and wins over a column', () => {
  const counting = (votes: TestCell, name = 'Kiểm phiếu'): TestSheet => ({
    name,
    rows: [
      ['BIÊN BẢN KIỂM PHIẾU NĂM 2024'],
      ['STT', 'Họ và tên', 'Đơn vị', 'Số phiếu đồng ý'],
      [1, 'Lê Chi', 'Văn phòng', votes],
      [2, 'Người Lạ', 'Văn phòng', '9/13'],
    ],
  });
  const list = (votes: TestCell): TestSheet => ({
    name: 'Cá nhân',
    rows: [
      ['NĂM 2024'],
      ['STT', 'Họ và tên', 'Đơn vị', 'Xếp loại', 'Số phiếu'],
      [1, 'Lê Chi', 'Văn phòng', 'HTTNV', votes],
    ],
  });
  const votes = (judged: ReturnType<typeof judgeSheets>) =>
    judged.of('Lê Chi').nomination.evidence.find((one) => one.field === 'votes' && one.reading.state === 'known')
      ?.reading.level;

  test.each(['before', 'behind'])('it wins, %s the list, with a contradiction where they differ', (place) => {
    const sheets = place === 'before' ? [counting('12/13'), list('10/13')] : [list('10/13'), counting('12/13')];
    const judged = judgeSheets(sheets);
    expect(votes(judged)).toBeCloseTo(12 / 13);
    expect(judged.findings().filter((one) => one.startsWith('contradiction'))).toHaveLength(1);
  });
  test('no contradiction where they agree or the column is blank', () => {
    expect(judgeSheets([list('12/13'), counting('12/13')]).findings()).not.toContainEqual(
      expect.stringMatching(/^contra/),
    );
    const judged = judgeSheets([list(null), counting('12/13')]);
    expect(judged.findings()).not.toContainEqual(expect.stringMatching(/^contra/));
    expect(votes(judged)).toBeCloseTo(12 / 13);
  });
  test('it nominates no one', () => {
    expect(nominees(judgeSheets([list('12/13'), counting('12/13')]))).toEqual(['individual Lê Chi · Văn phòng']);
  });
  test('votes of collectives decide TT6', () => {
    const judged = judgeSheets([
      {
        name: 'Tập thể',
        rows: [
          ['NĂM 2024'],
          ['Tên tập thể', 'Danh hiệu 2022', 'Danh hiệu 2023', 'Danh hiệu 2024'],
          ['Phòng A', 'TTLĐTT', 'TTLĐTT', 'TTLĐTT'],
        ],
      },
      {
        name: 'Kiểm phiếu',
        rows: [
          ['Tên tập thể', 'Số phiếu đồng ý'],
          ['Phòng A', '5/13'],
        ],
      },
    ]);
    expect(judged.criterion('Phòng A', 'TT6')).toBe('unmet');
  });
});
