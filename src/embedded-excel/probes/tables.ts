import { cellsOf } from './addresses';
import { reference, type Answer, type Probe } from './probe';

const TABLES = 'excel/excel-add-ins-tables';

type Place = Parameters<Probe['ask']>[0];

/** A table of two columns and two people at A1:B3. */
function people({ sheet }: Place): Excel.Table {
  sheet.getRange('A1:B3').values = [
    ['Họ và tên', 'Điểm'],
    ['Bích', 2],
    ['An', 1],
  ];
  return sheet.tables.add('A1:B3', true);
}

async function headers(context: Excel.RequestContext, table: Excel.Table): Promise<Answer> {
  const header = table.getHeaderRowRange().load('values');
  table.columns.load('items/name');
  await context.sync();
  return [header.values[0] ?? null, table.columns.items.map(({ name }) => name)];
}

/** Excel tables. */
export const tableProbes: readonly Probe[] = [
  {
    name: 'tables: headers, body and whole',
    set: '1.1',
    page: TABLES,
    why: 'a table’s parts bound what is read',
    expected: ['A1:B3', 'A1:B1', 'A2:B3'],
    ask: async (place) => {
      const table = people(place);
      const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
      for (const part of parts) part.load('address');
      await place.context.sync();
      return parts.map(({ address }) => cellsOf(address));
    },
  },
  {
    name: 'tables: a number as a header becomes a text',
    set: '1.1',
    guess: true,
    why: 'years as headers are read as texts in tables, as numbers elsewhere',
    expected: [
      ['2024', '2025'],
      ['2024', '2025'],
    ],
    ask: async ({ sheet, context }) => {
      sheet.getRange('A1:B2').values = [
        [2024, 2025],
        [1, 2],
      ];
      return headers(context, sheet.tables.add('A1:B2', true));
    },
  },
  {
    name: 'tables: headers are never empty and never twice the same',
    set: '1.1',
    guess: true,
    why: 'our column “Điểm” may meet one of the office’s',
    expected: [
      ['Điểm', 'Điểm2', 'Column1'],
      ['Điểm', 'Điểm2', 'Column1'],
    ],
    ask: async ({ sheet, context }) => {
      sheet.getRange('A1:C2').values = [
        ['Điểm', 'Điểm', ''],
        [1, 2, 3],
      ];
      return headers(context, sheet.tables.add('A1:C2', true));
    },
  },
  {
    name: 'tables: resizing takes columns in, named by the cells there',
    set: '1.13',
    guess: true,
    page: reference('table'),
    why: 'marks become columns of the table, so that sorting moves them along',
    expected: [
      ['A1:C3', 'A2:C3'],
      [
        ['Họ và tên', 'Điểm', 'Kết quả'],
        ['Họ và tên', 'Điểm', 'Kết quả'],
      ],
    ],
    ask: async (place) => {
      const table = people(place);
      place.sheet.getRange('C1:C3').values = [['Kết quả'], ['Đạt'], ['Chưa đạt']];
      table.resize('A1:C3');
      const parts = [table.getRange().load('address'), table.getDataBodyRange().load('address')];
      const named = await headers(place.context, table);
      return [parts.map(({ address }) => cellsOf(address)), named];
    },
  },
  {
    name: 'tables: resizing back leaves the cells',
    set: '1.13',
    page: TABLES,
    why: 'marks are taken out of a table and then cleared',
    expected: ['A1:B3', ['Kết quả', 'Đạt']],
    ask: async (place) => {
      const table = people(place);
      const beside = place.sheet.getRange('C1:C2');
      beside.values = [['Kết quả'], ['Đạt']];
      table.resize('A1:C3');
      table.resize('A1:B3');
      const whole = table.getRange().load('address');
      beside.load('values');
      await place.context.sync();
      return [cellsOf(whole.address), beside.values.map(([value]: Answer[]) => value ?? null)];
    },
  },
  {
    name: 'tables: the header row cannot be moved by resizing',
    set: '1.13',
    page: TABLES,
    why: 'a mistake of ours must not tear a table',
    expected: true,
    ask: async (place) => {
      const table = people(place).load('name');
      await place.context.sync();
      return (await place.refusal((sheet) => sheet.tables.getItem(table.name).resize('A2:B4'))) !== 'done';
    },
  },
  {
    name: 'tables: writing beside one does not widen it',
    set: '1.1',
    guess: true,
    why: 'only a person’s typing grows a table by itself; marks resize it',
    expected: ['A1:B3', 'A1:B3'],
    ask: async (place) => {
      const table = people(place);
      const answers: string[] = [];
      for (const [address, value] of [
        ['C1', 'Kết quả'],
        ['A4', 'Chi'],
      ] as const) {
        place.sheet.getRange(address).values = [[value]];
        const whole = table.getRange().load('address');
        await place.context.sync();
        answers.push(cellsOf(whole.address));
      }
      return answers;
    },
  },
  {
    name: 'tables: writing a header renames its column',
    set: '1.1',
    guess: true,
    why: 'header cell and column name are one',
    expected: [
      ['Họ và tên', 'Xếp loại'],
      ['Họ và tên', 'Xếp loại'],
    ],
    ask: async (place) => {
      const table = people(place);
      place.sheet.getRange('B1').values = [['Xếp loại']];
      return headers(place.context, table);
    },
  },
  {
    name: 'tables: two may not overlap',
    set: '1.1',
    guess: true,
    why: 'another table in our place sends the marks to a sheet of their own',
    expected: true,
    ask: async (place) => {
      people(place);
      await place.context.sync();
      return (await place.refusal((sheet) => sheet.tables.add('B2:D4', true))) !== 'done';
    },
  },
  {
    name: 'tables: sorting one moves its rows, not its header',
    set: '1.2',
    page: TABLES,
    why: 'marks inside a table move with their nominee',
    expected: [
      ['Họ và tên', 'Điểm'],
      ['An', 1],
      ['Bích', 2],
    ],
    ask: async (place) => {
      const table = people(place);
      table.sort.apply([{ key: 1, ascending: true }]);
      const whole = table.getRange().load('values');
      await place.context.sync();
      return whole.values;
    },
  },
  {
    name: 'tables: a filter stays when one is resized',
    set: '1.13',
    guess: true,
    why: 'marking must not show what a person filtered away',
    expected: [true, true, false],
    ask: async (place) => {
      const table = people(place);
      table.columns.getItem('Họ và tên').filter.applyValuesFilter(['An']);
      place.sheet.getRange('C1').values = [['Kết quả']];
      table.resize('A1:C3');
      table.autoFilter.load('isDataFiltered');
      const rows = ['A2', 'A3'].map((address) => place.sheet.getRange(address).load('rowHidden'));
      await place.context.sync();
      return [table.autoFilter.isDataFiltered, ...rows.map(({ rowHidden }) => rowHidden)];
    },
  },
  {
    name: 'tables: turned into a range, cells stay',
    set: '1.2',
    page: reference('table'),
    why: 'a person may do so between two runs',
    expected: [0, 'Bích'],
    ask: async (place) => {
      people(place).convertToRange();
      const count = place.sheet.tables.getCount();
      const cell = place.sheet.getRange('A2').load('values');
      await place.context.sync();
      return [count.value, cell.values[0]?.[0] ?? null];
    },
  },
  {
    name: 'tables: one that is not there is a null object',
    set: '1.4',
    page: 'develop/application-specific-api-model',
    why: 'a table may be gone between two requests',
    expected: true,
    ask: async ({ sheet, context }) => {
      const table = sheet.tables.getItemOrNullObject('DH_probe_none');
      await context.sync();
      return table.isNullObject;
    },
  },
];
