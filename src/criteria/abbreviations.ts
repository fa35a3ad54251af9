/**
 * The abbreviations of the scales whose letters stand for one thing only, and what they stand for: as data, for writing
 * them out. `Cờ TĐ tỉnh` is missing, since it does not say which of the province's offices gave it.
 */
export type AbbreviationList = readonly (readonly [full: string, short: readonly string[]])[];

export const RATING_ABBREVIATIONS: AbbreviationList = [
  ['Hoàn thành xuất sắc nhiệm vụ', ['HTXSNV', 'HTXS NV', 'HTXS', 'HT xuất sắc NV', 'XS']],
  ['Hoàn thành tốt nhiệm vụ', ['HTTNV', 'HTT NV', 'HTT', 'HT tốt NV']],
  ['Hoàn thành nhiệm vụ', ['HTNV', 'HT']],
  ['Không hoàn thành nhiệm vụ', ['KHTNV', 'KHT']],
  ['Chưa hoàn thành nhiệm vụ', ['CHTNV']],
  ['Không xếp loại', ['KXL']],
];

/** Titles and commendations: cells hold either, or both. */
export const AWARD_ABBREVIATIONS: AbbreviationList = [
  ['Lao động tiên tiến', ['LĐTT']],
  ['Chiến sĩ tiên tiến', ['CSTT']],
  ['Chiến sĩ thi đua cơ sở', ['CSTĐCS', 'CSTĐ CS']],
  ['Chiến sĩ thi đua cấp tỉnh', ['CSTĐT', 'CSTĐ tỉnh']],
  ['Chiến sĩ thi đua toàn quốc', ['CSTĐTQ']],
  ['Chiến sĩ thi đua', ['CSTĐ']],
  ['Tập thể lao động tiên tiến', ['TTLĐTT', 'TT LĐTT', 'Tập thể LĐTT', 'TTLĐ tiên tiến']],
  ['Tập thể lao động xuất sắc', ['TTLĐXS', 'TT LĐXS', 'Tập thể LĐXS', 'TTLĐ xuất sắc']],
  ['Cờ thi đua của Chính phủ', ['Cờ TĐ Chính phủ']],
  ['Giấy khen', ['GK']],
  ['Bằng khen', ['BK']],
  ['Bằng khen của Chủ tịch UBND', ['BKCT UBND']],
  ['Bằng khen của Thủ tướng', ['BKTTg', 'BK TTg', 'BK của TTg', 'BKTT']],
  ['Bằng khen của Thủ tướng Chính phủ', ['BKTTCP', 'BK TTCP', 'BK của TTCP']],
  ['Huân chương Lao động', ['HCLĐ']],
];
