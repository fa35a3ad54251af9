import { openEmbedded, type OpenEmbedded } from '../../support/embedded';
import { smallBook } from '../../support/embedded-book';

let embedded: OpenEmbedded;
beforeEach(async () => {
  embedded = await openEmbedded(smallBook(), { fileName: 'Đề nghị 2024.xlsx' });
});

describe('the workbook', () => {
  it('says its name and whether it is read-only', async () => {
    await embedded.run(async (context) => {
      context.workbook.load('name,readOnly');
      await context.sync();
      expect([context.workbook.name, context.workbook.readOnly]).toEqual(['Đề nghị 2024.xlsx', false]);
    });
    embedded = await openEmbedded(smallBook(), { readOnly: true });
    await embedded.run(async (context) => {
      context.workbook.load('readOnly');
      await context.sync();
      expect(context.workbook.readOnly).toBe(true);
    });
  });

  it('knows the selection', async () => {
    await embedded.run(async (context) => {
      context.workbook.worksheets.getItem('Cá nhân').getRange('B2:C3').select();
      const selected = context.workbook.getSelectedRange().load('address');
      const active = context.workbook.getActiveCell().load('address');
      await context.sync();
      expect([selected.address, active.address]).toEqual(["'Cá nhân'!B2:C3", "'Cá nhân'!B2"]);
    });
  });

  it('suspends screen updating and calculation only to the end of the batch', async () => {
    await embedded.run(async (context) => {
      const { application } = context.workbook;
      application.suspendScreenUpdatingUntilNextSync();
      application.suspendApiCalculationUntilNextSync();
      await context.sync();
    });
    expect(embedded.excel.application).toMatchObject({
      screenUpdatingSuspensions: 1,
      calculationSuspensions: 1,
      screenUpdatingSuspended: false,
      calculationSuspended: false,
    });
  });

  it('has a calculation mode', async () => {
    await embedded.run(async (context) => {
      const { application } = context.workbook;
      application.load('calculationMode,decimalSeparator');
      await context.sync();
      expect([application.calculationMode, application.decimalSeparator]).toEqual(['Automatic', ',']);
      application.calculationMode = 'Manual';
      application.calculate('Full');
      await context.sync();
      application.load('calculationMode');
      await context.sync();
      expect(application.calculationMode).toBe('Manual');
    });
  });

  it('opens a new workbook from bytes, and refuses what is none', async () => {
    const bytes = Buffer.from(smallBook()).toString('base64');
    await embedded.inPane(() => Excel.createWorkbook(bytes));
    expect(embedded.excel.application.opened).toEqual([bytes]);
    await expect(embedded.inPane(() => Excel.createWorkbook('không phải'))).rejects.toMatchObject({
      code: 'InvalidArgument',
    });
  });
});

