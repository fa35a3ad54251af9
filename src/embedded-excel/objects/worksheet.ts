import type { Visibility } from '../../grid/grid';
import { recalculate } from '../model/calculate';
import { usedArea } from '../model/cells';
import { LAST_COLUMN, LAST_ROW } from '../model/limits';
import { activateSheet, copySheet, deleteSheet, moveSheet, renameSheet, setVisibility } from '../model/sheets';
import type { SheetModel } from '../model/types';
import { ExcelError } from '../protocol/excel-error';
import { defineObject, type Cells, type ObjectType } from '../protocol/object-type';
import type { Scope } from '../protocol/scope';
import { asNumber, asOneOf, asText } from '../protocol/values';
import { autoFilterType } from './auto-filter';
import { chartsType } from './charts';
import { freezePanesType } from './freeze-panes';
import { namesType } from './named-items';
import { pageLayoutType } from './page-layout';
import { rangeType } from './range';
import { rangeAreasType } from './range-areas';
import { regionAt } from './region-at';
import { regionOf } from './region';
import { cellsAt } from './range-target';
import { sheetEvents } from './sheet-events';
import { sheetView } from './sheet-view';
import { tablesType } from './tables';
import { worksheetProtectionType } from './worksheet-protection';

const visibilities = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'very-hidden' } as const;
type VisibilityName = keyof typeof visibilities;
const visibilityNames = Object.keys(visibilities).filter((name): name is VisibilityName => name in visibilities);

function visibilityName(visibility: Visibility): VisibilityName {
  return visibilityNames.find((name) => visibilities[name] === visibility) ?? 'Visible';
}

function sheetBeside(scope: Scope, sheet: SheetModel, step: 1 | -1, visibleOnly: boolean): SheetModel | undefined {
  const { sheets } = scope.workbook;
  let index = sheets.indexOf(sheet) + step;
  while (visibleOnly && sheets[index] !== undefined && sheets[index]?.visibility !== 'visible') index += step;
  return sheets[index];
}

function orMissing(sheet: SheetModel | undefined): SheetModel {
  if (sheet === undefined) throw new ExcelError('ItemNotFound', 'no sheet there');
  return sheet;
}

function cellsFrom(sheet: SheetModel, row: number, column: number, rows: number, columns: number): Cells {
  const area = { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
  if (row < 0 || column < 0 || rows < 1 || columns < 1 || area.bottom > LAST_ROW || area.right > LAST_COLUMN) {
    throw new ExcelError('InvalidArgument', 'outside the sheet');
  }
  return { sheet, area };
}

/** The top left cell where there is nothing: "it will not throw an error". */
function usedOrFirst(sheet: SheetModel, valuesOnly: boolean): Cells {
  return { sheet, area: usedArea(sheet, valuesOnly) ?? { top: 0, left: 0, bottom: 0, right: 0 } };
}

/** learn.microsoft.com/javascript/api/excel/excel.worksheet */
export const worksheetType: ObjectType<SheetModel> = defineObject('Worksheet', {
  id: (sheet) => sheet.id,
  events: sheetEvents,
  eventTarget: (sheet) => sheet.id,
  properties: {
    id: { get: (sheet) => sheet.id },
    name: {
      get: (sheet) => sheet.name,
      set: (sheet, value, scope) => renameSheet(scope.workbook, sheet, asText(value)),
    },
    ...sheetView,
    position: {
      get: (sheet, scope) => scope.workbook.sheets.indexOf(sheet),
      set: (sheet, value, scope) => moveSheet(scope.workbook, sheet, asNumber(value)),
    },
    visibility: {
      get: (sheet) => visibilityName(sheet.visibility),
      set: (sheet, value, scope) => setVisibility(scope.workbook, sheet, visibilities[asOneOf(value, visibilityNames)]),
    },
  },
  navigation: {
    autoFilter: (sheet) => autoFilterType.of({ sheet, table: null }),
    charts: (sheet) => chartsType.of(sheet),
    freezePanes: (sheet) => freezePanesType.of(sheet),
    names: (sheet, scope) => namesType.of({ workbook: scope.workbook, sheet }),
    pageLayout: (sheet) => pageLayoutType.of(sheet),
    protection: (sheet) => worksheetProtectionType.of(sheet),
    tables: (sheet) => tablesType.of({ sheets: [sheet], only: null }),
  },
  methods: {
    activate: (sheet, _, scope) => {
      activateSheet(scope.workbook, sheet);
      return null;
    },
    calculate: (_, __, scope) => {
      recalculate(scope.workbook);
      return null;
    },
    copy: (sheet, given, scope) => {
      const position = given.has(0) ? asOneOf(given.json(0), ['None', 'Before', 'After', 'Beginning', 'End']) : 'None';
      const beside = given.target(1, worksheetType);
      return worksheetType.of(
        copySheet(scope.workbook, sheet, { position, ...(beside !== undefined && { relativeTo: beside }) }),
      );
    },
    delete: (sheet, _, scope) => {
      deleteSheet(scope.workbook, sheet);
      return null;
    },
    getCell: (sheet, given) => rangeType.of(cellsFrom(sheet, given.number(0), given.number(1), 1, 1)),
    getNext: (sheet, given, scope) => worksheetType.of(orMissing(sheetBeside(scope, sheet, 1, given.flagOr(0, false)))),
    getNextOrNullObject: (sheet, given, scope) => {
      const next = sheetBeside(scope, sheet, 1, given.flagOr(0, false));
      return next === undefined ? null : worksheetType.of(next);
    },
    getPrevious: (sheet, given, scope) =>
      worksheetType.of(orMissing(sheetBeside(scope, sheet, -1, given.flagOr(0, false)))),
    getPreviousOrNullObject: (sheet, given, scope) => {
      const previous = sheetBeside(scope, sheet, -1, given.flagOr(0, false));
      return previous === undefined ? null : worksheetType.of(previous);
    },
    // "If the address is not specified, the range of the entire worksheet is returned."
    getRange: (sheet, given, scope) =>
      rangeType.of(
        given.has(0) ? cellsAt(scope, sheet, given.text(0)) : cellsFrom(sheet, 0, 0, LAST_ROW + 1, LAST_COLUMN + 1),
      ),
    getRangeByIndexes: (sheet, given) =>
      rangeType.of(cellsFrom(sheet, given.number(0), given.number(1), given.number(2), given.number(3))),
    // "If not specified, a RangeAreas object for the entire worksheet is returned."
    getRanges: (sheet, given, scope) =>
      rangeAreasType.of(
        given.has(0)
          ? regionAt(scope, sheet, given.text(0))
          : regionOf(cellsFrom(sheet, 0, 0, LAST_ROW + 1, LAST_COLUMN + 1)),
      ),
    getUsedRange: (sheet, given) => rangeType.of(usedOrFirst(sheet, given.flagOr(0, false))),
    // "If the entire worksheet is blank, …": here the null object.
    getUsedRangeOrNullObject: (sheet, given) => {
      const area = usedArea(sheet, given.flagOr(0, false));
      return area === null ? null : rangeType.of({ sheet, area });
    },
  },
});
