import { openEmbedded, type OpenEmbedded } from '../../support/embedded';
import { smallBook } from '../../support/embedded-book';

let embedded: OpenEmbedded;
beforeEach(async () => {
  embedded = await openEmbedded(smallBook());
});

async function on<T>(work: (sheet: Excel.Worksheet) => () => T): Promise<T> {
  return embedded.run(async (context) => {
    const read = work(context.workbook.worksheets.getItem('Cá nhân'));
    await context.sync();
    return read();
  });
}

function addRule(sheet: Excel.Worksheet, address: string, formula: string, color: string): Excel.ConditionalFormat {
  const rule = sheet.getRange(address).conditionalFormats.add('Custom');
  rule.custom.rule.formula = formula;
  rule.custom.format.fill.color = color;
  return rule;
}

describe('conditional formats', () => {
  it('come first when they are new, and are told in order', async () => {
    const rules = await on((sheet) => {
      addRule(sheet, 'A2:C3', '=$B2>2023', '#FF0000');
      const second = addRule(sheet, 'A2:A3', '=$B2<2000', 'yellow');
      second.custom.format.font.bold = true;
      second.stopIfTrue = true;
      const found = sheet
        .getRange()
        .conditionalFormats.load(
          'items/type,items/priority,items/stopIfTrue,items/custom/rule/formula,items/custom/format/fill/color,items/custom/format/font/bold',
        );
      const ranges = second.getRange().load('address');
      return () => [
        found.items.map(({ type, priority, stopIfTrue, custom }) => [
          type,
          priority,
          stopIfTrue,
          custom.rule.formula,
          custom.format.fill.color,
          custom.format.font.bold,
        ]),
        ranges.address.replace(/.*!/, ''),
      ];
    });
    expect(rules).toEqual([
      [
        ['Custom', 0, true, '=$B2<2000', '#FFFF00', true],
        ['Custom', 1, false, '=$B2>2023', '#FF0000', null],
      ],
      'A2:A3',
    ]);
  });

  it('go last by a negative priority; the object then means another rule', async () => {
    const seen = await on((sheet) => {
      addRule(sheet, 'A2:C3', '=1', '#FF0000');
      addRule(sheet, 'A2:C3', '=2', '#FF0000');
      const rule = addRule(sheet, 'A2:C3', '=3', '#FF0000');
      rule.priority = -1;
      rule.custom.rule.load('formula');
      const all = sheet.getRange('A2').conditionalFormats.load('items/custom/rule/formula');
      return () => [rule.custom.rule.formula, all.items.map(({ custom }) => custom.rule.formula)];
    });
    expect(seen).toEqual(['=2', ['=2', '=1', '=3']]);
  });

  it('are found by id in a later batch, and deleted', async () => {
    const left = await embedded.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Cá nhân');
      addRule(sheet, 'A2:C3', '=1', '#FF0000');
      addRule(sheet, 'A2:C3', '=2', '#FF0000');
      const all = sheet.getRange().conditionalFormats.load('items/id');
      await context.sync();
      sheet
        .getRange()
        .conditionalFormats.getItem(all.items[0]?.id ?? '')
        .delete();
      const gone = sheet.getRange().conditionalFormats.getItemOrNullObject('không có');
      const elsewhere = sheet.getRange('F1').conditionalFormats.getCount();
      const rest = sheet.getRange().conditionalFormats.load('items/custom/rule/formula');
      await context.sync();
      return [gone.isNullObject, elsewhere.value, rest.items.map(({ custom }) => custom.rule.formula)];
    });
    expect(left).toEqual([true, 0, ['=1']]);
  });

  it('are cleared off some cells and stay on others', async () => {
    const areas = await on((sheet) => {
      addRule(sheet, 'A2:C3', '=1', '#FF0000');
      sheet.getRange('B2:B3').conditionalFormats.clearAll();
      const [first] = [sheet.getRange().conditionalFormats.getItemAt(0)];
      const ranges = first?.getRanges().load('address');
      const sole = first?.getRangeOrNullObject();
      return () => [ranges?.address.replaceAll(/'[^']*'!/g, ''), sole?.isNullObject];
    });
    expect(areas).toEqual(['A2:A3,C2:C3', true]);
  });

  it('refuse a formula without its sign', async () => {
    await expect(on((sheet) => (addRule(sheet, 'A1', '$B2>1', '#FF0000'), () => null))).rejects.toMatchObject({
      code: 'InvalidArgument',
    });
  });
});

describe('data validation', () => {
  it.each<[string, Excel.DataValidationRule, string]>([
    ['a list', { list: { inCellDropDown: true, source: 'LĐTT,CSTĐCS' } }, 'List'],
    ['a list in cells', { list: { inCellDropDown: false, source: '=$A$1:$A$3' } }, 'List'],
    ['a formula', { custom: { formula: '=LEN(A1)>2' } }, 'Custom'],
    ['whole numbers', { wholeNumber: { formula1: 2000, formula2: 2030, operator: 'Between' } }, 'WholeNumber'],
    ['a text of some length', { textLength: { formula1: 5, operator: 'LessThan' } }, 'TextLength'],
  ])('asks for %s', async (_, rule, type) => {
    const told = await on((sheet) => {
      const { dataValidation } = sheet.getRange('C2:C3');
      dataValidation.rule = rule;
      dataValidation.load('rule,type');
      return () => [dataValidation.rule, dataValidation.type];
    });
    expect(told).toEqual([rule, type]);
  });

  it('says what it wants, and is valid, invalid or both', async () => {
    const told = await on((sheet) => {
      const { dataValidation } = sheet.getRange('B2:B3');
      dataValidation.rule = { wholeNumber: { formula1: 2024, operator: 'EqualTo' } };
      dataValidation.prompt = { title: 'Năm', message: 'Bốn chữ số', showPrompt: true };
      dataValidation.errorAlert = { title: 'Sai', message: 'Không phải năm', showAlert: true, style: 'Warning' };
      const cells = ['B2', 'B3', 'B2:B3', 'A1', 'A2:B2'].map((address) =>
        sheet.getRange(address).dataValidation.load(address === 'A2:B2' ? 'type' : 'valid,type'),
      );
      dataValidation.load('prompt,errorAlert,ignoreBlanks');
      return () => [
        dataValidation.prompt,
        dataValidation.errorAlert,
        cells.slice(0, 4).map(({ valid }) => valid),
        cells.map(({ type }) => type),
      ];
    });
    expect(told).toEqual([
      { title: 'Năm', message: 'Bốn chữ số', showPrompt: true },
      { title: 'Sai', message: 'Không phải năm', showAlert: true, style: 'Warning' },
      [true, false, null, true],
      ['WholeNumber', 'WholeNumber', 'WholeNumber', 'None', 'Inconsistent'],
    ]);
  });

  it('holds a list of at most 255 characters, and goes', async () => {
    const long = Array.from({ length: 100 }, (_, n) => `mục ${String(n)}`).join(',');
    await expect(
      on((sheet) => {
        sheet.getRange('C2').dataValidation.rule = { list: { inCellDropDown: true, source: long } };
        return () => null;
      }),
    ).rejects.toMatchObject({ code: 'InvalidArgument' });
    const type = await on((sheet) => {
      const { dataValidation } = sheet.getRange('C2');
      dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
      dataValidation.clear();
      dataValidation.load('type');
      return () => dataValidation.type;
    });
    expect(type).toBe('None');
  });
});
