import { select, sheetByName } from '../../../src/embedded-excel/model/sheets';
import type { SheetModel } from '../../../src/embedded-excel/model/types';
import { openEmbedded, type OpenEmbedded } from '../../support/embedded';
import { smallBook } from '../../support/embedded-book';

let embedded: OpenEmbedded;
beforeEach(async () => {
  embedded = await openEmbedded(smallBook());
});

/** Gives what `work` makes of the sheet `Cá nhân` after one sync. */
async function on<T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => () => T): Promise<T> {
  return embedded.run(async (context) => {
    const read = work(context.workbook.worksheets.getItem('Cá nhân'), context);
    await context.sync();
    return read();
  });
}

function sheetNamed(name: string): SheetModel {
  const sheet = sheetByName(embedded.workbook, name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

describe('the cells of a range', () => {
  it('show texts, types and number formats', async () => {
    const range = await on((sheet) => {
      const cells = sheet.getRange('A2:C2');
      cells.numberFormat = [[null, '0.0', null]];
      cells.load('text,valueTypes,numberFormat,formulasLocal,isEntireRow,hasSpill');
      return () => cells.toJSON();
    });
    expect(range).toMatchObject({
      text: [['Nguyễn Văn An', '2024,0', 'LĐTT']],
      valueTypes: [['String', 'Double', 'String']],
      numberFormat: [['General', '0.0', 'General']],
      formulasLocal: [['Nguyễn Văn An', 2024, 'LĐTT']],
      isEntireRow: false,
      hasSpill: false,
    });
  });

  it('of whole columns come as null, and cannot be set', async () => {
    const column = await on((sheet) => {
      const cells = sheet.getRange('B:B').load('values,numberFormat,address,cellCount,isEntireColumn');
      return () => cells.toJSON();
    });
    expect(column).toMatchObject({ values: null, numberFormat: null, cellCount: 1_048_576, isEntireColumn: true });
    await expect(
      on((sheet) => {
        sheet.getRange('B:B').values = [['x']];
        return () => null;
      }),
    ).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('are hidden by row and by column, in part: null', async () => {
    const hidden = await on((sheet) => {
      sheet.getRange('2:2').rowHidden = true;
      sheet.getRange('B:C').columnHidden = true;
      const ranges = ['A1:A3', 'A2', 'B1:C3', 'A1:B1', 'A1'].map((address) =>
        sheet.getRange(address).load('rowHidden,columnHidden,hidden'),
      );
      return () => ranges.map(({ rowHidden, columnHidden, hidden: all }) => [rowHidden, columnHidden, all]);
    });
    expect(hidden).toEqual([
      [null, false, null],
      [true, false, true],
      [null, true, true],
      [false, null, null],
      [false, false, false],
    ]);
  });
});

describe('from a range to others', () => {
  it.each<[string, (sheet: Excel.Worksheet) => Excel.Range, string]>([
    ['getCell', (sheet) => sheet.getRange('B2:C3').getCell(2, 0), 'B4'],
    ['getOffsetRange', (sheet) => sheet.getRange('B2:C3').getOffsetRange(1, -1), 'A3:B4'],
    ['getResizedRange', (sheet) => sheet.getRange('B2').getResizedRange(1, 2), 'B2:D3'],
    ['getAbsoluteResizedRange', (sheet) => sheet.getRange('B2:C9').getAbsoluteResizedRange(1, 4), 'B2:E2'],
    ['getRow', (sheet) => sheet.getRange('B2:C3').getRow(1), 'B3:C3'],
    ['getColumn', (sheet) => sheet.getRange('B2:C3').getColumn(1), 'C2:C3'],
    ['getLastCell', (sheet) => sheet.getRange('B2:D5').getLastCell(), 'D5'],
    ['getLastRow', (sheet) => sheet.getRange('B2:D5').getLastRow(), 'B5:D5'],
    ['getLastColumn', (sheet) => sheet.getRange('B2:D5').getLastColumn(), 'D2:D5'],
    ['getRowsAbove', (sheet) => sheet.getRange('B3:D5').getRowsAbove(2), 'B1:D2'],
    ['getRowsBelow', (sheet) => sheet.getRange('B3:D5').getRowsBelow(1), 'B6:D6'],
    ['getColumnsBefore', (sheet) => sheet.getRange('B3:D5').getColumnsBefore(1), 'A3:A5'],
    ['getColumnsAfter', (sheet) => sheet.getRange('B3:D5').getColumnsAfter(2), 'E3:F5'],
    ['getEntireRow', (sheet) => sheet.getRange('B3:D5').getEntireRow(), '3:5'],
    ['getEntireColumn', (sheet) => sheet.getRange('B3:D5').getEntireColumn(), 'B:D'],
    ['getIntersection', (sheet) => sheet.getRange('A1:C3').getIntersection('B2:F9'), 'B2:C3'],
    ['getBoundingRect', (sheet) => sheet.getRange('A1').getBoundingRect('C5'), 'A1:C5'],
    ['getUsedRange', (sheet) => sheet.getRange('B:XFD').getUsedRange(true), 'B1:C3'],
    ['getSurroundingRegion', (sheet) => sheet.getRange('B2').getSurroundingRegion(), 'A1:C3'],
    ['find', (sheet) => sheet.getRange('A1:C3').find('cstđ', {}), 'C3'],
    ['find, all of a cell', (sheet) => sheet.getRange('A1:C3').find('Năm', { completeMatch: true }), 'B1'],
    ['find, from a cell on', (sheet) => sheet.getRange('A3').find('văn', {}), 'A2'],
  ])('%s', async (_, range, address) => {
    const found = await on((sheet) => {
      const cells = range(sheet).load('address');
      return () => cells.address;
    });
    expect(found).toBe(`'Cá nhân'!${address}`);
  });

  it.each<[string, (sheet: Excel.Worksheet) => Excel.Range | Excel.RangeAreas]>([
    ['intersection', (sheet) => sheet.getRange('A1').getIntersectionOrNullObject('B2')],
    ['used cells', (sheet) => sheet.getRange('F:F').getUsedRangeOrNullObject()],
    ['cell with the text', (sheet) => sheet.getRange('A1:C3').findOrNullObject('không có', {})],
    ['formulas', (sheet) => sheet.getRange('A1:C3').getSpecialCellsOrNullObject('Formulas')],
    ['merged areas', (sheet) => sheet.getRange('A1:C3').getMergedAreasOrNullObject()],
  ])('there may be no %s', async (_, range) => {
    const isNull = await on((sheet) => {
      const found = range(sheet).load('address');
      return () => found.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  it.each<[string, (sheet: Excel.Worksheet) => Excel.Range, string]>([
    ['getIntersection', (sheet) => sheet.getRange('A1').getIntersection('B2'), 'ItemNotFound'],
    ['getUsedRange', (sheet) => sheet.getRange('F:F').getUsedRange(), 'ItemNotFound'],
    ['getOffsetRange', (sheet) => sheet.getRange('A1').getOffsetRange(-1, 0), 'InvalidArgument'],
    ['getCell', (sheet) => sheet.getRange('XFD1').getCell(0, 1), 'InvalidArgument'],
  ])('%s refuses where there is nothing', async (_, range, code) => {
    await expect(
      on((sheet) => {
        range(sheet).load('address');
        return () => null;
      }),
    ).rejects.toMatchObject({ code });
  });

  it('merged areas count by their first cell, and fail beyond 512', async () => {
    const merged = await on((sheet) => {
      sheet.getRange('E1:F2').merge();
      sheet.getRange('E4:F5').merge(true);
      const all = sheet.getRange('A1:F5').getMergedAreasOrNullObject().load('address,areaCount');
      const part = sheet.getRange('F1:F2').getMergedAreasOrNullObject().load('address');
      return () => [all.address, all.areaCount, part.isNullObject];
    });
    expect(merged).toEqual(["'Cá nhân'!E1:F2,'Cá nhân'!E4:F4,'Cá nhân'!E5:F5", 3, true]);
    await expect(
      on((sheet) => {
        sheet.getRange('H1:I513').merge(true);
        sheet.getRange('A1:Z600').getMergedAreasOrNullObject().load('address');
        return () => null;
      }),
    ).rejects.toMatchObject({ debugInfo: { errorLocation: 'Range.getMergedAreasOrNullObject' } });
  });

  it('visible rows are a view', async () => {
    const view = await on((sheet) => {
      sheet.getRange('2:2').rowHidden = true;
      const visible = sheet.getRange('A1:B3').getVisibleView().load('values,cellAddresses,rowCount');
      const rows = visible.rows.load('items/values');
      return () => [visible.values, visible.cellAddresses, visible.rowCount, rows.items.map((row) => row.values)];
    });
    expect(view).toEqual([
      [
        ['Họ và tên', 'Năm'],
        ['Trần Thị Bích', 2023],
      ],
      [
        ['A1', 'B1'],
        ['A3', 'B3'],
      ],
      2,
      [[['Họ và tên', 'Năm']], [['Trần Thị Bích', 2023]]],
    ]);
  });
});

describe('several areas', () => {
  it('are asked and changed together', async () => {
    const areas = await on((sheet) => {
      const cells = sheet.getRanges('A1:B1, C3').load('address,areaCount,cellCount');
      cells.format.fill.color = 'orange';
      const fill = sheet.getRange('A1:B1').format.fill.load('color');
      const items = cells.areas.load('items/address');
      return () => [cells.address, cells.areaCount, cells.cellCount, fill.color, items.items.map((one) => one.address)];
    });
    expect(areas).toEqual(["'Cá nhân'!A1:B1,'Cá nhân'!C3", 2, 3, '#FFA500', ["'Cá nhân'!A1:B1", "'Cá nhân'!C3"]]);
  });

  it('lead to others, and may be selected', async () => {
    const { workbook } = embedded;
    select(workbook, sheetNamed('Cá nhân'), [
      { top: 0, left: 0, bottom: 0, right: 1 },
      { top: 2, left: 2, bottom: 2, right: 2 },
    ]);
    const addresses = await on((_, context) => {
      const selected = context.workbook.getSelectedRanges();
      const all = [
        selected,
        selected.getEntireRow(),
        selected.getEntireColumn(),
        selected.getOffsetRangeAreas(1, 0),
        selected.getUsedRangeAreasOrNullObject(true),
      ].map((areas) => areas.load('address'));
      return () => all.map(({ address }) => address.replaceAll(/'[^']*'!/g, ''));
    });
    expect(addresses).toEqual(['A1:B1,C3', '1:1,3:3', 'A:B,C:C', 'A2:B2,C4', 'A1:B1,C3']);
  });

  it('beyond 8,192 characters are refused', async () => {
    const address = Array.from({ length: 1500 }, (_, n) => `A${String(n + 1000)}`).join(',');
    await expect(
      on((sheet) => {
        sheet.getRanges(address).load('address');
        return () => null;
      }),
    ).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

describe('cells change', () => {
  it('are copied, with what was asked for', async () => {
    const copied = await on((sheet) => {
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('E1').copyFrom('A1:C1');
      sheet.getRange('E2:E3').copyFrom(sheet.getRange('A1'), 'Formats');
      sheet.getRange('E5').copyFrom('A1', 'Values');
      const cells = sheet.getRange('E1:G5').load('values');
      const bold = ['E1', 'E3', 'E5'].map((address) => sheet.getRange(address).format.font.load('bold'));
      return () => [cells.values[0], cells.values[4]?.[0], bold.map((font) => font.bold)];
    });
    expect(copied).toEqual([['Họ và tên', 'Năm', 'Danh hiệu'], 'Họ và tên', [true, true, false]]);
  });

  it('move for inserted and deleted ones', async () => {
    const moved = await on((sheet) => {
      const inserted = sheet.getRange('2:2').insert('Down').load('address');
      sheet.getRange('A1:A1').delete('Left');
      const cells = sheet.getRange('A1:C4').load('values');
      return () => [inserted.address, cells.values];
    });
    expect(moved).toEqual([
      "'Cá nhân'!2:2",
      [
        ['Năm', 'Danh hiệu', ''],
        ['', '', ''],
        ['Nguyễn Văn An', 2024, 'LĐTT'],
        ['Trần Thị Bích', 2023, 'CSTĐCS'],
      ],
    ]);
  });

  it('are cleared of contents, of formats, of both', async () => {
    const cleared = await on((sheet) => {
      const all = sheet.getRange('A1:C1');
      all.format.font.bold = true;
      sheet.getRange('A1').clear('Contents');
      sheet.getRange('B1').clear('Formats');
      sheet.getRange('C1').clear();
      all.load('values');
      const bold = ['A1', 'B1', 'C1'].map((address) => sheet.getRange(address).format.font.load('bold'));
      return () => [all.values, bold.map((font) => font.bold)];
    });
    expect(cleared).toEqual([[['', 'Năm', '']], [true, false, false]]);
  });

  it('lead to other cells by links', async () => {
    const link = await on((sheet) => {
      const cell = sheet.getRange('E1');
      cell.hyperlink = { documentReference: "'Tập thể'!A1", textToDisplay: 'Phòng' };
      cell.load('hyperlink,values');
      return () => [cell.hyperlink, cell.values];
    });
    expect(link).toEqual([{ documentReference: "'Tập thể'!A1", screenTip: null, textToDisplay: 'Phòng' }, [['Phòng']]]);
  });
});

it('ten thousand rows are read and written in a moment', async () => {
  const rows = Array.from({ length: 10_000 }, (_, row) => [row, `người ${String(row)}`, 'x', '']);
  const started = performance.now();
  const read = await embedded.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Cá nhân');
    sheet.getRange('E1:H10000').values = rows;
    await context.sync();
    const cells = sheet.getRange('A1:O10000').load('values,numberFormat');
    await context.sync();
    return [cells.values[9999]?.[5], cells.numberFormat.length];
  });
  expect(read).toEqual(['người 9999', 10_000]);
  // Far from what it takes; a quadratic way would take minutes.
  expect(performance.now() - started).toBeLessThan(20_000);
}, 30_000);
