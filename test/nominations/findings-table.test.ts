import type { FindingCode, Severity } from '../../src/nominations/finding';
import { list } from '../support/one-cell';
import { judgeSheets, type TestSheet } from '../support/sheets';

/** Contract, section 6: the table of findings: each code's severity, its cell, and when it is not given. */

interface Case {
  readonly severity: Severity;
  readonly when: string;
  /** Where it must stand; null: at no cell. Other findings of the sheets are not looked at. */
  readonly at: readonly (string | null)[];
  readonly sheets: readonly TestSheet[];
}

const AN = 'Nguyễn Văn An';
const people = (headers: string[], ...rows: (string | number | null)[][]) => list('individual', headers, rows);
const log = (...rows: (string | number)[][]): TestSheet => ({
  name: 'Thành tích',
  rows: [['Họ và tên', 'Loại thành tích', 'Cấp / hạng', 'Ngày quyết định'], ...rows],
});

const CASES: readonly (readonly [FindingCode, Case])[] = [
  [
    'unknown-value',
    {
      severity: 'error',
      when: 'section 4, at the cell',
      at: ['Danh sách!D4'],
      sheets: [people(['Đơn vị', 'Xếp loại'], [AN, 'P1', 'Khá'])],
    },
  ],
  [
    'unknown-value',
    {
      severity: 'error',
      when: 'more than one x: at the first',
      at: ['Danh sách!D6'],
      sheets: [
        {
          name: 'Danh sách',
          merges: ['A3:A4', 'B3:B4', 'C3:E3'],
          rows: [
            ['DANH SÁCH CÁ NHÂN NĂM 2024'],
            [],
            ['STT', 'Họ và tên', 'Xếp loại', '', ''],
            ['', '', 'HTXSNV', 'HTTNV', 'HTNV'],
            [1, AN, 'x', '', ''],
            [2, 'Trần Thị Bình', '', 'x', 'x'],
          ],
        },
      ],
    },
  ],
  [
    'wrong-scale',
    { severity: 'error', when: 'at the cell', at: ['Danh sách!C4'], sheets: [people(['Danh hiệu'], [AN, 'TTLĐTT'])] },
  ],
  [
    'out-of-range',
    { severity: 'error', when: 'at the cell', at: ['Danh sách!C4'], sheets: [people(['Điểm xếp loại'], [AN, 105])] },
  ],
  [
    'duplicate-nominee',
    {
      severity: 'error',
      when: 'at the later row’s name cell',
      at: ['Danh sách!B6'],
      sheets: [people(['Xếp loại'], [AN, 'HTTNV'], ['Trần Thị Bình', 'HTTNV'], [AN, 'HTNV'])],
    },
  ],
  [
    'missing-name',
    {
      severity: 'error',
      when: 'at the name cell',
      at: ['Danh sách!B5'],
      sheets: [people(['Xếp loại'], [AN, 'HTTNV'], ['', 'HTNV'], ['Trần Thị Bình', 'HTTNV'])],
    },
  ],
  [
    'required-column-missing',
    {
      severity: 'error',
      when: 'of that table',
      at: ['Danh sách!B3'],
      sheets: [people(['Xếp loại', 'Sáng kiến'], [AN, 'HTTNV', 'x'])],
    },
  ],
  [
    'year-gap',
    {
      severity: 'warning',
      when: 'at none',
      at: [null],
      sheets: [people(['Xếp loại 2022', 'Xếp loại 2024'], [AN, '', 'HTTNV'])],
    },
  ],
  [
    'contradiction',
    {
      severity: 'warning',
      when: 'at the title',
      at: ['Danh sách!D4'],
      sheets: [people(['Xếp loại 2024', 'Danh hiệu 2024'], [AN, 'HTNV', 'LĐTT'])],
    },
  ],
  [
    'value-guessed',
    {
      severity: 'warning',
      when: 'at the cell',
      at: ['Danh sách!C4'],
      sheets: [people(['Xếp loại'], [AN, 'Hoàn thành tốt nhiêmm vụ'])],
    },
  ],
  [
    'header-guessed',
    {
      severity: 'warning',
      when: 'at the column’s lowest header cell',
      at: ['Danh sách!C3'],
      sheets: [people(['Xếp loại chất lượngg', 'Danh hiệu'], [AN, 'HTTNV', ''])],
    },
  ],
  [
    'same-name',
    {
      severity: 'warning',
      when: 'at the later name',
      at: ['Trang 2!B4'],
      sheets: [
        people(['Xếp loại'], [AN, 'HTTNV']),
        list('individual', ['Khen thưởng'], [[AN, 'GK']], { name: 'Trang 2' }),
      ],
    },
  ],
  [
    'initiative-without-level',
    {
      severity: 'warning',
      when: 'at the text',
      at: ['Danh sách!C4'],
      sheets: [people(['Sáng kiến'], [AN, 'Phần mềm'])],
    },
  ],
  [
    'vote-read-from-date',
    {
      severity: 'warning',
      when: 'at the cell',
      at: ['Danh sách!C4'],
      sheets: [list('collective', ['Số phiếu'], [['Phòng A', { value: 45633, numberFormat: 'd-mmm' }]])],
    },
  ],
  [
    'year-from-decision-date',
    {
      severity: 'warning',
      when: 'at the date',
      at: ['Thành tích!D2'],
      sheets: [people(['Xếp loại'], [AN, 'HTTNV']), log([AN, 'Giấy khen', '', '15/01/2024'])],
    },
  ],
  [
    'other-giver',
    {
      severity: 'warning',
      when: 'at the cell',
      at: ['Danh sách!C4'],
      sheets: [people(['Khen thưởng'], [AN, 'Giấy khen của Công đoàn'])],
    },
  ],
  [
    'joined-after-year',
    {
      severity: 'warning',
      when: 'at the joined-year cell',
      at: ['Danh sách!D4'],
      sheets: [people(['Xếp loại', 'Năm vào cơ quan'], [AN, 'HTTNV', 2025])],
    },
  ],
  [
    'unmapped-column',
    {
      severity: 'info',
      when: 'a header that matches nothing',
      at: ['Danh sách!D3'],
      sheets: [people(['Xếp loại', 'Số điện thoại di động'], [AN, 'HTTNV', '0900'])],
    },
  ],
  [
    'asked-for',
    {
      severity: 'info',
      when: 'at the column’s lowest header cell',
      at: ['Danh sách!D3'],
      sheets: [
        list('individual', ['Xếp loại', 'Danh hiệu'], [[AN, 'HTTNV', 'CSTĐCS']], {
          title: 'DANH SÁCH CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG NĂM 2024',
        }),
      ],
    },
  ],
  [
    'decision-pending',
    {
      severity: 'info',
      when: 'at none',
      at: [null],
      sheets: [people(['Khen thưởng 2023', 'Khen thưởng 2024'], [AN, 'GK', ''])],
    },
  ],
  [
    'year-out-of-period',
    {
      severity: 'info',
      when: 'a column',
      at: ['Danh sách!C3'],
      sheets: [people(['Xếp loại 2021', 'Xếp loại 2024'], [AN, 'HTTNV', 'HTTNV'])],
    },
  ],
];

