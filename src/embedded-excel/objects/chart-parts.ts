import { changeChart, chartById } from '../model/charts';
import { ExcelError } from '../protocol/excel-error';
import { defineObject, type ObjectType } from '../protocol/object-type';
import { asFlag, asOneOf, asText } from '../protocol/values';
import type { ChartTarget } from './charts';

/** Shown while it has a text. learn.microsoft.com/javascript/api/excel/excel.charttitle */
export const chartTitleType: ObjectType<ChartTarget> = defineObject('ChartTitle', {
  properties: {
    text: {
      get: (target) => chartById(target.sheet, target.id).title,
      set: (target, value, scope) => changeChart(scope.workbook, target.sheet, target.id, { title: asText(value) }),
    },
    visible: {
      get: (target) => chartById(target.sheet, target.id).title !== '',
      set: (target, value, scope) => {
        const { title } = chartById(target.sheet, target.id);
        const shown = asFlag(value) ? title || 'Chart Title' : '';
        changeChart(scope.workbook, target.sheet, target.id, { title: shown });
      },
    },
  },
});

/** learn.microsoft.com/javascript/api/excel/excel.chartlegend */
export const chartLegendType: ObjectType<ChartTarget> = defineObject('ChartLegend', {
  properties: {
    position: {
      get: (target) => chartById(target.sheet, target.id).legend ?? 'Bottom',
      set: (target, value, scope) => {
        const legend = asOneOf(value, ['Top', 'Bottom', 'Left', 'Right'] as const);
        changeChart(scope.workbook, target.sheet, target.id, { legend });
      },
    },
    visible: {
      get: (target) => chartById(target.sheet, target.id).legend !== null,
      set: (target, value, scope) => {
        const { legend } = chartById(target.sheet, target.id);
        changeChart(scope.workbook, target.sheet, target.id, { legend: asFlag(value) ? (legend ?? 'Bottom') : null });
      },
    },
  },
});

interface AxisTarget extends ChartTarget {
  readonly axis: 'categoryTitle' | 'valueTitle';
}

/** learn.microsoft.com/javascript/api/excel/excel.chartaxes. Titles of axes are modelled, and which way the categories go. */
export const chartAxesType: ObjectType<ChartTarget> = defineObject('ChartAxes', {
  navigation: {
    categoryAxis: (target) => chartAxisType.of({ ...target, axis: 'categoryTitle' }),
    valueAxis: (target) => chartAxisType.of({ ...target, axis: 'valueTitle' }),
  },
});

const chartAxisType: ObjectType<AxisTarget> = defineObject('ChartAxis', {
  properties: {
    reversePlotOrder: {
      get: ({ sheet, id, axis }) => axis === 'categoryTitle' && chartById(sheet, id).reversed,
      set: ({ sheet, id, axis }, value, scope) => {
        if (axis === 'valueTitle') throw new ExcelError('NotImplemented', 'the axis of values');
        changeChart(scope.workbook, sheet, id, { reversed: asFlag(value) });
      },
    },
  },
  navigation: { title: (target) => chartAxisTitleType.of(target) },
});

/** learn.microsoft.com/javascript/api/excel/excel.chartaxistitle */
const chartAxisTitleType: ObjectType<AxisTarget> = defineObject('ChartAxisTitle', {
  properties: {
    text: {
      get: ({ sheet, id, axis }) => chartById(sheet, id)[axis],
      set: ({ sheet, id, axis }, value, scope) => changeChart(scope.workbook, sheet, id, { [axis]: asText(value) }),
    },
    visible: {
      get: ({ sheet, id, axis }) => chartById(sheet, id)[axis] !== '',
      set: ({ sheet, id, axis }, value, scope) => {
        if (asFlag(value) && chartById(sheet, id)[axis] === '')
          throw new ExcelError('NotImplemented', 'an axis title without a text');
        if (value === false) changeChart(scope.workbook, sheet, id, { [axis]: '' });
      },
    },
  },
});
