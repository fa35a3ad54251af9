import { cellsOf } from './addresses';
import { reference, type Probe } from './probe';

/** What a request may hold, and in which order it is done. */
export const requestProbes: readonly Probe[] = [
  {
    name: 'requests: a load tells what stands at its place in the order',
    set: '1.1',
    guess: true,
    why: 'rows are read again in the same request that then writes',
    expected: ['trước', 'sau'],
    ask: async ({ sheet, context }) => {
      sheet.getRange('A1').values = [['trước']];
      const before = sheet.getRange('A1').load('values');
      sheet.getRange('A1').values = [['sau']];
      const after = sheet.getRange('A1').load('values');
      await context.sync();
      return [before.values[0]?.[0] ?? null, after.values[0]?.[0] ?? null];
    },
  },
  {
    name: 'requests: 4,000 cells in one write arrive whole',
    set: '1.1',
    page: 'excel/performance',
    why: 'the library cuts writes above 1,500 cells into pieces',
    expected: [0, 3999, 4000],
    ask: async ({ sheet, context }) => {
      const range = sheet.getRange('A1:D1000');
      range.values = Array.from({ length: 1000 }, (_, row) => [0, 1, 2, 3].map((column) => row * 4 + column));
      range.load('values');
      await context.sync();
      const numbers = range.values.flat().map(Number);
      return [numbers[0] ?? null, numbers.at(-1) ?? null, new Set(numbers).size];
    },
  },
  {
    name: 'requests: an address above 8,192 characters is refused',
    set: '1.9',
    guess: true,
    page: 'https://github.com/OfficeDev/office-js/issues/5198',
    why: 'cells to be coloured are named in several pieces',
    expected: ['done', 'InvalidArgument'],
    ask: async ({ refusal }) => {
      const ask = (count: number): Promise<string> =>
        refusal((sheet) => {
          const cells = Array.from({ length: count }, (_, n) => `A${String(1001 + 2 * n)}`);
          sheet.getRanges(cells.join(',')).load('cellCount');
        });
      return [await ask(1000), await ask(1500)];
    },
  },
  {
    name: 'requests: several ranges at once',
    set: '1.9',
    page: 'excel/excel-add-ins-multiple-ranges',
    why: 'scattered cells are coloured in one action',
    expected: [2, 5, 'A1:A3,C5:D5', '#FFC7CE'],
    ask: async ({ sheet, context }) => {
      const areas = sheet.getRanges('A1:A3,C5:D5');
      areas.format.fill.color = '#FFC7CE';
      areas.load('areaCount,cellCount,address');
      const fill = sheet.getRange('D5').format.fill.load('color');
      await context.sync();
      return [areas.areaCount, areas.cellCount, cellsOf(areas.address), fill.color];
    },
  },
  {
    name: 'requests: screen and calculation stand still to the next sync only',
    set: '1.9',
    page: reference('application'),
    why: 'they must never be left off',
    expected: [true, 4],
    ask: async ({ sheet, context }) => {
      const { application } = context.workbook;
      application.load('calculationMode');
      await context.sync();
      const before = application.calculationMode;
      application.suspendScreenUpdatingUntilNextSync();
      application.suspendApiCalculationUntilNextSync();
      sheet.getRange('A1:A2').formulas = [[2], ['=A1*2']];
      await context.sync();
      const cell = sheet.getRange('A2').load('values');
      application.load('calculationMode');
      await context.sync();
      return [application.calculationMode === before, cell.values[0]?.[0] ?? null];
    },
  },
  {
    name: 'requests: a tracked range follows inserted rows',
    set: '1.1',
    guess: true,
    why: 'none is kept over a run; what one would do is known',
    expected: ['A3', 'một'],
    ask: async ({ sheet, context }) => {
      const range = sheet.getRange('A2');
      range.values = [['một']];
      context.trackedObjects.add(range);
      await context.sync();
      sheet.getRange('1:1').insert('Down');
      range.load('address,values');
      await context.sync();
      context.trackedObjects.remove(range);
      await context.sync();
      return [cellsOf(range.address), range.values[0]?.[0] ?? null];
    },
  },
  {
    name: 'requests: a workbook can be made of bytes',
    set: '1.8',
    page: 'excel/excel-add-ins-workbooks',
    why: 'exports open as a new workbook where they can',
    expected: 'function',
    ask: () => Promise.resolve(typeof Excel.createWorkbook),
  },
  {
    name: 'requests: the interface and the data have a language tag',
    set: '1.1',
    page: 'https://learn.microsoft.com/javascript/api/office/office.context#office-office-context-displaylanguage-member',
    why: 'the pane begins in the language of Excel',
    expected: [true, true],
    ask: () => {
      const { displayLanguage, contentLanguage } = Office.context;
      return Promise.resolve([displayLanguage, contentLanguage].map((tag) => /^[a-z]{2,3}(-[a-z]+)*$/i.test(tag)));
    },
  },
];
