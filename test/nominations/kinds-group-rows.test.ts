import { judgeSheets, nominees, tablesOf, type TestCell, type TestSheet } from '../support/sheets';

/**
 * Contract, section 3: "group rows (`I. TẬP THỂ`, `II. CÁ NHÂN`, a department's name spanning the row) that set the
 * kind or the unit of the rows below", and "Kind: from a group row, else …".
 */

const HEAD = ['STT', 'Họ và tên / Tên tập thể', 'Chức vụ', 'Xếp loại', 'Danh hiệu'];
const PHONG = [1, 'Phòng Đoàn thể', null, 'HTTNV', 'TTLĐTT'];
const BINH = [1, 'Trần Văn Bình', 'Chuyên viên', 'HTTNV', 'LĐTT'];
const MODEL = [1, 'Tổ tự quản thôn 3', null, 'HTTNV', null];

function judge(rows: readonly (readonly TestCell[])[], more: Partial<TestSheet> = {}) {
  return judgeSheets([{ rows, ...more }], { year: 2024 });
}

// Contract 3.3, 3.36
describe('group rows set the kind of the rows below', () => {
  test.each<[string, TestCell[], TestCell[]]>([
    ['I. TẬP THỂ in the first column', ['I. TẬP THỂ'], ['II. CÁ NHÂN']],
    ['ordinal and words in two cells', ['I', 'TẬP THỂ'], ['II', 'CÁ NHÂN']],
    ['ordinal with a dot in its own cell', ['I.', 'Tập thể'], ['II.', 'Cá nhân']],
    ['letters', ['A', 'Tập thể'], ['B', 'Cá nhân']],
    ['A. in one cell', [null, 'A. TẬP THỂ'], [null, 'B. CÁ NHÂN']],
    ['dash behind the ordinal', ['I- TẬP THỂ'], ['II- CÁ NHÂN']],
    ['slash behind the ordinal', ['I/ Tập thể'], ['II/ Cá nhân']],
    ['no ordinal', [null, 'TẬP THỂ'], [null, 'CÁ NHÂN']],
    ['colon', ['I. Tập thể:'], ['II. Cá nhân:']],
    ['count in brackets', ['I. TẬP THỂ (01)'], ['II. CÁ NHÂN (01)']],
    ['count behind a colon', ['I. TẬP THỂ: 01'], ['II. CÁ NHÂN: 01']],
    ['count with a word', ['I. TẬP THỂ: 01 tập thể'], ['II. CÁ NHÂN: 01 đồng chí']],
    ['count in another cell', ['I', 'TẬP THỂ', 1], ['II', 'CÁ NHÂN', 1]],
    ['count below the rating', ['I', 'TẬP THỂ', null, 1], ['II', 'CÁ NHÂN', null, 1]],
    ['Đối với', ['I. Đối với tập thể'], ['II. Đối với cá nhân']],
    ['Về', ['I. Về tập thể'], ['II. Về cá nhân']],
    ['Danh sách', ['I. DANH SÁCH TẬP THỂ'], ['II. DANH SÁCH CÁ NHÂN']],
    ['Phần', ['PHẦN I: TẬP THỂ'], ['PHẦN II: CÁ NHÂN']],
    ['điển hình tiên tiến', ['I. Tập thể điển hình tiên tiến'], ['II. Cá nhân điển hình tiên tiến']],
    ['tiêu biểu', ['I. TẬP THỂ TIÊU BIỂU'], ['II. CÁ NHÂN TIÊU BIỂU']],
    ['đề nghị khen thưởng', ['I. Tập thể đề nghị khen thưởng'], ['II. Cá nhân đề nghị khen thưởng']],
    ['what is asked for', ['I. Tập thể đề nghị tặng Giấy khen'], ['II. Cá nhân đề nghị tặng Giấy khen']],
    ['without diacritics', ['I. TAP THE'], ['II. CA NHAN']],
    ['small numbers', ['1. Tập thể'], ['2. Cá nhân']],
    ['small letters', ['a) Tập thể'], ['b) Cá nhân']],
  ])('%s', (_, first, second) => {
    const judged = judge([HEAD, first, PHONG, second, BINH]);
    expect(nominees(judged)).toEqual(['collective Phòng Đoàn thể', 'individual Trần Văn Bình']);
    expect(tablesOf(judged)).toEqual(['Sheet1 A1:E1 2-5 by row']);
  });

  test.each<[string, TestCell[], TestCell[]]>([
    ['merged over the row', ['I. TẬP THỂ'], ['II. CÁ NHÂN']],
    ['what is asked for', ['I. Tập thể đề nghị tặng Giấy khen của Trưởng Ban'], ['II. Cá nhân đề nghị tặng Bằng khen']],
    ['number 1', ['1. Tập thể'], ['2. Cá nhân']],
  ])('%s (merged)', (_, first, second) => {
    const judged = judge([HEAD, first, PHONG, second, BINH], { merges: ['A2:E2', 'A4:E4'] });
    expect(nominees(judged)).toEqual(['collective Phòng Đoàn thể', 'individual Trần Văn Bình']);
  });

  test('three kinds, `III. MÔ HÌNH DÂN VẬN KHÉO`', () => {
    const judged = judge([HEAD, ['I. TẬP THỂ'], PHONG, ['II. CÁ NHÂN'], BINH, ['III. MÔ HÌNH DÂN VẬN KHÉO'], MODEL]);
    expect(nominees(judged)).toEqual([
      'collective Phòng Đoàn thể',
      'individual Trần Văn Bình',
      'model Tổ tự quản thôn 3',
    ]);
  });

  test('before the kind column, the title and the columns', () => {
    const judged = judge([
      ['DANH SÁCH CÁ NHÂN'],
      [...HEAD, 'Đối tượng'],
      ['I. TẬP THỂ'],
      [...PHONG, 'Cá nhân'],
      ['II. MÔ HÌNH'],
      [...MODEL, ''],
    ]);
    expect(nominees(judged)).toEqual(['collective Phòng Đoàn thể', 'model Tổ tự quản thôn 3']);
  });

  test('rows above the first group row follow the table', () => {
    const judged = judge([['DANH SÁCH TẬP THỂ'], HEAD, PHONG, ['II. CÁ NHÂN'], BINH]);
    expect(nominees(judged)).toEqual(['collective Phòng Đoàn thể', 'individual Trần Văn Bình']);
  });

  test.each(['Tập thể Phòng Đoàn thể', 'Tập thể cán bộ Văn phòng', 'Mô hình Tiếng loa an ninh'])(
    'a nominee whose name begins with a kind word is no group row: %s',
    (name) => {
      const judged = judge([
        ['STT', 'Tên đơn vị', 'Xếp loại', 'C1'],
        [1, name, 'HTTNV', 'x'],
        [2, name.replace(/ \S+$/, ' khác'), null, null],
      ]);
      expect(nominees(judged)).toHaveLength(2);
    },
  );
});

