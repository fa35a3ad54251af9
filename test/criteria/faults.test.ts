import { BUILT_IN } from '../../src/criteria/built-in';
import type { SheetColumn } from '../../src/criteria/sheet-words';
import type { CellValue } from '../../src/grid/grid';
import { cellAddress } from '../../src/grid/area';
import { readCriteriaSheet } from '../../src/nominations/criteria-findings';
import { EditedSheet, gridOf, sheetRows } from './sheet-grid';

/** Each finding in short: `CN7/bound never-met`, with the cell as column and row of the sheet. */
function findings(sheet: EditedSheet): string[] {
  const { set, findings } = readCriteriaSheet([sheet.grid()]);
  expect(set === null).toBe(findings.length > 0);
  return findings.map(({ code, severity, cell, params }) => {
    expect([code, severity]).toEqual(['criteria-invalid', 'error']);
    if (cell === null || !('reason' in params)) throw new Error('a finding without its cell');
    expect(cell.sheet).toBe('Tiêu chí');
    return `${cellAddress(cell.row, cell.column)} ${params.reason}`;
  });
}

const at = (sheet: EditedSheet, id: string, column: SheetColumn, nth = 0) =>
  cellAddress(sheet.rowOf(id, nth), sheet.column(column));

type Fault = [id: string, column: SheetColumn, value: CellValue, reason: string, nth?: number];

