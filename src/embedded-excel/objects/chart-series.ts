import { changeChart, chartById } from '../model/charts';
import { valueAt } from '../model/cells';
import { sheetByName } from '../model/sheets';
import { textOf } from '../model/text';
import type { ChartSeries } from '../model/types-objects';
import { ExcelError } from '../protocol/excel-error';
import { defineObject, type ObjectType } from '../protocol/object-type';
import type { Scope } from '../protocol/scope';
import { asFlag, asText } from '../protocol/values';
import type { ChartTarget } from './charts';
import { asColor } from './look-words';
import { rangeType } from './range';
import { parseAddress, sheetReference, splitAddress } from './range-address';
import { areaOf } from './range-target';

interface SeriesTarget extends ChartTarget {
  /** Place in the chart. */
  readonly index: number;
}

function seriesOf({ sheet, id, index }: SeriesTarget): ChartSeries {
  const series = chartById(sheet, id).series[index];
  if (series === undefined) throw new ExcelError('ItemNotFound', 'no such series');
  return series;
}

function change(target: SeriesTarget, changed: Partial<ChartSeries>, scope: Scope): void {
  const { series } = chartById(target.sheet, target.id);
  seriesOf(target);
  const all = series.map((one, n) => (n === target.index ? { ...one, ...changed } : one));
  changeChart(scope.workbook, target.sheet, target.id, { series: all });
}

/** A series' name is a text, or the text of a cell; one without a name is counted (as Excel's legends do). */
function nameOf(target: SeriesTarget, scope: Scope): string {
  const { name } = seriesOf(target);
  const { sheet, rest } = splitAddress(name);
  const area = sheet === null ? null : parseAddress(rest);
  const home = sheet === null ? undefined : sheetByName(scope.workbook, sheet);
  if (area === null || home === undefined) return name === '' ? `Series${String(target.index + 1)}` : name;
  return textOf(valueAt(home, area.top, area.left), 'General', scope.workbook.date1904);
}

/** learn.microsoft.com/javascript/api/excel/excel.chartseries */
const chartSeriesType: ObjectType<SeriesTarget> = defineObject('ChartSeries', {
  properties: {
    hasDataLabels: {
      get: (target) => seriesOf(target).dataLabels,
      set: (target, value, scope) => change(target, { dataLabels: asFlag(value) }, scope),
    },
    name: {
      get: nameOf,
      set: (target, value, scope) => {
        const name = asText(value);
        // "The name's length should not be greater than 255 characters."
        if (name.length > 255) throw new ExcelError('InvalidArgument', 'longer than 255 characters');
        change(target, { name }, scope);
      },
    },
  },
  navigation: { format: (target) => chartSeriesFormatType.of(target) },
  methods: {
    delete: (target, _, scope) => {
      seriesOf(target);
      const { series } = chartById(target.sheet, target.id);
      changeChart(scope.workbook, target.sheet, target.id, { series: series.filter((__, n) => n !== target.index) });
      return null;
    },
    setValues: (target, given, scope) => {
      const cells = given.target(0, rangeType);
      if (cells === undefined) throw new ExcelError('InvalidArgument', 'no range');
      change(target, { values: sheetReference(cells.sheet, areaOf(cells, scope)) }, scope);
      return null;
    },
    setXAxisValues: (target, given, scope) => {
      const cells = given.target(0, rangeType);
      if (cells === undefined) throw new ExcelError('InvalidArgument', 'no range');
      change(target, { categories: sheetReference(cells.sheet, areaOf(cells, scope)) }, scope);
      return null;
    },
  },
});

/** Lines are not modelled. */
const chartSeriesFormatType: ObjectType<SeriesTarget> = defineObject('ChartSeriesFormat', {
  navigation: { fill: (target) => chartFillType.of(target) },
});

/** learn.microsoft.com/javascript/api/excel/excel.chartfill */
const chartFillType: ObjectType<SeriesTarget> = defineObject('ChartFill', {
  methods: {
    clear: (target, _, scope) => {
      change(target, { color: '' }, scope);
      return null;
    },
    getSolidColor: (target) => seriesOf(target).color,
    setSolidColor: (target, given, scope) => {
      change(target, { color: asColor(given.json(0)) }, scope);
      return null;
    },
  },
});

/** learn.microsoft.com/javascript/api/excel/excel.chartseriescollection */
export const chartSeriesCollectionType: ObjectType<ChartTarget> = defineObject('ChartSeriesCollection', {
  items: (target) =>
    chartById(target.sheet, target.id).series.map((_, index) => chartSeriesType.of({ ...target, index })),
  properties: { count: { get: ({ sheet, id }) => chartById(sheet, id).series.length } },
  methods: {
    // "The new added series is not visible until values, x-axis values, or bubble sizes for it are set."
    add: (target, given, scope) => {
      const { series } = chartById(target.sheet, target.id);
      const index = given.numberOr(1, series.length);
      const made = { name: given.textOr(0, ''), values: '', categories: '', color: '', dataLabels: false };
      changeChart(scope.workbook, target.sheet, target.id, { series: series.toSpliced(index, 0, made) });
      return chartSeriesType.of({ ...target, index });
    },
    getCount: ({ sheet, id }) => chartById(sheet, id).series.length,
    getItemAt: (target, given) => {
      const series = { ...target, index: given.number(0) };
      seriesOf(series);
      return chartSeriesType.of(series);
    },
  },
});
