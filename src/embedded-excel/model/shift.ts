import type { Area } from '../../grid/area';
import { isWholeColumns, isWholeRows, LAST_COLUMN, LAST_ROW } from './limits';
import { mapReferences, referenceTo, sameSheet } from './references';

/**
 * Cells put in (`insert`) or taken out (`delete`) at `area`, those behind it moving along `axis`: below it for rows,
 * to its right for columns.
 */
export interface Shift {
  readonly kind: 'insert' | 'delete';
  readonly axis: 'rows' | 'columns';
  readonly area: Area;
}

type Span = readonly [first: number, last: number];

function along(area: Area, axis: Shift['axis']): Span {
  return axis === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
}

function across(area: Area, axis: Shift['axis']): Span {
  return axis === 'rows' ? [area.left, area.right] : [area.top, area.bottom];
}

function placed(area: Area, axis: Shift['axis'], [first, last]: Span): Area {
  return axis === 'rows' ? { ...area, top: first, bottom: last } : { ...area, left: first, right: last };
}

/**
 * Where cells referred to are after a shift; null where all of them were deleted or pushed off the sheet. Where only
 * some of the reference's columns (or rows) move, Excel leaves it (a guess from use; Microsoft documents whole rows).
 * @see https://support.microsoft.com/office/822c8e46-e610-4d02-bf29-ec4b8c5ff4be
 */
export function shiftedArea(area: Area, shift: Shift): Area | null {
  const [low, high] = across(shift.area, shift.axis);
  const [left, right] = across(area, shift.axis);
  if (left < low || right > high) return area;
  if (shift.axis === 'rows' ? isWholeColumns(area) : isWholeRows(area)) return area;
  const span = shiftedSpan(along(area, shift.axis), shift);
  return span === null ? null : placed(area, shift.axis, span);
}

function shiftedSpan([first, last]: Span, shift: Shift): Span | null {
  const [from, to] = along(shift.area, shift.axis);
  const count = to - from + 1;
  const limit = shift.axis === 'rows' ? LAST_ROW : LAST_COLUMN;
  if (shift.kind === 'insert') {
    const start = first >= from ? first + count : first;
    return start > limit ? null : [start, Math.min(limit, last >= from ? last + count : last)];
  }
  if (first >= from && last <= to) return null;
  return [
    first < from ? first : first <= to ? from : first - count,
    last < from ? last : last <= to ? from - 1 : last - count,
  ];
}

/**
 * What becomes of the cells a rule covers: the part beside the moving cells stays, the rest moves. Cells inserted
 * directly behind a rule's last take it over, as they do the format before them.
 */
export function shiftedCover(areas: readonly Area[], shift: Shift): Area[] {
  return areas.flatMap((area) => {
    const [low, high] = across(shift.area, shift.axis);
    const [left, right] = across(area, shift.axis);
    if (right < low || left > high) return [area];
    const turned: Shift['axis'] = shift.axis === 'rows' ? 'columns' : 'rows';
    const inside = placed(area, turned, [Math.max(left, low), Math.min(right, high)]);
    const [first, last] = along(area, shift.axis);
    const follows = shift.kind === 'insert' && last === along(shift.area, shift.axis)[0] - 1;
    const span: Span | null = follows
      ? [first, last + along(shift.area, shift.axis)[1] - along(shift.area, shift.axis)[0] + 1]
      : isWholeAlong(area, shift)
        ? along(area, shift.axis)
        : shiftedSpan(along(area, shift.axis), shift);
    const pieces = span === null ? [] : [placed(inside, shift.axis, span)];
    if (left < low) pieces.unshift(placed(area, turned, [left, low - 1]));
    if (right > high) pieces.push(placed(area, turned, [high + 1, right]));
    return pieces;
  });
}

function isWholeAlong(area: Area, shift: Shift): boolean {
  return shift.axis === 'rows' ? isWholeColumns(area) : isWholeRows(area);
}

/**
 * A formula after cells moved on `sheet`; references to deleted cells become `#REF!`.
 * @param home name of the sheet on which the formula stands; null for a workbook's name
 */
export function shiftFormula(formula: string, home: string | null, sheet: string, shift: Shift): string {
  return mapReferences(formula, {
    cells(reference) {
      const target = reference.sheet ?? home;
      if (target === null || !sameSheet(target, sheet)) return null;
      const area = shiftedArea(reference.area, shift);
      if (area === null) return '#REF!';
      return area === reference.area ? null : referenceTo(reference, area);
    },
  });
}

/** A formula copied elsewhere: its relative references move along, `#REF!` where they leave the sheet. */
export function translateFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapReferences(formula, {
    cells(reference) {
      const { first, kind } = reference;
      const last = reference.last ?? first;
      const row = (corner: typeof first): number => (corner.rowFixed ? corner.row : corner.row + rows);
      const column = (corner: typeof first): number => (corner.columnFixed ? corner.column : corner.column + columns);
      const [a, b] = kind === 'columns' ? [0, 0] : [row(first), row(last)];
      const [c, d] = kind === 'rows' ? [0, 0] : [column(first), column(last)];
      if (Math.min(a, b, c, d) < 0 || Math.max(a, b) > LAST_ROW || Math.max(c, d) > LAST_COLUMN) return '#REF!';
      return referenceTo(reference, { top: a, bottom: b, left: c, right: d });
    },
  });
}
