import { cellsOrNull } from './addresses';
import type { Probe } from './probe';

const SUPPORT = 'https://support.microsoft.com/office/5cbd15d5-9375-4540-907f-c673a93fcedf';

/** Merged areas. */
export const mergeProbes: readonly Probe[] = [
  {
    name: 'merges: only the first cell keeps its value',
    set: '1.2',
    page: SUPPORT,
    why: 'headers over several columns are read from their first cell',
    expected: [
      ['một', ''],
      ['', ''],
    ],
    ask: async ({ sheet, context }) => {
      const range = sheet.getRange('A1:B2');
      range.values = [
        ['một', 'hai'],
        ['ba', 'bốn'],
      ];
      range.merge();
      range.load('values');
      await context.sync();
      return range.values;
    },
  },
  {
    name: 'merges: what is written to a covered cell is lost',
    set: '1.2',
    guess: true,
    why: 'marks keep away from merged areas',
    expected: ['một', ''],
    ask: async ({ sheet, context }) => {
      const range = sheet.getRange('A1:B1');
      range.values = [['một', '']];
      range.merge();
      sheet.getRange('B1').values = [['hai']];
      range.unmerge();
      range.load('values');
      await context.sync();
      return range.values[0] ?? null;
    },
  },
  {
    name: 'merges: merging across makes one area a row',
    set: '1.13',
    page: 'https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-merge-member(1)',
    why: 'the sheet of results has headings over its columns',
    expected: 2,
    ask: async ({ sheet, context }) => {
      sheet.getRange('A1:C2').merge(true);
      const areas = sheet.getRange('A1:C2').getMergedAreasOrNullObject().load('areaCount');
      await context.sync();
      return areas.areaCount;
    },
  },
  {
    name: 'merges: found only where their first cell is in the range',
    set: '1.13',
    guess: true,
    page: 'https://github.com/OfficeDev/office-js/issues/3611',
    why: 'merged areas are asked for from the first row and column on',
    expected: ['B2:C3', 'B2:C3', null],
    ask: async ({ sheet, context }) => {
      sheet.getRange('B2:C3').merge();
      const found = ['A1:D4', 'B2', 'C3:D4'].map((address) =>
        sheet.getRange(address).getMergedAreasOrNullObject().load('address'),
      );
      await context.sync();
      return found.map(cellsOrNull);
    },
  },
  {
    name: 'merges: none is a null object',
    set: '1.13',
    page: 'https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getmergedareasornullobject-member(1)',
    why: 'most sheets have none',
    expected: true,
    ask: async ({ sheet, context }) => {
      const areas = sheet.getRange('A1:D4').getMergedAreasOrNullObject();
      await context.sync();
      return areas.isNullObject;
    },
  },
];
