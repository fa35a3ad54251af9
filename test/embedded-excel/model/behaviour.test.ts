import fc from 'fast-check';
import { cellAt, specialCells, usedArea, valueAt } from '../../../src/embedded-excel/model/cells';
import { clearCells } from '../../../src/embedded-excel/model/clear';
import { pointsOfWidth, widthOfPoints } from '../../../src/embedded-excel/model/columns';
import {
  addCustomRule,
  clearRules,
  deleteRule,
  rulesIn,
  setPriority,
} from '../../../src/embedded-excel/model/conditional-formats';
import { copyRange } from '../../../src/embedded-excel/model/copy-range';
import { clearFilterCriteria, filterByValues, setAutoFilter } from '../../../src/embedded-excel/model/filter';
import { deleteCells, insertCells } from '../../../src/embedded-excel/model/insert-delete';
import { wholeRows } from '../../../src/embedded-excel/model/limits';
import { mergeCells, unmergeCells } from '../../../src/embedded-excel/model/merge';
import { addName, areaOfName, findName } from '../../../src/embedded-excel/model/names';
import { printArea, setPrintArea } from '../../../src/embedded-excel/model/page-layout';
import { addressOf } from '../../../src/embedded-excel/model/references';
import { changeLook, lookAt } from '../../../src/embedded-excel/model/set-look';
import { formulaText, setValues } from '../../../src/embedded-excel/model/set-values';
import { addSheet, copySheet, deleteSheet, renameSheet } from '../../../src/embedded-excel/model/sheets';
import { sortRange } from '../../../src/embedded-excel/model/sort';
import {
  addTable,
  addTableColumn,
  convertToRange,
  deleteTableColumn,
  resizeTable,
} from '../../../src/embedded-excel/model/tables';
import type { SheetModel } from '../../../src/embedded-excel/model/types';
import { at, emptyBook } from './books';

function values(sheet: SheetModel, address: string): unknown[][] {
  const area = at(address);
  return Array.from({ length: area.bottom - area.top + 1 }, (_, n) =>
    Array.from({ length: area.right - area.left + 1 }, (__, m) => valueAt(sheet, area.top + n, area.left + m)),
  );
}

const formula = (sheet: SheetModel, address: string): unknown =>
  formulaText(cellAt(sheet, at(address).top, at(address).left));

describe('writing cells', () => {
  it('null leaves a cell, an empty text empties it, its format stays', () => {
    const { workbook, sheet } = emptyBook();
    setValues(workbook, sheet, at('A1:C1'), [['50%', 'b', 'c']]);
    setValues(workbook, sheet, at('A1:C1'), [['', null, 'd']]);
    expect(values(sheet, 'A1:C1')).toEqual([[null, 'b', 'd']]);
    expect(lookAt(workbook, sheet, 0, 0).numberFormat).toBe('0%');
  });

  it('a matrix of another shape is refused, one value fills the range', () => {
    const { workbook, sheet } = emptyBook();
    expect(() => setValues(workbook, sheet, at('A1:B2'), [['a', 'b']])).toThrow();
    setValues(workbook, sheet, at('A1:B2'), 'x');
    expect(values(sheet, 'A1:B2')).toEqual([
      ['x', 'x'],
      ['x', 'x'],
    ]);
  });

  it('the used range with formats is larger than that of values, until all is cleared', () => {
    const { workbook, sheet } = emptyBook();
    setValues(workbook, sheet, at('B2:C3'), 'x');
    changeLook(workbook, sheet, at('C3:E5'), { fill: '#FF0000' });
    clearCells(workbook, sheet, at('C3'), 'contents');
    const address = (valuesOnly: boolean): string | null => {
      const area = usedArea(sheet, valuesOnly);
      return area === null ? null : addressOf(area);
    };
    expect([address(true), address(false)]).toEqual(['B2:C3', 'B2:E5']);
    clearCells(workbook, sheet, at('A1:Z99'), 'all');
    expect([address(true), address(false)]).toEqual([null, null]);
  });

  it('sums, counts and links are computed, and follow what they refer to', () => {
    const { workbook, sheet } = emptyBook();
    setValues(workbook, sheet, at('A1:A4'), [[1], [2], ['x'], ['=A1*2+1']]);
    setValues(workbook, sheet, at('B1:B5'), [
      ['=SUM(A1:A4)'],
      ['=COUNTIF(A1:A4,"x")'],
      ['=COUNTA(A1:A9)'],
      ['=HYPERLINK("#A1","Xem")'],
      ['=B1&" điểm"'],
    ]);
    expect(values(sheet, 'B1:B5')).toEqual([[6], [1], [4], ['Xem'], ['6 điểm']]);
    setValues(workbook, sheet, at('A1'), [[10]]);
    expect(values(sheet, 'B1:B5')).toEqual([[33], [1], [4], ['Xem'], ['33 điểm']]);
  });
});

