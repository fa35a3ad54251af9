import type { Assessment, ConditionResult, CriterionResult, Found, NextStep } from '../../src/assessment/assessment';
import { BUILT_IN } from '../../src/criteria/built-in';
import type { Kind } from '../../src/criteria/criterion';
import type { CellRef } from '../../src/grid/area';
import { columnIndex } from '../../src/grid/area';
import { because } from '../../src/language/conditions';
import { LONGEST_REASON, nextStepText, reasonFor } from '../../src/language/reasons';
import { nextStepTexts } from '../../src/language/reasons-steps';

const at = (address: string, sheet = 'Cá nhân'): CellRef => ({
  sheet,
  row: Number(address.replace(/\D/g, '')) - 1,
  column: columnIndex(address.replace(/\d/g, '')),
});

const known = (year: number | null, level: number, text: string, ...cells: string[]): Found => ({
  year,
  state: 'known',
  level,
  text,
  cells: cells.map((cell) => at(cell)),
});
const blank = (year: number | null, ...cells: string[]): Found => ({
  year,
  state: cells.length === 0 ? 'no-cell' : 'blank',
  level: null,
  text: '',
  cells: cells.map((cell) => at(cell)),
});
const unread = (year: number | null, text: string, cell: string): Found => ({
  ...blank(year, cell),
  state: 'unknown',
  text,
});

const condition = (
  rule: ConditionResult['rule'],
  result: ConditionResult['result'],
  found: Found[],
  bound: number | null = null,
  years: number[] = [],
): ConditionResult => ({ rule, result, bound, years, found, shortfall: null });

const YEARS = [2022, 2023, 2024];
const lowIn2023 = condition(
  'rating-every-year',
  'unmet',
  [known(2022, 4, 'HTXSNV', 'H15'), known(2023, 2, 'Hoàn thành nhiệm vụ', 'I15'), known(2024, 3, 'HTTNV', 'J15')],
  3,
  YEARS,
);

