import { goToCell } from '../../src/excel/go-to-cell';
import { deleteSheet, renameSheet, setVisibility, sheetByName } from '../../src/embedded-excel/model/sheets';
import { openEmbedded, type OpenEmbedded } from '../support/embedded';
import { nominationWorkbook, PLAIN } from '../support/marked-workbooks';

const NO_WAIT = { wait: async () => undefined, timeLimit: 2000 };
const cell = { sheet: 'Cá nhân', row: 7, column: 2 };

const open = (): Promise<OpenEmbedded> => openEmbedded(nominationWorkbook(PLAIN));

async function shown({ run }: OpenEmbedded): Promise<string> {
  return run(async (context) => {
    const range = context.workbook.getSelectedRange().load('address');
    const active = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    return `${active.name} ${range.address}`;
  });
}

test('the sheet comes to the front and the cell is selected, in two requests', async () => {
  const opened = await open();
  expect(await goToCell(cell, NO_WAIT)).toBeNull();
  expect(opened.requests).toHaveLength(2);
  expect(await shown(opened)).toBe("Cá nhân 'Cá nhân'!C8");
  await opened.settle();
  expect(opened.references).toBe(0);
});

test('a sheet that is gone, renamed or hidden is said, and stays as it is', async () => {
  for (const [edit, kind] of [
    [(opened: OpenEmbedded) => opened.edit('user', (book) => renameSheet(book, find(opened), 'Khác')), 'sheet-gone'],
    [(opened: OpenEmbedded) => opened.edit('user', (book) => deleteSheet(book, find(opened))), 'sheet-gone'],
    [
      (opened: OpenEmbedded) => opened.edit('user', (book) => setVisibility(book, find(opened), 'hidden')),
      'sheet-hidden',
    ],
  ] as const) {
    const opened = await open();
    await opened.run(async (context) => {
      context.workbook.worksheets.add('Trang khác');
      await context.sync();
    });
    edit(opened);
    expect(await goToCell(cell, NO_WAIT)).toEqual({ kind, code: '', sheet: 'Cá nhân' });
  }
});

test('a cell outside of any sheet is said', async () => {
  await open();
  expect(await goToCell({ ...cell, row: 2_000_000 }, NO_WAIT)).toMatchObject({ kind: 'cell-gone' });
});

test('while a cell is edited: a sentence, after a few tries', async () => {
  const opened = await open();
  opened.faults.begin({ kind: 'cell-edit' });
  expect(await goToCell(cell, NO_WAIT)).toEqual({ kind: 'editing-cell', code: 'InvalidOperationInCellEditMode' });
  expect(opened.requests).toHaveLength(4);
  opened.faults.end();
});

test.each([
  [7000, 'access-denied'],
  [5012, 'session-ended'],
] as const)('transport error %i is %s', async (code, kind) => {
  const opened = await open();
  opened.faults.at(2, { kind: 'transport', code });
  expect(await goToCell(cell, NO_WAIT)).toMatchObject({ kind });
});

test('a request that is never answered ends with a sentence', async () => {
  const opened = await open();
  opened.faults.at(1, { kind: 'no-answer', executed: false });
  expect(await goToCell(cell, { ...NO_WAIT, timeLimit: 500 })).toMatchObject({ kind: 'no-answer' });
});

test('given up', async () => {
  await open();
  expect(await goToCell(cell, { ...NO_WAIT, signal: AbortSignal.abort() })).toEqual({ kind: 'cancelled', code: '' });
});

function find({ workbook }: OpenEmbedded) {
  const sheet = sheetByName(workbook, 'Cá nhân');
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}
