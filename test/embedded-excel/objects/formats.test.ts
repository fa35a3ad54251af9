import { openEmbedded, type OpenEmbedded } from '../../support/embedded';
import { smallBook } from '../../support/embedded-book';

let embedded: OpenEmbedded;
beforeEach(async () => {
  embedded = await openEmbedded(smallBook());
});

async function on<T>(work: (sheet: Excel.Worksheet) => () => T): Promise<T> {
  return embedded.run(async (context) => {
    const read = work(context.workbook.worksheets.getItem('Cá nhân'));
    await context.sync();
    return read();
  });
}

describe('the format of cells', () => {
  it('is set and told, facet by facet', async () => {
    const format = await on((sheet) => {
      const { format: set } = sheet.getRange('A1:B2');
      set.font.name = 'Times New Roman';
      set.font.size = 13;
      set.font.color = '#123456';
      set.font.underline = 'Double';
      set.font.italic = true;
      set.font.strikethrough = true;
      set.fill.color = 'FFEE00';
      set.horizontalAlignment = 'CenterAcrossSelection';
      set.verticalAlignment = 'Top';
      set.wrapText = true;
      set.indentLevel = 2;
      set.shrinkToFit = true;
      set.textOrientation = -45;
      set.protection.locked = false;
      set.protection.formulaHidden = true;
      const { format: told } = sheet.getRange('B2');
      told.load();
      told.font.load();
      told.fill.load();
      told.protection.load();
      return () => told.toJSON();
    });
    expect(format).toMatchObject({
      font: {
        name: 'Times New Roman',
        size: 13,
        color: '#123456',
        underline: 'Double',
        bold: false,
        italic: true,
        strikethrough: true,
      },
      fill: { color: '#FFEE00', tintAndShade: 0 },
      horizontalAlignment: 'CenterAcrossSelection',
      verticalAlignment: 'Top',
      wrapText: true,
      indentLevel: 2,
      shrinkToFit: true,
      textOrientation: -45,
      protection: { locked: false, formulaHidden: true },
    });
  });

  it('is null where cells differ', async () => {
    const told = await on((sheet) => {
      const one = sheet.getRange('A1').format;
      one.font.bold = true;
      one.font.name = 'Arial';
      one.fill.color = '#00FF00';
      one.wrapText = true;
      one.horizontalAlignment = 'Right';
      one.protection.locked = false;
      const all = sheet.getRange('A1:B1').format;
      all.load('wrapText,horizontalAlignment,verticalAlignment');
      all.font.load('bold,name,size');
      all.fill.load('color');
      all.protection.load('locked');
      return () => [
        all.wrapText,
        all.horizontalAlignment,
        all.verticalAlignment,
        all.font.bold,
        all.font.name,
        all.font.size,
        all.fill.color,
        all.protection.locked,
      ];
    });
    expect(told).toEqual([null, null, 'Bottom', null, null, 11, null, null]);
  });

  it('cannot be told from white where there is no fill, but by its tint', async () => {
    const told = await on((sheet) => {
      sheet.getRange('B1').format.fill.color = 'white';
      sheet.getRange('C1').format.fill.color = 'red';
      sheet.getRange('C1').format.fill.clear();
      const fills = ['A1', 'B1', 'C1'].map((address) => sheet.getRange(address).format.fill.load('color,tintAndShade'));
      return () => fills.map(({ color, tintAndShade }) => [color, tintAndShade]);
    });
    expect(told).toEqual([
      ['#FFFFFF', null],
      ['#FFFFFF', 0],
      ['#FFFFFF', null],
    ]);
  });

  it.each<[string, (range: Excel.Range) => void]>([
    ['a colour', (range) => (range.format.fill.color = 'màu đỏ')],
    ['an orientation', (range) => (range.format.textOrientation = 91)],
    ['a font size', (range) => (range.format.font.size = 0)],
    ['a font name', (range) => (range.format.font.name = 'x'.repeat(32))],
    ['an indent', (range) => (range.format.indentLevel = 251)],
    ['a style', (range) => (range.style = 'không có')],
  ])('refuses what is not %s', async (_, set) => {
    await expect(on((sheet) => (set(sheet.getRange('A1')), () => null))).rejects.toMatchObject({
      code: 'InvalidArgument',
    });
  });
});