describe('why a condition has its result', () => {
  test.each<[string, ConditionResult, Kind, string, string]>([
    [
      'one year of three is too low',
      lowIn2023,
      'individual',
      '2/3 năm đạt; năm 2023: “Hoàn thành nhiệm vụ” (I15), cần từ “Hoàn thành tốt nhiệm vụ” trở lên.',
      'Met in 2 of 3 years; 2023: “Hoàn thành nhiệm vụ” (I15); required: “Tasks completed well” or higher.',
    ],
    [
      'a Giấy khen of another giver does not count',
      condition(
        'commendation-every-year',
        'unmet',
        [known(2023, 0, 'Giấy khen của UBND huyện', 'L9'), known(2024, 0, 'Không', 'M9')],
        1,
        [2023, 2024],
      ),
      'individual',
      '0/2 năm đạt; năm 2023: “Giấy khen của UBND huyện” (L9), không tính vì không phải Giấy khen của Trưởng Ban; năm 2024: “Không” (M9), cần từ “Giấy khen” trở lên.',
      'Met in 0 of 2 years; 2023: “Giấy khen của UBND huyện” (L9), which does not count: not a Giấy khen of the head of the office; 2024: “Không” (M9); required: “Certificate of Merit (Giấy khen)” or higher.',
    ],
    [
      'all years are met',
      condition(
        'title-every-year',
        'met',
        YEARS.map((y) => known(y, 1, 'TTLĐTT', 'D9')),
        1,
        YEARS,
      ),
      'collective',
      'Đạt cả 3/3 năm (2022–2024), từ “Tập thể lao động tiên tiến” trở lên.',
      'Met in 3 of 3 years (2022–2024): “Advanced Collective” or higher.',
    ],
    [
      'a cell that is filled, but for other years, is not called blank',
      condition(
        'commendation-every-year',
        'unknown',
        [{ ...blank(2022, 'I13'), text: 'GK 2023' }, known(2023, 1, 'GK 2023', 'I13')],
        1,
        [2022, 2023],
      ),
      'individual',
      '1/2 năm đạt; năm 2022: “GK 2023” (I13), chưa ghi năm cần xét, cần từ “Giấy khen” trở lên.',
      'Met in 1 of 2 years; 2022: “GK 2023” (I13), not for the year asked; required: “Certificate of Merit (Giấy khen)” or higher.',
    ],
    [
      'a title where titles and commendations share a column can be read, but is no commendation',
      condition('commendation-every-year', 'unknown', [{ ...unread(2024, 'LĐTT', 'K8'), elsewhere: true }], 1, [2024]),
      'individual',
      '0/1 năm đạt; năm 2024: “LĐTT” (K8), chưa ghi khen thưởng, cần từ “Giấy khen” trở lên.',
      'Met in 0 of 1 year; 2024: “LĐTT” (K8), which is no commendation; required: “Certificate of Merit (Giấy khen)” or higher.',
    ],
    [
      'an initiative that is there, where no level is asked for',
      condition(
        'initiative-present',
        'met',
        [{ ...unread(2024, 'Sổ tay dân vận', 'J16'), present: true }],
        null,
        YEARS,
      ),
      'individual',
      'Có sáng kiến: “Sổ tay dân vận” (J16).',
      'Has an initiative: “Sổ tay dân vận” (J16).',
    ],
    [
      'a blank year and a year without a column',
      condition(
        'commendation-every-year',
        'unknown',
        [known(2022, 1, 'x', 'K8'), blank(2023, 'L8'), blank(2024)],
        1,
        YEARS,
      ),
      'individual',
      '1/3 năm đạt; năm 2023: trống (L8); năm 2024: chưa có số liệu, cần từ “Giấy khen” trở lên.',
      'Met in 1 of 3 years; 2023: blank (L8); 2024: no data; required: “Certificate of Merit (Giấy khen)” or higher.',
    ],
    [
      'points say what rating they stand for',
      condition('rating-this-year', 'unmet', [known(2024, 2, '65', 'J9')], 3, [2024]),
      'individual',
      'Năm 2024: “65” (J9), tức Hoàn thành nhiệm vụ, cần từ “Hoàn thành tốt nhiệm vụ” trở lên.',
      '2024: “65” (J9), that is Tasks completed; required: “Tasks completed well” or higher.',
    ],
    [
      'the top of a scale is not "or higher"',
      condition('rating-this-year', 'unmet', [known(2024, 3, 'HTTNV', 'J9')], 4, [2024]),
      'individual',
      'Năm 2024: “HTTNV” (J9), cần “Hoàn thành xuất sắc nhiệm vụ”.',
      '2024: “HTTNV” (J9); required: “Tasks completed excellently”.',
    ],
    [
      'no year is left',
      condition('title-every-year', 'unknown', [], 1, []),
      'collective',
      'Chưa có năm nào để xét.',
      'There is no year to assess yet.',
    ],
    [
      'a mark that is not met',
      condition('mark', 'unmet', [known(null, 0, 'k', 'W15')]),
      'individual',
      'Được ghi là không đạt: “k” (W15).',
      'Marked as not met: “k” (W15).',
    ],
    [
      'a mark yet to be made',
      condition('mark', 'unknown', [blank(null, 'W15')]),
      'individual',
      'Chưa ghi đạt hay không đạt: trống (W15).',
      'Not yet marked as met or not met: blank (W15).',
    ],
    [
      'a discipline',
      condition('no-discipline', 'unmet', [known(null, 1, 'Khiển trách 2023', 'P8')]),
      'individual',
      'Bị kỷ luật: “Khiển trách 2023” (P8).',
      'Disciplined: “Khiển trách 2023” (P8).',
    ],
    [
      'an initiative whose level is unknown',
      condition(
        'initiative',
        'unknown',
        [unread(2024, 'Phần mềm quản lý', 'N8'), known(2023, 0, 'Không', 'M8')],
        1,
        YEARS,
      ),
      'individual',
      'Chưa rõ sáng kiến các năm 2022–2024: “Phần mềm quản lý” (N8), chưa rõ cấp. Cần từ “cấp cơ sở” trở lên.',
      'Initiative in 2022–2024 not known: “Phần mềm quản lý” (N8), level unknown. Required: “unit level” or higher.',
    ],
    [
      'votes just below the bound are not rounded up to it',
      condition('votes', 'unmet', [known(null, 0.4999, '4999/10000', 'G11')], 0.5),
      'collective',
      'Phiếu suy tôn “4999/10000” (G11), mới bằng 49,9\u00a0%, cần từ 50\u00a0%.',
      'Votes “4999/10000” (G11), that is only 49.9%; at least 50% required.',
    ],
    [
      'votes that suffice',
      condition('votes', 'met', [known(null, 12 / 13, '12/13', 'G11')], 0.5),
      'collective',
      'Phiếu suy tôn “12/13” (G11), bằng 92,3\u00a0%, đạt yêu cầu từ 50\u00a0%.',
      'Votes “12/13” (G11), that is 92.3%, which meets the 50% required.',
    ],
  ])('%s', (_, one, kind, vi, en) => {
    expect(because(one, 'vi', { kind })).toBe(vi);
    expect(because(one, 'en', { kind })).toBe(en);
  });

  test('cells are named with their sheet where they lie on several', () => {
    const two = condition(
      'rating-every-year',
      'unmet',
      [known(2023, 2, 'HTNV', 'I15'), { ...known(2024, 2, 'HTNV'), cells: [at('C3', '2024')] }],
      3,
      [2023, 2024],
    );
    expect(because(two, 'vi')).toContain('(Cá nhân!I15)');
    expect(because(two, 'vi')).toContain('(2024!C3)');
    expect(because(two, 'vi', { home: '2024' })).toContain('(C3)');
  });

  test('a cell’s text cannot bring line breaks or terminal codes along', () => {
    const odd = condition('mark', 'unknown', [unread(null, 'a\u001b[31m\nb', 'C1')]);
    expect(because(odd, 'vi')).toBe('Chưa ghi đạt hay không đạt: “a [31m b” (C1), chưa rõ.');
  });
});