describe('what follows cells', () => {
  it('names, rules, merges, print areas and formulas of other sheets move with inserted and deleted rows', () => {
    const { workbook, sheet } = emptyBook();
    const other = addSheet(workbook, 'Khác');
    setValues(workbook, other, at('A1'), [['=Sheet1!B5']]);
    addName(workbook, { name: 'Vung', scope: null, formula: 'Sheet1!$A$5:$B$9' });
    setPrintArea(workbook, sheet, at('A1:D20'));
    addCustomRule(workbook, sheet, [at('A5:B9')], '$A5=1');
    mergeCells(workbook, sheet, at('D5:D6'));
    insertCells(workbook, sheet, wholeRows(1, 2), 'down');
    const name = findName(workbook, 'vung', null);
    expect(name?.formula).toBe('Sheet1!$A$7:$B$11');
    expect(name && areaOfName(workbook, name)?.sheet).toBe(sheet);
    expect(formula(other, 'A1')).toBe('=Sheet1!B7');
    expect(printArea(workbook, sheet)).toEqual(at('A1:D22'));
    expect(sheet.conditionalFormats.map(({ areas, formulas }) => [areas, formulas])).toEqual([
      [[at('A7:B11')], ['$A7=1']],
    ]);
    expect(sheet.merges).toEqual([at('D7:D8')]);
    deleteCells(workbook, sheet, wholeRows(6, 6), 'up');
    expect(formula(other, 'A1')).toBe('=Sheet1!#REF!');
    expect(sheet.merges).toEqual([]);
  });

  it('cells inserted beside a rule part it, and a merged area is not torn', () => {
    const { workbook, sheet } = emptyBook();
    setValues(workbook, sheet, at('A1:B4'), 'x');
    addCustomRule(workbook, sheet, [at('A2:B4')], 'TRUE');
    insertCells(workbook, sheet, at('A1'), 'down');
    expect(sheet.conditionalFormats[0]?.areas).toEqual([at('A3:A5'), at('B2:B4')]);
    mergeCells(workbook, sheet, at('A7:B7'));
    expect(() => insertCells(workbook, sheet, at('A1'), 'down')).toThrow('torn');
  });

  it('formulas follow a renamed sheet; a copy has its own names, tables and rules', () => {
    const { workbook, sheet } = emptyBook();
    setValues(workbook, sheet, at('A1:B2'), [
      ['Tên', 'Điểm'],
      ['a', 1],
    ]);
    addTable(workbook, sheet, at('A1:B2'), true);
    setValues(workbook, sheet, at('D1'), [['=Sheet1!B2']]);
    addName(workbook, { name: '_DienHinh.1', scope: sheet.id, formula: 'Sheet1!$D$1', visible: false });
    renameSheet(workbook, sheet, 'Cá nhân');
    expect(formula(sheet, 'D1')).toBe("='Cá nhân'!B2");
    const copy = copySheet(workbook, sheet, { position: 'End' });
    expect(copy.name).toBe('Cá nhân (2)');
    expect(copy.tables.map((table) => table.name)).toEqual(['Table2']);
    expect(formula(copy, 'D1')).toBe("='Cá nhân (2)'!B2");
    expect(findName(workbook, '_DienHinh.1', copy.id)?.formula).toBe("'Cá nhân (2)'!$D$1");
    deleteSheet(workbook, sheet);
    expect(workbook.names.map((name) => name.scope)).toEqual([copy.id]);
  });
});

describe('merged cells', () => {
  it('keep the first content and lose the rest', () => {
    const { workbook, sheet } = emptyBook();
    setValues(workbook, sheet, at('B1:B2'), [['b'], ['c']]);
    mergeCells(workbook, sheet, at('A1:B2'));
    expect(values(sheet, 'A1:B2')).toEqual([
      ['b', null],
      [null, null],
    ]);
    unmergeCells(workbook, sheet, at('B2'));
    expect(sheet.merges).toEqual([]);
  });
});

