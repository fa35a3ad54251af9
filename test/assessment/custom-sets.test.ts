import { BUILT_IN } from '../../src/criteria/built-in';
import type { Condition, CriteriaSet, Criterion, Kind, Period } from '../../src/criteria/criterion';
import { list } from '../support/one-cell';
import { judgeSheets, type TestCell, type TestSheet } from '../support/sheets';

/** Contract, section 5: the set is data; needs, bounds, kinds and periods that the office sets are kept to. */

const NAME = 'Nguyễn Văn An';

function criterion(id: string, conditions: readonly Condition[], more: Partial<Criterion> = {}): Criterion {
  return {
    id,
    place: { section: '', item: 1 },
    kinds: ['individual'],
    text: `Tiêu chí riêng ${id} của cơ quan`,
    about: id,
    weight: 1,
    conditions,
    remains: '',
    ...more,
  };
}

const setOf = (...criteria: readonly Criterion[]): CriteriaSet => ({ ...BUILT_IN, criteria });

function judge(conditions: readonly Condition[], cells: Readonly<Record<string, TestCell>>, kind: Kind = 'individual') {
  const criteria = setOf(criterion('K1', conditions, { kinds: [kind] }));
  const judged = judgeSheets([list(kind, Object.keys(cells), [[NAME, ...Object.values(cells)]])], { criteria });
  const [found] = judged.of(NAME).criteria;
  return `${found?.result ?? ''} [${(found?.conditions ?? []).map((one) => `${one.rule} ${one.result}`).join(', ')}]`;
}

const RATED = { 'Xếp loại 2024': 'HTTNV' };

