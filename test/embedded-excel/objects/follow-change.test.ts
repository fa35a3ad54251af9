import type { Area } from '../../../src/grid/area';
import { deleteCells, insertCells } from '../../../src/embedded-excel/model/insert-delete';
import { wholeColumns, wholeRows } from '../../../src/embedded-excel/model/limits';
import type { SheetModel, WorkbookModel } from '../../../src/embedded-excel/model/types';
import { openEmbedded } from '../../support/embedded';
import { smallBook } from '../../support/embedded-book';

type Change = (workbook: WorkbookModel, sheet: SheetModel) => void;

const inserted =
  (area: Area, shift: 'down' | 'right'): Change =>
  (workbook, sheet) =>
    insertCells(workbook, sheet, area, shift);
const deleted =
  (area: Area, shift: 'up' | 'left'): Change =>
  (workbook, sheet) =>
    deleteCells(workbook, sheet, area, shift);

/** The address of B3:C3, got before and asked for again after the change. */
async function addressAfter(change: Change): Promise<string> {
  const embedded = await openEmbedded(smallBook());
  return embedded.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Cá nhân').getRange('B3:C3').load('values');
    await context.sync();
    embedded.edit('user', (workbook) => {
      const [sheet] = workbook.sheets;
      if (sheet !== undefined) change(workbook, sheet);
    });
    range.load('address');
    await context.sync();
    return range.address;
  });
}

describe('a range that the add-in holds', () => {
  it.each<[string, Change, string]>([
    ['rows inserted above', inserted(wholeRows(0, 1), 'down'), 'B5:C5'],
    ['rows inserted below', inserted(wholeRows(3, 4), 'down'), 'B3:C3'],
    ['a row deleted above', deleted(wholeRows(0, 0), 'up'), 'B2:C2'],
    ['a column inserted to the left', inserted(wholeColumns(0, 0), 'right'), 'C3:D3'],
    ['a column deleted to the left', deleted(wholeColumns(0, 0), 'left'), 'A3:B3'],
    ['one of its columns deleted', deleted(wholeColumns(1, 1), 'left'), 'B3'],
    ['cells inserted above all of it', inserted({ top: 0, left: 1, bottom: 0, right: 2 }, 'down'), 'B4:C4'],
    ['cells inserted above a part of it', inserted({ top: 0, left: 2, bottom: 0, right: 2 }, 'down'), 'B3:C3'],
  ])('moves with its cells: %s', async (_, change, expected) => {
    expect(await addressAfter(change)).toBe(`'Cá nhân'!${expected}`);
  });

  it('is gone with its cells', async () => {
    await expect(addressAfter(deleted(wholeRows(2, 2), 'up'))).rejects.toMatchObject({ code: 'ItemNotFound' });
  });
});
