import { cellAddress } from '../../src/grid/area';
import type { CellValue } from '../../src/grid/grid';
import { BUILT_IN } from '../../src/criteria/built-in';
import type { Criterion } from '../../src/criteria/criterion';
import { readCriteria } from '../../src/criteria/read-criteria';
import type { SheetColumn } from '../../src/criteria/sheet-words';
import { EditedSheet, gridOf, sheetRows } from './sheet-grid';

/** The rows of the criteria as an office leaves them: sorted, cut, filled in by hand. */

const rowOf = (rows: readonly (readonly CellValue[])[], id: string) => rows.findIndex(([cell]) => cell === id);

/** The criteria read, by id; none may be faulty. */
function criteria(rows: readonly (readonly CellValue[])[]): ReadonlyMap<string, Criterion> {
  const { set, faults } = readCriteria([gridOf(rows)]);
  expect(faults).toEqual([]);
  return new Map(set?.criteria.map((one) => [one.id, one]));
}

function faults(rows: readonly (readonly CellValue[])[]): string[] {
  return readCriteria([gridOf(rows)]).faults.map(
    ({ cell, reason, expected }) => `${cellAddress(cell.row, cell.column)} ${reason}: ${expected ?? ''}`,
  );
}

describe('are read', () => {
  it('sorted upside down: the conditions stand in the order of their rows', () => {
    const rows = sheetRows(BUILT_IN);
    const [first, last] = [rowOf(rows, 'C1'), rowOf(rows, 'MH3')];
    rows.splice(first, last - first + 1, ...rows.slice(first, last + 1).reverse());
    const rules = criteria(rows)
      .get('CN7')
      ?.conditions.map(({ rule }) => rule);
    expect(rules).toEqual(['initiative', 'commendation-every-year', 'rating-every-year']);
  });

  it('up to the last row of the sheet', () => {
    const rows = sheetRows(BUILT_IN);
    expect([...criteria(rows.slice(0, rowOf(rows, 'MH3') + 1)).keys()].at(-1)).toBe('MH3');
  });

  it('with what a further row says once more as its criterion does', () => {
    const sheet = new EditedSheet(BUILT_IN).set('CN7', 'weight', 1, 1).set('CN7', 'kinds', 'CÁ NHÂN', 2);
    expect(criteria(sheet.rows)).toEqual(criteria(sheetRows(BUILT_IN)));
  });

  it('without the columns that no judgement needs: the short name is the text up to its first comma, eight words at most', () => {
    const rows = sheetRows(BUILT_IN).slice(0, 29);
    const header = rows[2] ?? [];
    const left = ['Trong kế hoạch', 'Gọi tắt', 'Hội đồng xét thêm'].map((name) => header.indexOf(name));
    const read = criteria(rows.map((cells) => cells.filter((_, column) => !left.includes(column))));
    expect(read.get('C1')).toMatchObject({ place: { section: '', item: 0 }, about: 'Gương mẫu', remains: '' });
    expect(read.get('CN3')?.about).toBe('Tích cực học tập nâng cao trình độ');
    expect(read.get('C2')?.about).toBe('Hoàn thành tốt các nhiệm vụ được giao');
  });

  it.each([
    ['II.4.1, ý 6', 'II.4.1', 6],
    ['II.1 gạch đầu dòng 2', 'II.1', 2],
    ['II.2, ý 3', 'II.2', 3],
    ['II.3 - 12', 'II.3', 12],
    ['II.4.2, ý 7', 'II.4.2', 7],
    ['II.4.3, ý 1', '', 0],
    ['III.1, ý 1', '', 0],
    ['Mục II.3, ý 1', '', 0],
    ['II.3, ý 1 và 2', '', 0],
    ['Quy chế', '', 0],
  ])('its place in the plan: %s', (text, section, item) => {
    const sheet = new EditedSheet(BUILT_IN).set('C4', 'place', text);
    expect(criteria(sheet.rows).get('C4')?.place).toEqual({ section, item });
  });

  it.each<[string, string[]]>([
    ['Tập thể, Cá nhân', ['collective', 'individual']],
    ['cá nhân và tập thể', ['individual', 'collective']],
    ['Tập thể; ; Cá nhân;', ['collective', 'individual']],
    ['Cá nhân / Mô hình & Tập thể + cá nhân', ['individual', 'model', 'collective']],
    ['individual and model', ['individual', 'model']],
  ])('kinds: %s', (text, kinds) => {
    expect(criteria(new EditedSheet(BUILT_IN).set('C4', 'kinds', text).rows).get('C4')?.kinds).toEqual(kinds);
  });

  it.each<[CellValue, number]>([
    ['2,75', 2.75],
    ['2.125', 2.125],
    ['  10 ', 10],
    ['50%', 0.5],
    ['12,5 %', 0.125],
    [0, 0],
  ])('a weight of %j', (typed, weight) => {
    expect(criteria(new EditedSheet(BUILT_IN).set('C4', 'weight', typed).rows).get('C4')?.weight).toBe(weight);
  });

  it.each([
    ['2022–2025', 2022, 2025],
    ['2024', 2024, 2024],
    ['2026 - 2030', 2026, 2030],
    ['2026—2030', 2026, 2030],
  ])('for the period %s', (text, first, last) => {
    expect(criteria(new EditedSheet(BUILT_IN).set('C4', 'period', text).rows).get('C4')?.period).toEqual({
      first,
      last,
    });
  });
});

