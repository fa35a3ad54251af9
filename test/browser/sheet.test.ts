import { writeFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { cellAt, styleAt } from '../../src/embedded-excel/model/cells';
import { loadWorkbook } from '../../src/embedded-excel/model/load';
import { sheetByName } from '../../src/embedded-excel/model/sheets';
import { lookOf } from '../../src/embedded-excel/model/styles-look';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { valueAt } from '../../src/grid/grid';
import { pack, relationships } from '../support/small-workbook';
import { BUILDING, closeWorkbench, openWorkbench, prepareWorkbench } from './workbench';

beforeAll(prepareWorkbench, BUILDING);
afterAll(closeWorkbench);

/** A workbook of one sheet, `Danh sách`, with so many rows and columns; cells say where they are, column A counts down. */
function largeBook(rows: number, columns: number): string {
  const line = (row: number): string =>
    Array.from({ length: columns }, (_, column) =>
      column === 0
        ? `<c><v>${String(rows - row)}</v></c>`
        : `<c t="inlineStr"><is><t>${String(row + 1)}.${String(column + 1)}</t></is></c>`,
    ).join('');
  const body = Array.from({ length: rows }, (_, row) => `<row>${line(row)}</row>`).join('');
  const bytes = pack({
    '_rels/.rels': relationships({ r1: ['officeDocument', 'xl/workbook.xml'] }),
    'xl/_rels/workbook.xml.rels': relationships({ s1: ['worksheet', 'worksheets/sheet1.xml'] }),
    'xl/workbook.xml':
      '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Danh sách" sheetId="1" r:id="s1"/></sheets></workbook>',
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${body}</sheetData></worksheet>`,
  });
  const file = join(mkdtempSync(join(tmpdir(), 'book-')), 'lon.xlsx');
  writeFileSync(file, bytes);
  return file;
}

async function openFile(page: Page, file: string, sheet: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('grid', { name: sheet }).waitFor();
}

const cell = (page: Page, row: number, column: number) =>
  page.locator(`[data-row="${String(row)}"][data-column="${String(column)}"]`);

it('10,000 rows × 15 columns: only what is in view is on the page, wherever one scrolls', async () => {
  const { page, complaints } = await openWorkbench();
  await openFile(page, largeBook(10_000, 15), 'Danh sách');
  const grid = page.getByRole('grid');
  expect(await grid.getAttribute('aria-rowcount')).toMatch(/^100\d\d$/);
  for (const top of [0, 50_000, 150_000, 199_000]) {
    await grid.evaluate((element, to) => element.scrollTo(0, to), top);
    await cell(page, Math.floor(top / 20) + 3, 1)
      .getByText(`${String(Math.floor(top / 20) + 4)}.2`)
      .waitFor();
    expect(await page.getByRole('gridcell').count()).toBeLessThan(1200);
  }
  await grid.focus();
  await page.keyboard.press('Control+End');
  await cell(page, 9999, 14).getByText('10000.15').waitFor();
  expect(await grid.getAttribute('aria-activedescendant')).toBe(await cell(page, 9999, 14).getAttribute('id'));
  expect(complaints).toEqual([]);
});

it('cells are edited, left, cleared and undone with the keyboard; sorting is a click', async () => {
  const { page, press, save } = await openWorkbench();
  await openFile(page, largeBook(5, 3), 'Danh sách');
  await cell(page, 1, 1).click();
  await page.keyboard.type('7,5');
  await page.keyboard.press('Enter');
  await page.keyboard.press('F2');
  await page.keyboard.type(' thêm');
  await page.keyboard.press('Escape');
  await page.keyboard.type('xóa');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Delete');
  await page.keyboard.press('Control+z');
  await cell(page, 0, 0).click();
  await page.keyboard.press('Control+a');
  await press('Xếp tăng dần');
  const grid = readWorkbook(await save()).grids[0];
  if (grid === undefined) throw new Error('no sheet');
  expect([0, 1, 2, 3, 4].map((row) => [0, 1, 2].map((column) => valueAt(grid, row, column)))).toEqual([
    [1, '5.2', '5.3'],
    [2, '4.2', '4.3'],
    [3, 'xóa', '3.3'],
    [4, 7.5, '2.3'],
    [5, '1.2', '1.3'],
  ]);
});

it('cells are copied with how they look, to another sheet too; other programs get their text', async () => {
  const { page, save, complaints } = await openWorkbench();
  await page.getByRole('tab', { name: 'Cá nhân', exact: true }).click();
  await cell(page, 10, 1).click();
  await page.keyboard.press('Control+c');
  await page.getByRole('tab', { name: 'Tập thể', exact: true }).click();
  await cell(page, 10, 1).waitFor();
  const box = page.getByRole('textbox', { name: 'Ô đang chọn' });
  await box.fill('B40');
  await box.press('Enter');
  await cell(page, 39, 1).waitFor();
  await page.keyboard.press('Control+v');
  await cell(page, 39, 1).getByText('Thổ Đình Lộc').waitFor();
  await box.fill('');
  await page.keyboard.press('Control+v');
  expect(await box.inputValue()).toBe('Thổ Đình Lộc');
  const saved = loadWorkbook(await save());
  const look = (name: string, row: number) => {
    const sheet = sheetByName(saved, name);
    return sheet === undefined ? null : lookOf(saved.styles, styleAt(sheet, row, 1));
  };
  expect(look('Tập thể', 39)).toEqual(look('Cá nhân', 10));
  expect(look('Tập thể', 39)).not.toEqual(look('Tập thể', 40));
  expect(complaints).toEqual([]);
});

it('cells are cut and pasted once: they move, what names them follows, Esc lets them be', async () => {
  const { page, save, complaints } = await openWorkbench();
  await openFile(page, largeBook(3, 2), 'Danh sách');
  const type = async (row: number, column: number, text: string): Promise<void> => {
    await cell(page, row, column).click();
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  };
  await type(0, 2, '=A1*2');
  await cell(page, 0, 0).click();
  await page.keyboard.press('Control+x');
  await cell(page, 4, 3).click();
  await page.keyboard.press('Control+v');
  await cell(page, 4, 3).getByText('3', { exact: true }).waitFor();
  await cell(page, 1, 0).click();
  await page.keyboard.press('Control+x');
  await page.keyboard.press('Escape');
  await cell(page, 5, 3).click();
  await page.keyboard.press('Control+v');
  await cell(page, 5, 3).getByText('2', { exact: true }).waitFor();
  const sheet = sheetByName(loadWorkbook(await save()), 'Danh sách');
  if (sheet === undefined) throw new Error('no sheet');
  const at = (row: number, column: number) => cellAt(sheet, row, column);
  expect(at(0, 0)?.value ?? null).toBeNull();
  expect([at(0, 2)?.formula, at(0, 2)?.value]).toEqual(['D5*2', 6]);
  expect([at(1, 0)?.value, at(5, 3)?.value]).toEqual([2, 2]);
  expect(complaints).toEqual([]);
});

it('the menu of a cell cuts, copies and pastes what is selected, as the keys do that stand beside', async () => {
  const { page, complaints } = await openWorkbench();
  await openFile(page, largeBook(3, 2), 'Danh sách');
  const choose = async (row: number, column: number, name: string, keys: string): Promise<void> => {
    await cell(page, row, column).click({ button: 'right' });
    const entry = page.getByRole('menuitem', { name, exact: true });
    expect(await entry.innerText()).toContain(keys);
    await entry.click();
    // The keyboard is back in the sheet, where the keys do the same.
    await page.waitForFunction(() => document.activeElement?.role === 'grid');
  };
  const says = (row: number, column: number, text: string): Promise<void> =>
    cell(page, row, column).getByText(text, { exact: true }).waitFor();
  await choose(0, 1, 'Sao chép', 'Ctrl+C');
  await choose(4, 3, 'Dán', 'Ctrl+V');
  await says(4, 3, '1.2');
  await cell(page, 5, 3).click();
  await page.keyboard.press('Control+v');
  await says(5, 3, '1.2');
  await choose(1, 1, 'Cắt', 'Ctrl+X');
  await choose(6, 3, 'Dán', 'Ctrl+V');
  await says(6, 3, '2.2');
  expect(await cell(page, 1, 1).textContent()).toBe('');
  expect(complaints).toEqual([]);
});

it('what another program copied is pasted from the menu where the browser allows it; else it says which keys do', async () => {
  const { page } = await openWorkbench();
  const clipboard = async (permissions: string[], text: string): Promise<void> => {
    await page.context().clearPermissions();
    await page.context().grantPermissions(permissions);
    await page.evaluate((written) => navigator.clipboard.writeText(written).catch(() => undefined), text);
  };
  const paste = async (): Promise<void> => {
    await cell(page, 8, 1).click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Dán', exact: true }).click();
  };
  await openFile(page, largeBook(3, 2), 'Danh sách');
  await clipboard([], '');
  await paste();
  await page.getByText('Trình duyệt không cho đọc bảng tạm').waitFor();
  await clipboard(['clipboard-read', 'clipboard-write'], 'Trưởng phòng\t7,5');
  await paste();
  await cell(page, 8, 1).getByText('Trưởng phòng', { exact: true }).waitFor();
  await cell(page, 8, 2).getByText('7,5', { exact: true }).waitFor();
  await clipboard(['clipboard-read', 'clipboard-write'], '');
  await paste();
  await page.getByText('Bảng tạm không có chữ nào để dán.').waitFor();
  expect(await cell(page, 8, 1).textContent()).toBe('Trưởng phòng');
});

it.each([768, 480])('the menu of a cell is in view as a whole, or scrolls: a window %i pixels high', async (height) => {
  const { page } = await openWorkbench({ height });
  await cell(page, 11, 2).click({ button: 'right' });
  for (const entry of await page.getByRole('menuitem').all()) {
    await entry.scrollIntoViewIfNeeded();
    const box = await entry.boundingBox();
    if (box === null) throw new Error('an entry without a place');
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y + box.height).toBeLessThanOrEqual(height);
  }
});

it('a filter hides rows and lets them show again', async () => {
  const { page } = await openWorkbench();
  await openFile(page, largeBook(6, 2), 'Danh sách');
  await cell(page, 0, 0).click();
  await page.getByRole('toolbar').getByText('Lọc', { exact: true }).click();
  await cell(page, 0, 1).locator('[data-filter]').click();
  const menu = page.getByRole('group', { name: 'Lọc cột' }).or(page.getByRole('dialog', { name: 'Lọc cột' }));
  await menu.getByLabel('(Chọn tất cả)').click();
  await menu.getByLabel('4.2').click();
  await menu.getByRole('button', { name: 'Lọc', exact: true }).click();
  await cell(page, 1, 1).waitFor({ state: 'detached' });
  expect(await cell(page, 3, 1).textContent()).toContain('4.2');
  await page.getByRole('toolbar').getByText('Lọc', { exact: true }).click();
  await cell(page, 1, 1).waitFor();
});

it('a file that is no workbook is refused in words, and what was open stays', async () => {
  const { page } = await openWorkbench();
  const file = join(mkdtempSync(join(tmpdir(), 'book-')), 'hong.xlsx');
  writeFileSync(file, 'không phải sổ Excel');
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByText('chỉ có chữ thuần').waitFor();
  expect(await page.getByRole('tab', { name: 'Cá nhân' }).count()).toBe(1);
});

it('a column is hidden alone, whatever title is merged across it, and shown again', async () => {
  const { page } = await openWorkbench();
  const header = (column: number) => page.locator(`[data-column-header="${String(column)}"]`);
  await header(4).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Ẩn cột', exact: true }).click();
  await header(4).waitFor({ state: 'detached' });
  await header(3).click();
  await header(5).click({ modifiers: ['Shift'] });
  await header(5).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Bỏ ẩn cột' }).click();
  await header(4).waitFor();
});

it('what a protected sheet does not take is refused in words', async () => {
  const { page } = await openWorkbench();
  await page.getByRole('button', { name: 'Nhà phát triển' }).click();
  await page.getByRole('menuitem', { name: 'Bảo vệ trang này' }).click();
  await cell(page, 12, 1).click();
  await page.keyboard.type('x');
  await page.keyboard.press('Enter');
  await page.getByText('Trang này đang được bảo vệ').waitFor();
  expect(await cell(page, 12, 1).textContent()).toContain('Phòng Đoàn thể');
});
