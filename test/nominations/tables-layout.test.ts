import { judgeSheets, nominees, tablesOf, type TestCell, type TestSheet } from '../support/sheets';

/** Contract, section 3, first paragraph: what a sheet may have around and between its rows. */

const HEAD = ['STT', 'Họ và tên', 'Đơn vị', 'Xếp loại'];
const BINH = [1, 'Trần Văn Bình', 'Văn phòng', 'HTTNV'];
const CHI = [2, 'Lê Thị Chi', 'Văn phòng', 'HTXSNV'];
const BOTH = ['individual Trần Văn Bình · Văn phòng', 'individual Lê Thị Chi · Văn phòng'];

function judge(rows: readonly (readonly TestCell[])[], more: Partial<TestSheet> = {}) {
  return judgeSheets([{ rows, ...more }], { year: 2024 });
}

// Contract 3.2
describe('a header of one to three rows with merged cells', () => {
  // Contract 3.1
  test('one row, titles above', () => {
    const judged = judge([['TỈNH ỦY BÌNH THUẬN'], ['DANH SÁCH ĐỀ NGHỊ NĂM 2024'], [], HEAD, BINH, CHI]);
    expect(tablesOf(judged)).toEqual(['Sheet1 A4:D4 5-6 individual']);
    expect(nominees(judged)).toEqual(BOTH);
  });

  test('a title spread over several merged cells (agency left, state right)', () => {
    const judged = judge(
      [
        ['TỈNH ỦY BÌNH THUẬN', null, 'ĐẢNG CỘNG SẢN VIỆT NAM'],
        ['BAN DÂN VẬN', null, 'Bình Thuận, ngày 15 tháng 12 năm 2023'],
        ['DANH SÁCH CÁ NHÂN'],
        ['năm 2024'],
        HEAD,
        BINH,
        CHI,
      ],
      { merges: ['A1:B1', 'C1:D1', 'A2:B2', 'C2:D2', 'A3:D3', 'A4:D4'] },
    );
    expect(tablesOf(judged)).toEqual(['Sheet1 A5:D5 6-7 individual']);
    expect(nominees(judged)).toEqual(BOTH);
  });

  test('two rows, merged', () => {
    const judged = judge(
      [
        ['STT', 'Họ và tên', 'Đơn vị', 'Xếp loại', null],
        [null, null, null, 2023, 2024],
        [...BINH, 'HTXSNV'],
        [...CHI, 'HTTNV'],
      ],
      { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1'] },
    );
    expect(tablesOf(judged)).toEqual(['Sheet1 A1:E2 3-4 individual']);
    expect(judged.columns()).toEqual(['B name', 'C unit', 'D rating@2023', 'E rating@2024']);
    expect(nominees(judged)).toEqual(BOTH);
  });

  test('two rows, unmerged heading', () => {
    const judged = judge([
      ['STT', 'Họ và tên', 'Đơn vị', 'Xếp loại', null],
      [null, null, null, '2023', '2024'],
      [...BINH, 'HTXSNV'],
      [...CHI, 'HTTNV'],
    ]);
    expect(judged.columns()).toEqual(['B name', 'C unit', 'D rating@2023', 'E rating@2024']);
    expect(tablesOf(judged)).toEqual(['Sheet1 A1:E2 3-4 individual']);
  });

  test('three rows', () => {
    const judged = judge(
      [
        ['STT', 'Họ và tên', 'Đơn vị', 'Kết quả các năm', null, null, null],
        [null, null, null, 'Xếp loại', null, 'Khen thưởng', null],
        [null, null, null, 2023, 2024, 2023, 2024],
        [...BINH, 'HTXSNV', 'GK', 'GK'],
        [...CHI, 'HTXSNV', 'GK', 'GK'],
      ],
      { merges: ['A1:A3', 'B1:B3', 'C1:C3', 'D1:G1', 'D2:E2', 'F2:G2'] },
    );
    expect(tablesOf(judged)).toEqual(['Sheet1 A1:G3 4-5 individual']);
    expect(judged.columns()).toEqual([
      'B name',
      'C unit',
      'D rating@2023',
      'E rating@2024',
      'F commendation@2023',
      'G commendation@2024',
    ]);
  });

  test('the year above the field', () => {
    const judged = judge(
      [
        ['STT', 'Họ và tên', 'Đơn vị', 'Năm 2023', null, 'Năm 2024', null],
        [null, null, null, 'Xếp loại', 'Khen thưởng', 'Xếp loại', 'Khen thưởng'],
        [...BINH, 'GK', 'HTTNV', 'GK'],
        [...CHI, 'GK', 'HTTNV', 'GK'],
      ],
      { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:G1'] },
    );
    expect(judged.columns()).toEqual([
      'B name',
      'C unit',
      'D rating@2023',
      'E commendation@2023',
      'F rating@2024',
      'G commendation@2024',
    ]);
    expect(tablesOf(judged)).toEqual(['Sheet1 A1:G2 3-4 individual']);
  });

  test.each([
    ['far right', 7],
    ['at column C', 2],
  ])('a table that starts %s', (_, shift) => {
    const pad = Array<null>(shift).fill(null);
    const judged = judge([[], [], [...pad, ...HEAD], [...pad, ...BINH], [...pad, ...CHI]]);
    expect(nominees(judged)).toEqual(BOTH);
  });
});

// Contract 3.2
describe('a row of column numbers under the header', () => {
  test.each<[string, TestCell[]]>([
    ['1, 2, 3', [1, 2, 3, 4]],
    ['as text', ['1', '2', '3', '4']],
    ['(1), (2), …', ['(1)', '(2)', '(3)', '(4)']],
    ['A, B, 1, 2', ['A', 'B', 1, 2]],
    ['a, b, (1), (2)', ['a', 'b', '(1)', '(2)']],
    ['first column without number', [null, 1, 2, 3]],
    ['with a formula', ['(1)', '(2)', '(3)', '(4)=(2)+(3)']],
    ['with a bare formula', ['1', '2', '3', '4=2+3']],
    ['in square brackets', ['[1]', '[2]', '[3]', '[4]']],
  ])('%s', (_, numbers) => {
    const judged = judge([HEAD, numbers, BINH, CHI]);
    expect(tablesOf(judged)).toEqual(['Sheet1 A1:D1 3-4 individual']);
    expect(nominees(judged)).toEqual(BOTH);
  });

  test.each<[string, TestCell[]]>([
    ['1, 2', [1, 2]],
    ['(1), (2)', ['(1)', '(2)']],
    ['A, B', ['A', 1]],
  ])('under a header of two columns: %s', (_, numbers) => {
    const judged = judge([['Tên đơn vị', 'Xếp loại'], numbers, ['Văn phòng', 'HTTNV']]);
    expect(nominees(judged)).toEqual(['collective Văn phòng']);
    expect(tablesOf(judged)).toEqual(['Sheet1 A1:B1 3-3 collective']);
  });

  test('a first nominee whose cells are numbers is no row of numbers', () => {
    const judged = judge([
      ['STT', 'Họ và tên', 'C1', 'C2'],
      [1, 'Trần Văn Bình', 1, 0],
    ]);
    expect(nominees(judged)).toEqual(['individual Trần Văn Bình']);
  });
});

// Contract 3.4
describe('blank rows', () => {
  test('below the header, between nominees and behind them', () => {
    const judged = judge([HEAD, [], BINH, [], [], CHI, [], []]);
    expect(nominees(judged)).toEqual(BOTH);
    expect(judged.findings().filter((one) => one.startsWith('missing-name'))).toEqual([]);
  });
});

// Contract 3.5
describe('subtotal and total rows (`Cộng`, `Tổng cộng`, `Tổng số`)', () => {
  test.each<[string, TestCell[]]>([
    ['Cộng in the name column', [null, 'Cộng', null, 2]],
    ['Cộng: in the first column', ['Cộng:', null, null, 2]],
    ['CỘNG', ['CỘNG']],
    ['Tổng cộng', ['Tổng cộng', null, null, '2']],
    ['Tổng cộng: 2 người', ['Tổng cộng: 2 người']],
    ['Tổng số', [null, 'Tổng số', null, 2]],
    ['Tổng số: 02 đồng chí', [null, 'Tổng số: 02 đồng chí']],
    ['Tổng số cá nhân', [null, 'Tổng số cá nhân', 2]],
    ['TỔNG CỘNG (I+II)', [null, 'TỔNG CỘNG (I+II)', null, 2]],
    ['Cộng (I)', [null, 'Cộng (I)', null, 2]],
    ['Cộng I', [null, 'Cộng I', null, 2]],
    ['Cộng mục I', [null, 'Cộng mục I', null, 2]],
    ['Cộng Văn phòng', [null, 'Cộng Văn phòng', null, 2]],
    ['Tổng', [null, 'Tổng', null, 2]],
    ["Excel's own Total", ['Total', null, null, 2]],
    ['without diacritics', [null, 'Tong cong', null, 2]],
    ['in the unit column', [null, null, 'Tổng cộng', 2]],
    ['with a share', [null, 'Tổng cộng', null, '50%']],
    ['with an ordinal', ['III', 'Tổng cộng', null, 2]],
  ])('%s is no nominee', (_, total) => {
    const judged = judge([HEAD, BINH, CHI, total]);
    expect(nominees(judged)).toEqual(BOTH);
    expect(judged.findings()).not.toContainEqual(expect.stringMatching(/^(?:missing-name|unknown-value)/));
    expect(tablesOf(judged)).toEqual(['Sheet1 A1:D1 2-4 individual']);
  });

  test('a subtotal between nominees', () => {
    expect(nominees(judge([HEAD, BINH, [null, 'Cộng', null, 1], CHI, [null, 'Tổng cộng', null, 2]]))).toEqual(BOTH);
  });

  test.each([
    'Tổng đội Thanh niên xung phong',
    'Tổ Tổng hợp',
    'Cộng đồng dân cư thôn 3',
    'Cộng tác viên dân vận',
    'Tổng hội Xây dựng',
    'Tổng Công ty Điện lực',
  ])('%s is a nominee', (name) => {
    expect(
      nominees(
        judge([
          ['STT', 'Tên tập thể', 'Xếp loại'],
          [1, name, 'HTTNV'],
        ]),
      ),
    ).toEqual([`collective ${name}`]);
    expect(
      nominees(
        judge([
          ['Tên tập thể', 'Xếp loại'],
          [name, 'HTTNV'],
        ]),
      ),
    ).toEqual([`collective ${name}`]);
  });
});

// Contract 3.6
describe('notes and a signature block below', () => {
  test.each<[string, (readonly TestCell[])[]]>([
    [
      'dateline, capacity, name',
      [
        [],
        [null, null, 'Bình Thuận, ngày 20 tháng 12 năm 2024'],
        [null, null, 'TRƯỞNG BAN'],
        [],
        [null, null, 'Nguyễn Văn Trưởng'],
      ],
    ],
    [
      'two signatures beside each other',
      [
        [null, 'NGƯỜI LẬP BIỂU', null, 'K/T TRƯỞNG BAN'],
        [null, null, null, 'PHÓ TRƯỞNG BAN'],
        [],
        [null, 'Ngô Văn Lập', null, 'Hồ Thị Phó'],
      ],
    ],
    ['signatures under the names', [[null, 'Người lập'], [null, '(Ký, ghi rõ họ tên)'], [], [null, 'Ngô Văn Lập']]],
    [
      'T/M',
      [
        [null, 'T/M BAN THƯỜNG VỤ'],
        [null, 'Ngô Văn Lập'],
      ],
    ],
    [
      'TM.',
      [
        [null, 'TM. HỘI ĐỒNG THI ĐUA'],
        [null, 'CHỦ TỊCH'],
        [null, 'Ngô Văn Lập'],
      ],
    ],
    [
      'KT.',
      [
        [null, 'KT. CHÁNH VĂN PHÒNG'],
        [null, 'Ngô Văn Lập'],
      ],
    ],
    [
      'Lãnh đạo Ban',
      [
        [null, 'LÃNH ĐẠO BAN'],
        [null, 'Ngô Văn Lập'],
      ],
    ],
    [
      'Hội đồng',
      [
        [null, 'HỘI ĐỒNG THI ĐUA, KHEN THƯỞNG'],
        [null, 'Ngô Văn Lập'],
      ],
    ],
    [
      'Xác nhận',
      [
        [null, 'XÁC NHẬN CỦA THỦ TRƯỞNG'],
        [null, 'Ngô Văn Lập'],
      ],
    ],
    ['Nơi nhận', [['Nơi nhận:'], ['- Như trên;'], ['- Lưu VT.']]],
    [
      'Nơi nhận beside a signature',
      [
        ['Nơi nhận:', null, 'TRƯỞNG BAN'],
        ['- Như trên', null, 'Nguyễn Văn Trưởng'],
      ],
    ],
    ['Ghi chú', [['Ghi chú: HTTNV là Hoàn thành tốt nhiệm vụ'], ['HTXSNV là Hoàn thành xuất sắc nhiệm vụ']]],
    [
      'Ghi chú in the name column',
      [
        [null, 'Ghi chú:'],
        [null, '- Cột 4 ghi kết quả của lãnh đạo'],
      ],
    ],
    ['(*) note', [[], ['(*) Xếp loại theo kết quả của Trưởng Ban']]],
    ['Danh sách này gồm', [[null, 'Danh sách này gồm 02 đồng chí']]],
    ['Danh sách có', [['(Danh sách có 02 cá nhân)']]],
    ['Ấn định', [[null, 'Ấn định danh sách có 02 người']]],
    [
      'dots for the date',
      [
        [null, null, 'Bình Thuận, ngày … tháng … năm 2024'],
        [null, null, 'TRƯỞNG BAN'],
      ],
    ],
    [
      'dateline with blanks',
      [
        [null, null, 'Bình Thuận, ngày      tháng      năm 2024'],
        [null, null, 'TRƯỞNG BAN'],
      ],
    ],
  ])('%s', (_, below) => {
    const judged = judge([HEAD, BINH, CHI, ...below]);
    expect(nominees(judged)).toEqual(BOTH);
    expect(tablesOf(judged)).toEqual(['Sheet1 A1:D1 2-3 individual']);
    expect(judged.findings()).not.toContainEqual(expect.stringMatching(/^(?:missing-name|unknown-value|duplicate)/));
  });

  test.each<[string, (readonly TestCell[])[]]>([
    [
      'dateline and signature',
      [[null, 'Ngày 20 tháng 12 năm 2024'], [null, 'TRƯỞNG BAN'], [], [null, 'Nguyễn Văn Trưởng']],
    ],
    [
      'note',
      [
        [null, 'Ghi chú: kết quả năm 2024'],
        [null, 'Xếp loại của lãnh đạo Ban'],
      ],
    ],
    [
      'Người lập',
      [
        [null, 'Người lập danh sách', 'Thủ trưởng đơn vị'],
        [null, 'Ngô Văn Lập', 'Hồ Thị Phó'],
      ],
    ],
  ])('a table without STT: %s', (_, below) => {
    const judged = judge([...[HEAD, BINH, CHI].map((row) => [null, ...row.slice(1)]), ...below]);
    expect(nominees(judged)).toEqual(BOTH);
    expect(tablesOf(judged)).toEqual(['Sheet1 B1:D1 2-3 individual']);
  });
});

// Contract 3.13
describe('an empty STT or an STT with no header', () => {
  test('empty STT', () => {
    expect(nominees(judge([HEAD, [null, ...BINH.slice(1)], [null, ...CHI.slice(1)]]))).toEqual(BOTH);
  });
  test('STT without header', () => {
    expect(nominees(judge([[null, ...HEAD.slice(1)], BINH, CHI]))).toEqual(BOTH);
  });
  test('STT without header, under a title', () => {
    expect(nominees(judge([['DANH SÁCH'], [], [null, ...HEAD.slice(1)], BINH, CHI]))).toEqual(BOTH);
  });
  test('some numbers missing, and blank evidence', () => {
    const judged = judge([HEAD, BINH, [null, 'Lê Thị Chi', 'Văn phòng', null]]);
    expect(nominees(judged)).toEqual(BOTH);
  });
  test('STT as text, with dots', () => {
    expect(nominees(judge([HEAD, ['1.', ...BINH.slice(1)], ['2.', ...CHI.slice(1)]]))).toEqual(BOTH);
    expect(nominees(judge([HEAD, ['01', ...BINH.slice(1)], ['02', ...CHI.slice(1)]]))).toEqual(BOTH);
  });
  test('numbers of units and people (1.1, 1.2)', () => {
    expect(nominees(judge([HEAD, ['1.1', ...BINH.slice(1)], ['1.2', ...CHI.slice(1)]]))).toEqual(BOTH);
  });
});

describe('filler rows, errors, hidden and filtered rows', () => {
  // Contract 3.14
  test('filler rows of formulas that show nothing', () => {
    const filler: TestCell[] = ['', '', '', ''];
    const raw = { value: '' } as const;
    const judged = judge([HEAD, BINH, CHI, filler, [raw, raw, raw, raw], [3, raw, raw, raw], [4, raw, raw, raw]]);
    expect(nominees(judged)).toEqual(BOTH);
    expect(judged.findings()).not.toContainEqual(expect.stringMatching(/^missing-name/));
  });

  // Contract 3.15
  test('cell errors: a finding, then blank', () => {
    const judged = judge([HEAD, [1, 'Trần Văn Bình', 'Văn phòng', { error: '#N/A' }], CHI]);
    expect(nominees(judged)).toEqual(BOTH);
    expect(judged.findings()).toContain('cell-error Sheet1!D2');
    expect(judged.criterion('Trần Văn Bình', 'C2')).toBe('unknown');
  });

  test('an error in the name cell beside evidence: also no name', () => {
    const judged = judge([HEAD, BINH, [2, { error: '#REF!' }, 'Văn phòng', 'HTTNV']]);
    expect(judged.findings()).toContain('cell-error Sheet1!B3');
    expect(judged.findings()).toContain('missing-name Sheet1!B3');
  });

  // Contract 3.15
  test('no finding in rows that hold neither name nor other evidence', () => {
    const error = { error: '#N/A' };
    const judged = judge([
      HEAD,
      BINH,
      [2, error, error, error],
      [null, null, null, error],
      [3, null, 'Văn phòng', error],
    ]);
    expect(judged.findings()).not.toContainEqual(expect.stringMatching(/^(?:cell-error|missing-name)/));
  });

  test('an Excel table with its total row', () => {
    const judged = judge([HEAD, BINH, CHI, ['Total', null, null, 2]]);
    expect(nominees(judged)).toEqual(BOTH);
  });
});

describe('a row with evidence and no name', () => {
  test('missing-name at the name cell, and it is not scored', () => {
    const judged = judge([HEAD, BINH, [2, null, 'Văn phòng', 'HTTNV']]);
    expect(nominees(judged)).toEqual([BOTH[0]]);
    expect(judged.findings()).toContain('missing-name Sheet1!B3');
    expect(tablesOf(judged)).toEqual(['Sheet1 A1:D1 2-3 individual']);
  });
  test('a name of dots or a dash is none', () => {
    const judged = judge([HEAD, BINH, [2, '…', 'Văn phòng', 'HTTNV'], [3, '-', 'Văn phòng', 'HTTNV']]);
    expect(nominees(judged)).toEqual([BOTH[0]]);
    expect(judged.findings()).toContain('missing-name Sheet1!B3');
    expect(judged.findings()).toContain('missing-name Sheet1!B4');
  });
});
