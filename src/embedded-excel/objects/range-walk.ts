import type { Area } from '../../grid/area';
import { cellAt, isFilled, specialCells, usedArea } from '../model/cells';
import { holds, intersection, wholeColumns, wholeRows } from '../model/limits';
import { mergesIn } from '../model/merge';
import type { SheetModel } from '../model/types';
import type { Arguments } from '../protocol/arguments';
import { ExcelError } from '../protocol/excel-error';
import type { Cells, Instance, Outcome } from '../protocol/object-type';
import type { Scope } from '../protocol/scope';
import { asOneOf } from '../protocol/values';
import { rangeType } from './range';
import { rangeAreasType } from './range-areas';
import { findCells } from './find-text';
import { givenCells, onSheet } from './range-given';
import { rangeViewType } from './range-view';
import { areaOf } from './range-target';
import { regionFrom } from './region';
import { scopedTablesType } from './tables';

type Walk = (target: Cells, given: Arguments, scope: Scope) => Outcome;

function range(sheet: SheetModel, area: Area): Instance {
  return rangeType.of(onSheet(sheet, area));
}

/** `…OrNullObject` beside the method that fails: learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model */
function orMissing(found: Instance | null, what: string): Instance {
  if (found === null) throw new ExcelError('ItemNotFound', what);
  return found;
}

function intersectionWith(cells: Cells, given: Arguments, scope: Scope): Instance | null {
  const other = givenCells(given, 0, cells.sheet, scope);
  const area = other.sheet === cells.sheet ? intersection(areaOf(cells, scope), areaOf(other, scope)) : null;
  return area === null ? null : range(cells.sheet, area);
}

function used(cells: Cells, given: Arguments, scope: Scope): Instance | null {
  const area = usedArea(cells.sheet, given.flagOr(0, false), areaOf(cells, scope));
  return area === null ? null : range(cells.sheet, area);
}

/** learn.microsoft.com/javascript/api/excel/excel.specialcelltype, those that are modelled. */
const specialKinds = { Blanks: 'blanks', Constants: 'constants', Formulas: 'formulas', Visible: 'visible' } as const;
const specialNames = ['Blanks', 'Constants', 'Formulas', 'Visible'] as const;

function special(cells: Cells, given: Arguments, scope: Scope): Instance | null {
  if (given.has(1) && given.json(1) !== 'All') throw new ExcelError('NotImplemented', 'special cells by type of value');
  const kind = specialKinds[asOneOf(given.json(0), specialNames)];
  const areas = specialCells(cells.sheet, areaOf(cells, scope), kind);
  return areas.length === 0 ? null : rangeAreasType.of(regionFrom(cells.sheet, areas));
}

/** "If the merged areas count in this range is more than 512, then this method will fail"; the code is a guess. */
const MOST_MERGES = 512;

function merged(cells: Cells, scope: Scope): Instance | null {
  const area = areaOf(cells, scope);
  // Found only where its top left cell is in the range (office-js issue 3611).
  const areas = mergesIn(cells.sheet, area).filter(({ top, left }) =>
    holds(area, { top, left, bottom: top, right: left }),
  );
  if (areas.length > MOST_MERGES) throw new ExcelError('GeneralException', 'more than 512 merged areas');
  return areas.length === 0 ? null : rangeAreasType.of(regionFrom(cells.sheet, areas));
}

/** "A range bounded by any combination of blank rows and blank columns relative to this range." */
function surroundings(sheet: SheetModel, from: Area): Area {
  let area = { top: from.top, bottom: from.top, left: from.left, right: from.left };
  const filled = (row: number, column: number): boolean => {
    const cell = row < 0 || column < 0 ? undefined : cellAt(sheet, row, column);
    return cell !== undefined && isFilled(cell);
  };
  for (;;) {
    const { top, left, bottom, right } = area;
    const rowsOf = Array.from({ length: bottom - top + 3 }, (_, n) => top - 1 + n);
    const columnsOf = Array.from({ length: right - left + 3 }, (_, n) => left - 1 + n);
    const grown = {
      top: columnsOf.some((column) => filled(top - 1, column)) ? top - 1 : top,
      bottom: columnsOf.some((column) => filled(bottom + 1, column)) ? bottom + 1 : bottom,
      left: rowsOf.some((row) => filled(row, left - 1)) ? left - 1 : left,
      right: rowsOf.some((row) => filled(row, right + 1)) ? right + 1 : right,
    };
    if (holds(area, grown)) return area;
    area = grown;
  }
}

/** So many rows or columns before or behind; a negative number takes them from inside the range. */
function beside(first: number, last: number, count: number, behind: boolean): readonly [first: number, last: number] {
  if (count === 0) throw new ExcelError('InvalidArgument', 'no rows or columns');
  if (behind) return count > 0 ? [last + 1, last + count] : [last + count + 1, last];
  return count > 0 ? [first - count, first - 1] : [first, first - count - 1];
}

function rowsBeside(behind: boolean): Walk {
  return (cells, given, scope) => {
    const area = areaOf(cells, scope);
    const [top, bottom] = beside(area.top, area.bottom, given.numberOr(0, 1), behind);
    return range(cells.sheet, { ...area, top, bottom });
  };
}

