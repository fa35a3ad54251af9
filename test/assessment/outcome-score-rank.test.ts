import { BUILT_IN } from '../../src/criteria/built-in';
import type { Criterion } from '../../src/criteria/criterion';
import { compareKeys, ranks, type RankKey } from '../../src/assessment/rank';
import { scoreFor } from '../../src/assessment/score';
import { outcome } from '../../src/assessment/judge';
import type { CriterionOutcome } from '../../src/assessment/assessment';
import { list } from '../support/one-cell';
import { judgeSheets, type TestCell } from '../support/sheets';

/** Contract, section 5: outcome, score, rank. */

const weighing = (...weights: number[]) =>
  weights.map((weight, n): Criterion => ({
    id: `K${String(n)}`,
    place: { section: '', item: n + 1 },
    kinds: ['individual'],
    text: 'Tiêu chí',
    about: 'Tiêu chí',
    weight,
    conditions: [],
    remains: '',
  }));

// Contract 5.40, 5.41
describe('“Outcome: any criterion `unmet` → `ineligible`; else any `unknown` → `needs-evidence`; else `eligible`. `not-assessed` never blocks”', () => {
  test.each<[CriterionOutcome[], string]>([
    [['met', 'met'], 'eligible'],
    [['met', 'not-assessed'], 'eligible'],
    [['met', 'unknown'], 'needs-evidence'],
    [['unknown', 'met', 'not-assessed'], 'needs-evidence'],
    [['met', 'unmet'], 'ineligible'],
    [['unknown', 'unmet'], 'ineligible'],
    [['unmet', 'not-assessed', 'unknown', 'met'], 'ineligible'],
    [['not-assessed', 'not-assessed'], 'needs-evidence'],
    [[], 'needs-evidence'],
  ])('%j → %s', (given, expected) => {
    expect(outcome(given)).toBe(expected);
  });
});

// Contract 5.42
describe('“Score: 100 × (weights of met) ÷ (weights of met, unmet and unknown), exact, rounded half up once to one decimal; weights ≥ 0, default 1”', () => {
  test.each<[CriterionOutcome[], number[], number | null]>([
    [['met', 'met', 'unknown'], [1, 1, 1], 66.7],
    [['met', 'unknown', 'unmet'], [1, 1, 1], 33.3],
    [['met', 'not-assessed'], [1, 1], 100],
    [['unmet', 'not-assessed'], [1, 1], 0],
    [['not-assessed'], [1], null],
    [['met', 'unmet'], [1, 15], 6.3],
    [['met', 'unmet'], [1, 799], 0.1],
    [['met', 'unmet'], [0.1, 0.2], 33.3],
    [['met', 'unmet'], [1, 1999], 0.1],
    [['met', 'unmet'], [1, 2001], 0],
    [['met', 'unmet'], [1999, 1], 100],
    [['met', 'unmet'], [1998, 2], 99.9],
    [['met', 'unmet'], [0, 1], 0],
    [['met', 'unmet'], [1, 0], 100],
    [['met', 'unmet'], [0, 0], null],
    [['met', 'met', 'unmet'], [0.5, 1.5, 2], 50],
    [['met', 'unmet'], [2.5, 0.5], 83.3],
  ])('%j with weights %j → %j', (given, weights, expected) => {
    expect(scoreFor(weighing(...weights))(given)).toBe(expected);
  });

  test('default weights of the built-in set are 1', () => {
    expect(new Set(BUILT_IN.criteria.map((one) => one.weight))).toEqual(new Set([1]));
  });

  // Contract 5.43
  test('“Nothing assessed: score null and `needs-evidence`”', () => {
    const judged = judgeSheets([list('model', ['C2', 'Tên tác giả', 'Danh hiệu 2023'], [['Tổ tự quản', '', '', '']])]);
    expect(judged.of('Tổ tự quản')).toMatchObject({ score: 0, outcome: 'needs-evidence' });
    const nothing = judgeSheets([list('model', ['Kỷ luật'], [['Tổ tự quản', 'Không']])]);
    expect(nothing.of('Tổ tự quản')).toMatchObject({ score: null, outcome: 'needs-evidence', council: 5 });
  });
});

