import { columnAt, rowAt } from './cells';
import { ModelError } from './error';
import { emit } from './events';
import { requireAllowed } from './guard';
import { wholeRows } from './limits';
import { addressOf } from './references';
import type { ColumnSpan, SheetModel, WorkbookModel } from './types';
import { attributeIn } from './xml-node';

/** Pixels of the widest digit of Calibri 11, Excel's default font. */
const DIGIT = 7;
const PADDING = 5;
const POINTS_PER_PIXEL = 0.75;

/**
 * A width of the file (characters) in points, at whole pixels.
 * @see ECMA-376 part 1, 18.3.1.13 (width)
 */
export function pointsOfWidth(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / DIGIT)) / 256) * DIGIT) * POINTS_PER_PIXEL;
}

/** The width of the file for points, as Excel writes it (256ths of a digit). */
export function widthOfPoints(points: number): number {
  return Math.trunc((Math.round(points / POINTS_PER_PIXEL) / DIGIT) * 256) / 256;
}

/** A column's width in points; 0 where it is hidden. */
export function widthInPoints(sheet: SheetModel, column: number): number {
  const span = columnAt(sheet, column);
  return span?.hidden === true ? 0 : pointsOfWidth(span?.width ?? standardWidth(sheet));
}

/** Of columns without a width of their own, in characters: 8.43 of text and the padding, 64 pixels. */
export function standardWidth(sheet: SheetModel): number {
  const format = sheet.nodes.get('sheetFormatPr');
  const stated = attributeIn(format, 'defaultColWidth');
  if (stated !== undefined) return Number(stated);
  const characters = Number(attributeIn(format, 'baseColWidth') ?? 8);
  const pixels = Math.ceil((characters * DIGIT + PADDING) / 8) * 8;
  return Math.trunc((pixels / DIGIT) * 256) / 256;
}

/** A row's height in points; 0 where it is hidden. */
export function heightInPoints(sheet: SheetModel, row: number): number {
  const there = sheet.rows[row];
  return there?.hidden === true ? 0 : (there?.height ?? standardHeight(sheet));
}

/** The height of rows that set none, in points. */
export function standardHeight(sheet: SheetModel): number {
  return Number(attributeIn(sheet.nodes.get('sheetFormatPr'), 'defaultRowHeight') ?? 15);
}

const PLAIN: Omit<ColumnSpan, 'first' | 'last'> = {
  width: null,
  customWidth: false,
  hidden: false,
  style: null,
  attributes: '',
};

/** Changes what is said of the columns from `first` to `last`; spans are split where needed. */
export function changeColumns(
  sheet: SheetModel,
  first: number,
  last: number,
  change: (span: Omit<ColumnSpan, 'first' | 'last'>) => Omit<ColumnSpan, 'first' | 'last'>,
): void {
  const spans: ColumnSpan[] = [];
  let next = first;
  const put = (from: number, to: number, span: Omit<ColumnSpan, 'first' | 'last'>): void => {
    if (from <= to) spans.push({ ...span, first: from, last: to });
  };
  for (const span of sheet.columns) {
    if (span.last < first || span.first > last) {
      if (span.first > last && next <= last) {
        put(next, last, change(PLAIN));
        next = last + 1;
      }
      spans.push(span);
      continue;
    }
    put(span.first, first - 1, span);
    put(next, span.first - 1, change(PLAIN));
    put(Math.max(first, span.first), Math.min(last, span.last), change(span));
    next = Math.min(last, span.last) + 1;
    if (span.last > last) put(last + 1, span.last, span);
  }
  put(next, last, change(PLAIN));
  sheet.columns = spans.filter((span) => !isPlain(span)).sort((a, b) => a.first - b.first);
}

function isPlain(span: ColumnSpan): boolean {
  return span.width === null && !span.hidden && span.style === null && span.attributes === '';
}

/** Excel's widest column: 255 characters. */
const WIDEST = pointsOfWidth(255 + 5 / DIGIT);

/** Sets widths in points (format.columnWidth); 0 hides. */
export function setColumnWidth(
  workbook: WorkbookModel,
  sheet: SheetModel,
  first: number,
  last: number,
  points: number,
): void {
  requireAllowed(workbook, sheet, 'allowFormatColumns');
  if (!(points >= 0 && points <= WIDEST)) throw new ModelError('InvalidArgument', 'No width for a column.');
  if (points === 0) changeColumns(sheet, first, last, (span) => ({ ...span, hidden: true }));
  else
    changeColumns(sheet, first, last, (span) => ({
      ...span,
      width: widthOfPoints(points),
      customWidth: true,
      hidden: false,
    }));
}

/** Back to the sheet's standard width (format.useStandardWidth). */
export function resetColumnWidth(workbook: WorkbookModel, sheet: SheetModel, first: number, last: number): void {
  requireAllowed(workbook, sheet, 'allowFormatColumns');
  changeColumns(sheet, first, last, (span) => ({ ...span, width: null, customWidth: false }));
}

/**
 * Hides or shows columns, counted from 0.
 * @throws ModelError where protection forbids it
 */
export function hideColumns(
  workbook: WorkbookModel,
  sheet: SheetModel,
  first: number,
  last: number,
  hidden: boolean,
): void {
  requireAllowed(workbook, sheet, 'allowFormatColumns');
  changeColumns(sheet, first, last, (span) => ({ ...span, hidden }));
}

/** Sets heights in points; 0 hides. @see https://support.microsoft.com/office/72f5e3cc-994d-43e8-ae58-9774a0905f46 (0 to 409) */
export function setRowHeight(
  workbook: WorkbookModel,
  sheet: SheetModel,
  first: number,
  last: number,
  points: number,
): void {
  requireAllowed(workbook, sheet, 'allowFormatRows');
  if (!(points >= 0 && points <= 409.5)) throw new ModelError('InvalidArgument', 'No height for a row.');
  for (let row = first; row <= last; row++) {
    const there = rowAt(sheet, row);
    if (points === 0) there.hidden = true;
    else Object.assign(there, { height: points, customHeight: true, hidden: false });
  }
}

/**
 * Rows whose height nobody set are as high as their text needs; that is not worked out here: they are the standard
 * height.
 */
export function resetRowHeight(workbook: WorkbookModel, sheet: SheetModel, first: number, last: number): void {
  requireAllowed(workbook, sheet, 'allowFormatRows');
  for (let row = first; row <= Math.min(last, sheet.rows.length - 1); row++) {
    const there = sheet.rows[row];
    if (there !== undefined) Object.assign(there, { height: null, customHeight: false });
  }
}

/**
 * Hides or shows rows, counted from 0.
 * @throws ModelError where protection forbids it
 */
export function hideRows(
  workbook: WorkbookModel,
  sheet: SheetModel,
  first: number,
  last: number,
  hidden: boolean,
): void {
  requireAllowed(workbook, sheet, 'allowFormatRows');
  if (!setHidden(sheet, first, last, hidden)) return;
  emit(workbook, {
    type: 'row-hidden-changed',
    sheet: sheet.id,
    address: addressOf(wholeRows(first, last)),
    changeType: hidden ? 'Hidden' : 'Unhidden',
  });
}

/** Whether anything changed. */
export function setHidden(sheet: SheetModel, first: number, last: number, hidden: boolean): boolean {
  let changed = false;
  const end = hidden ? last : Math.min(last, sheet.rows.length - 1);
  for (let row = first; row <= end; row++) {
    if ((sheet.rows[row]?.hidden ?? false) === hidden) continue;
    rowAt(sheet, row).hidden = hidden;
    changed = true;
  }
  return changed;
}
