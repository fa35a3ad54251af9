import { judgeGrids, type Judged } from '../../../src/excel/judge';
import type { Grid } from '../../../src/grid/grid';
import { abbreviatedColumns } from '../../../src/taskpane/models/abbreviations';
import { sheet, type TestCell } from '../../support/sheets';

function judge(grids: readonly Grid[]): Judged {
  const judging = judgeGrids(grids, { fallbackYear: 2024 });
  if (judging.kind !== 'judged') throw new Error('not judged');
  return judging.judged;
}
const people = (...rows: readonly TestCell[][]): Grid =>
  sheet({
    name: 'Cá nhân',
    rows: [['Họ và tên', 'Xếp loại 2023', 'Xếp loại 2024', 'Khen thưởng 2024', 'Kỷ luật'], ...rows],
  });
const columnsOf = (...grids: readonly Grid[]) => abbreviatedColumns(judge(grids), { grids });

test('each column with its abbreviations, what is written instead, and in which cells', () => {
  const columns = columnsOf(
    people(
      ['Mai An', 'HTTNV', 'Hoàn thành tốt nhiệm vụ', 'GK', ''],
      ['Lê Bình', 'HTTNV', 'HTXS', 'Giấy khen', ''],
      ['Vũ Cúc', 'HTXSNV', 'Tốt', '', ''],
      ['Hồ Dung', 'HTTNV', 'A', '', ''],
    ),
  );
  expect(
    columns.map(({ header, texts, repairs }) => [
      header,
      repairs.length,
      texts.map(({ was, becomes }) => [was, becomes]),
    ]),
  ).toEqual([
    [
      'Xếp loại 2023',
      4,
      [
        ['HTTNV', 'Hoàn thành tốt nhiệm vụ'],
        ['HTXSNV', 'Hoàn thành xuất sắc nhiệm vụ'],
      ],
    ],
    ['Xếp loại 2024', 1, [['HTXS', 'Hoàn thành xuất sắc nhiệm vụ']]],
    ['Khen thưởng 2024', 1, [['GK', 'Giấy khen']]],
  ]);
  expect(columns[0]?.texts[0]).toMatchObject({ count: 3, cells: [{ name: 'B2:B3' }, { name: 'B5' }] });
  expect(columns[0]?.repairs[0]).toEqual({
    cell: { sheet: 'Cá nhân', row: 1, column: 1 },
    was: 'HTTNV',
    becomes: 'Hoàn thành tốt nhiệm vụ',
  });
});

test('written out, nobody’s result is another and nothing is left to write', () => {
  const before = people(['Mai An', 'HTTNV', 'HTXS', 'GK', 'Không'], ['Lê Bình', 'HT', 'KHT', 'BK', 'Không']);
  const repairs = columnsOf(before).flatMap((column) => column.repairs);
  const after = {
    ...before,
    rows: before.rows.map((row, r) =>
      row?.map((value, c) => repairs.find(({ cell }) => cell.row === r && cell.column === c)?.becomes ?? value),
    ),
  };
  const results = (grid: Grid) => judge([grid]).assessments.map(({ outcome, score, rank }) => [outcome, score, rank]);
  expect(repairs).toHaveLength(6);
  expect(results(after)).toEqual(results(before));
  expect(columnsOf(after)).toEqual([]);
});

test('a text that a person gave another meaning, or in an old font, stays', () => {
  const grid = people(
    ['Mai An', { value: 'HTTNV', font: '.VnTime' }, 'HT', '', ''],
    ['Lê Bình', 'Hoàn thành tốt nhiệm vụ', 'XS', '', ''],
  );
  const settings = sheet({
    name: 'Cấu hình',
    rows: [
      ['Cách hiểu giá trị'],
      ['Nội dung cột', 'Giá trị trong bảng', 'Hiểu là'],
      ['Xếp loại', 'HT', 'Hoàn thành tốt nhiệm vụ'],
    ],
  });
  expect(judge([grid, settings]).settings.values).toHaveLength(1);
  expect(columnsOf(grid, settings).flatMap(({ repairs }) => repairs.map(({ was }) => was))).toEqual(['XS']);
});