// Contract 5.39
describe('one faulty cell refuses the whole set, and the finding names it', () => {
  it.each<Fault>([
    ['CN7', 'rule', 'Xếp loại từng tháng', 'unknown-rule'],
    ['CN7', 'rule', null, 'unknown-rule'],
    ['CN7', 'need', 'đôi khi', 'unknown-need'],
    ['CN7', 'need', null, 'unknown-need'],
    ['CN7', 'need', 'Chỉ để loại', 'unknown-need'],
    ['CN7', 'kinds', 'Cá nhân; gia đình', 'unknown-kind'],
    ['CN7', 'kinds', null, 'unknown-kind'],
    ['CN7', 'only', 'Tập thể', 'unknown-kind'],
    ['CN7', 'only', 'ai cũng được', 'unknown-kind'],
    ['CN7', 'weight', 'hai', 'weight'],
    ['CN7', 'weight', -1, 'weight'],
    ['CN7', 'weight', true, 'weight'],
    ['CN7', 'weight', { error: '#REF!' }, 'weight'],
    ['CN7', 'bound', 'cao', 'bound'],
    ['CN7', 'bound', 2.5, 'bound'],
    ['CN7', 'bound', { error: '#N/A' }, 'bound'],
    ['CN7', 'bound', null, 'bound-missing'],
    ['CN7', 'bound', 5, 'never-met'],
    ['CN7', 'bound', 5, 'never-met', 1],
    ['CN7', 'bound', 4, 'never-met', 2],
    ['TT6', 'bound', 5, 'never-met'],
    ['TT6', 'bound', 50, 'never-met', 1],
    ['TT6', 'bound', '120%', 'never-met', 1],
    ['CN7', 'bound', 1, 'never-fails'],
    ['CN7', 'bound', 0, 'never-fails', 1],
    ['CN7', 'bound', -1, 'never-fails', 2],
    ['TT6', 'bound', 0, 'never-fails'],
    ['TT6', 'bound', 0, 'never-fails', 1],
    ['C1', 'bound', 3, 'bound'],
    ['C2', 'instead', 'Xếp loại năm xét', 'unknown-rule'],
    ['C2', 'instead', 'Không bị kỷ luật', 'unknown-rule'],
    ['C2', 'instead', 'mong muốn', 'unknown-rule'],
    ['C2', 'instead', null, 'unknown-rule'],
    ['C2', 'insteadBound', null, 'bound-missing'],
    ['C2', 'insteadBound', 9, 'never-met', 1],
    ['C2', 'insteadBound', 0, 'never-fails'],
    ['C4', 'id', 'bốn', 'id'],
    ['C4', 'id', 4, 'id'],
    ['C4', 'id', 'T4', 'id'],
    ['C4', 'id', 'C04', 'id'],
    ['C4', 'id', { error: '#NAME?' }, 'id'],
    ['C4', 'text', { error: '#REF!' }, 'text'],
    ['C4', 'text', null, 'text'],
    ['C4', 'period', 'mãi mãi', 'period'],
    ['C4', 'period', '2025–2022', 'period'],
    ['C4', 'period', 25, 'period'],
    ['C4', 'period', '0022–2025', 'period'],
  ])('%s, %s: %p is %s', (...[id, column, value, reason, nth = 0]: Fault) => {
    const sheet = new EditedSheet(BUILT_IN);
    const cell = at(sheet, id, column, nth);
    expect(findings(sheet.set(id, column, value, nth))).toEqual([`${cell} ${reason}`]);
  });

  it('two rows with one id: at the second, with the first', () => {
    const sheet = new EditedSheet(BUILT_IN);
    const cell = at(sheet, 'C5', 'id');
    const first = sheet.rowOf('C4');
    sheet.set('C5', 'id', 'c4');
    expect(findings(sheet)).toEqual([`${cell} duplicate-id`]);
    const [finding] = readCriteriaSheet([sheet.grid()]).findings;
    expect(finding?.params).toMatchObject({ text: 'c4', other: { sheet: 'Tiêu chí', row: first, column: 0 } });
  });

  it('a further row that says another weight than its criterion, or holds no condition', () => {
    const sheet = new EditedSheet(BUILT_IN);
    expect(findings(sheet.set('CN7', 'weight', 3, 1))).toEqual([`${at(sheet, 'CN7', 'id', 1)} duplicate-id`]);
    const bare = new EditedSheet(BUILT_IN);
    for (const column of ['rule', 'need', 'bound'] as const) bare.set('CN7', column, null, 1);
    bare.set('CN7', 'remains', 'gì đó', 1);
    expect(findings(bare)).toEqual([`${at(bare, 'CN7', 'id', 1)} duplicate-id`]);
  });

  it('a condition above all criteria belongs to none', () => {
    const sheet = new EditedSheet(BUILT_IN);
    const row = sheet.rowOf('C1');
    sheet.rows.splice(row, 0, [null, null, null, null, null, null, 'Có sáng kiến', null, 'Luôn xét']);
    expect(findings(sheet)).toEqual([`${cellAddress(row, 0)} id`]);
  });

  it('a kind none of whose criteria weighs anything', () => {
    const sheet = new EditedSheet(BUILT_IN);
    for (const id of ['MH1', 'MH2', 'MH3', 'C2', 'C3']) sheet.set(id, 'weight', 0);
    expect(findings(sheet)).toEqual([`${at(sheet, 'C2', 'weight')} nothing-weighs`]);
  });

  it('every fault is named, each cell once, from top to bottom', () => {
    const sheet = new EditedSheet(BUILT_IN)
      .set('CN7', 'weight', 'x')
      .set('C1', 'kinds', 'ai')
      .set('TT6', 'bound', 7)
      .set('CN7', 'rule', '?', 2);
    expect(findings(sheet)).toEqual([
      `${at(sheet, 'C1', 'kinds')} unknown-kind`,
      `${at(sheet, 'TT6', 'bound')} never-met`,
      `${at(sheet, 'CN7', 'weight')} weight`,
      `${at(sheet, 'CN7', 'rule', 2)} unknown-rule`,
    ]);
  });

  it.each<[string, CellValue, string, string]>([
    ['a number shown as a percentage', 1.2, '0%', '120%'],
    ['the same with decimals', 1.255, '0.0%', '125.5%'],
    ['a percentage without a format of its own', 1.2, 'General', '1.2'],
    ['a percentage typed as text', '120 %', '@', '120 %'],
    ['a number that a double holds inexactly', 1.1, '0%', '110%'],
  ])('quotes the cell as it is shown: %s', (_, value, numberFormat, text) => {
    const sheet = new EditedSheet(BUILT_IN).set('TT6', 'bound', value, 1);
    const formatIds: number[][] = [];
    formatIds[sheet.rowOf('TT6', 1)] = new Array<number>(20).fill(1);
    const format = { numberFormat, font: 'Times New Roman' };
    const grid = { ...sheet.grid(), formatIds, formats: [{ ...format, numberFormat: 'General' }, format] };
    expect(readCriteriaSheet([grid]).findings.map(({ params }) => params)).toMatchObject([
      { reason: 'never-met', text },
    ]);
  });

  it('says what may stand there, in the sheet’s own words', () => {
    const expected = (sheet: EditedSheet) => {
      const [finding] = readCriteriaSheet([sheet.grid()]).findings;
      return finding !== undefined && 'expected' in finding.params ? finding.params.expected : undefined;
    };
    const sheet = () => new EditedSheet(BUILT_IN);
    expect(expected(sheet().set('CN7', 'need', 'Chỉ để loại'))).toBe(
      'Luôn xét; Khi có cột; Khi có cột và không có cột chấm',
    );
    expect(expected(sheet().set('CN7', 'only', 'Tập thể'))).toBe('Cá nhân');
    expect(expected(sheet().set('CN7', 'bound', 9))).toBe('2–4');
    expect(expected(sheet().set('C4', 'period', '2025–2023'))).toBe('2022–2025');
  });
});

