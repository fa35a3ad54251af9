import fc from 'fast-check';
import { cellsIn, valueAt } from '../../../src/embedded-excel/model/cells';
import { ModelError } from '../../../src/embedded-excel/model/error';
import { loadWorkbook } from '../../../src/embedded-excel/model/load';
import { saveWorkbook } from '../../../src/embedded-excel/model/save';
import { setValues } from '../../../src/embedded-excel/model/set-values';
import { addTable } from '../../../src/embedded-excel/model/tables';
import { setValidation } from '../../../src/embedded-excel/model/validations';
import { overlaps } from '../../../src/grid/area';
import * as cells from '../../../src/embedded-excel/user/cell-actions';
import * as sheets from '../../../src/embedded-excel/user/sheet-actions';
import { asAddIn, canUndo, undo } from '../../../src/embedded-excel/user/undo';
import { WHOLE_SHEET } from '../../../src/embedded-excel/model/limits';
import type { SheetModel, WorkbookModel } from '../../../src/embedded-excel/model/types';
import { at, emptyBook, sampleBook, sheetOf } from '../model/books';

describe("a user's actions and the events that Excel raises for them", () => {
  it('typing: one changed event with the value before and after', () => {
    const { workbook, sheet } = emptyBook();
    setValues(workbook, sheet, at('A1'), [['cũ']]);
    expect(cells.typeIntoCell(workbook, sheet, 0, 0, 'mới')).toEqual([
      {
        type: 'changed',
        sheet: sheet.id,
        address: 'A1',
        changeType: 'RangeEdited',
        details: { valueBefore: 'cũ', valueAfter: 'mới' },
        source: 'user',
      },
    ]);
  });

  it('a choice from a drop-down raises none; typing what the list does not hold changes nothing', () => {
    const { workbook, sheet } = emptyBook();
    setValidation(workbook, sheet, at('A1'), { type: 'list', formula1: '"Có,Không"' });
    expect(cells.pickFromDropDown(workbook, sheet, 0, 0, 'Có')).toEqual([]);
    expect(valueAt(sheet, 0, 0)).toBe('Có');
    expect(cells.typeIntoCell(workbook, sheet, 0, 0, 'Có lẽ')).toEqual([]);
    expect(valueAt(sheet, 0, 0)).toBe('Có');
  });

  it('sorting, filtering, inserting, deleting, hiding', () => {
    const { workbook, sheet } = emptyBook();
    setValues(workbook, sheet, at('A1:B3'), [
      ['T', 'Đ'],
      ['b', 1],
      ['a', 2],
    ]);
    const types = (events: readonly { type: string }[]): unknown => events.map((event) => event.type);
    expect(cells.sort(workbook, sheet, at('A2:B3'), [{ key: 0 }])).toMatchObject([
      { type: 'row-sorted', address: 'A2:B3' },
    ]);
    cells.toggleFilter(workbook, sheet, at('A1:B3'));
    expect(types(cells.filter(workbook, sheet, null, 0, ['a']))).toEqual(['filtered']);
    expect(cells.insertRows(workbook, sheet, 4)).toMatchObject([
      { changeType: 'RowInserted', address: '5:5', shift: 'Down' },
    ]);
    expect(cells.deleteColumns(workbook, sheet, 5)).toMatchObject([
      { changeType: 'ColumnDeleted', address: 'F:F', shift: 'Left' },
    ]);
    expect(cells.hideOrShowRows(workbook, sheet, 8, 9, true)).toMatchObject([
      { type: 'row-hidden-changed', address: '9:10' },
    ]);
    expect(types(sheets.renameSheet(workbook, sheet, 'Mới'))).toEqual(['sheet-renamed']);
    expect(types(sheets.copySheet(workbook, sheet))).toEqual(['sheet-added', 'sheet-deactivated', 'sheet-activated']);
    expect(types(sheets.deleteSheet(workbook, sheet))).toEqual(['sheet-deleted']);
    expect(() => sheets.deleteSheet(workbook, sheetOf(workbook, 0))).toThrow('visible');
  });

  it('typing below or beside a table makes it grow', () => {
    const { workbook, sheet } = emptyBook();
    setValues(workbook, sheet, at('A1:B2'), [
      ['T', 'Đ'],
      ['a', 1],
    ]);
    addTable(workbook, sheet, at('A1:B2'), true);
    cells.typeIntoCell(workbook, sheet, 2, 0, 'b');
    cells.typeIntoCell(workbook, sheet, 1, 2, 'ghi chú');
    expect(sheet.tables[0]?.area).toEqual(at('A1:C3'));
    expect(valueAt(sheet, 0, 2)).toBe('Column1');
    cells.typeIntoCell(workbook, sheet, 4, 0, 'xa');
    expect(sheet.tables[0]?.area).toEqual(at('A1:C3'));
  });

  it("undo takes back the user's and the add-in's last step, not what was done to sheets", () => {
    const { workbook, sheet } = emptyBook();
    cells.typeIntoCell(workbook, sheet, 0, 0, 'một');
    asAddIn(workbook, () => setValues(workbook, sheet, at('A2'), [['hai']]));
    undo(workbook);
    expect([valueAt(sheet, 0, 0), valueAt(sheet, 1, 0)]).toEqual(['một', null]);
    expect(undo(workbook)).toMatchObject([{ type: 'changed', details: { valueBefore: 'một', valueAfter: null } }]);
    expect(canUndo(workbook)).toBe(false);
    cells.typeIntoCell(workbook, sheet, 0, 0, 'một');
    sheets.addSheet(workbook);
    expect(canUndo(workbook)).toBe(false);
  });
});

