import { BUILT_IN } from '../../src/criteria/built-in';
import { changeSettings } from '../../src/excel/change-settings';
import { insertCells } from '../../src/embedded-excel/model/insert-delete';
import { sheetByName } from '../../src/embedded-excel/model/sheets';
import { readSettings } from '../../src/nominations/settings/read-settings';
import { DEFAULT_SETTINGS, type Settings } from '../../src/nominations/settings/settings';
import { formOf, withForm } from '../../src/taskpane/models/settings-form';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { writeSettings } from '../../src/xlsx/write-settings';
import { openEmbedded, type OpenEmbedded } from '../support/embedded';
import { nominationWorkbook, PLAIN } from '../support/marked-workbooks';

const OPTIONS = { criteria: BUILT_IN, wait: async () => undefined, timeLimit: 2000 };
const HEADER = { sheet: null, header: '=Kết quả, năm', field: 'rating', year: 2023 } as const;
const withHeader = (settings: Settings): Settings => ({ ...settings, headers: [...settings.headers, HEADER] });

const plain = (): Promise<OpenEmbedded> => openEmbedded(nominationWorkbook(PLAIN));

/** A workbook whose sheet `Cấu hình` the command line wrote. */
function configured(): Promise<OpenEmbedded> {
  const file = writeSettings(readWorkbook(nominationWorkbook(PLAIN)), DEFAULT_SETTINGS, BUILT_IN, false);
  if (file === null) throw new Error('nothing was written');
  return openEmbedded(file);
}

/** What the saved file says. */
const said = (opened: OpenEmbedded) => readSettings(readWorkbook(opened.save()).grids, BUILT_IN);

test.each([
  ['without the sheet', plain],
  ['with the command line’s', configured],
])('%s: a choice is kept, and read back from the file', async (_, open) => {
  const opened = await open();
  expect(await changeSettings(withHeader, OPTIONS)).toBeNull();
  expect(said(opened)).toMatchObject({ settings: withHeader(DEFAULT_SETTINGS), findings: [] });
  await opened.settle();
  expect(opened.references).toBe(0);
});

test('a second change keeps the first; a list that grows gets rows of its own', async () => {
  const opened = await plain();
  expect(await changeSettings(withHeader, OPTIONS)).toBeNull();
  const more = (settings: Settings): Settings => ({
    ...settings,
    year: 2023,
    office: { ...settings.office, units: [...settings.office.units, 'Văn phòng', '-1/2'] },
  });
  expect(await changeSettings(more, OPTIONS)).toBeNull();
  expect(said(opened)).toMatchObject({ settings: more(withHeader(DEFAULT_SETTINGS)), findings: [] });
});

test('a date as it is typed, and texts that are spaced by hand, are kept', async () => {
  const opened = await plain();
  const began = formOf(DEFAULT_SETTINGS);
  const form = { ...began, date: '31/12/2024', texts: { ...began.texts, number: '12', signatory: ' Nguyễn  Văn A ' } };
  expect(await changeSettings((now) => withForm(now, form, began), OPTIONS)).toBeNull();
  const { office } = said(opened).settings;
  expect(office).toMatchObject({ date: { day: 31, month: 12, year: 2024 }, number: '12' });
  // And once more, over the sheet that stands.
  const other = { ...form, date: '30/11/2024' };
  expect(await changeSettings((now) => withForm(now, other, form), OPTIONS)).toBeNull();
  expect(said(opened).settings.office).toEqual({ ...office, date: { day: 30, month: 11, year: 2024 } });
});

test('nothing to change: nothing is written', async () => {
  const opened = await configured();
  expect(await changeSettings((settings) => settings, OPTIONS)).toBeNull();
  expect(opened.requests).toHaveLength(4);
});

test('a sheet of that name that is somebody else’s is left alone', async () => {
  const opened = await plain();
  await opened.run(async (context) => {
    context.workbook.worksheets.add('Cấu hình').getRange('A1:B1').values = [['Tham số', 'Trị số']];
    await context.sync();
  });
  expect(await changeSettings(withHeader, OPTIONS)).toMatchObject({ kind: 'settings-foreign' });
  expect(sheetByName(opened.workbook, 'Cấu hình')?.rows.length).toBe(1);
});

test('what Excel says no to becomes a problem', async () => {
  const opened = await plain();
  opened.faults.at(2, { kind: 'cell-edit' });
  expect(await changeSettings(withHeader, OPTIONS)).toMatchObject({ kind: 'editing-cell' });
  expect(sheetByName(opened.workbook, 'Cấu hình')).toBeUndefined();
});

test('a new sheet that Excel left empty half-way is filled by the next change', async () => {
  const opened = await plain();
  opened.faults.at(2, { kind: 'cell-edit-midway', action: 3 });
  expect(await changeSettings(withHeader, OPTIONS)).not.toBeNull();
  expect(sheetByName(opened.workbook, 'Cấu hình')?.rows).toEqual([]);
  expect(await changeSettings(withHeader, OPTIONS)).toBeNull();
  expect(said(opened)).toMatchObject({ settings: withHeader(DEFAULT_SETTINGS), findings: [] });
});

test.each([true, false])('a change that Excel never answered is looked at again: carried out %s', async (executed) => {
  const opened = await plain();
  opened.faults.at(2, { kind: 'no-answer', executed });
  const problem = await changeSettings(withHeader, { ...OPTIONS, timeLimit: 1500 });
  expect(problem?.kind ?? null).toBe(executed ? null : 'no-answer');
});

test('rows that somebody inserts right before the writing move no entry into another’s place', async () => {
  const opened = await configured();
  const values = () =>
    sheetByName(opened.workbook, 'Cấu hình')?.rows.map((row) => row?.cells.map((cell) => cell?.value));
  const before = values();
  const whole = { top: 0, bottom: 0, left: 0, right: 16_383 };
  opened.faults.at(3, {
    kind: 'edit',
    by: 'remote',
    edit: (workbook) => {
      const sheet = sheetByName(workbook, 'Cấu hình');
      if (sheet !== undefined) insertCells(workbook, sheet, whole, 'down');
    },
  });
  const change = (settings: Settings): Settings => ({ ...settings, year: 2023 });
  expect(await changeSettings(change, OPTIONS)).toMatchObject({ kind: 'changed-meanwhile' });
  expect(values()?.slice(1)).toEqual(before);
  expect(await changeSettings(change, OPTIONS)).toBeNull();
});
