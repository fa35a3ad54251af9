import { judgeSheets, type TestCell } from '../support/sheets';
import { readAs, tryHeader } from '../support/one-header';

/** Awards below the tried header; none of them names a year. */
const WON = ['CSTĐCS', 'LĐTT', 'LĐTT', 'LĐTT'];
const evidenceOf = (header: string | readonly string[], title?: string, cells: readonly TestCell[] = WON) => {
  const judged = tryHeader({ header, cells, ...(title === undefined ? {} : { title }) });
  return judged
    .of('Nguyễn Thị Hằng')
    .nomination.evidence.filter((one) => one.field === 'title' || one.field === 'commendation');
};

describe('“A column whose header says asked-for (Danh hiệu đề nghị) is never evidence”', () => {
  const headers: readonly (string | readonly string[])[] = [
    'Danh hiệu đề nghị',
    'Danh hiệu thi đua đề nghị',
    'Danh hiệu đề nghị xét tặng',
    'Danh hiệu đề nghị công nhận',
    'Danh hiệu được đề nghị',
    'Đề nghị xét tặng danh hiệu',
    'Đề nghị tặng danh hiệu',
    'Đề nghị danh hiệu thi đua',
    'Đề nghị công nhận danh hiệu thi đua',
    'Danh hiệu (đề nghị)',
    'Danh hiệu thi đua (đề nghị xét tặng)',
    'Danh hiệu thi đua (theo đề nghị của đơn vị)',
    'Danh hiệu đề nghị 2024',
    'Danh hiệu đề nghị năm 2024',
    'Danh hiệu năm 2024 (đề nghị)',
    'Đề nghị danh hiệu năm 2024',
    'DANH HIỆU ĐỀ NGHỊ',
    'Danh hieu de nghi',
    'Danh hiệu\nđề nghị',
    'Danh hiệu đề nghị'.normalize('NFD'),
    'Danh hiệu thi đua/Hình thức khen thưởng đề nghị',
    'Hình thức đề nghị',
    'Hình thức khen thưởng đề nghị',
    'Mức khen thưởng đề nghị',
    'Khen thưởng (đề nghị)',
    'Khen thưởng đề nghị',
    'Đề nghị khen thưởng',
    'Đề nghị xét khen thưởng',
    'Đề nghị cấp trên khen thưởng',
    'Đề nghị hình thức khen thưởng',
    'Đề nghị tặng Giấy khen',
    'Đề nghị LĐTT',
    'Đề nghị',
    ['Đề nghị', 'Danh hiệu'],
    ['Đề nghị khen thưởng', 'Danh hiệu'],
    ['Đề nghị khen thưởng', 'Hình thức'],
    ['Đề nghị khen thưởng năm 2024', 'Danh hiệu thi đua'],
    ['Danh hiệu', 'Đề nghị'],
    ['Danh hiệu thi đua', 'Đề nghị', '2024'],
    ['Khen thưởng', 'Đề nghị năm 2024'],
  ];
  test.each(headers.map((header) => [header]))('%j', (header) => {
    expect(readAs({ header, cells: WON })).toMatch(/^proposed/);
    expect(evidenceOf(header)).toEqual([]);
  });

  test.each([['Xếp loại đề nghị'], ['Đề nghị xếp loại'], ['Mức xếp loại (đề nghị)'], ['Sáng kiến đề nghị công nhận']])(
    'other evidence that is asked for: %s',
    (header) => {
      expect(['proposed', 'unmapped']).toContain(readAs(header));
    },
  );

  test.each([
    ['Năm đề nghị', 'year'],
    ['Đơn vị đề nghị', 'unmapped'],
    ['Số phiếu đề nghị', 'unmapped'],
    ['Ý kiến, kiến nghị', 'unmapped'],
    [['Đối tượng đề nghị', 'Chức vụ'], 'position'],
    [['Thông tin người được đề nghị', 'Danh hiệu'], 'title'],
  ])('what is no award is not asked for: %j → %s', (header, field) => {
    expect(readAs({ header })).toBe(field);
  });

  test('it is kept for the lists to higher levels', () => {
    const judged = tryHeader({ header: 'Danh hiệu đề nghị', cells: ['CSTĐCS'] });
    expect(judged.of('Nguyễn Thị Hằng').nomination.proposed).toEqual(['CSTĐCS']);
  });
  test('nothing is said of it: the header says it itself', () => {
    expect(tryHeader({ header: 'Danh hiệu đề nghị', title: 'DANH SÁCH ĐỀ NGHỊ NĂM 2024' }).findings()).toEqual(
      expect.not.arrayContaining([expect.stringContaining('asked-for'), expect.stringContaining('unmapped-column')]),
    );
  });
  test('beside the column that was won', () => {
    const judged = tryHeader({ header: 'Danh hiệu đã đạt', beside: ['Danh hiệu đề nghị'], cells: WON });
    expect(judged.columns()).toEqual(expect.arrayContaining(['D title', 'E proposed']));
  });
});

