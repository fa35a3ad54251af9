import { fold } from '../../src/text/fold';
import { judgeSheets } from '../support/sheets';
import { NAMES, reading, tableOf, type Column } from '../support/small-tables';

describe('“One column may hold titles and commendations together: it is mapped to title”', () => {
  const cells: Column = ['Danh hiệu thi đua/Hình thức khen thưởng', 'CSTĐCS; GK', 'GK', 'Không'];
  const judged = tableOf([cells, ['Xếp loại', 'HTTNV', 'HTTNV', 'HTTNV']]);
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
      const dated = tableOf([
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
    const judged = tableOf(columns, undefined, { 'Thành tựu': { field: 'commendation' } });
    expect(judged.columns()).toContain('D commendation');
    expect(judged.findings()).not.toContain('unmapped-column Sheet1!D2');
    expect(reading(judged, 'commendation')).toEqual(['2024 known 1']);
  });
  test('the header is found however it is typed', () => {
    const judged = tableOf(
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
    const judged = tableOf(columns, undefined, { 'Danh hiệu': { field: null } });
    expect(judged.columns()).toEqual(['B name', 'C rating']);
  });
  test('“an asked-for info, which a person can overrule”', () => {
    const judged = tableOf(columns, 'DANH SÁCH ĐỀ NGHỊ NĂM 2024', { 'Danh hiệu': { field: 'title' } });
    expect(judged.columns()).toContain('E title');
    expect(judged.findings()).not.toContain('asked-for Sheet1!E2');
    expect(reading(judged, 'title')).toEqual(['2024 known 1']);
  });
  test('a header that says asked-for', () => {
    const judged = tableOf([...columns, ['Hình thức đề nghị', 'GK']], undefined, {
      'Hình thức đề nghị': { field: 'commendation' },
    });
    expect(judged.columns()).toContain('F commendation');
  });
  test('a column that lost to its rival', () => {
    const judged = tableOf(
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
  // Contract 3.19
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
