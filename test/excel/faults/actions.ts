import fc from 'fast-check';
import { OWN_SHEET_NAME } from '../../../src/grid/own-names';
import type { SheetModel, WorkbookModel } from '../../../src/embedded-excel/model/types';
import {
  deleteRows,
  filter,
  hideOrShowRows,
  insertColumns,
  insertRows,
  showAllRows,
  sort,
  sortTableRows,
  typeIntoCell,
} from '../../../src/embedded-excel/user/cell-actions';
import { copySheet, moveSheet, renameSheet, setVisibility } from '../../../src/embedded-excel/user/sheet-actions';
import { valueAt } from '../../../src/embedded-excel/model/cells';
import { PEOPLE } from '../../support/marked-workbooks';
import { RESULT } from './workbook';

/** Something that the office does, the same whether our marks stand there or not. */
export interface UserAction {
  readonly name: string;
  readonly act: (workbook: WorkbookModel) => void;
}

/** The office's sheets; ours left out. */
export function officeSheets(workbook: WorkbookModel): SheetModel[] {
  return workbook.sheets.filter(
    ({ id }) => !workbook.names.some(({ scope, name }) => scope === id && name === OWN_SHEET_NAME),
  );
}

/** Where a sheet's list of people begins, wherever its header is by now; null where there is none. */
function listOf(sheet: SheetModel): { readonly header: number; readonly left: number; readonly last: number } | null {
  for (let header = 0; header < 20; header++)
    for (let left = 0; left < 6; left++) {
      if (valueAt(sheet, header, left) !== 'STT') continue;
      let last = header;
      while (valueAt(sheet, last + 1, left + 1) !== null) last++;
      return { header, left, last };
    }
  return null;
}

/** An action on one of the sheets that hold a list; nothing where that sheet is protected or holds none. */
function onList(
  name: string,
  place: number,
  act: (workbook: WorkbookModel, sheet: SheetModel, list: NonNullable<ReturnType<typeof listOf>>) => void,
): UserAction {
  return {
    name: `${name} (sheet ${String(place)})`,
    act: (workbook) => {
      const sheets = officeSheets(workbook);
      const sheet = sheets[place % sheets.length];
      const list = sheet === undefined ? null : listOf(sheet);
      if (sheet === undefined || list === null || sheet.protection !== null) return;
      act(workbook, sheet, list);
    },
  };
}

const place = fc.nat(5);
const row = fc.nat(4);
const column = fc.nat(2);

/** What an office does to its lists and sheets. */
export const userActions: fc.Arbitrary<UserAction> = fc.oneof(
  fc.tuple(place, column, fc.boolean()).map(([at, key, ascending]) =>
    onList(`sort by column ${String(key)}, ${ascending ? 'up' : 'down'}`, at, (workbook, sheet) => {
      const [table] = sheet.tables;
      const area = sheet.autoFilter?.area;
      if (table !== undefined) sortTableRows(workbook, sheet, table, [{ key, ascending }]);
      else if (area !== undefined && area.bottom > area.top)
        sort(workbook, sheet, { ...area, top: area.top + 1 }, [{ key, ascending }]);
    }),
  ),
  fc.tuple(place, column).map(([at, key]) =>
    onList(`sort the office's columns alone by ${String(key)}`, at, (workbook, sheet, { header, left, last }) => {
      if (last > header + 1)
        sort(workbook, sheet, { top: header + 1, bottom: last, left, right: left + RESULT - 1 }, [{ key }]);
    }),
  ),
  fc.tuple(place, fc.subarray(PEOPLE, { minLength: 1 })).map(([at, names]) =>
    onList(`filter: ${names.join(', ')}`, at, (workbook, sheet) => {
      const [table] = sheet.tables;
      if (table !== undefined) filter(workbook, sheet, table, 1, names);
      else if (sheet.autoFilter !== null) filter(workbook, sheet, null, 1, names);
    }),
  ),
  place.map((at) =>
    onList('show all rows', at, (workbook, sheet) => {
      const [table] = sheet.tables;
      if (table !== undefined) showAllRows(workbook, sheet, table);
      else if (sheet.autoFilter !== null) showAllRows(workbook, sheet, null);
    }),
  ),
  fc.tuple(place, row, fc.integer({ min: 1, max: 2 })).map(([at, n, count]) =>
    onList(`insert ${String(count)} above nominee ${String(n)}`, at, (workbook, sheet, { header }) => {
      insertRows(workbook, sheet, header + 1 + n, count);
    }),
  ),
  fc.tuple(place, row).map(([at, n]) =>
    onList(`delete nominee ${String(n)}`, at, (workbook, sheet, { header, last }) => {
      if (last > header + 2) deleteRows(workbook, sheet, Math.min(header + 1 + n, last));
    }),
  ),
  fc.tuple(place, row, fc.constantFrom('HTXSNV', 'HTTNV', 'HTNV', '')).map(([at, n, rating]) =>
    onList(`rating of nominee ${String(n)}: ${rating}`, at, (workbook, sheet, { header, left }) => {
      typeIntoCell(workbook, sheet, header + 1 + n, left + 2, rating);
    }),
  ),
  fc.tuple(place, row, fc.constantFrom('Vũ Văn Em', 'Lê Thị Hoa', 'Tô Ký')).map(([at, n, name]) =>
    onList(`name of nominee ${String(n)}: ${name}`, at, (workbook, sheet, { header, left, last }) => {
      if (header + 1 + n <= last) typeIntoCell(workbook, sheet, header + 1 + n, left + 1, name);
    }),
  ),
  fc.tuple(place, row, fc.boolean()).map(([at, n, hidden]) =>
    onList(`${hidden ? 'hide' : 'show'} row below the list`, at, (workbook, sheet, { last }) => {
      hideOrShowRows(workbook, sheet, last + 2 + n, last + 2 + n, hidden);
    }),
  ),
  place.map((at) => onList('insert rows above', at, (workbook, sheet) => insertRows(workbook, sheet, 0, 1))),
  place.map((at) =>
    onList('insert a column to the left', at, (workbook, sheet, { left }) => {
      if (left < 3) insertColumns(workbook, sheet, 0, 1);
    }),
  ),
  fc.tuple(place, fc.constantFrom('Danh sách', 'Gấp!', "Tổ 'A'")).map(([at, name]) =>
    onList(`rename to ${name}`, at, (workbook, sheet) => {
      if (!workbook.sheets.some((one) => one.name === name)) renameSheet(workbook, sheet, name);
    }),
  ),
  place.map((at) =>
    onList('copy the sheet', at, (workbook, sheet) => {
      if (officeSheets(workbook).length < 6) copySheet(workbook, sheet);
    }),
  ),
  place.map((at) =>
    onList('hide or show the sheet', at, (workbook, sheet) => {
      const others = officeSheets(workbook).some((one) => one !== sheet && one.visibility === 'visible');
      if (others) setVisibility(workbook, sheet, sheet.visibility === 'visible' ? 'hidden' : 'visible');
    }),
  ),
  place.map((at) => onList('move the sheet to the front', at, (workbook, sheet) => moveSheet(workbook, sheet, 0))),
);
