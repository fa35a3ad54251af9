import { stripDiacritics } from '../../src/text/fold';
import { readAs, tryHeader, type HeaderTrial } from '../support/one-header';

/** The header list of the contract, row by row: every spelling in it, seen or usual. */
const BESIDE_A_NAME: Readonly<Record<string, readonly string[]>> = {
  ignored: [
    ...['STT', 'TT', 'Phân loại đối tượng', 'Phân loại cán bộ', 'Loại cán bộ', 'PLĐT', 'Số TT', 'Thứ tự'],
    ...['Lựa chọn', 'Lựa chọn danh hiệu', 'Lựa chọn hình thức khen thưởng', 'Tên gọi (Ông/Bà/Chức danh)'],
    ...['Mã phân loại', 'Mã phân loại cán bộ', 'Mã phân loại tập thể', 'Mã danh hiệu thi đua\n(nếu có)', 'Mã xếp loại'],
    ...['Mã hình thức khen thưởng', 'Mã đơn vị', 'Mã Phân loại khen thưởng', 'Mã Danh hiệu thi đua', 'Mã Lĩnh vực'],
  ],
  idNumber: ['CCCD', 'CCCD_so', 'Số hiệu công chức', 'maso', 'Số CCCD', 'Mã cán bộ', 'Mã số'],
  gender: ['Giới tính', 'gioitinh', 'Nữ (x)', 'Phái'],
  birthDate: ['ngaysinh', 'Ngày sinh', 'Ngày tháng năm sinh', 'Năm sinh'],
  joinedYear: [
    ...['Mốc tính thâm niên', 'Thời gian công tác tại đơn vị hiện tại'],
    ...['Năm vào cơ quan', 'Năm công tác', 'Năm về cơ quan'],
  ],
  position: [
    ...['Chức vụ', 'Chức vụ, chức danh', 'Cấp bậc chức vụ', 'chucdanh', 'Chức vụ (chức danh)', 'Chức vụ, đơn vị'],
    ...['Chức vụ / Vị trí việc làm', 'Chức danh nghề nghiệp', 'Chức danh'],
  ],
  unit: [
    ...['Đơn vị/ Phòng ban', 'Phòng ban làm việc', 'Tên cơ quan làm việc', 'Tên đơn vị/tập thể công tác'],
    ...['Khối (Tổ) công tác', 'donvicongtac', 'Đơn vị', 'Đơn vị công tác', 'Phòng (Đơn Vị)', 'Phòng ban / Bộ phận'],
    ...['Đơn vị/Vị trí công tác', 'Tên phòng ban/ khối, tổ công tác', 'Khoa / phòng', 'Phòng, ban', 'Phòng'],
    ...['Bộ phận', 'Nơi công tác'],
  ],
  kind: ['Phân loại khen thưởng', 'Đối tượng', 'Loại đối tượng', 'Tập thể/Cá nhân'],
  year: ['Năm', 'Kỳ xét', 'Năm xét', 'Năm đề nghị'],
  rating: [
    ...['Đánh Giá', 'Kết quả xếp loại', 'Mức xếp loại của Lãnh đạo', 'Xếp loại', 'Mức độ HT nhiệm vụ', 'Hoàn thành NV'],
    ...['Xếp loại cán bộ', 'Xếp loại chất lượng', 'Đánh giá xếp loại', 'Mức độ hoàn thành nhiệm vụ'],
    ...['Xếp loại công chức'],
  ],
  ratingPoints: ['Điểm của lãnh đạo phê duyệt', 'Điểm xếp loại', 'Điểm đánh giá'],
  title: [
    ...['Tập Thể Lao Động Tiên Tiến', 'Danh hiệu', 'Danh hiệu thi đua', 'Danh hiệu thi đua/Hình thức khen thưởng'],
    ...['Danh hiệu/Hình thức KT', 'DHTĐ'],
  ],
  commendation: [
    ...['Bằng Khen Thủ Tướng Chính Phủ', 'Hình thức khen thưởng', 'Hình thức KT', 'Khen thưởng', 'Giấy khen'],
    ...['Giấy khen của Trưởng Ban', 'HTKT'],
  ],
  proposed: ['Danh hiệu đề nghị', 'Hình thức đề nghị', 'Hình thức khen thưởng đề nghị', 'Đề nghị khen thưởng'],
  initiative: ['Tên đề tài', 'Sáng kiến', 'Sáng kiến, giải pháp', 'Tên sáng kiến', 'SKKN'],
  initiativeLevel: ['Cấp / hạng', 'Mức độ ảnh hưởng', 'Phạm vi ảnh hưởng', 'Cấp công nhận', 'Cấp sáng kiến'],
  initiativeDecision: ['Số quyết định', 'Số QĐ', 'Quyết định công nhận'],
  discipline: ['Hình thức kỷ luật', 'Kỷ luật', 'Kỷ luật (nếu có)', 'Vi phạm'],
  votes: ['Số Phiếu đạt', 'Phiếu tín nhiệm', 'Tỷ lệ', 'Số phiếu', 'Tỷ lệ phiếu', 'Tỷ lệ % phiếu'],
  achievements: ['Tóm tắt thành tích', 'Tóm tắt thành tích đạt được', 'Thành tích', 'Thành tích tiêu biểu'],
  stage: ['Giai đoạn bồi dưỡng', 'Bước', 'Khâu'],
  note: ['Ghi chú'],
  unmapped: ['Ngày vào Đảng', 'Ngày vào ngành', 'Xếp loại đảng viên', 'Tự xếp loại', 'Tự chấm'],
};
const NAMES = [
  ...['Tên Khoa', 'Tên tác giả', 'hovaten', 'ten', 'Họ và tên', 'Họ tên', 'Họ và tên / Tên tập thể'],
  ...['Tên tập thể/cá nhân/hộ gia đình', 'Tên đối tượng', 'Họ tên cán bộ', 'Tên đơn vị / tập thể', 'Tên tập thể'],
  ...['Tên đơn vị', 'Họ, tên', 'Tên cá nhân, tập thể', 'Đồng chí', 'Tập thể', 'Tên mô hình', 'Mô hình'],
];

