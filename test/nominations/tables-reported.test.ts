import { judgeSheets, nominees, tablesOf, type TestCell, type TestSheet } from '../support/sheets';

/** Contract, section 6: `tables[].rows`, `tables[].kind`, `columns`, and "Cells of findings". */

const HEAD = ['STT', 'Họ và tên', 'Đơn vị', 'Xếp loại'];
const rows = (...list: (readonly TestCell[])[]) => list;
const judge = (list: readonly (readonly TestCell[])[], more: Partial<TestSheet> = {}) =>
  judgeSheets([{ rows: list, ...more }], { year: 2024 });

describe('`tables[].rows` is the first and last row below the header, group and total rows included', () => {
  const one = [1, 'Lê Chi', 'Văn phòng', 'HTTNV'];
  test.each<[string, (readonly TestCell[])[], string]>([
    ['one row', rows(HEAD, one), '2-2'],
    ['below a row of numbers', rows(HEAD, [1, 2, 3, 4], one), '3-3'],
    ['a group row first', rows(HEAD, ['I. CÁ NHÂN'], one), '2-3'],
    ['a total last', rows(HEAD, one, [null, 'Cộng', null, 1]), '2-3'],
    ['a group without nominees last', rows(HEAD, ['I. CÁ NHÂN'], one, ['II. TẬP THỂ']), '2-4'],
    ['not the signature block', rows(HEAD, one, [], [null, null, null, 'TRƯỞNG BAN']), '2-2'],
    ['a row without a name', rows(HEAD, one, [2, null, null, 'HTTNV']), '2-3'],
    ['not filler rows', rows(HEAD, one, [2, null, null, null], [3, null, null, null]), '2-2'],
    ['no rows at all', rows(HEAD), '2-2'],
  ])('%s', (_, list, expected) => {
    expect(tablesOf(judge(list))[0]).toContain(` ${expected} `);
  });

  test("a group row above another table's header is that table's", () => {
    const judged = judge(
      rows(HEAD, one, [], ['II. TẬP THỂ'], ['STT', 'Tên tập thể', 'Xếp loại'], [1, 'Phòng A', 'HTTNV']),
    );
    expect(tablesOf(judged)).toEqual(['Sheet1 A1:D1 2-2 individual', 'Sheet1 A5:C5 6-6 collective']);
  });
});

describe('`tables[].kind` is null where group rows or a column decide row by row', () => {
  test.each<[string, (readonly TestCell[])[], string]>([
    ['group rows', rows(HEAD, ['I. CÁ NHÂN'], [1, 'Lê Chi', null, 'HTTNV']), 'by row'],
    ['a column', rows([...HEAD, 'Đối tượng'], [1, 'Lê Chi', null, 'HTTNV', 'Cá nhân']), 'by row'],
    ['unit rows do not', rows(HEAD, ['Văn phòng'], [1, 'Lê Chi', null, 'HTTNV']), 'individual'],
  ])('%s', (_, list, kind) => {
    expect(tablesOf(judge(list))[0]?.endsWith(kind)).toBe(true);
  });
});

describe('tables on one sheet', () => {
  test('side by side, parted by a blank column', () => {
    const judged = judge(
      rows(
        ['STT', 'Họ và tên', 'Xếp loại', null, 'STT', 'Tên tập thể', 'Xếp loại'],
        [1, 'Lê Chi', 'HTTNV', null, 1, 'Phòng A', 'HTXSNV'],
        [2, 'Ngô Dung', 'HTTNV', null, null, null, null],
      ),
    );
    expect(nominees(judged).sort()).toEqual(['collective Phòng A', 'individual Lê Chi', 'individual Ngô Dung']);
  });
  test('a blank column inside one table parts nothing', () => {
    const judged = judge(
      rows(
        ['STT', 'Họ và tên', null, 'Xếp loại', 'Giấy khen'],
        [1, 'Lê Chi', null, 'HTTNV', 'GK'],
        [2, 'Ngô Dung', null, 'HTTNV', 'GK'],
      ),
    );
    expect(judged.columns()).toEqual(['B name', 'D rating', 'E commendation']);
    expect(nominees(judged)).toHaveLength(2);
  });
  // Contract 3.7
  test('under each other without a blank row between', () => {
    const judged = judge(
      rows(HEAD, [1, 'Lê Chi', 'Văn phòng', 'HTTNV'], ['STT', 'Tên tập thể', 'Xếp loại'], [1, 'Phòng A', 'HTTNV']),
    );
    expect(nominees(judged)).toEqual(['individual Lê Chi · Văn phòng', 'collective Phòng A']);
  });
  test('with notes and signatures between', () => {
    const judged = judge(
      rows(
        ['DANH SÁCH CÁ NHÂN'],
        HEAD,
        [1, 'Lê Chi', 'Văn phòng', 'HTTNV'],
        [null, 'Cộng', null, 1],
        ['Ghi chú: theo kết quả của Ban'],
        [null, null, null, 'Bình Thuận, ngày 20 tháng 12 năm 2024'],
        [null, null, null, 'TRƯỞNG BAN'],
        [],
        [null, null, null, 'Nguyễn Văn Trưởng'],
        [],
        ['DANH SÁCH TẬP THỂ'],
        ['TT', 'Đơn vị', 'Danh hiệu 2024'],
        [1, 'Phòng A', 'TTLĐTT'],
        [2, 'Phòng B', 'TTLĐXS'],
      ),
    );
    expect(nominees(judged)).toEqual(['individual Lê Chi · Văn phòng', 'collective Phòng A', 'collective Phòng B']);
    expect(tablesOf(judged)).toEqual(['Sheet1 A2:D2 3-4 individual', 'Sheet1 A12:C12 13-14 collective']);
  });
  test('the header said again on the next page: the rows go on, kind and unit too', () => {
    const head = ['STT', 'Tên đối tượng', 'Xếp loại'];
    const judged = judge(
      rows(
        head,
        ['I. TẬP THỂ'],
        [1, 'Phòng A', 'HTTNV'],
        ['II. CÁ NHÂN'],
        ['Văn phòng'],
        [1, 'Lê Chi', 'HTTNV'],
        head,
        [2, 'Ngô Dung', 'HTTNV'],
      ),
    );
    expect(nominees(judged)).toEqual([
      'collective Phòng A',
      'individual Lê Chi · Văn phòng',
      'individual Ngô Dung · Văn phòng',
    ]);
  });
});

