import { cellAddress } from '../../src/grid/area';
import type { CellValue } from '../../src/grid/grid';
import { BUILT_IN } from '../../src/criteria/built-in';
import { readCriteria } from '../../src/criteria/read-criteria';
import type { SheetColumn } from '../../src/criteria/sheet-words';
import { EditedSheet } from './sheet-grid';

/** A faulty cell of `Tiêu chí`: which one, and what the finding says may stand there, in the sheet's own words. */

type Edit = readonly [id: string, column: SheetColumn, value: CellValue, nth?: number];

/** The only fault of a sheet: its address, its reason, and what may stand there. */
function fault(sheet: EditedSheet): string {
  const { set, faults } = readCriteria([sheet.grid()]);
  expect(set).toBeNull();
  return faults
    .map(({ cell, reason, expected }) => `${cellAddress(cell.row, cell.column)} ${reason}: ${expected ?? ''}`)
    .join('\n');
}

function edited(edits: readonly Edit[]): EditedSheet {
  const sheet = new EditedSheet(BUILT_IN);
  for (const edit of edits) sheet.set(...edit);
  return sheet;
}

const RULES =
  'Ghi nhận ở cột tiêu chí; Không bị kỷ luật; Xếp loại năm xét; Danh hiệu năm xét; Xếp loại hằng năm; Danh hiệu hằng năm; Khen thưởng hằng năm; Sáng kiến được công nhận; Có sáng kiến; Phiếu suy tôn';
const OTHERS_THAN_RATING =
  'Danh hiệu năm xét; Xếp loại hằng năm; Danh hiệu hằng năm; Khen thưởng hằng năm; Sáng kiến được công nhận; Phiếu suy tôn';