// Contract 5.44
describe('“Rank, within a kind”', () => {
  const key = (more: Partial<RankKey> = {}): RankKey => ({
    outcome: 'eligible',
    score: 100,
    meanRating: 3,
    meanTitle: 1,
    initiative: 1,
    votes: 0.8,
    ...more,
  });

  test.each<[string, Partial<RankKey>, Partial<RankKey>]>([
    ['eligible before needs-evidence', { score: 10 }, { outcome: 'needs-evidence', score: 100 }],
    [
      'needs-evidence before ineligible',
      { outcome: 'needs-evidence', score: 10 },
      { outcome: 'ineligible', score: 90 },
    ],
    ['then the score', { score: 90, meanRating: 2 }, { score: 89.9, meanRating: 4 }],
    ['a known score before none', { score: 0 }, { score: null, meanRating: 4 }],
    ['then the mean rating', { meanRating: 3.5, meanTitle: 0 }, { meanRating: 3.4, meanTitle: 4 }],
    ['a known mean before an unknown', { meanRating: 1, meanTitle: 0 }, { meanRating: null, meanTitle: 4 }],
    ['then the mean title', { meanTitle: 1.5, initiative: 0 }, { meanTitle: 1, initiative: 3 }],
    ['known to have no title before unknown', { meanTitle: 0, initiative: 0 }, { meanTitle: null, initiative: 3 }],
    ['then the initiative’s level', { initiative: 2, votes: 0.1 }, { initiative: 1, votes: 1 }],
    ['known to have none before unknown', { initiative: 0, votes: 0 }, { initiative: null, votes: 1 }],
    ['then the votes', { votes: 0.9 }, { votes: 0.89 }],
    ['no votes at all before unknown', { votes: 0 }, { votes: null }],
  ])('%s', (_, better, worse) => {
    expect(compareKeys(key(better), key(worse))).toBeLessThan(0);
    expect(compareKeys(key(worse), key(better))).toBeGreaterThan(0);
    expect(ranks([key(worse), key(better)])).toEqual([2, 1]);
  });

  test('“ties share a rank (1, 1, 3)”', () => {
    expect(ranks([key(), key({ score: 50 }), key()])).toEqual([1, 3, 1]);
    expect(ranks([key({ votes: null }), key({ votes: null }), key({ votes: 0.1 }), key({ votes: null })])).toEqual([
      2, 2, 1, 2,
    ]);
    expect(ranks([])).toEqual([]);
  });

  const rank = (kind: 'individual' | 'collective', headers: string[], ...rows: TestCell[][]) =>
    judgeSheets([
      list(
        kind,
        headers,
        rows.map((row, n) => [`Lê Thị ${'ABCDEG'[n] ?? ''}`, ...row]),
      ),
    ]).assessments.map((one) => one.rank);

  test('“mean rating level over the assessed years that are known”', () => {
    const headers = ['Xếp loại 2021', 'Xếp loại 2022', 'Xếp loại 2023', 'Xếp loại 2024', 'Sáng kiến'];
    expect(
      rank(
        'individual',
        headers,
        ['HTXS', 'HTTNV', '', 'HTTNV', ''],
        ['KHT', 'HTXS', '', 'HTTNV', ''],
        ['', 'KXL', '', 'HTXS', ''],
        ['HTXS', '', '', 'HTTNV', ''],
      ),
    ).toEqual([3, 2, 1, 3]);
  });

  test('“mean title level likewise”', () => {
    const headers = ['Xếp loại 2024', 'Danh hiệu 2022', 'Danh hiệu 2023', 'Danh hiệu 2024'];
    expect(
      rank(
        'individual',
        headers,
        ['HTTNV', 'LĐTT', 'LĐTT', 'LĐTT'],
        ['HTTNV', 'LĐTT', '', 'CSTĐCS'],
        ['HTTNV', 'Không', 'Không', 'Không'],
        ['HTTNV', '', '', ''],
      ),
    ).toEqual([2, 1, 3, 4]);
  });

  test('“initiative level”: the highest of the assessed years', () => {
    const headers = ['Xếp loại 2024', 'Sáng kiến 2021', 'Sáng kiến 2022', 'Sáng kiến 2023', 'C3', 'CN2', 'CN7'];
    // The mark of CN7 fails, so that all have one outcome and one score.
    const row = (...cells: string[]) => ['HTTNV', ...cells, 'x', 'x', 'không'];
    expect(
      rank(
        'individual',
        headers,
        row('', 'Cấp cơ sở', 'Không'),
        row('', 'Không', 'Cấp tỉnh'),
        row('Cấp quốc gia', 'Cấp cơ sở', ''),
        row('', 'Phần mềm', ''),
        row('', 'Không', 'Không'),
      ),
    ).toEqual([2, 1, 2, 5, 4]);
  });

  test('“votes”', () => {
    const headers = ['Xếp loại 2024', 'Danh hiệu 2024', 'Số phiếu'];
    expect(
      rank(
        'individual',
        headers,
        ['HTTNV', 'LĐTT', '12/13'],
        ['HTTNV', 'LĐTT', '92%'],
        ['HTTNV', 'LĐTT', ''],
        ['HTTNV', 'LĐTT', '100%'],
        ['HTTNV', 'LĐTT', '0/13'],
      ),
    ).toEqual([2, 3, 5, 1, 4]);
  });

  test('votes of another year break no tie', () => {
    const headers = ['Xếp loại 2024', 'Số phiếu 2023', 'Số phiếu 2024'];
    expect(rank('individual', headers, ['HTTNV', '1/13', '5/13'], ['HTTNV', '13/13', '5/13'])).toEqual([1, 1]);
  });

  test('each kind has its own ranks, in the nominations’ order', () => {
    const judged = judgeSheets([
      list(
        'individual',
        ['Xếp loại 2024'],
        [
          ['Lê Thị A', 'HTTNV'],
          ['Lê Thị B', 'HTXS'],
        ],
      ),
      list(
        'collective',
        ['Xếp loại 2024'],
        [
          ['Phòng A', 'HTNV'],
          ['Phòng B', 'HTTNV'],
        ],
        { name: 'TT' },
      ),
    ]);
    expect(judged.assessments.map((one) => [one.nomination.name, one.rank])).toEqual([
      ['Lê Thị A', 2],
      ['Lê Thị B', 1],
      ['Phòng A', 2],
      ['Phòng B', 1],
    ]);
  });

  test('the means are over a nominee’s own assessed years', () => {
    const headers = ['Năm vào cơ quan', 'Xếp loại 2022', 'Xếp loại 2023', 'Xếp loại 2024'];
    expect(rank('individual', headers, [2024, 'KHT', 'KHT', 'HTTNV'], [2024, '', '', 'HTTNV'])).toEqual([1, 1]);
  });
});