/** The ways in which offices type one header. */
function typings(header: string): [how: string, text: string][] {
  const ways: [string, string][] = [
    ['as listed', header],
    ['in capitals', header.toUpperCase()],
    ['in small letters', header.toLowerCase()],
    ['decomposed', header.normalize('NFD')],
    ['on two lines', header.replace(' ', '\n')],
    ['with a note in brackets', `${header} (*)`],
    ['with double and no-break spaces', ` ${header.replace(/ /g, '\u00a0 ')} `],
    ['without diacritics', stripDiacritics(header.normalize('NFC'))],
  ];
  const seen = new Set<string>();
  return ways.filter(([, text]) => !seen.has(text) && seen.add(text).size > 0);
}

/** `Nam` (male) and `Năm` (year) are one word without diacritics: as it is spelt then it is the former. */
const AMBIGUOUS = new Set(['Năm without diacritics']);

const cases = (fields: Readonly<Record<string, readonly string[]>>): [string, string][] =>
  Object.entries(fields).flatMap(([field, spellings]) => spellings.map((text): [string, string] => [text, field]));

function allTypings(header: string, trial: (text: string) => HeaderTrial): Record<string, string> {
  return Object.fromEntries(
    typings(header)
      .filter(([how]) => !AMBIGUOUS.has(`${header} ${how}`))
      .map(([how, text]) => [how, readAs(trial(text))]),
  );
}

function everywhere(answers: Readonly<Record<string, string>>, answer: string): Record<string, string> {
  return Object.fromEntries(Object.keys(answers).map((how) => [how, answer]));
}

describe('headers.md: a column beside a name', () => {
  test.each(cases(BESIDE_A_NAME))('%s → %s, however it is typed', (header, field) => {
    const answers = allTypings(header, (text) => ({ header: text }));
    expect(answers).toEqual(everywhere(answers, field));
  });
});