describe('what may stand in a faulty cell', () => {
  it.each<[Edit, string]>([
    [['C4', 'id', 'bốn'], 'id: C7, TT7, CN8'],
    [['C4', 'id', '4C4'], 'id: C7, TT7, CN8'],
    [['C4', 'id', 'C4B'], 'id: C7, TT7, CN8'],
    [['C4', 'kinds', null], 'unknown-kind: Tập thể; Cá nhân; Mô hình'],
    [['C4', 'kinds', 'gia đình'], 'unknown-kind: Tập thể; Cá nhân; Mô hình'],
    [['C4', 'weight', 'hai'], 'weight: ≥ 0'],
    [['C4', 'weight', -0.5], 'weight: ≥ 0'],
    [['C4', 'text', null], 'text: '],
    [['C4', 'period', 'mãi mãi'], 'period: 2022–2025'],
    [['C4', 'period', '2025–2022'], 'period: 2022–2025'],
    [['CN7', 'rule', '?'], `unknown-rule: ${RULES}`],
    [['CN7', 'need', '?'], 'unknown-need: Luôn xét; Khi có cột; Khi có cột và không có cột chấm; Chỉ để loại'],
    [['CN7', 'need', 'Chỉ để loại'], 'unknown-need: Luôn xét; Khi có cột; Khi có cột và không có cột chấm'],
    [['CN7', 'only', 'Tập thể'], 'unknown-kind: Cá nhân'],
    [['CN7', 'only', 'Tập thể; Cá nhân'], 'unknown-kind: Cá nhân'],
    [['CN7', 'only', ';'], 'unknown-kind: Cá nhân'],
    [['C1', 'only', 'Mô hình'], 'unknown-kind: Tập thể; Cá nhân'],
    [['CN7', 'only', 'ai cũng được'], 'unknown-kind: Tập thể; Cá nhân; Mô hình'],
    [['C2', 'instead', '?'], `unknown-rule: ${OTHERS_THAN_RATING}`],
    [['C2', 'instead', 'Không bị kỷ luật'], `unknown-rule: ${OTHERS_THAN_RATING}`],
    [['C2', 'insteadBound', null], 'bound-missing: 1–4'],
    [['C2', 'insteadBound', 9], 'never-met: 1–4'],
  ])('%j: %s', ([id, column, value], expected) => {
    const sheet = edited([[id, column, value]]);
    const cell = cellAddress(new EditedSheet(BUILT_IN).rowOf(id), sheet.column(column));
    expect(fault(sheet)).toBe(`${cell} ${expected}`);
  });

  /** A bound of each rule: one that is missing, no number, no level, below and above its scale. */
  const BOUNDS: readonly (readonly [id: string, nth: number, bounds: string, wrong: readonly CellValue[]])[] = [
    ['CN7', 0, '2–4', [null, 'cao', 3.5, 1, 5]],
    ['CN7', 1, '1–4', [null, 'cao', 1.5, 0, 5]],
    ['CN7', 2, '1–3', [null, 'cao', 1.5, 0, 4]],
    ['TT6', 0, '1–4', [null, 'cao', 1.5, 0, 5]],
    ['TT6', 1, '1%–100%', [null, 'cao', 'cao%', 0, 1.01]],
  ];
  const REASONS = ['bound-missing', 'bound', 'bound', 'never-fails', 'never-met'];
  it.each(
    BOUNDS.flatMap(([id, nth, bounds, wrong]) =>
      wrong.map((value, n) => [id, nth, value, REASONS[n], bounds] as const),
    ),
  )('the bound of %s’s condition %i as %j is %s: %s', (id, nth, value, reason, bounds) => {
    const sheet = edited([[id, 'bound', value, nth]]);
    expect(fault(sheet)).toBe(`${cellAddress(sheet.rowOf(id, nth), sheet.column('bound'))} ${reason ?? ''}: ${bounds}`);
  });

  it.each<[string, number, CellValue]>([
    ['CN7', 0, 2],
    ['CN7', 0, 4],
    ['CN7', 1, 1],
    ['CN7', 2, 3],
    ['TT6', 0, 4],
    ['TT6', 1, 1],
    ['TT6', 1, 0.01],
    ['TT6', 1, '66,7%'],
  ])('the bound of %s’s condition %i may be %j', (id, nth, value) => {
    expect(readCriteria([edited([[id, 'bound', value, nth]]).grid()]).faults).toEqual([]);
  });

  it('a rule that cannot stand in is named, whether or not it has a bound', () => {
    const sheet = edited([
      ['C2', 'instead', 'Không bị kỷ luật'],
      ['C2', 'insteadBound', null],
    ]);
    const cell = cellAddress(sheet.rowOf('C2'), sheet.column('instead'));
    expect(fault(sheet)).toBe(`${cell} unknown-rule: ${OTHERS_THAN_RATING}`);
  });

  it.each<[CellValue, string]>([
    [{ error: '#REF!' }, '#REF!'],
    [true, 'true'],
    ['  hai\u00a0ba ', 'hai ba'],
    ['', ''],
  ])('a faulty cell is quoted as it is shown: %j', (value, text) => {
    const { faults } = readCriteria([edited([['CN7', 'need', value]]).grid()]);
    expect(faults.map((one) => one.text)).toEqual([text]);
  });

  it('a rule without bound takes none', () => {
    const sheet = edited([['C1', 'bound', 1]]);
    expect(fault(sheet)).toBe(`${cellAddress(sheet.rowOf('C1'), sheet.column('bound'))} bound: `);
  });

  it('a mark may be asked for always or where it has a column; where it has none it cannot be judged', () => {
    const mark = (need: string) =>
      edited([
        ['C4', 'rule', 'Ghi nhận ở cột tiêu chí'],
        ['C4', 'need', need],
      ]);
    for (const need of ['Luôn xét', 'Khi có cột']) expect(readCriteria([mark(need).grid()]).faults).toEqual([]);
    const sheet = mark('Khi có cột và không có cột chấm');
    const cell = cellAddress(sheet.rowOf('C4'), sheet.column('need'));
    expect(fault(sheet)).toBe(`${cell} unknown-need: Luôn xét; Khi có cột`);
  });

  it('a discipline may be asked for in every way', () => {
    for (const need of ['Luôn xét', 'Khi có cột', 'Khi có cột và không có cột chấm', 'Chỉ để loại']) {
      expect(readCriteria([edited([['C1', 'need', need]]).grid()]).faults).toEqual([]);
    }
  });

  it('a kind none of whose criteria weighs anything: at its first criterion', () => {
    const sheet = edited(['C2', 'C3', 'MH1', 'MH2', 'MH3'].map((id) => [id, 'weight', 0] as const));
    expect(fault(sheet)).toBe(`${cellAddress(sheet.rowOf('C2'), sheet.column('weight'))} nothing-weighs: > 0`);
  });
});

describe('faults where the columns stand in another order', () => {
  it('two rows with one id: at the second one’s id, with the first one’s', () => {
    const sheet = new EditedSheet(BUILT_IN);
    for (const cells of sheet.rows) cells.unshift(null);
    const [first, second] = [sheet.rowOf('C4'), sheet.rowOf('C5')];
    sheet.set('C5', 'id', 'C4');
    const { faults } = readCriteria([sheet.grid()]);
    expect(faults).toMatchObject([
      { reason: 'duplicate-id', cell: { row: second, column: 1 }, other: { row: first, column: 1 } },
    ]);
  });
});

