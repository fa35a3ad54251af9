import { cellsOf } from './addresses';
import { reference, type Probe } from './probe';

const RULES = 'excel/excel-add-ins-conditional-formatting';
const PRIORITY = reference('conditionalformat', 'priority');

type Place = Parameters<Probe['ask']>[0];

/** Adds a custom rule and gives it. */
function custom(range: Excel.Range, formula: string): Excel.ConditionalFormat {
  const rule = range.conditionalFormats.add('Custom');
  rule.custom.rule.formula = formula;
  rule.custom.format.fill.color = '#FFC7CE';
  return rule;
}

/** The formulas of an area's rules, by priority. */
async function formulas({ sheet, context }: Place, address: string): Promise<string[]> {
  const rules = sheet.getRange(address).conditionalFormats;
  rules.load('items/priority,items/custom/rule/formula');
  await context.sync();
  return [...rules.items].sort((a, b) => a.priority - b.priority).map(({ custom: { rule } }) => rule.formula);
}

/** Conditional formats. */
export const ruleProbes: readonly Probe[] = [
  {
    name: 'rules: a new one comes first',
    set: '1.6',
    page: 'https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection#excel-excel-conditionalformatcollection-add-member(1)',
    why: 'the office’s own rules must keep their precedence over ours',
    expected: ['=$A1=2', '=$A1=1'],
    ask: async (place) => {
      const range = place.sheet.getRange('A1:A9');
      custom(range, '=$A1=1');
      custom(range, '=$A1=2');
      return formulas(place, 'A1:A9');
    },
  },
  {
    name: 'rules: priorities count from 0 without gaps',
    set: '1.6',
    page: RULES,
    why: 'a priority is set as a place in the list',
    expected: [0, 1, 2],
    ask: async ({ sheet, context }) => {
      const range = sheet.getRange('A1:A9');
      for (const n of [1, 2, 3]) custom(range, `=$A1=${String(n)}`);
      range.conditionalFormats.load('items/priority');
      await context.sync();
      return range.conditionalFormats.items.map(({ priority }) => priority).sort((a, b) => a - b);
    },
  },
  {
    name: 'rules: a negative priority puts one last',
    set: '1.6',
    page: PRIORITY,
    why: 'our rules go behind the office’s own',
    expected: ['=$A1=2', '=$A1=1', '=$A1=3'],
    ask: async (place) => {
      const range = place.sheet.getRange('A1:A9');
      custom(range, '=$A1=1');
      custom(range, '=$A1=2');
      custom(range, '=$A1=3').priority = -1;
      return formulas(place, 'A1:A9');
    },
  },
  {
    name: 'rules: a deleted one closes the gap',
    set: '1.6',
    guess: true,
    why: 'the office’s rules are as before when ours are gone',
    expected: [0, 1],
    ask: async ({ sheet, context }) => {
      const range = sheet.getRange('A1:A9');
      custom(range, '=$A1=1');
      const second = custom(range, '=$A1=2');
      custom(range, '=$A1=3');
      await context.sync();
      second.delete();
      range.conditionalFormats.load('items/priority');
      await context.sync();
      return range.conditionalFormats.items.map(({ priority }) => priority).sort((a, b) => a - b);
    },
  },
  {
    name: 'rules: a formula comes back in English, with its =',
    set: '1.6',
    page: reference('conditionalformatrule', 'formula'),
    why: 'our rules are found by a marker in their formula',
    expected: ['=AND($B2="Đạt",N("DienHinh")=0)', 'Custom', false],
    ask: async ({ sheet, context }) => {
      const rule = custom(sheet.getRange('A2:B9'), '=AND($B2="Đạt",N("DienHinh")=0)');
      rule.load('type,stopIfTrue,custom/rule/formula');
      await context.sync();
      // A new rule may or may not stop; null where it does not.
      return [rule.custom.rule.formula, rule.type, rule.stopIfTrue === true];
    },
  },
  {
    name: 'rules: colours of their format come back',
    set: '1.6',
    page: RULES,
    why: 'a run knows its own rules again',
    expected: ['#FFC7CE', '#9C0006', true],
    ask: async ({ sheet, context }) => {
      const { format } = custom(sheet.getRange('A1'), '=TRUE').custom;
      format.font.color = '#9C0006';
      format.font.bold = true;
      format.load('fill/color,font/color,font/bold');
      await context.sync();
      return [format.fill.color, format.font.color, format.font.bold];
    },
  },
  {
    name: 'rules: a part of their cells shows them too; theirs is the whole',
    set: '1.9',
    page: reference('conditionalformat'),
    why: 'a rule is found from any of its cells',
    expected: [1, 'A1:B9'],
    ask: async ({ sheet, context }) => {
      custom(sheet.getRange('A1:B9'), '=TRUE');
      const { conditionalFormats } = sheet.getRange('B5');
      const count = conditionalFormats.getCount();
      const areas = conditionalFormats.getItemAt(0).getRanges().load('address');
      await context.sync();
      return [count.value, cellsOf(areas.address)];
    },
  },
  {
    name: 'rules: clearing some cells leaves the others',
    set: '1.6',
    guess: true,
    why: 'a rule of the office’s beside ours stays when ours go',
    expected: [0, 1],
    ask: async ({ sheet, context }) => {
      custom(sheet.getRange('A1:A9'), '=TRUE');
      sheet.getRange('A5:A9').conditionalFormats.clearAll();
      const counts = ['A5:A9', 'A1:A4'].map((address) => sheet.getRange(address).conditionalFormats.getCount());
      await context.sync();
      return counts.map(({ value }) => value);
    },
  },
  {
    name: 'rules: an unknown id is a null object',
    set: '1.14',
    page: 'develop/application-specific-api-model',
    why: 'a rule of ours that somebody deleted is no error',
    expected: true,
    ask: async ({ sheet, context }) => {
      const rule = sheet
        .getRange('A1')
        .conditionalFormats.getItemOrNullObject('{00000000-0000-0000-0000-00000000ABCD}');
      await context.sync();
      return rule.isNullObject;
    },
  },
  {
    name: 'rules: sorting leaves them where they are',
    set: '1.6',
    guess: true,
    why: 'our rules look at the result column, not at rows',
    expected: [0, 1],
    ask: async ({ sheet, context }) => {
      sheet.getRange('A1:A3').values = [[3], [2], [1]];
      custom(sheet.getRange('A3'), '=TRUE');
      sheet.getRange('A1:A3').sort.apply([{ key: 0, ascending: true }]);
      const counts = ['A1', 'A3'].map((address) => sheet.getRange(address).conditionalFormats.getCount());
      await context.sync();
      return counts.map(({ value }) => value);
    },
  },
  {
    name: 'rules: the style Normal takes looks away and leaves them',
    set: '1.7',
    guess: true,
    why: 'marks are taken away by the style of the cells before',
    expected: [1, false, 'General'],
    ask: async ({ sheet, context }) => {
      const range = sheet.getRange('A1:A3');
      custom(range, '=TRUE');
      range.format.font.bold = true;
      range.numberFormat = [['@'], ['@'], ['@']];
      range.style = 'Normal';
      const count = range.conditionalFormats.getCount();
      range.load('format/font/bold,numberFormat');
      await context.sync();
      return [count.value, range.format.font.bold, range.numberFormat[0]?.[0] ?? null];
    },
  },
];
