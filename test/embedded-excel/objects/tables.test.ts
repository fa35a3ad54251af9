import { openEmbedded, type OpenEmbedded } from '../../support/embedded';
import { smallBook } from '../../support/embedded-book';

let embedded: OpenEmbedded;
beforeEach(async () => {
  embedded = await openEmbedded(smallBook());
});

/** Gives what `work` makes of the table over A1:C3 of `Cá nhân` after one sync. */
async function on<T>(work: (table: Excel.Table, sheet: Excel.Worksheet) => () => T): Promise<T> {
  return embedded.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Cá nhân');
    const read = work(sheet.tables.add('A1:C3', true), sheet);
    await context.sync();
    return read();
  });
}

describe('a table', () => {
  it('has names, rows of its kinds, and a look', async () => {
    const seen = await on((table) => {
      table.name = 'DeNghi';
      table.style = 'TableStyleLight1';
      table.load();
      const ranges = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()].map((range) =>
        range.load('address'),
      );
      return () => [table.toJSON(), ranges.map(({ address }) => address.replace(/.*!/, '')), typeof table.id];
    });
    expect(seen).toMatchObject([
      {
        name: 'DeNghi',
        showHeaders: true,
        showTotals: false,
        showFilterButton: true,
        showBandedRows: true,
        style: 'TableStyleLight1',
      },
      ['A1:C3', 'A1:C1', 'A2:C3'],
      'string',
    ]);
  });

  it('is found in later batches, by name, by id, on a range; otherwise not', async () => {
    const names = await embedded.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Cá nhân');
      const table = sheet.tables.add('A1:C3', true).load('id,name');
      await context.sync();
      const found = [
        context.workbook.tables.getItem(table.id),
        context.workbook.tables.getItem(table.name.toUpperCase()),
        context.workbook.tables.getItemAt(0),
        sheet.getRange('C3:D9').getTables().getFirst(),
        table,
      ].map((one) => one.load('name'));
      const gone = [
        sheet.tables.getItemOrNullObject('khác'),
        sheet.tables.getItemOrNullObject('99').getRange().load('address'),
      ];
      const inside = sheet.getRange('C3:D9').getTables(true).getCount();
      const loaded = context.workbook.worksheets.load(
        'items/name,items/tables/items/name,items/tables/items/autoFilter/isDataFiltered',
      );
      await context.sync();
      expect(gone.map((one) => one.isNullObject)).toEqual([true, true]);
      expect(inside.value).toBe(0);
      expect(loaded.items[0]?.tables.items[0]?.autoFilter.isDataFiltered).toBe(false);
      return new Set(found.map((one) => one.name)).size;
    });
    expect(names).toBe(1);
  });

  it('grows to the right, its new columns named', async () => {
    const seen = await on((table, sheet) => {
      sheet.getRange('D1').values = [['Kết quả']];
      table.resize('A1:E3');
      const columns = table.columns.load('items/name,items/index,count');
      const values = table.columns.getItem('Kết quả').getDataBodyRange().load('address');
      return () => [columns.items.map(({ name }) => name), columns.count, values.address.replace(/.*!/, '')];
    });
    expect(seen).toEqual([['Họ và tên', 'Năm', 'Danh hiệu', 'Kết quả', 'Column1'], 5, 'D2:D3']);
  });

  it.each(['A2:C3', 'F1:G3'])('refuses to become %s: its header row stays, its cells overlap', async (address) => {
    await expect(
      on((table) => {
        table.resize(address);
        return () => null;
      }),
    ).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('takes rows in, inside and at its end, before other cells too', async () => {
    const seen = await on((table, sheet) => {
      sheet.getRange('A4').values = [['dưới']];
      table.rows.add(undefined, [['Lê Cường', 2022, 'LĐTT']]);
      table.rows.add(0, [['Phạm Dung', 2021, '']]);
      table.rows.getItemAt(1).delete();
      const rows = table.rows.load('items/values,count');
      const below = sheet.getRange('A5').load('values');
      return () => [rows.items.map(({ values }) => values[0]?.[0]), rows.count, below.values];
    });
    expect(seen).toEqual([['Phạm Dung', 'Trần Thị Bích', 'Lê Cường'], 3, [['dưới']]]);
  });

  it('takes columns in and gives them up', async () => {
    const seen = await on((table) => {
      table.columns.add(1, [['Đơn vị'], ['P1'], ['P2']]);
      table.columns.add(undefined, undefined, 'Ghi chú');
      table.columns.getItem('Năm').delete();
      table.columns.getItem('Danh hiệu').name = 'Tặng';
      const range = table.getRange().load('values');
      return () => range.values;
    });
    expect(seen).toEqual([
      ['Họ và tên', 'Đơn vị', 'Tặng', 'Ghi chú'],
      ['Nguyễn Văn An', 'P1', 'LĐTT', ''],
      ['Trần Thị Bích', 'P2', 'CSTĐCS', ''],
    ]);
  });

  it('has a totals row, or none', async () => {
    const seen = await on((table) => {
      table.showTotals = true;
      const totals = table.getTotalRowRange().load('address');
      const body = table.getDataBodyRange().load('address');
      table.showTotals = false;
      const range = table.getRange().load('address');
      return () => [totals, body, range].map(({ address }) => address.replace(/.*!/, ''));
    });
    expect(seen).toEqual(['A4:C4', 'A2:C3', 'A1:C3']);
  });

  it('is sorted, filtered, cleared of filters', async () => {
    const seen = await on((table, sheet) => {
      table.sort.apply([{ key: 1, ascending: true }]);
      const sorted = table.getDataBodyRange().load('values');
      table.columns.getItem('Năm').filter.applyValuesFilter(['2024']);
      table.columns.getItem('Danh hiệu').filter.applyCustomFilter('<>CSTĐCS');
      table.autoFilter.load('criteria,isDataFiltered');
      const hidden = sheet.getRange('A2:A3').getVisibleView().load('values');
      return () => [sorted.values[0]?.[0], table.autoFilter.criteria, table.autoFilter.isDataFiltered, hidden.values];
    });
    expect(seen).toMatchObject([
      'Trần Thị Bích',
      [null, { filterOn: 'Values', values: ['2024'] }, { filterOn: 'Custom', criterion1: '<>CSTĐCS' }],
      true,
      [['Nguyễn Văn An']],
    ]);
    const cleared = await embedded.run(async (context) => {
      const table = context.workbook.tables.getItemAt(0);
      table.clearFilters();
      table.autoFilter.load('isDataFiltered');
      const rows = table.getDataBodyRange().load('rowHidden');
      await context.sync();
      return [table.autoFilter.isDataFiltered, rows.rowHidden];
    });
    expect(cleared).toEqual([false, false]);
  });

  it('becomes cells again', async () => {
    const seen = await on((table, sheet) => {
      const range = table.convertToRange().load('address,values');
      const count = sheet.tables.getCount();
      return () => [range.address.replace(/.*!/, ''), range.values[0]?.[0], count.value];
    });
    expect(seen).toEqual(['A1:C3', 'Họ và tên', 0]);
  });

  it('tells of changes', async () => {
    const told: string[] = [];
    await embedded.run(async (context) => {
      const table = context.workbook.tables.add("'Cá nhân'!A1:C3", true);
      table.onChanged.add((args) => {
        told.push(args.address);
        return Promise.resolve();
      });
      await context.sync();
      table.getDataBodyRange().getCell(0, 0).values = [['Khác']];
      await context.sync();
    });
    await embedded.settle();
    expect(told).toEqual(['A2']);
  });
});