/** Values by place. */
function filled(sheet: SheetModel): unknown[] {
  return [...cellsIn(sheet, WHOLE_SHEET)].flatMap(({ row: r, column: c, cell }) =>
    cell.value === null ? [] : [[r, c, cell.value, cell.formula]],
  );
}

type Action = (workbook: WorkbookModel) => unknown;

const row = fc.nat(45);
const column = fc.nat(14);
const sheetAt = (workbook: WorkbookModel, n: number) => sheetOf(workbook, n % workbook.sheets.length);
const cellAction: fc.Arbitrary<Action> = fc.oneof(
  fc.tuple(row, column, fc.constantFrom('x', '12', '=A1', '', '50%', 'Nguyễn')).map(
    ([r, c, text]): Action =>
      (book) =>
        cells.typeIntoCell(book, sheetAt(book, r), r, c, text),
  ),
  fc.tuple(row, fc.integer({ min: 1, max: 3 })).map(
    ([r, n]): Action =>
      (book) =>
        cells.insertRows(book, sheetAt(book, n), r, n),
  ),
  fc.tuple(row, fc.integer({ min: 1, max: 3 })).map(
    ([r, n]): Action =>
      (book) =>
        cells.deleteRows(book, sheetAt(book, n), r, n),
  ),
  fc.tuple(column, fc.integer({ min: 1, max: 2 })).map(
    ([c, n]): Action =>
      (book) =>
        cells.insertColumns(book, sheetAt(book, n), c, n),
  ),
  fc.tuple(column, fc.integer({ min: 1, max: 2 })).map(
    ([c, n]): Action =>
      (book) =>
        cells.deleteColumns(book, sheetAt(book, n), c, n),
  ),
  fc.tuple(row, fc.nat(20), column, fc.boolean()).map(
    ([r, n, c, ascending]): Action =>
      (book) =>
        cells.sort(book, sheetAt(book, n), { top: r, left: 0, bottom: r + n, right: 14 }, [{ key: c, ascending }]),
  ),
  fc.tuple(row, column).map(
    ([r, c]): Action =>
      (book) =>
        cells.pasteCells(
          book,
          { sheet: sheetAt(book, 0), area: at('A8:C12') },
          { sheet: sheetAt(book, r), area: { top: r, bottom: r, left: c, right: c } },
        ),
  ),
  fc.tuple(row, row).map(
    ([a, b]): Action =>
      (book) =>
        cells.hideOrShowRows(book, sheetAt(book, a), Math.min(a, b), Math.max(a, b), a > b),
  ),
);
const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 3, arbitrary: cellAction },
  row.map(
    (r): Action =>
      (book) =>
        sheets.copySheet(book, sheetAt(book, r)),
  ),
  row.map(
    (r): Action =>
      (book) =>
        sheets.renameSheet(book, sheetAt(book, r), `Trang ${String(r)}`),
  ),
  row.map(
    (r): Action =>
      (book) =>
        sheets.deleteSheet(book, sheetAt(book, r)),
  ),
  fc.constant<Action>((book) => canUndo(book) && undo(book)),
);

describe('a workbook in which a user does anything', () => {
  it.each(['test/samples/long-rows.xlsx', 'demo/office-2024.xlsx', 'test/samples/group-rows.xlsx'])(
    '%s stays whole',
    (name) => {
      fc.assert(
        fc.property(fc.array(action, { maxLength: 12 }), (actions) => {
          const workbook = sampleBook(name);
          for (const act of actions) {
            try {
              act(workbook);
            } catch (error) {
              if (!(error instanceof ModelError)) throw error;
            }
          }
          const saved = loadWorkbook(saveWorkbook(workbook));
          for (const [n, sheet] of workbook.sheets.entries()) {
            expect(filled(sheetOf(saved, n))).toEqual(filled(sheet));
            for (const table of sheet.tables) {
              const headers = table.columns.map((_, place) => valueAt(sheet, table.area.top, table.area.left + place));
              expect(headers).toEqual(table.columns.map((one) => one.name));
              expect(new Set(headers).size).toBe(table.area.right - table.area.left + 1);
            }
            sheet.merges.forEach((merge, place) =>
              expect(sheet.merges.slice(place + 1).filter((other) => overlaps(merge, other))).toEqual([]),
            );
          }
        }),
        { numRuns: 25 },
      );
    },
  );

  it('everything undone is the workbook as it was', () => {
    fc.assert(
      fc.property(fc.array(cellAction, { maxLength: 8 }), (actions) => {
        const workbook = sampleBook('test/samples/long-rows.xlsx');
        for (const act of actions) {
          try {
            act(workbook);
          } catch (error) {
            if (!(error instanceof ModelError)) throw error;
          }
        }
        while (canUndo(workbook)) undo(workbook);
        expect(saveWorkbook(workbook) === workbook.origin.file).toBe(true);
      }),
      { numRuns: 15 },
    );
  });
});
