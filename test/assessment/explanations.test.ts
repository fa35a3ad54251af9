import { BUILT_IN } from '../../src/criteria/built-in';
import type { Kind } from '../../src/criteria/criterion';
import type { ConditionResult } from '../../src/assessment/assessment';
import { assess } from '../../src/assessment/assess';
import { list } from '../support/one-cell';
import { judgeSheets, type TestCell, type TestSheet } from '../support/sheets';

/** What each condition rests on: the years, the cells with what they said, and how far it falls short. */

const NAME = 'Nguyễn Văn An';

function condition(sheets: readonly TestSheet[], id: string, rule: string): ConditionResult {
  const found = judgeSheets(sheets)
    .of(NAME)
    .criteria.find((one) => one.id === id)
    ?.conditions.find((one) => one.rule === rule);
  if (found === undefined) throw new Error(`${rule} of ${id} was not taken up`);
  return found;
}

const table = (cells: Readonly<Record<string, TestCell>>, kind: Kind = 'individual', name = 'Danh sách') =>
  list(kind, ['Đơn vị', ...Object.keys(cells)], [[NAME, 'Phòng A', ...Object.values(cells)]], { name });

/** `year state level text @ sheet!column…` of each piece. */
const pieces = ({ found }: ConditionResult) =>
  found.map(
    ({ year, state, level, text, cells }) =>
      `${String(year)} ${state} ${String(level)} “${text}” @ ${cells.map((cell) => `${cell.sheet}!${String.fromCharCode(65 + cell.column)}${String(cell.row + 1)}`).join(' ')}`,
  );

describe('this year’s rating and title', () => {
  test.each<[TestCell, object]>([
    ['HTTNV', { result: 'met', bound: 3, years: [2024], shortfall: null }],
    ['HTNV', { result: 'unmet', bound: 3, years: [2024], shortfall: { level: { found: 2, required: 3 } } }],
    ['', { result: 'unknown', bound: 3, years: [2024], shortfall: null }],
  ])('%j → %j', (cell, expected) => {
    expect(condition([table({ 'Xếp loại 2024': cell })], 'C2', 'rating-this-year')).toMatchObject(expected);
  });

  test('the cell, or that there is none', () => {
    expect(pieces(condition([table({ 'Xếp loại 2024': 'HTNV' })], 'C2', 'rating-this-year'))).toEqual([
      '2024 known 2 “HTNV” @ Danh sách!D4',
    ]);
    expect(pieces(condition([table({ C4: 'x' })], 'C2', 'title-this-year'))).toEqual(['2024 no-cell null “” @ ']);
  });
});

