import { setValues } from '../../src/embedded-excel/model/set-values';
import { addCustomRule } from '../../src/embedded-excel/model/conditional-formats';
import { loadWorkbook } from '../../src/embedded-excel/model/load';
import { hideRows } from '../../src/embedded-excel/model/columns';
import { parseArea, type Area } from '../../src/grid/area';
import { copiedCells, copiedText, pastedCells, standingCells } from '../../src/workbench/sheet/clipboard';
import { moveByKey } from '../../src/workbench/sheet/key-moves';
import { pictureOf } from '../../src/workbench/sheet/sheet-picture';
import { rulesOnScreen } from '../../src/workbench/sheet/rules-on-screen';
import { typedText } from '../../src/workbench/sheet/typed-text';
import { smallBook } from '../support/embedded-book';

const VIETNAMESE = { decimal: ',', thousands: '.' };

function area(address: string): Area {
  const parsed = parseArea(address);
  if (parsed === null) throw new Error(address);
  return parsed;
}

function open() {
  const workbook = loadWorkbook(smallBook());
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return { workbook, sheet, picture: () => pictureOf(workbook, sheet, VIETNAMESE) };
}

const press = (key: string, held: { ctrlKey?: boolean; shiftKey?: boolean } = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...held,
});

describe('typing', () => {
  it.each([
    ['7,5', 'General', '7.5'],
    ['1.234,5', 'General', '1234.5'],
    ['12.000', 'General', '12000'],
    ['92,3%', 'General', '92.3%'],
    ['25/12/2024', 'General', '12/25/2024'],
    ['LĐTT, 2024', 'General', 'LĐTT, 2024'],
    ['7,5', '@', '7,5'],
  ])('%s in a cell of format %s is taken as %s in Vietnamese', (text, format, taken) => {
    expect(typedText(text, format, 'vi-VN')).toBe(taken);
  });

  it('is taken as it is in English', () => {
    expect(typedText('7,5', 'General', 'en-US')).toBe('7,5');
  });
});

describe('moving', () => {
  it('goes over hidden rows, takes merged areas whole, and leaps to the end of what is filled', () => {
    const { workbook, sheet, picture } = open();
    hideRows(workbook, sheet, 1, 1, true);
    sheet.merges = [area('B3:C4')];
    const move = (...args: Parameters<typeof press>) => moveByKey(picture(), press(...args), 10);
    expect(move('ArrowDown')?.active).toEqual({ row: 2, column: 0 });
    expect(move('ArrowRight', { ctrlKey: true })?.active).toEqual({ row: 0, column: 2 });
    sheet.selection = { row: 2, column: 0, areas: [area('A3')] };
    expect(move('ArrowRight')?.area).toEqual(area('B3:C4'));
    expect(move('ArrowRight', { shiftKey: true })?.area).toEqual(area('A3:C4'));
    sheet.selection = { row: 2, column: 1, areas: [area('B3:C4')] };
    expect(move('ArrowRight')?.active).toEqual({ row: 2, column: 3 });
    expect(move('x')).toBeNull();
  });
});

describe('what a cell shows', () => {
  it('has its number in the words of the language, and runs over into empty cells only', () => {
    const { workbook, sheet, picture } = open();
    setValues(workbook, sheet, area('A5:A6'), [[1234.5], ['Một dòng chữ dài hơn ô của nó rất nhiều']]);
    setValues(workbook, sheet, area('B6'), [['đầy']]);
    expect(picture().cell(4, 0).text).toBe('1234,5');
    expect(picture().cell(5, 0).room).toBeNull();
    setValues(workbook, sheet, area('B6'), [['']]);
    expect(picture().cell(5, 0).room).toBeGreaterThan(100);
  });

  it('has the colour of the rule that holds; the first rule wins', () => {
    const { workbook, sheet } = open();
    addCustomRule(workbook, sheet, [area('A2:C3')], 'AND(N("x")=0,LEFT($C2,3)="CST")', { fill: '#FF0000' });
    addCustomRule(workbook, sheet, [area('A2:C3')], '$B2>2023', { fontColor: '#0000FF' });
    addCustomRule(workbook, sheet, [area('A2:B3')], 'ISBLANK(Z9)', { fontColor: '#00FF00' });
    const look = rulesOnScreen(workbook, sheet);
    expect([look(1, 2)?.fill, look(1, 2)?.fontColor]).toEqual([null, '#0000FF']);
    expect([look(2, 2)?.fill, look(2, 2)?.fontColor]).toEqual(['#FF0000', null]);
    expect(look(2, 0)).toMatchObject({ fill: '#FF0000', fontColor: '#00FF00' });
    expect(look(0, 0)).toBeNull();
  });
});

describe('the clipboard', () => {
  it.each([
    [
      'a\tb\nc\td\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['"hai\ndòng"\tb', [['hai\ndòng', 'b']]],
    ['một ""', [['một ""']]],
    [
      'a\n\tb',
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
    ['a\t\r\n', [['a', '']]],
  ])('%j is pasted as %j', (text, expected) => {
    expect(pastedCells(text)).toEqual(expected);
  });

  it('what is copied is pasted as it was', () => {
    const { workbook, sheet, picture } = open();
    setValues(workbook, sheet, area('A3'), [['hai\ndòng "ngoặc"']]);
    const text = copiedText(picture(), area('A2:C3'));
    expect(pastedCells(text)).toEqual([
      ['Nguyễn Văn An', '2024', 'LĐTT'],
      ['hai\ndòng "ngoặc"', '2023', 'CSTĐCS'],
    ]);
  });

  it('copied cells are known again by their text, from whichever sheet, as long as they stay as they were', () => {
    const { workbook, sheet, picture } = open();
    const look = () => picture();
    const copied = copiedCells(picture(), area('A2:XFD3'), false);
    expect(standingCells(workbook, copied, copied.text.replace(/\n/g, '\r\n'), look)).toEqual({
      sheet,
      area: area('A2:C3'),
    });
    expect(standingCells(workbook, copied, 'chữ chép ở nơi khác', look)).toBeNull();
    hideRows(workbook, sheet, 2, 2, true);
    expect(standingCells(workbook, copied, copied.text, look)).toBeNull();
    hideRows(workbook, sheet, 2, 2, false);
    setValues(workbook, sheet, area('A3'), [['đã sửa']]);
    expect(standingCells(workbook, copied, copied.text, look)).toBeNull();
  });

  it('cut cells are known with the rows between them that do not show', () => {
    const { workbook, sheet, picture } = open();
    hideRows(workbook, sheet, 1, 1, true);
    const cut = copiedCells(picture(), area('A1:C3'), true);
    expect(standingCells(workbook, cut, cut.text, () => picture())).toEqual({ sheet, area: area('A1:C3') });
  });
});
