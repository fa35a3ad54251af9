import type { Frame } from 'playwright-core';
import { annualReport } from '../../src/report/annual-report';
import { plainText } from '../../src/report/document';
import { finish } from '../../src/grid/steps';
import { earlierYearsInSteps } from '../../src/report/earlier-years';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import type { Grid } from '../../src/grid/grid';
import { cellAddress } from '../../src/grid/area';
import { demo } from '../taskpane/demo';
import { BUILDING, closeWorkbench, openWorkbench, prepareWorkbench } from './workbench';

const BODY = 'Báo cáo 2024';

beforeAll(prepareWorkbench, BUILDING);
afterAll(closeWorkbench);

const texts = (grids: readonly Grid[], sheet: string): string[] =>
  grids.find((one) => one.sheet === sheet)?.rows.flatMap((row) => (row ?? []).map(String)) ?? [];

function cellOf(grids: readonly Grid[], text: string): string {
  const rows = grids.find(({ sheet }) => sheet === BODY)?.rows ?? [];
  const row = rows.findIndex((cells) => cells?.some((cell) => String(cell).includes(text)));
  const column = rows[row]?.findIndex((cell) => String(cell).includes(text)) ?? -1;
  return cellAddress(row, column);
}

const done = (pane: Frame, sentence: string): Promise<void> =>
  pane.getByRole('status').getByText(sentence).first().waitFor({ timeout: 60_000 });

it('the report is made from the pane, keeps what is typed into it, is downloaded, and goes again', async () => {
  const { page, pane: paneOf, press, save, complaints } = await openWorkbench();
  const pane = await paneOf();
  // The pane hears of what a button of the ribbon did, which is done by another page.
  await pane.getByText('Các bảng sẽ đọc').waitFor();
  await press('Kiểm tra');
  await pane.getByRole('button', { name: 'Báo cáo', exact: true }).click();
  const write = pane.getByRole('button', { name: 'Ghi vào sổ' });
  await pane.getByRole('heading', { name: 'Xem trước' }).waitFor({ timeout: 60_000 });
  await write.click();
  await done(pane, 'Đã ghi 6 trang vào sổ.');

  // The very figures that the report made without Excel has.
  const { judged, reading } = demo();
  const earlier = finish(earlierYearsInSteps(reading.grids, judged.nominations, { criteria: judged.criteria }));
  const document = annualReport({ ...judged, settings: judged.settings.office, earlier });
  const first = readWorkbook(await save()).grids;
  expect(first.filter(({ sheet }) => sheet.startsWith('Báo cáo')).map(({ sheet }) => sheet)).toEqual(
    document.sections.map(({ name }) => name),
  );
  const said = texts(first, BODY);
  const figures = document.sections[0]?.blocks.flatMap((block) =>
    block.kind === 'paragraph' && block.id.startsWith('II.') ? [plainText(block.runs)] : [],
  );
  expect(figures?.length).toBeGreaterThan(10);
  expect(figures?.filter((sentence) => !said.some((text) => text.trim() === sentence.trim()))).toEqual([]);

  await page.getByRole('tab', { name: BODY, exact: true }).click();
  const box = page.getByRole('textbox', { name: 'Ô đang chọn' });
  await box.fill(cellOf(first, 'Thuận lợi, khó khăn'));
  await box.press('Enter');
  await page.keyboard.type('Thuận lợi, khó khăn trong năm: cơ quan đủ biên chế.');
  await page.keyboard.press('Enter');
  await pane.getByRole('button', { name: 'Ghi lại vào sổ' }).click();
  await pane.getByText('Đang ghi vào sổ').first().waitFor();
  await done(pane, 'Đã ghi 6 trang vào sổ.');
  expect(texts(readWorkbook(await save()).grids, BODY).some((text) => text.includes('cơ quan đủ biên chế.'))).toBe(
    true,
  );

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    pane.getByRole('button', { name: 'Tải tệp Word' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('Bao cao dien hinh tien tien 2024.docx');
  await done(pane, 'Đã tải Bao cao dien hinh tien tien 2024.docx.');

  // By keyboard: it follows into the answers, at the one that changes nothing, and comes back.
  const focused = (text: string) =>
    pane.waitForFunction((expected) => window.document.activeElement?.textContent === expected, text, {
      timeout: 10_000,
    });
  await pane.getByRole('button', { name: 'Gỡ khỏi sổ' }).focus();
  await page.keyboard.press('Enter');
  await focused('Giữ lại');
  await page.keyboard.press('Enter');
  await focused('Gỡ khỏi sổ');
  await page.keyboard.press('Enter');
  await focused('Giữ lại');
  await page.keyboard.press('Shift+Tab');
  await focused('Gỡ');
  await page.keyboard.press('Enter');
  await done(pane, 'Đã gỡ các trang này khỏi sổ.');
  expect(readWorkbook(await save()).grids.some(({ sheet }) => /Báo cáo|_DienHinh/.test(sheet))).toBe(false);
  expect(complaints).toEqual([]);
});

it('a cell’s menu asks why: the pane opens at the nominee of the row', async () => {
  const { page, pane: paneOf } = await openWorkbench();
  await page.getByRole('tab', { name: 'Cá nhân' }).click();
  const box = page.getByRole('textbox', { name: 'Ô đang chọn' });
  await box.fill('B15');
  await box.press('Enter');
  const cell = page.getByRole('gridcell', { selected: true }).first();
  const name = await cell.innerText();
  await cell.click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Vì sao?' }).click();
  const pane = await paneOf();
  await pane.getByRole('heading', { level: 1, name: name.trim() }).waitFor({ timeout: 60_000 });
});
