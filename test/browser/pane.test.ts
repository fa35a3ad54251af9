import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import { loadWorkbook } from '../../src/embedded-excel/model/load';
import { areaAddress, parseArea } from '../../src/grid/area';
import { valueAt, type CellValue, type Grid } from '../../src/grid/grid';
import { ownBlocks } from '../../src/grid/own-marks';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { runHere } from '../cli/run-here';
import { differences, workbookState } from '../support/workbook-state';
import { button, select, type } from './by-hand';
import { BUILDING, closeWorkbench, openWorkbench, prepareWorkbench, type OpenWorkbench } from './workbench';

const DEMO = 'demo/office-2024.xlsx';
const PEOPLE = 'Cá nhân';
const original = new Uint8Array(readFileSync(DEMO));

beforeAll(prepareWorkbench, BUILDING);
afterAll(closeWorkbench);

interface Opened extends OpenWorkbench {
  readonly frame: Frame;
}

async function open(): Promise<Opened> {
  const workbench = await openWorkbench();
  const frame = await workbench.pane();
  await frame.getByText('Các bảng sẽ đọc').waitFor();
  return { ...workbench, frame };
}

/** Presses *Kiểm tra* in the pane and waits for the result. */
async function check({ frame }: Opened): Promise<void> {
  await button(frame, /^Kiểm tra/).click();
  await frame.getByRole('listbox').waitFor();
}

/** How many nominees of all kinds the pane counts for each outcome: eligible, evidence needed, not eligible. */
async function counts(frame: Frame): Promise<number[]> {
  const sums = [0, 0, 0];
  for (const tab of await frame.getByRole('tab').all()) {
    await tab.click();
    const tiles = await frame.getByRole('group', { name: 'Lọc theo kết quả' }).getByRole('button').allInnerTexts();
    for (const [n, text] of tiles.entries()) sums[n] = (sums[n] ?? 0) + parseInt(text, 10);
  }
  return sums;
}

/** The cell that is selected in the sheet: `I28`. */
const selected = (page: Page): Promise<string> => page.getByRole('textbox', { name: 'Ô đang chọn' }).inputValue();

function gridOf(bytes: Uint8Array, sheet: string): Grid {
  const grid = readWorkbook(bytes).grids.find((one) => one.sheet === sheet);
  if (grid === undefined) throw new Error(`no sheet ${sheet}`);
  return grid;
}

function cellIn(bytes: Uint8Array, sheet: string, address: string): CellValue {
  const at = parseArea(address);
  return at === null ? null : valueAt(gridOf(bytes, sheet), at.top, at.left);
}

/** Who stands in which row of the individuals, and the result written beside the name. */
function marked(bytes: Uint8Array): (readonly [name: CellValue, result: CellValue])[] {
  const grid = gridOf(bytes, PEOPLE);
  const column = ownBlocks(grid)[0]?.area?.left ?? 0;
  const rows = Array.from({ length: 42 }, (_, n) => 10 + n);
  return rows.map((row) => [valueAt(grid, row, 1), valueAt(grid, row, column)] as const);
}

/** What differs from the original file in anything but which sheet and cell are selected. */
function changes(saved: Uint8Array): string[] {
  const before = workbookState(loadWorkbook(original, { fileName: 'a' }));
  const after = workbookState(loadWorkbook(saved, { fileName: 'a' }));
  return differences(before, after).filter(
    (line) => !/^active sheet: |!sheet: |!selection: |!node sheetViews: /.test(line),
  );
}

it('Kiểm tra in the pane counts as the command line does; Gỡ kết quả gives the original file back', async () => {
  const opened = await open();
  const { frame, save, complaints } = opened;
  await check(opened);
  const { out } = await runHere('assess', DEMO, '--json');
  const { nominations } = JSON.parse(out);
  const of = (outcome: string): number =>
    nominations.filter((one: { outcome: string }) => one.outcome === outcome).length;
  expect(await counts(frame)).toEqual([of('eligible'), of('needs-evidence'), of('ineligible')]);

  await button(frame, 'Gỡ kết quả').click();
  await frame.getByText('Sẽ gỡ khỏi sổ:').waitFor();
  await button(frame, 'Gỡ kết quả').click();
  await frame.getByText('Các bảng sẽ đọc').waitFor();
  expect(changes(await save())).toEqual([]);
  expect(complaints).toEqual([]);
});

it('Gỡ kết quả on the ribbon: the pane, too, shows no result any more', async () => {
  const opened = await open();
  const { page, frame, press } = opened;
  await check(opened);
  await select(page, PEOPLE, 'B15');
  await button(frame, 'Quay lại').waitFor();
  // For two seconds events in those cells are taken for the echo of the pane's own run.
  await page.waitForTimeout(2500);
  await press('Gỡ kết quả');
  await frame.getByText('Các bảng sẽ đọc').waitFor();
});

