import { BUILT_IN } from '../../src/criteria/built-in';
import type { Kind } from '../../src/criteria/criterion';
import { list } from '../support/one-cell';
import { judgeSheets, type TestCell } from '../support/sheets';

/** Contract, section 5: when a condition is taken up, and the table of criteria. */

const NAME = 'Nguyễn Văn An';

/** Judges one nominee whose table holds these columns; gives `result [rule result, …]` of a criterion. */
function criterion(id: string, cells: Readonly<Record<string, TestCell>>, kind: Kind = 'individual'): string {
  const judged = judgeSheets([list(kind, Object.keys(cells), [[NAME, ...Object.values(cells)]])]);
  const found = judged.of(NAME).criteria.find((one) => one.id === id);
  if (found === undefined) return 'does not apply';
  return `${found.result} [${found.conditions.map((one) => `${one.rule} ${one.result}`).join(', ')}]`;
}

const ALL = { 'Xếp loại 2024': 'HTTNV' };

// Contract 5.28
describe('“C1–C6 and TT apply to collectives; C1–C6 and CN to individuals; C2, C3 and MH to models”', () => {
  test.each<[Kind, string]>([
    ['collective', 'C1 C2 C3 C4 C5 C6 TT1 TT2 TT3 TT4 TT5 TT6'],
    ['individual', 'C1 C2 C3 C4 C5 C6 CN1 CN2 CN3 CN4 CN5 CN6 CN7'],
    ['model', 'C2 C3 MH1 MH2 MH3'],
  ])('%s: %s', (kind, ids) => {
    const judged = judgeSheets([list(kind, ['Xếp loại 2024'], [[NAME, 'HTTNV']])]);
    expect(
      judged
        .of(NAME)
        .criteria.map((one) => one.id)
        .join(' '),
    ).toBe(ids);
  });
});

// Contract 5.2, 5.41
describe('“A criterion none of whose conditions is taken up is `not-assessed`”', () => {
  test.each<[Kind, string[]]>([
    ['individual', ['C4', 'C5', 'CN3', 'CN5', 'CN6', 'C1', 'C6', 'CN4', 'C3', 'CN2']],
    ['collective', ['C4', 'C5', 'TT2', 'TT3', 'TT5', 'C1', 'C6', 'TT4', 'C3']],
    ['model', ['C3', 'MH1', 'MH2', 'MH3']],
  ])('%s with nothing but a rating: %j', (kind, ids) => {
    for (const id of ids) expect(`${id} ${criterion(id, ALL, kind)}`).toBe(`${id} not-assessed []`);
  });

  test('the council is told how many', () => {
    const judged = judgeSheets([list('individual', ['Xếp loại 2024'], [[NAME, 'HTTNV']])]);
    expect(judged.of(NAME).council).toBe(10);
  });
});

