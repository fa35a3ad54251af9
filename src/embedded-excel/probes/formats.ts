import { reference, type Probe } from './probe';

/** Formats, sizes, and what is null where cells differ. */
export const formatProbes: readonly Probe[] = [
  {
    name: 'formats: null where cells differ, the value where they agree',
    set: '1.1',
    page: 'excel/excel-add-ins-blank-null-values',
    why: 'fonts are asked for cell by cell only where a column answers null',
    expected: [null, null, null, true, 'Arial', '#FF0000'],
    ask: async ({ sheet, context }) => {
      const first = sheet.getRange('A1');
      first.format.font.bold = true;
      first.format.font.name = 'Arial';
      first.format.fill.color = '#FF0000';
      const both = sheet.getRange('A1:B1');
      for (const range of [first, both]) range.load('format/font/bold,format/font/name,format/fill/color');
      await context.sync();
      return [both, first].flatMap(({ format }) => [format.font.bold, format.font.name, format.fill.color]);
    },
  },
  {
    name: 'formats: a blank number format is General',
    set: '1.1',
    page: 'excel/excel-add-ins-blank-null-values',
    why: 'a number format is taken back this way',
    expected: ['0.00', 'General'],
    ask: async ({ sheet, context }) => {
      const range = sheet.getRange('A1:B1');
      range.numberFormat = [['0.00', '0.00']];
      range.numberFormat = [[null, '']];
      range.load('numberFormat');
      await context.sync();
      return range.numberFormat[0] ?? null;
    },
  },
  {
    name: 'formats: a cell without a fill is told as white',
    set: '1.1',
    guess: true,
    page: 'https://github.com/OfficeDev/office-js/issues/6218',
    why: 'a look that is kept must tell no fill from a white one',
    expected: '#FFFFFF',
    ask: async ({ sheet, context }) => {
      const { fill } = sheet.getRange('A1').format;
      fill.color = '#FF0000';
      fill.clear();
      fill.load('color');
      await context.sync();
      return fill.color;
    },
  },
  {
    name: 'formats: a width is in points, and comes back within one',
    set: '1.2',
    page: reference('rangeformat', 'columnWidth'),
    why: 'columns of marks get their width, and what stood there before comes back',
    expected: [true, null],
    ask: async ({ sheet, context }) => {
      sheet.getRange('A:A').format.columnWidth = 150;
      const one = sheet.getRange('A1').format.load('columnWidth');
      const mixed = sheet.getRange('A1:B1').format.load('columnWidth');
      await context.sync();
      return [Math.abs(one.columnWidth - 150) < 1, mixed.columnWidth];
    },
  },
  {
    name: 'formats: a new column has the standard width until one is set',
    set: '1.2',
    page: reference('rangeformat', 'useStandardWidth'),
    why: 'a column that had no width of its own gets none back',
    expected: [true, false, true],
    ask: async ({ sheet, context }) => {
      const { format } = sheet.getRange('C1');
      const answers: boolean[] = [];
      for (const change of ['none', 'width', 'standard'] as const) {
        if (change === 'width') format.columnWidth = 200;
        if (change === 'standard') format.useStandardWidth = true;
        format.load('useStandardWidth');
        await context.sync();
        answers.push(format.useStandardWidth);
      }
      return answers;
    },
  },
  {
    name: 'formats: a standard width is in characters, a column’s in points',
    set: '1.7',
    guess: true,
    page: reference('worksheet', 'standardWidth'),
    why: 'widths in files are characters, in Office.js points',
    expected: [true, true],
    ask: async ({ sheet, context }) => {
      sheet.load('standardWidth');
      const { format } = sheet.getRange('B1').load('format/columnWidth');
      await context.sync();
      // 8.43 digits and a margin: 64 pixels where the type is Calibri 11.
      return [sheet.standardWidth > 7 && sheet.standardWidth < 12, format.columnWidth > 40 && format.columnWidth < 75];
    },
  },
  {
    name: 'formats: hidden rows and columns, null where only some are',
    set: '1.2',
    page: reference('range', 'rowHidden'),
    why: 'hidden nominees are judged and said to be hidden',
    expected: [true, null, false, true],
    ask: async ({ sheet, context }) => {
      sheet.getRange('2:2').rowHidden = true;
      sheet.getRange('B:B').columnHidden = true;
      const rows = ['A2', 'A1:A2', 'A1'].map((address) => sheet.getRange(address).load('rowHidden'));
      const column = sheet.getRange('B1').load('columnHidden');
      await context.sync();
      return [...rows.map((row) => row.rowHidden), column.columnHidden];
    },
  },
  {
    name: 'formats: wrapping and alignment of a new cell',
    set: '1.1',
    guess: true,
    why: 'marks set these and take them back',
    expected: ['General', 'Bottom', false],
    ask: async ({ sheet, context }) => {
      const { format } = sheet
        .getRange('A1')
        .load('format/horizontalAlignment,format/verticalAlignment,format/wrapText');
      await context.sync();
      return [format.horizontalAlignment, format.verticalAlignment, format.wrapText];
    },
  },
  {
    name: 'formats: properties cell by cell in one answer',
    set: '1.9',
    page: reference('range', 'getCellProperties'),
    why: 'the looks of the place of marks are read this way',
    expected: [
      ['Arial', true],
      ['Times New Roman', false],
    ],
    ask: async ({ sheet, context }) => {
      sheet.getRange('A1').format.font.name = 'Arial';
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('B1').format.font.name = 'Times New Roman';
      const cells = sheet.getRange('A1:B1').getCellProperties({ format: { font: { name: true, bold: true } } });
      await context.sync();
      return (cells.value[0] ?? []).map(({ format }) => [format?.font?.name ?? null, format?.font?.bold ?? null]);
    },
  },
  {
    name: 'formats: clearing contents keeps formats, clearing formats keeps contents',
    set: '1.1',
    page: reference('clearapplyto'),
    why: 'taking marks away clears contents and then looks',
    expected: [
      ['', '0.00'],
      [1, 'General'],
      ['', 'General'],
    ],
    ask: async ({ sheet, context }) => {
      const range = sheet.getRange('A1:A3');
      range.numberFormat = [['0.00'], ['0.00'], ['0.00']];
      range.values = [[1], [1], [1]];
      sheet.getRange('A1').clear('Contents');
      sheet.getRange('A2').clear('Formats');
      sheet.getRange('A3').clear();
      range.load('values,numberFormat');
      await context.sync();
      return [0, 1, 2].map((n) => [range.values[n]?.[0] ?? null, range.numberFormat[n]?.[0] ?? null]);
    },
  },
];