describe('are refused', () => {
  it.each(['khoảng 2', '2 điểm', '2,', ',5', '2,5,1', '≤ 2', '5%%'])('a weight of %s', (typed) => {
    const sheet = new EditedSheet(BUILT_IN).set('C4', 'weight', typed);
    expect(faults(sheet.rows)).toEqual([`F${String(sheet.rowOf('C4') + 1)} weight: ≥ 0`]);
  });

  it.each(['từ 2022–2025', '2022–2025 và sau đó', '2022–25', '2022 2025', '20222'])('the period %s', (typed) => {
    const sheet = new EditedSheet(BUILT_IN).set('C4', 'period', typed);
    expect(faults(sheet.rows)).toEqual([`N${String(sheet.rowOf('C4') + 1)} period: 2022–2025`]);
  });

  it('a row of a weight alone, which belongs to the criterion above and is no condition', () => {
    const rows = sheetRows(BUILT_IN);
    const row = rowOf(rows, 'C4') + 1;
    rows.splice(row, 0, [null, null, null, null, null, 2]);
    expect(faults(rows)).toEqual([`A${String(row + 1)} duplicate-id: `]);
  });

  it.each<[SheetColumn, CellValue]>([
    ['bound', 3],
    ['need', 'Luôn xét'],
    ['only', 'Cá nhân'],
    ['instead', 'Danh hiệu năm xét'],
    ['insteadBound', 1],
  ])('a further row that says nothing but %s: its rule is missing', (column, value) => {
    const sheet = new EditedSheet(BUILT_IN);
    const row = sheet.rowOf('C4') + 1;
    const cells: CellValue[] = ['C4', ...Array.from({ length: 13 }, () => null)];
    cells[sheet.column(column)] = value;
    sheet.rows.splice(row, 0, cells);
    expect(faults(sheet.rows)).toContainEqual(expect.stringMatching(`^G${String(row + 1)} unknown-rule: Ghi nhận`));
  });

  it('a further row that names a rule alone: when it is to be judged is missing', () => {
    const sheet = new EditedSheet(BUILT_IN);
    const row = sheet.rowOf('C4') + 1;
    sheet.rows.splice(row, 0, ['C4', null, null, null, null, null, 'Có sáng kiến']);
    expect(faults(sheet.rows)).toEqual([
      `I${String(row + 1)} unknown-need: Luôn xét; Khi có cột; Khi có cột và không có cột chấm; Chỉ để loại`,
    ]);
  });

  it.each<[SheetColumn, CellValue]>([
    ['kinds', 'Tập thể'],
    ['weight', 2],
    ['period', '2026–2030'],
  ])('a further row that contradicts its criterion in %s', (column, value) => {
    const sheet = new EditedSheet(BUILT_IN).set('CN7', column, value, 1);
    expect(faults(sheet.rows)).toEqual([`A${String(sheet.rowOf('CN7', 1) + 1)} duplicate-id: `]);
  });

  it('headers alone, where some are missing: each is named; two known headers are none', () => {
    const columns = ['Mã', 'Đối tượng', 'Nội dung tiêu chí', 'Trọng số', 'Điều kiện xét', 'Mức cần đạt'];
    const further = ['Khi nào xét', 'Chỉ với', 'Nếu không có cột, xét', 'Mức thay thế', 'Giai đoạn áp dụng'];
    const missing = [...columns, ...further];
    expect(faults([columns.slice(0, 3)])).toEqual(missing.slice(3).map((name) => `A1 header: ${name}`));
    expect(faults([columns.slice(0, 2)])).toEqual(['A1 header: Mã; Đối tượng; Nội dung tiêu chí; …']);
  });

  it('a header said again: the first is the header', () => {
    const rows = sheetRows(BUILT_IN);
    rows.splice(3, 0, rows[2] ?? []);
    expect(faults(rows)[0]).toMatch(/^A4 id: /);
  });

  it('a few known headers above do not hide the header', () => {
    const rows = sheetRows(BUILT_IN);
    rows.unshift(['Mã', 'Đối tượng', 'Trọng số']);
    expect(faults(rows)).toEqual([]);
  });

  it.each([undefined, 'Tiêu chí.xlsx'])(
    'at the ids, wherever their column is and whichever file it is in: %s',
    (file) => {
      const further = new EditedSheet(BUILT_IN).set('CN7', 'weight', 5, 2);
      const [main, row] = [further.rowOf('CN7'), further.rowOf('CN7', 2)];
      const above = new EditedSheet(BUILT_IN);
      above.rows.splice(3, 0, [null, null, null, null, null, null, 'Có sáng kiến', null, 'Luôn xét']);
      const read = (rows: readonly (readonly CellValue[])[]) => {
        const grid = gridOf(rows.map((cells) => [null, ...cells]));
        return readCriteria([file === undefined ? grid : { ...grid, file }]).faults.map(({ cell, other }) => [
          cell,
          other,
        ]);
      };
      const place = (at: number) => ({
        ...(file === undefined ? {} : { file }),
        sheet: 'Tiêu chí',
        row: at,
        column: 1,
      });
      expect(read(further.rows)).toStrictEqual([[place(row), place(main)]]);
      expect(read(above.rows)).toStrictEqual([[place(3), undefined]]);
    },
  );
});