describe('headers.md: the name', () => {
  const cells = ['Nguyễn Thị Hằng', 'Trần Hữu Lộc', 'Lê Ngọc Dũng', 'Phạm Thùy Quyên'];
  test.each(NAMES)('%s, however it is typed', (header) => {
    const answers = allTypings(header, (text) => ({ header: text, names: true, cells }));
    expect(answers).toEqual(everywhere(answers, 'name'));
  });

  test.each([
    ['Họ', 'Tên'],
    ['Họ và tên đệm', 'Tên'],
    ['HỌ', 'TÊN'],
    ['Ho va ten dem', 'Ten'],
  ])('%s · %s are family name and given name, joined', (family, given) => {
    const judged = tryHeader({ header: family, names: true, beside: [given], cells: ['Nguyễn Thị', 'Trần Hữu'] });
    expect(judged.columns()).toEqual(expect.arrayContaining(['C familyName', 'D givenName']));
    expect(judged.findings()).not.toContain('unmapped-column Trang!D3');
  });
});

describe('headers.md: one column is the table’s only evidence', () => {
  const EVIDENCE = [
    'rating',
    'ratingPoints',
    'title',
    'commendation',
    'initiative',
    'initiativeLevel',
    'discipline',
    'votes',
  ];
  test.each(cases(BESIDE_A_NAME).filter(([, field]) => EVIDENCE.includes(field)))('%s → %s', (header, field) => {
    expect(readAs({ header, rated: false })).toBe(field);
  });
  test.each(['Ghi chú', 'Chức vụ', 'Đơn vị', 'Danh hiệu đề nghị', 'Số quyết định', 'Thành tích', 'Bước'])(
    '%s is no evidence: no table',
    (header) => {
      expect(readAs({ header, rated: false })).toBe('no table');
    },
  );
});

describe('headers.md: a blank header is ignored', () => {
  test('an STT without a header', () => {
    expect(readAs({ header: '' })).toBe('ignored');
  });
  test('a header of nothing but spaces', () => {
    expect(readAs({ header: ' \u00a0\u200b' })).toBe('ignored');
  });
});

describe('headers.md, last paragraph: a sheet’s own self-rating is never the rating', () => {
  test.each([
    ...['Tự xếp loại', 'Tự chấm', 'Tự chấm điểm', 'Tự đánh giá', 'Tự đánh giá, xếp loại', 'Cá nhân tự xếp loại'],
    ...['Cá nhân tự đánh giá', 'Kết quả tự xếp loại', 'Mức tự xếp loại', 'Tự xếp loại chất lượng', 'TỰ XẾP LOẠI'],
    ...['Tự xếp loại 2024', 'Tự xếp loại năm 2023', 'Xếp loại (tự đánh giá)', 'Xếp loại (tự chấm)', 'Tu xep loai'],
    ...['Điểm xếp loại tự chấm', 'Điểm tự chấm', 'Tự đánh gía'],
  ])('%s', (header) => {
    expect(['unmapped', 'ignored']).toContain(readAs(header));
  });
  test.each([
    [['Xếp loại', 'Tự xếp loại']],
    [['Xếp loại 2024', 'Cá nhân tự xếp loại']],
    [['Tự đánh giá', '2024']],
    [['Tự đánh giá', 'Xếp loại']],
    [['Đánh giá, xếp loại', 'Cá nhân tự đánh giá']],
    [['Kết quả tự xếp loại', 'Xếp loại', '2024']],
  ])('on levels: %j', (header) => {
    expect(readAs({ header })).toBe('unmapped');
  });
});

describe('headers.md: “not” in a row', () => {
  test.each([
    ...['Xếp loại đảng viên', 'Xếp loại đảng viên 2024', 'Kết quả xếp loại đảng viên', 'Đánh giá, xếp loại đảng viên'],
    ...['Ngày vào Đảng', 'Ngày vào ngành', 'Năm vào ngành', 'Năm vào Đảng', 'Xep loai dang vien'],
  ])('%s is no field', (header) => {
    expect(readAs(header)).toBe('unmapped');
  });
  test('Xếp loại over Đảng viên | Công chức: the latter is the rating', () => {
    expect(readAs({ header: ['Xếp loại', 'Đảng viên'] })).toBe('unmapped');
    expect(readAs({ header: ['Xếp loại', 'Công chức'] })).toBe('rating');
  });
});
