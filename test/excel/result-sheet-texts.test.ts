import { clearMarks } from '../../src/excel/clear-marks';
import { validateWorkbook } from '../../src/excel/validate-workbook';
import type { RunOptions } from '../../src/excel/run';
import { deleteCells, insertCells } from '../../src/embedded-excel/model/insert-delete';
import { mergeCells } from '../../src/embedded-excel/model/merge';
import { setValues } from '../../src/embedded-excel/model/set-values';
import { setVisibility, sheetByName } from '../../src/embedded-excel/model/sheets';
import type { SheetModel, WorkbookModel } from '../../src/embedded-excel/model/types';
import { HEADER_ROW, nominationWorkbook, PEOPLE, PLAIN } from '../support/marked-workbooks';
import { openEmbedded } from '../support/embedded';
import { picture } from './picture';
import { NOW } from './samples';

const options: RunOptions = { language: 'vi', now: () => NOW, wait: async () => undefined };
const TEXT = 'Gọi lại cho đơn vị';
/** The column right of ours on the sheet `Kết quả`. */
const BESIDE = 7;
const [FIRST_PERSON = ''] = PEOPLE;

function sheetNamed(workbook: WorkbookModel, name: string): SheetModel {
  const sheet = sheetByName(workbook, name);
  if (sheet === undefined) throw new Error(`There is no sheet ${name}`);
  return sheet;
}

function type(workbook: WorkbookModel, sheet: string, row: number, column: number, value: string): void {
  setValues(workbook, sheetNamed(workbook, sheet), { top: row, bottom: row, left: column, right: column }, [[value]]);
}

/** Beside whom a text stands on the sheet `Kết quả`; undefined where it is gone. */
function besideWhom(workbook: WorkbookModel, text: string): unknown {
  const row = sheetNamed(workbook, 'Kết quả').rows.find((one) => one?.cells.some((cell) => cell?.value === text));
  return row === undefined ? undefined : (row.cells[1]?.value ?? null);
}

const wholeRow = (row: number) => ({ top: row, bottom: row, left: 0, right: 16_383 });

/** A workbook whose results have no room beside the table, marked, with a text beside the first nominee. */
async function marked() {
  const { workbook } = await openEmbedded(nominationWorkbook(PLAIN));
  const merged = { top: 30, bottom: 30, left: 4, right: 5 };
  mergeCells(workbook, sheetNamed(workbook, 'Cá nhân'), merged, false);
  const before = picture(workbook);
  expect((await validateWorkbook(options)).state).toBe('complete');
  const row = sheetNamed(workbook, 'Kết quả').rows.findIndex((one) => one?.cells[1]?.value === FIRST_PERSON);
  type(workbook, 'Kết quả', row, BESIDE, TEXT);
  return { workbook, before, row };
}

test('what people type beside and below the results stays where it is', async () => {
  const { workbook } = await marked();
  type(workbook, 'Kết quả', 20, 0, 'Người lập biểu');
  const after = picture(workbook);
  expect(await validateWorkbook(options)).toMatchObject({ state: 'complete', kept: [] });
  expect(picture(workbook)).toEqual(after);
});

test('it follows its nominee, and what stands below makes room', async () => {
  const { workbook, row } = await marked();
  type(workbook, 'Kết quả', row + PEOPLE.length, 0, 'Người lập biểu');
  insertCells(workbook, sheetNamed(workbook, 'Cá nhân'), wholeRow(HEADER_ROW + 1), 'down');
  type(workbook, 'Cá nhân', HEADER_ROW + 1, 1, 'Hồ Văn Mới');
  type(workbook, 'Cá nhân', HEADER_ROW + 1, 2, 'HTTNV');
  expect((await validateWorkbook(options)).state).toBe('complete');
  expect(besideWhom(workbook, TEXT)).toBe(FIRST_PERSON);
  const { rows } = sheetNamed(workbook, 'Kết quả');
  expect(rows[row + 1]?.cells[BESIDE]?.value).toBe(TEXT);
  expect(rows[row]?.cells[BESIDE]?.value ?? null).toBeNull();
  expect(rows[row + PEOPLE.length + 1]?.cells[0]?.value).toBe('Người lập biểu');
});

test('where its nominee is gone it stands below the results', async () => {
  const { workbook } = await marked();
  deleteCells(workbook, sheetNamed(workbook, 'Cá nhân'), wholeRow(HEADER_ROW + 1), 'up');
  expect((await validateWorkbook(options)).state).toBe('complete');
  expect(besideWhom(workbook, TEXT)).toBeNull();
});

test('taking the results away leaves it with its nominee, and the next marking finds it', async () => {
  const { workbook, before, row } = await marked();
  const kept = [{ sheet: 'Kết quả', row, column: BESIDE }];
  expect(await clearMarks(options)).toMatchObject({ state: 'complete', kept });
  expect(besideWhom(workbook, TEXT)).toBe(FIRST_PERSON);
  const filled = sheetNamed(workbook, 'Kết quả').rows.flatMap((one) => one?.cells.map((cell) => cell?.value) ?? []);
  expect(filled.filter((value) => (value ?? null) !== null && value !== '')).toEqual([FIRST_PERSON, TEXT]);
  expect((await validateWorkbook(options)).state).toBe('complete');
  expect(besideWhom(workbook, TEXT)).toBe(FIRST_PERSON);
  expect(workbook.sheets).toHaveLength(2);
  type(workbook, 'Kết quả', row, BESIDE, '');
  expect(await clearMarks(options)).toMatchObject({ state: 'complete', kept: [] });
  expect(picture(workbook)).toEqual(before);
});

test.each(['hidden', 'very-hidden'] as const)('a sheet that somebody made %s is taken away too', async (visibility) => {
  const { workbook, before, row } = await marked();
  type(workbook, 'Kết quả', row, BESIDE, '');
  setVisibility(workbook, sheetNamed(workbook, 'Kết quả'), visibility);
  expect(await clearMarks(options)).toMatchObject({ state: 'complete', problem: null });
  expect(picture(workbook)).toEqual(before);
});