const criterion = (
  id: string,
  result: CriterionResult['result'],
  ...conditions: ConditionResult[]
): CriterionResult => ({
  id,
  result,
  conditions,
});

function assessment(outcome: Assessment['outcome'], criteria: CriterionResult[], council = 0): Assessment {
  const nomination: Assessment['nomination'] = {
    kind: 'individual',
    name: 'Mai Hữu Tâm',
    unit: null,
    position: null,
    gender: null,
    birthDate: null,
    idNumber: null,
    joinedYear: null,
    stage: null,
    proposed: [],
    achievements: null,
    note: null,
    at: [{ table: 0, row: 14, year: 2024, duplicate: false }],
    evidence: [],
  };
  return { nomination, outcome, score: 50, rank: 1, criteria, council, nearest: [] };
}

describe('the short reason', () => {
  test('names the first unmet thing with its cell and what is required', () => {
    const one = assessment('ineligible', [criterion('C1', 'met'), criterion('CN7', 'unmet', lowIn2023)]);
    expect(reasonFor(one, 'vi')).toBe('Xếp loại năm 2023: “Hoàn thành nhiệm vụ” (I15), cần từ “HTTNV” trở lên');
    expect(reasonFor(one, 'en')).toBe('Rating of 2023: “Hoàn thành nhiệm vụ” (I15), required: “HTTNV” or higher');
  });

  const thisYear = condition('rating-this-year', 'unmet', [known(2024, 2, 'HTNV', 'J15')], 3, [2024]);
  const badMark = condition('mark', 'unmet', [known(null, 0, 'k', 'W15')]);
  const noMark = (cell: string): ConditionResult => condition('mark', 'unknown', [blank(null, cell)]);
  const noGift = condition('commendation-every-year', 'unmet', [known(2024, 0, 'Không', 'M15')], 1, [2024]);
  const NAMED = 'Xếp loại năm 2024: “HTNV” (J15), cần từ “HTTNV” trở lên';
  test.each<[string, CriterionResult[], string, string]>([
    ['nothing else', [criterion('C2', 'unmet', thisYear), criterion('C3', 'met')], '', ''],
    [
      'other criteria, for the same reason or not',
      [
        criterion('C2', 'unmet', thisYear),
        criterion('CN1', 'unmet', thisYear),
        criterion('CN5', 'unmet', badMark),
        criterion('CN6', 'met', noMark('X15')),
      ],
      '; còn 2 tiêu chí khác không đạt (1 tiêu chí vì cùng lý do)',
      '; 2 other criteria not met (1 for the same reason)',
    ],
    [
      'other criteria, all for the same reason',
      [criterion('C2', 'unmet', thisYear), criterion('CN1', 'unmet', thisYear)],
      '; còn 1 tiêu chí khác không đạt vì cùng lý do',
      '; 1 other criterion not met for the same reason',
    ],
    [
      'a criterion that fails by the same cell and by another one has another reason',
      [criterion('C2', 'unmet', thisYear), criterion('CN1', 'unmet', thisYear, badMark)],
      '; còn 1 tiêu chí khác không đạt',
      '; 1 other criterion not met',
    ],
    [
      'other conditions of its own criterion, but not those that lack evidence',
      [criterion('CN7', 'unmet', thisYear, noGift, noMark('W15'))],
      '; còn 1 điều kiện khác không đạt',
      '; 1 other condition not met',
    ],
    [
      'conditions and criteria together',
      [criterion('CN7', 'unmet', thisYear, noGift), criterion('CN5', 'unmet', badMark)],
      '; còn 1 điều kiện và 1 tiêu chí khác không đạt',
      '; 1 other condition and 1 other criterion not met',
    ],
    [
      'criteria without evidence beside those not met',
      [
        criterion('C2', 'unmet', thisYear),
        criterion('CN5', 'unmet', badMark),
        criterion('CN6', 'unknown', noMark('X15')),
      ],
      '; còn 1 tiêu chí khác không đạt, 1 tiêu chí thiếu minh chứng',
      '; 1 other criterion not met, 1 criterion without evidence',
    ],
    [
      'criteria without evidence alone',
      [criterion('C2', 'unmet', thisYear), criterion('CN6', 'unknown', noMark('X15'))],
      '; còn 1 tiêu chí thiếu minh chứng',
      '; 1 criterion without evidence',
    ],
  ])('counts what falls short besides: %s', (_, criteria, vi, en) => {
    const one = assessment('ineligible', criteria);
    expect(reasonFor(one, 'vi', { longest: 200 })).toBe(NAMED + vi);
    expect(reasonFor(one, 'en', { longest: 200 })).toBe(
      `Rating of 2024: “HTNV” (J15), required: “HTTNV” or higher${en}`,
    );
  });

  test('counts the missing evidence of those who only lack it', () => {
    const one = assessment('needs-evidence', [
      criterion('C1', 'unknown', noMark('Q8')),
      criterion('C4', 'unknown', noMark('R8')),
      criterion('C5', 'unknown', noMark('S8'), noMark('T8')),
    ]);
    expect(reasonFor(one, 'vi')).toBe('Tiêu chí C1: trống (Q8); còn 2 tiêu chí khác thiếu minh chứng');
    expect(reasonFor(one, 'en')).toBe('Criterion C1: blank (Q8); 2 other criteria without evidence');
  });

  test('says less of the first thing before it leaves out how much else falls short', () => {
    const one = assessment('ineligible', [
      criterion('C2', 'unmet', thisYear),
      criterion('CN1', 'unmet', thisYear),
      criterion('CN5', 'unmet', badMark),
    ]);
    const reason = (longest: number): string => reasonFor(one, 'vi', { longest });
    expect(reason(100)).toBe(
      'Xếp loại năm 2024: “HTNV” (J15); còn 2 tiêu chí khác không đạt (1 tiêu chí vì cùng lý do)',
    );
    expect(reason(88)).toBe('Xếp loại năm 2024: “HTNV” (J15), cần từ “HTTNV” trở lên; còn 2 tiêu chí khác không đạt');
    expect(reason(70)).toBe('Xếp loại năm 2024: “HTNV” (J15); còn 2 tiêu chí khác không đạt');
    expect(reason(60)).toBe('Xếp loại năm 2024: “HTNV” (J…; còn 2 tiêu chí khác không đạt');
  });

  test('says which evidence is missing, where, and in which other years too', () => {
    const missing = condition(
      'commendation-every-year',
      'unknown',
      [blank(2022, 'K8'), blank(2023, 'L8'), known(2024, 1, 'GK', 'M8')],
      1,
      YEARS,
    );
    const one = assessment('needs-evidence', [criterion('CN7', 'unknown', missing)]);
    expect(reasonFor(one, 'vi')).toBe('Khen thưởng năm 2022 và 2023: trống (K8, L8)');
    expect(reasonFor(one, 'en')).toBe('Commendation of 2022 and 2023: blank (K8, L8)');
  });

  test('says of years that differ what the first holds, and that the others fall short too', () => {
    const low = condition(
      'rating-every-year',
      'unmet',
      [known(2022, 1, 'KHTNV', 'H15'), known(2023, 2, 'HTNV', 'I15'), known(2024, 2, 'HTNV', 'J15')],
      3,
      YEARS,
    );
    const one = assessment('ineligible', [criterion('CN7', 'unmet', low)]);
    expect(reasonFor(one, 'vi')).toBe(
      'Xếp loại năm 2022: “KHTNV” (H15), cần từ “HTTNV” trở lên; các năm 2023, 2024 cũng vậy',
    );
    expect(reasonFor(one, 'en')).toBe(
      'Rating of 2022: “KHTNV” (H15), required: “HTTNV” or higher; likewise 2023, 2024',
    );
  });

  test('says of what cannot be read why', () => {
    const reason = (one: ConditionResult): string =>
      reasonFor(assessment('needs-evidence', [criterion('CN7', 'unknown', one)]), 'vi');
    const title = condition('title-this-year', 'unknown', [unread(2024, 'Chiến sĩ thi đua', 'E18')], 1, [2024]);
    expect(reason(title)).toBe('Danh hiệu năm 2024: “Chiến sĩ thi đua” (E18), không đọc được theo thang');
    const open = condition('no-discipline', 'unknown', [unread(null, 'đang xem xét', 'P11')]);
    expect(reason(open)).toBe('Kỷ luật: “đang xem xét” (P11), chờ kết luận');
    const doubtful = condition('no-discipline', 'unknown', [unread(null, '?', 'P11')]);
    expect(reason(doubtful)).toBe('Kỷ luật: “?” (P11), chưa rõ');
  });

  test.each<[ConditionResult['rule'], number | null, Found, string, string]>([
    [
      'initiative',
      1,
      known(2024, 0, 'Không · Không', 'N31', 'O31'),
      'Không có sáng kiến (N31, O31), cần có sáng kiến cấp cơ sở trở lên',
      'No initiative (N31, O31), required: an initiative of unit level or higher',
    ],
    [
      'initiative-present',
      null,
      known(2024, 0, 'Không', 'N31'),
      'Không có sáng kiến (N31), cần có sáng kiến',
      'No initiative (N31), required: an initiative',
    ],
    [
      'initiative',
      3,
      known(2024, 1, 'Phần mềm · cơ sở', 'N31', 'O31'),
      'Sáng kiến: “Phần mềm · cơ sở” (N31, O31), cần có sáng kiến toàn quốc',
      'Initiative: “Phần mềm · cơ sở” (N31, O31), required: an initiative of national level',
    ],
  ])('says which initiative is wanted: %s %s', (rule, bound, found, vi, en) => {
    const one = assessment('ineligible', [criterion('CN7', 'unmet', condition(rule, 'unmet', [found], bound, YEARS))]);
    expect(reasonFor(one, 'vi')).toBe(vi);
    expect(reasonFor(one, 'en')).toBe(en);
  });

  test('speaks of a mark by the criterion’s own words', () => {
    const one = assessment('needs-evidence', [
      criterion('CN5', 'unknown', condition('mark', 'unknown', [blank(null, 'W15')])),
    ]);
    expect(reasonFor(one, 'vi', { criteria: BUILT_IN })).toBe('Tiêu chí CN5 (Dám nghĩ, dám làm): trống (W15)');
    expect(reasonFor(one, 'vi')).toBe('Tiêu chí CN5: trống (W15)');
  });

  test('tells of the eligible what the council must still judge', () => {
    expect(reasonFor(assessment('eligible', [], 3), 'vi')).toBe('Hội đồng còn xét 3 tiêu chí');
    expect(reasonFor(assessment('eligible', [], 0), 'vi')).toBe('Đạt tất cả tiêu chí');
    expect(reasonFor(assessment('needs-evidence', []), 'vi')).toBe('Chưa có minh chứng nào để xét');
  });

  test('stays within its length, whatever the cells hold', () => {
    const sheet = 'Danh sách đề nghị khen thưởng 1';
    const long = 'Hoàn thành nhiệm vụ nhưng còn hạn chế về năng lực '.repeat(4);
    const found = YEARS.map((year) => ({
      ...known(year, 2, long),
      cells: [at('AAA1000', sheet), at('AAB1000', sheet)],
    }));
    const other = criterion('CN5', 'unmet', condition('mark', 'unmet', [known(null, 0, 'k', 'W15')]));
    const one = assessment('ineligible', [
      criterion('CN7', 'unmet', condition('rating-every-year', 'unmet', found, 3, YEARS)),
      other,
    ]);
    const reason = reasonFor(one, 'vi', { home: null });
    expect(reason.length).toBeLessThanOrEqual(LONGEST_REASON);
    expect(reason).toMatch(/^Xếp loại năm 2022.*; còn 1 tiêu chí khác không đạt$/);
  });
});