describe('every rule under every need', () => {
  test.each<[Condition, Record<string, TestCell>, string]>([
    [{ rule: 'rating-this-year', bound: 4, need: 'always' }, RATED, 'unmet [rating-this-year unmet]'],
    [
      { rule: 'rating-this-year', bound: 3, need: 'always' },
      { 'Xếp loại 2023': 'HTTNV' },
      'unknown [rating-this-year unknown]',
    ],
    [{ rule: 'rating-this-year', bound: 3, need: 'if-mapped' }, { 'Xếp loại 2023': 'HTTNV' }, 'not-assessed []'],
    [
      { rule: 'rating-this-year', bound: 3, need: 'if-mapped' },
      { ...RATED, K1: 'x' },
      'met [mark met, rating-this-year met]',
    ],
    [{ rule: 'rating-this-year', bound: 3, need: 'if-no-mark' }, { ...RATED, K1: 'x' }, 'met [mark met]'],
    [
      { rule: 'title-this-year', bound: 2, need: 'if-mapped' },
      { 'Danh hiệu 2024': 'LĐTT' },
      'unmet [title-this-year unmet]',
    ],
    [
      { rule: 'title-this-year', bound: 2, need: 'if-mapped' },
      { 'Danh hiệu 2024': 'CSTĐCS' },
      'met [title-this-year met]',
    ],
    [{ rule: 'title-this-year', bound: 1, need: 'if-mapped' }, { 'Danh hiệu 2023': 'CSTĐCS' }, 'not-assessed []'],
    [
      { rule: 'title-this-year', bound: 1, need: 'always' },
      { 'Danh hiệu 2023': 'CSTĐCS' },
      'unknown [title-this-year unknown]',
    ],
    [
      { rule: 'rating-every-year', bound: 2, need: 'if-mapped' },
      { 'Xếp loại 2023': 'HTNV' },
      'unknown [rating-every-year unknown]',
    ],
    [
      { rule: 'rating-every-year', bound: 2, need: 'if-mapped' },
      { 'Điểm xếp loại 2023': 20 },
      'unmet [rating-every-year unmet]',
    ],
    [
      { rule: 'rating-every-year', bound: 2, need: 'if-mapped' },
      { 'Xếp loại 2021': 'HTNV', 'Danh hiệu 2024': '' },
      'not-assessed []',
    ],
    [
      { rule: 'title-every-year', bound: 1, need: 'if-mapped' },
      { 'Danh hiệu 2023': 'Không' },
      'unmet [title-every-year unmet]',
    ],
    [{ rule: 'title-every-year', bound: 1, need: 'if-mapped' }, RATED, 'not-assessed []'],
    [
      { rule: 'commendation-every-year', bound: 2, need: 'if-mapped' },
      { 'Khen thưởng 2024': 'GK' },
      'unmet [commendation-every-year unmet]',
    ],
    [
      { rule: 'commendation-every-year', bound: 2, need: 'if-no-mark' },
      { 'Khen thưởng 2024': 'GK', K1: 'x' },
      'met [mark met]',
    ],
    [{ rule: 'commendation-every-year', bound: 2, need: 'if-mapped' }, RATED, 'not-assessed []'],
    [{ rule: 'initiative', bound: 2, need: 'if-mapped' }, { 'Sáng kiến': 'Cấp cơ sở' }, 'unmet [initiative unmet]'],
    [{ rule: 'initiative', bound: 2, need: 'if-mapped' }, { 'Sáng kiến': 'Cấp tỉnh' }, 'met [initiative met]'],
    [{ rule: 'initiative', bound: 2, need: 'if-mapped' }, RATED, 'not-assessed []'],
    [{ rule: 'initiative-present', need: 'always' }, RATED, 'unknown [initiative-present unknown]'],
    [
      { rule: 'initiative-present', need: 'if-mapped' },
      { 'Sáng kiến': 'x', K1: 'không' },
      'unmet [mark unmet, initiative-present met]',
    ],
    [{ rule: 'votes', bound: 0.8, need: 'always' }, { 'Số phiếu': '10/13' }, 'unmet [votes unmet]'],
    [{ rule: 'votes', bound: 0.8, need: 'always' }, { 'Số phiếu': '80%' }, 'met [votes met]'],
    [{ rule: 'votes', bound: 0.8, need: 'always' }, RATED, 'unknown [votes unknown]'],
    [{ rule: 'votes', bound: 0.8, need: 'if-mapped' }, { 'Số phiếu 2023': '10/13', ...RATED }, 'not-assessed []'],
    [{ rule: 'no-discipline', need: 'always' }, RATED, 'unknown [no-discipline unknown]'],
    [{ rule: 'no-discipline', need: 'always' }, { 'Kỷ luật': '' }, 'met [no-discipline met]'],
    [{ rule: 'no-discipline', need: 'always' }, { 'Kỷ luật 2023': 'Không' }, 'met [no-discipline met]'],
    [{ rule: 'no-discipline', need: 'always' }, { 'Kỷ luật': 'Khiển trách năm 2021' }, 'met [no-discipline met]'],
    [{ rule: 'no-discipline', need: 'if-mapped' }, { 'Kỷ luật': 'Khiển trách năm 2021' }, 'met [no-discipline met]'],
    [{ rule: 'no-discipline', need: 'if-mapped' }, { 'Kỷ luật': 'Khiển trách 2023' }, 'unmet [no-discipline unmet]'],
    [{ rule: 'no-discipline', need: 'refutes' }, { 'Kỷ luật': 'Khiển trách năm 2021' }, 'not-assessed []'],
    [{ rule: 'no-discipline', need: 'always' }, { 'Kỷ luật 2021': 'Khiển trách' }, 'unknown [no-discipline unknown]'],
    [{ rule: 'no-discipline', need: 'if-mapped' }, { 'Kỷ luật 2021': 'Khiển trách' }, 'not-assessed []'],
    [
      { rule: 'no-discipline', need: 'refutes' },
      { 'Kỷ luật 2024': 'Khiển trách', 'Năm vào cơ quan': 2025 },
      'not-assessed []',
    ],
    [{ rule: 'no-discipline', need: 'if-mapped' }, RATED, 'not-assessed []'],
    [{ rule: 'no-discipline', need: 'if-mapped' }, { 'Kỷ luật': '' }, 'met [no-discipline met]'],
    [{ rule: 'no-discipline', need: 'if-mapped' }, { 'Kỷ luật': 'Khiển trách' }, 'unmet [no-discipline unmet]'],
    [{ rule: 'no-discipline', need: 'if-no-mark' }, { 'Kỷ luật': 'Khiển trách', K1: 'x' }, 'met [mark met]'],
    [{ rule: 'no-discipline', need: 'refutes' }, { 'Kỷ luật': '' }, 'not-assessed []'],
    [{ rule: 'mark', need: 'always' }, RATED, 'unknown [mark unknown]'],
    [{ rule: 'mark', need: 'always' }, { ...RATED, K1: 'x' }, 'met [mark met]'],
    [{ rule: 'mark', need: 'if-mapped' }, { ...RATED, K1: 'không' }, 'unmet [mark unmet]'],
    [{ rule: 'mark', need: 'if-mapped' }, RATED, 'not-assessed []'],
  ])('%j, %j → %s', (condition, cells, expected) => {
    expect(judge([condition], cells)).toBe(expected);
  });

  test('a condition for one kind only', () => {
    const conditions: Condition[] = [{ rule: 'rating-this-year', bound: 4, need: 'always', kinds: ['collective'] }];
    expect(judge(conditions, RATED)).toBe('not-assessed []');
    expect(judge(conditions, RATED, 'collective')).toBe('unmet [rating-this-year unmet]');
  });

  test('the other rule with its own bound, in its stead', () => {
    const conditions: Condition[] = [
      { rule: 'rating-this-year', bound: 4, need: 'always', orElse: { rule: 'title-this-year', bound: 2 } },
    ];
    expect(judge(conditions, { 'Danh hiệu 2024': 'LĐTT' })).toBe('unmet [title-this-year unmet]');
    expect(judge(conditions, { 'Danh hiệu 2024': 'CSTĐCS' })).toBe('met [title-this-year met]');
    expect(judge(conditions, { 'Danh hiệu 2024': 'CSTĐCS', ...RATED })).toBe('unmet [rating-this-year unmet]');
  });

  test('in the stead of a discipline that can only refute, the other rule can only refute too', () => {
    const conditions: Condition[] = [
      { rule: 'no-discipline', need: 'refutes', orElse: { rule: 'rating-this-year', bound: 3 } },
    ];
    expect(judge(conditions, { 'Xếp loại 2024': 'HTNV' })).toBe('unmet [rating-this-year unmet]');
    expect(judge(conditions, RATED)).toBe('not-assessed []');
    expect(judge(conditions, { 'Danh hiệu 2024': 'LĐTT' })).toBe('not-assessed []');
    expect(judge(conditions, { 'Xếp loại 2024': 'HTNV', 'Kỷ luật': 'Không' })).toBe('not-assessed []');
  });

  test.each<Condition['need']>(['always', 'if-mapped'])(
    'in the stead of a mark (%s) that has no column, whatever marks other criteria have',
    (need) => {
      const orElse = { rule: 'rating-this-year', bound: 3 } as const;
      const criteria = setOf(criterion('K1', [{ rule: 'mark', need, orElse }]), criterion('K2', []));
      const judged = judgeSheets([list('individual', ['K2', 'Xếp loại 2024'], [[NAME, 'x', 'HTTNV']])], { criteria });
      const rules = judged.of(NAME).criteria.map(({ conditions }) => conditions.map(({ rule }) => rule));
      expect(rules).toEqual([['rating-this-year'], ['mark']]);
      expect(judge([{ rule: 'mark', need, orElse }], { ...RATED, K1: 'không' })).toBe('unmet [mark unmet]');
    },
  );
});

