import { reference, type Probe } from './probe';

const TWICE = 'https://github.com/OfficeDev/office-js/issues/6784';
const PROTECT = 'https://support.microsoft.com/office/3179efdb-1285-4d49-a9c3-f4ca36276de6';

type Work = Parameters<Parameters<Probe['ask']>[0]['refusal']>[0];

/** Protects the sheet (cell B2 is open) and tells how Excel answers to each piece of work. */
function underProtection(options: Excel.WorksheetProtectionOptions, works: readonly Work[]): Probe['ask'] {
  return async ({ sheet, context, refusal }) => {
    sheet.getRange('B2').format.protection.locked = false;
    sheet.protection.protect(options);
    await context.sync();
    const codes: string[] = [];
    for (const work of works) codes.push(await refusal(work));
    return codes;
  };
}

/** Protected sheets. */
export const protectionProbes: readonly Probe[] = [
  {
    name: 'protection: protecting twice is refused',
    set: '1.2',
    guess: true,
    page: TWICE,
    why: 'the add-in looks before it asks anything of a protected sheet',
    expected: ['AccessDenied'],
    ask: underProtection({}, [(sheet) => sheet.protection.protect()]),
  },
  {
    name: 'protection: unprotecting what is not protected is refused',
    set: '1.2',
    guess: true,
    page: TWICE,
    why: 'the add-in looks before it asks anything of a protected sheet',
    expected: 'AccessDenied',
    ask: ({ refusal }) => refusal((sheet) => sheet.protection.unprotect()),
  },
  {
    name: 'protection: locked cells are not written, open ones are',
    set: '1.2',
    guess: true,
    page: PROTECT,
    why: 'marks of a protected sheet go to the sheet “Kết quả”',
    expected: ['AccessDenied', 'done', 'AccessDenied'],
    ask: underProtection({}, [
      (sheet) => (sheet.getRange('A1').values = [['x']]),
      (sheet) => (sheet.getRange('B2').values = [['x']]),
      (sheet) =>
        (sheet.getRange('A1:B2').values = [
          ['x', 'x'],
          ['x', 'x'],
        ]),
    ]),
  },
  {
    name: 'protection: formats, rows, tables and rules are refused',
    set: '1.6',
    guess: true,
    page: PROTECT,
    why: 'whatever marking does, it does not begin on a protected sheet',
    expected: ['AccessDenied', 'AccessDenied', 'AccessDenied', 'AccessDenied'],
    ask: underProtection({}, [
      (sheet) => (sheet.getRange('A1').format.fill.color = '#FF0000'),
      (sheet) => sheet.getRange('1:1').insert('Down'),
      (sheet) => sheet.tables.add('D1:E2', true),
      (sheet) => sheet.getRange('A1').conditionalFormats.add('Custom'),
    ]),
  },
  {
    name: 'protection: what its options allow is done',
    set: '1.2',
    page: reference('worksheetprotectionoptions'),
    why: 'protected sheets are looked at before they are given up',
    expected: ['done', 'AccessDenied'],
    ask: underProtection({ allowFormatCells: true }, [
      (sheet) => (sheet.getRange('A1').format.font.bold = true),
      (sheet) => (sheet.getRange('A1').values = [['x']]),
    ]),
  },
  {
    name: 'protection: reading is free, state and options are told',
    set: '1.2',
    page: reference('worksheetprotection'),
    why: 'protected sheets are judged like others',
    expected: [true, true, false, 7],
    ask: async ({ sheet, context }) => {
      const cell = sheet.getRange('A1');
      cell.values = [[7]];
      sheet.protection.protect({ allowSort: true });
      sheet.protection.load('protected,options');
      cell.load('values');
      await context.sync();
      const { options } = sheet.protection;
      return [
        sheet.protection.protected,
        options.allowSort ?? null,
        options.allowFormatCells ?? null,
        cell.values[0]?.[0] ?? null,
      ];
    },
  },
  {
    name: 'protection: names may still be added',
    set: '1.4',
    guess: true,
    why: 'the checkpoint is a name of the workbook, whatever sheet is protected',
    expected: ['done'],
    ask: underProtection({}, [(sheet) => sheet.names.add('DH_probe_under', '=1')]),
  },
];
