import { openEmbedded } from '../../support/embedded';
import { smallBook } from '../../support/embedded-book';

/** The action types of a request's actions: what the genuine client really sends. */
const kinds = (
  request: { readonly body: { readonly Actions: readonly { readonly ActionType: number }[] } } | undefined,
): number[] => request?.body.Actions.map((action) => action.ActionType) ?? [];

describe("the genuine office.js' requests are answered", () => {
  it('nested collections, in one request', async () => {
    const embedded = await openEmbedded(smallBook());
    const names = await embedded.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name,items/names/items/name,items/visibility');
      await context.sync();
      return worksheets.items.map((sheet) => [
        sheet.name,
        sheet.visibility,
        sheet.names.items.map((name) => name.name),
      ]);
    });
    expect(names).toEqual([
      ['Cá nhân', 'Visible', ['Danh_sách']],
      ['Tập thể', 'Visible', []],
      ['Ẩn', 'Hidden', []],
    ]);
    expect(embedded.requests).toHaveLength(1);
  });

  it('a plain load gives the scalar properties that this Excel has', async () => {
    const embedded = await openEmbedded(smallBook());
    await embedded.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Cá nhân');
      sheet.load();
      await context.sync();
      expect([sheet.name, sheet.position, sheet.visibility]).toEqual(['Cá nhân', 0, 'Visible']);
    });
  });

  it('$top and $skip choose items', async () => {
    const embedded = await openEmbedded(smallBook());
    await embedded.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load({ name: true, $top: 1, $skip: 1 });
      await context.sync();
      expect(worksheets.items.map((sheet) => sheet.name)).toEqual(['Tập thể']);
    });
  });

  it('values are read and written; null leaves a cell', async () => {
    const embedded = await openEmbedded(smallBook());
    await embedded.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Cá nhân').getRange('A1:B2');
      range.load('values,address,rowCount,columnCount,rowIndex,columnIndex');
      await context.sync();
      expect(range.values).toEqual([
        ['Họ và tên', 'Năm'],
        ['Nguyễn Văn An', 2024],
      ]);
      expect(range.address).toBe("'Cá nhân'!A1:B2");
      expect([range.rowCount, range.columnCount, range.rowIndex, range.columnIndex]).toEqual([2, 2, 0, 0]);
      range.values = [
        [null, 'Năm xét'],
        ['Lê Thị Bình', null],
      ];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([
        ['Họ và tên', 'Năm xét'],
        ['Lê Thị Bình', 2024],
      ]);
    });
    expect(embedded.requests).toHaveLength(2);
  });

  it('writes of more than 1,500 cells, which the client sends in blocks of rows', async () => {
    const embedded = await openEmbedded(smallBook());
    const values = Array.from({ length: 2000 }, (_, row) => [row, `dòng ${String(row)}`]);
    await embedded.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Tập thể').getRange('C10:D2009');
      range.values = values;
      await context.sync();
      range.load('values');
      await context.sync();
      expect(range.values).toEqual(values);
    });
    const calls = embedded.requests[0]?.body.Actions.filter((action) => action.ActionType === 4) ?? [];
    expect(calls.length).toBeGreaterThan(1);
  });

  it('an object path is resolved once: adding a sheet adds one', async () => {
    const embedded = await openEmbedded(smallBook());
    await embedded.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Kết quả');
      sheet.load('name,id');
      await context.sync();
      // In the next batch the client finds it by its id.
      sheet.name = 'Kết quả 2';
      await context.sync();
    });
    expect(embedded.workbook.sheets.map((sheet) => sheet.name)).toEqual(['Cá nhân', 'Tập thể', 'Ẩn', 'Kết quả 2']);
  });

  it('null objects, and what is reached from them, are null; calls on them do nothing', async () => {
    const embedded = await openEmbedded(smallBook());
    await embedded.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Không có');
      const range = sheet.getUsedRangeOrNullObject(true);
      range.load('values');
      sheet.delete();
      await context.sync();
      expect([sheet.isNullObject, range.isNullObject]).toEqual([true, true]);
    });
  });

  it('a range stays usable after its batch and moves with its cells; after the run nothing is kept', async () => {
    const embedded = await openEmbedded(smallBook());
    await embedded.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Cá nhân').getRange('A2');
      range.load('values');
      await context.sync();
      expect(embedded.references).toBe(1);
      range.load('address');
      await context.sync();
      expect(range.address).toBe("'Cá nhân'!A2");
    });
    await embedded.settle();
    expect(embedded.references).toBe(0);
    expect(embedded.excel.requests.at(-1)?.purpose).toBe('release');
    expect(embedded.requests).toHaveLength(2);
  });

  it('tracked objects are counted until they are let go', async () => {
    const embedded = await openEmbedded(smallBook());
    const kept = await embedded.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Cá nhân').getRange('A2');
      context.trackedObjects.add(range);
      await context.sync();
      return range;
    });
    await embedded.settle();
    expect(embedded.references).toBe(1);
    kept.context.trackedObjects.remove(kept);
    await kept.context.sync();
    expect(embedded.references).toBe(0);
  });

  it('set() on an object and what it holds', async () => {
    const embedded = await openEmbedded(smallBook());
    await embedded.run(async (context) => {
      context.workbook.worksheets.getItem('Tập thể').set({ name: 'Đơn vị', visibility: 'Hidden' });
      await context.sync();
    });
    expect(embedded.workbook.sheets[1]).toMatchObject({ name: 'Đơn vị', visibility: 'hidden' });
  });

  it('the log keeps bodies and bytes', async () => {
    const embedded = await openEmbedded(smallBook());
    await embedded.run(async (context) => {
      context.workbook.worksheets.getItem('Tập thể').load('name');
      await context.sync();
    });
    const [request] = embedded.requests;
    expect(request).toMatchObject({ number: 1, purpose: 'work', state: 'answered' });
    expect(request?.bytes).toBe(Buffer.byteLength(JSON.stringify(request?.body)));
    expect(request?.answerBytes).toBeGreaterThan(30);
    expect(kinds(request)).toContain(2);
  });
});
