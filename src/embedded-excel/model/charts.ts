import type { Area } from '../../grid/area';
import { valueAt } from './cells';
import { ModelError } from './error';
import { requireAllowed } from './guard';
import { freeId } from './ids';
import { absoluteAddress, quotedName } from './references';
import type { SheetModel, WorkbookModel } from './types';
import type { ChartModel, ChartSeries } from './types-objects';

/** Which lines of the source are series. */
export type SeriesBy = 'Auto' | 'Columns' | 'Rows';

/** Points; what Excel makes by itself (a guess: 5 by 3 inches). */
const SIZE = { left: 100, top: 100, width: 360, height: 216 };

/** Makes a chart of a range. @see https://learn.microsoft.com/javascript/api/excel/excel.chartcollection#excel-excel-chartcollection-add-member(1) */
export function addChart(
  workbook: WorkbookModel,
  sheet: SheetModel,
  type: string,
  source: { readonly sheet: SheetModel; readonly area: Area },
  by: SeriesBy,
): ChartModel {
  requireAllowed(workbook, sheet, 'allowEditObjects');
  const series = seriesOf(source.sheet, source.area, by);
  const chart: ChartModel = {
    id: freeId(workbook),
    name: freeName(sheet),
    type,
    title: titleOf(source.sheet, source.area, series),
    categoryTitle: '',
    valueTitle: '',
    reversed: false,
    legend: 'Bottom',
    series,
    ...SIZE,
  };
  sheet.charts.push(chart);
  return chart;
}

/** @throws ModelError `ItemNotFound` where the chart is gone */
export function chartById(sheet: SheetModel, id: string): ChartModel {
  const chart = sheet.charts.find((one) => one.id === id);
  if (chart === undefined) throw new ModelError('ItemNotFound', 'The chart was deleted.');
  return chart;
}

/** Changes what is said of a chart; `AccessDenied` on a protected sheet. */
export function changeChart(
  workbook: WorkbookModel,
  sheet: SheetModel,
  id: string,
  change: Partial<Omit<ChartModel, 'id'>>,
): void {
  requireAllowed(workbook, sheet, 'allowEditObjects');
  const changed = { ...chartById(sheet, id), ...change };
  sheet.charts = sheet.charts.map((chart) => (chart.id === id ? changed : chart));
}

/** Takes a chart off its sheet; `ItemNotFound` where it is gone. */
export function deleteChart(workbook: WorkbookModel, sheet: SheetModel, id: string): void {
  requireAllowed(workbook, sheet, 'allowEditObjects');
  chartById(sheet, id);
  sheet.charts = sheet.charts.filter((chart) => chart.id !== id);
}

/** `Chart 1`, `Chart 2`, …, the interface's language apart (a guess). */
function freeName(sheet: SheetModel): string {
  let n = sheet.charts.length + 1;
  while (sheet.charts.some(({ name }) => name === `Chart ${String(n)}`)) n++;
  return `Chart ${String(n)}`;
}

/** A chart of one series bears its name, others a placeholder (what Excel's interface does). */
function titleOf(sheet: SheetModel, area: Area, series: readonly ChartSeries[]): string {
  const [first, another] = series;
  if (first === undefined || another !== undefined || !first.name.includes('!')) return 'Chart Title';
  const name = valueAt(sheet, area.top, area.right) ?? valueAt(sheet, area.bottom, area.left);
  return typeof name === 'string' ? name : 'Chart Title';
}

/**
 * The series of a range: more rows than columns go by columns. The first line names the series where it holds texts; the
 * first cells name the categories where they are texts, or the corner is empty.
 * @see https://support.microsoft.com/office/0baf399e-dd61-4e18-8a73-b3fd5d5680c2 (create a chart; the details are a guess)
 */
export function seriesOf(sheet: SheetModel, area: Area, by: SeriesBy): ChartSeries[] {
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  const byColumns = by === 'Columns' || (by === 'Auto' && rows >= columns);
  const top =
    area.top + (rows > 1 && isHeading(sheet, area, { ...area, bottom: area.top, left: area.left + 1 }) ? 1 : 0);
  const left =
    area.left + (columns > 1 && isHeading(sheet, area, { ...area, right: area.left, top: area.top + 1 }) ? 1 : 0);
  const reference = (part: Area): string => `${quotedName(sheet.name)}!${absoluteAddress(part)}`;
  const headerRow = { ...area, left, bottom: area.top };
  const headerColumn = { ...area, top, right: area.left };
  const hasRow = top > area.top;
  const hasColumn = left > area.left;
  const made = (name: Area | null, values: Area, categories: Area | null): ChartSeries => ({
    name: name === null ? '' : reference(name),
    values: reference(values),
    categories: categories === null ? '' : reference(categories),
    color: '',
    dataLabels: false,
  });
  if (byColumns)
    return Array.from({ length: area.right - left + 1 }, (_, n) => {
      const column = { left: left + n, right: left + n };
      const name = hasRow ? { ...headerRow, ...column } : null;
      return made(name, { ...area, top, ...column }, hasColumn ? headerColumn : null);
    });
  return Array.from({ length: area.bottom - top + 1 }, (_, n) => {
    const row = { top: top + n, bottom: top + n };
    const name = hasColumn ? { ...headerColumn, ...row } : null;
    return made(name, { ...area, left, ...row }, hasRow ? headerRow : null);
  });
}

/** Whether the first row or column holds names, not numbers. @param line without the corner */
function isHeading(sheet: SheetModel, { top, left, bottom, right }: Area, line: Area): boolean {
  if (bottom > top && right > left && valueAt(sheet, top, left) === null) return true;
  for (let row = line.top; row <= line.bottom; row++)
    for (let column = line.left; column <= line.right; column++)
      if (typeof valueAt(sheet, row, column) === 'string') return true;
  return false;
}
