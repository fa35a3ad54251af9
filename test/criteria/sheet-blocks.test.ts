import { cellAddress } from '../../src/grid/area';
import type { CellValue } from '../../src/grid/grid';
import { BUILT_IN } from '../../src/criteria/built-in';
import type { CriteriaSet } from '../../src/criteria/criterion';
import { readCriteria } from '../../src/criteria/read-criteria';
import { gridOf, sheetRows } from './sheet-grid';

/** The blocks of periods and points below the criteria, wherever the office puts them. */

const CRITERIA = sheetRows(BUILT_IN).slice(
  0,
  sheetRows(BUILT_IN).findIndex(([cell]) => cell === 'Giai đoạn xét'),
);
const FIRST = CRITERIA.length;

/** The set with these rows below its criteria, or its faults: `B1 period: 2022–2025`, rows counted below them. */
function below(rows: readonly (readonly CellValue[])[]): CriteriaSet | string[] {
  const { set, faults } = readCriteria([gridOf([...CRITERIA, ...rows])]);
  if (set !== null) return set;
  return faults.map(
    ({ cell, reason, expected }) => `${cellAddress(cell.row - FIRST, cell.column)} ${reason}: ${expected ?? ''}`,
  );
}

const PERIODS = { first: 2026, last: 2028 };
const POINTS = [95, 75, 55];

describe('are read', () => {
  it.each<[string, readonly (readonly CellValue[])[]]>([
    [
      'one right below the other, at the sheet’s end',
      [
        ['Giai đoạn xét'],
        [null, 'Từ năm', 'Đến năm'],
        [null, 2026, 2028],
        ['Điểm xếp loại'],
        [null, 'Mức', 'Từ điểm'],
        [null, 4, 95],
        [null, 3, 75],
        [null, 2, 55],
      ],
    ],
    [
      'in the other order, their columns too',
      [
        ['Điểm xếp loại', 'Từ điểm', 'Mức'],
        [null, 55, 2],
        [null, 95, 4],
        [],
        [null, 75, 3],
        [],
        ['Giai đoạn xét', 'Đến năm', 'Từ năm'],
        [null, 2028, 2026],
      ],
    ],
    [
      'from the first column on',
      [
        ['Giai đoạn xét'],
        ['Từ năm', 'Đến năm'],
        [2026, 2028],
        ['Điểm xếp loại'],
        ['Từ điểm', 'Mức'],
        [95, 4],
        [75, 3],
        [55, 2],
      ],
    ],
    [
      'with their names of columns the other way round from the first column on',
      [
        ['Giai đoạn xét'],
        ['Đến năm', 'Từ năm'],
        [2028, 2026],
        ['Điểm xếp loại'],
        ['Mức', 'Từ điểm'],
        [4, 95],
        [3, 75],
        [2, 55],
      ],
    ],
  ])('%s', (_, rows) => {
    expect(below(rows)).toEqual({ ...BUILT_IN, periods: [PERIODS], pointBounds: POINTS });
  });

  it('a block of periods without any: every period is five years long', () => {
    expect(below([['Giai đoạn xét'], [null, 'Từ năm', 'Đến năm']])).toEqual({ ...BUILT_IN, periods: [] });
  });

  it('of two blocks with one heading the first', () => {
    const block = (first: number) => [['Giai đoạn xét'], [null, 'Từ năm', 'Đến năm'], [null, first, first + 1]];
    expect(below([...block(2030), ...block(2040)])).toEqual({ ...BUILT_IN, periods: [{ first: 2030, last: 2031 }] });
  });

  it('one alone: of the other the plan’s own numbers', () => {
    expect(below([['Giai đoạn xét'], [null, 'Từ năm', 'Đến năm'], [null, 2026, 2028]])).toEqual({
      ...BUILT_IN,
      periods: [PERIODS],
    });
  });
});