describe('sheets', () => {
  it.each<[string, (sheets: Excel.WorksheetCollection) => Excel.Worksheet, string | null]>([
    ['getFirst', (sheets) => sheets.getFirst(), 'Cá nhân'],
    ['getLast', (sheets) => sheets.getLast(), 'Ẩn'],
    ['getLast(visibleOnly)', (sheets) => sheets.getLast(true), 'Tập thể'],
    ['getActiveWorksheet', (sheets) => sheets.getActiveWorksheet(), 'Cá nhân'],
    ['getItem, either case', (sheets) => sheets.getItem('CÁ NHÂN'), 'Cá nhân'],
    ['getNext', (sheets) => sheets.getItem('Cá nhân').getNext(), 'Tập thể'],
    [
      'getNextOrNullObject(visibleOnly) of the last visible',
      (sheets) => sheets.getItem('Tập thể').getNextOrNullObject(true),
      null,
    ],
    ['getPreviousOrNullObject of the first', (sheets) => sheets.getItem('Cá nhân').getPreviousOrNullObject(), null],
  ])('%s', async (_, find, expected) => {
    await embedded.run(async (context) => {
      const sheet = find(context.workbook.worksheets).load('name');
      await context.sync();
      expect(sheet.isNullObject ? null : sheet.name).toBe(expected);
    });
  });

  it('are counted, hidden, activated, renamed and deleted', async () => {
    await embedded.run(async (context) => {
      const { worksheets } = context.workbook;
      const [all, visible] = [worksheets.getCount(), worksheets.getCount(true)];
      worksheets.getItem('Tập thể').activate();
      worksheets.getItem('Cá nhân').visibility = 'VeryHidden';
      worksheets.getItem('Ẩn').delete();
      const active = worksheets.getActiveWorksheet().load('name');
      worksheets.load('items/name,items/visibility');
      await context.sync();
      expect([all.value, visible.value, active.name]).toEqual([3, 2, 'Tập thể']);
      expect(worksheets.items.map((sheet) => [sheet.name, sheet.visibility])).toEqual([
        ['Cá nhân', 'VeryHidden'],
        ['Tập thể', 'Visible'],
      ]);
    });
  });

  it('tell the cells they use, null where there are none', async () => {
    await embedded.run(async (context) => {
      const { worksheets } = context.workbook;
      const used = worksheets.getItem('Cá nhân').getUsedRange(true).load('address');
      const empty = worksheets.add('Trống');
      const none = empty.getUsedRangeOrNullObject(true);
      const corner = empty.getUsedRange().load('address');
      const byIndexes = worksheets.getItem('Cá nhân').getRangeByIndexes(1, 0, 2, 3).load('address');
      const whole = worksheets.getItem('Cá nhân').getRange().load('cellCount');
      const column = worksheets.getItem('Cá nhân').getRange('B:C').load('address');
      const named = worksheets.getItem('Cá nhân').getRange('Danh_sách').load('address');
      await context.sync();
      expect([used.address, none.isNullObject, corner.address, byIndexes.address]).toEqual([
        "'Cá nhân'!A1:C3",
        true,
        'Trống!A1',
        "'Cá nhân'!A2:C3",
      ]);
      expect([whole.cellCount, column.address, named.address]).toEqual([-1, "'Cá nhân'!B:C", "'Cá nhân'!A1:C3"]);
    });
  });

  it('freeze panes', async () => {
    await embedded.run(async (context) => {
      const { freezePanes } = context.workbook.worksheets.getItem('Cá nhân');
      const before = freezePanes.getLocationOrNullObject();
      freezePanes.freezeRows(2);
      const after = freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      expect([before.isNullObject, after.address]).toEqual([true, "'Cá nhân'!1:2"]);
      freezePanes.unfreeze();
      await context.sync();
    });
    expect(embedded.workbook.sheets[0]?.freeze).toBeNull();
  });

  it('show or hide their grid, and have a colour, also in the saved file', async () => {
    await embedded.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Cá nhân');
      sheet.showGridlines = false;
      sheet.tabColor = '#1F7A4D';
      await context.sync();
    });
    embedded = await openEmbedded(embedded.save());
    await embedded.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Cá nhân').load('showGridlines,showHeadings,tabColor');
      await context.sync();
      expect([sheet.showGridlines, sheet.showHeadings, sheet.tabColor]).toEqual([false, true, '#1F7A4D']);
    });
  });

  it('are protected with options, and say so', async () => {
    await embedded.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem('Cá nhân');
      protection.protect({ allowSort: true });
      protection.load('protected,options');
      await context.sync();
      expect([protection.protected, protection.options.allowSort, protection.options.allowFormatCells]).toEqual([
        true,
        true,
        false,
      ]);
      protection.unprotect();
      protection.load('protected');
      await context.sync();
      expect(protection.protected).toBe(false);
    });
  });
});

