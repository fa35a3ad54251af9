import fc from 'fast-check';
import type { Field } from '../../src/nominations/table';
import { unrecognised, withListLeftOut } from '../../src/nominations/settings/left-out-tables';
import { DEFAULT_SETTINGS } from '../../src/nominations/settings/settings';
import { sheetKey } from '../../src/nominations/sheet-key';
import { judgeSheets, type TestCell, type TestSheet } from '../support/sheets';
import { fold } from '../../src/text/fold';

/** A list that is no table for want of a column is named, and nothing else is. */

const PEOPLE = ['Lê Chi', 'Ngô Dung', 'Bùi Đạt', 'Võ Giang'];
const UNITS = ['Phòng A', 'Văn phòng', 'Phòng B', 'Khoa Nội'];

/** A sheet of numbered rows below a title; each column's values go round. */
function list(...columns: (readonly [header: string, ...values: TestCell[]])[]): TestSheet {
  const rows = PEOPLE.map((_, row) => [row + 1, ...columns.map(([, ...values]) => values[row % values.length] ?? '')]);
  return { name: 'Tổ 3', rows: [['DANH SÁCH TỔ 3 NĂM 2024'], ['STT', ...columns.map(([header]) => header)], ...rows] };
}

const GRADES = ['Phân loại A/B/C/D', 'A', 'B', 'B'] as const;
const NAMES = ['Họ và tên', ...PEOPLE] as const;

function said(sheets: readonly TestSheet[]): string[] {
  return judgeSheets(sheets).nominations.nearMisses.map(
    ({ cell, missing, columns }) =>
      `${cell.sheet}!${String(cell.row + 1)} ${missing}: ${columns.map(({ header, field }) => `${header}=${field ?? ''}`).join(', ')}`,
  );
}

describe('below a table that is read', () => {
  const READ = [
    ['DANH SÁCH NĂM 2024'],
    ['STT', 'Họ và tên', 'Đơn vị', 'Xếp loại'],
    [1, 'Vũ Hà', 'Văn phòng', 'HTTNV'],
    [2, 'Lý Nam', 'Phòng A', 'HTXSNV'],
  ] as const;
  const both: TestSheet = {
    name: 'Tổ 3',
    rows: [
      ...READ,
      [],
      ['STT', 'Họ và tên', 'Đơn vị', 'Phân loại A/B/C/D'],
      [1, 'Lê Chi', 'Văn phòng', 'A'],
      [2, 'Ngô Dung', 'Phòng B', 'B'],
    ],
  };

  test('its header ends the table, nobody of it is judged by the other columns, and it is named', () => {
    const { nominations } = judgeSheets([both]);
    expect(nominations.nominations.map(({ name }) => name)).toEqual(['Vũ Hà', 'Lý Nam']);
    expect(nominations.tables.map(({ rows }) => rows)).toEqual([[2, 3]]);
    expect(nominations.findings.filter(({ code }) => code === 'unknown-value')).toEqual([]);
    expect(said([both])).toEqual(['Tổ 3!6 evidence: Họ và tên=name, Đơn vị=unit, Phân loại A/B/C/D=']);
  });

  test('once its column is known it is read, and left out it goes alone', () => {
    const choice = { field: 'rating', year: null } as const;
    const { nominations } = judgeSheets([both], { headers: new Map([[fold('Phân loại A/B/C/D'), choice]]) });
    expect(nominations.tables).toHaveLength(2);
    const { nominations: read } = judgeSheets([both]);
    const [miss] = read.nearMisses;
    if (miss === undefined) throw new Error('not named');
    const settings = withListLeftOut(DEFAULT_SETTINGS, miss, true, read.tables);
    expect(settings.leftOut).toEqual(['Tổ 3!A6']);
    expect(unrecognised({ nominations: read, settings })).toEqual({ open: [], leftOut: [miss] });
  });
});

describe('passed over by its name or title', () => {
  const READ = list(NAMES, ['Đơn vị', ...UNITS], ['Xếp loại', 'HTTNV']);
  const over = (...sheets: readonly TestSheet[]) => judgeSheets(sheets).nominations.passedOver;
  const titled = (title: string): TestSheet => ({ ...READ, rows: [[title], ...READ.rows.slice(1)] });

  test.each<[string, TestSheet, string]>([
    ['instructions', { ...READ, name: 'Hướng dẫn' }, 'instruction'],
    ['an example', titled('VÍ DỤ'), 'instruction'],
    ['a form, although many are listed', titled('PHIẾU ĐỀ NGHỊ XÉT ĐIỂN HÌNH NĂM 2024'), 'form'],
    ['a list of codes', { ...READ, name: 'Danh mục' }, 'codes'],
    ['a payroll', titled('BẢNG LƯƠNG THÁNG 12'), 'payroll'],
  ])('%s: said where a list stands there', (_why, sheet, reason) => {
    expect(over(sheet, list(NAMES, ['Xếp loại', 'HTTNV']))).toEqual([
      { cell: { sheet: sheet.name, row: 1, column: 0 }, reason },
    ]);
  });

  test.each<[string, TestSheet]>([
    ['a list that is read', READ],
    ['instructions in words', { name: 'Hướng dẫn', rows: [['Điền đủ các cột.'], ['Mỗi người một dòng.']] }],
    ['one row of an example', { ...READ, name: 'Ví dụ', rows: READ.rows.slice(0, 3) }],
    ['what nobody sees', { ...READ, name: 'Danh mục', hidden: true }],
  ])('%s: nothing to say', (_why, sheet) => {
    expect(over(sheet)).toEqual([]);
  });
});

