import type { Answer, Probe } from './probe';

const COPY = 'https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-copyfrom-member(1)';

/** What copying within a sheet takes along. */
export const copyingProbes: readonly Probe[] = [
  {
    name: 'copying: formats only bring looks and number formats, no values, no widths',
    set: '1.9',
    page: COPY,
    why: 'marks could take the look of the last column this way',
    expected: ['đích', '0.00', true, false],
    ask: async ({ sheet, context }) => {
      const source = sheet.getRange('A1');
      source.values = [[1]];
      source.numberFormat = [['0.00']];
      source.format.font.bold = true;
      source.format.columnWidth = 200;
      const target = sheet.getRange('C1');
      target.values = [['đích']];
      target.copyFrom('A1', 'Formats');
      target.load('values,numberFormat,format/font/bold,format/columnWidth');
      await context.sync();
      const { format } = target;
      return [
        target.values[0]?.[0] ?? null,
        target.numberFormat[0]?.[0] ?? null,
        format.font.bold,
        Math.abs(format.columnWidth - 200) < 1,
      ];
    },
  },
  {
    name: 'copying: formats take conditional formats along',
    set: '1.9',
    guess: true,
    why: 'that is why marking copies no formats',
    expected: 1,
    ask: async ({ sheet, context }) => {
      sheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
      sheet.getRange('C1').copyFrom('A1', 'Formats');
      const count = sheet.getRange('C1').conditionalFormats.getCount();
      await context.sync();
      return count.value;
    },
  },
  {
    name: 'copying: a smaller target grows, one twice as large is filled twice',
    set: '1.9',
    page: COPY,
    why: 'a copy must not leave its place',
    expected: [
      [1, 2],
      [1, 2, 1, 2],
    ],
    ask: async ({ sheet, context }) => {
      sheet.getRange('A1:B1').values = [[1, 2]];
      sheet.getRange('A3').copyFrom('A1:B1');
      sheet.getRange('A5:D5').copyFrom('A1:B1');
      const [grown, repeated] = [sheet.getRange('A3:B3').load('values'), sheet.getRange('A5:D5').load('values')];
      await context.sync();
      return [grown.values[0] ?? null, repeated.values[0] ?? null];
    },
  },
  {
    name: 'copying: formulas move their references, values leave formulas behind',
    set: '1.9',
    page: COPY,
    why: 'a computed column keeps its meaning',
    expected: ['=A2*2', 4],
    ask: async ({ sheet, context }) => {
      sheet.getRange('A1:B1').formulas = [[2, '=A1*2']];
      sheet.getRange('B2').copyFrom('B1', 'Formulas');
      sheet.getRange('C1').copyFrom('B1', 'Values');
      const cells = ['B2', 'C1'].map((address) => sheet.getRange(address).load('formulas'));
      await context.sync();
      return cells.map(({ formulas }): Answer => formulas[0]?.[0] ?? null);
    },
  },
];
