import { judgeCell, list, readCell } from '../support/one-cell';
import { judgeSheets, type TestCell } from '../support/sheets';

/** Contract, section 4: disciplines. */

const C1 = (header: string, cell: TestCell, title?: string) => {
  const judged = judgeCell(header, cell, title === undefined ? {} : { title });
  return judged.criterion(judged.name, 'C1');
};
/** `none` is not taken up (it refutes only), so that nothing is assessed. */
const NONE = 'not-assessed';

// Contract 4.26
describe('“Discipline: blank, `-`, `0`, and text that begins with `không` or `chưa` are none”', () => {
  test.each([
    '',
    null,
    '-',
    '–',
    '—',
    0,
    '0',
    'Không',
    'không',
    'KHÔNG',
    'Không vi phạm',
    'Không có',
    'Không bị kỷ luật',
    'khong',
    'KHONG VI PHAM',
    'Chưa',
    'Chưa bị kỷ luật',
    'chua',
    'Không.',
    'Không'.normalize('NFD'),
  ])('%j', (cell) => {
    expect(C1('Kỷ luật', cell)).toBe(NONE);
  });

  test.each(['Khôngg', 'Chuẩn bị xét'])('%s does not begin with the word', (cell) => {
    expect(C1('Kỷ luật', cell)).toBe('unmet');
  });
});

// Contract 4.26
describe('“`?`, `…`, and text with `đang xem xét`, `đang kiểm tra`, `đang xác minh` are unknown”', () => {
  test.each([
    '?',
    '??',
    '…',
    '...',
    'Đang xem xét',
    'đang xem xét kỷ luật',
    'Đang kiểm tra dấu hiệu vi phạm',
    'Vụ việc đang xác minh',
    'dang xem xet',
    'DANG XAC MINH',
    'Khiển trách (đang xem xét)',
  ])('%j', (cell) => {
    expect(C1('Kỷ luật', cell)).toBe('unknown');
    expect(readCell('Kỷ luật', cell)).toBe('unknown');
  });
});

// Contract 4.26
describe('“any other text (`Khiển trách`, `Cảnh cáo`, …) is a discipline”', () => {
  test.each([
    'Khiển trách',
    'Cảnh cáo',
    'Cách chức',
    'Hạ bậc lương',
    'x',
    'có',
    'Có',
    1,
    'Khiển trách 15/3/2023',
    'abc',
  ])('%j', (cell) => {
    expect(C1('Kỷ luật', cell)).toBe('unmet');
    const judged = judgeCell('Kỷ luật', cell);
    expect(['C6', 'CN4'].map((id) => judged.criterion(judged.name, id))).toEqual(['unmet', 'unmet']);
    expect(judged.of(judged.name).outcome).toBe('ineligible');
  });

  test('for a collective it is C1, C6 and TT4; a model has none of them', () => {
    const collective = judgeCell('Kỷ luật', 'Khiển trách', { kind: 'collective' });
    expect(['C1', 'C6', 'TT4'].map((id) => collective.criterion(collective.name, id))).toEqual([
      'unmet',
      'unmet',
      'unmet',
    ]);
    const model = judgeCell('Kỷ luật', 'Khiển trách', { kind: 'model' });
    expect(model.of(model.name).criteria.map((one) => one.result)).not.toContain('unmet');
  });
});

// Contract 4.27
describe('“In an undated discipline column, one that names a year outside the assessed years does not count; else it counts, whatever the table’s year”', () => {
  test.each([
    ['Khiển trách 2021', NONE],
    ['Khiển trách năm 2021', NONE],
    ['Khiển trách (2021)', NONE],
    ['Khiển trách năm 2025', NONE],
    ['Cảnh cáo năm 2022', 'unmet'],
    ['Cảnh cáo (năm 2024)', 'unmet'],
    ['Khiển trách 2021; Cảnh cáo 2023', 'unmet'],
    ['Khiển trách 2019, 2020', NONE],
    ['Khiển trách 2020-2022', 'unmet'],
    ['Đang xem xét vụ việc năm 2020', NONE],
    ['Đang xem xét vụ việc năm 2023', 'unknown'],
    ['Khiển trách ngày 15/3/2020', NONE],
    ['Khiển trách (QĐ số 12/QĐ-BDV ngày 15/3/2023)', 'unmet'],
    ['Khiển trách theo QĐ số 12/QĐ-BDV', 'unmet'],
  ])('%s → C1 %s', (cell, expected) => {
    expect(C1('Kỷ luật', cell)).toBe(expected);
  });

  test('whatever the table’s year: a sheet of 2020 counts, a year named in the cell decides', () => {
    const sheets = (cell: string) => [
      list('individual', ['Xếp loại'], [['Nguyễn Văn An', 'HTTNV']], {
        name: '2024',
        title: 'Danh sách cá nhân năm 2024',
      }),
      list('individual', ['Kỷ luật'], [['Nguyễn Văn An', cell]], { name: '2020', title: 'Danh sách cá nhân năm 2020' }),
    ];
    expect(judgeSheets(sheets('Khiển trách')).criterion('Nguyễn Văn An', 'C1')).toBe('unmet');
    expect(judgeSheets(sheets('Khiển trách 2019')).criterion('Nguyễn Văn An', 'C1')).toBe(NONE);
    expect(judgeSheets(sheets('Khiển trách 2023')).criterion('Nguyễn Văn An', 'C1')).toBe('unmet');
  });

  test('in a dated column the column’s year decides', () => {
    expect(C1('Kỷ luật 2023', 'Khiển trách')).toBe('unmet');
    expect(C1('Kỷ luật 2021', 'Khiển trách')).toBe(NONE);
    expect(C1('Kỷ luật 2021', '?')).toBe(NONE);
  });

  test('before a nominee’s first year in the office it does not count', () => {
    const judged = judgeSheets([
      list(
        'individual',
        ['Xếp loại 2024', 'Năm vào cơ quan', 'Kỷ luật'],
        [
          ['Nguyễn Văn An', 'HTTNV', 2023, 'Khiển trách 2022'],
          ['Trần Thị Bình', 'HTTNV', 2023, 'Khiển trách 2023'],
        ],
      ),
    ]);
    expect(judged.criterion('Nguyễn Văn An', 'C1')).toBe(NONE);
    expect(judged.criterion('Trần Thị Bình', 'C1')).toBe('unmet');
  });
});

// Contract 5.1
describe('“`refutes`, only where its cell is not none: it can fail a criterion or leave it unknown, but never prove one”', () => {
  test.each([
    ['', '', 'not-assessed'],
    ['Không', '', 'unknown'],
    ['Không', 'x', 'met'],
    ['Không', 'không', 'unmet'],
    ['Khiển trách', 'x', 'unmet'],
    ['?', 'x', 'unknown'],
    ['?', 'không', 'unmet'],
    ['Khiển trách', '', 'unmet'],
  ])('discipline %j, mark %j → C1 %s', (discipline, mark, expected) => {
    const judged = judgeCell('Kỷ luật', discipline, { beside: mark === '' && discipline === '' ? {} : { C1: mark } });
    expect(judged.criterion(judged.name, 'C1')).toBe(expected);
  });
});
