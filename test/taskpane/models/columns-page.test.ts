import { judgeGrids } from '../../../src/excel/judge';
import { tableColumns } from '../../../src/taskpane/models/columns-page';
import { sheet } from '../../support/sheets';

test('examples are what the sheet shows: a birth date is no serial number, and old fonts are read', () => {
  const born = (value: number) => ({ value, numberFormat: 'dd/mm/yyyy' });
  const grid = sheet({
    rows: [
      ['STT', 'Họ và tên', 'Ngày sinh', 'Đơn vị', 'Xếp loại 2024', 'Điểm xếp loại 2023'],
      [1, 'Trần Văn An', born(26672), { value: 'V¨n phßng', font: '.VnTime' }, 'HTTNV', 80.5],
      [2, 'Lê Thị Bình', born(32806), { value: 'V¨n phßng', font: '.VnTime' }, 'HTNV', 91],
    ],
  });
  const judging = judgeGrids([grid], { fallbackYear: 2024 });
  if (judging.kind !== 'judged') throw new Error('not judged');
  const examples = tableColumns(judging.judged, { grids: [grid] }).flatMap(({ columns }) =>
    columns.map((column) => [column.header, column.examples]),
  );
  expect(Object.fromEntries(examples)).toMatchObject({
    'Ngày sinh': ['08/01/1973', '25/10/1989'],
    'Đơn vị': ['Văn phòng'],
    'Điểm xếp loại 2023': ['80,5', '91'],
  });
});
