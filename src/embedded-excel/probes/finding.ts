import { cellsOf, cellsOrNull } from './addresses';
import type { Probe } from './probe';

const FIND = 'excel/excel-add-ins-ranges-string-match';
const SPECIAL = 'excel/excel-add-ins-ranges-special-cells';

/** Finding texts and special cells. */
export const findingProbes: readonly Probe[] = [
  {
    name: 'finding: parts of texts, either case, unless asked otherwise',
    set: '1.9',
    page: FIND,
    why: 'a row is found again by its text',
    expected: ['A1', 'A2', null, null],
    ask: async ({ sheet, context }) => {
      const range = sheet.getRange('A1:A3');
      range.values = [['Nguyễn Văn An'], ['An'], ['Bích']];
      const found = [
        range.findOrNullObject('văn', {}),
        range.findOrNullObject('AN', { completeMatch: true }),
        range.findOrNullObject('AN', { completeMatch: true, matchCase: true }),
        range.findOrNullObject('Dũng', {}),
      ];
      for (const one of found) one.load('address');
      await context.sync();
      return found.map(cellsOrNull);
    },
  },
  {
    name: 'finding: it begins with the first cell of the range',
    set: '1.9',
    guess: true,
    why: 'of several cells with a text the first is meant',
    expected: 'A1',
    ask: async ({ sheet, context }) => {
      const range = sheet.getRange('A1:A3');
      range.values = [['An'], ['An'], ['An']];
      const found = range.find('An', {}).load('address');
      await context.sync();
      return cellsOf(found.address);
    },
  },
  {
    name: 'finding: nothing is ItemNotFound',
    set: '1.9',
    page: FIND,
    why: 'each code becomes a sentence that says what to do',
    expected: ['ItemNotFound', 'ItemNotFound'],
    ask: async ({ refusal }) => [
      await refusal((sheet) => sheet.getRange('A1:A3').find('Bình', {}).load('address')),
      await refusal((sheet) => sheet.getRange('A1:A3').getSpecialCells('Formulas').load('address')),
    ],
  },
  {
    name: 'finding: blanks, constants and formulas',
    set: '1.9',
    page: SPECIAL,
    why: 'which columns are computed is asked for at once',
    expected: ['A2', 'A1', 'A3'],
    ask: async ({ sheet, context }) => {
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('A3').formulas = [['=A1']];
      const range = sheet.getRange('A1:A3');
      const found = (['Blanks', 'Constants', 'Formulas'] as const).map((kind) =>
        range.getSpecialCellsOrNullObject(kind).load('address'),
      );
      await context.sync();
      return found.map(cellsOrNull);
    },
  },
  {
    name: 'finding: visible cells leave hidden rows out',
    set: '1.9',
    page: SPECIAL,
    why: 'shown and hidden nominees are told apart',
    expected: 'A1:B1,A3:B3',
    ask: async ({ sheet, context }) => {
      sheet.getRange('A1:B3').values = [
        [1, 2],
        [3, 4],
        [5, 6],
      ];
      sheet.getRange('2:2').rowHidden = true;
      const visible = sheet.getRange('A1:B3').getSpecialCells('Visible').load('address');
      await context.sync();
      return cellsOf(visible.address);
    },
  },
];