function letter(column: number): string {
  return String.fromCharCode(65 + column);
}

describe('each code has its severity and its cell', () => {
  test.each(CASES)('%s (%#)', (code, { severity, at, sheets }) => {
    const found = judgeSheets(sheets).nominations.findings.filter((one) => one.code === code);
    const cells = found.map(({ cell }) =>
      cell === null ? null : `${cell.sheet}!${letter(cell.column)}${String(cell.row + 1)}`,
    );
    if (code === 'year-gap') expect(cells.every((cell) => cell === null)).toBe(true);
    else expect([...new Set(cells)]).toEqual(at);
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found.map((one) => one.severity))).toEqual(new Set([severity]));
  });

  // Contract 3.15
  test('a cell error: a finding at the cell, then blank', () => {
    const judged = judgeSheets([
      list(
        'individual',
        ['Xếp loại', 'Khen thưởng'],
        [
          [AN, { value: { error: '#REF!' } }, 'GK'],
          ['Trần Thị Bình', 'HTTNV', { value: { error: '#N/A' } }],
        ],
      ),
    ]);
    const found = judged.findings().filter((one) => one.startsWith('cell-error'));
    expect(found).toEqual(['cell-error Danh sách!C4', 'cell-error Danh sách!D5']);
    expect(judged.nominations.findings.find((one) => one.code === 'cell-error')?.severity).toBe('error');
    expect(judged.of(AN).nomination.evidence.find((one) => one.field === 'rating')?.reading.state).toBe('blank');
  });

  test('“no finding in rows that hold neither name nor other evidence”', () => {
    const judged = judgeSheets([
      list(
        'individual',
        ['Xếp loại', 'Khen thưởng'],
        [
          [AN, 'HTTNV', 'GK'],
          ['', { value: { error: '#N/A' } }, { value: { error: '#N/A' } }],
        ],
      ),
    ]);
    expect(judged.findings().filter((one) => one.startsWith('cell-error'))).toEqual([]);
    expect(judged.findings().filter((one) => one.startsWith('missing-name'))).toEqual([]);
  });
});