describe('every year', () => {
  test('a cell that names other years, or holds only the other award, keeps its text', () => {
    const dated = condition([table({ 'Khen thưởng': 'GK 2023, 2024' })], 'CN7', 'commendation-every-year');
    expect(pieces(dated)[0]).toBe('2022 blank null “GK 2023, 2024” @ Danh sách!D4');
    const both = condition(
      [table({ 'Danh hiệu thi đua/Hình thức khen thưởng 2023': 'LĐTT' })],
      'CN7',
      'commendation-every-year',
    );
    expect(both.found.find(({ year }) => year === 2023)).toMatchObject({
      state: 'unknown',
      text: 'LĐTT',
      elsewhere: true,
    });
  });

  const cells = { 'Khen thưởng 2022': 'GK', 'Khen thưởng 2024': 'zzz' };
  test('a year without a column, a cell that cannot be read', () => {
    const found = condition([table(cells)], 'CN7', 'commendation-every-year');
    expect(pieces(found)).toEqual([
      '2022 known 1 “GK” @ Danh sách!D4',
      '2023 no-cell null “” @ ',
      '2024 unknown null “zzz” @ Danh sách!E4',
    ]);
    expect(found).toMatchObject({
      result: 'unknown',
      bound: 1,
      years: [2022, 2023, 2024],
      shortfall: { years: { short: [2023, 2024], asked: [2022, 2023, 2024] } },
    });
  });

  test('what falls short: the years, and the best level below the bound', () => {
    const ratings = { 'Xếp loại 2022': 'KHT', 'Xếp loại 2023': 'HTNV', 'Xếp loại 2024': '' };
    expect(condition([table(ratings)], 'CN7', 'rating-every-year')).toMatchObject({
      result: 'unmet',
      shortfall: {
        years: { short: [2022, 2023], asked: [2022, 2023, 2024] },
        level: { found: 2, required: 3 },
      },
    });
  });

  test('a year that is not rated is none of the years asked', () => {
    const ratings = { 'Xếp loại 2022': 'KXL', 'Xếp loại 2023': 'HTTNV', 'Xếp loại 2024': 'HTTNV' };
    const found = condition([table(ratings)], 'CN7', 'rating-every-year');
    expect(found).toMatchObject({ result: 'met', years: [2023, 2024], shortfall: null });
    expect(pieces(found)[0]).toBe('2022 not-rated null “KXL” @ Danh sách!D4');
  });

  test('of titles of one year the highest, in whatever table', () => {
    const sheets = [
      table({ 'Danh hiệu 2024': 'TTLĐTT' }, 'collective'),
      table({ 'Danh hiệu 2024': 'TTLĐXS' }, 'collective', 'Trang 2'),
    ];
    expect(pieces(condition(sheets, 'TT6', 'title-every-year'))[2]).toBe('2024 known 2 “TTLĐXS” @ Trang 2!D4');
  });

  test('decisions still to come are those of one kind and one field', () => {
    const both = [
      list('individual', ['Xếp loại 2024', 'Khen thưởng 2023', 'Khen thưởng 2024'], [[NAME, 'HTTNV', 'GK', '']]),
      list('collective', ['Danh hiệu 2023', 'Danh hiệu 2024'], [['Phòng A', 'TTLĐTT', 'TTLĐTT']], { name: 'TT' }),
    ];
    const judged = judgeSheets(both);
    expect(judged.nominations.pending).toEqual([{ kind: 'individual', field: 'commendation' }]);
    const years = (name: string, id: string, rule: string) =>
      judged
        .of(name)
        .criteria.find((one) => one.id === id)
        ?.conditions.find((one) => one.rule === rule)?.years;
    expect(years(NAME, 'CN7', 'commendation-every-year')).toEqual([2022, 2023]);
    expect(years('Phòng A', 'TT6', 'title-every-year')).toEqual([2022, 2023, 2024]);
    expect(years(NAME, 'CN7', 'rating-every-year')).toEqual([2022, 2023, 2024]);
    const turned = judgeSheets([
      list('individual', ['Xếp loại 2024', 'Khen thưởng 2024'], [[NAME, 'HTTNV', 'GK']]),
      list('collective', ['Danh hiệu 2023', 'Danh hiệu 2024'], [['Phòng A', 'TTLĐTT', '']], { name: 'TT' }),
    ]);
    expect(turned.nominations.pending).toEqual([{ kind: 'collective', field: 'title' }]);
    const cn7 = turned.of(NAME).criteria.find((one) => one.id === 'CN7');
    expect(cn7?.conditions.find((one) => one.rule === 'commendation-every-year')?.years).toEqual([2022, 2023, 2024]);
  });

  test('a set that asks titles and commendations every year of one kind', () => {
    const rules = ['title-every-year', 'commendation-every-year'] as const;
    const [template] = BUILT_IN.criteria;
    if (template === undefined) throw new Error('the built-in set holds criteria');
    const criteria = {
      ...BUILT_IN,
      criteria: rules.map((rule, n) => ({
        ...template,
        id: `K${String(n)}`,
        kinds: ['individual'] as const,
        conditions: [{ rule, bound: 1, need: 'always' as const }],
      })),
    };
    const judged = judgeSheets([table({ 'Danh hiệu 2024': 'LĐTT', 'Khen thưởng 2024': '' })], { criteria });
    expect(judged.of(NAME).criteria.map((one) => one.conditions[0]?.years)).toEqual([
      [2022, 2023, 2024],
      [2022, 2023],
    ]);
  });
});