describe('tables', () => {
  function book(): ReturnType<typeof emptyBook> & { table: ReturnType<typeof addTable> } {
    const { workbook, sheet } = emptyBook();
    setValues(workbook, sheet, at('A1:B3'), [
      ['Tên', 'Tên'],
      ['a', 1],
      ['b', 2],
    ]);
    return { workbook, sheet, table: addTable(workbook, sheet, at('A1:B3'), true) };
  }

  it('have headers that are texts, filled and different, in their cells too', () => {
    const { workbook, sheet, table } = book();
    expect(values(sheet, 'A1:B1')).toEqual([['Tên', 'Tên2']]);
    setValues(workbook, sheet, at('A1:B1'), [[2024, '']]);
    expect(sheet.tables[0]?.columns.map((column) => column.name)).toEqual(['2024', 'Column1']);
    expect(values(sheet, 'A1:B1')).toEqual([['2024', 'Column1']]);
    setValues(workbook, sheet, at('D1'), [['=COUNTA(Table1[2024])']]);
    setValues(workbook, sheet, at('A1'), [['Họ tên']]);
    expect(formula(sheet, 'D1')).toBe('=COUNTA(Table1[Họ tên])');
    expect(table.name).toBe('Table1');
  });

  it('are resized, get and lose columns, and end without a trace in the cells', () => {
    const { workbook, sheet, table } = book();
    setValues(workbook, sheet, at('C1:D1'), [['Kết quả', 'Lý do']]);
    resizeTable(workbook, sheet, table, at('A1:D3'));
    addTableColumn(workbook, sheet, table, 1);
    expect(sheet.tables[0]?.columns.map((column) => column.name)).toEqual([
      'Tên',
      'Column1',
      'Tên2',
      'Kết quả',
      'Lý do',
    ]);
    expect(values(sheet, 'A1:E1')).toEqual([['Tên', 'Column1', 'Tên2', 'Kết quả', 'Lý do']]);
    deleteTableColumn(workbook, sheet, table, 1);
    expect(sheet.tables[0]?.area).toEqual(at('A1:D3'));
    expect(() => resizeTable(workbook, sheet, table, at('A2:D3'))).toThrow();
    expect(() => deleteCells(workbook, sheet, wholeRows(0, 0), 'up')).toThrow('header');
    convertToRange(workbook, sheet, table);
    expect(sheet.tables).toEqual([]);
    expect(values(sheet, 'A2:B3')).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
  });
});

describe('filters', () => {
  it('hide the rows whose shown text is not ticked, and keep their criteria when widened', () => {
    const { workbook, sheet } = emptyBook();
    setValues(workbook, sheet, at('A1:A5'), [['Tỷ lệ'], ['50%'], ['75%'], [''], ['50%']]);
    setAutoFilter(workbook, sheet, at('A1:A5'));
    filterByValues(workbook, sheet, null, 0, ['50%']);
    const hidden = (): unknown => [1, 2, 3, 4].filter((row) => sheet.rows[row]?.hidden === true);
    expect(hidden()).toEqual([2, 3]);
    setAutoFilter(workbook, sheet, at('A1:C5'));
    expect(hidden()).toEqual([2, 3]);
    expect(findName(workbook, '_xlnm._FilterDatabase', sheet.id)?.formula).toBe('Sheet1!$A$1:$C$5');
    expect(specialCells(sheet, at('A1:A5'), 'visible').map(addressOf)).toEqual(['A1:A2', 'A5']);
    clearFilterCriteria(workbook, sheet, null);
    expect(hidden()).toEqual([]);
  });
});