it('a misspelt value: stale, judged again, gone to, repaired, undone, judged as before', async () => {
  const MISSPELT = 'Hoàn thành tốt nhiệm vuj';
  const opened = await open();
  const { page, frame, save, complaints } = opened;
  await check(opened);
  await type(page, PEOPLE, 'I15', MISSPELT);
  // The row below is selected now, and its nominee shown.
  await frame.getByRole('heading', { level: 1, name: 'Lưu Văn Phong' }).waitFor();
  const stale = frame.getByRole('main').getByText('1 dòng đã đổi sau lần xét.');
  await stale.waitFor();
  await button(frame, 'Xét lại').click();
  await stale.waitFor({ state: 'detached' });
  await button(frame, 'Quay lại').click();

  await button(frame, /điểm cần xem trong dữ liệu/).click();
  const line = frame.getByRole('listitem').filter({ hasText: MISSPELT });
  await line.getByRole('button', { name: /I15/ }).click();
  await page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('input[aria-label="Ô đang chọn"]')?.value === 'I15',
  );
  await line.getByRole('button', { name: 'Sửa thành “Hoàn thành tốt nhiệm vụ”' }).click();
  await frame.getByText('Đã sửa 1 ô.').waitFor();
  await line.waitFor({ state: 'detached' });
  expect(cellIn(await save(), PEOPLE, 'I15')).toBe('Hoàn thành tốt nhiệm vụ');
  await button(frame, 'Hoàn tác').click();
  await frame.getByText('Đã trả lại 1 ô như cũ.').waitFor();
  await line.waitFor();
  expect(cellIn(await save(), PEOPLE, 'I15')).toBe(MISSPELT);
  expect(complaints).toEqual([]);
});

it('an abbreviation: named with its cell, written out by one click, undone; the results stay', async () => {
  const opened = await open();
  const { page, frame, save, complaints } = opened;
  await check(opened);
  const before = await counts(frame);
  await type(page, PEOPLE, 'I15', 'HTTNV');
  await frame.getByRole('main').getByText('1 dòng đã đổi sau lần xét.').waitFor();
  await button(frame, 'Xét lại').click();
  await frame.getByText('1 dòng đã đổi sau lần xét.').waitFor({ state: 'detached' });
  await button(frame, 'Quay lại').click();
  await frame.getByRole('listbox').waitFor();
  expect(await counts(frame)).toEqual(before);

  await button(frame, /điểm cần xem trong dữ liệu/).click();
  await frame.getByText('“HTTNV” → “Hoàn thành tốt nhiệm vụ”').waitFor();
  await button(frame, /Đến ô I15/).waitFor();
  await button(frame, /^Viết đầy đủ 1 ô/).click();
  await frame.getByText('Đã sửa 1 ô.').waitFor();
  await frame.getByText('“HTTNV”').waitFor({ state: 'detached' });
  expect(cellIn(await save(), PEOPLE, 'I15')).toBe('Hoàn thành tốt nhiệm vụ');
  await button(frame, 'Hoàn tác').click();
  await frame.getByText('Đã trả lại 1 ô như cũ.').waitFor();
  await frame.getByText('“HTTNV” → “Hoàn thành tốt nhiệm vụ”').waitFor();
  expect(cellIn(await save(), PEOPLE, 'I15')).toBe('HTTNV');
  expect(complaints).toEqual([]);
});

it('live: what is changed in the sheet is judged and marked by itself', async () => {
  const opened = await open();
  const { page, frame, save, complaints } = opened;
  await check(opened);
  await button(frame, 'Cài đặt').click();
  await frame.getByLabel(/Tự xét lại khi bảng thay đổi/).check();
  await button(frame, 'Quay lại').click();
  const tiles = frame.getByRole('group', { name: 'Lọc theo kết quả' }).getByRole('button');
  await tiles.filter({ hasText: /^18\D/ }).waitFor();
  const before = marked(await save());
  await type(page, PEOPLE, 'J18', 'Không hoàn thành nhiệm vụ');
  await frame.getByRole('heading', { level: 1, name: 'Trần Anh Hoà' }).waitFor();
  await button(frame, 'Quay lại').click();
  await tiles.filter({ hasText: /^17\D/ }).waitFor();
  await tiles.filter({ hasText: /^11\D/ }).waitFor();
  const after = marked(await save());
  expect(before[7]).toEqual(['Đặng Văn Trung', 'Đủ điều kiện']);
  expect(after[7]).toEqual(['Đặng Văn Trung', 'Chưa đủ điều kiện']);
  expect(after.filter((_, n) => n !== 7)).toEqual(before.filter((_, n) => n !== 7));
  expect(await frame.getByText(/dòng đã đổi sau lần xét/).count()).toBe(0);
  expect(complaints).toEqual([]);
});

