import { readWorkbook } from '../../../src/xlsx/read-workbook';
import { openEmbedded, type OpenEmbedded } from '../../support/embedded';
import { smallBook } from '../../support/embedded-book';
import { nominationWorkbook, PLAIN } from '../../support/marked-workbooks';

let embedded: OpenEmbedded;
beforeEach(async () => {
  embedded = await openEmbedded(smallBook());
});

/** A chart of two columns of numbers beside names, in E1:G3. */
function add(sheet: Excel.Worksheet, type: Excel.ChartType = Excel.ChartType.columnClustered): Excel.Chart {
  sheet.getRange('E1:G3').values = [
    ['', 'Đạt', 'Chưa đạt'],
    ['Cá nhân', 3, 1],
    ['Tập thể', 2, 0],
  ];
  return sheet.charts.add(type, sheet.getRange('E1:G3'), 'Columns');
}

async function on<T>(work: (sheet: Excel.Worksheet) => () => T): Promise<T> {
  return embedded.run(async (context) => {
    const read = work(context.workbook.worksheets.getItem('Cá nhân'));
    await context.sync();
    return read();
  });
}

it('a chart has titles, a legend, series with colours', async () => {
  const told = await on((sheet) => {
    const chart = add(sheet);
    chart.name = 'Kết quả';
    chart.title.text = 'Kết quả xét';
    chart.axes.valueAxis.title.text = 'Người';
    chart.legend.position = 'Right';
    const first = chart.series.getItemAt(0);
    first.format.fill.setSolidColor('#336699');
    first.hasDataLabels = true;
    const loaded = sheet.charts.getItem('Kết quả');
    loaded.load(
      'name,chartType,title/text,legend/position,legend/visible,series/items/name,series/items/hasDataLabels',
    );
    loaded.axes.load('valueAxis/title/text,categoryAxis/title/visible');
    return () => [
      loaded.name,
      loaded.chartType,
      loaded.title.text,
      loaded.legend.position,
      loaded.legend.visible,
      loaded.series.items.map(({ name, hasDataLabels }) => [name, hasDataLabels]),
      loaded.axes.valueAxis.title.text,
      loaded.axes.categoryAxis.title.visible,
    ];
  });
  expect(told).toEqual([
    'Kết quả',
    'ColumnClustered',
    'Kết quả xét',
    'Right',
    true,
    [
      ['Đạt', true],
      ['Chưa đạt', false],
    ],
    'Người',
    false,
  ]);
});

it('its series are rows or columns, as it is said', async () => {
  const names = await on((sheet) => {
    add(sheet);
    const chart = sheet.charts.add('BarClustered', sheet.getRange('E1:G3'), 'Rows');
    chart.series.load('items/name');
    return () => chart.series.items.map(({ name }) => name);
  });
  expect(names).toEqual(['Cá nhân', 'Tập thể']);
  expect(embedded.workbook.sheets[0]?.charts[1]?.series[0]).toMatchObject({
    values: "'Cá nhân'!$F$2:$G$2",
    categories: "'Cá nhân'!$F$1:$G$1",
  });
});

it('it covers cells', async () => {
  const place = await on((sheet) => {
    const chart = add(sheet);
    chart.setPosition('B3', 'D4');
    chart.load('left,top,width,height');
    return () => [chart.left, chart.top, chart.width, chart.height];
  });
  expect(place).toEqual([48, 30, 144, 30]);
});

it('it is found by name or not at all, and deleted', async () => {
  const told = await on((sheet) => {
    const chart = add(sheet);
    chart.name = 'x';
    const before = sheet.charts.getCount();
    chart.delete();
    const gone = sheet.charts.getItemOrNullObject('x');
    return () => [before.value, gone.isNullObject];
  });
  expect(told).toEqual([1, true]);
});

it('it is saved with the workbook', async () => {
  const { run, save } = await openEmbedded(nominationWorkbook(PLAIN));
  await run(async (context) => {
    const chart = add(context.workbook.worksheets.add('Biểu đồ'), Excel.ChartType.barClustered);
    chart.title.text = 'A & B';
    chart.axes.categoryAxis.title.text = 'Loại';
    chart.legend.visible = false;
    await context.sync();
  });
  const saved = readWorkbook(save());
  const part = saved.package.names().find((name) => name.startsWith('xl/charts/chart'));
  const xml = new TextDecoder().decode(saved.package.bytes(part ?? ''));
  expect(xml).toMatch(/<a:t>A &amp; B<\/a:t>.*<c:barDir val="bar"\/>.*<a:t>Loại<\/a:t>/);
  expect(xml).not.toContain('c:legend');
});