describe('what is not to be found', () => {
  test('a clean table has no finding at all', () => {
    const cells: Record<string, string> = {};
    for (const year of [2022, 2023, 2024]) {
      cells[`Xếp loại ${String(year)}`] = 'HTTNV';
      cells[`Khen thưởng ${String(year)}`] = 'GK';
    }
    const judged = judgeSheets([
      list(
        'individual',
        [
          'Đơn vị',
          'Chức vụ',
          'Năm vào cơ quan',
          ...Object.keys(cells),
          'Sáng kiến',
          'Mức độ ảnh hưởng',
          'Kỷ luật',
          'Ghi chú',
        ],
        [[AN, 'Phòng A', 'Chuyên viên', 2015, ...Object.values(cells), 'Phần mềm', 'Cấp cơ sở', 'Không', '']],
      ),
    ]);
    expect(judged.findings()).toEqual([]);
    expect(judged.of(AN).outcome).toBe('eligible');
  });

  test('blank cells give no finding', () => {
    const judged = judgeSheets([
      people(['Xếp loại', 'Khen thưởng', 'Sáng kiến', 'Kỷ luật', 'C4'], [AN, '', '-', '?', '…', '']),
    ]);
    expect(judged.nominations.findings.filter((one) => one.cell !== null && one.cell.row >= 3)).toEqual([]);
  });

  test('a missing name is not scored', () => {
    const judged = judgeSheets([people(['Xếp loại'], [AN, 'HTTNV'], ['', 'HTXS'])]);
    expect(judged.assessments).toHaveLength(1);
  });

  test('a row of nothing but a number is nobody', () => {
    const judged = judgeSheets([people(['Xếp loại'], [AN, 'HTTNV'], ['', ''])]);
    expect(judged.findings().filter((one) => one.startsWith('missing-name'))).toEqual([]);
  });

  test('a duplicate’s values neither count nor are found fault with', () => {
    const judged = judgeSheets([people(['Xếp loại', 'Ghi chú'], [AN, 'HTTNV', ''], [AN, 'Khá', ''])]);
    expect(judged.findings().filter((one) => one.startsWith('unknown-value'))).toEqual([]);
    expect(judged.criterion(AN, 'C2')).toBe('met');
    expect(judged.of(AN).nomination.at).toHaveLength(2);
  });

  test('“year-from-decision-date … not for a row that adds to no nominee”', () => {
    const judged = judgeSheets([
      people(['Xếp loại'], [AN, 'HTTNV']),
      log(['Phạm Văn Khác', 'Giấy khen', '', '15/01/2024']),
    ]);
    expect(judged.findings().filter((one) => one.startsWith('year-from'))).toEqual([]);
  });

  test('same-name is not said of collectives, nor where units or ids tell them', () => {
    const twice = (kind: 'collective' | 'individual', extra: string[], cells: string[]) =>
      judgeSheets([
        list(kind, ['Xếp loại', ...extra], [[AN, 'HTTNV', ...cells]]),
        list(kind, ['Khen thưởng', ...extra], [[AN, 'GK', ...cells]], { name: 'Trang 2' }),
      ])
        .findings()
        .filter((one) => one.startsWith('same-name'));
    expect(twice('collective', [], [])).toEqual([]);
    expect(twice('individual', ['Đơn vị'], ['Phòng A'])).toEqual([]);
    expect(twice('individual', ['Ngày sinh'], ['01/02/1980'])).toEqual([]);
    expect(twice('individual', [], [])).toEqual(['same-name Trang 2!B4']);
  });
});
