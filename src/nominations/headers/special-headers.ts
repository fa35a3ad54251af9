import type { Field } from '../table';

/** Columns that hold nothing to judge by: left alone, without a word. Code columns (`Mã …`) likewise. */
export const IGNORED_WORDS: readonly string[] = [
  'STT',
  'TT',
  'Số TT',
  'Số thứ tự',
  'Thứ tự',
  'Phân loại đối tượng',
  'Phân loại cán bộ',
  'Loại cán bộ',
  'PLĐT',
  'Tên gọi',
];
/** Without diacritics. */
export const IGNORED_BEGINNINGS: readonly string[] = ['lua chon', 'ma'];

/** Of the ignored words, those of the number column. */
export const NUMBER_COLUMN_WORDS: readonly string[] = ['STT', 'TT', 'Số TT', 'Số thứ tự', 'Thứ tự'];

/** One column for titles and commendations. */
export const COMBINED_AWARD_WORDS: readonly string[] = [
  'Danh hiệu thi đua/Hình thức khen thưởng',
  'Danh hiệu/Hình thức KT',
  'Danh hiệu/Hình thức khen thưởng',
  'Danh hiệu thi đua, hình thức khen thưởng',
  'Danh hiệu, hình thức khen thưởng',
  'Danh hiệu thi đua, khen thưởng',
  'Danh hiệu thi đua và hình thức khen thưởng',
];

/** Position and unit in one column. */
export const POSITION_AND_UNIT_WORDS: readonly string[] = [
  'Chức vụ, đơn vị',
  'Chức vụ, đơn vị công tác',
  'Chức vụ, nơi công tác',
];

/** Names of persons, by the header alone. */
export const PERSON_NAME_WORDS: readonly string[] = [
  'họ và tên',
  'họ tên',
  'hovaten',
  'đồng chí',
  'tác giả',
  'cá nhân',
  'cán bộ',
];

/** Headers that also occur as values below other headers: they alone do not make a row a header. */
export const ALSO_VALUES: readonly string[] = [
  'Tập thể',
  'Cá nhân',
  'Mô hình',
  'Mô hình Dân vận khéo',
  'Giấy khen',
  'Giấy khen của Trưởng Ban',
  'Khen thưởng',
  'Sáng kiến',
  'Sáng kiến kinh nghiệm',
  'Sáng kiến, giải pháp',
  'Danh hiệu thi đua',
  'Danh hiệu',
  'Hình thức khen thưởng',
  'Kỷ luật',
  'Nam',
  'Nữ',
  'Tên',
  'Họ',
  'Năm',
  'Phòng',
  'Khoa',
  'SKKN',
];

/** Under a heading of one field, sub-columns by generic words: `Sáng kiến` over `Tên | Cấp | Số QĐ`. */
export const SUB_HEADERS: readonly (readonly [Field, readonly (readonly [Field, readonly string[]])[]])[] = [
  [
    'initiative',
    [
      ['initiative', ['Tên', 'Nội dung', 'Tên sáng kiến', 'Tên giải pháp', 'Tên, nội dung']],
      ['initiativeLevel', ['Cấp', 'Mức độ', 'Phạm vi', 'Cấp độ', 'Mức']],
      ['initiativeDecision', ['Số', 'Quyết định', 'QĐ', 'Số, ngày quyết định', 'Số QĐ, ngày']],
    ],
  ],
  [
    'rating',
    [
      ['ratingPoints', ['Điểm', 'Số điểm', 'Tổng điểm']],
      ['rating', ['Mức', 'Loại', 'Kết quả', 'Mức độ']],
    ],
  ],
  ['ratingPoints', [['rating', ['Mức', 'Loại', 'Kết quả']]]],
  ['discipline', [['discipline', ['Hình thức', 'Nội dung', 'Mức']]]],
  ['commendation', [['commendation', ['Hình thức', 'Mức khen', 'Nội dung']]]],
  ['title', [['title', ['Tên danh hiệu', 'Mức']]]],
  ['votes', [['votes', ['Số phiếu', 'Đồng ý', 'Đạt', 'Số phiếu đồng ý', 'Tỷ lệ', 'Tỷ lệ %', '%']]]],
];
