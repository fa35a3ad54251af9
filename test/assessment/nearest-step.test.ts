import { BUILT_IN } from '../../src/criteria/built-in';
import type { Condition, CriteriaSet, Kind } from '../../src/criteria/criterion';
import { list } from '../support/one-cell';
import { judgeSheets, type TestCell } from '../support/sheets';

/** What stands between a nominee and “eligible”: the cells to fill, or the cells that stand in the way. */

const NAME = 'Nguyễn Văn An';
const letter = (column: number) => String.fromCharCode(65 + column);

function steps(
  cells: Readonly<Record<string, TestCell>>,
  kind: Kind = 'individual',
  criteria: CriteriaSet = BUILT_IN,
): string[] {
  const judged = judgeSheets([list(kind, Object.keys(cells), [[NAME, ...Object.values(cells)]])], { criteria });
  return judged
    .of(NAME)
    .nearest.map(
      ({ criterion, rule, action, cells: at, years }) =>
        `${criterion} ${rule} ${action} ${at.map((cell) => letter(cell.column) + String(cell.row + 1)).join(' ')} (${years.join(', ')})`,
    );
}

const GOOD = {
  'Xếp loại 2022': 'HTTNV',
  'Xếp loại 2023': 'HTTNV',
  'Xếp loại 2024': 'HTTNV',
  'GK 2022': 'x',
  'GK 2023': 'x',
  'GK 2024': 'x',
  'Sáng kiến': 'Cấp cơ sở',
};

const without = (header: string) => Object.fromEntries(Object.entries(GOOD).filter(([name]) => name !== header));

test('nothing for the eligible', () => {
  expect(steps(GOOD)).toEqual([]);
});

describe('for those who lack evidence: the cells to fill', () => {
  test.each<[Record<string, TestCell>, string[]]>([
    [{ ...GOOD, 'Xếp loại 2023': '' }, ['CN7 rating-every-year fill D4 (2023)']],
    [
      { ...GOOD, 'Xếp loại 2024': '' },
      [
        'C2 rating-this-year fill E4 (2024)',
        'CN1 rating-this-year fill E4 (2024)',
        'CN7 rating-every-year fill E4 (2024)',
      ],
    ],
    [{ ...GOOD, 'GK 2022': '?', 'GK 2023': 'zzz' }, ['CN7 commendation-every-year fill F4 G4 (2022, 2023)']],
    [{ ...GOOD, 'Sáng kiến': 'Phần mềm' }, ['CN7 initiative fill I4 (2024)']],
    [{ ...GOOD, C4: '' }, ['C4 mark fill J4 ()']],
    [
      { ...GOOD, 'Kỷ luật': '?' },
      ['C1 no-discipline fill J4 ()', 'C6 no-discipline fill J4 ()', 'CN4 no-discipline fill J4 ()'],
    ],
    [{ ...GOOD, 'Xếp loại 2022': 'KXL', 'Xếp loại 2023': '' }, ['CN7 rating-every-year fill D4 (2023)']],
    [
      { ...GOOD, 'Xếp loại 2024': 'KXL' },
      ['C2 rating-this-year fill E4 (2024)', 'CN1 rating-this-year fill E4 (2024)'],
    ],
  ])('%j → %j', (cells, expected) => {
    expect(steps(cells)).toEqual(expected);
  });

  test('where no column exists yet: no cell, but the years', () => {
    expect(steps(without('Sáng kiến'))).toEqual(['CN7 initiative fill  (2022, 2023, 2024)']);
    expect(steps(without('Xếp loại 2022'))).toEqual(['CN7 rating-every-year fill  (2022)']);
  });

  test('where nobody is rated in Y: a rating, not also the title that stands in for it', () => {
    const unrated = without('Xếp loại 2024');
    expect(steps(unrated)).toEqual(['CN7 rating-every-year fill  (2024)']);
    expect(steps(unrated, 'collective')).toEqual([
      'C2 title-this-year fill  (2024)',
      'TT6 title-every-year fill  (2022, 2023)',
    ]);
  });

  test('a title that is asked for in its own right is named beside the rating', () => {
    const unrated = without('Xếp loại 2024');
    const own: readonly Condition[] = [
      { rule: 'no-discipline', need: 'if-mapped' },
      { rule: 'title-this-year', bound: 1, need: 'always' },
      { rule: 'rating-this-year', bound: 3, need: 'always', orElse: { rule: 'title-this-year', bound: 1 } },
    ];
    const turned: readonly Condition[] = [
      { rule: 'title-this-year', bound: 1, need: 'always', orElse: { rule: 'rating-this-year', bound: 3 } },
    ];
    const voted: readonly Condition[] = [
      { rule: 'no-discipline', need: 'if-mapped' },
      { rule: 'rating-this-year', bound: 3, need: 'always', orElse: { rule: 'votes', bound: 0.5 } },
    ];
    const asked = (conditions: readonly Condition[], kind: Kind = 'individual') =>
      steps(unrated, kind, {
        ...BUILT_IN,
        criteria: BUILT_IN.criteria.map((one) => (one.id === 'C2' ? { ...one, conditions } : one)),
      });
    expect(asked(own)).toEqual([
      'C2 title-this-year fill  (2024)',
      'C2 title-this-year fill  (2024)',
      'CN7 rating-every-year fill  (2024)',
    ]);
    // Titles of 2024 are still to come, so that nothing asks for their column yet.
    expect(asked(turned, 'collective')).toEqual([
      'C2 rating-this-year fill  (2024)',
      'TT6 title-every-year fill  (2022, 2023)',
    ]);
    expect(asked(voted)).toEqual(['CN7 rating-every-year fill  (2024)']);
  });

  test('a text and its level are one: both cells, and of an initiative that is there only its level', () => {
    const [both] = steps({ ...GOOD, 'Sáng kiến': '', 'Mức độ ảnh hưởng': '' }).slice(-1);
    expect(both).toBe('CN7 initiative fill I4 J4 (2024)');
    for (const level of ['', 'zzz'])
      expect(steps({ ...GOOD, 'Sáng kiến': 'Phần mềm', 'Mức độ ảnh hưởng': level })).toEqual([
        'CN7 initiative fill J4 (2024)',
      ]);
  });

  test('an initiative that is there lacks only its level, also where no column of its own is for that', () => {
    const cells = { ...GOOD, 'Sáng kiến': 'Phần mềm' };
    const judged = judgeSheets([list('individual', Object.keys(cells), [[NAME, ...Object.values(cells)]])]);
    const [step, ...others] = judged.of(NAME).nearest;
    expect(step).toMatchObject({ criterion: 'CN7', rule: 'initiative', onlyLevel: true });
    expect(step?.cells).toHaveLength(1);
    expect(others).toEqual([]);
  });

  test('votes', () => {
    const titles = {
      'Xếp loại 2024': 'HTTNV',
      'Danh hiệu 2022': 'TTLĐTT',
      'Danh hiệu 2023': 'TTLĐTT',
      'Danh hiệu 2024': 'TTLĐTT',
    };
    expect(steps({ ...titles, 'Số phiếu': '' }, 'collective')).toEqual(['TT6 votes fill G4 ()']);
  });
});

