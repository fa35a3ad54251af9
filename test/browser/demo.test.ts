import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadWorkbook } from '../../src/embedded-excel/model/load';
import { cellAddress } from '../../src/grid/area';
import { valueAt, type Grid } from '../../src/grid/grid';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { runHere } from '../cli/run-here';
import { differences, workbookState } from '../support/workbook-state';
import { BUILDING, closeWorkbench, openWorkbench, prepareWorkbench } from './workbench';

const DEMO = 'demo/office-2024.xlsx';
const original = new Uint8Array(readFileSync(DEMO));

beforeAll(prepareWorkbench, BUILDING);
afterAll(closeWorkbench);

/** The demo as the command line marks it. */
async function markedByCommandLine(): Promise<readonly Grid[]> {
  const out = join(mkdtempSync(join(tmpdir(), 'marked-')), 'marked.xlsx');
  expect(await runHere('assess', DEMO, '--out', out)).toMatchObject({ code: 0 });
  return readWorkbook(new Uint8Array(readFileSync(out))).grids;
}

const cells = (grids: readonly Grid[]) => grids.map(({ sheet, rows, merges }) => ({ sheet, merges, rows: [...rows] }));
const sheetOf = (grids: readonly Grid[], name: string): Grid => {
  const grid = grids.find(({ sheet }) => sheet === name);
  if (grid === undefined) throw new Error(`no sheet ${name}`);
  return grid;
};

/** Each nominee of `Cá nhân` from the first to the last, with the result beside it. */
function results(grids: readonly Grid[]): { first: number; last: number; right: number; lines: string[] } {
  const grid = sheetOf(grids, 'Cá nhân');
  const header = grid.rows.findIndex((row) => row?.includes('Kết quả'));
  const column = grid.rows[header]?.indexOf('Kết quả') ?? -1;
  const people = [...grid.rows.keys()].filter((row) => row > header && /^\d+$/.test(String(valueAt(grid, row, 0))));
  const named = people.filter((row) => valueAt(grid, row, column) !== null && valueAt(grid, row, 1) !== 2);
  return {
    first: named[0] ?? -1,
    last: named.at(-1) ?? -1,
    right: column + 3,
    lines: named.map((row) =>
      [1, column, column + 1, column + 2].map((at) => String(valueAt(grid, row, at))).join(' | '),
    ),
  };
}

it('Kiểm tra marks the demo as the command line does, and Gỡ kết quả gives the original file back', async () => {
  const { page, press, save, complaints } = await openWorkbench();
  await press('Kiểm tra');
  // What is seen: a result in words, on the colour of its outcome.
  const eligible = page.getByRole('gridcell', { name: 'Đủ điều kiện', exact: true }).first();
  await page.getByRole('textbox', { name: 'Ô đang chọn' }).fill('Q15');
  await page.getByRole('textbox', { name: 'Ô đang chọn' }).press('Enter');
  await eligible.waitFor();
  expect(await eligible.evaluate((cell) => getComputedStyle(cell).backgroundColor)).toBe('rgb(197, 232, 220)');

  const marked = readWorkbook(await save()).grids;
  expect(cells(marked)).toEqual(cells(await markedByCommandLine()));

  await press('Gỡ kết quả');
  const cleared = await save();
  expect(cells(readWorkbook(cleared).grids)).toEqual(cells(readWorkbook(original).grids));
  const before = workbookState(loadWorkbook(original, { fileName: 'a' }));
  const after = workbookState(loadWorkbook(cleared, { fileName: 'a' }));
  // The cell that was gone to stays selected.
  expect(differences(before, after).filter((line) => !/!sheet: |!selection: |!node sheetViews: /.test(line))).toEqual(
    [],
  );
  expect(complaints).toEqual([]);
});

it('marks move along when the sheet is sorted, and are gone again afterwards', async () => {
  const { page, press, save, complaints } = await openWorkbench();
  await page.getByRole('tab', { name: 'Cá nhân' }).click();
  await press('Kiểm tra');
  const before = results(readWorkbook(await save()).grids);
  expect(before.lines.length).toBeGreaterThan(30);

  const box = page.getByRole('textbox', { name: 'Ô đang chọn' });
  await box.fill(`${cellAddress(before.first, 0)}:${cellAddress(before.last, before.right)}`);
  await box.press('Enter');
  await press('Xếp giảm dần');
  const after = results(readWorkbook(await save()).grids);
  expect(after.lines).toEqual(before.lines.toReversed());

  await press('Gỡ kết quả');
  const cleared = sheetOf(readWorkbook(await save()).grids, 'Cá nhân');
  expect(cleared.rows.some((row) => row?.includes('Kết quả'))).toBe(false);
  const names = (grid: Grid): unknown[] =>
    grid.rows.slice(before.first, before.last + 1).map((row) => row?.slice(0, before.right - 3));
  expect(names(cleared)).toEqual(names(sheetOf(readWorkbook(original).grids, 'Cá nhân')).toReversed());
  expect(complaints).toEqual([]);
});