describe('the next step', () => {
  test.each([
    [
      { criterion: 'CN7', rule: 'rating-every-year', action: 'fill', cells: [at('I15')], years: [2023] },
      'Ghi xếp loại năm 2023 (I15)',
    ],
    [
      { criterion: 'TT6', rule: 'title-every-year', action: 'fill', cells: [], years: [2022] },
      'Thêm cột danh hiệu thi đua năm 2022',
    ],
    [
      { criterion: 'CN7', rule: 'initiative', action: 'fill', cells: [at('N15'), at('O15')], years: [] },
      'Ghi sáng kiến và cấp công nhận (N15, O15)',
    ],
    [
      { criterion: 'CN7', rule: 'initiative', action: 'fill', cells: [at('O15')], years: [2024], onlyLevel: true },
      'Ghi cấp sáng kiến năm 2024 (O15)',
    ],
    [
      { criterion: 'CN7', rule: 'rating-every-year', action: 'stands', cells: [at('I15')], years: [2023] },
      'Xếp loại năm 2023 chưa đạt mức yêu cầu (I15)',
    ],
    [
      { criterion: 'CN5', rule: 'mark', action: 'stands', cells: [at('W15')], years: [] },
      'Tiêu chí CN5 (Dám nghĩ, dám làm) được ghi là không đạt (W15)',
    ],
    [
      { criterion: 'CN5', rule: 'mark', action: 'fill', cells: [at('W15')], years: [] },
      'Đánh dấu x (đạt) hoặc k (không đạt) ở tiêu chí CN5 (Dám nghĩ, dám làm) (W15)',
    ],
    [
      { criterion: 'CN5', rule: 'mark', action: 'fill', cells: [], years: [] },
      'Thêm cột chấm tiêu chí CN5 (Dám nghĩ, dám làm)',
    ],
    [{ criterion: 'C1', rule: 'no-discipline', action: 'stands', cells: [at('P8')], years: [] }, 'Bị kỷ luật (P8)'],
  ] as const)('%#', (step, text) => {
    expect(nextStepText(step, 'vi', { criteria: BUILT_IN })).toBe(text);
  });
});