describe('columns and rows', () => {
  it('have widths and heights in points; null where they differ', async () => {
    const told = await on((sheet) => {
      sheet.getRange('A:B').format.columnWidth = 100.5;
      sheet.getRange('2:2').format.rowHeight = 30;
      sheet.getRange('E:E').columnHidden = true;
      const formats = ['A1:B1', 'A1:C1', 'A2', 'A1:A2', 'E1', 'XFD1'].map((address) =>
        sheet.getRange(address).format.load('columnWidth,rowHeight,useStandardWidth,useStandardHeight'),
      );
      return () =>
        formats.map(({ columnWidth, rowHeight, useStandardWidth, useStandardHeight }) => [
          columnWidth,
          useStandardWidth,
          rowHeight,
          useStandardHeight,
        ]);
    });
    expect(told).toEqual([
      [100.5, false, 15, true],
      [null, null, 15, true],
      [100.5, false, 30, false],
      [100.5, false, null, null],
      [0, false, 15, true],
      [48, true, 15, true],
    ]);
  });

  it('take the standard width again', async () => {
    const told = await on((sheet) => {
      const { format } = sheet.getRange('A:B');
      format.columnWidth = 100.5;
      format.useStandardWidth = true;
      format.load('columnWidth');
      return () => format.columnWidth;
    });
    expect(told).toBe(48);
  });
});

describe('borders', () => {
  it('go around and between cells', async () => {
    const told = await on((sheet) => {
      const { borders } = sheet.getRange('A1:B2').format;
      for (const side of [
        'EdgeTop',
        'EdgeBottom',
        'EdgeLeft',
        'EdgeRight',
        'InsideHorizontal',
        'InsideVertical',
      ] as const) {
        borders.getItem(side).style = 'Continuous';
        borders.getItem(side).color = '#FF0000';
      }
      borders.getItem('EdgeTop').weight = 'Thick';
      const items = borders.load('items/sideIndex,items/style,items/weight,items/color');
      const cell = sheet.getRange('B2').format.borders.load('items/style');
      return () => [
        items.items.map(({ sideIndex, style, weight, color }) => [sideIndex, style, weight, color]),
        cell.items.map(({ style }) => style),
      ];
    });
    const line = (side: string, weight = 'Thin'): string[] => [side, 'Continuous', weight, '#FF0000'];
    const none = (side: string): string[] => [side, 'None', 'Thin', '#000000'];
    expect(told).toEqual([
      [
        line('EdgeTop', 'Thick'),
        line('EdgeBottom'),
        line('EdgeLeft'),
        line('EdgeRight'),
        line('InsideVertical'),
        line('InsideHorizontal'),
        none('DiagonalDown'),
        none('DiagonalUp'),
      ],
      ['Continuous', 'Continuous', 'Continuous', 'Continuous', 'None', 'None', 'None', 'None'],
    ]);
  });

  it('are null where cells differ, and shared with the neighbour when they go', async () => {
    const told = await on((sheet) => {
      sheet.getRange('A1').format.borders.getItem('EdgeRight').style = 'Dash';
      const part = sheet.getRange('A1:A2').format.borders.getItem('EdgeRight').load('style');
      sheet.getRange('B1').format.borders.getItem('EdgeLeft').style = 'None';
      const gone = sheet.getRange('A1').format.borders.getItem('EdgeRight').load('style');
      return () => [part.style, gone.style];
    });
    expect(told).toEqual([null, 'None']);
  });
});

describe('cell styles', () => {
  it('are named, and take every other format away', async () => {
    const told = await embedded.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Cá nhân');
      const cell = sheet.getRange('A1');
      cell.format.font.bold = true;
      cell.numberFormat = [['0.00']];
      cell.style = 'Normal';
      cell.load('style,numberFormat');
      cell.format.font.load('bold');
      const normal = context.workbook.styles.getItemOrNullObject('Normal');
      normal.load('name,builtIn,horizontalAlignment,numberFormat');
      normal.font.load('name,size');
      const none = context.workbook.styles.getItemOrNullObject('không có');
      await context.sync();
      return [
        [cell.style, cell.numberFormat, cell.format.font.bold],
        [
          normal.name,
          normal.builtIn,
          normal.horizontalAlignment,
          normal.numberFormat,
          normal.font.name,
          normal.font.size,
        ],
        none.isNullObject,
      ];
    });
    expect(told).toEqual([
      ['Normal', [['General']], false],
      ['Normal', true, 'General', 'General', 'Calibri', 11],
      true,
    ]);
    expect(embedded.workbook.styles.records[0]).toBeDefined();
  });
});

