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
