import { list } from '../support/one-cell';
import { judgeSheets, type TestCell } from '../support/sheets';
import type { Kind } from '../../src/criteria/criterion';

/** Contract, section 6: `contradiction`. */

function contradictions(kind: Kind, cells: Readonly<Record<string, TestCell>>, title?: string): string[] {
  const sheets = [
    list(kind, Object.keys(cells), [['Nguyễn Văn An', ...Object.values(cells)]], title === undefined ? {} : { title }),
  ];
  const judged = judgeSheets(sheets);
  for (const one of judged.nominations.findings) {
    if (one.code === 'contradiction') expect(one.severity).toBe('warning');
  }
  return judged.findings().filter((one) => one.startsWith('contradiction'));
}

const AT_C = ['contradiction Danh sách!C4'];

describe('“a title beside a rating of 1 or 2 of the same year”', () => {
  test.each<[Kind, Record<string, TestCell>, string[]]>([
    ['individual', { 'Danh hiệu 2023': 'LĐTT', 'Xếp loại 2023': 'HTNV' }, AT_C],
    ['individual', { 'Danh hiệu 2023': 'LĐTT', 'Xếp loại 2023': 'KHT' }, AT_C],
    ['individual', { 'Danh hiệu 2022': 'CSTĐCS', 'Xếp loại 2022': 'HTNV' }, AT_C],
    ['individual', { 'Danh hiệu 2023': 'LĐTT', 'Xếp loại 2023': 'HTTNV' }, []],
    ['individual', { 'Danh hiệu 2023': 'Không', 'Xếp loại 2023': 'HTNV' }, []],
    ['individual', { 'Danh hiệu 2023': '', 'Xếp loại 2023': 'HTNV' }, []],
    ['individual', { 'Danh hiệu 2023': 'LĐTT', 'Xếp loại 2023': '' }, []],
    ['individual', { 'Danh hiệu 2023': 'LĐTT', 'Xếp loại 2022': 'HTNV' }, []],
    ['individual', { 'Danh hiệu 2023': 'LĐTT', 'Xếp loại 2023': 'KXL' }, []],
    ['individual', { 'Danh hiệu 2023': 'TTLĐTT', 'Xếp loại 2023': 'HTNV' }, []],
    ['individual', { 'Danh hiệu 2023': 'LĐTT', 'Điểm xếp loại 2023': 60 }, AT_C],
    ['individual', { 'Giấy khen 2023': 'x', 'Xếp loại 2023': 'HTNV' }, []],
    ['collective', { 'Danh hiệu 2023': 'TTLĐTT', 'Xếp loại 2023': 'HTNV' }, AT_C],
    ['collective', { 'Danh hiệu 2023': 'TTLĐXS', 'Xếp loại 2023': 'KHT' }, AT_C],
  ])('%s, %j → %j', (kind, cells, expected) => {
    expect(contradictions(kind, cells)).toEqual(expected);
  });
});

