import type { Frame, Page } from 'playwright-core';

/** What a person does in the workbench's page and its pane. */

export const button = (frame: Frame, name: string | RegExp) =>
  frame.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) });

/** Selects cells as a person does: the sheet's tab, then the name box. */
export async function select(page: Page, sheet: string, address: string): Promise<void> {
  await page.getByRole('tab', { name: sheet, exact: true }).click();
  await page.getByRole('grid', { name: sheet, exact: true }).waitFor();
  const box = page.getByRole('textbox', { name: 'Ô đang chọn' });
  await box.fill(address);
  await box.press('Enter');
  await page.waitForFunction(() => document.activeElement?.role === 'grid');
}

/** Types into a cell as a person does. Enter goes on to the row below, and the pane shows whose row that is. */
export async function type(page: Page, sheet: string, address: string, text: string): Promise<void> {
  await select(page, sheet, address);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}
