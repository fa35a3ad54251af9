import { reference, type Probe } from './probe';

const CHARTS = 'excel/excel-add-ins-charts';

/** A chart of two columns of numbers beside names. */
function columns({ sheet }: Parameters<Probe['ask']>[0]): Excel.Chart {
  sheet.getRange('A1:C3').values = [
    ['', 'Đạt', 'Chưa đạt'],
    ['Cá nhân', 3, 1],
    ['Tập thể', 2, 0],
  ];
  return sheet.charts.add('ColumnClustered', sheet.getRange('A1:C3'), 'Columns');
}

/** Charts. */
export const chartProbes: readonly Probe[] = [
  {
    name: 'charts: series by columns, named by the header',
    set: '1.1',
    page: CHARTS,
    why: 'the report shows results as columns',
    expected: ['Đạt', 'Chưa đạt'],
    ask: async (place) => {
      const { series } = columns(place);
      series.load('items/name');
      await place.context.sync();
      return series.items.map(({ name }) => name);
    },
  },
  {
    name: 'charts: title, place and size come back',
    set: '1.1',
    page: reference('chart'),
    why: 'the report’s chart stands beside its table',
    expected: ['Kết quả', 'DH_probe_chart', true],
    ask: async (place) => {
      const chart = columns(place);
      chart.name = 'DH_probe_chart';
      chart.title.text = 'Kết quả';
      chart.left = 300;
      chart.width = 360;
      chart.load('name,left,width,title/text');
      await place.context.sync();
      return [chart.title.text, chart.name, Math.abs(chart.left - 300) < 1 && Math.abs(chart.width - 360) < 1];
    },
  },
  {
    name: 'charts: deleted, one is a null object',
    set: '1.4',
    page: 'develop/application-specific-api-model',
    why: 'a report made again replaces its chart',
    expected: [1, true],
    ask: async (place) => {
      const chart = columns(place);
      chart.name = 'DH_probe_chart';
      const count = place.sheet.charts.getCount();
      await place.context.sync();
      chart.delete();
      const gone = place.sheet.charts.getItemOrNullObject('DH_probe_chart');
      await place.context.sync();
      return [count.value, gone.isNullObject];
    },
  },
];