describe('for the ineligible: only what stands in the way', () => {
  test.each<[Record<string, TestCell>, string[]]>([
    [{ ...GOOD, 'Xếp loại 2023': 'HTNV', C4: '' }, ['CN7 rating-every-year stands D4 (2023)']],
    [{ ...GOOD, 'GK 2022': 'không', 'GK 2024': 'không' }, ['CN7 commendation-every-year stands F4 H4 (2022, 2024)']],
    [
      { ...GOOD, 'Sáng kiến': 'Không' },
      [
        'C3 initiative-present stands I4 (2024)',
        'CN2 initiative-present stands I4 (2024)',
        'CN7 initiative stands I4 (2024)',
      ],
    ],
    [{ ...GOOD, 'Xếp loại 2022': '', 'Xếp loại 2023': 'HTNV' }, ['CN7 rating-every-year stands D4 (2023)']],
    [{ ...GOOD, C4: 'không', C5: '' }, ['C4 mark stands J4 ()']],
    [{ ...GOOD, C4: 'x', 'Tiêu chí C4': 'không' }, ['C4 mark stands K4 ()']],
    [
      { ...GOOD, 'Kỷ luật': 'Cảnh cáo' },
      ['C1 no-discipline stands J4 ()', 'C6 no-discipline stands J4 ()', 'CN4 no-discipline stands J4 ()'],
    ],
    [
      { ...GOOD, 'Xếp loại 2024': 'HTNV' },
      [
        'C2 rating-this-year stands E4 (2024)',
        'CN1 rating-this-year stands E4 (2024)',
        'CN7 rating-every-year stands E4 (2024)',
      ],
    ],
  ])('%j → %j', (cells, expected) => {
    expect(steps(cells)).toEqual(expected);
  });

  test('too few votes', () => {
    const titles = {
      'Xếp loại 2024': 'HTTNV',
      'Danh hiệu 2022': 'TTLĐTT',
      'Danh hiệu 2023': 'Không',
      'Danh hiệu 2024': 'TTLĐTT',
    };
    expect(steps({ ...titles, 'Số phiếu': '3/13' }, 'collective')).toEqual([
      'TT6 title-every-year stands E4 (2023)',
      'TT6 votes stands G4 ()',
    ]);
  });
});