describe('weights, kinds and periods', () => {
  test('weights count in the score, a zero weight still blocks', () => {
    const criteria = setOf(
      criterion('K1', [{ rule: 'rating-this-year', bound: 3, need: 'always' }], { weight: 3 }),
      criterion('K2', [{ rule: 'rating-this-year', bound: 4, need: 'always' }], { weight: 0 }),
      criterion('K3', [{ rule: 'initiative', bound: 1, need: 'always' }], { weight: 1.5 }),
    );
    const judged = judgeSheets([list('individual', ['Xếp loại 2024'], [[NAME, 'HTTNV']])], { criteria });
    expect(judged.of(NAME)).toMatchObject({ score: 66.7, outcome: 'ineligible' });
  });

  test('a criterion of another period does not apply', () => {
    const rule: Condition = { rule: 'rating-this-year', bound: 3, need: 'always' };
    const criteria = setOf(
      criterion('K1', [rule], { period: { first: 2022, last: 2025 } }),
      criterion('K2', [rule], { period: { first: 2026, last: 2030 } }),
      criterion('K3', [rule], { period: { first: 2024, last: 2024 } }),
      criterion('K4', [rule], { period: { first: 2025, last: 2025 } }),
      criterion('K5', [rule], { period: { first: 2020, last: 2023 } }),
    );
    const judged = judgeSheets([list('individual', ['Xếp loại 2024'], [[NAME, 'HTTNV']])], { criteria });
    expect(judged.of(NAME).criteria.map((one) => one.id)).toEqual(['K1', 'K3']);
  });

  test('a criterion of another period asks for no columns, years or decisions', () => {
    const conditions: Condition[] = [
      { rule: 'rating-every-year', bound: 3, need: 'always' },
      { rule: 'title-every-year', bound: 1, need: 'always' },
      { rule: 'votes', bound: 0.5, need: 'always' },
    ];
    const findings = (period: Period) =>
      judgeSheets([list('individual', ['Xếp loại 2022', 'Xếp loại 2024'], [[NAME, 'HTTNV', 'HTTNV']])], {
        criteria: setOf(criterion('K1', conditions, { period })),
      })
        .findings()
        .map((one) => one.split(' ')[0]);
    expect(findings({ first: 2026, last: 2030 })).toEqual([]);
    expect(findings({ first: 2024, last: 2030 }).sort()).toEqual([
      'decision-pending',
      'required-column-missing',
      'required-column-missing',
      'year-gap',
    ]);
  });

  test('the office’s own periods set the assessed years', () => {
    const criteria = {
      ...setOf(criterion('K1', [{ rule: 'rating-every-year', bound: 3, need: 'always' }])),
      periods: [{ first: 2023, last: 2027 }],
    };
    const cells = ['KHT', 'HTTNV', 'HTTNV'];
    const judged = judgeSheets(
      [list('individual', ['Xếp loại 2022', 'Xếp loại 2023', 'Xếp loại 2024'], [[NAME, ...cells]])],
      { criteria },
    );
    expect(judged.criterion(NAME, 'K1')).toBe('met');
  });

  test('decisions are pending only for what some criterion asks every year', () => {
    const criteria = setOf(criterion('K1', [{ rule: 'title-every-year', bound: 1, need: 'always' }]));
    const judged = judgeSheets(
      [list('individual', ['Danh hiệu 2022', 'Danh hiệu 2023', 'Danh hiệu 2024'], [[NAME, 'LĐTT', 'LĐTT', '']])],
      { criteria },
    );
    expect(judged.nominations.pending).toEqual([{ kind: 'individual', field: 'title' }]);
    expect(judged.criterion(NAME, 'K1')).toBe('met');
  });
});

