import { judgeGrids, type Judged } from '../../src/excel/judge';
import type { CellValue, Grid } from '../../src/grid/grid';
import { newRows, type JudgedSheets } from '../../src/marks/new-rows';
import { markWorkbook } from '../../src/xlsx/mark-workbook';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { HEADER_ROW, nominationWorkbook, PEOPLE, PLAIN } from '../support/marked-workbooks';

const bytes = nominationWorkbook(PLAIN);

function judge(grids: readonly Grid[]): Judged {
  const judging = judgeGrids(grids, { fallbackYear: 2024 });
  if (judging.kind !== 'judged') throw new Error('nothing was judged');
  return judging.judged;
}

const sheets = ({ nominations: { tables }, plan }: Judged, grids: readonly Grid[]): JudgedSheets => ({
  tables,
  plan,
  grids,
});
const before = readWorkbook(bytes).grids;
const judged = judge(before);
const marked = readWorkbook(markWorkbook(bytes, judged.plan)).grids;
const nameColumn = judged.nominations.tables[0]?.columns.find(({ field }) => field === 'name')?.column ?? 0;
const sheet = judged.nominations.tables[0]?.sheet;

/** The sheets with a value in the column of names. */
function withName(grids: readonly Grid[], row: number, value: CellValue): Grid[] {
  return grids.map((grid) => {
    if (grid.sheet !== sheet) return grid;
    const rows = Array.from({ length: Math.max(grid.rows.length, row + 1) }, (_, n) => [...(grid.rows[n] ?? [])]);
    const cells = rows[row] ?? [];
    while (cells.length <= nameColumn) cells.push(null);
    cells[nameColumn] = value;
    return { ...grid, rows };
  });
}

const BELOW = HEADER_ROW + 1 + PEOPLE.length;

test('none where nothing was put in, nor where a name was typed anew', () => {
  expect(newRows(sheets(judged, before), marked)).toBe(0);
  expect(newRows(sheets(judged, before), withName(marked, HEADER_ROW + 1, 'Lê Thị Hoa'))).toBe(0);
});

test('a name below the last row is a new row', () => {
  expect(newRows(sheets(judged, before), withName(marked, BELOW, 'Lê Thị Hoa'))).toBe(1);
});

test('whoever else judged it since, it is new no longer', () => {
  const fewer = withName(before, BELOW - 1, null);
  const base = sheets(judge(fewer), fewer);
  expect(newRows(base, before)).toBeGreaterThan(0);
  expect(newRows(base, marked)).toBe(0);
});

test('where the header stands elsewhere now, nothing is told', () => {
  const moved = withName(withName(marked, BELOW, 'Lê Thị Hoa'), HEADER_ROW, 'STT');
  expect(newRows(sheets(judged, before), moved)).toBe(0);
});
