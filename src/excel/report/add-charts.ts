import { areaAddress, cellAddress, type Area } from '../../grid/area';
import type { Step } from '../steps';
import type { PlannedSheet } from './plan-sheets';
import type { ChartPlace, ChartSource } from './rendering';

/** Light, dark, between: apart in black and white. Excel's interface has no patterns for series. */
const FILLS = ['#D9D9D9', '#404040', '#8C8C8C'] as const;

/**
 * The charts of sheets that came without them, since Excel on the web takes none in a file.
 * @see https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-charts
 */
export function chartSteps(sheets: readonly PlannedSheet[]): Step[] {
  const numbers = sheets.find((sheet) => sheet.numbers !== undefined)?.numbers;
  return sheets.flatMap(({ newName, places }) =>
    (places?.charts ?? []).flatMap((place) => {
      const source = place.source === null ? numbers?.sources.get(place.chart.id) : place.source;
      if (source === undefined) return [];
      const home = place.source === null ? (numbers?.sheet ?? newName) : newName;
      return [
        {
          bytes: 4000 + 1500 * place.chart.series.length,
          queue: (context: Excel.RequestContext) => queueChart(context, newName, place, home, source),
        },
      ];
    }),
  );
}

/** The sheet with the numbers of charts that no table holds. */
export function numbersSteps({ newName, numbers }: PlannedSheet): Step[] {
  if (numbers === undefined) return [];
  const { rows } = numbers;
  const right = Math.max(...rows.map((row) => row.length)) - 1;
  const whole = rows.map((row) => Array.from({ length: right + 1 }, (_, n) => row[n] ?? null));
  return [
    {
      bytes: 1000 + 3 * JSON.stringify(whole).length,
      queue: (context) => {
        const sheet = context.workbook.worksheets.add(newName);
        const range = sheet.getRange(areaAddress({ top: 0, left: 0, bottom: rows.length - 1, right }));
        // Names such as `3/2` stay texts.
        range.numberFormat = whole.map((row) => row.map((value) => (typeof value === 'string' ? '@' : 'General')));
        range.values = whole;
      },
    },
  ];
}

function queueChart(
  context: Excel.RequestContext,
  sheetName: string,
  { chart, area }: ChartPlace,
  home: string,
  source: ChartSource,
): void {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  const range = (one: Area): Excel.Range => context.workbook.worksheets.getItem(home).getRange(areaAddress(one));
  const [first = source.categories] = source.series;
  const lying = chart.shape === 'bars';
  // How the series lie is said by name: on the web `Auto` reads them the other way round (OfficeDev/office-js#1830).
  const made = sheet.charts.add(lying ? 'BarClustered' : 'ColumnClustered', range(first), 'Columns');
  made.series.getItemAt(0).delete();
  chart.series.forEach(({ name }, n) => {
    const values = source.series[n];
    if (values === undefined) return;
    const series = made.series.add(name);
    series.setValues(range(values));
    series.setXAxisValues(range(source.categories));
    series.format.fill.setSolidColor(FILLS[n % FILLS.length] ?? FILLS[0]);
    series.hasDataLabels = true;
  });
  if (chart.title === '') made.title.visible = false;
  else made.title.text = chart.title;
  made.legend.position = 'Bottom';
  // The first category is on top.
  if (lying) made.axes.categoryAxis.reversePlotOrder = true;
  made.setPosition(cellAddress(area.top, area.left), cellAddress(area.bottom, area.right));
}