describe('decisions still to come are those of one kind', () => {
  test('the same rule for both kinds, decided for one', () => {
    const rule: Condition = { rule: 'title-every-year', bound: 1, need: 'always' };
    const criteria = setOf(criterion('K1', [rule], { kinds: ['individual', 'collective'] }));
    const titles = ['Danh hiệu 2022', 'Danh hiệu 2023', 'Danh hiệu 2024'];
    const judged = judgeSheets(
      [
        list('individual', titles, [[NAME, 'LĐTT', 'LĐTT', '']]),
        list(
          'collective',
          titles,
          [
            ['Phòng A', 'TTLĐTT', 'TTLĐTT', ''],
            ['Phòng B', 'TTLĐTT', 'TTLĐTT', 'TTLĐTT'],
          ],
          { name: 'TT' },
        ),
      ],
      { criteria },
    );
    expect(judged.criterion(NAME, 'K1')).toBe('met');
    expect(judged.criterion('Phòng A', 'K1')).toBe('unknown');
    expect(judged.criterion('Phòng B', 'K1')).toBe('met');
  });
});

// Contract 5.5
describe('“Has such a column: …, logs included”', () => {
  const log = (...rows: string[][]): TestSheet => ({
    name: 'Thành tích',
    rows: [['Họ và tên', 'Loại thành tích', 'Cấp / hạng', 'Ngày công nhận'], ...rows],
  });
  const people = list('individual', ['C4'], [[NAME, 'x']]);
  const result = (id: string, ...sheets: TestSheet[]) => {
    const found = judgeSheets(sheets)
      .of(NAME)
      .criteria.find((one) => one.id === id);
    return `${found?.result ?? ''} [${(found?.conditions ?? []).map((one) => `${one.rule} ${one.result}`).join(', ')}]`;
  };

  test('an initiative of the log takes up C3 and CN2', () => {
    expect(result('C3', people)).toBe('not-assessed []');
    expect(result('C3', people, log([NAME, 'Sáng kiến', 'Cấp cơ sở', '10/10/2023']))).toBe(
      'met [initiative-present met]',
    );
    expect(result('CN2', people, log([NAME, 'Sáng kiến', 'Cấp cơ sở', '10/10/2021']))).toBe('not-assessed []');
  });

  test('a title of Y in the log is a title of Y', () => {
    expect(result('C2', people, log([NAME, 'Lao động tiên tiến', '', '10/12/2024']))).toBe('met [title-this-year met]');
    expect(result('C2', people, log([NAME, 'Lao động tiên tiến', '', '10/12/2023']))).toBe(
      'unknown [title-this-year unknown]',
    );
  });

  test('“a log has a field’s column only for a nominee and year with an entry of that field”', () => {
    const other = log(['Trần Thị Bình', 'Sáng kiến', 'Cấp cơ sở', '10/10/2023']);
    const both = list(
      'individual',
      ['C4'],
      [
        [NAME, 'x'],
        ['Trần Thị Bình', 'x'],
      ],
    );
    expect(result('C3', both, other)).toBe('not-assessed []');
  });
});
