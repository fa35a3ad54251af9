import { copySheet } from '../../../src/embedded-excel/model/copy-sheet';
import { hideColumns, hideRows } from '../../../src/embedded-excel/model/columns';
import { filterByValues, removeAutoFilter } from '../../../src/embedded-excel/model/filter';
import { loadWorkbook } from '../../../src/embedded-excel/model/load';
import { saveWorkbook } from '../../../src/embedded-excel/model/save';
import { setValues } from '../../../src/embedded-excel/model/set-values';
import { activateSheet, addSheet, protectSheet, renameSheet, select } from '../../../src/embedded-excel/model/sheets';
import { addTable } from '../../../src/embedded-excel/model/tables';
import type { SheetModel, WorkbookModel } from '../../../src/embedded-excel/model/types';
import { NOTHING_ALLOWED } from '../../../src/embedded-excel/model/protection';
import { HEADER_ROW, nominationWorkbook, PEOPLE, PLAIN } from '../../support/marked-workbooks';

/** The day on which all of it happens. */
export const NOW = Date.UTC(2024, 9, 1);
/** The first and the last row of nominees, and the first of our columns. */
export const FIRST = HEADER_ROW + 1;
export const LAST = HEADER_ROW + PEOPLE.length;
export const RESULT = 3;

/**
 * A workbook in which every way of marking occurs: a sheet whose filter hides rows, with rules, merged cells, names,
 * looks beside the table, a hidden column and a hidden row; a sheet with an Excel table; a protected one, so that the
 * sheet `Kết quả` is made; and the office's own notes.
 */
export function officeWorkbook(): Uint8Array {
  const workbook = loadWorkbook(
    nominationWorkbook({ ...PLAIN, filter: true, merges: true, rules: true, names: true, looksBeside: 'some' }),
  );
  const people = office(workbook, 'Cá nhân');
  setValues(workbook, people, { top: FIRST, bottom: FIRST + 2, left: 2, right: 2 }, [['HTTNV'], ['HTXSNV'], ['HTNV']]);
  const table = named(workbook, copySheet(workbook, people, { position: 'End' }), 'Bảng', 'Phạm');
  const locked = named(workbook, copySheet(workbook, people, { position: 'End' }), 'Khóa', 'Hoàng');
  removeAutoFilter(workbook, table);
  addTable(workbook, table, { top: HEADER_ROW, bottom: LAST, left: 0, right: RESULT - 1 }, true);
  protectSheet(workbook, locked, NOTHING_ALLOWED);
  filterByValues(workbook, people, null, 1, PEOPLE.slice(0, 3));
  hideColumns(workbook, people, 9, 9, true);
  hideRows(workbook, table, LAST + 4, LAST + 4, true);
  const notes = addSheet(workbook, 'Ghi chú');
  setValues(workbook, notes, { top: 0, bottom: 1, left: 0, right: 1 }, [
    ['Số người', "=COUNTA('Cá nhân'!B4:B7)"],
    ['Ghi chú', 'Nộp trước 30/10'],
  ]);
  select(workbook, table, [{ top: FIRST, bottom: LAST, left: 1, right: 1 }]);
  activateSheet(workbook, table);
  return saveWorkbook(workbook);
}

/** A sheet of its own name, with nominees of another family. */
function named(workbook: WorkbookModel, sheet: SheetModel, name: string, family: string): SheetModel {
  renameSheet(workbook, sheet, name);
  const names = PEOPLE.map((_, n) => [`${family} Thị ${['An', 'Bích', 'Chi', 'Dung'][n] ?? 'Hà'}`]);
  setValues(workbook, sheet, { top: FIRST, bottom: LAST, left: 1, right: 1 }, names);
  return sheet;
}

/** One of the office's sheets, whatever it is called by now: their order does not change here. */
export function office(workbook: WorkbookModel, name: 'Cá nhân' | 'Bảng' | 'Khóa' | 'Ghi chú'): SheetModel {
  const sheet = workbook.sheets.find((one) => one.name === name || one.name === `${name} (mới)`);
  if (sheet === undefined) throw new Error(`The sheet ${name} is gone`);
  return sheet;
}
