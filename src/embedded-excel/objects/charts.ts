import { addChart, changeChart, chartById, deleteChart, seriesOf, type SeriesBy } from '../model/charts';
import { heightInPoints, widthInPoints } from '../model/columns';
import type { SheetModel } from '../model/types';
import type { ChartModel } from '../model/types-objects';
import type { Arguments } from '../protocol/arguments';
import { ExcelError } from '../protocol/excel-error';
import { defineObject, type Cells, type Instance, type ObjectType, type Property } from '../protocol/object-type';
import type { Scope } from '../protocol/scope';
import { asNumber, asOneOf, asText } from '../protocol/values';
import { chartAxesType, chartLegendType, chartTitleType } from './chart-parts';
import { chartSeriesCollectionType } from './chart-series';
import { chartTypes } from './chart-types';
import { rangeType } from './range';
import { givenCells } from './range-given';
import { areaOf } from './range-target';
import { worksheetType } from './worksheet';

/** A chart by its id: its record is replaced with every change. */
export interface ChartTarget {
  readonly sheet: SheetModel;
  readonly id: string;
}

function size(name: 'left' | 'top' | 'width' | 'height'): Property<ChartTarget> {
  return {
    get: (target) => chartById(target.sheet, target.id)[name],
    set: (target, value, scope) => {
      const points = asNumber(value);
      if (points < 0) throw new ExcelError('InvalidArgument', 'less than nothing');
      changeChart(scope.workbook, target.sheet, target.id, { [name]: points });
    },
  };
}

function sourceOf(given: Arguments, index: number): Cells {
  const cells = given.target(index, rangeType);
  if (cells === undefined) throw new ExcelError('InvalidArgument', 'no range');
  return cells;
}

/** learn.microsoft.com/javascript/api/excel/excel.chartseriesby */
function seriesBy(given: Arguments, index: number): SeriesBy {
  return given.has(index) ? asOneOf(given.json(index), ['Auto', 'Columns', 'Rows'] as const) : 'Auto';
}

/** Points from the sheet's edges to a cell's. */
function pointsBefore(sheet: SheetModel, row: number, column: number): { readonly left: number; readonly top: number } {
  let [left, top] = [0, 0];
  for (let n = 0; n < column; n++) left += widthInPoints(sheet, n);
  for (let n = 0; n < row; n++) top += heightInPoints(sheet, n);
  return { left, top };
}

/** "If the end cell is specified, the chart's width and height will be set to fully cover up this cell." */
function setPosition(target: ChartTarget, given: Arguments, scope: Scope): void {
  const { sheet } = target;
  const start = areaOf(givenCells(given, 0, sheet, scope), scope);
  const from = pointsBefore(sheet, start.top, start.left);
  if (!given.has(1)) {
    changeChart(scope.workbook, sheet, target.id, from);
    return;
  }
  const end = areaOf(givenCells(given, 1, sheet, scope), scope);
  const to = pointsBefore(sheet, end.bottom + 1, end.right + 1);
  if (to.left <= from.left || to.top <= from.top)
    throw new ExcelError('InvalidArgument', 'the end is before the start');
  const change = { ...from, width: to.left - from.left, height: to.top - from.top };
  changeChart(scope.workbook, sheet, target.id, change);
}

/** Charts made since the workbook was opened. learn.microsoft.com/javascript/api/excel/excel.chart */
const chartType: ObjectType<ChartTarget> = defineObject('Chart', {
  id: ({ id }) => id,
  properties: {
    chartType: {
      get: (target) => chartById(target.sheet, target.id).type,
      set: (target, value, scope) =>
        changeChart(scope.workbook, target.sheet, target.id, { type: asOneOf(value, chartTypes) }),
    },
    height: size('height'),
    id: { get: ({ id }) => id },
    left: size('left'),
    name: {
      get: (target) => chartById(target.sheet, target.id).name,
      set: (target, value, scope) => changeChart(scope.workbook, target.sheet, target.id, { name: asText(value) }),
    },
    top: size('top'),
    width: size('width'),
  },
  navigation: {
    axes: (target) => chartAxesType.of(target),
    legend: (target) => chartLegendType.of(target),
    series: (target) => chartSeriesCollectionType.of(target),
    title: (target) => chartTitleType.of(target),
    worksheet: ({ sheet }) => worksheetType.of(sheet),
  },
  methods: {
    delete: (target, _, scope) => {
      deleteChart(scope.workbook, target.sheet, target.id);
      return null;
    },
    setData: (target, given, scope) => {
      const cells = sourceOf(given, 0);
      const series = seriesOf(cells.sheet, areaOf(cells, scope), seriesBy(given, 1));
      changeChart(scope.workbook, target.sheet, target.id, { series });
      return null;
    },
    setPosition: (target, given, scope) => {
      setPosition(target, given, scope);
      return null;
    },
  },
});

/** "If there are multiple charts with the same name, the first one will be returned"; also by id, which the client knows. */
function findChart(sheet: SheetModel, key: unknown): ChartModel | undefined {
  return sheet.charts.find(({ id }) => id === key) ?? sheet.charts.find(({ name }) => name === key);
}

function found(sheet: SheetModel, chart: ChartModel | undefined): Instance {
  if (chart === undefined) throw new ExcelError('ItemNotFound', 'no such chart');
  return chartType.of({ sheet, id: chart.id });
}

/** learn.microsoft.com/javascript/api/excel/excel.chartcollection */
export const chartsType: ObjectType<SheetModel> = defineObject('ChartCollection', {
  items: (sheet) => sheet.charts.map(({ id }) => chartType.of({ sheet, id })),
  item: (sheet, key) => found(sheet, findChart(sheet, key)),
  properties: { count: { get: (sheet) => sheet.charts.length } },
  methods: {
    add: (sheet, given, scope) => {
      const cells = sourceOf(given, 1);
      const source = { sheet: cells.sheet, area: areaOf(cells, scope) };
      const type = asOneOf(given.json(0), chartTypes);
      return found(sheet, addChart(scope.workbook, sheet, type, source, seriesBy(given, 2)));
    },
    getCount: (sheet) => sheet.charts.length,
    getItem: (sheet, given) => found(sheet, findChart(sheet, given.text(0))),
    getItemAt: (sheet, given) => found(sheet, sheet.charts[given.number(0)]),
    getItemOrNullObject: (sheet, given) => {
      const chart = findChart(sheet, given.text(0));
      return chart === undefined ? null : found(sheet, chart);
    },
  },
});
