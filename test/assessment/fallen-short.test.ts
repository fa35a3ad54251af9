import { verdictsInSteps } from '../../src/assessment/assess';
import { BUILT_IN } from '../../src/criteria/built-in';
import type { Condition } from '../../src/criteria/criterion';
import { ROWS_A_STEP } from '../../src/grid/steps';
import { list } from '../support/one-cell';
import { judgeSheets } from '../support/sheets';

/** How far nominees fall short, and how they stand beside nominees of other kinds. */

test('of several initiatives below the bound the best is said', () => {
  const conditions: readonly Condition[] = [{ rule: 'initiative', bound: 3, need: 'always' }];
  const criteria = {
    ...BUILT_IN,
    criteria: BUILT_IN.criteria.map((one) => (one.id === 'CN7' ? { ...one, conditions } : one)),
  };
  const headers = ['Sáng kiến 2022', 'Sáng kiến 2023', 'Sáng kiến 2024'];
  const judged = judgeSheets([list('individual', headers, [['Lê Thị An', 'Cấp cơ sở', 'Cấp tỉnh', 'Không']])], {
    criteria,
  });
  const seven = judged.of('Lê Thị An').criteria.find(({ id }) => id === 'CN7');
  expect(seven?.conditions.map(({ result, shortfall }) => [result, shortfall])).toEqual([
    ['unmet', { level: { found: 2, required: 3 } }],
  ]);
});

test('kinds that alternate are ranked apart', () => {
  const table = (kind: 'individual' | 'collective', name: string, nominees: readonly (readonly [string, string])[]) =>
    list(kind, ['Xếp loại 2024'], nominees, { name });
  const judged = judgeSheets([
    table('individual', 'A', [
      ['Lê Thị An', 'HTNV'],
      ['Lê Thị Bình', 'HTTNV'],
    ]),
    table('collective', 'B', [
      ['Phòng Một', 'HTXSNV'],
      ['Phòng Hai', 'HTTNV'],
    ]),
    table('individual', 'C', [['Lê Thị Châu', 'HTXSNV']]),
    table('collective', 'D', [['Phòng Ba', 'HTNV']]),
  ]);
  expect(judged.assessments.map(({ nomination, rank }) => `${nomination.name} ${String(rank)}`)).toEqual([
    'Lê Thị An 3',
    'Lê Thị Bình 2',
    'Phòng Một 1',
    'Phòng Hai 2',
    'Lê Thị Châu 1',
    'Phòng Ba 3',
  ]);
});

test('a cell of a workbook read alone names no file', () => {
  const judged = judgeSheets([list('individual', ['Xếp loại 2024'], [['Lê Thị An', 'HTNV']])]);
  expect(judged.of('Lê Thị An').nearest[0]?.cells).toStrictEqual([{ sheet: 'Danh sách', row: 3, column: 2 }]);
});

test('very many nominees are judged in steps, so that whoever waits sees how far it is and can stop it', () => {
  const { nominations } = judgeSheets([list('individual', ['Xếp loại 2024'], [['Lê Thị An', 'HTTNV']])]);
  const steps = (count: number) => {
    const [one] = nominations.nominations;
    const all = {
      ...nominations,
      nominations: Array.from({ length: count }, () => one).filter((it) => it !== undefined),
    };
    return [...verdictsInSteps(all, BUILT_IN)].length;
  };
  expect(steps(3 * ROWS_A_STEP) - steps(1)).toBe(2);
  expect(steps(3 * ROWS_A_STEP + 1) - steps(1)).toBe(3);
});

test('an initiative asked for where it has a column: one of any assessed year', () => {
  const conditions: readonly Condition[] = [{ rule: 'initiative', bound: 1, need: 'if-mapped' }];
  const criteria = {
    ...BUILT_IN,
    criteria: BUILT_IN.criteria.map((one) => (one.id === 'CN3' ? { ...one, conditions } : one)),
  };
  const judged = (header: string) =>
    judgeSheets([list('individual', [header, 'C1'], [['Lê Thị An', 'Cấp cơ sở', 'x']])], { criteria, year: 2024 });
  expect(judged('Sáng kiến 2022').criterion('Lê Thị An', 'CN3')).toBe('met');
  expect(judged('Sáng kiến 2021').criterion('Lê Thị An', 'CN3')).toBe('not-assessed');
});

test('a discipline in a column of no year counts, whatever year its table is of', () => {
  const judged = judgeSheets(
    [
      list('individual', ['Xếp loại'], [['Lê Thị An', 'HTTNV']]),
      list('individual', ['Kỷ luật'], [['Lê Thị An', 'Cảnh cáo']], {
        title: 'DANH SÁCH CÁ NHÂN NĂM 2020',
        name: '2020',
      }),
    ],
    { year: 2024 },
  );
  expect(judged.criterion('Lê Thị An', 'C1')).toBe('unmet');
});
