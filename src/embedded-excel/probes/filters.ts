import { cellsOrNull } from './addresses';
import { reference, type Answer, type Probe } from './probe';

const SHEETS = 'excel/excel-add-ins-worksheets';

type Place = Parameters<Probe['ask']>[0];

/** A list of four at A1:B5, filtered to LĐTT where wanted. */
function list({ sheet }: Place, filtered = true): void {
  sheet.getRange('A1:B5').values = [
    ['Họ và tên', 'Danh hiệu'],
    ['An', 'LĐTT'],
    ['Bích', 'CSTĐCS'],
    ['Chi', 'LĐTT'],
    ['Dũng', ''],
  ];
  const range = sheet.getRange('A1:B5');
  if (filtered) sheet.autoFilter.apply(range, 1, { filterOn: 'Values', values: ['LĐTT'] });
  else sheet.autoFilter.apply(range);
}

/** Which of the four rows are hidden. */
async function hidden({ sheet, context }: Place): Promise<boolean[]> {
  const rows = ['A2', 'A3', 'A4', 'A5'].map((address) => sheet.getRange(address).load('rowHidden'));
  await context.sync();
  return rows.map(({ rowHidden }) => rowHidden);
}

/** A sheet's own filter. */
export const filterProbes: readonly Probe[] = [
  {
    name: 'filters: without criteria, with buttons only',
    set: '1.9',
    page: reference('autofilter'),
    why: 'a filter range bounds a list, so marks go inside',
    expected: [true, false, 'A1:B5'],
    ask: async (place) => {
      list(place, false);
      const { autoFilter } = place.sheet;
      autoFilter.load('enabled,isDataFiltered');
      const range = autoFilter.getRangeOrNullObject().load('address');
      await place.context.sync();
      return [autoFilter.enabled, autoFilter.isDataFiltered, cellsOrNull(range)];
    },
  },
  {
    name: 'filters: none is a null object',
    set: '1.9',
    page: 'develop/application-specific-api-model',
    why: 'most sheets have none',
    expected: [false, null],
    ask: async ({ sheet, context }) => {
      sheet.autoFilter.load('enabled');
      const range = sheet.autoFilter.getRangeOrNullObject().load('address');
      await context.sync();
      return [sheet.autoFilter.enabled, cellsOrNull(range)];
    },
  },
  {
    name: 'filters: values hide the other rows',
    set: '1.9',
    page: SHEETS,
    why: 'hidden nominees are judged and said to be hidden',
    expected: [false, true, false, true],
    ask: (place) => {
      list(place);
      return hidden(place);
    },
  },
  {
    name: 'filters: criteria come back, one for each column',
    set: '1.9',
    guess: true,
    page: reference('autofilter', 'criteria'),
    why: 'a widened filter gets its criteria again',
    expected: [2, false, 'Values', ['LĐTT']],
    ask: async (place) => {
      list(place);
      place.sheet.autoFilter.load('criteria');
      await place.context.sync();
      const [first, second] = place.sheet.autoFilter.criteria;
      return [
        place.sheet.autoFilter.criteria.length,
        first !== null && first?.filterOn === 'Values',
        second?.filterOn ?? null,
        (second?.values ?? []).map((value) => (typeof value === 'string' ? value : value.date)),
      ];
    },
  },
  {
    name: 'filters: widened, the criteria set again hide the same rows',
    set: '1.9',
    guess: true,
    why: 'this is how marks get into a filter range',
    expected: ['A1:C5', [false, true, false, true]],
    ask: async (place) => {
      list(place);
      const { sheet } = place;
      sheet.getRange('C1').values = [['Kết quả']];
      sheet.autoFilter.apply(sheet.getRange('A1:C5'));
      sheet.autoFilter.apply(sheet.getRange('A1:C5'), 1, { filterOn: 'Values', values: ['LĐTT'] });
      const range = sheet.autoFilter.getRangeOrNullObject().load('address');
      const rows = await hidden(place);
      return [cellsOrNull(range), rows];
    },
  },
  {
    name: 'filters: criteria applied again show a row that a person hid',
    set: '1.9',
    guess: true,
    why: 'the worse is assumed: after the filter was set, what a person hid is not hidden any more',
    expected: [false, true, false, true],
    ask: async (place) => {
      list(place);
      place.sheet.getRange('2:2').rowHidden = true;
      await place.context.sync();
      list(place);
      return hidden(place);
    },
  },
  {
    name: 'filters: cleared criteria show all rows, the buttons stay',
    set: '1.9',
    page: reference('autofilter'),
    why: 'a person does so between two runs',
    expected: [true, [false, false, false, false]],
    ask: async (place) => {
      list(place);
      place.sheet.autoFilter.clearCriteria();
      place.sheet.autoFilter.load('enabled');
      const rows = await hidden(place);
      return [place.sheet.autoFilter.enabled, rows];
    },
  },
  {
    name: 'filters: removed, all rows show',
    set: '1.9',
    page: SHEETS,
    why: 'a person does so between two runs',
    expected: [false, [false, false, false, false]],
    ask: async (place) => {
      list(place);
      place.sheet.autoFilter.remove();
      place.sheet.autoFilter.load('enabled');
      const rows = await hidden(place);
      return [place.sheet.autoFilter.enabled, rows];
    },
  },
  {
    name: 'filters: values reach hidden rows too, reading and writing',
    set: '1.9',
    guess: true,
    why: 'marks are written to all rows of a filtered list',
    expected: ['w', 'x', 'y', 'z'],
    ask: async (place) => {
      list(place);
      const range = place.sheet.getRange('C2:C5');
      range.values = [['w'], ['x'], ['y'], ['z']];
      range.load('values');
      await place.context.sync();
      return range.values.map(([value]: Answer[]) => value ?? null);
    },
  },
  {
    name: 'filters: the visible view has the shown rows only',
    set: '1.9',
    page: 'https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getvisibleview-member(1)',
    why: 'counts of shown and hidden nominees',
    expected: ['Họ và tên', 'An', 'Chi'],
    ask: async (place) => {
      list(place);
      const view = place.sheet.getRange('A1:A5').getVisibleView().load('values');
      await place.context.sync();
      return view.values.map(([value]: Answer[]) => value ?? null);
    },
  },
];