describe('initiatives', () => {
  const cells = { 'Sáng kiến 2021': 'Cấp tỉnh', 'Sáng kiến 2023': 'Không', 'Sáng kiến 2024': 'Không' };
  test('only those of the assessed years; how far the best falls short', () => {
    const found = condition([table(cells)], 'CN7', 'initiative');
    expect(pieces(found)).toEqual(['2023 known 0 “Không” @ Danh sách!E4', '2024 known 0 “Không” @ Danh sách!F4']);
    expect(found).toMatchObject({
      result: 'unmet',
      years: [2022, 2023, 2024],
      shortfall: { level: { found: 0, required: 1 } },
    });
    expect(pieces(condition([table(cells)], 'C3', 'initiative-present'))).toHaveLength(2);
  });

  test('nothing falls short where it is met or not known', () => {
    expect(condition([table({ 'Sáng kiến': 'Cấp cơ sở' })], 'CN7', 'initiative').shortfall).toBeNull();
    expect(condition([table({ 'Sáng kiến': 'x' })], 'CN7', 'initiative').shortfall).toBeNull();
  });

  test('a level alone is an initiative: of a log, which has no text', () => {
    const log = {
      name: 'Thành tích',
      rows: [
        ['Họ và tên', 'Loại thành tích', 'Cấp / hạng', 'Ngày công nhận'],
        [NAME, 'Sáng kiến', 'Cấp cơ sở', '10/10/2023'],
      ],
    };
    const found = condition([list('individual', ['C4'], [[NAME, 'x']]), log], 'C3', 'initiative-present');
    expect(found).toMatchObject({ result: 'met', bound: null, shortfall: null });
    expect(pieces(found)).toEqual(['2023 known 1 “Sáng kiến · Cấp cơ sở” @ Thành tích!B2 Thành tích!C2']);
  });

  test('an x below a group of levels is one', () => {
    const sheet: TestSheet = {
      name: 'Danh sách',
      merges: ['A3:A4', 'B3:B4', 'C3:D3'],
      rows: [
        ['DANH SÁCH CÁ NHÂN NĂM 2024'],
        [],
        ['STT', 'Họ và tên', 'Sáng kiến', '', 'C4'],
        ['', '', 'Cấp cơ sở', 'Cấp tỉnh', ''],
        [1, NAME, '', 'x', 'x'],
        [2, 'Trần Thị Bình', 'không', 'không', 'x'],
      ],
    };
    const judged = judgeSheets([sheet]);
    expect(judged.criterion(NAME, 'C3')).toBe('met');
    expect(judged.criterion('Trần Thị Bình', 'C3')).toBe('unmet');
  });
});

describe('votes', () => {
  const titles = { 'Danh hiệu 2022': 'TTLĐTT', 'Danh hiệu 2023': 'TTLĐTT', 'Danh hiệu 2024': 'TTLĐTT' };
  const votes = (...sheets: TestSheet[]) => condition(sheets, 'TT6', 'votes');
  const one = (cell: TestCell, name = 'Danh sách') => table({ ...titles, 'Số phiếu': cell }, 'collective', name);

  test('the share, and how far it falls short', () => {
    expect(votes(one('3/12'))).toMatchObject({
      result: 'unmet',
      bound: 0.5,
      years: [],
      shortfall: { share: { found: 0.25, required: 0.5 } },
    });
    expect(votes(one('9/12'))).toMatchObject({ result: 'met', years: [], shortfall: null });
    expect(votes(one(''))).toMatchObject({ result: 'unknown', years: [], shortfall: null });
    expect(pieces(votes(one('3/12')))).toEqual(['null known 0.25 “3/12” @ Danh sách!G4']);
  });

  test.each<[TestCell, TestCell, string, string]>([
    ['', '9/12', 'met', 'Trang 2!G4'],
    ['zzz', '9/12', 'met', 'Trang 2!G4'],
    ['9/12', '3/12', 'met', 'Danh sách!G4'],
    ['3/12', '9/12', 'unmet', 'Danh sách!G4'],
    ['', 'zzz', 'unknown', 'Trang 2!G4'],
    ['zzz', '', 'unknown', 'Danh sách!G4'],
    ['', '', 'unknown', 'Danh sách!G4'],
  ])('of two tables the first known: %j, then %j → %s at %s', (first, second, result, at) => {
    const found = votes(one(first), one(second, 'Trang 2'));
    expect(found.result).toBe(result);
    expect(pieces(found)).toEqual([expect.stringMatching(new RegExp(`@ ${at}$`)) as unknown]);
  });

  test('votes of another year are none of Y', () => {
    const cells = { ...titles, 'Số phiếu 2023': '1/12', 'Số phiếu 2024': '9/12' };
    expect(votes(table(cells, 'collective'))).toMatchObject({ result: 'met' });
  });
});

