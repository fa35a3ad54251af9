import { cellsOf, cellsOrNull } from './addresses';
import { reference, type Probe } from './probe';

const NULL_OBJECTS = 'develop/application-specific-api-model';
const RULES = 'https://support.microsoft.com/office/fc2935f9-115d-4bef-a370-3aa8bb4c91f1';

/** Defined names. */
export const nameProbes: readonly Probe[] = [
  {
    name: 'names: a hidden one of a sheet is found, and tells its cells',
    set: '1.4',
    page: reference('nameditem'),
    why: 'marks find themselves by hidden names of their sheet',
    expected: [false, 'Worksheet', 'Range', 'B2:E9'],
    ask: async ({ sheet, context }) => {
      sheet.names.add('DH_probe_block', sheet.getRange('B2:E9')).visible = false;
      await context.sync();
      const name = sheet.names.getItemOrNullObject('DH_probe_block').load('visible,scope,type');
      const range = name.getRangeOrNullObject().load('address');
      await context.sync();
      return [name.visible, name.scope, name.type, cellsOrNull(range)];
    },
  },
  {
    name: 'names: the same one may be the workbook’s and a sheet’s',
    set: '1.4',
    page: RULES,
    why: 'every marked sheet has names of the same spelling',
    expected: ['workbook', 'sheet'],
    ask: async ({ sheet, context, prefix }) => {
      const own = `${prefix}_same`;
      const names = [context.workbook.names.add(own, '="workbook"'), sheet.names.add(own, '="sheet"')];
      for (const name of names) name.load('value');
      await context.sync();
      return names.map(({ value }) => String(value));
    },
  },
  {
    name: 'names: a text is kept with its quotation marks',
    set: '1.4',
    page: reference('nameditem', 'formula'),
    why: 'the checkpoint and the fingerprints are texts in names',
    expected: ['String', 'nói "được"', '="nói ""được"""'],
    ask: async ({ sheet, context }) => {
      const name = sheet.names.add('DH_probe_text', '="nói ""được"""').load('type,value,formula');
      await context.sync();
      return [name.type, String(name.value), String(name.formula)];
    },
  },
  {
    name: 'names: a literal holds 255 characters, no more',
    set: '1.4',
    guess: true,
    page: 'https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3',
    why: 'longer texts are cut into literals of that length',
    expected: [255, true],
    ask: async ({ sheet, context, refusal }) => {
      const name = sheet.names.add('DH_probe_long', `="${'x'.repeat(255)}"`).load('value');
      await context.sync();
      const refused = await refusal((there) => there.names.add('DH_probe_longer', `="${'x'.repeat(256)}"`));
      return [String(name.value).length, refused !== 'done'];
    },
  },
  {
    name: 'names: a formula of several literals comes back whole',
    set: '1.4',
    guess: true,
    why: 'what a place looked like before is kept this way',
    expected: true,
    ask: async ({ sheet, context }) => {
      const formula = `=${Array.from({ length: 3 }, () => `"${'x'.repeat(249)}"`).join('&')}`;
      sheet.names.add('DH_probe_parts', formula);
      await context.sync();
      const name = sheet.names.getItem('DH_probe_parts').load('formula');
      await context.sync();
      return String(name.formula) === formula;
    },
  },
  {
    name: 'names: a formula of more than 8,192 characters is refused',
    set: '1.4',
    guess: true,
    page: 'https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3',
    why: 'longer memories are spread over several names',
    expected: ['done', true],
    ask: async ({ refusal }) => {
      const ofLength = (length: number): string => `=${Array.from({ length }, () => `"${'x'.repeat(252)}"`).join('&')}`;
      return [
        await refusal((sheet) => sheet.names.add('DH_probe_full', ofLength(31))),
        (await refusal((sheet) => sheet.names.add('DH_probe_over', ofLength(33)))) !== 'done',
      ];
    },
  },
  {
    name: 'names: they follow inserted and deleted rows and columns',
    set: '1.4',
    guess: true,
    why: 'a block is found where it has moved to',
    expected: ['C4:F11', 'C4:F9'],
    ask: async ({ sheet, context }) => {
      const name = sheet.names.add('DH_probe_moved', sheet.getRange('B2:E9'));
      sheet.getRange('1:2').insert('Down');
      sheet.getRange('A:A').insert('Right');
      const moved = name.getRange().load('address');
      await context.sync();
      const after = cellsOf(moved.address);
      sheet.getRange('6:7').delete('Up');
      const shrunk = name.getRange().load('address');
      await context.sync();
      return [after, cellsOf(shrunk.address)];
    },
  },
  {
    name: 'names: one whose cells are deleted has no range',
    set: '1.4',
    guess: true,
    why: 'marks whose rows somebody deleted are gone, not an error',
    expected: [null, true],
    ask: async ({ sheet, context }) => {
      const name = sheet.names.add('DH_probe_gone', sheet.getRange('A2:A3'));
      sheet.getRange('2:3').delete('Up');
      await context.sync();
      const range = name.getRangeOrNullObject().load('address');
      name.load('formula');
      await context.sync();
      return [cellsOrNull(range), String(name.formula).includes('#REF!')];
    },
  },
  {
    name: 'names: a copied sheet takes its own along',
    set: '1.10',
    guess: true,
    why: 'marks on a copied sheet are known for marks',
    expected: [false, 'B2:C3'],
    ask: async ({ sheet, context }) => {
      sheet.names.add('DH_probe_copied', sheet.getRange('B2:C3')).visible = false;
      await context.sync();
      const copy = sheet.copy('End');
      await context.sync();
      const name = copy.names.getItemOrNullObject('DH_probe_copied').load('visible');
      const range = name.getRangeOrNullObject().load('address');
      await context.sync();
      return [name.visible, cellsOrNull(range)];
    },
  },
  {
    name: 'names: faulty ones and second ones are refused',
    set: '1.4',
    page: RULES,
    why: 'names of ours must be ones that Excel takes',
    expected: [true, true, true],
    ask: async ({ sheet, context, refusal }) => {
      sheet.names.add('DH_probe_one', '=1');
      await context.sync();
      const codes: boolean[] = [];
      for (const name of ['A1', 'hai chữ', 'DH_PROBE_ONE'])
        codes.push((await refusal((there) => there.names.add(name, '=2'))) !== 'done');
      return codes;
    },
  },
  {
    name: 'names: missing, or without cells, they are null objects',
    set: '1.4',
    page: NULL_OBJECTS,
    why: 'a name of ours may be gone between two requests',
    expected: [true, true],
    ask: async ({ sheet, context }) => {
      const missing = sheet.names.getItemOrNullObject('DH_probe_none');
      const constant = sheet.names.add('DH_probe_constant', '=12').getRangeOrNullObject();
      await context.sync();
      return [missing.isNullObject, constant.isNullObject];
    },
  },
];