const ASKING = [
  'DANH SÁCH CÁ NHÂN ĐỀ NGHỊ XÉT ĐIỂN HÌNH TIÊN TIẾN NĂM 2024',
  'Danh sách đề nghị khen thưởng năm 2024',
  'TỔNG HỢP ĐỀ NGHỊ NĂM 2024',
  'danh sach de nghi khen thuong nam 2024',
  'DANH SÁCH ĐỀ NGHỊ NĂM 2024'.normalize('NFD'),
];

describe('“In a table whose title says đề nghị, an undated title or commendation column is asked-for too”', () => {
  describe.each(ASKING)('%s', (title) => {
    test.each(['Danh hiệu', 'Danh hiệu thi đua', 'Khen thưởng', 'Hình thức khen thưởng', 'Giấy khen', 'LĐTT'])(
      '%s',
      (header) => {
        const judged = tryHeader({ header, title, cells: WON });
        expect(readAs({ header, title, cells: WON })).toBe('proposed');
        expect(judged.findings()).toContain('asked-for Trang!D3');
        expect(judged.findings()).not.toContain('unmapped-column Trang!D3');
        expect(evidenceOf(header, title)).toEqual([]);
      },
    );
    test.each(['Danh hiệu 2024', 'Khen thưởng năm 2023', "Giấy khen '23"])(
      'a dated column is evidence: %s',
      (header) => {
        expect(readAs({ header, title })).not.toBe('proposed');
        expect(tryHeader({ header, title }).findings()).not.toContain('asked-for Trang!D3');
      },
    );
    test.each(['Sáng kiến', 'Kỷ luật', 'Số phiếu', 'C1'])('other evidence is evidence: %s', (header) => {
      expect(readAs({ header, title })).not.toBe('proposed');
    });
  });

  test.each([
    'DANH SÁCH CÁ NHÂN XÉT ĐIỂN HÌNH TIÊN TIẾN NĂM 2024',
    'Tổng hợp thành tích năm 2024',
    'Danh sách khen thưởng năm 2024',
  ])('a title that does not say it: %s', (title) => {
    expect(readAs({ header: 'Danh hiệu', title, cells: WON })).toBe('title');
    expect(tryHeader({ header: 'Danh hiệu', title, cells: WON }).findings()).not.toContain('asked-for Trang!D3');
  });

  test('the finding stands at the column’s lowest header cell', () => {
    const judged = tryHeader({ header: ['Thi đua', 'Danh hiệu'], title: ASKING[0] ?? '', cells: WON });
    expect(judged.findings()).toContain('asked-for Trang!D4');
  });
  test('the title may stand in several rows, and be broken', () => {
    const judged = judgeSheets([
      {
        rows: [
          ['TỈNH ỦY', '', 'ĐẢNG CỘNG SẢN VIỆT NAM'],
          ['DANH SÁCH'],
          ['Cá nhân đề nghị khen thưởng\nnăm 2024'],
          [],
          ['STT', 'Họ và tên', 'Xếp loại 2024', 'Danh hiệu'],
          [1, 'Nguyễn Thị Hằng', 'HTTNV', 'LĐTT'],
        ],
      },
    ]);
    expect(judged.columns()).toEqual(['B name', 'C rating@2024', 'D proposed']);
  });
  test('only the table below such a title, not its neighbour', () => {
    const judged = judgeSheets([
      { name: 'A', rows: [['ĐỀ NGHỊ NĂM 2024'], ['STT', 'Họ và tên', 'Danh hiệu'], [1, 'Nguyễn Thị Hằng', 'LĐTT']] },
      { name: 'B', rows: [['KẾT QUẢ NĂM 2024'], ['STT', 'Họ và tên', 'Danh hiệu'], [1, 'Nguyễn Thị Hằng', 'LĐTT']] },
    ]);
    expect([judged.columns(0), judged.columns(1)]).toEqual([
      ['B name', 'C proposed'],
      ['B name', 'C title'],
    ]);
  });
});