describe('“from 2024 (Law 06/2022/QH15) CSTĐ cơ sở or higher with a rating below 4 and known to have no initiative (at least one cell, and all of them none)”', () => {
  test.each<[Record<string, TestCell>, string[]]>([
    [{ 'Danh hiệu 2024': 'CSTĐCS', 'Xếp loại 2024': 'HTTNV', 'Sáng kiến': 'Không' }, AT_C],
    [{ 'Danh hiệu 2024': 'CSTĐ cấp tỉnh', 'Xếp loại 2024': 'HTTNV', 'Sáng kiến': 'Không' }, AT_C],
    [{ 'Danh hiệu 2024': 'CSTĐCS', 'Xếp loại 2024': 'HTXS', 'Sáng kiến': 'Không' }, []],
    [{ 'Danh hiệu 2024': 'CSTĐCS', 'Xếp loại 2024': 'HTTNV', 'Sáng kiến': '' }, []],
    [{ 'Danh hiệu 2024': 'CSTĐCS', 'Xếp loại 2024': 'HTTNV', 'Sáng kiến': 'Phần mềm A' }, []],
    [{ 'Danh hiệu 2024': 'CSTĐCS', 'Xếp loại 2024': 'HTTNV', 'Sáng kiến': 'Cấp cơ sở' }, []],
    [{ 'Danh hiệu 2024': 'CSTĐCS', 'Xếp loại 2024': 'HTTNV' }, []],
    [
      { 'Danh hiệu 2024': 'CSTĐCS', 'Xếp loại 2024': 'HTTNV', 'Sáng kiến 2023': 'Không', 'Sáng kiến 2024': 'Không' },
      AT_C,
    ],
    [{ 'Danh hiệu 2024': 'CSTĐCS', 'Xếp loại 2024': 'HTTNV', 'Sáng kiến 2023': 'Không', 'Sáng kiến 2024': '' }, []],
    [
      { 'Danh hiệu 2024': 'CSTĐCS', 'Xếp loại 2024': 'HTTNV', 'Sáng kiến': 'Phần mềm A', 'Mức độ ảnh hưởng': 'Không' },
      [],
    ],
    [{ 'Danh hiệu 2024': 'LĐTT', 'Xếp loại 2024': 'HTTNV', 'Sáng kiến': 'Không' }, []],
    [{ 'Danh hiệu 2023': 'CSTĐCS', 'Xếp loại 2023': 'HTTNV', 'Sáng kiến': 'Không' }, []],
    [{ 'Danh hiệu 2024': 'CSTĐCS', 'Xếp loại 2024': '', 'Sáng kiến': 'Không' }, []],
    [{ 'Danh hiệu 2024': 'CSTĐCS', 'Xếp loại 2024': 'HTNV', 'Sáng kiến': 'Không' }, AT_C],
  ])('%j → %j', (cells, expected) => {
    expect(contradictions('individual', cells)).toEqual(expected);
  });

  test('2025 too', () => {
    expect(
      contradictions(
        'individual',
        { 'Danh hiệu 2025': 'CSTĐCS', 'Xếp loại 2025': 'HTTNV', 'Sáng kiến': 'Không' },
        'Danh sách cá nhân năm 2025',
      ),
    ).toEqual(AT_C);
  });
});

describe('“TTLĐXS with a rating below 4” (in any year: “from 2024” stands before the semicolon)', () => {
  test.each<[Record<string, TestCell>, string[]]>([
    [{ 'Danh hiệu 2024': 'TTLĐXS', 'Xếp loại 2024': 'HTTNV' }, AT_C],
    [{ 'Danh hiệu 2023': 'TTLĐXS', 'Xếp loại 2023': 'HTTNV' }, AT_C],
    [{ 'Danh hiệu 2024': 'TTLĐXS', 'Xếp loại 2024': 'HTXSNV' }, []],
    [{ 'Danh hiệu 2024': 'TTLĐTT', 'Xếp loại 2024': 'HTTNV' }, []],
    [{ 'Danh hiệu 2024': 'TTLĐXS', 'Xếp loại 2024': '' }, []],
    [{ 'Danh hiệu 2024': 'TTLĐXS', 'Xếp loại 2023': 'HTTNV' }, []],
    [{ 'Danh hiệu 2024': 'Cờ thi đua của Chính phủ', 'Xếp loại 2024': 'HTTNV' }, []],
    [{ 'Danh hiệu 2024': 'TTLĐXS', 'Điểm xếp loại 2024': 80 }, AT_C],
  ])('%j → %j', (cells, expected) => {
    expect(contradictions('collective', cells)).toEqual(expected);
  });
});