describe('properties cell by cell', () => {
  it('are told for each cell, column and row', async () => {
    const told = await on((sheet) => {
      sheet.getRange('A2').format.font.bold = true;
      sheet.getRange('B:B').format.columnWidth = 75;
      sheet.getRange('3:3').rowHidden = true;
      const range = sheet.getRange('A2:B3');
      const cells = range.getCellProperties({
        address: true,
        style: true,
        format: { font: { bold: true, name: true } },
      });
      const columns = range.getColumnProperties({
        columnHidden: true,
        format: { columnWidth: true, font: { bold: true, size: true }, borders: { style: true } },
      });
      const rows = range.getRowProperties({ rowHidden: true, rowIndex: true, format: { rowHeight: true } });
      return () => [cells.value, columns.value, rows.value];
    });
    const cell = (address: string, bold: boolean): object => ({
      address: `'Cá nhân'!${address}`,
      style: 'Normal',
      format: { font: { bold, name: 'Calibri' } },
    });
    const none = { style: 'None' };
    const borders = { top: none, bottom: none, left: none, right: none, horizontal: none, vertical: none };
    expect(told).toEqual([
      [
        [cell('A2', true), cell('B2', false)],
        [cell('A3', false), cell('B3', false)],
      ],
      [
        { columnHidden: false, format: { columnWidth: 48, font: { bold: null, size: 11 }, borders } },
        { columnHidden: false, format: { columnWidth: 75, font: { bold: false, size: 11 }, borders } },
      ],
      [
        { rowHidden: false, rowIndex: 1, format: { rowHeight: 15 } },
        { rowHidden: true, rowIndex: 2, format: { rowHeight: 0 } },
      ],
    ]);
  });

  it('are set for each cell, column and row', async () => {
    const told = await on((sheet) => {
      sheet
        .getRange('A1:B1')
        .setCellProperties([
          [
            { format: { font: { bold: true }, borders: { bottom: { style: 'Double' } } } },
            { format: { fill: { color: 'red' } } },
          ],
        ]);
      sheet.getRange('A:B').setColumnProperties([{ format: { columnWidth: 60 } }, { columnHidden: true }]);
      sheet.getRange('2:2').setRowProperties([{ format: { rowHeight: 40 } }]);
      const one = sheet.getRange('A1').load('format/font/bold,format/columnWidth');
      const border = one.format.borders.getItem('EdgeBottom').load('style');
      const other = sheet.getRange('B2').load('columnHidden,format/rowHeight');
      const fill = sheet.getRange('B1').format.fill.load('color');
      return () => [
        one.format.font.bold,
        one.format.columnWidth,
        border.style,
        other.columnHidden,
        other.format.rowHeight,
        fill.color,
      ];
    });
    expect(told).toEqual([true, 60, 'Double', true, 40, '#FF0000']);
  });

  it('refuse names that there are not', async () => {
    await expect(
      on((sheet) => {
        // An add-in in plain JavaScript could write so.
        const options = { format: { phông: true } } as Excel.CellPropertiesLoadOptions;
        const told = sheet.getRange('A1').getCellProperties(options);
        return () => told.value;
      }),
    ).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

it('a text of several fonts has none in common', async () => {
  const { workbook } = embedded;
  const cells = workbook.sheets[0]?.rows[0]?.cells ?? [];
  const rich = '<r><rPr><b/><sz val="11"/><rFont val=".VnTime"/></rPr><t>Hä </t></r><r><t>tªn</t></r>';
  cells[0] = { value: 'Hä tªn', formula: null, style: 0, extras: { rich } };
  const told = await on((sheet) => {
    const range = sheet.getRange('A1');
    const { font } = range.format;
    font.load('name,size,bold');
    const properties = range.getCellProperties({ format: { font: { name: true, size: true } } });
    return () => [font.name, font.size, font.bold, properties.value[0]?.[0]?.format?.font];
  });
  expect(told).toEqual([null, 11, null, { name: null, size: 11 }]);
});

it('ten thousand rows are dressed and asked in a moment', async () => {
  const started = performance.now();
  const told = await on((sheet) => {
    const range = sheet.getRange('E1:H10000');
    range.format.font.bold = true;
    range.format.wrapText = true;
    range.format.borders.getItem('InsideHorizontal').style = 'Continuous';
    const properties = range.getCellProperties({ format: { font: { bold: true } } });
    return () => [properties.value.length, properties.value[9999]?.[3]?.format?.font?.bold];
  });
  expect(told).toEqual([10_000, true]);
  expect(performance.now() - started).toBeLessThan(20_000);
}, 30_000);
