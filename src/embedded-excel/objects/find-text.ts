import { findText, type PlacedCell } from '../model/cells';
import { cellCount, WHOLE_SHEET } from '../model/limits';
import { textOf } from '../model/text';
import type { Arguments } from '../protocol/arguments';
import type { Cells } from '../protocol/object-type';
import type { Scope } from '../protocol/scope';
import { asFields, asFlag, asOneOf } from '../protocol/values';
import { areaOf } from './range-target';
import { separators } from './separators';

/**
 * "If the current range is larger than a single cell, then the search will be limited to that range, else the search will cover the
 * entire sheet starting after that cell." Texts as shown are searched (a guess).
 * learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-find-member(1)
 */
export function findCells(cells: Cells, given: Arguments, scope: Scope): Cells | null {
  const area = areaOf(cells, scope);
  const {
    completeMatch = null,
    matchCase = null,
    searchDirection = null,
  } = given.has(1) ? asFields(given.json(1)) : {};
  const options = {
    completeMatch: completeMatch !== null && asFlag(completeMatch),
    matchCase: matchCase !== null && asFlag(matchCase),
  };
  const backwards = searchDirection !== null && asOneOf(searchDirection, ['Forward', 'Backwards']) === 'Backwards';
  const single = cellCount(area) === 1;
  const { records } = scope.workbook.styles;
  const found = [
    ...findText(cells.sheet, single ? WHOLE_SHEET : area, given.text(0), options, ({ value, style }) =>
      textOf(value, records[style]?.numberFormat ?? 'General', scope.workbook.date1904, separators(scope)),
    ),
  ];
  if (backwards) found.reverse();
  const behind = ({ row, column }: PlacedCell): boolean =>
    backwards
      ? row < area.top || (row === area.top && column < area.left)
      : row > area.top || (row === area.top && column > area.left);
  const first = (single ? found.find(behind) : undefined) ?? found[0];
  if (first === undefined) return null;
  return {
    sheet: cells.sheet,
    area: { top: first.row, left: first.column, bottom: first.row, right: first.column },
  };
}
