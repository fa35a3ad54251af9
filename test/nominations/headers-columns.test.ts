import { fold } from '../../src/text/fold';
import type { HeaderChoice } from '../../src/nominations/map-columns';
import { judgeSheets, type Judged, type TestCell } from '../support/sheets';

const NAMES = ['Nguyễn Thị Hằng', 'Trần Hữu Lộc', 'Lê Ngọc Dũng'];
type Column = readonly [header: string, ...cells: TestCell[]];

/** A table of three people: STT, name, then the given columns. */
function table(
  columns: readonly Column[],
  title = 'DANH SÁCH NĂM 2024',
  choices: Record<string, HeaderChoice> = {},
): Judged {
  return judgeSheets(
    [
      {
        rows: [
          [title],
          ['STT', 'Họ và tên', ...columns.map(([header]) => header)],
          ...NAMES.map((name, n) => [n + 1, name, ...columns.map((column) => column[n + 1] ?? '')]),
        ],
      },
    ],
    { headers: new Map(Object.entries(choices).map(([header, choice]) => [fold(header), choice])) },
  );
}
const reading = (judged: Judged, field: string, name = NAMES[0] ?? '') => {
  const found = judged.of(name).nomination.evidence.filter((one) => one.field === field);
  return found.map((one) => `${String(one.year)} ${one.reading.state} ${String(one.reading.level)}`);
};

describe('headers.md: “Where two columns match one field and neither is dated”', () => {
  test.each<[why: string, columns: readonly Column[], winner: string, loser: string]>([
    [
      'the leader’s result wins, wherever it stands',
      [
        ['Xếp loại', 'HTTNV'],
        ['Mức xếp loại của Lãnh đạo', 'HTXSNV'],
      ],
      'D rating',
      'C2',
    ],
    [
      'the leader’s result wins, standing first',
      [
        ['Mức xếp loại của Lãnh đạo', 'HTXSNV'],
        ['Xếp loại', 'HTTNV'],
      ],
      'C rating',
      'D2',
    ],
    [
      'the final result wins',
      [
        ['Đánh giá', 'HTTNV', 'HTTNV', 'HTTNV'],
        ['Kết quả xếp loại', 'HTXSNV'],
      ],
      'D rating',
      'C2',
    ],
    [
      'Xếp loại công chức beside Đánh giá is the rating',
      [
        ['Đánh giá', 'HTTNV', 'HTTNV', 'HTTNV'],
        ['Xếp loại công chức', 'HTXSNV'],
      ],
      'D rating',
      'C2',
    ],
    [
      'a column of codes loses',
      [
        ['Danh hiệu', '1650359885', '1650359892', ''],
        ['Danh hiệu thi đua', 'LĐTT', 'CSTĐCS', ''],
      ],
      'D title',
      'C2',
    ],
    [
      'the one more of whose cells the scale knows wins',
      [
        ['Hình thức KT', 'tốt lắm', 'GK', 'khá'],
        ['Khen thưởng', 'GK', 'BK', ''],
      ],
      'D commendation',
      'C2',
    ],
    [
      'else the first',
      [
        ['Xếp loại', 'HTTNV', 'HTTNV'],
        ['Đánh giá', 'HTXSNV', 'HTXSNV'],
      ],
      'C rating',
      'D2',
    ],
    [
      'units: the first',
      [
        ['Phòng', 'Văn phòng'],
        ['Đơn vị', 'Ban Dân vận'],
        ['Xếp loại', 'HTTNV'],
      ],
      'C unit',
      'D2',
    ],
  ])('%s', (_why, columns, winner, loser) => {
    const judged = table(columns);
    expect(judged.columns()).toContain(winner);
    expect(judged.columns()).toHaveLength(columns.length);
    expect(judged.findings()).toContain(`unmapped-column Sheet1!${loser}`);
  });
  test('only the winner is evidence', () => {
    const judged = table([
      ['Xếp loại', 'KHTNV'],
      ['Mức xếp loại của Lãnh đạo', 'HTXSNV'],
    ]);
    expect(reading(judged, 'rating')).toEqual(['2024 known 4']);
  });
  test('Xếp loại đảng viên beside Xếp loại công chức: one is the rating, the other is nothing', () => {
    const judged = table([
      ['Xếp loại đảng viên', 'HTXSNV'],
      ['Xếp loại công chức', 'HTTNV'],
    ]);
    expect(judged.columns()).toEqual(['B name', 'D rating']);
    expect(reading(judged, 'rating')).toEqual(['2024 known 3']);
  });
  test('dated columns of other years beside an undated one are no rivals', () => {
    const judged = table([
      ['Xếp loại 2022', 'HTTNV'],
      ['Xếp loại 2023', 'HTTNV'],
      ['Xếp loại', 'HTXSNV'],
    ]);
    expect(judged.columns()).toEqual(['B name', 'C rating@2022', 'D rating@2023', 'E rating']);
    expect(reading(judged, 'rating')).toEqual(['2022 known 3', '2023 known 3', '2024 known 4']);
  });
  test('“Two mark columns for one criterion: both must be met” — they are no rivals', () => {
    const judged = table([
      ['Xếp loại', 'HTTNV'],
      ['C4', 'x'],
      ['TC C4', 'không'],
    ]);
    expect(judged.columns()).toEqual(['B name', 'C rating', 'D mark:C4', 'E mark:C4']);
    expect(judged.criterion('Nguyễn Thị Hằng', 'C4')).toBe('unmet');
  });
});

