/** The scales of section 4 of the contract, as data: what is written, and the level it stands for. */

/** `not-rated` takes its year out of rating-every-year. */
export type RatingLevel = 4 | 3 | 2 | 1 | 'not-rated';

export const RATING_WORDS: readonly (readonly [RatingLevel, readonly string[]])[] = [
  [
    4,
    [
      'Hoàn thành xuất sắc nhiệm vụ',
      'Hoàn thành xuất sắc',
      'HTXSNV',
      'HTXS',
      'HTXS NV',
      'HT xuất sắc NV',
      'Xuất sắc',
      'XS',
    ],
  ],
  [3, ['Hoàn thành tốt nhiệm vụ', 'Hoàn thành tốt', 'HTTNV', 'HTT', 'HTT NV', 'HT tốt NV', 'Tốt']],
  [2, ['Hoàn thành nhiệm vụ', 'Hoàn thành', 'HTNV', 'HT']],
  [2, ['Hoàn thành nhiệm vụ', 'Hoàn thành', 'HTNV', 'HT'].map((words) => `${words} nhưng còn hạn chế về năng lực`)],
  [1, ['Không hoàn thành nhiệm vụ', 'KHTNV', 'KHT', 'Chưa hoàn thành nhiệm vụ', 'CHTNV']],
  ['not-rated', ['Không xếp loại', 'KXL', 'Chưa đủ thời gian', 'Không đánh giá']],
];

export const INDIVIDUAL_TITLE_WORDS: readonly (readonly [number, readonly string[]])[] = [
  [1, ['Lao động tiên tiến', 'LĐTT', 'Chiến sĩ tiên tiến', 'CSTT']],
  [2, ['Chiến sĩ thi đua cơ sở', 'Chiến sĩ thi đua cấp cơ sở', 'CSTĐCS', 'CSTĐ CS', 'CSTĐ cơ sở', 'CSTĐ cấp cơ sở']],
  [
    3,
    [
      'Chiến sĩ thi đua cấp bộ, ban, ngành, tỉnh',
      'Chiến sĩ thi đua bộ, ban, ngành, tỉnh',
      'Chiến sĩ thi đua cấp tỉnh',
      'Chiến sĩ thi đua tỉnh',
      'CSTĐ cấp bộ, ban, ngành, tỉnh',
      'CSTĐ bộ, ban, ngành, tỉnh',
      'CSTĐ cấp tỉnh',
      'CSTĐ tỉnh',
      'CSTĐT',
    ],
  ],
  [4, ['Chiến sĩ thi đua toàn quốc', 'CSTĐ toàn quốc', 'CSTĐTQ']],
];

export const COLLECTIVE_TITLE_WORDS: readonly (readonly [number, readonly string[]])[] = [
  [1, ['Tập thể lao động tiên tiến', 'TTLĐTT', 'TT LĐTT', 'Tập thể LĐTT', 'TTLĐ tiên tiến', 'Đơn vị tiên tiến']],
  [2, ['Tập thể lao động xuất sắc', 'TTLĐXS', 'TT LĐXS', 'Tập thể LĐXS', 'TTLĐ xuất sắc', 'Đơn vị quyết thắng']],
  [
    3,
    [
      'Cờ thi đua của bộ, ban, ngành, tỉnh',
      'Cờ thi đua của Chủ tịch UBND tỉnh',
      'Cờ thi đua của UBND tỉnh',
      'Cờ thi đua của Tỉnh ủy',
      'Cờ TĐ tỉnh',
    ],
  ],
  [4, ['Cờ thi đua của Chính phủ', 'Cờ TĐ Chính phủ']],
];

/** A collective's `LĐTT` or `LĐXS` is read as the title of its own scale, as a guess. */
export const SHORT_COLLECTIVE_TITLE_WORDS: readonly (readonly [number, string, readonly string[]])[] = [
  [1, 'Tập thể lao động tiên tiến', ['Lao động tiên tiến', 'LĐTT']],
  [2, 'Tập thể lao động xuất sắc', ['Lao động xuất sắc', 'LĐXS']],
];

/** Levels of commendations by how they begin; the giver named behind decides further. */
export type CommendationBase = 'certificate-of-merit' | 'diploma-of-merit' | 'prime-minister' | 'order' | 'other';

export const COMMENDATION_LEVEL: Readonly<Record<CommendationBase, number>> = {
  'certificate-of-merit': 1,
  'diploma-of-merit': 2,
  'prime-minister': 3,
  order: 4,
  other: 0,
};

export const COMMENDATION_BEGINNINGS: readonly (readonly [CommendationBase, readonly string[]])[] = [
  ['certificate-of-merit', ['Giấy khen', 'GK']],
  ['diploma-of-merit', ['Bằng khen', 'BK', 'BKCT UBND']],
  ['prime-minister', ['BKTTg', 'BKTT', 'BK TTg', 'BKTTCP']],
  ['order', ['Huân chương', 'HCLĐ']],
  ['other', ['Kỷ niệm chương', 'Huy hiệu', 'Thư khen', 'Biểu dương']],
];

/** Words behind `Bằng khen` that name the Prime Minister (folded). */
export const PRIME_MINISTER_WORDS: readonly string[] = ['thủ tướng', 'ttg', 'ttcp'];

/** How the office's own giver of a `Giấy khen` begins (folded): the plan asks for the Trưởng Ban's. */
export const OWN_GIVERS: readonly string[] = ['trưởng ban', 'ban', 'lãnh đạo ban', 'thủ trưởng', 'cơ quan'];

/** How other givers begin where no `của` stands before them (folded). */
export const OTHER_GIVERS: readonly string[] = [
  'công đoàn',
  'đảng ủy',
  'đảng bộ',
  'huyện',
  'thị ủy',
  'thành ủy',
  'tỉnh',
  'xã',
  'phường',
  'ubnd',
  'ủy ban',
  'chủ tịch',
  'sở',
  'hội',
  'đoàn',
  'liên đoàn',
  'mặt trận',
  'chi bộ',
  'giám đốc',
];

export const INITIATIVE_LEVEL_WORDS: readonly (readonly [number, readonly string[]])[] = [
  [1, ['cơ sở', 'cấp cơ sở']],
  [2, ['cấp bộ, ban, ngành, tỉnh', 'bộ, ban, ngành, tỉnh', 'cấp tỉnh', 'tỉnh', 'cấp bộ', 'cấp ngành']],
  [3, ['toàn quốc', 'cấp quốc gia', 'quốc gia', 'cấp toàn quốc']],
];

/** The four steps of the plan (I.1), in their order. */
export const STAGE_WORDS: readonly string[] = ['Phát hiện', 'Bồi dưỡng', 'Tổng kết', 'Nhân rộng'];

export const MET_MARKS: readonly string[] = ['x', '✓', '✔', 'v', 'có', 'đạt', 'đ', '1', 'yes', 'true'];
export const UNMET_MARKS: readonly string[] = ['không', 'không đạt', 'chưa đạt', 'chưa', 'k', 'kđ', '0', 'no', 'false'];

/** Known to be none, in titles, commendations and initiatives. */
export const NONE_WORDS: readonly string[] = ['không', '0', 'không có', 'chưa có'];
