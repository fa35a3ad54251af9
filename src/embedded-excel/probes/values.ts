import { reference, type Probe } from './probe';

const SET_GET = 'excel/excel-add-ins-ranges-set-get-values';
const BLANK_NULL = 'excel/excel-add-ins-blank-null-values';

type Content = string | number | boolean | null;

/** Writes one row from A1 on, with a number format where one is given, and gives what the cells then hold. */
function written(row: readonly Content[], numberFormat?: string): Probe['ask'] {
  return async ({ sheet, context }) => {
    const range = sheet.getRangeByIndexes(0, 0, 1, row.length);
    if (numberFormat !== undefined) range.numberFormat = [row.map(() => numberFormat)];
    range.values = [[...row]];
    range.load('values');
    await context.sync();
    return range.values[0] ?? null;
  };
}

/** What values Excel gives back. */
export const valueProbes: readonly Probe[] = [
  {
    name: 'values: a date is its serial number',
    set: '1.1',
    page: 'excel/excel-add-ins-ranges-dates',
    why: 'years and dates of decisions are read from serial numbers',
    expected: [45_352],
    ask: written([45_352], 'dd/mm/yyyy'),
  },
  {
    name: 'values: the function DATE tells the date system',
    set: '1.2',
    page: reference('functions', 'date'),
    why: 'in a workbook that counts from 1904 it gives 1, and birthdays are read from that',
    expected: [1463, 45_352],
    ask: async ({ context }) => {
      const { functions } = context.workbook;
      const days = [functions.date(1904, 1, 2).load('value'), functions.date(2024, 3, 1).load('value')];
      await context.sync();
      return days.map(({ value }) => value);
    },
  },
  {
    name: 'values: a percent is its fraction',
    set: '1.1',
    page: SET_GET,
    why: 'shares are compared as fractions',
    expected: [0.9],
    ask: written([0.9], '0%'),
  },
  {
    name: 'values: types of number, text, boolean and empty',
    set: '1.1',
    page: reference('rangevaluetype'),
    why: 'an empty cell must not be taken for a text',
    expected: [
      [12.5, 'chữ', true, ''],
      ['Double', 'String', 'Boolean', 'Empty'],
    ],
    ask: async ({ sheet, context }) => {
      const range = sheet.getRange('A1:D1');
      range.values = [[12.5, 'chữ', true, '']];
      range.load('values,valueTypes');
      await context.sync();
      return [range.values[0] ?? null, range.valueTypes[0] ?? null];
    },
  },
  {
    name: 'values: an error is its text',
    set: '1.1',
    page: reference('range', 'values'),
    why: 'an error in a cell is a finding, not a value',
    expected: ['#DIV/0!', 'Error'],
    ask: async ({ sheet, context }) => {
      const range = sheet.getRange('A1');
      range.formulas = [['=1/0']];
      range.load('values,valueTypes');
      await context.sync();
      return [range.values[0]?.[0] ?? null, range.valueTypes[0]?.[0] ?? null];
    },
  },
  {
    name: 'values: a number keeps all its digits',
    set: '1.1',
    guess: true,
    why: 'fingerprints compare numbers exactly',
    expected: [0.1 + 0.2, 1e-7, -1_234_567.875],
    ask: written([0.1 + 0.2, 1e-7, -1_234_567.875]),
  },
  {
    name: 'values: decomposed letters, line breaks and blanks stay',
    set: '1.1',
    guess: true,
    why: 'nominees are found again by their text',
    expected: ['Nguyễn'.normalize('NFD'), ' hai\ndòng ', 'a\u00a0b'],
    ask: written(['Nguyễn'.normalize('NFD'), ' hai\ndòng ', 'a\u00a0b']),
  },
  {
    name: 'values: null leaves a cell, an empty text empties it',
    set: '1.1',
    page: BLANK_NULL,
    why: 'marks are written between cells that are not ours',
    expected: ['một', '', 'ba'],
    ask: async ({ sheet, context }) => {
      const range = sheet.getRange('A1:C1');
      range.values = [['một', 'hai', 'ba']];
      range.values = [[null, '', null]];
      range.load('values');
      await context.sync();
      return range.values[0] ?? null;
    },
  },
  {
    name: 'values: an empty text keeps the number format',
    set: '1.1',
    guess: true,
    why: 'a mark that is emptied keeps its look',
    expected: ['', '@'],
    ask: async ({ sheet, context }) => {
      const range = sheet.getRange('A1');
      range.numberFormat = [['@']];
      range.values = [['một']];
      range.values = [['']];
      range.load('values,numberFormat');
      await context.sync();
      return [range.values[0]?.[0] ?? null, range.numberFormat[0]?.[0] ?? null];
    },
  },
  {
    name: 'values: a matrix of another shape is refused',
    set: '1.1',
    guess: true,
    why: 'a mistake of ours must not write half a block',
    expected: 'InvalidArgument',
    ask: ({ refusal }) => refusal((sheet) => (sheet.getRange('A1:B2').values = [[1, 2]])),
  },
  {
    name: 'values: whole columns give null, and are not written',
    set: '1.1',
    page: 'excel/excel-add-ins-ranges-unbounded',
    why: 'a range must be cut to what is used before it is read',
    expected: [null, null, true],
    ask: async ({ sheet, context, refusal }) => {
      const range = sheet.getRange('A:B').load('values,numberFormat');
      await context.sync();
      const refused = await refusal((there) => (there.getRange('A:B').values = [['x', 'y']]));
      return [range.values, range.numberFormat, refused !== 'done'];
    },
  },
  {
    name: 'values: a cell holds 32,767 characters',
    set: '1.1',
    page: 'https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3',
    why: 'reasons are cut before they are too long',
    expected: [32_767, true],
    ask: async ({ sheet, context, refusal }) => {
      const range = sheet.getRange('A1');
      range.values = [['x'.repeat(32_767)]];
      range.load('values');
      await context.sync();
      const refused = await refusal((there) => (there.getRange('A2').values = [['x'.repeat(32_768)]]));
      return [String(range.values[0]?.[0]).length, refused !== 'done'];
    },
  },
];
