import type { Answer, Probe } from './probe';

const SORT = 'https://support.microsoft.com/office/77b781bf-5074-41b0-897a-dc37d4515f27';
const APPLY = 'https://learn.microsoft.com/javascript/api/excel/excel.rangesort#excel-excel-rangesort-apply-member(1)';

type Place = Parameters<Probe['ask']>[0];

/** Sorts one column from A1 on by its values; gives it after. */
async function sorted(
  { sheet, context }: Place,
  values: readonly (string | number | boolean)[],
  ascending = true,
): Promise<Answer> {
  const range = sheet.getRangeByIndexes(0, 0, values.length, 1);
  range.values = values.map((value) => [value]);
  range.sort.apply([{ key: 0, ascending }]);
  range.load('values');
  await context.sync();
  return range.values.map(([value]: Answer[]) => value ?? null);
}

/** What sorting moves. */
export const sortingProbes: readonly Probe[] = [
  {
    name: 'sorting: values and formats of all its columns move',
    set: '1.2',
    page: APPLY,
    why: 'marks inside the sorted range move with their nominee',
    expected: [
      [
        [1, 'một'],
        [2, 'hai'],
      ],
      ['#FFFFFF', '#FF0000'],
    ],
    ask: async ({ sheet, context }) => {
      const range = sheet.getRange('A1:B2');
      range.values = [
        [2, 'hai'],
        [1, 'một'],
      ];
      sheet.getRange('B1').format.fill.color = '#FF0000';
      range.sort.apply([{ key: 0, ascending: true }]);
      range.load('values');
      const fills = ['B1', 'B2'].map((address) => sheet.getRange(address).format.fill.load('color'));
      await context.sync();
      return [range.values, fills.map(({ color }) => color)];
    },
  },
  {
    name: 'sorting: cells beside the range stay',
    set: '1.2',
    page: APPLY,
    why: 'marks outside a sorted range are stale afterwards',
    expected: ['hai', 'một'],
    ask: async ({ sheet, context }) => {
      const range = sheet.getRange('A1:B2');
      range.values = [
        [2, 'hai'],
        [1, 'một'],
      ];
      sheet.getRange('A1:A2').sort.apply([{ key: 0, ascending: true }]);
      range.load('values');
      await context.sync();
      return range.values.map(([, text]: Answer[]) => text ?? null);
    },
  },
  {
    name: 'sorting: relative references in its formulas follow the row',
    set: '1.2',
    guess: true,
    page: SORT,
    why: 'a computed column keeps its meaning',
    expected: ['=A1*2', '=A2*2'],
    ask: async ({ sheet, context }) => {
      sheet.getRange('A1:B2').formulas = [
        [2, '=A1*2'],
        [1, '=A2*2'],
      ];
      const range = sheet.getRange('A1:B2');
      range.sort.apply([{ key: 0, ascending: true }]);
      range.load('formulas');
      await context.sync();
      return range.formulas.map(([, formula]: Answer[]) => formula ?? null);
    },
  },
  {
    name: 'sorting: hidden rows do not move',
    set: '1.2',
    page: SORT,
    why: 'marks of hidden nominees stay beside them',
    expected: [1, 2, 3],
    ask: async ({ sheet, context }) => {
      const range = sheet.getRange('A1:A3');
      range.values = [[3], [2], [1]];
      sheet.getRange('2:2').rowHidden = true;
      range.sort.apply([{ key: 0, ascending: true }]);
      range.load('values');
      await context.sync();
      return range.values.map(([value]: Answer[]) => value ?? null);
    },
  },
  {
    name: 'sorting: numbers, texts, booleans, blanks last',
    set: '1.2',
    page: SORT,
    why: 'where a row goes tells whether its mark is stale',
    expected: [-1, 2, 'An', 'Bích', false, true, ''],
    ask: (place) => sorted(place, ['Bích', '', true, 2, false, 'An', -1]),
  },
  {
    name: 'sorting: blanks are last in falling order too',
    set: '1.2',
    page: SORT,
    why: 'where a row goes tells whether its mark is stale',
    expected: [3, 2, 1, ''],
    ask: (place) => sorted(place, [2, '', 1, 3], false),
  },
  {
    name: 'sorting: a header stays on top',
    set: '1.2',
    page: APPLY,
    why: 'lists have headers',
    expected: ['Điểm', 1, 2],
    ask: async ({ sheet, context }) => {
      const range = sheet.getRange('A1:A3');
      range.values = [['Điểm'], [2], [1]];
      range.sort.apply([{ key: 0, ascending: true }], false, true);
      range.load('values');
      await context.sync();
      return range.values.map(([value]: Answer[]) => value ?? null);
    },
  },
  {
    name: 'sorting: equal rows keep their order',
    set: '1.2',
    guess: true,
    why: 'identical rows are told apart by their order',
    expected: ['a', 'b', 'c', 'd'],
    ask: async ({ sheet, context }) => {
      const range = sheet.getRange('A1:B4');
      range.values = [
        [1, 'a'],
        [1, 'b'],
        [1, 'c'],
        [1, 'd'],
      ];
      range.sort.apply([{ key: 0, ascending: true }]);
      range.load('values');
      await context.sync();
      return range.values.map(([, text]: Answer[]) => text ?? null);
    },
  },
  {
    name: 'sorting: names and row heights stay',
    set: '1.4',
    guess: true,
    why: 'a block’s name holds its place, not its rows',
    expected: [1, true],
    ask: async ({ sheet, context }) => {
      const range = sheet.getRange('A1:A2');
      range.values = [[2], [1]];
      const name = sheet.names.add('DH_probe_row', sheet.getRange('A1'));
      sheet.getRange('A1').format.rowHeight = 40;
      range.sort.apply([{ key: 0, ascending: true }]);
      const named = name.getRange().load('values');
      const { format } = sheet.getRange('A1').load('format/rowHeight');
      await context.sync();
      return [named.values[0]?.[0] ?? null, Math.abs(format.rowHeight - 40) < 1];
    },
  },
];