describe('section 6: tables[].columns', () => {
  test('an undated column has no year, a dated one has', () => {
    const judged = table([
      ['Xếp loại', 'HTTNV'],
      ['Khen thưởng 2023', 'GK'],
    ]);
    expect(judged.nominations.tables[0]?.columns.map((one) => one.year)).toEqual([null, null, 2023]);
  });
  test('“sub-columns of one field are each listed with it”', () => {
    const judged = judgeSheets([
      {
        rows: [
          ['STT', 'Họ và tên', 'Xếp loại 2024', '', '', ''],
          ['', '', 'HTXSNV', 'HTTNV', 'HTNV', 'KHTNV'],
          [1, 'Nguyễn Thị Hằng', '', 'x', '', ''],
          [2, 'Trần Hữu Lộc', 'x', '', 'x', ''],
          [3, 'Lê Ngọc Dũng', '', '', '', ''],
          [4, 'Phạm Thùy Quyên', 0, 0, 1, 0],
        ],
        merges: ['A1:A2', 'B1:B2', 'C1:F1'],
      },
    ]);
    expect(judged.columns()).toEqual(['B name', 'C rating@2024', 'D rating@2024', 'E rating@2024', 'F rating@2024']);
    const of = (name: string) =>
      judged.of(name).nomination.evidence.map((one) => [one.reading.state, one.reading.level]);
    expect(of('Nguyễn Thị Hằng')).toEqual([['known', 3]]);
    expect(of('Trần Hữu Lộc')).toEqual([['unknown', 0]]);
    expect(of('Lê Ngọc Dũng')).toEqual([['blank', 0]]);
    expect(of('Phạm Thùy Quyên')).toEqual([['known', 2]]);
    // “more than one x at the first”
    expect(judged.findings().filter((one) => one.startsWith('unknown-value'))).toEqual(['unknown-value Sheet1!C4']);
  });
  test.each([
    ['Danh hiệu', ['LĐTT', 'CSTĐCS', 'CSTĐ cấp tỉnh'], 'title', 2],
    ['Xếp loại', ['Hoàn thành xuất sắc nhiệm vụ', 'Hoàn thành tốt nhiệm vụ', 'Hoàn thành nhiệm vụ'], 'rating', 3],
    ['Khen thưởng', ['Giấy khen', 'Bằng khen', 'Huân chương'], 'commendation', 2],
    ['Đánh giá, xếp loại', ['Xuất sắc', 'Tốt', 'Hoàn thành'], 'rating', 3],
  ] as const)('sub-columns of %s: %j', (heading, values, field, level) => {
    const judged = judgeSheets([
      {
        rows: [
          ['DANH SÁCH NĂM 2024'],
          ['STT', 'Họ và tên', heading, '', '', 'Ghi chú'],
          ['', '', ...values, ''],
          [1, 'Nguyễn Thị Hằng', '', 'X', '', ''],
        ],
        merges: ['A2:A3', 'B2:B3', 'C2:E2', 'F2:F3'],
      },
    ]);
    expect(judged.columns()).toEqual(['B name', `C ${field}`, `D ${field}`, `E ${field}`, 'F note']);
    expect(reading(judged, field)).toEqual([`2024 known ${String(level)}`]);
  });
  test('sub-columns below an unmerged heading', () => {
    const judged = judgeSheets([
      {
        rows: [
          ['STT', 'Họ và tên', 'Xếp loại 2024', '', ''],
          ['', '', 'HTXSNV', 'HTTNV', 'HTNV'],
          [1, 'Nguyễn Thị Hằng', '', 'x', ''],
        ],
      },
    ]);
    expect(judged.columns()).toEqual(['B name', 'C rating@2024', 'D rating@2024', 'E rating@2024']);
    expect(reading(judged, 'rating')).toEqual(['2024 known 3']);
  });
  test('sub-columns year by year are one column a year', () => {
    const judged = judgeSheets([
      {
        rows: [
          ['STT', 'Họ và tên', 'Xếp loại', '', '', ''],
          ['', '', 'Năm 2023', '', 'Năm 2024', ''],
          ['', '', 'HTXSNV', 'HTTNV', 'HTXSNV', 'HTTNV'],
          [1, 'Nguyễn Thị Hằng', '', 'x', 'x', ''],
        ],
        merges: ['A1:A3', 'B1:B3', 'C1:F1', 'C2:D2', 'E2:F2'],
      },
    ]);
    expect(reading(judged, 'rating')).toEqual(['2023 known 3', '2024 known 4']);
    expect(judged.findings().filter((one) => one.startsWith('unknown-value'))).toEqual([]);
  });
  test('`Chức vụ, đơn vị` is listed as position, and holds both', () => {
    const judged = table([
      ['Chức vụ, đơn vị', 'Trưởng phòng, Văn phòng', 'Chuyên viên - Phòng Dân tộc', 'Cán sự\nVăn phòng'],
      ['Xếp loại', 'HTTNV'],
    ]);
    expect(judged.columns()).toEqual(['B name', 'C position', 'D rating']);
    expect(NAMES.map((name) => [judged.of(name).nomination.position, judged.of(name).nomination.unit])).toEqual([
      ['Trưởng phòng', 'Văn phòng'],
      ['Chuyên viên', 'Phòng Dân tộc'],
      ['Cán sự', 'Văn phòng'],
    ]);
  });
  test('logs are listed too', () => {
    const judged = judgeSheets([
      {
        name: 'DS',
        rows: [
          ['STT', 'Họ và tên', 'Xếp loại 2024'],
          [1, 'Nguyễn Thị Hằng', 'HTTNV'],
        ],
      },
      {
        name: 'Thành tích',
        rows: [
          ['STT', 'Họ và tên', 'Loại thành tích', 'Cấp / hạng', 'Ngày chấp nhận', 'Số quyết định'],
          [1, 'Nguyễn Thị Hằng', 'Chiến sĩ thi đua', 'Cấp cơ sở', '15/12/2024', '12/QĐ'],
        ],
      },
    ]);
    expect(judged.nominations.tables.map((one) => [one.sheet, one.log])).toEqual([
      ['DS', false],
      ['Thành tích', true],
    ]);
    expect(reading(judged, 'title')).toEqual(['2024 known 2']);
  });
  test.each(['Ngày chấp nhận', 'Ngày công nhận', 'Ngày quyết định'])('a log’s date: %s', (header) => {
    const judged = judgeSheets([
      {
        rows: [
          ['Họ và tên', 'Loại thành tích', 'Cấp / hạng', header],
          ['Nguyễn Thị Hằng', 'Giấy khen', '', '15/12/2023'],
        ],
      },
    ]);
    expect(judged.columns()).toEqual(['A name', 'B logType', 'C logLevel', 'D logDate']);
    expect(reading(judged, 'commendation')).toEqual(['2023 known 1']);
  });
});

