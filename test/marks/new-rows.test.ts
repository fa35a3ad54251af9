import { judgeGrids, type Judged } from '../../src/excel/judge';
import type { CellValue, Grid } from '../../src/grid/grid';
import { newRows, withoutResult, type WithoutResult } from '../../src/marks/new-rows';
import { markWorkbook } from '../../src/xlsx/mark-workbook';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { HEADER_ROW, nominationWorkbook, PEOPLE, PLAIN } from '../support/marked-workbooks';

const bytes = nominationWorkbook(PLAIN);

function judge(grids: readonly Grid[]): Judged {
  const judging = judgeGrids(grids, { fallbackYear: 2024 });
  if (judging.kind !== 'judged') throw new Error('nothing was judged');
  return judging.judged;
}

const sheets = ({ nominations: { tables }, plan }: Judged, grids: readonly Grid[]): readonly WithoutResult[] =>
  withoutResult({ tables, plan, grids });
const before = readWorkbook(bytes).grids;
const judged = judge(before);
const marked = readWorkbook(markWorkbook(bytes, judged.plan)).grids;
const nameColumn = judged.nominations.tables[0]?.columns.find(({ field }) => field === 'name')?.column ?? 0;
const sheet = judged.nominations.tables[0]?.sheet;

/** The sheets with a value in the column of names, or in another. */
function withName(grids: readonly Grid[], row: number, value: CellValue, column = nameColumn): Grid[] {
  return grids.map((grid) => {
    if (grid.sheet !== sheet) return grid;
    const rows = Array.from({ length: Math.max(grid.rows.length, row + 1) }, (_, n) => [...(grid.rows[n] ?? [])]);
    const cells = rows[row] ?? [];
    while (cells.length <= column) cells.push(null);
    cells[column] = value;
    return { ...grid, rows };
  });
}

/** The marked sheets with rows put in at the top. */
function markedLower(by: number): Grid[] {
  const put = Array.from({ length: by }, () => undefined);
  return marked.map((grid) => ({
    ...grid,
    rows: [...put, ...grid.rows],
    formatIds: [...put, ...grid.formatIds],
    names: (grid.names ?? []).map((name) => ({
      ...name,
      refersTo: name.refersTo.replace(/\$(\d+)/g, (_, row: string) => `$${String(Number(row) + by)}`),
    })),
  }));
}

/** The sheets with texts in the column of names, one below the other, from the row below the last person. */
function below(...texts: readonly CellValue[]): Grid[] {
  return texts.reduce<Grid[]>((grids, text, n) => withName(grids, BELOW + n, text), [...marked]);
}

const BELOW = HEADER_ROW + 1 + PEOPLE.length;

test('none where nothing was put in, nor where a name was typed anew', () => {
  expect(newRows(sheets(judged, before), marked)).toBe(0);
  expect(newRows(sheets(judged, before), withName(marked, HEADER_ROW + 1, 'Lê Thị Hoa'))).toBe(0);
});

test('a name below the last row is a new row', () => {
  expect(newRows(sheets(judged, before), withName(marked, BELOW, 'Lê Thị Hoa'))).toBe(1);
});

test.each([
  ['who drew the list up, and the signer', ['Người lập biểu', null, null, 'Trần Thị Lan']],
  ['in whose stead somebody signs', ['KT. TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN', null, 'Trần Thị Lan']],
  ['place and date above the signature', ['Đắk Lắk, ngày 24 tháng 5 năm 2024', null, 'Trần Thị Lan']],
  ['a total', ['Tổng số: 4']],
  ['a label', ['Văn phòng:']],
  ['a note', ['Ghi chú: xếp theo thứ tự ưu tiên']],
  ['a line of a note', ['- HTT: Hoàn thành tốt nhiệm vụ']],
  ['the head of a group', ['II. CÁ NHÂN']],
  ['filler', ['…', '-', '?']],
  ['a blank', ['  ']],
])('%s below the list is no new row', (_, texts) => {
  expect(newRows(sheets(judged, before), below(...texts))).toBe(0);
});

test.each([
  ['below a total', ['Tổng số: 4', 'Lê Thị Hoa']],
  ['below a blank row', [null, 'Lê Thị Hoa']],
  ['above the signature', ['Lê Thị Hoa', 'Người lập biểu', 'Trần Thị Lan']],
  ['below the head of a group', ['II. CÁ NHÂN', 'Lê Thị Hoa']],
])('a person %s is a new row', (_, texts) => {
  // The list's own signature would stand beside them.
  const grids = withName(below(...texts), BELOW + 1, null, 0);
  expect(newRows(sheets(judged, before), grids)).toBe(1);
});

test('a total in the column of numbers has what it counts in the column of names', () => {
  expect(newRows(sheets(judged, before), withName(below('4 người'), BELOW, 'Tổng cộng', 0))).toBe(0);
});

test('a person with a position that signs elsewhere is a new row', () => {
  expect(newRows(sheets(judged, before), withName(below('Lê Thị Hoa'), BELOW, 'Trưởng ban', 2))).toBe(1);
});

test('a signature above the last result ends nothing, and is no new row', () => {
  const row = HEADER_ROW + 2;
  const emptied = below('Lê Thị Hoa').map((grid) => ({ ...grid, rows: grid.rows.with(row, []) }));
  const signed = withName(emptied, row, 'Người lập biểu');
  expect(newRows(sheets(judged, before), signed)).toBe(1);
});

test('whoever else judged it since, it is new no longer', () => {
  const fewer = withName(before, BELOW - 1, null);
  const base = sheets(judge(fewer), fewer);
  expect(newRows(base, before)).toBeGreaterThan(0);
  expect(newRows(base, marked)).toBe(0);
});

test('rows put in above the header move the names and make none new', () => {
  const lower = markedLower(2);
  expect(newRows(sheets(judged, before), lower)).toBe(0);
  expect(newRows(sheets(judged, before), withName(lower, BELOW + 2, 'Lê Thị Hoa'))).toBe(1);
});

test('where the header is no longer found, nothing is told', () => {
  const moved = withName(withName(marked, BELOW, 'Lê Thị Hoa'), HEADER_ROW, 'STT');
  expect(newRows(sheets(judged, before), moved)).toBe(0);
});
