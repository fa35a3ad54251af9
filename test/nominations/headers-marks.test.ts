import { BUILT_IN } from '../../src/criteria/built-in';
import { readAs, tryHeader } from '../support/one-header';
import { judgeSheets } from '../support/sheets';

const CRITERIA = BUILT_IN.criteria.map(({ id }) => id);

describe('headers.md: “A mark column is recognised by its criterion id”', () => {
  test.each(CRITERIA)('%s, TC %s, Tiêu chí %s', (id) => {
    for (const header of [id, `TC ${id}`, `Tiêu chí ${id}`, id.toLowerCase(), `TIÊU CHÍ ${id}`, `Tieu chi ${id}`]) {
      expect(readAs(header)).toBe(`mark:${id}`);
    }
  });
  test.each([
    ['C1 (20 điểm)', 'mark:C1'],
    ['TC C1 (tối đa 20)', 'mark:C1'],
    ['C1: Gương mẫu chấp hành', 'mark:C1'],
    ['C1\nGương mẫu', 'mark:C1'],
    ['C1.', 'mark:C1'],
    ['CN7 20đ', 'mark:CN7'],
    [['Tiêu chí chung', 'C1'], 'mark:C1'],
    [['Tiêu chí cụ thể', 'CN7'], 'mark:CN7'],
    [['Tiêu chí', 'TT6'], 'mark:TT6'],
    ['C7', 'unmapped'],
    ['CN8', 'unmapped'],
    ['C', 'unmapped'],
  ])('%j → %s', (header, field) => {
    expect(readAs({ header })).toBe(field);
  });
  test('the header’s maximum makes the cells points', () => {
    const judged = tryHeader({ header: 'TC C4 (20 điểm)', cells: [10, 9.5, '12,5', 21] });
    expect(
      ['Nguyễn Thị Hằng', 'Trần Hữu Lộc', 'Lê Ngọc Dũng', 'Phạm Thùy Quyên'].map((name) =>
        judged.criterion(name, 'C4'),
      ),
    ).toEqual(['met', 'unmet', 'met', 'unknown']);
  });
});

describe('headers.md: “or by the first words of the criterion’s text (at least three)”', () => {
  const kinds = new Map(BUILT_IN.criteria.map((one) => [one.id, one.kinds]));
  const title = (id: string) => {
    const [kind] = kinds.get(id) ?? [];
    return { collective: 'TẬP THỂ NĂM 2024', individual: 'CÁ NHÂN NĂM 2024', model: 'MÔ HÌNH NĂM 2024' }[
      kind ?? 'individual'
    ];
  };
  test.each(BUILT_IN.criteria.map(({ id, text }) => [id, text]))('%s, its whole text', (id, text) => {
    const judged = tryHeader({ header: text, title: title(id) });
    expect(judged.criterion('Nguyễn Thị Hằng', id)).not.toBe('no such criterion');
    const conditions = judged.of('Nguyễn Thị Hằng').criteria.find((one) => one.id === id)?.conditions ?? [];
    if (text.length <= 120) expect(conditions.map((one) => one.rule)).toContain('mark');
  });
  test.each([
    ['Gương mẫu, chấp hành tốt', 'mark:C1'],
    ['Gương mẫu chấp hành', 'mark:C1'],
    ['GƯƠNG MẪU, CHẤP HÀNH TỐT ĐƯỜNG LỐI', 'mark:C1'],
    ['Guong mau, chap hanh', 'mark:C1'],
    ['Có cách làm hay', 'mark:C3'],
    ['Có tinh thần tương thân', 'mark:C4'],
    ['Có tinh thần trách nhiệm', 'mark:C5'],
    ['1. Gương mẫu, chấp hành tốt', 'mark:C1'],
    ['Tiêu chí 1: Gương mẫu, chấp hành tốt', 'mark:C1'],
  ])('%s → %s', (header, field) => {
    expect(readAs(header)).toBe(field);
  });
  test.each(['Gương mẫu', 'Có tinh', 'Có tinh thần'])('too few words, or words of several criteria: %s', (header) => {
    expect(readAs(header)).toBe('unmapped');
  });
});

test.each([
  ['CÁ NHÂN NĂM 2024', 'mark:CN1'],
  ['TẬP THỂ NĂM 2024', 'mark:TT1'],
])('of criteria that begin alike the column is the one of its table’s kind: %s, %s', (title, field) => {
  expect(readAs({ header: 'Sáng tạo, vượt khó, hoàn thành', title })).toBe(field);
});

test('the most points may stand on a level of its own', () => {
  for (const maximum of ['20 điểm', '(tối đa 20)', '(20đ)']) {
    const judged = judgeSheets([
      {
        rows: [
          ['DANH SÁCH NĂM 2024'],
          ['STT', 'Họ và tên', 'Xếp loại', 'C1', 'C4'],
          ['', '', '', maximum, maximum],
          [1, 'Nguyễn Thị Hằng', 'HTTNV', 15, 9],
        ],
      },
    ]);
    expect([judged.criterion('Nguyễn Thị Hằng', 'C1'), judged.criterion('Nguyễn Thị Hằng', 'C4')]).toEqual([
      'met',
      'unmet',
    ]);
    expect(judged.findings().filter((one) => one.startsWith('missing-name'))).toEqual([]);
  }
});
