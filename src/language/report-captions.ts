/** What is written above tables and below charts. Always Vietnamese. */

/** They are numbered each by itself: `Bảng 1.`, `Biểu đồ 1.`. */
export const CAPTION_WORDS = { table: 'Bảng', chart: 'Biểu đồ' } as const;

export const CAPTIONS = {
  tasks: 'Phân công thực hiện các nhiệm vụ của Kế hoạch',
  stages: 'Số đối tượng theo bốn khâu',
  outcomesByKind: 'Kết quả xét theo loại đối tượng',
  outcomesByUnit: 'Kết quả xét theo đơn vị',
  byCriterion: 'Kết quả theo từng tiêu chí',
  overYears: 'Số được đề nghị và đủ điều kiện qua các năm',
  toConsider: 'Nội dung Hội đồng cần xem xét thêm',
  eligibleByRank: 'Các trường hợp đủ điều kiện, theo thứ hạng',
  toHigherLevels: 'Các trường hợp đề nghị cấp trên khen thưởng',

  timesByYearAndKind: 'Số lượt được đề nghị và đủ điều kiện theo năm, theo loại đối tượng',
  timesByYear: 'Số lượt được đề nghị và đủ điều kiện theo năm',
  eligibleByYearAndKind: 'Số trường hợp đủ điều kiện theo năm, theo loại đối tượng',
  changes: 'Biến động số trường hợp đủ điều kiện giữa các năm có danh sách',
  highestAwards: 'Danh hiệu thi đua, hình thức khen thưởng cao nhất trong năm',
  awardsByYear: 'Số lượt đạt danh hiệu thi đua, được khen thưởng theo năm',
  modelsByUnitAndStage: 'Mô hình theo đơn vị và theo khâu',
  modelsByUnit: 'Mô hình theo đơn vị',
  modelsByYear: 'Số mô hình Dân vận khéo theo năm',

  ballot: 'Kết quả bỏ phiếu và kết luận của Hội đồng',
  recommended: 'Các trường hợp đề nghị công nhận',
} as const;
