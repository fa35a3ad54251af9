import type { Condition, CriteriaSet, Criterion, Kind, PlanPlace } from './criterion';

/**
 * The plan of 24 May 2023 as data: II.3 (C1–C6), II.4.1 (TT1–TT6), II.4.2 (CN1–CN7), and what II.1 and II.2 ask of
 * models (MH1–MH3). The texts are the plan's own words; `docs/criteria.md` lists the slips that were mended.
 */

const ALL: readonly Kind[] = ['collective', 'individual', 'model'];
const NOMINEES: readonly Kind[] = ['collective', 'individual'];
const COLLECTIVE: readonly Kind[] = ['collective'];
const INDIVIDUAL: readonly Kind[] = ['individual'];
const MODEL: readonly Kind[] = ['model'];

function criterion(
  id: string,
  section: PlanPlace['section'],
  item: number,
  kinds: readonly Kind[],
  words: { readonly about: string; readonly text: string; readonly remains: string },
  conditions: readonly Condition[] = [],
): Criterion {
  return { id, place: { section, item }, kinds, ...words, weight: 1, conditions };
}

/** A discipline refutes good conduct; that there is none does not prove it. */
const NO_DISCIPLINE: Condition = { rule: 'no-discipline', need: 'refutes' };
/** "Hoàn thành tốt" and "vượt mức": the rating speaks where nobody marked the criterion itself. */
const GOOD_RATING: Condition = { rule: 'rating-this-year', bound: 3, need: 'if-no-mark' };
const SOME_INITIATIVE: Condition = { rule: 'initiative-present', need: 'if-no-mark' };
const TITLE_INSTEAD = { rule: 'title-this-year', bound: 1 } as const;

