import { areaAddress } from '../grid/area';
import { isCellError, type CellValue } from '../grid/grid';

/** With Excel's usual font (8.43 characters are 48 points); with another the columns come out a little wider or narrower. */
const POINTS_A_CHARACTER = 48 / 8.43;

/** How sheets look that are made for people to fill in or to edit. */
export const FONT = 'Times New Roman';
export const HEADER_FILL = '#DDEBF7';

type Edge = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

/** What Excel takes for a cell: null would leave it as it is. */
export function written(value: CellValue): string | number | boolean {
  return value === null ? '' : isCellError(value) ? value.error : value;
}

/** Rows as Excel takes them, all of one width. */
export function writtenRows(rows: readonly (readonly CellValue[])[], width: number): (string | number | boolean)[][] {
  return rows.map((row) => Array.from({ length: width }, (_, n) => written(row[n] ?? null)));
}

/** Queues lines around a range and within it. */
export function queueLines({ borders }: Excel.RangeFormat, inside: readonly Extract<Edge, `Inside${string}`>[]): void {
  const edges: readonly Edge[] = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', ...inside];
  for (const edge of edges) borders.getItem(edge).style = 'Continuous';
}

/**
 * Queues a drop-down list.
 * @param source `=$A$5:$A$9`, or words joined by commas
 * @see https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-data-validation
 */
export function queueChoices(
  { dataValidation }: Excel.Range,
  source: string,
  alert: Pick<Excel.DataValidationErrorAlert, 'title' | 'message' | 'showAlert' | 'style'>,
): void {
  dataValidation.rule = { list: { inCellDropDown: true, source } };
  dataValidation.errorAlert = alert;
}

/** Queues widths of the columns from the first on. @param widths in characters */
export function queueWidths(sheet: Excel.Worksheet, widths: readonly number[]): void {
  for (const [column, width] of widths.entries()) {
    const cell = { top: 0, left: column, bottom: 0, right: column };
    sheet.getRange(areaAddress(cell)).format.columnWidth = width * POINTS_A_CHARACTER;
  }
}
