import { cellsOf, cellsOrNull } from './addresses';
import type { Probe } from './probe';

const GET = 'excel/excel-add-ins-ranges-get';
const USED =
  'https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-getusedrangeornullobject-member(1)';

/** The used range: of all cells, of those with values. */
async function used({ sheet, context }: Parameters<Probe['ask']>[0]): Promise<(string | null)[]> {
  const all = sheet.getUsedRangeOrNullObject().load('address');
  const values = sheet.getUsedRangeOrNullObject(true).load('address');
  await context.sync();
  return [cellsOrNull(all), cellsOrNull(values)];
}

/** What counts as used. */
export const usedRangeProbes: readonly Probe[] = [
  {
    name: 'used range: an empty sheet has its first cell, or a null object',
    set: '1.4',
    page: GET,
    why: 'empty sheets are passed over',
    expected: ['A1', null],
    ask: async ({ sheet, context }) => {
      const first = sheet.getUsedRange().load('address');
      const none = sheet.getUsedRangeOrNullObject().load('address');
      await context.sync();
      return [cellsOf(first.address), cellsOrNull(none)];
    },
  },
  {
    name: 'used range: formats alone count, unless values are asked for',
    set: '1.4',
    page: USED,
    why: 'coloured empty rows must not be read by the million',
    expected: ['B2:D9', 'B2:C3'],
    ask: (place) => {
      place.sheet.getRange('B2:C3').values = [
        [1, 2],
        [3, 4],
      ];
      place.sheet.getRange('D9').format.fill.color = '#FFFF00';
      return used(place);
    },
  },
  {
    name: 'used range: it shrinks when cells are cleared',
    set: '1.4',
    guess: true,
    why: 'a sheet is as it was after marks are taken away',
    expected: ['A1', 'A1'],
    ask: async (place) => {
      place.sheet.getRange('A1').values = [[1]];
      place.sheet.getRange('F9').values = [[2]];
      await place.context.sync();
      place.sheet.getRange('F9').clear();
      return used(place);
    },
  },
  {
    name: 'used range: cells emptied of contents count by their format',
    set: '1.4',
    guess: true,
    why: 'emptied marks still have a look',
    expected: ['A1:C3', 'A1'],
    ask: async (place) => {
      place.sheet.getRange('A1').values = [[1]];
      place.sheet.getRange('C3').values = [[2]];
      place.sheet.getRange('C3').format.font.bold = true;
      await place.context.sync();
      place.sheet.getRange('C3').clear('Contents');
      return used(place);
    },
  },
  {
    name: 'used range: a formula that gives an empty text is a value',
    set: '1.4',
    guess: true,
    why: 'prepared rows below a list hold such formulas',
    expected: ['A1:B2', 'A1:B2'],
    ask: (place) => {
      place.sheet.getRange('A1').values = [[1]];
      place.sheet.getRange('B2').formulas = [['=IF(A1=1,"","x")']];
      return used(place);
    },
  },
  {
    name: 'used range: of a range it is the part that is used',
    set: '1.4',
    page: 'https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getusedrangeornullobject-member(1)',
    why: 'whole columns are read this way',
    expected: ['B2:B5', null],
    ask: async ({ sheet, context }) => {
      sheet.getRange('A1:C1').values = [['a', '', 'c']];
      sheet.getRange('B2').values = [[1]];
      sheet.getRange('B5').values = [[2]];
      const some = sheet.getRange('B:B').getUsedRangeOrNullObject(true).load('address');
      const none = sheet.getRange('E:E').getUsedRangeOrNullObject(true).load('address');
      await context.sync();
      return [cellsOrNull(some), cellsOrNull(none)];
    },
  },
];