describe('marks', () => {
  const mark = (...sheets: TestSheet[]) => condition(sheets, 'C4', 'mark');
  test.each<[TestCell, TestCell, string, string[]]>([
    ['x', 'không', 'met', ['Danh sách!D4']],
    ['không', 'x', 'unmet', ['Danh sách!D4']],
    ['', 'x', 'met', ['Trang 2!D4']],
    ['zzz', 'không', 'unmet', ['Trang 2!D4']],
    ['', 'zzz', 'unknown', ['Trang 2!D4']],
    ['zzz', '', 'unknown', ['Danh sách!D4']],
    ['', '', 'unknown', ['Danh sách!D4']],
  ])('of two tables the first known: %j, then %j → %s at %j', (first, second, result, at) => {
    const found = mark(table({ C4: first }), table({ C4: second }, 'individual', 'Trang 2'));
    expect(found).toMatchObject({ result, bound: null, years: [], shortfall: null });
    expect(pieces(found).map((piece) => piece.split('@ ')[1])).toEqual(at);
  });

  test('two columns of one table are both said', () => {
    const found = mark(table({ C4: 'x', 'Tiêu chí C4': 'không' }));
    expect(pieces(found)).toEqual(['null known 1 “x” @ Danh sách!D4', 'null known 0 “không” @ Danh sách!E4']);
  });

  test('a mark that the set asks for where no column is', () => {
    const criteria = {
      ...BUILT_IN,
      criteria: BUILT_IN.criteria.map((one) =>
        one.id === 'C4' ? { ...one, conditions: [{ rule: 'mark' as const, need: 'always' as const }] } : one,
      ),
    };
    const judged = judgeSheets([table({ C5: 'x' })], { criteria });
    expect(judged.of(NAME).criteria.find((one) => one.id === 'C4')).toMatchObject({
      result: 'unknown',
      conditions: [{ rule: 'mark', result: 'unknown', years: [], found: [], shortfall: null }],
    });
  });

  test('a mark column of another criterion is none of this one', () => {
    const criteria = {
      ...BUILT_IN,
      criteria: BUILT_IN.criteria.map((one) =>
        one.id === 'C4' ? { ...one, conditions: [{ rule: 'mark' as const, need: 'if-mapped' as const }] } : one,
      ),
    };
    expect(judgeSheets([table({ C5: 'x' })], { criteria }).criterion(NAME, 'C4')).toBe('not-assessed');
    expect(judgeSheets([table({ C4: 'x' })], { criteria }).criterion(NAME, 'C4')).toBe('met');
  });
});

