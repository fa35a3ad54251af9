import { reference, type Probe } from './probe';

const NAMES = 'https://support.microsoft.com/office/3f1f7148-ee83-404d-8ef0-9ff99fbad1f9';
const SHEETS = 'excel/excel-add-ins-worksheets';

/** Sheets: names, visibility, what is on screen. */
export const sheetProbes: readonly Probe[] = [
  {
    name: 'sheets: names that Excel refuses',
    set: '1.1',
    page: NAMES,
    why: 'sheets of ours must have names that Excel takes',
    expected: ['a/b', 'a\\b', 'a?b', 'a*b', 'a[b', 'a]b', 'a:b', "'a", 'x32', 'History'].map(() => true),
    ask: async ({ refusal }) => {
      const names = ['a/b', 'a\\b', 'a?b', 'a*b', 'a[b', 'a]b', 'a:b', "'a", 'x'.repeat(32), 'History'];
      const answers: boolean[] = [];
      for (const name of names) answers.push((await refusal((sheet) => (sheet.name = name))) !== 'done');
      return answers;
    },
  },
  {
    name: 'sheets: a second one of a name is refused, whatever the case',
    set: '1.1',
    page: NAMES,
    why: 'the sheet “Kết quả” may be there already',
    expected: true,
    ask: async ({ sheetName, refusal }) =>
      (await refusal((_, context) => context.workbook.worksheets.add(sheetName.toUpperCase()))) !== 'done',
  },
  {
    name: 'sheets: a new one is last and not on screen',
    set: '1.1',
    page: 'https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection#excel-excel-worksheetcollection-add-member(1)',
    why: 'marking takes nobody away from what he looks at',
    expected: [true, false],
    ask: async ({ context, prefix }) => {
      const { worksheets } = context.workbook;
      const made = worksheets.add(`${prefix}b`).load('id,position');
      const count = worksheets.getCount();
      const active = worksheets.getActiveWorksheet().load('id');
      await context.sync();
      return [made.position === count.value - 1, active.id === made.id];
    },
  },
  {
    name: 'sheets: the id stays when the name changes, formulas follow',
    set: '1.1',
    page: SHEETS,
    why: 'a sheet may be renamed between two requests',
    expected: [true, '1 + 1'],
    ask: async ({ sheet, context, sheetName, prefix }) => {
      sheet.load('id');
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('A2').formulas = [[`=${sheetName}!A1+${sheetName}!A1`]];
      await context.sync();
      const { id } = sheet;
      sheet.name = `${prefix}b`;
      await context.sync();
      const renamed = context.workbook.worksheets.getItem(`${prefix}b`).load('id');
      const cell = renamed.getRange('A2').load('formulas');
      await context.sync();
      const formula = String(cell.formulas[0]?.[0]);
      return [renamed.id === id, formula.split(`${prefix}b!A1`).length === 3 ? '1 + 1' : formula];
    },
  },
  {
    name: 'sheets: hidden and very hidden, told as set',
    set: '1.1',
    page: reference('sheetvisibility'),
    why: 'hidden sheets are not judged unless asked for',
    expected: ['Visible', 'Hidden', 'VeryHidden'],
    ask: async ({ sheet, context }) => {
      const answers: string[] = [];
      for (const visibility of ['Visible', 'Hidden', 'VeryHidden'] as const) {
        sheet.visibility = visibility;
        sheet.load('visibility');
        await context.sync();
        answers.push(sheet.visibility);
      }
      return answers;
    },
  },
  {
    name: 'sheets: a hidden one cannot be activated',
    set: '1.1',
    guess: true,
    why: 'a jump to a cell says that its sheet is hidden',
    expected: true,
    ask: async ({ sheet, context, refusal }) => {
      sheet.visibility = 'Hidden';
      await context.sync();
      return (await refusal((there) => there.activate())) !== 'done';
    },
  },
  {
    name: 'sheets: a very hidden one cannot be deleted',
    set: '1.1',
    page: SHEETS,
    why: 'sheets of ours are shown before they are deleted',
    expected: true,
    ask: async ({ sheet, context, refusal }) => {
      sheet.visibility = 'VeryHidden';
      await context.sync();
      return (await refusal((there) => there.delete())) !== 'done';
    },
  },
  {
    name: 'sheets: activated, one is on screen; deleted, it is a null object',
    set: '1.4',
    page: SHEETS,
    why: 'goToCell and the report bring a sheet on screen',
    expected: [true, true],
    ask: async ({ sheet, context, sheetName }) => {
      const { worksheets } = context.workbook;
      sheet.activate();
      const active = worksheets.getActiveWorksheet().load('name');
      await context.sync();
      sheet.delete();
      const gone = worksheets.getItemOrNullObject(sheetName);
      await context.sync();
      return [active.name === sheetName, gone.isNullObject];
    },
  },
  {
    name: 'sheets: selecting cells brings their sheet on screen',
    set: '1.1',
    page: 'https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-select-member(1)',
    why: 'goToCell selects the cell of a finding',
    expected: ['B2:C3', true],
    ask: async ({ sheet, context, sheetName }) => {
      sheet.activate();
      sheet.getRange('B2:C3').select();
      const selected = context.workbook.getSelectedRange().load('address');
      await context.sync();
      return [selected.address.slice(selected.address.lastIndexOf('!') + 1), selected.address.includes(sheetName)];
    },
  },
];
