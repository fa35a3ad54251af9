import { judgeSheets } from '../support/sheets';
import { readAs, tryHeader } from '../support/one-header';

describe('“A header close to a synonym still matches, with a header-guessed finding”', () => {
  test.each([
    ['Xếp loạii', 'rating'],
    ['Xếpp loại chât lượng', 'rating'],
    ['Xếp loại chất lươngj', 'rating'],
    ['Đanh giá xếp loạii', 'rating'],
    ['Danh hiệu thi đuaa', 'title'],
    ['Dannh hiệu', 'title'],
    ['Khen thưởngg', 'commendation'],
    ['Hình thúc khen thưởngg', 'commendation'],
    ['Sáng kiếnn', 'initiative'],
    ['Mức độ ảnh huởngg', 'initiativeLevel'],
    ['Hình thức kỷ luậtt', 'discipline'],
    ['Phiếu tín nhiệmm', 'votes'],
    ['Ngày sinhh', 'birthDate'],
    ['Đơn vị công tácc', 'unit'],
    ['Chức vụu', 'position'],
    ['Ghi chúu', 'note'],
    ['Giới tínhh', 'gender'],
    ['Giai đoạn bồi dưỡngg', 'stage'],
    ['Gương mẫu, chấp hànhh tốt đường lối', 'mark:C1'],
    ['Có cách làm hayy, nhiều sáng kiến', 'mark:C3'],
  ])('%s → %s', (header, field) => {
    expect(readAs(header)).toBe(`${field} (guessed)`);
    expect(tryHeader({ header }).findings()).toContain('header-guessed Trang!D3');
  });

  test.each([
    [['Xếp loạii', '2023'], 'rating@2023', 'header-guessed Trang!D4'],
    [['Năm 2023', 'Khen thưởngg'], 'commendation@2023', 'header-guessed Trang!D4'],
    [['Kết quả các năm', 'Danh hiệu thi đuaa', '2023'], 'title@2023', 'header-guessed Trang!D5'],
  ])('with its year, at the column’s lowest header cell: %j', (header, field, found) => {
    expect(readAs({ header })).toBe(`${field} (guessed)`);
    expect(tryHeader({ header }).findings()).toContain(found);
  });

  test('diacritics left out, another case, tones elsewhere and line breaks are no guess', () => {
    for (const header of [
      'Xep loai chat luong',
      'XẾP LOẠI CHẤT LƯỢNG',
      'Xếp  loại\nchất lượng',
      'Ky luat',
      'Xếp loai',
    ]) {
      expect(readAs(header)).not.toContain('guessed');
    }
  });
  test('a guessed name column', () => {
    expect(readAs({ header: 'Họ và tênn', names: true, cells: ['Nguyễn Thị Hằng', 'Trần Hữu Lộc'] })).toBe(
      'name (guessed)',
    );
  });
  test.each([
    [['Họ và tênn', 'Xếp loại', 'Khen thưởng']],
    [['Họ và tên', 'Xếp loạii']],
    [['Họ và tênn', 'Ngày sinhh', 'Xếp loại chất lượng 2024']],
  ])('a table is found though its header has slips: %j', (headers) => {
    const judged = judgeSheets([{ rows: [headers, headers.map((_, n) => (n === 0 ? 'Nguyễn Thị Hằng' : 'HTTNV'))] }]);
    expect(judged.columns()).toHaveLength(headers.length);
  });
  test('a criterion’s text with a slip', () => {
    expect(readAs('Có tinh thần tương thâm, tương ái')).toBe('mark:C4 (guessed)');
  });
});

describe('“Levenshtein distance at most ⌊letters of the synonym without spaces ÷ 6⌋”', () => {
  test.each([
    ['Xếp loại has seven letters: one slip', 'Xếp lọại', 'rating'],
    ['Xếp loại: two are too many', 'Xếpp loạii', 'unmapped'],
    ['Đơn vị has five letters: none', 'Đơn vịi', 'unmapped'],
    ['Khâu is an abbreviation', 'Khâuu', 'unmapped'],
    ['DHTĐ is an abbreviation', 'DHTĐĐ', 'unmapped'],
    ['CCCD is an abbreviation', 'CCCDD', 'unmapped'],
    ['hovaten is one word of seven letters', 'hovatenn', 'unmapped'],
    ['gioitinh is one word of eight letters', 'gioitinhh', 'unmapped'],
    ['donvicongtac is a longer word', 'donvicongtacc', 'unit (guessed)'],
    ['STT is an abbreviation', 'STTT', 'unmapped'],
    ['ids of criteria are never guessed', 'CN77', 'unmapped'],
    ['ids of criteria are never guessed', 'C11', 'unmapped'],
  ])('%s: %s → %s', (_why, header, field) => {
    expect(readAs(header).replace('rating (guessed)', 'rating')).toBe(field);
  });
});

