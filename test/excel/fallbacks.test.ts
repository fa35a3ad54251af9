import { clearMarks } from '../../src/excel/clear-marks';
import { validateWorkbook } from '../../src/excel/validate-workbook';
import type { RunOptions } from '../../src/excel/run';
import { copySheet } from '../../src/embedded-excel/model/copy-sheet';
import { filterByValues } from '../../src/embedded-excel/model/filter';
import { setFormulas } from '../../src/embedded-excel/model/set-values';
import { sheetByName } from '../../src/embedded-excel/model/sheets';
import type { SheetModel, WorkbookModel } from '../../src/embedded-excel/model/types';
import { HEADER_ROW, nominationParts, nominationWorkbook, PEOPLE, PLAIN } from '../support/marked-workbooks';
import { openEmbedded } from '../support/embedded';
import { pack } from '../support/small-workbook';
import { picture } from './picture';
import { NOW } from './samples';

const options: RunOptions = { language: 'vi', now: () => NOW, wait: async () => undefined };
/** Our first column beside the table of three. */
const RESULT = 3;

function sheetNamed(workbook: WorkbookModel, name: string): SheetModel {
  const sheet = sheetByName(workbook, name);
  if (sheet === undefined) throw new Error(`There is no sheet ${name}`);
  return sheet;
}

/** What stands beside the people of a sheet. */
function results({ rows }: SheetModel): unknown[] {
  return PEOPLE.map((_, n) => rows[HEADER_ROW + 1 + n]?.cells[RESULT]?.value ?? null);
}

function onResultSheet(workbook: WorkbookModel): unknown[] {
  const { rows } = sheetNamed(workbook, 'Kết quả');
  return PEOPLE.map((_, n) => rows[3 + n]?.cells[1]?.value ?? null);
}

/** The table of `writing`, fed by a query. */
function fedByQuery(): Uint8Array {
  const parts = nominationParts({ ...PLAIN, table: true });
  const part = 'xl/tables/table1.xml';
  return pack({ ...parts, [part]: String(parts[part]).replace(' id="7"', ' id="7" tableType="queryTable"') });
}

describe('tables that Excel refuses to widen', () => {
  test('results stand on the sheet Kết quả, and all can be taken away again', async () => {
    const { workbook } = await openEmbedded(fedByQuery());
    const before = picture(workbook);
    expect(await validateWorkbook(options)).toMatchObject({ state: 'complete', problem: null });
    expect(results(sheetNamed(workbook, 'Cá nhân')).every((result) => result === null)).toBe(true);
    expect(onResultSheet(workbook)).toEqual(PEOPLE);
    expect((await validateWorkbook(options)).state).toBe('complete');
    expect((await clearMarks(options)).state).toBe('complete');
    expect(picture(workbook)).toEqual(before);
  });

  test('another table of the workbook keeps its marks beside it', async () => {
    const { workbook } = await openEmbedded(fedByQuery());
    const other = copySheet(workbook, sheetNamed(workbook, 'Cá nhân'), { position: 'Beginning' });
    other.tables = other.tables.map((table) => ({ ...table, node: null }));
    expect(await validateWorkbook(options)).toMatchObject({ state: 'complete', problem: null });
    expect(results(other).every((result) => result !== null)).toBe(true);
    expect(results(sheetNamed(workbook, 'Cá nhân')).every((result) => result === null)).toBe(true);
  });
});

describe('an Excel that misplaces values where a filter hides rows', () => {
  test.each(['filter', 'table'] as const)('results stand on the sheet Kết quả (%s)', async (by) => {
    const { workbook, faults } = await openEmbedded(nominationWorkbook({ ...PLAIN, [by]: true }));
    const sheet = sheetNamed(workbook, 'Cá nhân');
    filterByValues(workbook, sheet, sheet.tables[0] ?? null, 1, [PEOPLE[1] ?? '']);
    const before = picture(workbook);
    faults.begin({ kind: 'values-misplaced' });
    expect(await validateWorkbook(options)).toMatchObject({ state: 'complete', problem: null });
    expect(results(sheet).every((result) => result === null)).toBe(true);
    expect(onResultSheet(workbook)).toEqual(PEOPLE);
    expect((await clearMarks(options)).state).toBe('complete');
    expect(picture(workbook)).toEqual(before);
  });

  test('where no row is hidden, marks stand beside the table', async () => {
    const { workbook, faults } = await openEmbedded(nominationWorkbook({ ...PLAIN, filter: true }));
    faults.begin({ kind: 'values-misplaced' });
    expect(await validateWorkbook(options)).toMatchObject({ state: 'complete', problem: null });
    expect(results(sheetNamed(workbook, 'Cá nhân')).every((result) => result !== null)).toBe(true);
  });
});

describe('a formula that shows nothing, typed over a result', () => {
  const cell = { top: HEADER_ROW + 1, bottom: HEADER_ROW + 1, left: RESULT + 3, right: RESULT + 3 };
  const at = { sheet: 'Cá nhân', row: cell.top, column: cell.left };

  test.each([
    ['marking again', () => validateWorkbook(options)],
    ['taking the marks away', () => clearMarks(options)],
  ])('stays, and is said: %s', async (_, again) => {
    const { workbook } = await openEmbedded(nominationWorkbook(PLAIN));
    await validateWorkbook(options);
    const sheet = sheetNamed(workbook, 'Cá nhân');
    setFormulas(workbook, sheet, cell, [['=""']]);
    expect(await again()).toMatchObject({ state: 'complete', kept: [at] });
    expect(sheet.rows[cell.top]?.cells[cell.left]?.formula).toBe('""');
  });
});