describe('are refused', () => {
  it.each<[string, readonly (readonly CellValue[])[], string[]]>([
    [
      'periods without the name of their first column',
      [['Giai đoạn xét'], [null, 'từ', 'Đến năm'], [null, 2026, 2028]],
      ['A1 header: Từ năm; Đến năm'],
    ],
    [
      'periods without the name of their second column',
      [['Giai đoạn xét'], [null, 'Từ năm', 'đến'], [null, 2026, 2028]],
      ['A1 header: Từ năm; Đến năm'],
    ],
    [
      'points without the names of their columns, at the heading, wherever it stands',
      [
        [null, null, 'Điểm xếp loại'],
        [null, null, 4, 95],
      ],
      ['C1 header: Mức; Từ điểm'],
    ],
    [
      'points of which a level is missing, likewise',
      [
        [null, 'Điểm xếp loại'],
        [null, 'Mức', 'Từ điểm'],
        [null, 4, 95],
        [null, 2, 55],
      ],
      ['B1 bound-missing: 4; 3; 2'],
    ],
    [
      'a level twice, or one that there is not',
      [
        ['Điểm xếp loại'],
        [null, 'Mức', 'Từ điểm'],
        [null, 4, 95],
        [null, 3, 75],
        [null, 2, 55],
        [null, 3, 70],
        [null, 1, 10],
        [null, null, 5],
      ],
      ['B6 bound: 4; 3; 2', 'B7 bound: 4; 3; 2', 'B8 bound: 4; 3; 2'],
    ],
    [
      'a period without its beginning',
      [['Giai đoạn xét'], [null, 'Từ năm', 'Đến năm'], [null, null, 2028]],
      ['B3 period: 1900–9999'],
    ],
    [
      'a cell that is wrong in two ways is named once',
      [['Giai đoạn xét'], [null, 'Từ năm', 'Đến năm'], [null, 2022, 2025], [null, 1800, 2030]],
      ['B4 period: 1900–9999'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(below(rows)).toEqual(expected);
  });
});

describe('the sheet as a whole', () => {
  const HEADERS = 'Mã; Đối tượng; Nội dung tiêu chí; …';
  const faults = (rows: readonly (readonly CellValue[] | undefined)[]) =>
    readCriteria([{ ...gridOf([]), rows }]).faults.map(
      ({ cell, reason, expected }) => `${cellAddress(cell.row, cell.column)} ${reason}: ${expected ?? ''}`,
    );

  it.each<[string, readonly (readonly CellValue[] | undefined)[], string]>([
    ['empty', [[], undefined, [null, ' ']], `A1 empty: ${HEADERS}`],
    ['of prose with blank rows', [undefined, [], ['Tiêu chí bình xét'], []], `A1 header: ${HEADERS}`],
  ])('%s: names the headers to begin with', (_, rows, expected) => {
    expect(faults(rows)).toEqual([expected]);
  });

  it.each(['Mã', 'Đối tượng', 'Nội dung tiêu chí', 'Khi nào xét'])(
    'without the column “%s” the header alone is faulty, not every row below',
    (name) => {
      const rows = sheetRows(BUILT_IN);
      const header = rows[2] ?? [];
      header[header.indexOf(name)] = 'Cột khác';
      expect(faults(rows)).toEqual([`${name === 'Mã' ? 'B' : 'A'}3 header: ${name}`]);
    },
  );

  it('words above the header are no block', () => {
    const rows = sheetRows(BUILT_IN);
    rows.splice(2, 0, ['Cách ghi'], ['Điểm xếp loại']);
    expect(readCriteria([gridOf(rows)]).set).toEqual(BUILT_IN);
  });

  it('further columns are the office’s own', () => {
    const rows = sheetRows(BUILT_IN);
    rows[2]?.push('Người nhập', 'Ngày nhập', null, 'Ghi chú');
    rows[3]?.push('An', 45_000);
    expect(readCriteria([gridOf(rows)]).set).toEqual(BUILT_IN);
  });

  it('of criteria without any, in whatever column their ids would stand', () => {
    const rows = sheetRows(BUILT_IN).slice(0, 3);
    expect(faults(rows.map((cells) => [null, ...cells]))).toEqual(['B3 empty: ']);
  });

  it('an id that is none, twice: each is named once', () => {
    const rows = sheetRows(BUILT_IN);
    const [first, second] = [rows.findIndex(([id]) => id === 'C4'), rows.findIndex(([id]) => id === 'C5')];
    for (const row of [first, second]) (rows[row] ?? [])[0] = 'bốn';
    expect(faults(rows)).toEqual([first, second].map((row) => `A${String(row + 1)} id: C7, TT7, CN8`));
  });
});