describe('named', () => {
  test.each<[string, TestSheet, string]>([
    [
      'people whose ratings are headed by words that no one knows',
      list(NAMES, ['Đơn vị', ...UNITS], GRADES),
      'evidence: Họ và tên=name, Đơn vị=unit, Phân loại A/B/C/D=',
    ],
    ['people and nothing known but their names', list(NAMES, GRADES), 'evidence: Họ và tên=name, Phân loại A/B/C/D='],
    ['units likewise', list(['Tên đơn vị', ...UNITS], GRADES), 'evidence: Tên đơn vị=name, Phân loại A/B/C/D='],
    [
      'directors: their position signs nothing',
      list(NAMES, ['Chức vụ', 'Giám đốc'], ['KQ', 'A']),
      'evidence: Họ và tên=name, Chức vụ=position, KQ=',
    ],
    [
      'qualities and exemplary deeds, which are no pay',
      list(NAMES, ['Chức vụ', 'Chuyên viên'], ['Chất lượng quý I', 'A'], ['Gương tiên tiến', 'x']),
      'evidence: Họ và tên=name, Chức vụ=position, Chất lượng quý I=, Gương tiên tiến=',
    ],
    [
      'codes instead of awards, which are not read',
      list(NAMES, ['Chức vụ', 'Chuyên viên'], ['Mã danh hiệu thi đua', '1647933042']),
      'evidence: Họ và tên=name, Chức vụ=position, Mã danh hiệu thi đua=',
    ],
    [
      'ratings of people whose names are headed by words that no one knows',
      list(['Người được xét', ...PEOPLE], ['Chức vụ', 'Chuyên viên'], ['Xếp loại 2024', 'HTTNV']),
      'name: Người được xét=, Chức vụ=position, Xếp loại 2024=rating',
    ],
    [
      'the same with nothing but ratings',
      list(['Viên chức', ...PEOPLE], ['Xếp loại 2024', 'HTTNV']),
      'name: Viên chức=, Xếp loại 2024=rating',
    ],
  ])('%s', (_why, sheet, expected) => {
    expect(said([sheet])).toEqual([`Tổ 3!2 ${expected}`]);
  });

  test('beside sheets that are read, with what stands in its columns', () => {
    const read = { ...list(NAMES, ['Xếp loại', 'HTTNV']), name: 'Tổ 1' };
    const { nominations } = judgeSheets([read, list(NAMES, ['Đơn vị', ...UNITS], GRADES)]);
    expect(nominations.tables.map(({ sheet }) => sheet)).toEqual(['Tổ 1']);
    const [miss] = nominations.nearMisses;
    expect(miss?.columns.map(({ examples }) => examples)).toEqual([PEOPLE.slice(0, 3), UNITS.slice(0, 3), ['A', 'B']]);
    expect(miss?.header).toEqual({ top: 1, bottom: 1, left: 0, right: 3 });
  });

  test('directors whose position stands first, without numbers', () => {
    const rows = PEOPLE.map((name, n) => ['Giám đốc', name, n % 2 === 0 ? 'A' : 'B']);
    const sheet = { name: 'Tổ 3', rows: [['Chức vụ', 'Họ và tên', 'KQ'], ...rows, ['', 'Người lập biểu', 'GIÁM ĐỐC']] };
    expect(said([sheet])).toEqual(['Tổ 3!1 evidence: Chức vụ=position, Họ và tên=name, KQ=']);
  });

  test('the header with the most fields that are known, once a sheet', () => {
    const { rows } = list(NAMES, ['Đơn vị', ...UNITS], ['Chức vụ', 'Chuyên viên'], GRADES);
    const two = { name: 'Tổ 3', rows: [...list(NAMES, ['Đơn vị', ...UNITS]).rows, [], ...rows] };
    expect(said([two])).toEqual([expect.stringMatching(/^Tổ 3!9 evidence/)]);
  });
});