it('sorted in the sheet, results move along, no row counts as changed, and the pane follows', async () => {
  const opened = await open();
  const { page, frame, press, save, complaints } = opened;
  await check(opened);
  const unsorted = await save();
  const before = marked(unsorted);
  const right = ownBlocks(gridOf(unsorted, PEOPLE))[0]?.area?.right ?? 0;
  await select(page, PEOPLE, areaAddress({ top: 10, left: 0, bottom: 51, right }));
  // The first of 42 rows becomes the last.
  const nominee = frame.getByRole('heading', { level: 1, name: 'Thổ Đình Lộc' });
  await nominee.waitFor();
  await frame.getByText('P11', { exact: true }).first().waitFor();
  await press('Xếp giảm dần');
  await frame.getByText('P52', { exact: true }).first().waitFor();
  expect(await nominee.count()).toBe(1);
  expect(await frame.getByText(/dòng đã đổi sau lần xét/).count()).toBe(0);
  expect(new Set(before.map(([, result]) => result)).size).toBe(3);
  expect(marked(await save())).toEqual([...before].reverse());
  expect(complaints).toEqual([]);
});

it('the pane follows from row to row and leaves the keyboard in the sheet', async () => {
  const opened = await open();
  const { page, frame } = opened;
  await check(opened);
  await select(page, PEOPLE, 'B11');
  for (const name of ['Thổ Đình Lộc', 'Mai Trọng Sơn', 'Mai Hữu Tâm']) {
    await frame.getByRole('heading', { level: 1, name }).waitFor();
    await page.keyboard.press('ArrowDown');
  }
  await frame.getByRole('heading', { level: 1, name: 'Nguyễn Thị Hằng' }).waitFor();
  expect(await selected(page)).toBe('B14');
  expect(await frame.evaluate(() => document.hasFocus())).toBe(false);
  // The cell's menu stays open, and asks why.
  await page.getByRole('gridcell', { selected: true }).first().click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Vì sao?' }).waitFor();
});

it('a column read as something else, and a value that gets a meaning, count at once', async () => {
  const opened = await open();
  const { frame, complaints } = opened;
  await check(opened);
  const before = await counts(frame);
  await button(frame, /điểm cần xem trong dữ liệu/).click();
  await button(frame, 'Cho biết nghĩa').first().click();
  await frame.getByLabel('Nghĩa là “Hoàn thành khá”').selectOption('Hoàn thành tốt nhiệm vụ');
  await frame.getByText('Mọi giá trị đều đọc được.').waitFor();
  await frame.getByText('“Hoàn thành khá” = Hoàn thành tốt nhiệm vụ').waitFor();
  const column = frame.getByLabel(/^Cột “.*Kỷ luật.*” hiểu là$/i).first();
  await column.selectOption({ label: 'Không dùng' });
  await frame.getByText('đã chọn').first().waitFor();
  await button(frame, 'Quay lại').click();
  await button(frame, 'Quay lại').click();
  await frame.getByRole('listbox').waitFor();
  expect(await counts(frame)).not.toEqual(before);
  expect(complaints).toEqual([]);
});

it('a choice is judged at once and leaves the keyboard where it was, before a run and after', async () => {
  const opened = await open();
  const { page, frame } = opened;
  await type(page, PEOPLE, 'I15', 'Lúc được lúc không');
  const choose = async (label: RegExp, text: string): Promise<void> => {
    const list = frame.getByLabel(label).first();
    await list.focus();
    await list.selectOption({ label: text });
    // Closed while it is saved and judged, then open with what was chosen, and the keyboard in it.
    await frame.waitForFunction(
      ([source, chosen]) => {
        const at = document.activeElement;
        if (!(at instanceof HTMLSelectElement) || at.disabled || !document.hasFocus()) return false;
        return new RegExp(source, 'i').test(at.ariaLabel ?? '') && at.selectedOptions[0]?.text === chosen;
      },
      [label.source, text] as const,
      { timeout: 15_000 },
    );
  };
  await button(frame, 'Cột và giá trị').click();
  await choose(/Cột “.*Kỷ luật.*” hiểu là/i, 'Không dùng');
  await choose(/Cột “.*Kỷ luật.*” hiểu là/i, 'Kỷ luật');
  await button(frame, 'Quay lại').click();
  await check(opened);
  await button(frame, /điểm cần xem trong dữ liệu/).click();
  await button(frame, 'Cho biết nghĩa').first().click();
  await choose(/Cột “.*Kỷ luật.*” hiểu là/i, 'Không dùng');
  // A value with a meaning is gone from those without: the keyboard goes to the next of them, else to the heading.
  const means = async (text: string): Promise<void> => {
    const list = frame.getByLabel(`Nghĩa là “${text}”`);
    await list.focus();
    await list.selectOption('Hoàn thành tốt nhiệm vụ');
    await frame.getByText(`“${text}” = Hoàn thành tốt nhiệm vụ`).waitFor();
  };
  await means('Hoàn thành khá');
  await frame.waitForFunction(() => document.activeElement?.ariaLabel === 'Nghĩa là “Lúc được lúc không”', null, {
    timeout: 10_000,
  });
  await means('Lúc được lúc không');
  await frame.waitForFunction(() => document.activeElement?.tagName === 'H1', null, { timeout: 10_000 });
});

