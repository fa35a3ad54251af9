import { setValues } from '../../../src/embedded-excel/model/set-values';
import { hideRows } from '../../../src/embedded-excel/model/columns';
import { sortRange } from '../../../src/embedded-excel/model/sort';
import { activateSheet, deleteSheet, renameSheet, select } from '../../../src/embedded-excel/model/sheets';
import type { SheetModel, WorkbookModel } from '../../../src/embedded-excel/model/types';
import { openEmbedded } from '../../support/embedded';
import { smallBook } from '../../support/embedded-book';

function sheetOf(workbook: WorkbookModel, index: number): SheetModel {
  const sheet = workbook.sheets[index];
  if (sheet === undefined) throw new Error('no such sheet');
  return sheet;
}

const CELL = { top: 1, left: 1, bottom: 1, right: 1 };

describe("events reach the add-in's handlers through the genuine library", () => {
  it("a sheet's and the collection's change, by a user, by the add-in and by a co-author", async () => {
    const embedded = await openEmbedded(smallBook());
    const heard: unknown[] = [];
    await embedded.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Cá nhân');
      sheet.load('id');
      await context.sync();
      sheet.onChanged.add(async ({ address, source, triggerSource, changeType }) => {
        heard.push(['sheet', address, source, triggerSource, changeType]);
      });
      context.workbook.worksheets.onChanged.add(async ({ address, source, worksheetId }) => {
        heard.push(['collection', address, source, worksheetId === sheet.id]);
      });
      await context.sync();
    });
    for (const by of ['user', 'remote'] as const) {
      embedded.edit(by, (workbook) => setValues(workbook, sheetOf(workbook, 0), CELL, [[by]]));
      await embedded.settle();
    }
    await embedded.run(async (context) => {
      context.workbook.worksheets.getItem('Cá nhân').getRange('A2').values = [['tự ghi']];
      await context.sync();
    });
    await embedded.settle();
    expect(heard).toEqual([
      ['collection', 'B2', 'Local', true],
      ['sheet', 'B2', 'Local', 'Unknown', 'RangeEdited'],
      ['collection', 'B2', 'Remote', true],
      ['sheet', 'B2', 'Remote', 'Unknown', 'RangeEdited'],
      ['collection', 'A2', 'Local', true],
      ['sheet', 'A2', 'Local', 'ThisLocalAddin', 'RangeEdited'],
    ]);
  });

  it('activating, selecting and deleting', async () => {
    const embedded = await openEmbedded(smallBook());
    const heard: unknown[] = [];
    await embedded.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onActivated.add(async ({ type }) => void heard.push(type));
      worksheets.onDeactivated.add(async ({ type }) => void heard.push(type));
      worksheets.onSelectionChanged.add(async ({ type, address }) => void heard.push([type, address]));
      worksheets.onAdded.add(async ({ type }) => void heard.push(type));
      worksheets.onDeleted.add(async ({ type }) => void heard.push(type));
      await context.sync();
    });
    embedded.edit('user', (workbook) => {
      activateSheet(workbook, sheetOf(workbook, 1));
      select(workbook, sheetOf(workbook, 1), [CELL]);
      deleteSheet(workbook, sheetOf(workbook, 0));
    });
    await embedded.run(async (context) => {
      context.workbook.worksheets.add('Mới');
      await context.sync();
    });
    await embedded.settle();
    expect(heard).toEqual([
      'WorksheetDeactivated',
      'WorksheetActivated',
      ['WorksheetSelectionChanged', 'B2'],
      'WorksheetDeleted',
      'WorksheetAdded',
    ]);
  });

  it('sorting, hiding rows, formats and protection', async () => {
    const embedded = await openEmbedded(smallBook());
    const heard: unknown[] = [];
    await embedded.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onRowSorted.add(async ({ type, address }) => void heard.push([type, address]));
      worksheets.onRowHiddenChanged.add(
        async ({ type, changeType, address }) => void heard.push([type, changeType, address]),
      );
      worksheets.onProtectionChanged.add(async ({ type, isProtected }) => void heard.push([type, isProtected]));
      await context.sync();
    });
    embedded.edit('user', (workbook) => {
      const sheet = sheetOf(workbook, 0);
      sortRange(workbook, sheet, { top: 1, left: 0, bottom: 2, right: 2 }, [{ key: 1 }]);
      hideRows(workbook, sheet, 2, 2, true);
    });
    await embedded.run(async (context) => {
      context.workbook.worksheets.getItem('Cá nhân').protection.protect();
      await context.sync();
    });
    await embedded.settle();
    expect(heard).toEqual([
      ['WorksheetRowSorted', 'A2:C3'],
      ['WorksheetRowHiddenChanged', 'Hidden', '3:3'],
      ['WorksheetProtectionChanged', true],
    ]);
  });

  it('a removed handler hears no more, and Excel sends nothing', async () => {
    const embedded = await openEmbedded(smallBook());
    const heard: string[] = [];
    const handler = await embedded.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add(async ({ address }) => void heard.push(address));
      await context.sync();
      return added;
    });
    expect(embedded.excel.subscriptions.count).toBe(1);
    await embedded.inPane(() =>
      Excel.run(handler.context, async (context) => {
        handler.remove();
        await context.sync();
      }),
    );
    expect(embedded.excel.subscriptions.count).toBe(0);
    embedded.edit('user', (workbook) => setValues(workbook, sheetOf(workbook, 0), CELL, [['x']]));
    await embedded.settle();
    expect(heard).toEqual([]);
  });

  it('none while runtime.enableEvents is false', async () => {
    const embedded = await openEmbedded(smallBook());
    const heard: string[] = [];
    await embedded.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ address }) => void heard.push(address));
      context.runtime.enableEvents = false;
      await context.sync();
    });
    embedded.edit('user', (workbook) => setValues(workbook, sheetOf(workbook, 0), CELL, [['x']]));
    await embedded.settle();
    expect(heard).toEqual([]);
  });

  it('renames are events of 1.17: Excel 2021 has none', async () => {
    const listen = async (profile: '2021' | '2024', heard: unknown[]): Promise<void> => {
      const embedded = await openEmbedded(smallBook(), { profile });
      await embedded.run(async (context) => {
        context.workbook.worksheets.onNameChanged.add(
          async ({ nameBefore, nameAfter }) => void heard.push([nameBefore, nameAfter]),
        );
        await context.sync();
      });
      embedded.edit('user', (workbook) => renameSheet(workbook, sheetOf(workbook, 1), 'Đơn vị'));
      await embedded.settle();
    };
    const heard: unknown[] = [];
    await expect(listen('2021', heard)).rejects.toMatchObject({ code: 'ApiNotFound' });
    await listen('2024', heard);
    expect(heard).toEqual([['Tập thể', 'Đơn vị']]);
  });

  it("a closed pane's handlers are gone", async () => {
    const embedded = await openEmbedded(smallBook());
    const heard: string[] = [];
    await embedded.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ address }) => void heard.push(address));
      await context.sync();
    });
    await embedded.reopenPane();
    const heardAnew: string[] = [];
    await embedded.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ address }) => void heardAnew.push(address));
      await context.sync();
    });
    embedded.edit('user', (workbook) => setValues(workbook, sheetOf(workbook, 0), CELL, [['x']]));
    await embedded.settle();
    expect([heard, heardAnew]).toEqual([[], ['B2']]);
  });
});

