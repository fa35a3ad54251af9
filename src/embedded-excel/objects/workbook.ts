import { sheetById } from '../model/sheets';
import type { SheetModel, WorkbookModel } from '../model/types';
import { ExcelError } from '../protocol/excel-error';
import { defineObject, type ObjectType } from '../protocol/object-type';
import { applicationType } from './application';
import { stylesType } from './cell-styles';
import { customXmlPartsType } from './custom-xml-parts';
import { documentPropertiesType } from './document-properties';
import { cellsOfEvent } from './event-ranges';
import { functionsType } from './functions';
import { insertWorksheets } from './insert-worksheets';
import { namesType } from './named-items';
import { rangeType } from './range';
import { rangeAreasType } from './range-areas';
import { regionFrom } from './region';
import { runtimeType } from './runtime';
import { settingsType } from './settings';
import { tablesType } from './tables';
import { workbookProtectionType } from './workbook-protection';
import { worksheetsType } from './worksheets';

/** The sheet on screen. */
export function activeSheet(workbook: WorkbookModel): SheetModel {
  const sheet = sheetById(workbook, workbook.activeSheet);
  if (sheet === undefined) throw new ExcelError('GeneralException', 'no sheet is active');
  return sheet;
}

/** learn.microsoft.com/javascript/api/excel/excel.workbook */
export const workbookType: ObjectType<WorkbookModel> = defineObject('Workbook', {
  properties: {
    name: { get: (workbook) => workbook.fileName },
    readOnly: { get: (workbook) => workbook.readOnly },
  },
  navigation: {
    application: (workbook) => applicationType.of(workbook),
    customXmlParts: (workbook) => customXmlPartsType.of({ workbook, namespace: null }),
    functions: (workbook) => functionsType.of(workbook),
    names: (workbook) => namesType.of({ workbook, sheet: null }),
    properties: (workbook) => documentPropertiesType.of(workbook),
    protection: (workbook) => workbookProtectionType.of(workbook),
    settings: (workbook) => settingsType.of(workbook),
    styles: (workbook) => stylesType.of(workbook),
    tables: (workbook) => tablesType.of({ sheets: workbook.sheets, only: null }),
    worksheets: (workbook) => worksheetsType.of(workbook),
    _runtime: (workbook) => runtimeType.of(workbook),
  },
  methods: {
    getActiveCell: (workbook) => {
      const sheet = activeSheet(workbook);
      const { row, column } = sheet.selection;
      return rangeType.of({ sheet, area: { top: row, left: column, bottom: row, right: column } });
    },
    // "throws an error if there are multiple ranges selected"; the code is a guess.
    getSelectedRange: (workbook) => {
      const sheet = activeSheet(workbook);
      const [area, another] = sheet.selection.areas;
      if (area === undefined || another !== undefined)
        throw new ExcelError('InvalidSelection', 'several ranges are selected');
      return rangeType.of({ sheet, area });
    },
    insertWorksheetsFromBase64: insertWorksheets,
    /** Behind the `getRange(context)` of events (1.8). */
    _getRangeForEventByReferenceId: (workbook, given) => {
      const cells = cellsOfEvent(workbook, given.text(0));
      if (cells === null) throw new ExcelError('ItemNotFound', 'the cells are gone');
      return rangeType.of(cells);
    },
    _getRangeOrNullObjectForEventByReferenceId: (workbook, given) => {
      const cells = cellsOfEvent(workbook, given.text(0));
      return cells === null ? null : rangeType.of(cells);
    },
    getSelectedRanges: (workbook) => {
      const sheet = activeSheet(workbook);
      return rangeAreasType.of(regionFrom(sheet, sheet.selection.areas));
    },
    /** The client library's own: lets go of a kept range. An unknown one is no error (it may be gone with its pane). */
    _removeReference: (_, given, scope) => {
      scope.references.release(given.text(0));
      return null;
    },
    _removeAllReferences: (_, __, scope) => {
      scope.references.releaseAll();
      return null;
    },
    _getReferenceCount: (_, __, scope) => scope.references.count,
  },
});