function columnsBeside(behind: boolean): Walk {
  return (cells, given, scope) => {
    const area = areaOf(cells, scope);
    const [left, right] = beside(area.left, area.right, given.numberOr(0, 1), behind);
    return range(cells.sheet, { ...area, left, right });
  };
}

/** Methods of Range that give other cells. learn.microsoft.com/javascript/api/excel/excel.range */
export const rangeWalk: Readonly<Record<string, Walk>> = {
  find: (cells, given, scope) => {
    const found = findCells(cells, given, scope);
    return orMissing(found && rangeType.of(found), 'no cell holds the text');
  },
  findOrNullObject: (cells, given, scope) => {
    const found = findCells(cells, given, scope);
    return found && rangeType.of(found);
  },
  getAbsoluteResizedRange: (cells, given, scope) => {
    const { top, left } = areaOf(cells, scope);
    return range(cells.sheet, { top, left, bottom: top + given.number(0) - 1, right: left + given.number(1) - 1 });
  },
  getBoundingRect: (cells, given, scope) => {
    const [a, b] = [areaOf(cells, scope), areaOf(givenCells(given, 0, cells.sheet, scope), scope)];
    return range(cells.sheet, {
      top: Math.min(a.top, b.top),
      left: Math.min(a.left, b.left),
      bottom: Math.max(a.bottom, b.bottom),
      right: Math.max(a.right, b.right),
    });
  },
  // "The cell can be outside the bounds of its parent range, so long as it stays within the worksheet grid."
  getCell: (cells, given, scope) => {
    const { top, left } = areaOf(cells, scope);
    const [row, column] = [top + given.number(0), left + given.number(1)];
    return range(cells.sheet, { top: row, left: column, bottom: row, right: column });
  },
  getColumn: (cells, given, scope) => {
    const { top, left, bottom } = areaOf(cells, scope);
    const column = left + given.number(0);
    return range(cells.sheet, { top, bottom, left: column, right: column });
  },
  getColumnsAfter: columnsBeside(true),
  getColumnsBefore: columnsBeside(false),
  getEntireColumn: (cells, _, scope) => {
    const { left, right } = areaOf(cells, scope);
    return range(cells.sheet, wholeColumns(left, right));
  },
  getEntireRow: (cells, _, scope) => {
    const { top, bottom } = areaOf(cells, scope);
    return range(cells.sheet, wholeRows(top, bottom));
  },
  getIntersection: (cells, given, scope) => orMissing(intersectionWith(cells, given, scope), 'no intersection'),
  getIntersectionOrNullObject: intersectionWith,
  getLastCell: (cells, _, scope) => {
    const { bottom, right } = areaOf(cells, scope);
    return range(cells.sheet, { top: bottom, left: right, bottom, right });
  },
  getLastColumn: (cells, _, scope) => {
    const area = areaOf(cells, scope);
    return range(cells.sheet, { ...area, left: area.right });
  },
  getLastRow: (cells, _, scope) => {
    const area = areaOf(cells, scope);
    return range(cells.sheet, { ...area, top: area.bottom });
  },
  getMergedAreasOrNullObject: (cells, _, scope) => merged(cells, scope),
  getOffsetRange: (cells, given, scope) => {
    const { top, left, bottom, right } = areaOf(cells, scope);
    const [rows, columns] = [given.number(0), given.number(1)];
    return range(cells.sheet, { top: top + rows, bottom: bottom + rows, left: left + columns, right: right + columns });
  },
  getResizedRange: (cells, given, scope) => {
    const { top, left, bottom, right } = areaOf(cells, scope);
    return range(cells.sheet, { top, left, bottom: bottom + given.number(0), right: right + given.number(1) });
  },
  getRow: (cells, given, scope) => {
    const area = areaOf(cells, scope);
    const row = area.top + given.number(0);
    return range(cells.sheet, { ...area, top: row, bottom: row });
  },
  getRowsAbove: rowsBeside(false),
  getRowsBelow: rowsBeside(true),
  getSpecialCells: (cells, given, scope) => orMissing(special(cells, given, scope), 'no such cells'),
  getSpecialCellsOrNullObject: special,
  getSurroundingRegion: (cells, _, scope) => range(cells.sheet, surroundings(cells.sheet, areaOf(cells, scope))),
  getTables: (cells, given, scope) => {
    const area = areaOf(cells, scope);
    const whole = given.flagOr(0, false);
    const tables = cells.sheet.tables.filter((table) =>
      whole ? holds(area, table.area) : intersection(area, table.area) !== null,
    );
    return scopedTablesType.of({ sheets: [cells.sheet], only: tables.map(({ id }) => id) });
  },
  getUsedRange: (cells, given, scope) => orMissing(used(cells, given, scope), 'nothing is used'),
  getUsedRangeOrNullObject: used,
  getVisibleView: (cells, _, scope) => rangeViewType.of({ cells, area: areaOf(cells, scope), row: null }),
};