export const BUILT_IN: CriteriaSet = {
  criteria: [
    criterion(
      'C1',
      'II.3',
      1,
      NOMINEES,
      {
        about: 'Gương mẫu chấp hành',
        text: 'Gương mẫu, chấp hành tốt đường lối, chủ trương của Đảng, chính sách, pháp luật của Nhà nước; các quy chế quy định của cơ quan.',
        remains: 'gương mẫu, chấp hành tốt đường lối, chủ trương, chính sách, pháp luật, quy chế',
      },
      [NO_DISCIPLINE],
    ),
    criterion(
      'C2',
      'II.3',
      2,
      ALL,
      { about: 'Hoàn thành tốt nhiệm vụ trở lên', text: 'Hoàn thành tốt các nhiệm vụ được giao trở lên.', remains: '' },
      [
        { rule: 'rating-this-year', bound: 3, need: 'always', kinds: NOMINEES, orElse: TITLE_INSTEAD },
        { rule: 'rating-this-year', bound: 3, need: 'if-mapped', kinds: MODEL, orElse: TITLE_INSTEAD },
      ],
    ),
    criterion(
      'C3',
      'II.3',
      3,
      ALL,
      {
        about: 'Cách làm hay, sáng kiến',
        text: 'Có cách làm hay, nhiều sáng kiến, giải pháp sáng tạo, mang lại hiệu quả thiết thực và là nhân tố nổi trội, tiêu biểu trong các phong trào thi đua do cơ quan phát động, tổ chức thực hiện.',
        remains: 'cách làm hay, hiệu quả thiết thực; nhân tố nổi trội, tiêu biểu trong các phong trào thi đua',
      },
      [SOME_INITIATIVE],
    ),
    criterion('C4', 'II.3', 4, NOMINEES, {
      about: 'Tương thân, tương ái',
      text: 'Có tinh thần tương thân, tương ái, giúp đỡ mọi người cùng tiến bộ; tích cực tham gia các hoạt động nhân đạo, từ thiện, các hoạt động xã hội khác nhằm thực hiện tốt công tác an sinh xã hội góp phần thực hiện thắng lợi nhiệm vụ chính trị của cơ quan.',
      remains: 'tinh thần tương thân, tương ái; tham gia các hoạt động nhân đạo, từ thiện, xã hội',
    }),
    criterion('C5', 'II.3', 5, NOMINEES, {
      about: 'Trách nhiệm, phong trào thi đua',
      text: 'Có tinh thần trách nhiệm cao trong công việc; tích cực tham gia các phong trào thi đua do các cấp, các ngành phát động; có tinh thần tự lực, tự cường, đoàn kết, tương trợ, giúp đỡ nhau cùng tiến bộ.',
      remains: 'tinh thần trách nhiệm; tham gia các phong trào thi đua; tự lực, tự cường, đoàn kết, tương trợ',
    }),
    criterion(
      'C6',
      'II.3',
      6,
      NOMINEES,
      {
        about: 'Đạo đức, lối sống',
        text: 'Có đạo đức, lối sống lành mạnh; không biểu hiện suy thoái về đạo đức, lối sống, tự diễn biến, tự chuyển hóa.',
        remains: 'đạo đức, lối sống lành mạnh; không biểu hiện suy thoái',
      },
      [NO_DISCIPLINE],
    ),
    criterion(
      'TT1',
      'II.4.1',
      1,
      COLLECTIVE,
      {
        about: 'Hoàn thành vượt mức kế hoạch',
        text: 'Sáng tạo, vượt khó, hoàn thành và hoàn thành vượt mức kế hoạch nhiệm vụ được giao đảm bảo chất lượng, hiệu quả.',
        remains: 'sáng tạo, vượt khó; vượt mức kế hoạch, đảm bảo chất lượng, hiệu quả',
      },
      [GOOD_RATING],
    ),
    criterion('TT2', 'II.4.1', 2, COLLECTIVE, {
      about: 'Xây dựng điển hình',
      text: 'Xây dựng được những điển hình tiên tiến trong xây dựng cơ quan vững mạnh.',
      remains: 'những điển hình tiên tiến xây dựng được',
    }),
    criterion('TT3', 'II.4.1', 3, COLLECTIVE, {
      about: 'Học tập và làm theo Bác',
      text: 'Tích cực, thực hiện tốt việc học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh tham gia các phong trào thi đua đạt hiệu quả gắn với thực hiện hoàn thành tốt nhiệm vụ trọng tâm hàng năm được giao.',
      remains: 'việc học tập và làm theo Bác, gắn với các phong trào thi đua và nhiệm vụ trọng tâm hàng năm',
    }),
    criterion(
      'TT4',
      'II.4.1',
      4,
      COLLECTIVE,
      {
        about: 'Kỷ luật, kỷ cương',
        text: 'Các thành viên trong phòng chấp hành tốt kỷ luật, kỷ cương hành chính, quy định văn hóa công sở và nội quy của cơ quan.',
        remains: 'kỷ cương hành chính, văn hóa công sở, nội quy của cơ quan',
      },
      [NO_DISCIPLINE],
    ),
    criterion('TT5', 'II.4.1', 5, COLLECTIVE, {
      about: 'Đoàn kết, tiết kiệm',
      text: 'Nội bộ phòng đoàn kết, gương mẫu chấp hành chủ trương, đường lối của Đảng, chính sách, pháp luật của Nhà nước; tích cực thực hành tiết kiệm, chống lãng phí, chống tham nhũng, tiêu cực và các tệ nạn xã hội khác.',
      remains: 'nội bộ đoàn kết, gương mẫu chấp hành; thực hành tiết kiệm, chống lãng phí, tham nhũng, tiêu cực',
    }),
    criterion(
      'TT6',
      'II.4.1',
      6,
      COLLECTIVE,
      {
        about: 'Liên tục TTLĐTT, nhân tố mới, được suy tôn',
        text: 'Trong giai đoạn bình xét, liên tục các năm đều đạt danh hiệu “Tập thể Lao động tiên tiến” trở lên; có nhân tố mới, mô hình mới, dẫn đầu trong phong trào thi đua của cơ quan, được suy tôn xét khen thưởng.',
        remains: 'nhân tố mới, mô hình mới, dẫn đầu trong phong trào thi đua của cơ quan',
      },
      [
        { rule: 'title-every-year', bound: 1, need: 'always' },
        { rule: 'votes', bound: 0.5, need: 'if-mapped' },
      ],
    ),
    criterion(
      'CN1',
      'II.4.2',
      1,
      INDIVIDUAL,
      {
        about: 'Hoàn thành vượt mức kế hoạch',
        text: 'Sáng tạo, vượt khó, hoàn thành và hoàn thành vượt mức kế hoạch nhiệm vụ được giao, đảm bảo chất lượng, hiệu quả.',
        remains: 'sáng tạo, vượt khó; vượt mức kế hoạch, đảm bảo chất lượng, hiệu quả',
      },
      [GOOD_RATING],
    ),
    criterion(
      'CN2',
      'II.4.2',
      2,
      INDIVIDUAL,
      {
        about: 'Sáng kiến, giải pháp',
        text: 'Có sáng kiến, giải pháp trong công tác đổi mới, sáng tạo để nâng cao chất lượng, hiệu quả công việc.',
        remains: 'chất lượng, hiệu quả công việc được nâng cao nhờ sáng kiến, giải pháp',
      },
      [SOME_INITIATIVE],
    ),
    criterion('CN3', 'II.4.2', 3, INDIVIDUAL, {
      about: 'Học tập nâng cao trình độ',
      text: 'Tích cực học tập nâng cao trình độ chuyên môn, nghiệp vụ.',
      remains: 'việc học tập nâng cao trình độ chuyên môn, nghiệp vụ',
    }),
    criterion(
      'CN4',
      'II.4.2',
      4,
      INDIVIDUAL,
      {
        about: 'Chấp hành, đạo đức',
        text: 'Chấp hành tốt chủ trương, đường lối của Đảng, chính sách pháp luật của Nhà nước, nội quy, quy chế của cơ quan; có tinh thần tự lực, tự cường, đoàn kết, tương trợ; có đạo đức, lối sống lành mạnh.',
        remains: 'chấp hành tốt; tự lực, tự cường, đoàn kết, tương trợ; đạo đức, lối sống lành mạnh',
      },
      [NO_DISCIPLINE],
    ),
    criterion('CN5', 'II.4.2', 5, INDIVIDUAL, {
      about: 'Dám nghĩ, dám làm',
      text: 'Dám nghĩ, dám làm, dám chịu trách nhiệm, có tinh thần đấu tranh phòng, chống tham nhũng, tiêu cực, là nhân tố điển hình trong học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh và phong trào thi đua Dân vận khéo.',
      remains: 'dám nghĩ, dám làm, dám chịu trách nhiệm; nhân tố điển hình trong học tập và làm theo Bác, Dân vận khéo',
    }),
    criterion('CN6', 'II.4.2', 6, INDIVIDUAL, {
      about: 'Tham mưu, mô hình',
      text: 'Tham mưu, đề xuất và được lãnh đạo Ban chỉ đạo, lồng ghép triển khai thực hiện trong các phong trào thi đua của cơ quan, của tỉnh và Ban Chỉ đạo tỉnh mà cơ quan là thành viên như: Các mô hình vận động nhân dân thực hiện tốt cuộc vận động “Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh”; thực hiện tốt chính sách an sinh xã hội, chăm sóc gia đình người có công với cách mạng, người nghèo, người neo đơn; các mô hình trong vận động chức sắc, chức việc, nhà tu hành, tín đồ các tôn giáo chấp hành chủ trương, đường lối của Đảng, chính sách, pháp luật của Nhà nước theo phương châm sống “Tốt đời, đẹp đạo”; tăng cường tình đoàn kết quân dân; khéo trong vận động nhân dân, khéo trong việc giải quyết đơn thư, khiếu nại tố cáo của tổ chức, cá nhân liên quan...',
      remains: 'việc tham mưu, đề xuất; các mô hình được lãnh đạo Ban chỉ đạo triển khai thực hiện',
    }),
    criterion(
      'CN7',
      'II.4.2',
      7,
      INDIVIDUAL,
      {
        about: 'HTTNV, Giấy khen hằng năm, sáng kiến cơ sở',
        text: 'Hàng năm được đánh giá, xếp loại “Hoàn thành tốt nhiệm vụ” trở lên và được Trưởng Ban tặng Giấy khen; có sáng kiến đạt mức độ ảnh hưởng cơ sở được Thủ trưởng cơ quan công nhận.',
        remains: 'việc Thủ trưởng cơ quan công nhận sáng kiến',
      },
      [
        { rule: 'rating-every-year', bound: 3, need: 'always' },
        { rule: 'commendation-every-year', bound: 1, need: 'always' },
        { rule: 'initiative', bound: 1, need: 'always' },
      ],
    ),
    criterion('MH1', 'II.1', 2, MODEL, {
      about: 'Hiệu quả cao',
      text: 'Mô hình tiêu biểu, xuất sắc có hiệu quả cao.',
      remains: 'hiệu quả của mô hình',
    }),
    criterion('MH2', 'II.1', 2, MODEL, {
      about: 'Sức lan tỏa trên các lĩnh vực đời sống xã hội',
      text: 'Có sức lan tỏa trên các lĩnh vực của đời sống xã hội.',
      remains: 'sức lan tỏa trên các lĩnh vực của đời sống xã hội',
    }),
    criterion('MH3', 'II.2', 2, MODEL, {
      about: 'Tính nổi trội',
      text: 'Có tính nổi trội trong thực hiện nhiệm vụ, phong trào thi đua của cơ quan và trong phong trào thi đua Dân vận khéo ở các địa phương, đơn vị.',
      remains: 'tính nổi trội trong phong trào thi đua Dân vận khéo',
    }),
  ],
  pointBounds: [90, 70, 50],
  periods: [{ first: 2022, last: 2025 }],
};