describe('“A header that matches nothing is left alone, with an unmapped-column info”', () => {
  test.each([
    ...['Địa chỉ / Nơi ở', 'Lĩnh vực hoạt động', 'Điện thoại', 'Dân tộc', 'Trình độ', 'Vai trò', 'Hệ số lương'],
    ...['Email', 'Ngày vào Đảng', 'Quê quán', 'Học vị', '2023', 'Năm 2023', '...'],
  ])('%s', (header) => {
    const judged = tryHeader({ header });
    expect(readAs(header)).toBe(header === '...' ? 'unmapped' : 'unmapped');
    const found = judged.nominations.findings.filter((one) => one.code === 'unmapped-column');
    expect(found.map((one) => [one.severity, one.cell?.row, one.cell?.column])).toEqual([['info', 2, 3]]);
  });
  test('its values change nothing', () => {
    const with_ = tryHeader({ header: 'Lĩnh vực hoạt động', cells: ['Khiển trách', 'KHTNV', 'x', '2023'] });
    const without = tryHeader({ header: '', cells: ['', '', '', ''] });
    expect(with_.assessments.map((one) => [one.outcome, one.score, one.criteria.map((c) => c.result)])).toEqual(
      without.assessments.map((one) => [one.outcome, one.score, one.criteria.map((c) => c.result)]),
    );
  });
});

describe('“A guess may not add or drop không, chưa”', () => {
  test.each(['Không kỷ luật', 'Chưa khen thưởng', 'Không xếp loạii', 'Chưa kỷ luậtt'])('%s', (header) => {
    expect(readAs(header)).not.toContain('guessed');
  });
});

// Contract 4.1
describe('“Guessing” in values', () => {
  const rating = (text: string) => {
    const judged = judgeSheets([
      {
        rows: [
          ['STT', 'Họ và tên', 'Xếp loại 2024'],
          [1, 'Nguyễn Thị Hằng', text],
          [2, 'Trần Hữu Lộc', 'HTTNV'],
        ],
      },
    ]);
    const [first] = judged.of('Nguyễn Thị Hằng').nomination.evidence;
    const codes = judged.findings().filter((one) => one.endsWith('!C2'));
    return [first?.reading.state === 'known' ? first.reading.level : first?.reading.state, ...codes];
  };
  test.each<[string, ...(string | number)[]]>([
    ['Hoàn thành tốt nhiệm vụ', 3],
    ['Hoàn thành tôt nhiêm vụ', 3],
    ['Hoàn thành tốtt nhiệm vụ', 3, 'value-guessed Sheet1!C2'],
    ['Hoàn thành xuất sắcc nhiệm vụ', 4, 'value-guessed Sheet1!C2'],
    ['HTTNVV', 'unknown', 'unknown-value Sheet1!C2'],
    ['HTXNV', 'unknown', 'unknown-value Sheet1!C2'],
    ['Không hoàn thành tốt nhiệm vụ', 'unknown', 'unknown-value Sheet1!C2'],
    ['Chưa hoàn thành tốt nhiệm vụ', 'unknown', 'unknown-value Sheet1!C2'],
    ['Không hoàn thành nhiệm vụu', 'unknown', 'unknown-value Sheet1!C2'],
    ['Giỏi', 'unknown', 'unknown-value Sheet1!C2'],
  ])('%s', (text, ...read) => {
    expect(rating(text)).toEqual(read);
  });
  test('`Giấy khenn` is a guess', () => {
    const judged = judgeSheets([
      {
        rows: [
          ['STT', 'Họ và tên', 'Khen thưởng 2024'],
          [1, 'Nguyễn Thị Hằng', 'Giấy khenn'],
          [2, 'Trần Hữu Lộc', 'Giấy khen của Trưởng Ban'],
        ],
      },
    ]);
    expect(judged.of('Nguyễn Thị Hằng').nomination.evidence[0]?.reading.level).toBe(1);
    expect(judged.findings()).toContain('value-guessed Sheet1!C2');
    expect(judged.findings()).not.toContain('value-guessed Sheet1!C3');
  });
});