describe('the blocks below', () => {
  const block = (heading: string, values: readonly (readonly CellValue[])[]): EditedSheet => {
    const sheet = new EditedSheet(BUILT_IN);
    const row = sheet.rows.findIndex(([cell]) => cell === heading) + 2;
    sheet.rows.splice(
      row,
      sheet.rows.findIndex((cells, i) => i > row && cells.length === 0) - row,
      ...values.map((cells) => [...cells]),
    );
    return sheet;
  };
  /** The finding's cell as row within the block and column. */
  const inBlock = (heading: string, values: readonly (readonly CellValue[])[]): string[] => {
    const sheet = block(heading, values);
    const first = sheet.rows.findIndex(([cell]) => cell === heading) + 3;
    return findings(sheet).map((text) =>
      text.replace(/^([A-Z]+)(\d+)/, (_, column: string, row: string) => `${column}${Number(row) - first + 1}`),
    );
  };

  it.each<[string, readonly (readonly CellValue[])[], string[]]>([
    ['backwards', [[null, 2026, 2024]], ['C1 period']],
    ['without its end', [[null, 2026, null]], ['C1 period']],
    ['that is no year', [[null, 'năm nay', 2024]], ['B1 period']],
    ['with half a year', [[null, 2022.5, 2024]], ['B1 period']],
    [
      'that overlaps another',
      [
        [null, 2022, 2025],
        [null, 2030, 2033],
        [null, 2025, 2029],
      ],
      ['B3 period-overlap'],
    ],
  ])('a period %s', (_, values, expected) => {
    expect(inBlock('Giai đoạn xét', values)).toEqual(expected);
  });

  it('any periods that follow or leave gaps, as numbers or as text, are sound', () => {
    const values = [[null, '2031', 2033], [], [null, 2022, 2025]];
    const { set } = readCriteriaSheet([block('Giai đoạn xét', values).grid()]);
    expect(set?.periods).toEqual([
      { first: 2031, last: 2033 },
      { first: 2022, last: 2025 },
    ]);
  });

  it.each<[string, readonly (readonly CellValue[])[], string[]]>([
    [
      'in the wrong order',
      [
        [null, 4, 70],
        [null, 3, 90],
        [null, 2, 50],
      ],
      ['C1 bound'],
    ],
    [
      'over 100',
      [
        [null, 4, 101],
        [null, 3, 70],
        [null, 2, 50],
      ],
      ['C1 bound'],
    ],
    [
      'of 0',
      [
        [null, 4, 90],
        [null, 3, 70],
        [null, 2, 0],
      ],
      ['C3 bound'],
    ],
    [
      'blank',
      [
        [null, 4, 90],
        [null, 3, null],
        [null, 2, 50],
      ],
      ['C1 bound', 'C2 bound'],
    ],
    [
      'for a level there is not',
      [
        [null, 5, 95],
        [null, 4, 90],
        [null, 3, 70],
        [null, 2, 50],
      ],
      ['B1 bound'],
    ],
    [
      'missing',
      [
        [null, 4, 90],
        [null, 3, 70],
      ],
      ['A-1 bound-missing'],
    ],
  ])('point bounds %s', (_, values, expected) => {
    expect(inBlock('Điểm xếp loại', values)).toEqual(expected);
  });

  it('are not read without the names of their columns', () => {
    const sheet = new EditedSheet(BUILT_IN);
    const row = sheet.rows.findIndex(([cell]) => cell === 'Giai đoạn xét');
    sheet.rows[row + 1] = [null, 'từ', 'đến'];
    expect(findings(sheet)).toEqual([`${cellAddress(row, 0)} header`]);
  });
});

describe('the sheet as a whole', () => {
  it('empty', () => {
    expect(findings(Object.assign(new EditedSheet(BUILT_IN), { rows: [[], [null, ' ']] }))).toEqual(['A1 empty']);
  });

  it('of prose, without a header', () => {
    const rows = [['Tiêu chí bình xét'], ['1. Gương mẫu'], ['2. Hoàn thành tốt']];
    expect(findings(Object.assign(new EditedSheet(BUILT_IN), { rows }))).toEqual(['A1 header']);
  });

  it('with a header and no criterion', () => {
    const sheet = new EditedSheet(BUILT_IN);
    const first = sheet.rowOf('C1');
    sheet.rows.splice(first, sheet.rowOf('MH3') - first + 1);
    expect(findings(sheet)).toEqual([`${cellAddress(first - 1, 0)} empty`]);
  });

  it('without a column that judging needs, or with one twice: the edits there would be lost in silence', () => {
    const sheet = new EditedSheet(BUILT_IN);
    const header = sheet.rows.indexOf(sheet.header());
    sheet.header()[sheet.column('weight')] = 'Hệ số';
    expect(findings(sheet)).toEqual([`${cellAddress(header, 0)} header`]);
    const [finding] = readCriteriaSheet([sheet.grid()]).findings;
    expect(finding?.params).toMatchObject({ expected: 'Trọng số' });
    const twice = new EditedSheet(BUILT_IN);
    twice.header().push('Trọng số');
    expect(findings(twice)).toEqual([`${cellAddress(header, twice.header().length - 1)} header`]);
  });

  it('names the file where several are read', () => {
    const sheet = { ...gridOf(sheetRows(BUILT_IN).slice(0, 3)), file: 'a.xlsx' };
    expect(readCriteriaSheet([sheet]).findings.map(({ cell }) => cell?.file)).toEqual(['a.xlsx']);
  });

  it('that is not there gives no set and no finding: the built-in one applies', () => {
    expect(readCriteriaSheet([gridOf([['Họ và tên']], 'Cá nhân')])).toEqual({ set: null, findings: [] });
  });
});
