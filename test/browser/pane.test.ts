import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import { loadWorkbook } from '../../src/embedded-excel/model/load';
import { runHere } from '../cli/run-here';
import { differences, workbookState } from '../support/workbook-state';
import { BUILDING, closeWorkbench, openWorkbench, prepareWorkbench, type OpenWorkbench } from './workbench';

const DEMO = 'demo/office-2024.xlsx';
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

const button = (frame: Frame, name: string | RegExp) =>
  frame.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) });

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
