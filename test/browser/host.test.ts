import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { source as axe } from 'axe-core';
import type { Page } from 'playwright-core';
import { runProblemSentence, runStateSentence } from '../../src/language/run-words';
import { pack, sheetParts } from '../support/small-workbook';
import { button, select } from './by-hand';
import { BUILDING, closeWorkbench, openWorkbench, prepareWorkbench } from './workbench';

beforeAll(prepareWorkbench, BUILDING);
afterAll(closeWorkbench);

/** A workbook in which nobody is nominated. */
const emptyBook = (): Uint8Array => pack(sheetParts('<row><c t="inlineStr"><is><t>Ghi chú</t></is></c></row>'));

it('a ribbon button that finds nothing to do says so in a window; its button and Esc close it', async () => {
  const { page, complaints } = await openWorkbench();
  const file = join(mkdtempSync(join(tmpdir(), 'book-')), 'trong.xlsx');
  writeFileSync(file, emptyBook());
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('grid', { name: 'Sheet1' }).waitFor();
  const window = page.getByRole('dialog');
  const closings = [
    () => window.getByRole('button', { name: 'Đóng' }).click(),
    () => page.keyboard.press('Escape'),
    async () => {
      await window.frameLocator('iframe').locator('body').click();
      await page.keyboard.press('Escape');
    },
  ];
  for (const close of closings) {
    await page.getByRole('toolbar').getByText('Kiểm tra', { exact: true }).click();
    const said = window.frameLocator('iframe').locator('body');
    await said.getByText(runProblemSentence({ kind: 'no-tables' }, 'vi')).waitFor();
    await said.getByText(runStateSentence('untouched', 'vi')).waitFor();
    await close();
    await window.waitFor({ state: 'detached' });
    // The command has heard of it, and the ribbon can be used again.
    await page.getByRole('status').getByText('Sẵn sàng').waitFor();
  }
  expect(complaints).toEqual([]);
});

it('while a cell is edited the pane says so; afterwards it works', async () => {
  const { page, pane } = await openWorkbench();
  const frame = await pane();
  await frame.getByText('Các bảng sẽ đọc').waitFor();
  await page.getByRole('grid').focus();
  await page.keyboard.press('F2');
  const check = frame.getByRole('button', { name: /^Kiểm tra/ });
  // Pressing a button of the pane ends no edit in Excel.
  await check.click();
  await frame.getByText('Đang sửa một ô: bấm Enter hoặc Esc rồi thử lại.').waitFor();
  await page.getByRole('textbox', { name: 'Sửa ô' }).press('Escape');
  await frame
    .getByRole('button', { name: /^(Kiểm tra|Thử lại)/ })
    .first()
    .click();
  await frame.getByRole('listbox').waitFor();
});

it('a pane that is closed half-way is gone from the screen; opened again it works', async () => {
  const { page, pane, complaints } = await openWorkbench();
  await (await pane()).getByText('Các bảng sẽ đọc').waitFor();
  await page.getByRole('button', { name: 'Nhà phát triển' }).click();
  await page.getByRole('menuitem', { name: 'Sự cố khi đang ghi' }).click();
  await page.getByRole('menuitem', { name: 'Ngăn bị đóng giữa chừng' }).click();
  await button(await pane(), 'Kiểm tra').click();
  await page.locator('aside').waitFor({ state: 'detached' });
  // It had written, and did not hear of it.
  await select(page, 'Tập thể', 'Q15');
  await page.getByRole('gridcell', { name: 'Đủ điều kiện', exact: true }).first().waitFor();
  await page.getByRole('toolbar').getByText('Mở ngăn', { exact: true }).click();
  await button(await pane(), 'Kiểm tra lại').waitFor();
  expect(complaints).toEqual([]);
});

/** Drops a file onto the sheet, as a person does from a folder. */
async function drop(page: Page, bytes: Uint8Array, name: string): Promise<void> {
  const data = await page.evaluateHandle(
    ({ content, called }) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(content)], called));
      return transfer;
    },
    { content: [...bytes], called: name },
  );
  await page.getByRole('grid').dispatchEvent('dragover', { dataTransfer: data });
  await page.getByRole('grid').dispatchEvent('drop', { dataTransfer: data });
}

it('a file that is dropped onto the sheet is opened, and the pane reads it', async () => {
  const { page, pane, complaints } = await openWorkbench();
  await drop(page, emptyBook(), 'trong.xlsx');
  await page.getByRole('grid', { name: 'Sheet1' }).waitFor();
  await drop(page, new Uint8Array(readFileSync('demo/office-2024.xlsx')), 'office-2024.xlsx');
  await page.getByRole('tab', { name: 'Cá nhân' }).waitFor();
  await (await pane()).getByText('Các bảng sẽ đọc').waitFor();
  expect(complaints).toEqual([]);
});

it('a file that is dropped onto the pane is opened as one dropped onto the sheet', async () => {
  const { page, pane, complaints } = await openWorkbench();
  await (await pane()).getByText('Các bảng sẽ đọc').waitFor();
  const file = join(mkdtempSync(join(tmpdir(), 'book-')), 'trong.xlsx');
  writeFileSync(file, emptyBook());
  const box = await page.locator('aside iframe').boundingBox();
  if (box === null) throw new Error('no pane');
  // As from a folder: the browser finds out what lies under the mouse.
  const browser = await page.context().newCDPSession(page);
  const data = { items: [], files: [file], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await browser.send('Input.dispatchDragEvent', { type, x: box.x + 100, y: box.y + 200, data });
  await page.getByRole('grid', { name: 'Sheet1' }).waitFor();
  expect(complaints).toEqual([]);
});

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

it.each(['light', 'dark'] as const)('nothing on the page is barred to anyone (axe), %s', async (colorScheme) => {
  const { page, pane } = await openWorkbench({ colorScheme });
  await (await pane()).getByText('Các bảng sẽ đọc').waitFor();
  // By the browser's own door: the page's policy lets in no script.
  await page.evaluate(axe);
  // Fluent's own markers of where the focus turns back are hidden and focusable on purpose.
  const violations = await page.evaluate<Violation[]>(
    "axe.run({ exclude: ['[data-tabster-dummy]'] }, { iframes: false }).then(({ violations }) => violations)",
  );
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
});
