import { reference, type Probe } from './probe';

const VALIDATION = 'excel/excel-add-ins-data-validation';

function choices(range: Excel.Range, source: string): void {
  range.dataValidation.rule = { list: { inCellDropDown: true, source } };
}

/** Data validation. */
export const validationProbes: readonly Probe[] = [
  {
    name: 'validation: a list comes back',
    set: '1.8',
    page: VALIDATION,
    why: 'the sheet “Cấu hình” offers choices',
    expected: ['List', 'Có,Không', true],
    ask: async ({ sheet, context }) => {
      const range = sheet.getRange('A1:A3');
      choices(range, 'Có,Không');
      range.dataValidation.load('type,rule');
      await context.sync();
      const { type, rule } = range.dataValidation;
      return [type, String(rule.list?.source), rule.list?.inCellDropDown ?? null];
    },
  },
  {
    name: 'validation: none is None',
    set: '1.8',
    page: reference('datavalidationtype'),
    why: 'no rule is told apart from several',
    expected: ['None'],
    ask: async ({ sheet, context }) => {
      const { dataValidation } = sheet.getRange('A1').load('dataValidation/type');
      await context.sync();
      return [dataValidation.type];
    },
  },
  {
    name: 'validation: a list of more than 255 characters is refused',
    set: '1.8',
    guess: true,
    page: 'https://support.microsoft.com/office/29fecbcc-d1b9-42c1-9d76-eff3ce5f7249',
    why: 'long lists of choices stand in cells',
    expected: ['done', true],
    ask: async ({ refusal }) => [
      await refusal((sheet) => choices(sheet.getRange('A1'), `${'x'.repeat(127)},${'y'.repeat(127)}`)),
      (await refusal((sheet) => choices(sheet.getRange('A1'), `${'x'.repeat(127)},${'y'.repeat(128)}`))) !== 'done',
    ],
  },
  {
    name: 'validation: the add-in may write what a rule forbids',
    set: '1.8',
    guess: true,
    why: 'rules of the office’s do not stop marks',
    expected: ['Khác', false],
    ask: async ({ sheet, context }) => {
      const range = sheet.getRange('A1');
      choices(range, 'Có,Không');
      range.values = [['Khác']];
      range.load('values,dataValidation/valid');
      await context.sync();
      return [range.values[0]?.[0] ?? null, range.dataValidation.valid];
    },
  },
  {
    name: 'validation: cleared from some cells it stays on the others',
    set: '1.8',
    page: VALIDATION,
    why: 'rules of the office’s beside our cells stay',
    expected: ['None', 'List'],
    ask: async ({ sheet, context }) => {
      choices(sheet.getRange('A1:A4'), 'Có,Không');
      sheet.getRange('A1:A2').dataValidation.clear();
      const rules = ['A1:A2', 'A3:A4'].map((address) => sheet.getRange(address).dataValidation.load('type'));
      await context.sync();
      return rules.map(({ type }) => type);
    },
  },
];