describe('“One column may hold titles and commendations together: it is mapped to title”', () => {
  const cells: Column = ['Danh hiệu thi đua/Hình thức khen thưởng', 'CSTĐCS; GK', 'GK', 'Không'];
  const judged = table([cells, ['Xếp loại', 'HTTNV', 'HTTNV', 'HTTNV']]);
  test('it is one column of title', () => {
    expect(judged.columns()).toEqual(['B name', 'C title', 'D rating']);
  });
  test.each([
    ['each value is read by the scale that knows it', 0, '2024 known 2', '2024 known 1'],
    ['the scale that no value names is unknown', 1, '2024 unknown 0', '2024 known 1'],
    ['Không alone is none in both', 2, '2024 known 0', '2024 known 0'],
  ])('%s', (_why, index, title, commendation) => {
    expect([reading(judged, 'title', NAMES[index]), reading(judged, 'commendation', NAMES[index])]).toEqual([
      [title],
      [commendation],
    ]);
  });
  test.each(['Danh hiệu/Hình thức KT 2023', 'Danh hiệu thi đua/Hình thức khen thưởng (2023)'])(
    'dated: %s',
    (header) => {
      const dated = table([
        [header, 'LĐTT, GK'],
        ['Xếp loại 2024', 'HTTNV'],
      ]);
      expect(dated.columns()).toContain('C title@2023');
      expect([reading(dated, 'title'), reading(dated, 'commendation')]).toEqual([['2023 known 1'], ['2023 known 1']]);
    },
  );
});