describe("a sheet's filter", () => {
  it('is applied, widened with what it shows, and removed', async () => {
    const seen = await embedded.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Cá nhân');
      const { autoFilter } = sheet;
      const none = autoFilter.getRangeOrNullObject().load('address');
      autoFilter.load('enabled');
      await context.sync();
      const before = [none.isNullObject, autoFilter.enabled];
      autoFilter.apply('A1:C3');
      autoFilter.apply(sheet.getRange('A1:C3'), 1, { filterOn: 'Custom', criterion1: '>2023' });
      autoFilter.apply('A1:D3');
      const range = autoFilter.getRange().load('address');
      autoFilter.load('criteria,isDataFiltered,enabled');
      const visible = sheet.getRange('A2:A3').getVisibleView().load('values');
      await context.sync();
      const during = [range.address.replace(/.*!/, ''), autoFilter.criteria, autoFilter.isDataFiltered, visible.values];
      autoFilter.remove();
      const shown = sheet.getRange('A2:A3').load('rowHidden');
      autoFilter.load('enabled');
      await context.sync();
      return [before, during, [shown.rowHidden, autoFilter.enabled]];
    });
    expect(seen).toMatchObject([
      [true, false],
      ['A1:D3', [null, { filterOn: 'Custom', criterion1: '>2023' }, null, null], true, [['Nguyễn Văn An']]],
      [false, false],
    ]);
  });

  it.each<[Excel.FilterCriteria]>([
    [{ filterOn: 'Values', values: ['LĐTT', ''] }],
    [{ filterOn: 'Custom', criterion1: '=L*', criterion2: '<>x', operator: 'And' }],
    [{ filterOn: 'Custom', criterion1: '>=5', criterion2: '<3', operator: 'Or' }],
    [{ filterOn: 'TopItems', criterion1: '5' }],
    [{ filterOn: 'BottomPercent', criterion1: '10' }],
    [{ filterOn: 'Dynamic', dynamicCriteria: 'AboveAverage' }],
  ])('tells what it was given: %j', async (criterion) => {
    const told = await embedded.run(async (context) => {
      const { autoFilter } = context.workbook.worksheets.getItem('Cá nhân');
      autoFilter.apply('A1:C3', 2, criterion);
      autoFilter.load('criteria');
      await context.sync();
      return autoFilter.criteria[2];
    });
    expect(told).toMatchObject(criterion);
  });

  it('lets go of one column', async () => {
    const criteria = await embedded.run(async (context) => {
      const { autoFilter } = context.workbook.worksheets.getItem('Cá nhân');
      autoFilter.apply('A1:C3', 2, { filterOn: 'Values', values: ['LĐTT'] });
      autoFilter.apply('A1:C3', 1, { filterOn: 'Values', values: ['2024'] });
      autoFilter.clearColumnCriteria(2);
      autoFilter.load('criteria');
      await context.sync();
      return autoFilter.criteria;
    });
    expect(criteria).toMatchObject([null, { filterOn: 'Values', values: ['2024'] }, null]);
  });
});

it('a range is sorted, its header left out', async () => {
  const sorted = await embedded.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Cá nhân').getRange('A1:C3');
    range.sort.apply([{ key: 0, ascending: false }], false, true);
    range.load('values');
    await context.sync();
    return range.values.map((row) => String(row[0]));
  });
  expect(sorted).toEqual(['Họ và tên', 'Trần Thị Bích', 'Nguyễn Văn An']);
});

test('a criterion as it is told is not taken back: what it does not use comes as null', async () => {
  await expect(
    embedded.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Cá nhân');
      const { autoFilter } = sheet;
      autoFilter.apply('A1:C3', 1, { filterOn: 'Values', values: ['2024'] });
      autoFilter.load('criteria');
      await context.sync();
      autoFilter.apply('A1:C3', 1, autoFilter.criteria[1]);
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'InvalidArgument' });
});