describe('names', () => {
  it('of the workbook and of a sheet, hidden ones too', async () => {
    await embedded.run(async (context) => {
      const { names } = context.workbook;
      names.load('items/name,items/value,items/visible,items/type,items/scope,items/formula');
      const own = context.workbook.worksheets
        .getItem('Cá nhân')
        .names.load('items/name,items/value,items/formula,items/scope');
      await context.sync();
      expect(
        names.items.map((name) => [name.name, name.value, name.visible, name.type, name.scope, name.formula]),
      ).toEqual([['Năm_xét', 2024, false, 'Double', 'Workbook', '=2024']]);
      expect(own.items.map((name) => [name.name, name.value, name.formula, name.scope])).toEqual([
        ['Danh_sách', "'Cá nhân'!A1:C3", "='Cá nhân'!$A$1:$C$3", 'Worksheet'],
      ]);
    });
  });

  it('are added for ranges and formulas, hidden, changed, followed and deleted', async () => {
    await embedded.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Cá nhân');
      const block = sheet.names.add('_DienHinh.N1', sheet.getRange('D1:G3'));
      block.visible = false;
      const text = context.workbook.names.add('_DienHinh.run', '="a ""b"""', 'ghi chú');
      block.load('name,visible,value');
      text.load('type,value,comment');
      const range = block.getRange().load('address');
      await context.sync();
      expect([block.name, block.visible, block.value, range.address]).toEqual([
        '_DienHinh.N1',
        false,
        "'Cá nhân'!D1:G3",
        "'Cá nhân'!D1:G3",
      ]);
      expect([text.type, text.value, text.comment]).toEqual(['String', 'a "b"', 'ghi chú']);
      text.formula = '="khác"';
      block.delete();
      const gone = sheet.names.getItemOrNullObject('_DienHinh.N1');
      text.load('value');
      await context.sync();
      expect([gone.isNullObject, text.value]).toEqual([true, 'khác']);
    });
  });
});

describe('what the add-in keeps in the workbook', () => {
  it('settings', async () => {
    await embedded.run(async (context) => {
      const { settings } = context.workbook;
      settings.add('năm', { year: 2024, list: [1, 'hai', null] });
      settings.add('năm', { year: 2025 });
      const missing = settings.getItemOrNullObject('không');
      settings.load('items/key,items/value');
      await context.sync();
      expect(missing.isNullObject).toBe(true);
      expect(settings.items.map((setting) => [setting.key, setting.value])).toEqual([['năm', { year: 2025 }]]);
      settings.getItem('năm').delete();
      const count = settings.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  it('properties of the document, and custom ones', async () => {
    await embedded.run(async (context) => {
      const { properties } = context.workbook;
      properties.title = 'Danh sách';
      properties.custom.add('dienhinh', 'một');
      properties.custom.add('DIENHINH', 'hai');
      properties.load('title');
      properties.custom.load('items/key,items/value,items/type');
      const none = properties.custom.getItemOrNullObject('khác');
      await context.sync();
      expect([properties.title, none.isNullObject]).toEqual(['Danh sách', true]);
      expect(properties.custom.items.map((one) => [one.key, one.value, one.type])).toEqual([
        ['dienhinh', 'hai', 'String'],
      ]);
    });
  });

  it('custom XML parts', async () => {
    await embedded.run(async (context) => {
      const { customXmlParts } = context.workbook;
      const part = customXmlParts.add('<d:run xmlns:d="urn:dien-hinh"><d:a/></d:run>');
      part.load('id,namespaceUri');
      await context.sync();
      const found = customXmlParts.getByNamespace('urn:dien-hinh').getOnlyItemOrNullObject();
      const xml = found.getXml();
      const other = customXmlParts.getByNamespace('urn:other').getOnlyItemOrNullObject();
      await context.sync();
      expect([part.namespaceUri, xml.value, other.isNullObject]).toEqual([
        'urn:dien-hinh',
        '<d:run xmlns:d="urn:dien-hinh"><d:a/></d:run>',
        true,
      ]);
      part.delete();
      const count = customXmlParts.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });
});