describe('“A person can overrule every match; keyed by the header’s text, and used again”', () => {
  const columns: readonly Column[] = [
    ['Xếp loại', 'HTTNV'],
    ['Thành tựu', 'GK'],
    ['Danh hiệu', 'LĐTT'],
  ];
  test('a header that matches nothing', () => {
    const judged = table(columns, undefined, { 'Thành tựu': { field: 'commendation' } });
    expect(judged.columns()).toContain('D commendation');
    expect(judged.findings()).not.toContain('unmapped-column Sheet1!D2');
    expect(reading(judged, 'commendation')).toEqual(['2024 known 1']);
  });
  test('the header is found however it is typed', () => {
    const judged = table(
      [
        ['THÀNH  TỰU'.normalize('NFD'), 'GK'],
        ['Xếp loại', 'HTTNV'],
      ],
      undefined,
      {
        'Thành tựu': { field: 'commendation', year: 2023 },
      },
    );
    expect(judged.columns()).toContain('C commendation@2023');
  });
  test('a header that is left alone', () => {
    const judged = table(columns, undefined, { 'Danh hiệu': { field: null } });
    expect(judged.columns()).toEqual(['B name', 'C rating']);
  });
  test('“an asked-for info, which a person can overrule”', () => {
    const judged = table(columns, 'DANH SÁCH ĐỀ NGHỊ NĂM 2024', { 'Danh hiệu': { field: 'title' } });
    expect(judged.columns()).toContain('E title');
    expect(judged.findings()).not.toContain('asked-for Sheet1!E2');
    expect(reading(judged, 'title')).toEqual(['2024 known 1']);
  });
  test('a header that says asked-for', () => {
    const judged = table([...columns, ['Hình thức đề nghị', 'GK']], undefined, {
      'Hình thức đề nghị': { field: 'commendation' },
    });
    expect(judged.columns()).toContain('F commendation');
  });
  test('a column that lost to its rival', () => {
    const judged = table(
      [
        ['Xếp loại', 'HTTNV'],
        ['Kết quả xếp loại', 'HTNV'],
      ],
      undefined,
      { 'Xếp loại': { field: 'rating' } },
    );
    expect(judged.columns()).toEqual(['B name', 'C rating']);
    expect(reading(judged, 'rating')).toEqual(['2024 known 3']);
  });
  test('a name column with a header of its own', () => {
    const judged = judgeSheets(
      [
        {
          rows: [
            ['STT', 'Danh tính', 'Xếp loại 2024'],
            [1, 'Nguyễn Thị Hằng', 'HTTNV'],
          ],
        },
      ],
      { headers: new Map([[fold('Danh tính'), { field: 'name' as const }]]) },
    );
    expect(judged.columns()).toEqual(['B name', 'C rating@2024']);
  });
});

describe('names in several columns', () => {
  test.each<[headers: readonly string[], columns: readonly string[]]>([
    [
      ['STT', 'Tên đơn vị', 'Xếp loại'],
      ['B name', 'C rating'],
    ],
    [
      ['STT', 'Đơn vị', 'Xếp loại'],
      ['B name', 'C rating'],
    ],
    [
      ['STT', 'Phòng, ban', 'Xếp loại'],
      ['B name', 'C rating'],
    ],
    [
      ['STT', 'Họ và tên', 'Tên đơn vị', 'Xếp loại'],
      ['B name', 'C unit', 'D rating'],
    ],
    [
      ['STT', 'Tên đơn vị', 'Họ và tên', 'Xếp loại'],
      ['B unit', 'C name', 'D rating'],
    ],
    [
      ['STT', 'Tên tác giả', 'Tên đề tài', 'Cấp công nhận'],
      ['B name', 'C initiative', 'D initiativeLevel'],
    ],
    [
      ['STT', 'Tập thể/Cá nhân', 'Xếp loại'],
      ['B name', 'C rating'],
    ],
    [
      ['STT', 'Tên mô hình', 'Đơn vị', 'Bước', 'MH1'],
      ['B name', 'C unit', 'D stage', 'E mark:MH1'],
    ],
  ])('%j', (headers, columns) => {
    const cells: Record<string, string> = { 'Xếp loại': 'HTTNV', MH1: 'x', Bước: '1', 'Cấp công nhận': 'Cấp cơ sở' };
    const judged = judgeSheets([
      { rows: [headers, headers.map((header, n) => (n === 0 ? 1 : (cells[header] ?? `Nhà ${header}`)))] },
    ]);
    expect(judged.columns()).toEqual(columns);
  });
  test('“Without a name column, Đơn vị is the name, and the kind collective”', () => {
    const judged = judgeSheets([
      {
        rows: [
          ['STT', 'Đơn vị', 'Xếp loại'],
          [1, 'Văn phòng', 'HTTNV'],
        ],
      },
    ]);
    expect(judged.of('Văn phòng').nomination.kind).toBe('collective');
  });
  test('a person’s header without diacritics makes individuals', () => {
    const judged = judgeSheets([
      {
        rows: [
          ['STT', 'Ho va ten', 'Xep loai'],
          [1, 'Nguyễn Thị Hằng', 'HTTNV'],
        ],
      },
    ]);
    expect(judged.of('Nguyễn Thị Hằng').nomination.kind).toBe('individual');
  });
});