describe('disciplines', () => {
  const discipline = (...sheets: TestSheet[]) => condition(sheets, 'C1', 'no-discipline');

  test('only the cells that it rests on', () => {
    const years = { 'Kỷ luật 2022': 'Không', 'Kỷ luật 2023': 'Khiển trách', 'Kỷ luật 2024': '?' };
    expect(pieces(discipline(table(years)))).toEqual(['null known 1 “Khiển trách” @ Danh sách!E4']);
    expect(discipline(table(years))).toMatchObject({ result: 'unmet', bound: null, years: [], shortfall: null });
    const open = { 'Kỷ luật 2022': 'Không', 'Kỷ luật 2023': '', 'Kỷ luật 2024': '?' };
    expect(pieces(discipline(table(open)))).toEqual(['null unknown null “?” @ Danh sách!F4']);
    const later = { 'Kỷ luật 2022': '?', 'Kỷ luật 2023': 'Cảnh cáo', 'Kỷ luật 2024': 'Không' };
    expect(pieces(discipline(table(later)))).toEqual(['null known 1 “Cảnh cáo” @ Danh sách!E4']);
  });

  test('of the assessed years only', () => {
    const cells = { 'Kỷ luật 2021': 'Cảnh cáo', 'Kỷ luật 2024': '?' };
    expect(discipline(table(cells))).toMatchObject({ result: 'unknown' });
  });

  test('where it is always asked, none is a proof, with its cells', () => {
    const criteria = {
      ...BUILT_IN,
      criteria: BUILT_IN.criteria.map((one) =>
        one.id === 'C1'
          ? { ...one, conditions: [{ rule: 'no-discipline' as const, need: 'if-mapped' as const }] }
          : one,
      ),
    };
    const judged = judgeSheets([table({ 'Kỷ luật 2023': 'Không', 'Kỷ luật 2024': '' })], { criteria });
    const found = judged.of(NAME).criteria[0]?.conditions[0];
    expect(found?.result).toBe('met');
    expect(found?.found.map((one) => one.state)).toEqual(['known', 'blank']);
  });

  test.each<[TestCell, TestCell, string]>([
    ['Khiển trách', 'Không', 'unmet'],
    ['', 'Khiển trách', 'unmet'],
    ['?', 'Khiển trách', 'unmet'],
    ['?', '', 'unknown'],
    ['Không', 'Khiển trách', 'not-assessed'],
    ['?', 'Không', 'not-assessed'],
    ['Không', '?', 'not-assessed'],
    ['', '', 'not-assessed'],
  ])('of two tables of one year the first known: %j, then %j → C1 %s', (first, second, expected) => {
    const sheets = [table({ 'Kỷ luật': first }), table({ 'Kỷ luật': second }, 'individual', 'Trang 2')];
    expect(judgeSheets(sheets).criterion(NAME, 'C1')).toBe(expected);
  });

  test('in two years both count', () => {
    const sheets = [
      table({ 'Kỷ luật 2023': 'Không' }),
      table({ 'Kỷ luật 2024': 'Khiển trách' }, 'individual', 'Trang 2'),
    ];
    expect(judgeSheets(sheets).criterion(NAME, 'C1')).toBe('unmet');
  });
});

describe('cells of several files', () => {
  test('a cell names its file', () => {
    const judged = judgeSheets([table({ 'Xếp loại 2024': 'HTTNV' })]);
    const files = judged.nominations.tables.map((one) => ({ ...one, file: 'mot.xlsx' }));
    const [assessment] = assess({ ...judged.nominations, tables: files }, BUILT_IN);
    const found = assessment?.criteria.find((one) => one.id === 'C2')?.conditions[0]?.found[0];
    expect(found?.cells).toEqual([{ file: 'mot.xlsx', sheet: 'Danh sách', row: 3, column: 3 }]);
    const plain = judged.of(NAME).criteria.find((one) => one.id === 'C2')?.conditions[0]?.found[0];
    expect(plain?.cells).toEqual([{ sheet: 'Danh sách', row: 3, column: 3 }]);
  });
});

describe('explanations are made when they are asked for', () => {
  const rows = ['HTTNV', 'HTNV', '', 'HTXS'].map((cell, n) => [`Lê Thị ${'ABCD'[n] ?? ''}`, cell]);
  const { assessments } = judgeSheets([list('individual', ['Xếp loại 2024', 'Khen thưởng 2023'], rows)]);

  test('none is kept: a full sheet’s would not fit into memory', () => {
    for (const one of assessments) {
      for (const name of ['criteria', 'nearest']) {
        expect(typeof Object.getOwnPropertyDescriptor(one, name)?.get).toBe('function');
      }
      expect(one.criteria).not.toBe(one.criteria);
      expect(one.criteria).toEqual(one.criteria);
    }
  });

  test('a structured clone, as a worker sends it, holds them as plain data', () => {
    const [first] = structuredClone(assessments);
    expect(Object.getOwnPropertyDescriptor(first, 'criteria')?.get).toBeUndefined();
    expect(JSON.parse(JSON.stringify(first))).toEqual(JSON.parse(JSON.stringify(assessments[0])));
    expect(first?.criteria.find((one) => one.id === 'C2')?.conditions[0]?.found[0]?.text).toBe('HTTNV');
  });
});
