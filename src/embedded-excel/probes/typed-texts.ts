import { reference, type Probe } from './probe';

/** Writes texts under a number format; gives each cell's value and formula. */
function typed(texts: readonly string[], numberFormat: string): Probe['ask'] {
  return async ({ sheet, context }) => {
    const range = sheet.getRangeByIndexes(4, 4, texts.length, 1);
    range.numberFormat = texts.map(() => [numberFormat]);
    range.values = texts.map((text) => [text]);
    range.load('values,formulas');
    await context.sync();
    return texts.map((_, n) => [range.values[n]?.[0] ?? null, range.formulas[n]?.[0] ?? null]);
  };
}

/** How texts are read as if somebody had typed them. */
export const typedTextProbes: readonly Probe[] = [
  {
    name: 'typed texts: a text that begins with = is a formula',
    set: '1.1',
    page: reference('range', 'values'),
    why: 'no text of a sheet may run as a formula',
    expected: [[2, '=1+1']],
    ask: typed(['=1+1'], 'General'),
  },
  {
    name: 'typed texts: + and - before a call are formulas too',
    set: '1.1',
    page: reference('range', 'values'),
    why: 'no text of a sheet may run as a formula',
    expected: [true, true],
    ask: async ({ sheet, context }) => {
      const range = sheet.getRange('A1:A2');
      range.values = [['+SUM(B1:B2)'], ['-SUM(B1:B2)']];
      range.load('formulas');
      await context.sync();
      return range.formulas.map(([formula]) => String(formula).startsWith('='));
    },
  },
  {
    name: 'typed texts: under the format @ they stay, whatever they begin with',
    set: '1.1',
    guess: true,
    why: 'marks are written as text: format first, values after it, in one request',
    expected: ['=1+1', '+84 912', '-SUM(A1)', '@a', '007', '1/2/2024', 'TRUE'].map((text) => [text, text]),
    ask: typed(['=1+1', '+84 912', '-SUM(A1)', '@a', '007', '1/2/2024', 'TRUE'], '@'),
  },
  {
    name: 'typed texts: numbers, with a point or grouped',
    set: '1.1',
    guess: true,
    page: 'excel/excel-add-ins-blank-null-values',
    why: 'digits in a text cell become a number unless the format is @',
    expected: [
      [29.96, 29.96],
      [1234, 1234],
      [0.5, 0.5],
    ],
    ask: typed(['29.96', '1,234', '50%'], 'General'),
  },
  {
    name: 'typed texts: dates are read as in the United States',
    set: '1.1',
    guess: true,
    why: 'the add-in writes serial numbers and never dates as text',
    expected: [
      [45_293, 45_293],
      ['25/03/2024', '25/03/2024'],
    ],
    ask: typed(['1/2/2024', '25/03/2024'], 'General'),
  },
  {
    name: 'typed texts: a read date sets a format where there was none',
    set: '1.1',
    guess: true,
    why: 'a format that changed by itself would stay behind after marks are taken away',
    expected: [false, '0.00'],
    ask: async ({ sheet, context }) => {
      const range = sheet.getRange('A1:A2');
      range.numberFormat = [['General'], ['0.00']];
      range.values = [['1/2/2024'], ['1/2/2024']];
      range.load('numberFormat');
      await context.sync();
      return [range.numberFormat[0]?.[0] === 'General', range.numberFormat[1]?.[0] ?? null];
    },
  },
  {
    name: 'typed texts: an apostrophe in front is no part of the text',
    set: '1.1',
    guess: true,
    why: 'offices keep numbers as text that way',
    expected: [['=1', '=1']],
    ask: typed(["'=1"], 'General'),
  },
  {
    name: 'typed texts: TRUE is a boolean, #N/A an error',
    set: '1.1',
    guess: true,
    why: 'what is written back after a run must be what stood there',
    expected: ['Boolean', 'Error'],
    ask: async ({ sheet, context }) => {
      const range = sheet.getRange('A1:B1');
      range.values = [['true', '#N/A']];
      range.load('valueTypes');
      await context.sync();
      return range.valueTypes[0] ?? null;
    },
  },
];