// Contract 5.1, 5.17, 5.24
describe('“`always`”', () => {
  test('CN7’s three conditions and TT6’s titles are judged without any column: unknown', () => {
    expect(criterion('CN7', { C4: 'x' })).toBe(
      'unknown [rating-every-year unknown, commendation-every-year unknown, initiative unknown]',
    );
    expect(criterion('TT6', { C4: 'x' }, 'collective')).toBe('unknown [title-every-year unknown]');
    expect(criterion('C2', { C4: 'x' })).toMatch(/^unknown \[/);
    expect(criterion('C2', { C4: 'x' }, 'collective')).toMatch(/^unknown \[/);
  });
});

// Contract 5.7
describe('“C2: rating-this-year ≥ 3, or, for a nominee whose tables have no rating or points column for Y, title-this-year ≥ 1; with neither listed as title-this-year, unknown (always; for a model if-mapped)”', () => {
  test.each<[Record<string, TestCell>, string]>([
    [{ 'Xếp loại 2024': 'HTXS' }, 'met [rating-this-year met]'],
    [{ 'Xếp loại 2024': 'HTTNV' }, 'met [rating-this-year met]'],
    [{ 'Xếp loại 2024': 'HTNV' }, 'unmet [rating-this-year unmet]'],
    [{ 'Xếp loại 2024': 'KHT' }, 'unmet [rating-this-year unmet]'],
    [{ 'Xếp loại 2024': '' }, 'unknown [rating-this-year unknown]'],
    [{ 'Xếp loại 2024': 'KXL' }, 'unknown [rating-this-year unknown]'],
    [{ 'Xếp loại 2024': '', 'Danh hiệu 2024': 'LĐTT' }, 'unknown [rating-this-year unknown]'],
    [{ 'Xếp loại 2024': 'HTNV', 'Danh hiệu 2024': 'CSTĐCS' }, 'unmet [rating-this-year unmet]'],
    [{ 'Điểm xếp loại 2024': 75, 'Danh hiệu 2024': 'Không' }, 'met [rating-this-year met]'],
    [{ 'Xếp loại 2023': 'HTNV', 'Danh hiệu 2024': 'LĐTT' }, 'met [title-this-year met]'],
    [{ 'Danh hiệu 2024': 'LĐTT' }, 'met [title-this-year met]'],
    [{ 'Danh hiệu 2024': 'Không' }, 'unmet [title-this-year unmet]'],
    [{ 'Danh hiệu 2024': '' }, 'unknown [title-this-year unknown]'],
    [{ 'Danh hiệu 2024': 'TTLĐTT' }, 'unknown [title-this-year unknown]'],
    [{ 'Danh hiệu 2023': 'LĐTT' }, 'unknown [title-this-year unknown]'],
    [{ 'Xếp loại 2023': 'HTTNV' }, 'unknown [title-this-year unknown]'],
    [{ C4: 'x' }, 'unknown [title-this-year unknown]'],
    [{ C2: 'x', 'Xếp loại 2024': 'HTTNV' }, 'met [mark met, rating-this-year met]'],
    [{ C2: 'x', 'Xếp loại 2024': 'HTNV' }, 'unmet [mark met, rating-this-year unmet]'],
    [{ C2: 'x' }, 'unknown [mark met, title-this-year unknown]'],
  ])('a person, %j → %s', (cells, expected) => {
    expect(criterion('C2', cells)).toBe(expected);
  });

  test.each<[Record<string, TestCell>, string]>([
    [{ 'Xếp loại 2024': 'HTTNV' }, 'met [rating-this-year met]'],
    [{ 'Xếp loại 2024': '' }, 'unknown [rating-this-year unknown]'],
    [{ C2: 'x' }, 'met [mark met]'],
    [{ 'Danh hiệu 2024': 'LĐTT' }, 'met [title-this-year met]'],
    [{ 'Danh hiệu 2024': 'Không' }, 'unmet [title-this-year unmet]'],
    [{ 'Danh hiệu 2023': 'LĐTT', C3: 'x' }, 'not-assessed []'],
    [{ C3: 'x' }, 'not-assessed []'],
    [{ C3: 'x', 'Xếp loại 2023': 'HTTNV' }, 'not-assessed []'],
  ])('a model, %j → %s', (cells, expected) => {
    expect(criterion('C2', cells, 'model')).toBe(expected);
  });

  test('the collective’s title counts by its own scale', () => {
    expect(criterion('C2', { 'Danh hiệu 2024': 'TTLĐTT' }, 'collective')).toBe('met [title-this-year met]');
  });
});

// Contract 5.1
describe('“`if-no-mark`, where it has such a column and no mark column of that criterion”', () => {
  test.each<[string, Kind, Record<string, TestCell>, string]>([
    ['CN1', 'individual', { 'Xếp loại 2024': 'HTTNV' }, 'met [rating-this-year met]'],
    ['CN1', 'individual', { 'Xếp loại 2024': 'HTNV' }, 'unmet [rating-this-year unmet]'],
    ['CN1', 'individual', { 'Điểm xếp loại 2024': 70 }, 'met [rating-this-year met]'],
    ['CN1', 'individual', { 'Xếp loại 2023': 'HTTNV' }, 'not-assessed []'],
    ['CN1', 'individual', { 'Xếp loại 2024': 'HTNV', CN1: 'x' }, 'met [mark met]'],
    ['CN1', 'individual', { 'Xếp loại 2024': 'HTXS', CN1: 'không' }, 'unmet [mark unmet]'],
    ['CN1', 'individual', { 'Xếp loại 2024': 'HTXS', CN1: '' }, 'unknown [mark unknown]'],
    ['CN1', 'individual', { 'Danh hiệu 2024': 'LĐTT' }, 'not-assessed []'],
    ['TT1', 'collective', { 'Xếp loại 2024': 'HTTNV' }, 'met [rating-this-year met]'],
    ['TT1', 'collective', { 'Xếp loại 2024': 'HTNV', TT1: 'x' }, 'met [mark met]'],
    ['C3', 'individual', { 'Sáng kiến': 'Phần mềm A' }, 'met [initiative-present met]'],
    ['C3', 'individual', { 'Sáng kiến': '' }, 'unknown [initiative-present unknown]'],
    ['C3', 'individual', { 'Sáng kiến': 'Không' }, 'unmet [initiative-present unmet]'],
    ['C3', 'individual', { 'Sáng kiến': 'Không', C3: 'x' }, 'met [mark met]'],
    ['C3', 'individual', { 'Mức độ ảnh hưởng': 'cấp cơ sở' }, 'met [initiative-present met]'],
    ['C3', 'individual', { 'Sáng kiến 2023': 'Phần mềm A' }, 'met [initiative-present met]'],
    ['C3', 'individual', { 'Sáng kiến 2021': 'Phần mềm A', C4: 'x' }, 'not-assessed []'],
    ['C3', 'collective', { 'Sáng kiến': 'x' }, 'met [initiative-present met]'],
    ['C3', 'model', { 'Sáng kiến': 'x' }, 'met [initiative-present met]'],
    ['CN2', 'individual', { 'Sáng kiến': 'x' }, 'met [initiative-present met]'],
    ['CN2', 'individual', { 'Sáng kiến': 'x', CN2: 'không' }, 'unmet [mark unmet]'],
    ['CN2', 'individual', { 'Sáng kiến': 'Không', C3: 'x' }, 'unmet [initiative-present unmet]'],
  ])('%s of a %s, %j → %s', (id, kind, cells, expected) => {
    expect(criterion(id, cells, kind)).toBe(expected);
  });
});

// Contract 5.1, 5.17
describe('“`if-mapped`, where one of the nominee’s tables has such a column”', () => {
  const titles = { 'Danh hiệu 2022': 'TTLĐTT', 'Danh hiệu 2023': 'TTLĐTT', 'Danh hiệu 2024': 'TTLĐTT' };
  test.each<[Record<string, TestCell>, string]>([
    [titles, 'met [title-every-year met]'],
    [{ ...titles, 'Số phiếu': '12/13' }, 'met [title-every-year met, votes met]'],
    [{ ...titles, 'Số phiếu': '' }, 'unknown [title-every-year met, votes unknown]'],
    [{ ...titles, 'Số phiếu': '5/13' }, 'unmet [title-every-year met, votes unmet]'],
    [{ ...titles, TT6: 'x' }, 'met [mark met, title-every-year met]'],
    [{ ...titles, TT6: 'không' }, 'unmet [mark unmet, title-every-year met]'],
    [{ ...titles, TT6: '' }, 'unknown [mark unknown, title-every-year met]'],
    [{ ...titles, TT6: 'x', 'Số phiếu': '0%' }, 'unmet [mark met, title-every-year met, votes unmet]'],
  ])('TT6, %j → %s', (cells, expected) => {
    expect(criterion('TT6', cells, 'collective')).toBe(expected);
  });

  test('a person has no votes condition', () => {
    expect(criterion('CN7', { 'Số phiếu': '0/13' })).not.toContain('votes');
  });

  test('“one of the nominee’s tables”: a column of another nominee’s table does not count', () => {
    const judged = judgeSheets([
      list('collective', ['Danh hiệu 2024'], [['Phòng A', 'TTLĐTT']]),
      list('collective', ['Danh hiệu 2024', 'Số phiếu'], [['Phòng B', 'TTLĐTT', '']], { name: 'Trang 2' }),
    ]);
    const rules = (name: string) =>
      judged
        .of(name)
        .criteria.find((one) => one.id === 'TT6')
        ?.conditions.map((one) => one.rule);
    expect(rules('Phòng A')).toEqual(['title-every-year']);
    expect(rules('Phòng B')).toEqual(['title-every-year', 'votes']);
  });
});

// Contract 5.1
describe('“`refutes`, only where its cell is not none”', () => {
  test.each<[string, Kind, Record<string, TestCell>, string]>([
    ['C1', 'individual', { 'Kỷ luật': 'Không' }, 'not-assessed []'],
    ['C1', 'individual', { 'Kỷ luật': '' }, 'not-assessed []'],
    ['C1', 'individual', { 'Kỷ luật': 'Khiển trách' }, 'unmet [no-discipline unmet]'],
    ['C1', 'individual', { 'Kỷ luật': '?' }, 'unknown [no-discipline unknown]'],
    ['C1', 'individual', { 'Kỷ luật': '?', C1: 'x' }, 'unknown [mark met, no-discipline unknown]'],
    ['C1', 'individual', { 'Kỷ luật': 'Không', C1: 'x' }, 'met [mark met]'],
    ['C6', 'individual', { 'Kỷ luật': 'Cảnh cáo', C6: 'x' }, 'unmet [mark met, no-discipline unmet]'],
    ['CN4', 'individual', { 'Kỷ luật': 'Cảnh cáo' }, 'unmet [no-discipline unmet]'],
    ['TT4', 'collective', { 'Kỷ luật': 'Cảnh cáo' }, 'unmet [no-discipline unmet]'],
    ['C1', 'individual', { 'Kỷ luật 2022': 'Không', 'Kỷ luật 2023': 'Khiển trách' }, 'unmet [no-discipline unmet]'],
  ])('%s of a %s, %j → %s', (id, kind, cells, expected) => {
    expect(criterion(id, cells, kind)).toBe(expected);
  });
});

// Contract 5.3
describe('“it is the three-valued AND”', () => {
  const cn7 = (rating: string, gk: string, initiative: string) =>
    criterion('CN7', {
      'Xếp loại 2022': rating,
      'Xếp loại 2023': rating,
      'Xếp loại 2024': rating,
      'GK 2022': gk,
      'GK 2023': gk,
      'GK 2024': gk,
      'Sáng kiến': initiative,
    }).split(' ')[0];
  const truth = {
    met: ['HTTNV', 'x', 'cấp cơ sở'],
    unmet: ['HTNV', 'không', 'Không'],
    unknown: ['', '?', ''],
  } as const;
  const values = ['met', 'unmet', 'unknown'] as const;
  const cases = values.flatMap((a) => values.flatMap((b) => values.map((c) => [a, b, c] as const)));
  test.each(cases)('%s, %s, %s', (a, b, c) => {
    const all: string[] = [a, b, c];
    const expected = all.includes('unmet') ? 'unmet' : all.includes('unknown') ? 'unknown' : 'met';
    // Commendations of Y are pending where the whole kind has none yet.
    expect(cn7(truth[a][0], truth[b][1], truth[c][2])).toBe(expected);
  });
});

// Contract 5.29
describe('“Each criterion also names, as data, what of its text no condition checks (`remains`)”', () => {
  test('TT6’s “nhân tố mới, mô hình mới, dẫn đầu”', () => {
    const remains = BUILT_IN.criteria.find((one) => one.id === 'TT6')?.remains ?? '';
    for (const words of ['nhân tố mới', 'mô hình mới', 'dẫn đầu']) expect(remains).toContain(words);
  });

  test('every criterion without conditions says so in full', () => {
    for (const one of BUILT_IN.criteria.filter(({ conditions }) => conditions.length === 0)) {
      expect(`${one.id} ${one.remains}`).toMatch(/ .{10}/);
    }
  });
});

// Contract 5.4
describe('“Where a mark column exists”: logs, other years', () => {
  test('a mark column bound to another year is no mark of Y', () => {
    expect(criterion('C4', { 'C4 2023': 'x', 'Xếp loại 2024': 'HTTNV' })).toBe('not-assessed []');
    expect(criterion('C4', { 'C4 2024': 'x', 'Xếp loại 2024': 'HTTNV' })).toBe('met [mark met]');
  });
});

// Contract 5.5
describe('“bound to an assessed year”: of this nominee', () => {
  test('a column of years before the nominee came takes nothing up', () => {
    const cells = { 'Năm vào cơ quan': 2024, 'Sáng kiến 2022': 'x', 'Xếp loại 2024': 'HTTNV' };
    expect(criterion('C3', cells)).toBe('not-assessed []');
    expect(criterion('C3', { ...cells, 'Năm vào cơ quan': 2022 })).toBe('met [initiative-present met]');
  });
});
