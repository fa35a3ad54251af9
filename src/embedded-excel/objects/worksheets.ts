import { addSheet, sheetById, sheetByName } from '../model/sheets';
import type { SheetModel, WorkbookModel } from '../model/types';
import { ExcelError } from '../protocol/excel-error';
import { defineObject, type ObjectType } from '../protocol/object-type';
import type { Json } from '../protocol/request';
import { collectionEvents } from './sheet-events';
import { worksheetType } from './worksheet';

/** By name (either case) or id: learn.microsoft.com/javascript/api/excel/excel.worksheetcollection */
export function findSheet(workbook: WorkbookModel, key: Json): SheetModel | undefined {
  if (typeof key !== 'string') throw new ExcelError('InvalidArgument', "a sheet's key is text");
  return sheetById(workbook, key) ?? sheetByName(workbook, key);
}

function visibleOnly(sheets: readonly SheetModel[], only: boolean): readonly SheetModel[] {
  return only ? sheets.filter((sheet) => sheet.visibility === 'visible') : sheets;
}

function found(sheet: SheetModel | undefined): SheetModel {
  if (sheet === undefined) throw new ExcelError('ItemNotFound', 'no such sheet');
  return sheet;
}

export const worksheetsType: ObjectType<WorkbookModel> = defineObject('WorksheetCollection', {
  events: collectionEvents,
  items: (workbook) => workbook.sheets.map((sheet) => worksheetType.of(sheet)),
  item: (workbook, key) => worksheetType.of(found(findSheet(workbook, key))),
  methods: {
    // "The worksheet will be added at the end of existing worksheets", and is not activated.
    add: (workbook, given) => worksheetType.of(addSheet(workbook, given.textOr(0, undefined))),
    getActiveWorksheet: (workbook) => worksheetType.of(found(sheetById(workbook, workbook.activeSheet))),
    getCount: (workbook, given) => visibleOnly(workbook.sheets, given.flagOr(0, false)).length,
    getFirst: (workbook, given) => worksheetType.of(found(visibleOnly(workbook.sheets, given.flagOr(0, false))[0])),
    getItem: (workbook, given) => worksheetType.of(found(findSheet(workbook, given.json(0)))),
    getItemOrNullObject: (workbook, given) => {
      const sheet = findSheet(workbook, given.json(0));
      return sheet === undefined ? null : worksheetType.of(sheet);
    },
    getLast: (workbook, given) => worksheetType.of(found(visibleOnly(workbook.sheets, given.flagOr(0, false)).at(-1))),
  },
});