describe('all next steps', () => {
  const step = (criterion: string, rule: NextStep['rule'], cells: string[], years: number[] = []): NextStep => ({
    criterion,
    rule,
    action: 'fill',
    cells: cells.map((cell) => at(cell)),
    years,
  });

  test('name each cell once, and many marks in one breath', () => {
    const steps = [
      step('C1', 'mark', ['Q24']),
      step('C2', 'rating-this-year', ['F24'], [2024]),
      step('C3', 'initiative-present', ['M24', 'N24'], [2024]),
      step('C4', 'mark', ['R24']),
      step('C5', 'mark', ['S24']),
      step('CN7', 'rating-every-year', ['D24', 'E24', 'F24'], [2022, 2023, 2024]),
      step('CN7', 'initiative', ['M24', 'N24'], [2024]),
    ];
    expect(nextStepTexts(steps, 'vi', { criteria: BUILT_IN })).toEqual([
      'Đánh dấu x (đạt) hoặc k (không đạt) ở các tiêu chí C1, C4, C5 (Q24, R24, S24)',
      'Ghi xếp loại năm 2022–2024 (D24, E24, F24)',
      'Ghi sáng kiến và cấp công nhận năm 2024 (M24, N24)',
    ]);
    expect(nextStepTexts(steps, 'en')[0]).toBe(
      'Mark the criteria C1, C4, C5 with x (met) or k (not met) (Q24, R24, S24)',
    );
  });

  test('keep the criteria’s words where few marks are to be set, and never drop what has no cell yet', () => {
    const steps = [step('CN5', 'mark', ['W15']), step('TT6', 'title-every-year', [], [2022])];
    expect(nextStepTexts(steps, 'vi', { criteria: BUILT_IN })).toEqual([
      'Đánh dấu x (đạt) hoặc k (không đạt) ở tiêu chí CN5 (Dám nghĩ, dám làm) (W15)',
      'Thêm cột danh hiệu thi đua năm 2022',
    ]);
  });
});