// Contract 3.35
describe('“Two tables with different values for one nominee, field and year: the first known one in workbook order counts, `contradiction` at the later cell”', () => {
  const two = (header: string, first: TestCell, second: TestCell, kind: Kind = 'individual') =>
    judgeSheets([
      list(kind, ['Đơn vị', header], [['Nguyễn Văn An', 'Phòng A', first]]),
      list(kind, ['Đơn vị', 'Ghi chú', header], [['Nguyễn Văn An', 'Phòng A', '', second]], { name: 'Trang 2' }),
    ]);
  const later = ['contradiction Trang 2!E4'];
  const found = (header: string, first: TestCell, second: TestCell) =>
    two(header, first, second)
      .findings()
      .filter((one) => one.startsWith('contradiction'));

  test.each<[string, TestCell, TestCell, string[]]>([
    ['Xếp loại 2024', 'HTTNV', 'HTNV', later],
    ['Xếp loại 2024', 'HTTNV', 'Hoàn thành tốt nhiệm vụ', []],
    ['Xếp loại 2024', 'HTTNV', '', []],
    ['Xếp loại 2024', '', 'HTNV', []],
    ['Xếp loại 2024', 'abc', 'HTNV', []],
    ['Xếp loại 2024', 'KXL', 'HTNV', later],
    ['Điểm xếp loại 2024', 95, 60, later],
    ['Kỷ luật', 'Không', 'Khiển trách', later],
    ['Kỷ luật', 'Khiển trách', 'Không', later],
    ['Kỷ luật', '', 'Khiển trách', []],
    ['Số phiếu', '12/13', '5/13', later],
    ['Số phiếu', '12/13', '12/13', []],
    ['C4', 'x', 'không', later],
    ['C4', 'x', 'đạt', []],
    ['Danh hiệu 2024', 'LĐTT', 'CSTĐCS', []],
    ['Khen thưởng 2024', 'GK', 'Không', []],
    ['Sáng kiến', 'Cấp cơ sở', 'Không', []],
  ])('%s: %j, then %j → %j', (header, first, second, expected) => {
    expect(found(header, first, second)).toEqual(expected);
  });

  test('the first known one counts', () => {
    expect(two('Xếp loại 2024', 'HTTNV', 'HTNV').criterion('Nguyễn Văn An', 'C2')).toBe('met');
    expect(two('Xếp loại 2024', 'HTNV', 'HTTNV').criterion('Nguyễn Văn An', 'C2')).toBe('unmet');
    expect(two('Xếp loại 2024', '', 'HTNV').criterion('Nguyễn Văn An', 'C2')).toBe('unmet');
    expect(two('Xếp loại 2024', 'abc', 'HTNV').criterion('Nguyễn Văn An', 'C2')).toBe('unmet');
    // “Không xếp loại” is a value of the scale: the contradiction says that its cell counts.
    expect(two('Xếp loại 2024', 'KXL', 'HTNV').criterion('Nguyễn Văn An', 'C2')).toBe('unknown');
    expect(two('Xếp loại 2024', 'abc', 'KXL').of('Nguyễn Văn An').criteria[1]?.conditions[0]?.found[0]?.state).toBe(
      'not-rated',
    );
    expect(two('Xếp loại 2024', 'HTNV', 'KXL').criterion('Nguyễn Văn An', 'C2')).toBe('unmet');
    expect(two('Kỷ luật', 'Khiển trách', 'Không').criterion('Nguyễn Văn An', 'C1')).toBe('unmet');
    expect(two('Kỷ luật', 'Không', 'Khiển trách').criterion('Nguyễn Văn An', 'C1')).toBe('not-assessed');
    expect(two('Kỷ luật', '', 'Khiển trách').criterion('Nguyễn Văn An', 'C1')).toBe('unmet');
    expect(two('Kỷ luật', '?', 'Không').criterion('Nguyễn Văn An', 'C1')).toBe('not-assessed');
    const votes = two('Số phiếu', '5/13', '12/13', 'collective')
      .of('Nguyễn Văn An')
      .criteria.find((one) => one.id === 'TT6');
    expect(votes?.conditions.map((one) => `${one.rule} ${one.result}`)).toContain('votes unmet');
  });

  test('“of titles, commendations and initiatives the highest counts, without a finding”', () => {
    expect(two('Danh hiệu 2024', 'Không', 'LĐTT').criterion('Nguyễn Văn An', 'C2')).toBe('met');
    expect(two('Danh hiệu 2024', 'LĐTT', 'Không').criterion('Nguyễn Văn An', 'C2')).toBe('met');
    expect(two('Sáng kiến', 'Không', 'Cấp cơ sở').criterion('Nguyễn Văn An', 'C3')).toBe('met');
  });

  test('different years contradict nothing', () => {
    const judged = judgeSheets([
      list('individual', ['Đơn vị', 'Xếp loại', 'Kỷ luật'], [['Nguyễn Văn An', 'Phòng A', 'HTTNV', 'Không']], {
        name: '2023',
        title: 'Danh sách năm 2023',
      }),
      list('individual', ['Đơn vị', 'Xếp loại', 'Kỷ luật'], [['Nguyễn Văn An', 'Phòng A', 'HTNV', 'Khiển trách']], {
        name: '2024',
        title: 'Danh sách năm 2024',
      }),
    ]);
    expect(judged.findings().filter((one) => one.startsWith('contradiction'))).toEqual([]);
    expect(judged.criterion('Nguyễn Văn An', 'C1')).toBe('unmet');
  });
});

// Contract 4.25
test('“Where both are there and disagree the words win (`contradiction` at the points)”', () => {
  expect(contradictions('individual', { 'Điểm xếp loại 2023': 95, 'Xếp loại 2023': 'HTNV' })).toEqual(AT_C);
});
