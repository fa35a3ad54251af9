import fc from 'fast-check';
import type { CellValue } from '../../src/grid/grid';
import type { TestCell, TestSheet } from '../support/sheets';
import { walk, type Walked } from '../support/whole-road';

const HEADER = ['STT', 'Họ và tên', 'Đơn vị', 'Xếp loại', 'Danh hiệu', 'Giấy khen', 'Cấp sáng kiến', 'Kỷ luật', 'C4'];

const words = fc.constantFrom(
  ...HEADER,
  ...['Họ', 'Tên', 'Năm', 'CCCD', 'Ngày sinh', 'Loại thành tích', 'Cấp / hạng', 'Ngày công nhận', 'Đối tượng'],
  ...[
    'I. TẬP THỂ',
    'II. CÁ NHÂN',
    'Cộng',
    'Tổng cộng',
    'NĂM 2023',
    '2023',
    'x',
    'HTTNV',
    'LĐTT',
    'GK 2022, 2023',
    '12/13',
  ],
  ...['DANH SÁCH ĐỀ NGHỊ NĂM 2024', 'Lê Chi', 'Ngô Dung\nTrưởng phòng', 'Văn phòng', 'Ghi chú', 'TRƯỞNG BAN', '…', '#'],
  ...['Chức vụ, đơn vị', 'Tự xếp loại', 'C1 (20 điểm)', 'Số phiếu (13 phiếu)', 'Giai đoạn bồi dưỡng', '1', '(1)', 'A'],
);
const value: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: words },
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 10 }),
  fc.double(),
  fc.integer({ min: -5, max: 60_000 }),
  fc.boolean(),
  fc.constantFrom({ error: '#N/A' }, { error: '#REF!' }),
  { weight: 3, arbitrary: fc.constant(null) },
);
const cell: fc.Arbitrary<TestCell> = fc.oneof(
  { weight: 8, arbitrary: value },
  fc.record({
    value,
    font: fc.constantFrom('.VnTime', '.VnTimeH', 'VNI-Times', 'Times New Roman', ''),
    numberFormat: fc.constantFrom('General', 'dd/mm/yyyy', '0%', '@', 'd-mmm'),
  }),
);
const merge = fc.tuple(fc.nat(6), fc.nat(12), fc.nat(4), fc.nat(6)).map(([column, top, width, height]) => {
  const letter = (at: number) => String.fromCharCode(65 + at);
  return `${letter(column)}${String(top + 1)}:${letter(column + width)}${String(top + height + 1)}`;
});
const anySheet: fc.Arbitrary<TestSheet> = fc.record({
  name: fc.oneof(
    fc.constantFrom('Cá nhân', '2023', 'Kiểm phiếu', 'Thành tích', 'DM', 'Năm 2024', 'Gấp!', "!'!"),
    fc.string({ maxLength: 12 }),
  ),
  rows: fc.array(fc.array(cell, { maxLength: 10 }), { maxLength: 14 }),
  merges: fc.array(merge, { maxLength: 5 }),
  hidden: fc.boolean(),
});

/** A workbook has no two sheets of one name. */
const workbook = fc.uniqueArray(anySheet, { maxLength: 3, selector: ({ name }) => name?.toLowerCase() });

/** Marks hide nothing of what the sheets say, and lie in blocks that removal finds again and takes away whole. */
function expectMarksApart({ nominations, plan, again, removal }: Walked): void {
  expect(again).toEqual(nominations);
  const at = ({ sheet, id, area }: { sheet: string; id: number; area: unknown }) => ({ sheet, id, area });
  expect(removal.blocks.map(at)).toEqual(plan.blocks.map(at));
  expect(removal.kept).toEqual([]);
}

describe('nothing throws, and marks change nothing of what is read', () => {
  test('on random sheets', () => {
    fc.assert(
      fc.property(workbook, fc.option(fc.integer({ min: 2000, max: 2050 }), { nil: undefined }), (sheets, year) => {
        expectMarksApart(walk(sheets, year === undefined ? {} : { year }));
      }),
      { numRuns: 200 },
    );
  });

  test('on random cells below a header', () => {
    let marked = 0;
    fc.assert(
      fc.property(
        fc.shuffledSubarray(
          [...HEADER, 'Năm', 'Ngày sinh', 'Số phiếu', 'Đối tượng', 'Điểm xếp loại', 'Loại thành tích'],
          { minLength: 3 },
        ),
        fc.array(fc.array(cell, { maxLength: 14 }), { maxLength: 12 }),
        fc.array(merge, { maxLength: 4 }),
        (header, rows, merges) => {
          const walked = walk([{ rows: [['Họ và tên', ...header], ...rows], merges }], { fallbackYear: 2024 });
          expectMarksApart(walked);
          marked += walked.plan.blocks.length;
        },
      ),
      { numRuns: 200 },
    );
    expect(marked).toBeGreaterThan(15);
  });

  test.each(['Gấp!', '!', "Tổ 'A'!", "'!"])('on a sheet called %s', (name) => {
    const walked = walk(
      [
        {
          name,
          rows: [
            ['Họ và tên', 'Xếp loại'],
            ['Lê Chi', 'HTXSNV'],
          ],
        },
      ],
      { fallbackYear: 2024 },
    );
    expectMarksApart(walked);
    expect(walked.removal.blocks).toHaveLength(1);
  });

  test('where one row is read by two tables, the second stands in the sheet `Kết quả`', () => {
    const rows = [
      ['Họ và tên', 'Xếp loại', 'Họ và tên', 'Ngày sinh', 'Số phiếu'],
      [null, 'Họ và tên', '2023', 'STT'],
      ['Lê Chi', 'Ngô Dung'],
    ];
    const walked = walk([{ rows }], { fallbackYear: 2024 });
    expectMarksApart(walked);
    expect(walked.plan.blocks.map(({ id }) => id)).toEqual([1]);
    expect(walked.plan.sheets.flatMap((one) => one.rows.map(({ name }) => name))).toEqual(['Ngô Dung']);
  });
});
