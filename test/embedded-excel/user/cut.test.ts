import fc from 'fast-check';
import { cellAt, cellsIn, valueAt } from '../../../src/embedded-excel/model/cells';
import { addCustomRule } from '../../../src/embedded-excel/model/conditional-formats';
import { mergeCells } from '../../../src/embedded-excel/model/merge';
import { WHOLE_SHEET } from '../../../src/embedded-excel/model/limits';
import { NOTHING_ALLOWED } from '../../../src/embedded-excel/model/protection';
import { setValues } from '../../../src/embedded-excel/model/set-values';
import { addSheet, protectSheet } from '../../../src/embedded-excel/model/sheets';
import { addTable } from '../../../src/embedded-excel/model/tables';
import type { SheetModel } from '../../../src/embedded-excel/model/types';
import { setValidation } from '../../../src/embedded-excel/model/validations';
import { moveCutCells } from '../../../src/embedded-excel/user/cell-actions';
import { undo } from '../../../src/embedded-excel/user/undo';
import { at, emptyBook } from '../model/books';

function filledBook() {
  const { workbook, sheet } = emptyBook();
  setValues(workbook, sheet, at('A1:C3'), [
    ['Tên', 'Điểm', 'Tổng'],
    ['An', 7, '=B2*2'],
    ['Bình', 8, '=SUM(B2:B3)'],
  ]);
  return { workbook, sheet };
}

const formula = (sheet: SheetModel, address: string): string | null => {
  const { top, left } = at(address);
  return cellAt(sheet, top, left)?.formula ?? null;
};

