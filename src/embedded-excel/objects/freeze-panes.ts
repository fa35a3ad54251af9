import { requireWritable } from '../model/guard';
import { LAST_COLUMN, LAST_ROW } from '../model/limits';
import type { SheetModel } from '../model/types';
import { ExcelError } from '../protocol/excel-error';
import { defineObject, type Cells, type ObjectType } from '../protocol/object-type';
import type { Scope } from '../protocol/scope';
import { rangeType } from './range';
import { areaOf, cellsAt } from './range-target';

/** The frozen cells: whole rows, whole columns, or the block of both. Null where nothing is frozen. */
function frozen(sheet: SheetModel): Cells | null {
  if (sheet.freeze === null) return null;
  const { rows, columns } = sheet.freeze;
  const area = {
    top: 0,
    left: 0,
    bottom: rows === 0 ? LAST_ROW : rows - 1,
    right: columns === 0 ? LAST_COLUMN : columns - 1,
  };
  return { sheet, area };
}

function freeze(scope: Scope, sheet: SheetModel, rows: number, columns: number): void {
  requireWritable(scope.workbook);
  if (!Number.isInteger(rows) || !Number.isInteger(columns) || rows < 0 || columns < 0) {
    throw new ExcelError('InvalidArgument', 'rows and columns are whole numbers');
  }
  sheet.freeze = rows === 0 && columns === 0 ? null : { rows, columns };
}

function freezeAt(sheet: SheetModel, cells: Cells, scope: Scope): void {
  const { bottom, right } = areaOf(cells, scope);
  freeze(scope, sheet, bottom === LAST_ROW ? 0 : bottom + 1, right === LAST_COLUMN ? 0 : right + 1);
}

/** learn.microsoft.com/javascript/api/excel/excel.worksheetfreezepanes */
export const freezePanesType: ObjectType<SheetModel> = defineObject('WorksheetFreezePanes', {
  methods: {
    freezeAt: (sheet, given, scope) => {
      freezeAt(sheet, given.target(0, rangeType) ?? cellsAt(scope, sheet, given.text(0)), scope);
      return null;
    },
    freezeColumns: (sheet, given, scope) => {
      freeze(scope, sheet, 0, given.numberOr(0, 1));
      return null;
    },
    freezeRows: (sheet, given, scope) => {
      freeze(scope, sheet, given.numberOr(0, 1), 0);
      return null;
    },
    getLocation: (sheet) => {
      const cells = frozen(sheet);
      if (cells === null) throw new ExcelError('ItemNotFound', 'nothing is frozen');
      return rangeType.of(cells);
    },
    getLocationOrNullObject: (sheet) => {
      const cells = frozen(sheet);
      return cells === null ? null : rangeType.of(cells);
    },
    unfreeze: (sheet, _, scope) => {
      freeze(scope, sheet, 0, 0);
      return null;
    },
  },
});