describe('“unless its header says đã đạt, đã được tặng, kết quả or đã khen, or its cells name years”', () => {
  test.each([
    ['Danh hiệu đã đạt', 'title'],
    ['Danh hiệu đã đạt được', 'title'],
    ['Danh hiệu thi đua đã đạt', 'title'],
    ['Danh hiệu đã được tặng', 'title'],
    ['Danh hiệu thi đua đã được tặng', 'title'],
    ['Danh hiệu (đã đạt)', 'title'],
    ['Kết quả danh hiệu thi đua', 'title'],
    ['Khen thưởng đã được tặng', 'commendation'],
    ['Hình thức khen thưởng đã được tặng', 'commendation'],
    ['Hình thức khen thưởng đã đạt', 'commendation'],
    ['Kết quả khen thưởng', 'commendation'],
    ['Khen thưởng (đã khen)', 'commendation'],
    ['Hình thức đã khen', 'commendation'],
    ['Hình thức đã được tặng', 'commendation'],
    ['Giấy khen đã được tặng', 'commendation'],
    ['Khen thưởng (kết quả)', 'commendation'],
    ['Danh hieu da dat', 'title'],
    ['KHEN THƯỞNG ĐÃ ĐƯỢC TẶNG', 'commendation'],
    [['Kết quả', 'Danh hiệu'], 'title'],
    [['Đã được tặng', 'Danh hiệu thi đua'], 'title'],
    [['Khen thưởng', 'Đã khen'], 'commendation'],
    [['Kết quả các năm', 'Khen thưởng'], 'commendation'],
  ])('%j → %s', (header, field) => {
    const title = 'DANH SÁCH ĐỀ NGHỊ NĂM 2024';
    expect(readAs({ header, title, cells: WON })).toBe(field);
    expect(
      tryHeader({ header, title, cells: WON })
        .findings()
        .filter((one) => one.startsWith('asked-for')),
    ).toEqual([]);
  });

  test.each([
    ['GK 2022, 2023', 'Khen thưởng', 'commendation'],
    ['LĐTT 2022-2024', 'Danh hiệu', 'title'],
    ['CSTĐCS (2023)', 'Danh hiệu thi đua', 'title'],
    ['GK năm 2023', 'Hình thức khen thưởng', 'commendation'],
  ])('one cell that names years (%s) is enough', (cell, header, field) => {
    const title = 'DANH SÁCH ĐỀ NGHỊ NĂM 2024';
    expect(readAs({ header, title, cells: ['', '', cell, ''] })).toBe(field);
  });
  test('a date or a document’s number names no year', () => {
    const title = 'DANH SÁCH ĐỀ NGHỊ NĂM 2024';
    expect(readAs({ header: 'Khen thưởng', title, cells: ['GK theo QĐ 12/QĐ-BDV ngày 15/3/2024'] })).toBe('proposed');
  });
});

test('a table with a year column dates its values by row: they are evidence (decision)', () => {
  const judged = judgeSheets([
    {
      rows: [
        ['TỔNG HỢP ĐỀ NGHỊ NĂM 2024'],
        ['STT', 'Họ và tên', 'Năm', 'Xếp loại', 'Danh hiệu'],
        [1, 'Nguyễn Thị Hằng', 2023, 'HTTNV', 'LĐTT'],
        [2, 'Nguyễn Thị Hằng', 2024, 'HTTNV', 'LĐTT'],
      ],
    },
  ]);
  expect(judged.columns()).toEqual(['B name', 'C year', 'D rating', 'E title']);
});
