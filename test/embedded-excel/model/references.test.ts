import fc from 'fast-check';
import { addressOf, mapReferences, quotedName, referencesIn } from '../../../src/embedded-excel/model/references';
import { shiftFormula, translateFormula, type Shift } from '../../../src/embedded-excel/model/shift';
import { renamedSheet, withoutSheet } from '../../../src/embedded-excel/model/sheet-names';
import { at } from './books';

const rows = (kind: Shift['kind'], address: string): Shift => ({ kind, axis: 'rows', area: at(address) });
const columns = (kind: Shift['kind'], address: string): Shift => ({ kind, axis: 'columns', area: at(address) });

describe('references in formulas', () => {
  it.each([
    ['A1+$B$2', ['A1', 'B2']],
    ['SUM(A1:B2,5:6,A:C)', ['A1:B2', '5:6', 'A:C']],
    ['"A1"&A2', ['A2']],
    ['LOG10(A1)', ['A1']],
    ["'Cá nhân'!A1+Sheet2!$B3", ['A1', 'B3']],
    ['[1]Sheet1!A1+Sheet1:Sheet3!A1', []],
    ['Table1[[#This Row],[A1]]+Total1x', []],
    ['ABC1D+XFE1+A0', []],
    ['"say ""A1"""&IF(TRUE,A9,1E5)', ['A9']],
    ['Điểm1+A1', ['A1']],
  ])('%s names %j', (formula, expected) => {
    expect(referencesIn(formula).map((reference) => addressOf(reference.area))).toEqual(expected);
  });

  it.each([
    ['rows inserted above', 'A5+$B$5', rows('insert', '2:3'), 'A7+$B$7'],
    ['rows inserted inside a range', 'SUM(A1:A5)', rows('insert', '3:3'), 'SUM(A1:A6)'],
    ['rows inserted below', 'A1', rows('insert', '3:3'), 'A1'],
    ['the row deleted', 'A5+1', rows('delete', '5:5'), '#REF!+1'],
    ['a range cut at its end', 'SUM(A1:A5)', rows('delete', '4:9'), 'SUM(A1:A3)'],
    ['a range cut at its start', 'SUM(A4:A9)', rows('delete', '3:5'), 'SUM(A3:A6)'],
    ['whole columns', 'SUM(A:A)', rows('insert', '1:1'), 'SUM(A:A)'],
    ['columns inserted', '$C$1:D2', columns('insert', 'A:B'), '$E$1:F2'],
    ['cells moved beside', 'B5', rows('insert', 'A1:A2'), 'B5'],
    ['only some of a range moves', 'A5:B5', rows('insert', 'A1:A2'), 'A5:B5'],
    ['another sheet', 'Other!A5', rows('insert', '1:1'), 'Other!A5'],
    ['the sheet by its name', 'Sheet1!A5', rows('insert', '1:1'), 'Sheet1!A6'],
  ])('%s: %s', (_, formula, shift, expected) => {
    expect(shiftFormula(formula, 'Sheet1', 'Sheet1', shift)).toBe(expected);
  });

  it('a name of the workbook follows only references that name the sheet', () => {
    expect(shiftFormula('A5+Sheet1!A5', null, 'Sheet1', rows('insert', '1:1'))).toBe('A5+Sheet1!A6');
  });

  it('in a copy relative parts move, fixed ones stay, and what leaves the sheet is #REF!', () => {
    expect(translateFormula('A1+$A1+A$1+$A$1+5:5+B:B', 2, 1)).toBe('B3+$A3+B$1+$A$1+7:7+C:C');
    expect(translateFormula('A1', -1, 0)).toBe('#REF!');
  });

  it('formulas follow a sheet that is renamed, and lose one that is deleted', () => {
    expect(renamedSheet("'Cá nhân'!A1&\"'Cá nhân'!A1\"", 'Cá nhân', 'Năm 2024')).toBe("'Năm 2024'!A1&\"'Cá nhân'!A1\"");
    expect(renamedSheet('SHEET1!A1+Sheet1!Total', 'Sheet1', 'B')).toBe('B!A1+B!Total');
    expect(withoutSheet('Sheet1!A1+Sheet2!A1', 'Sheet1')).toBe('#REF!+Sheet2!A1');
  });

  it.each([
    ['Sheet1', 'Sheet1'],
    ['Năm', 'Năm'],
    ['Cá nhân', "'Cá nhân'"],
    ["O'Neil", "'O''Neil'"],
    ['A1', "'A1'"],
    ['2024', "'2024'"],
  ])('the sheet %s is written %s', (name, written) => {
    expect(quotedName(name)).toBe(written);
  });

  const address = fc
    .record({ top: fc.nat(50), left: fc.nat(30), down: fc.nat(9), right: fc.nat(9) })
    .map(({ top, left, down, right }) => addressOf({ top, left, bottom: top + down, right: left + right }));
  const piece = fc.oneof(
    address,
    address.map((one) => `'Cá nhân'!${one}`),
    fc.constant('"A1"'),
    fc.constant('Tổng'),
  );
  const formula = fc.array(piece, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join('+'));

  it('rows or columns put in and taken out again leave every formula as it was', () => {
    fc.assert(
      fc.property(formula, fc.nat(40), fc.integer({ min: 1, max: 5 }), fc.boolean(), (text, from, count, down) => {
        const area = down
          ? at(`${String(from + 1)}:${String(from + count)}`)
          : { ...at('A:A'), left: from, right: from + count - 1 };
        const axis = down ? 'rows' : 'columns';
        const moved = shiftFormula(text, 'Cá nhân', 'Cá nhân', { kind: 'insert', axis, area });
        expect(shiftFormula(moved, 'Cá nhân', 'Cá nhân', { kind: 'delete', axis, area })).toBe(text);
      }),
    );
  });

  it('a formula copied away and back is the same', () => {
    fc.assert(
      fc.property(formula, fc.nat(20), fc.nat(20), (text, down, right) => {
        expect(translateFormula(translateFormula(text, down, right), -down, -right)).toBe(text);
      }),
    );
  });

  it('a formula of which nothing is changed stays character by character', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(mapReferences(text, {})).toBe(text);
      }),
    );
  });
});