// Contract 3.3
describe("a department's name spanning the row sets the unit of the rows below", () => {
  const people = ['STT', 'Họ và tên', 'Chức vụ', 'Xếp loại', 'Danh hiệu'];
  const chi = [2, 'Lê Thị Chi', 'Chuyên viên', 'HTTNV', 'LĐTT'];
  const expected = ['individual Trần Văn Bình · Văn phòng', 'individual Lê Thị Chi · Phòng Đoàn thể'];

  test('merged over the row', () => {
    const judged = judge([people, ['Văn phòng'], BINH, ['Phòng Đoàn thể'], chi], { merges: ['A2:E2', 'A4:E4'] });
    expect(nominees(judged)).toEqual(expected);
    expect(tablesOf(judged)).toEqual(['Sheet1 A1:E1 2-5 individual']);
  });
  test('merged over all but the number column, which holds a Roman number', () => {
    const judged = judge([people, ['I', 'Văn phòng'], BINH, ['II', 'Phòng Đoàn thể'], chi], {
      merges: ['B2:E2', 'B4:E4'],
    });
    expect(nominees(judged)).toEqual(expected);
  });
  test.each<[string, TestCell[], TestCell[]]>([
    ['in the first column', ['Văn phòng'], ['Phòng Đoàn thể']],
    ['in the name column', [null, 'Văn phòng'], [null, 'Phòng Đoàn thể']],
    ['with Roman numbers', ['I', 'Văn phòng'], ['II', 'Phòng Đoàn thể']],
    ['with Roman numbers in one cell', ['I. Văn phòng'], ['II. Phòng Đoàn thể']],
    ['with letters', ['A', 'Văn phòng'], ['B', 'Phòng Đoàn thể']],
    ['with a count', ['Văn phòng (1)'], ['Phòng Đoàn thể (1)']],
    ['with a count behind a colon', ['Văn phòng: 01 người'], ['Phòng Đoàn thể: 01 người']],
  ])('unmerged, %s', (_, first, second) => {
    expect(nominees(judge([people, first, BINH, second, chi]))).toEqual(expected);
  });
  test.each<[string, TestCell[]]>([
    ['Lãnh đạo Ban', ['I', 'LÃNH ĐẠO BAN']],
    ['in one cell', ['I. LÃNH ĐẠO BAN']],
    ['spanning the row', ['LÃNH ĐẠO BAN']],
  ])('words that name no department kind, behind a Roman number or merged: %s', (_, first) => {
    const judged = judge([people, first, BINH, ['II', 'Phòng Đoàn thể'], chi], { merges: ['A2:B2'] });
    const spanning = judge([people, ['LÃNH ĐẠO BAN'], BINH, ['PHÒNG ĐOÀN THỂ'], chi], { merges: ['A2:E2', 'A4:E4'] });
    expect(nominees(spanning)).toEqual([
      'individual Trần Văn Bình · LÃNH ĐẠO BAN',
      'individual Lê Thị Chi · PHÒNG ĐOÀN THỂ',
    ]);
    if (first.length > 1 || String(first[0]).startsWith('I.'))
      expect(nominees(judged)).toEqual([
        'individual Trần Văn Bình · LÃNH ĐẠO BAN',
        'individual Lê Thị Chi · Phòng Đoàn thể',
      ]);
  });
  test('a unit column goes before the row', () => {
    const judged = judge([[...people, 'Đơn vị'], ['Văn phòng'], [...BINH, 'Ban Tổ chức'], [...chi, '']], {
      merges: ['A2:F2'],
    });
    expect(nominees(judged)).toEqual(['individual Trần Văn Bình · Ban Tổ chức', 'individual Lê Thị Chi · Văn phòng']);
  });
  test('a group row of a kind ends the unit', () => {
    const judged = judge([HEAD, ['Văn phòng'], BINH, ['II. TẬP THỂ'], PHONG], { merges: ['A2:E2'] });
    expect(nominees(judged)).toEqual(['individual Trần Văn Bình · Văn phòng', 'collective Phòng Đoàn thể']);
  });
  test('units below kinds, with totals between', () => {
    const judged = judge(
      [
        HEAD,
        ['I. TẬP THỂ'],
        PHONG,
        [null, 'Cộng', null, 1],
        ['II. CÁ NHÂN'],
        ['Văn phòng'],
        BINH,
        ['Phòng Đoàn thể'],
        chi,
        [null, 'Cộng', null, 2],
        [null, 'Tổng cộng', null, 3],
      ],
      { merges: ['A2:E2', 'A5:E5', 'A6:E6', 'A8:E8'] },
    );
    expect(nominees(judged)).toEqual(['collective Phòng Đoàn thể', ...expected]);
    expect(tablesOf(judged)).toEqual(['Sheet1 A1:E1 2-11 by row']);
  });
  test('a department among collectives, with its number and evidence, is a nominee', () => {
    const judged = judge([
      ['STT', 'Tên đơn vị', 'Xếp loại'],
      [1, 'Văn phòng', 'HTTNV'],
      [2, 'Phòng Đoàn thể', null],
    ]);
    expect(nominees(judged)).toEqual(['collective Văn phòng', 'collective Phòng Đoàn thể']);
  });
});

describe('a year spanning the row', () => {
  test('binds the rows below', () => {
    const judged = judge(
      [
        ['STT', 'Họ và tên', 'Đơn vị', 'Xếp loại'],
        ['NĂM 2023'],
        [1, 'Trần Văn Bình', 'Văn phòng', 'HTTNV'],
        ['NĂM 2024'],
        [1, 'Trần Văn Bình', 'Văn phòng', 'HTXSNV'],
      ],
      { merges: ['A2:D2', 'A4:D4'] },
    );
    expect(nominees(judged)).toEqual(['individual Trần Văn Bình · Văn phòng']);
    expect(judged.of('Trần Văn Bình').nomination.evidence.map((one) => [one.year, one.reading.level])).toEqual([
      [2023, 3],
      [2024, 4],
    ]);
    expect(judged.findings()).not.toContainEqual(expect.stringMatching(/^duplicate/));
  });
});