describe('cells that are cut and pasted', () => {
  it('stand at the new place alone, and whatever names them names them there', () => {
    const { workbook, sheet } = filledBook();
    moveCutCells(workbook, { sheet, area: at('B2:B3') }, { sheet, area: at('E5') });
    expect([valueAt(sheet, 1, 1), valueAt(sheet, 2, 1)]).toEqual([null, null]);
    expect([valueAt(sheet, 4, 4), valueAt(sheet, 5, 4)]).toEqual([7, 8]);
    expect([formula(sheet, 'C2'), formula(sheet, 'C3')]).toEqual(['E5*2', 'SUM(E5:E6)']);
    expect([valueAt(sheet, 1, 2), valueAt(sheet, 2, 2)]).toEqual([14, 15]);
  });

  it('a formula that is moved goes on naming what it named; what named the cells below it names nothing', () => {
    const { workbook, sheet } = filledBook();
    moveCutCells(workbook, { sheet, area: at('C2:C3') }, { sheet, area: at('B3') });
    expect([formula(sheet, 'B3'), formula(sheet, 'B4')]).toEqual(['B2*2', 'SUM(B2:B3)']);
    setValues(workbook, sheet, at('G1'), [['=A1']]);
    moveCutCells(workbook, { sheet, area: at('A3') }, { sheet, area: at('A1') });
    expect(formula(sheet, 'G1')).toBe('#REF!');
  });

  it('to another sheet: formulas name the sheet where their cells are', () => {
    const { workbook, sheet } = filledBook();
    const other = addSheet(workbook, 'Trang hai');
    moveCutCells(workbook, { sheet, area: at('B3:C3') }, { sheet: other, area: at('A1') });
    expect(formula(other, 'B1')).toBe(`SUM(${sheet.name}!B2:B3)`);
    moveCutCells(workbook, { sheet, area: at('B2') }, { sheet: other, area: at('D1') });
    expect(formula(sheet, 'C2')).toBe("'Trang hai'!D1*2");
    moveCutCells(workbook, { sheet: other, area: at('D1') }, { sheet, area: at('B2') });
    expect(formula(sheet, 'C2')).toBe(`${sheet.name}!B2*2`);
  });

  it('take merges, lists and colours by rule along', () => {
    const { workbook, sheet } = filledBook();
    mergeCells(workbook, sheet, at('A5:B5'));
    setValidation(workbook, sheet, at('A2:A3'), { type: 'list', formula1: '"An,Bình"' });
    addCustomRule(workbook, sheet, [at('A2:A3')], '$B2>7', { fill: '#FF0000' });
    moveCutCells(workbook, { sheet, area: at('A3:B5') }, { sheet, area: at('E13') });
    expect(sheet.merges).toEqual([at('E15:F15')]);
    expect(sheet.validations.map(({ areas }) => areas)).toEqual([[at('A2')], [at('E13')]]);
    expect(sheet.conditionalFormats.map(({ areas, formulas }) => [areas, formulas])).toEqual([
      [[at('A2')], ['$B2>7']],
      [[at('E13')], ['$F13>7']],
    ]);
  });

  it('a whole table moves as a table; to another sheet it does not', () => {
    const { workbook, sheet } = filledBook();
    addTable(workbook, sheet, at('A1:B3'), true);
    moveCutCells(workbook, { sheet, area: at('A1:B3') }, { sheet, area: at('E2') });
    expect(sheet.tables.map(({ area, columns }) => [area, columns.map(({ name }) => name)])).toEqual([
      [at('E2:F4'), ['Tên', 'Điểm']],
    ]);
    const other = addSheet(workbook, 'Trang hai');
    expect(() => moveCutCells(workbook, { sheet, area: at('E2:F4') }, { sheet: other, area: at('A1') })).toThrow(
      'table',
    );
  });

  it('over themselves: nothing is lost', () => {
    const { workbook, sheet } = filledBook();
    moveCutCells(workbook, { sheet, area: at('A1:A3') }, { sheet, area: at('A2') });
    expect([0, 1, 2, 3].map((row) => valueAt(sheet, row, 0))).toEqual([null, 'Tên', 'An', 'Bình']);
  });

  it('are undone with all that named them', () => {
    const { workbook, sheet } = filledBook();
    moveCutCells(workbook, { sheet, area: at('B2:B3') }, { sheet, area: at('E5') });
    undo(workbook);
    expect([formula(sheet, 'C2'), valueAt(sheet, 1, 1), valueAt(sheet, 4, 4)]).toEqual(['B2*2', 7, null]);
  });

  it('stay where merged cells would be torn, or a protected sheet holds them', () => {
    const { workbook, sheet } = filledBook();
    mergeCells(workbook, sheet, at('E5:F6'));
    expect(() => moveCutCells(workbook, { sheet, area: at('A1') }, { sheet, area: at('E6') })).toThrow('torn');
    expect(() => moveCutCells(workbook, { sheet, area: at('E5') }, { sheet, area: at('A1') })).toThrow('torn');
    const other = addSheet(workbook, 'Trang hai');
    protectSheet(workbook, sheet, NOTHING_ALLOWED);
    expect(() => moveCutCells(workbook, { sheet, area: at('A1') }, { sheet: other, area: at('A1') })).toThrow(
      'protected',
    );
    expect(valueAt(sheet, 0, 0)).toBe('Tên');
  });

  it('are heard of at both places', () => {
    const { workbook, sheet } = filledBook();
    const events = moveCutCells(workbook, { sheet, area: at('B2:B3') }, { sheet, area: at('E5') });
    expect(events.flatMap((event) => (event.type === 'changed' ? event.address : []))).toEqual(['B2:B3', 'E5:E6']);
  });

  it('to a free place and back: all is as it was', () => {
    const contents = ['=A1', '=$B$1+C1', '=SUM(A1:C1)', '=Sheet1!B1', 'chữ', 5, null];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...contents), { minLength: 6, maxLength: 6 }),
        fc.constantFrom('A1', 'B1:C2', 'A1:C3', 'C1:C3'),
        fc.constantFrom('E1', 'H20'),
        fc.boolean(),
        (texts, address, place, elsewhere) => {
          const { workbook, sheet } = emptyBook();
          const other = elsewhere ? addSheet(workbook, 'Trang hai') : sheet;
          setValues(workbook, sheet, at('A1:C3'), [[1, 2, 3], texts.slice(0, 3), texts.slice(3)]);
          const all = () => [...cellsIn(sheet, WHOLE_SHEET)].map(({ row, column, cell }) => [row, column, cell]);
          const before = JSON.stringify(all()).replaceAll(`${sheet.name}!`, '');
          const area = at(address);
          const { top, left } = at(place);
          const there = { top, left, bottom: top + area.bottom - area.top, right: left + area.right - area.left };
          moveCutCells(workbook, { sheet, area }, { sheet: other, area: there });
          moveCutCells(workbook, { sheet: other, area: there }, { sheet, area });
          expect(JSON.stringify(all()).replaceAll(`${sheet.name}!`, '')).toBe(before);
        },
      ),
    );
  });
});