describe('rules', () => {
  it('a new one takes the top priority; others close up when one goes', () => {
    const { workbook, sheet } = emptyBook();
    const first = addCustomRule(workbook, sheet, [at('A1:A9')], 'A1=1', { fill: '#FF0000' });
    const second = addCustomRule(workbook, sheet, [at('A1:B9')], 'A1=2');
    expect(rulesIn(sheet, at('A5')).map((rule) => rule.id)).toEqual([second.id, first.id]);
    setPriority(workbook, sheet, first.id, 0);
    expect(rulesIn(sheet, at('A5')).map((rule) => rule.id)).toEqual([first.id, second.id]);
    clearRules(workbook, sheet, at('A1:A9'));
    expect(sheet.conditionalFormats.map((rule) => rule.areas)).toEqual([[at('B1:B9')]]);
    deleteRule(workbook, sheet, second.id);
    expect(sheet.conditionalFormats).toEqual([]);
  });

  it('come along with a copy, seen from its cells', () => {
    const { workbook, sheet } = emptyBook();
    const other = addSheet(workbook, 'B');
    addCustomRule(workbook, sheet, [at('A1:A9')], '$A1=1');
    copyRange(workbook, { sheet, area: at('A1:A9') }, { sheet: other, area: at('C3') }, 'formats');
    expect(other.conditionalFormats.map(({ areas, formulas }) => [areas, formulas])).toEqual([
      [[at('C3:C11')], ['$A3=1']],
    ]);
    copyRange(workbook, { sheet, area: at('A1:A9') }, { sheet, area: at('C1') }, 'formats');
    expect(sheet.conditionalFormats.map((rule) => rule.areas)).toEqual([[at('A1:A9'), at('C1:C9')]]);
  });
});

describe('copies', () => {
  it('fill a range that is a multiple of them, relative references move along', () => {
    const { workbook, sheet } = emptyBook();
    setValues(workbook, sheet, at('A1:B1'), [[1, '=A1+$A$1']]);
    copyRange(workbook, { sheet, area: at('A1:B1') }, { sheet, area: at('A2:B3') });
    expect(values(sheet, 'A1:B3')).toEqual([
      [1, 2],
      [1, 2],
      [1, 2],
    ]);
    expect(formula(sheet, 'B3')).toBe('=A3+$A$1');
    copyRange(workbook, { sheet, area: at('B1:B3') }, { sheet, area: at('D1') }, 'values');
    expect(formula(sheet, 'D3')).toBe(2);
  });
});

describe('sorting', () => {
  it('numbers, texts without case, truths, errors, blanks last; down too', () => {
    const { workbook, sheet } = emptyBook();
    setValues(workbook, sheet, at('A1:A7'), [['b'], [''], [2], ['#N/A'], [true], ['Á'], [1]]);
    sortRange(workbook, sheet, at('A1:A7'), [{ key: 0 }]);
    expect(values(sheet, 'A1:A7').flat()).toEqual([1, 2, 'Á', 'b', true, { error: '#N/A' }, null]);
    sortRange(workbook, sheet, at('A1:A7'), [{ key: 0, ascending: false }]);
    expect(values(sheet, 'A1:A7').flat()).toEqual([{ error: '#N/A' }, true, 'b', 'Á', 2, 1, null]);
  });

  it('keeps every row whole: values, formats and formulas that look at their own row', () => {
    const row = fc.record({ key: fc.oneof(fc.integer(), fc.constantFrom('a', 'B', 'đ', '')), bold: fc.boolean() });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), fc.boolean(), (rows, ascending) => {
        const { workbook, sheet } = emptyBook();
        rows.forEach(({ key, bold }, n) => {
          const line = { top: n, bottom: n, left: 0, right: 2 };
          setValues(workbook, sheet, line, [[key, n, `=B${String(n + 1)}*2`]]);
          if (bold) changeLook(workbook, sheet, { ...line, left: 1 }, { font: { bold } });
        });
        sortRange(workbook, sheet, { top: 0, left: 0, bottom: rows.length - 1, right: 2 }, [{ key: 0, ascending }]);
        const seen = rows.map((_, n) => {
          const mark = Number(valueAt(sheet, n, 1));
          expect(valueAt(sheet, n, 0)).toBe(rows[mark]?.key === '' ? null : rows[mark]?.key);
          expect(formula(sheet, `C${String(n + 1)}`)).toBe(`=B${String(n + 1)}*2`);
          expect(valueAt(sheet, n, 2)).toBe(mark * 2);
          expect(lookAt(workbook, sheet, n, 1).font.bold).toBe(rows[mark]?.bold);
          return mark;
        });
        expect([...seen].sort((a, b) => a - b)).toEqual(rows.map((_, n) => n));
      }),
      { numRuns: 40 },
    );
  });
});

describe('widths', () => {
  it('in points come back as they were set, at whole pixels', () => {
    for (let pixels = 1; pixels < 1_000; pixels++)
      expect(pointsOfWidth(widthOfPoints(pixels * 0.75))).toBe(pixels * 0.75);
  });
});