it('Dừng half-way leaves the workbook as it was', async () => {
  const opened = await open();
  const { page, frame, save } = opened;
  await page.getByRole('button', { name: 'Nhà phát triển' }).click();
  await page.getByRole('menuitemradio', { name: /0,5 giây/ }).click();
  await page.keyboard.press('Escape');
  const again = await opened.pane();
  await again.getByText('Các bảng sẽ đọc').waitFor();
  await button(again, 'Kiểm tra').click();
  await again.getByText('Ghi kết quả').waitFor();
  await again.getByRole('listitem').filter({ hasText: 'Xét từng đối tượng' }).waitFor();
  await button(again, 'Dừng').click();
  await again.getByText(/Đã dừng, sổ không thay đổi|trả lại như trước/).waitFor();
  expect(changes(await save())).toEqual([]);
  expect(frame.isDetached()).toBe(true);
});

it('all by keyboard: check, walk the list, read why, go back, remove', async () => {
  const opened = await open();
  const { page, frame, save } = opened;
  await page.getByRole('grid').focus();
  await page.keyboard.press('F6');
  const focused = (): Promise<string> =>
    frame.evaluate(() => document.activeElement?.ariaLabel ?? document.activeElement?.textContent ?? '');
  const tabTo = async (name: RegExp): Promise<void> => {
    for (let tries = 0; tries < 40; tries++) {
      if (name.test(await focused())) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`no way to ${String(name)}`);
  };
  await tabTo(/^Kiểm tra$/);
  await page.keyboard.press('Enter');
  const list = frame.getByRole('listbox');
  await list.waitFor();
  for (let tries = 0; tries < 40 && (await frame.evaluate(() => document.activeElement?.id)) !== 'nominees'; tries++)
    await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const name = await list.locator('[aria-selected=true]').innerText();
  await page.keyboard.press('Enter');
  await frame.getByText('Từng tiêu chí').waitFor();
  const heading = await frame.getByRole('heading', { level: 1 }).innerText();
  expect(name).toContain(heading);
  await page.keyboard.press('Escape');
  await list.waitFor();
  expect(await list.locator('[aria-selected=true]').innerText()).toBe(name);
  await tabTo(/^Gỡ kết quả$/);
  await page.keyboard.press('Enter');
  await frame.getByText('Sẽ gỡ khỏi sổ:').waitFor();
  await tabTo(/^Gỡ kết quả$/);
  await page.keyboard.press('Tab');
  await tabTo(/^Gỡ kết quả$/);
  await page.keyboard.press('Enter');
  await frame.getByText('Các bảng sẽ đọc').waitFor();
  expect(changes(await save())).toEqual([]);
});

it.each([/2021/, /web/i])('the main job in another Excel: %s', async (profile) => {
  const opened = await open();
  const { page, save, complaints } = opened;
  await page.getByRole('button', { name: 'Nhà phát triển' }).click();
  await page.getByRole('menuitemradio', { name: profile }).click();
  await page.keyboard.press('Escape');
  const frame = await opened.pane();
  await frame.getByText('Các bảng sẽ đọc').waitFor();
  await check({ ...opened, frame });
  expect(await counts(frame)).toEqual([25, 21, 14]);
  await frame.getByRole('option').first().click();
  await frame.getByText('Từng tiêu chí').waitFor();
  expect(await selected(page)).toMatch(/^B\d+$/);
  await button(frame, 'Quay lại').click();
  await button(frame, 'Gỡ kết quả').click();
  await button(frame, 'Gỡ kết quả').click();
  await frame.getByText('Các bảng sẽ đọc').waitFor();
  expect(changes(await save())).toEqual([]);
  expect(complaints).toEqual([]);
});