describe('a two-level header, groups, merged units, dated cells and totals together', () => {
  test('everything is read', () => {
    const judged = judgeSheets([
      {
        name: 'Tổng hợp',
        rows: [
          [],
          [null, 'BAN DÂN VẬN', null, null, 'DANH SÁCH TẬP THỂ, CÁ NHÂN NĂM 2024'],
          [null, null, null, null, '(Kèm theo Tờ trình số 12-TTr/BDV ngày 05/01/2025)'],
          [],
          [
            null,
            'TT',
            'Đơn vị',
            'Họ và tên / Tên tập thể',
            'Chức vụ',
            'Xếp loại chất lượng',
            null,
            null,
            'Khen thưởng đã đạt',
            'Ghi chú',
          ],
          [null, null, null, null, null, 2022, 2023, 2024, null, null],
          [null, 'A', 'B', 1, 2, 3, 4, 5, 6, 7],
          [null, 'I', 'TẬP THỂ (01)'],
          [null, 1, null, 'Văn phòng', null, 'HTTNV', 'HTTNV', 'HTXSNV', 'GK 2022, 2023', null],
          [null, null, 'Cộng', null, null, null, null, 1],
          [null, 'II', 'CÁ NHÂN'],
          [
            null,
            1,
            'Phòng Đoàn thể',
            'Đ/c Lê Chi\nTrưởng phòng',
            null,
            'HTTNV',
            'HTXSNV',
            'HTTNV',
            'GK 2022; BK 2023',
            null,
          ],
          [null, 2, null, 'Ngô Dung', 'Chuyên viên', 'HTTNV', 'HTTNV', 'HTTNV', 'GK 2022-2024', 'Mới về'],
          [null, null, 'Tổng cộng', null, null, null, null, 3],
          [],
          [null, null, null, null, null, 'Bình Thuận, ngày … tháng … năm 2025'],
          [null, 'NGƯỜI LẬP', null, null, null, 'TRƯỞNG BAN'],
        ],
        merges: ['B5:B6', 'C5:C6', 'D5:D6', 'E5:E6', 'F5:H5', 'I5:I6', 'J5:J6', 'C12:C13', 'E2:J2', 'E3:J3'],
      },
    ]);
    expect(judged.nominations.year).toBe(2024);
    expect(tablesOf(judged)).toEqual(['Tổng hợp B5:J6 8-14 by row']);
    expect(nominees(judged)).toEqual([
      'collective Văn phòng',
      'individual Lê Chi · Phòng Đoàn thể',
      'individual Ngô Dung · Phòng Đoàn thể',
    ]);
    expect(judged.columns()).toEqual([
      'C unit',
      'D name',
      'E position',
      'F rating@2022',
      'G rating@2023',
      'H rating@2024',
      'I commendation',
      'J note',
    ]);
    expect(judged.of('Lê Chi').nomination.position).toBe('Trưởng phòng');
    expect(judged.criterion('Ngô Dung', 'CN7')).toBe('unknown');
  });
});