describe('the periods', () => {
  /** The sheet with these periods, and its rows' first. */
  function withPeriods(periods: readonly (readonly CellValue[])[]): { sheet: EditedSheet; first: number } {
    const sheet = new EditedSheet(BUILT_IN);
    const first = sheet.rows.findIndex(([cell]) => cell === 'Giai đoạn xét') + 2;
    sheet.rows.splice(first, 1, ...periods.map((years) => [null, ...years]));
    return { sheet, first };
  }

  it.each<[string, readonly (readonly CellValue[])[], string]>([
    ['begins before 1900', [[1899, 1903]], 'B1 period: 1900–9999'],
    ['begins after 9999', [[10000, 10003]], 'B1 period: 1900–9999'],
    ['begins with no year', [['nay', 2025]], 'B1 period: 1900–9999'],
    ['ends after 9999', [[2022, 10000]], 'C1 period: 2022–9999'],
    ['ends with half a year', [[2022, 2025.5]], 'C1 period: 2022–9999'],
    ['has no end', [[2022, null]], 'C1 period: 2022–9999'],
    ['ends before it begins', [[2022, 2021]], 'C1 period: ≥ 2022'],
    [
      'ends in the year in which another begins',
      [
        [2025, 2029],
        [2022, 2025],
      ],
      'B2 period-overlap: 2025–2029',
    ],
    [
      'begins in the year in which another ends',
      [
        [2022, 2025],
        [2025, 2029],
      ],
      'B2 period-overlap: 2022–2025',
    ],
    [
      'lies within another',
      [
        [2020, 2029],
        [2031, 2035],
        [2022, 2025],
      ],
      'B3 period-overlap: 2020–2029',
    ],
  ])('one that %s', (_, periods, expected) => {
    const { sheet, first } = withPeriods(periods);
    const [, column = '', row = '', rest = ''] = /^([A-Z]+)(\d+)(.*)$/s.exec(fault(sheet)) ?? [];
    expect(`${column}${String(Number(row) - first)}${rest}`).toBe(expected);
  });

  it('the finding of an overlap names the other period’s cell', () => {
    const { sheet, first } = withPeriods([
      [2020, 2021],
      [2022, 2025],
      [2024, 2026],
    ]);
    expect(readCriteria([sheet.grid()]).faults).toMatchObject([
      { cell: { row: first + 2, column: 1 }, other: { row: first + 1, column: 1 } },
    ]);
  });

  it.each<[string, readonly (readonly CellValue[])[]]>([
    ['1900 to 1900', [[1900, 1900]]],
    ['up to 9999', [[9990, 9999]]],
    [
      'one that begins the year after another ends',
      [
        [2022, 2025],
        [2026, 2026],
      ],
    ],
  ])('%s is sound', (_, periods) => {
    expect(readCriteria([withPeriods(periods).sheet.grid()]).faults).toEqual([]);
  });
});

describe('the bounds of points', () => {
  it.each<[string, readonly [number, number, number], string[]]>([
    ['two alike', [90, 90, 50], ['4 bound: > 90; ≤ 100']],
    ['above 100', [100.5, 70, 50], ['4 bound: > 70; ≤ 100']],
    ['turned around', [90, 40, 50], ['3 bound: > 50; ≤ 100']],
    ['of 0', [90, 70, 0], ['2 bound: > 0; ≤ 100']],
    ['all above 100', [103, 102, 101], ['4 bound: > 102; ≤ 100', '3 bound: > 101; ≤ 100', '2 bound: > 0; ≤ 100']],
  ])('%s: %j', (_, bounds, expected) => {
    const sheet = new EditedSheet(BUILT_IN);
    const first = sheet.rows.findIndex(([cell]) => cell === 'Điểm xếp loại') + 2;
    bounds.forEach((bound, n) => {
      const cells = sheet.rows[first + n];
      if (cells !== undefined) cells[2] = bound;
    });
    const { faults } = readCriteria([sheet.grid()]);
    expect(
      faults.map(({ cell, reason, expected: may }) => `${String(4 - (cell.row - first))} ${reason}: ${may ?? ''}`),
    ).toEqual(expected);
  });

  it('100 is a bound, and so is 0.5', () => {
    const sheet = new EditedSheet(BUILT_IN);
    const first = sheet.rows.findIndex(([cell]) => cell === 'Điểm xếp loại') + 2;
    [100, 99, '0,5'].forEach((bound, n) => {
      const cells = sheet.rows[first + n];
      if (cells !== undefined) cells[2] = bound;
    });
    expect(readCriteria([sheet.grid()]).set?.pointBounds).toEqual([100, 99, 0.5]);
  });
});
