import { clearCells } from '../../../src/embedded-excel/model/clear';
import { hideRows } from '../../../src/embedded-excel/model/columns';
import { copySheet } from '../../../src/embedded-excel/model/copy-sheet';
import { filterByValues, removeAutoFilter } from '../../../src/embedded-excel/model/filter';
import { deleteCells, insertCells } from '../../../src/embedded-excel/model/insert-delete';
import { wholeColumns, wholeRows } from '../../../src/embedded-excel/model/limits';
import { changeLook } from '../../../src/embedded-excel/model/set-look';
import { setValues } from '../../../src/embedded-excel/model/set-values';
import { activateSheet, deleteSheet, protectSheet, renameSheet } from '../../../src/embedded-excel/model/sheets';
import { sortRange, sortTable } from '../../../src/embedded-excel/model/sort';
import { convertToRange } from '../../../src/embedded-excel/model/tables';
import type { SheetModel, WorkbookModel } from '../../../src/embedded-excel/model/types';
import { editsOfReports } from './reports';
import { NOTHING_ALLOWED } from '../../../src/embedded-excel/model/protection';
import { FIRST, LAST, office, RESULT } from './workbook';

/** What somebody else, or the user, may do between two of our requests. Each finds its place wherever it is by then. */
export const edits = {
  'rows sorted': (workbook) => {
    const people = office(workbook, 'Cá nhân');
    const area = people.autoFilter?.area;
    if (area !== undefined) sortRange(workbook, people, { ...area, top: area.top + 1 }, [{ key: 1, ascending: false }]);
  },
  'table sorted': (workbook) => {
    const sheet = office(workbook, 'Bảng');
    const [table] = sheet.tables;
    if (table !== undefined) sortTable(workbook, sheet, table, [{ key: 1, ascending: false }]);
  },
  'rows inserted above': (workbook) => insertCells(workbook, office(workbook, 'Cá nhân'), wholeRows(0, 1), 'down'),
  'row inserted between nominees': (workbook) =>
    insertCells(workbook, office(workbook, 'Cá nhân'), wholeRows(FIRST + 1, FIRST + 1), 'down'),
  'nominee deleted': (workbook) =>
    deleteCells(workbook, office(workbook, 'Cá nhân'), wholeRows(FIRST + 1, FIRST + 1), 'up'),
  'row of the table deleted': (workbook) =>
    deleteCells(workbook, office(workbook, 'Bảng'), wholeRows(LAST, LAST), 'up'),
  'column inserted to the left': (workbook) =>
    insertCells(workbook, office(workbook, 'Cá nhân'), wholeColumns(0, 0), 'right'),
  'rating changed': (workbook) => type(workbook, office(workbook, 'Cá nhân'), FIRST, RESULT - 1, 'HTXSNV'),
  'name changed on the protected sheet': (workbook) => {
    const locked = office(workbook, 'Khóa');
    const { protection } = locked;
    locked.protection = null;
    type(workbook, locked, FIRST, 1, 'Lý Thị Mới');
    locked.protection = protection;
  },
  'note beside our place': (workbook) => type(workbook, office(workbook, 'Cá nhân'), FIRST, RESULT + 5, 'Hỏi lại'),
  'look changed beside our place': (workbook) =>
    changeLook(
      workbook,
      office(workbook, 'Cá nhân'),
      { top: FIRST, bottom: LAST, left: RESULT + 5, right: RESULT + 5 },
      { fill: '#FFFF00' },
    ),
  'sheet renamed': (workbook) => renameSheet(workbook, office(workbook, 'Cá nhân'), 'Cá nhân (mới)'),
  'sheet deleted': (workbook) => deleteSheet(workbook, office(workbook, 'Bảng')),
  'sheet copied': (workbook) =>
    void copySheet(workbook, office(workbook, 'Cá nhân'), {
      position: 'After',
      relativeTo: office(workbook, 'Cá nhân'),
    }),
  'other sheet on screen': (workbook) => activateSheet(workbook, office(workbook, 'Ghi chú')),
  'filter changed': (workbook) => {
    const people = office(workbook, 'Cá nhân');
    if (people.autoFilter !== null) filterByValues(workbook, people, null, 2, ['HTTNV', 'HTXSNV']);
  },
  'filter removed': (workbook) => removeAutoFilter(workbook, office(workbook, 'Cá nhân')),
  'row hidden': (workbook) => hideRows(workbook, office(workbook, 'Bảng'), LAST, LAST, true),
  'table made a range': (workbook) => {
    const sheet = office(workbook, 'Bảng');
    const [table] = sheet.tables;
    if (table !== undefined) convertToRange(workbook, sheet, table);
  },
  'sheet protected': (workbook) => protectSheet(workbook, office(workbook, 'Bảng'), NOTHING_ALLOWED),
  'structure protected': (workbook) => {
    workbook.structureProtected = true;
  },
} as const satisfies Record<string, (workbook: WorkbookModel) => void>;

/** What somebody writes into a cell of ours. */
export const NOTE = 'Xem lại';

/** Edits of cells that are ours once marks stand there: what is there before us is not what is there after us. */
export const editsOfOurs = {
  'note in our place': (workbook) => type(workbook, office(workbook, 'Cá nhân'), FIRST, RESULT + 1, NOTE),
  'our column emptied': (workbook) =>
    clearCells(
      workbook,
      office(workbook, 'Cá nhân'),
      { top: FIRST, bottom: LAST, left: RESULT + 3, right: RESULT + 3 },
      'contents',
    ),
} as const satisfies Record<string, (workbook: WorkbookModel) => void>;

export type EditName = keyof typeof edits | keyof typeof editsOfOurs | keyof typeof editsOfReports;

export function editNamed(name: EditName): (workbook: WorkbookModel) => void {
  return { ...edits, ...editsOfOurs, ...editsOfReports }[name];
}

function type(workbook: WorkbookModel, sheet: SheetModel, row: number, column: number, text: string): void {
  setValues(workbook, sheet, { top: row, bottom: row, left: column, right: column }, [[text]]);
}