describe('Cells of findings', () => {
  const found = (list: readonly (readonly TestCell[])[], code: string, more: Partial<TestSheet> = {}) =>
    judge(list, more)
      .findings()
      .filter((one) => one.startsWith(code));
  const row = [1, 'Lê Chi', 'Văn phòng', 'HTTNV'];

  test.each<[string, (readonly TestCell[])[], string, Partial<TestSheet>?]>([
    ['unknown-value', rows(HEAD, [1, 'Lê Chi', 'Văn phòng', 'Bét']), 'unknown-value Sheet1!D2'],
    ['wrong-scale', rows([...HEAD, 'Danh hiệu'], [...row, 'TTLĐTT']), 'wrong-scale Sheet1!E2'],
    ['out-of-range', rows([...HEAD, 'C4 (20 điểm)'], [...row, 25]), 'out-of-range Sheet1!E2'],
    ['cell-error', rows(HEAD, [1, 'Lê Chi', 'Văn phòng', { error: '#N/A' }]), 'cell-error Sheet1!D2'],
    ['value-guessed', rows(HEAD, [1, 'Lê Chi', 'Văn phòng', 'Hoàn thành tốt nhệm vụ']), 'value-guessed Sheet1!D2'],
    ['missing-name at the name cell', rows(HEAD, row, [2, null, 'Văn phòng', 'HTTNV']), 'missing-name Sheet1!B3'],
    [
      'missing-name with the name in two columns',
      rows(['Họ', 'Tên', 'Xếp loại'], ['Lê', 'Chi', 'HTTNV'], [null, null, 'HTTNV']),
      'missing-name Sheet1!A3',
    ],
    ['duplicate-nominee at the later name', rows(HEAD, row, row), 'duplicate-nominee Sheet1!B3'],
    [
      'joined-after-year at the joined-year cell',
      rows([...HEAD, 'Năm vào cơ quan'], [...row, 2025]),
      'joined-after-year Sheet1!E2',
    ],
    ['other-giver', rows([...HEAD, 'Khen thưởng'], [...row, 'Giấy khen của Công đoàn']), 'other-giver Sheet1!E2'],
    [
      'initiative-without-level',
      rows([...HEAD, 'Sáng kiến'], [...row, 'Cải tiến']),
      'initiative-without-level Sheet1!E2',
    ],
    [
      'more than one x, at the first',
      rows(
        ['STT', 'Họ và tên', 'Xếp loại', null, null],
        [null, null, 'HTXSNV', 'HTTNV', 'HTNV'],
        [1, 'Lê Chi', null, 'x', 'x'],
      ),
      'unknown-value Sheet1!D3',
      { merges: ['A1:A2', 'B1:B2', 'C1:E1'] },
    ],
    [
      'header-guessed at the lowest header cell',
      rows(['STT', 'Họ và tên', 'Xếp loại chất lượg', null], [null, null, 2023, 2024], [1, 'Lê Chi', 'HTTNV', 'HTTNV']),
      'header-guessed Sheet1!C2',
      { merges: ['A1:A2', 'B1:B2', 'C1:D1'] },
    ],
    [
      'asked-for at the header cell',
      rows(['DANH SÁCH ĐỀ NGHỊ NĂM 2024'], [...HEAD, 'Danh hiệu'], [...row, 'CSTĐCS']),
      'asked-for Sheet1!E2',
    ],
    ['unmapped-column', rows([...HEAD, 'Số con'], [...row, 2]), 'unmapped-column Sheet1!E1'],
    [
      'unmapped-column of a merged header',
      rows(['STT', 'Họ và tên', 'Xếp loại', 'Số con'], [null, null, 2024, null], [1, 'Lê Chi', 'HTTNV', 2]),
      'unmapped-column Sheet1!D1',
      { merges: ['A1:A2', 'B1:B2', 'D1:D2'] },
    ],
    [
      'required-column-missing at a header cell',
      rows(['STT', 'Họ và tên', 'Số phiếu'], [1, 'Lê Chi', '12/13']),
      'required-column-missing Sheet1!B1',
    ],
    [
      'year-out-of-period at the header',
      rows(['Họ và tên', 'Xếp loại 2019', 'Xếp loại 2024'], ['Lê Chi', 'HTTNV', 'HTTNV']),
      'year-out-of-period Sheet1!B1',
    ],
    [
      'year-out-of-period at the year cell',
      rows(['Họ và tên', 'Năm', 'Xếp loại'], ['Lê Chi', 2019, 'HTTNV'], ['Lê Chi', 2024, 'HTTNV']),
      'year-out-of-period Sheet1!B2',
    ],
    [
      'year-gap at none',
      rows(['Họ và tên', 'Xếp loại 2022', 'Xếp loại 2024'], ['Lê Chi', 'HTTNV', 'HTTNV']),
      'year-gap',
    ],
    [
      'decision-pending at none',
      rows(['Họ và tên', 'Xếp loại', 'Giấy khen 2023'], ['Lê Chi', 'HTTNV', 'GK']),
      'decision-pending',
    ],
  ])('%s', (_, list, expected, more = {}) => {
    expect(found(list, expected.split(' ')[0] ?? '', more)).toContain(expected);
  });

  test('findings stand in workbook order', () => {
    const judged = judgeSheets(
      [
        {
          name: 'B',
          rows: [HEAD, [1, 'Lê Chi', 'Văn phòng', 'Bét'], [2, null, null, 'HTTNV'], [3, 'Ngô Dung', 'A', 'Kém']],
        },
        { name: 'A', rows: [HEAD, [1, 'Bùi Đạt', 'Văn phòng', 'Bét']] },
      ],
      { year: 2024 },
    );
    expect(judged.findings().filter((one) => /^(?:unknown|missing-name)/.test(one))).toEqual([
      'unknown-value B!D2',
      'missing-name B!B3',
      'unknown-value B!D4',
      'unknown-value A!D2',
    ]);
  });
});