describe("an event's cells", () => {
  it('are a range', async () => {
    const embedded = await openEmbedded(smallBook());
    const heard: Excel.WorksheetChangedEventArgs[] = [];
    await embedded.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (args) => void heard.push(args));
      await context.sync();
    });
    embedded.edit('user', (workbook) => setValues(workbook, sheetOf(workbook, 0), CELL, [[2025]]));
    await embedded.settle();
    await embedded.run(async (context) => {
      const range = heard[0]?.getRange(context).load('values');
      await context.sync();
      expect(range?.values).toEqual([[2025]]);
    });
    expect(heard[0]?.details).toMatchObject({ valueBefore: 2024, valueAfter: 2025, valueTypeAfter: 'Double' });
  });
});

describe("Office's own settings", () => {
  it('are those of the workbook', async () => {
    const embedded = await openEmbedded(smallBook());
    const { settings } = Office.context.document;
    settings.set('năm', 2024);
    await new Promise((resolve) => settings.saveAsync(resolve));
    expect(embedded.workbook.settings.get('năm')).toBe(2024);
  });
});

describe('buttons of the ribbon', () => {
  it('run their function and complete', async () => {
    const embedded = await openEmbedded(smallBook());
    const pressed: string[] = [];
    Office.actions.associate('checkNow', (event: Office.AddinCommands.Event) => {
      pressed.push(event.source.id);
      event.completed();
    });
    await embedded.press('checkNow');
    expect(pressed).toHaveLength(1);
  });
});
