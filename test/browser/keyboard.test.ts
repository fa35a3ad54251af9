import type { Frame } from 'playwright-core';
import { button, type } from './by-hand';
import { BUILDING, closeWorkbench, openWorkbench, prepareWorkbench } from './workbench';

beforeAll(prepareWorkbench, BUILDING);
afterAll(closeWorkbench);

const PEOPLE = 'Cá nhân';
const MISSPELT = 'Hoàn thành tốt nhiệm vuj';

/** Waits until the keyboard is in the pane at what says this. */
async function keyboardAt(frame: Frame, tag: string, text: RegExp): Promise<void> {
  await frame.waitForFunction(
    ([name, source]) => {
      const { activeElement } = document;
      if (!document.hasFocus() || activeElement === null || activeElement.matches(':disabled')) return false;
      return activeElement.localName === name && new RegExp(source, 'u').test(activeElement.textContent);
    },
    [tag, text.source] as const,
    { timeout: 15_000 },
  );
}

it('Sửa cả asks in place and leaves the keyboard at the answer, at the question, at last at the heading', async () => {
  const { page, pane } = await openWorkbench();
  const frame = await pane();
  await frame.getByText('Các bảng sẽ đọc').waitFor();
  await type(page, PEOPLE, 'I15', MISSPELT);
  await type(page, PEOPLE, 'I16', MISSPELT);
  await button(frame, /^Kiểm tra/).click();
  await frame.getByRole('listbox').waitFor();
  await button(frame, /điểm cần xem trong dữ liệu/).click();
  const QUESTION = /^Sửa cả \d+ ô$/;
  await button(frame, QUESTION).focus();
  await page.keyboard.press('Enter');
  // At what changes nothing.
  await keyboardAt(frame, 'button', /^Thôi$/);
  await page.keyboard.press('Enter');
  await keyboardAt(frame, 'button', QUESTION);
  await page.keyboard.press('Enter');
  await keyboardAt(frame, 'button', /^Thôi$/);
  await page.keyboard.press('Shift+Tab');
  await keyboardAt(frame, 'button', /^Sửa$/);
  await page.keyboard.press('Enter');
  // All of them are repaired: the question has gone.
  await frame.getByText(/^Đã sửa \d+ ô\.$/).waitFor();
  await button(frame, QUESTION).waitFor({ state: 'detached' });
  await keyboardAt(frame, 'h1', /Điểm cần xem/i);
  await button(frame, 'Hoàn tác').focus();
  await page.keyboard.press('Enter');
  await button(frame, QUESTION).waitFor();
  await keyboardAt(frame, 'h1', /Điểm cần xem/i);
});

it('settings that were typed outlast Esc until they are saved or taken back, and the keyboard stays in the page', async () => {
  const { page, pane, complaints } = await openWorkbench();
  const frame = await pane();
  await frame.getByText('Các bảng sẽ đọc').waitFor();
  const number = frame.getByLabel('Số văn bản');
  const unsaved = frame.getByText('Cài đặt có thay đổi chưa lưu.');
  await button(frame, 'Cài đặt').click();
  await number.fill('12');
  await page.keyboard.press('Escape');
  await unsaved.waitFor();
  await button(frame, 'Mở Cài đặt').click();
  expect(await number.inputValue()).toBe('12');
  await button(frame, 'Bỏ thay đổi').focus();
  await page.keyboard.press('Enter');
  await keyboardAt(frame, 'h1', /^Cài đặt$/);
  expect(await number.inputValue()).toBe('');
  await number.fill('15');
  await frame.getByLabel('Ngày báo cáo').fill('31/12/2024');
  await button(frame, 'Lưu vào sổ').click();
  await frame.getByText('Đã lưu vào trang “Cấu hình”.').waitFor();
  await button(frame, 'Bỏ thay đổi').waitFor({ state: 'detached' });
  expect(await number.inputValue()).toBe('15');
  expect(await frame.getByLabel('Ngày báo cáo').inputValue()).toBe('31/12/2024');
  await button(frame, 'Quay lại').click();
  await frame.getByText('Các bảng sẽ đọc').waitFor();
  expect(await unsaved.count()).toBe(0);
  expect(complaints).toEqual([]);
});

it('the keys that the help page names do what it says, and Esc in a word that is being composed only takes back the word', async () => {
  const { page, pane, complaints } = await openWorkbench();
  const frame = await pane();
  await frame.getByText('Các bảng sẽ đọc').waitFor();
  await button(frame, /^Kiểm tra/).click();
  await frame.getByRole('listbox').focus();
  await page.keyboard.press('/');
  const search = frame.getByRole('searchbox');
  await page.keyboard.type('an');
  expect(await search.inputValue()).toBe('an');
  // As an input method for Vietnamese sends it; no such method runs here.
  await search.dispatchEvent('keydown', { key: 'Escape', isComposing: true, bubbles: true, cancelable: true });
  expect(await search.inputValue()).toBe('an');
  await page.keyboard.press('Escape');
  expect(await search.inputValue()).toBe('');
  await page.keyboard.press('F1');
  await keyboardAt(frame, 'h1', /^Trợ giúp$/);
  await frame.locator('h1').dispatchEvent('keydown', { key: 'Escape', isComposing: true, bubbles: true });
  await keyboardAt(frame, 'h1', /^Trợ giúp$/);
  await page.keyboard.press('Escape');
  await frame.getByRole('listbox').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const name = frame.locator('h1');
  await button(frame, /^Sao chép/).waitFor();
  const first = await name.textContent();
  await page.keyboard.press('n');
  await frame.waitForFunction((before) => document.querySelector('h1')?.textContent !== before, first);
  await page.keyboard.press('p');
  await frame.waitForFunction((before) => document.querySelector('h1')?.textContent === before, first);
  expect(complaints).toEqual([]);
});