describe('not named', () => {
  test.each<[string, TestSheet]>([
    ['a sheet without a header', { rows: [['Kính gửi Ban'], ['Lê Chi', 'Văn phòng']] }],
    ['a header without rows', { rows: [['STT', 'Họ và tên', 'Đơn vị', 'Mức']] }],
    ['a payroll', list(NAMES, ['Chức vụ', 'Chuyên viên'], ['Lương cơ bản', 2340000], ['Phụ cấp', 200000])],
    ['what is paid for awards', list(NAMES, ['Đơn vị', ...UNITS], ['Mức thưởng', 702000], ['Số tiền', 702000])],
    ['a payroll without diacritics', list(NAMES, ['Chuc vu', 'CV'], ['Luong co ban', 2340000], ['Phu cap', 200000])],
    ['counts by units', list(['Đơn vị', ...UNITS], ['Tổng số', 10, 12], ['Nam', 5, 6], ['Nữ', 5, 6])],
    [
      'counts by ratings',
      {
        rows: [
          ['Xếp loại', 'Số lượng'],
          ['HTXSNV', 3],
          ['HTTNV', 9],
          ['HTNV', 1],
        ],
      },
    ],
    ['who was present', list(NAMES, ['Ký tên', ''])],
    [
      'a plan of work',
      list(['Nội dung', 'Tổ chức hội nghị', 'Phát động thi đua'], ['Đơn vị chủ trì', ...UNITS], ['Thời gian', 'Quý I']),
    ],
    [
      'a table of points',
      list(
        ['Nội dung tiêu chí', 'Chấp hành chủ trương của Đảng, pháp luật của Nhà nước và nội quy'],
        ['Điểm tối đa', 20],
        ['Điểm tự chấm', 19],
      ),
    ],
    ['instructions', { ...list(NAMES, ['Đơn vị', ...UNITS], GRADES), name: 'Hướng dẫn' }],
    ['a code list', { ...list(NAMES, ['Đơn vị', ...UNITS], GRADES), name: 'DANHMUC' }],
    ['a hidden sheet', { ...list(NAMES, ['Đơn vị', ...UNITS], GRADES), hidden: true }],
    [
      'one person’s form',
      {
        rows: [
          ['Họ và tên', 'Lê Chi', 'Đơn vị', 'Văn phòng'],
          ['Chức vụ', 'Chuyên viên', 'Xếp loại', 'HTTNV'],
          ['Sáng kiến', 'Không', 'Khen thưởng', 'GK'],
        ],
      },
    ],
    ['a list that is read', list(NAMES, ['Xếp loại', 'HTTNV'])],
  ])('%s', (_why, sheet) => {
    expect(said([sheet])).toEqual([]);
  });

  test.each(['Tổ 3', 'tổ 3 ', 'Tổ 3!A2'])(
    'a sheet that the office leaves out as %s, until it is asked for again',
    (text) => {
      const { nominations } = judgeSheets([list(NAMES, ['Đơn vị', ...UNITS], GRADES)]);
      const [miss] = nominations.nearMisses;
      if (miss === undefined) throw new Error('not named');
      const settings = { ...DEFAULT_SETTINGS, leftOut: ['Danh bạ', text] };
      expect(unrecognised({ nominations, settings })).toEqual({ open: [], leftOut: [miss] });
      expect(withListLeftOut(settings, miss, true, []).leftOut).toEqual(['Danh bạ', 'Tổ 3']);
      expect(withListLeftOut(settings, miss, false, []).leftOut).toEqual(['Danh bạ']);
    },
  );
});

const column = fc.constantFrom<readonly [string, ...TestCell[]]>(
  NAMES,
  ['Viên chức', ...PEOPLE],
  ['Đơn vị', ...UNITS],
  ['Chức vụ', 'Chuyên viên', 'Trưởng phòng'],
  ['Ngày sinh', '01/02/1980'],
  GRADES,
  ['Mức đạt', 'A', 'B', 'B'],
  ['Xếp loại 2024', 'HTTNV', 'HTXSNV'],
  ['Danh hiệu', 'LĐTT'],
  ['Ghi chú', 'mới', ''],
  ['Số điện thoại', '0912345678', '0912345679'],
);
const anyList = fc.uniqueArray(column, { minLength: 1, maxLength: 6 }).map((columns) => list(...columns));

test('it never stands on a sheet with a table, and what it lacks, once chosen, makes it one', () => {
  const chosen = new Set<string>();
  fc.assert(
    fc.property(anyList, (sheet) => {
      const { nearMisses, tables } = judgeSheets([sheet]).nominations;
      expect(nearMisses.length + tables.length).toBeLessThanOrEqual(1);
      const [miss] = nearMisses;
      const unread = miss?.columns.filter(({ field, examples }) => field === null && examples.length > 0) ?? [];
      for (const { header, examples } of unread) {
        const isName = PEOPLE.includes(examples[0] ?? '');
        if (miss?.missing === 'name' && !isName) continue;
        const field: Field = miss?.missing === 'name' ? 'name' : 'rating';
        const headers = new Map([[fold(header), { field }]]);
        const after = judgeSheets([sheet], { sheetHeaders: new Map([[sheetKey('Tổ 3'), headers]]) }).nominations;
        expect(after.nearMisses).toEqual([]);
        expect(after.tables.map((table) => table.sheet)).toEqual(['Tổ 3']);
        chosen.add(field);
      }
    }),
    { numRuns: 300 },
  );
  expect([...chosen].sort()).toEqual(['name', 'rating']);
});
