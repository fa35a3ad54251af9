import { parseValue } from '../../../src/embedded-excel/model/parse-value';
import { textOf } from '../../../src/embedded-excel/model/text';

describe('what a cell shows', () => {
  it.each([
    [1234.5, 'General', '1234.5'],
    [0.1 + 0.2, 'General', '0.3'],
    [123456789012, 'General', '1.23457E+11'],
    [1 / 3, 'General', '0.333333333'],
    [92.25, '0.0', '92.3'],
    [1.005, '0.00', '1.01'],
    [0.923, '0.0%', '92.3%'],
    [0.5, '0%', '50%'],
    [1234567.891, '#,##0', '1,234,568'],
    [1234567.891, '#,##0.00', '1,234,567.89'],
    [-5, '#,##0;(#,##0)', '(5)'],
    [7, '00', '07'],
    [0, '#', ''],
    [1500, '0.0,"k"', '1.5k'],
    [12345, '0.00E+00', '1.23E+04'],
    [45458, 'dd/mm/yyyy', '15/06/2024'],
    [45458, 'm/d/yyyy', '6/15/2024'],
    [45458.75, 'dd/mm/yyyy hh:mm', '15/06/2024 18:00'],
    [45458, 'd-mmm-yy', '15-Jun-24'],
    [0.75, 'h:mm AM/PM', '6:00 PM'],
    [1.5, '[h]:mm', '36:00'],
    [45458, '@', '45458'],
    [5, '0" phiếu"', '5 phiếu'],
    [5, '"Năm "0', 'Năm 5'],
    ['chữ', '@', 'chữ'],
    ['chữ', '0.00', 'chữ'],
    [true, 'General', 'TRUE'],
    [null, '0.00', ''],
    [{ error: '#N/A' }, '0.00', '#N/A'],
  ])('%j in the format %s is %s', (value, format, shown) => {
    expect(textOf(value, format)).toBe(shown);
  });
});

describe('a text as it is typed or written', () => {
  it.each([
    ['12', 'General', 12, null],
    ['-1,234.5', 'General', -1234.5, '#,##0.00'],
    ['50%', 'General', 0.5, '0%'],
    ['92.3%', 'General', 0.923, '0.00%'],
    ['1/2/2024', 'General', 45293, 'm/d/yyyy'],
    ['2024-06-15', 'General', 45458, 'm/d/yyyy'],
    ['18:30', 'General', 0.7708333333333334, 'h:mm'],
    ['TRUE', 'General', true, null],
    ['#N/A', 'General', { error: '#N/A' }, null],
    ["'007", 'General', '007', null],
    ['12,3', 'General', '12,3', null],
    ['92,3%', 'General', '92,3%', null],
    ['31/12/2024', 'General', '31/12/2024', null],
    ['-', 'General', '-', null],
    ['- gạch đầu dòng', 'General', '- gạch đầu dòng', null],
    ['1.', 'General', 1, null],
    ['Nguyễn Văn A', 'General', 'Nguyễn Văn A', null],
    ['=1+1', '@', '=1+1', null],
    ['12', '@', '12', null],
    ['', 'General', null, null],
  ])('%j in a cell of format %s', (text, format, value, numberFormat) => {
    expect(parseValue(text, format)).toEqual({ value, formula: null, numberFormat });
  });

  it.each([
    ['=SUM(A1:A2)', 'SUM(A1:A2)'],
    ['+A1', 'A1'],
    ['-A1*2', '-A1*2'],
  ])('%s is a formula', (text, formula) => {
    expect(parseValue(text, 'General')).toMatchObject({ formula });
  });
});
