import type { Kind } from '../../src/criteria/criterion';
import { readAward } from '../../src/nominations/values/award-scale';
import { readInitiativeLevel } from '../../src/nominations/values/initiative';
import { markOf } from '../../src/nominations/values/marks';
import { readRating } from '../../src/nominations/values/rating';
import { readStage } from '../../src/nominations/values/stage';
import { readAwards } from '../../src/nominations/values/awards';

/** The scales of the contract's section 4, word by word; how cells are read by them: test/nominations/values-*. */

const each = (rows: Readonly<Record<string, string>>) =>
  Object.entries(rows).flatMap(([level, words]) => words.split(' · ').map((word) => [word, level] as const));

describe('ratings', () => {
  test.each(
    each({
      4: 'Hoàn thành xuất sắc nhiệm vụ · Hoàn thành xuất sắc · HTXSNV · HTXS · HTXS NV · HT xuất sắc NV · Xuất sắc · XS',
      3: 'Hoàn thành tốt nhiệm vụ · Hoàn thành tốt · HTTNV · HTT · HTT NV · HT tốt NV · Tốt',
      2: 'Hoàn thành nhiệm vụ · Hoàn thành · HTNV · HT · Hoàn thành nhiệm vụ nhưng còn hạn chế về năng lực · Hoàn thành nhưng còn hạn chế về năng lực · HTNV nhưng còn hạn chế về năng lực · HT nhưng còn hạn chế về năng lực',
      1: 'Không hoàn thành nhiệm vụ · KHTNV · KHT · Chưa hoàn thành nhiệm vụ · CHTNV',
      'not-rated': 'Không xếp loại · KXL · Chưa đủ thời gian · Không đánh giá',
    }),
  )('%s is %s', (word, level) => {
    const { reading, notes } = readRating(word);
    expect([reading.state === 'not-rated' ? 'not-rated' : String(reading.level), notes]).toEqual([level, []]);
  });
});

const award = (words: string, kind: Kind) => {
  const read = readAward(words, kind, 'title', words);
  if (read === null) return 'unknown';
  const codes = read.notes.map(({ code }) => code);
  return [read.scale === 'wrong' ? 'wrong' : `${read.scale} ${String(read.level)}`, ...codes].join(' + ');
};

describe('titles', () => {
  const INDIVIDUAL = {
    1: 'Lao động tiên tiến · LĐTT · Chiến sĩ tiên tiến · CSTT',
    2: 'Chiến sĩ thi đua cơ sở · Chiến sĩ thi đua cấp cơ sở · CSTĐCS · CSTĐ CS · CSTĐ cơ sở · CSTĐ cấp cơ sở',
    3: 'Chiến sĩ thi đua cấp bộ, ban, ngành, tỉnh · Chiến sĩ thi đua bộ, ban, ngành, tỉnh · Chiến sĩ thi đua cấp tỉnh · Chiến sĩ thi đua tỉnh · CSTĐ cấp bộ, ban, ngành, tỉnh · CSTĐ bộ, ban, ngành, tỉnh · CSTĐ cấp tỉnh · CSTĐ tỉnh · CSTĐT',
    4: 'Chiến sĩ thi đua toàn quốc · CSTĐ toàn quốc · CSTĐTQ',
  };
  const COLLECTIVE = {
    1: 'Tập thể lao động tiên tiến · TTLĐTT · TT LĐTT · Tập thể LĐTT · TTLĐ tiên tiến · Đơn vị tiên tiến',
    2: 'Tập thể lao động xuất sắc · TTLĐXS · TT LĐXS · Tập thể LĐXS · TTLĐ xuất sắc · Đơn vị quyết thắng',
    3: 'Cờ thi đua của bộ, ban, ngành, tỉnh · Cờ thi đua của Chủ tịch UBND tỉnh · Cờ thi đua của UBND tỉnh · Cờ thi đua của Tỉnh ủy · Cờ TĐ tỉnh',
    4: 'Cờ thi đua của Chính phủ · Cờ TĐ Chính phủ',
  };
  test.each(each(INDIVIDUAL))('%s is a person’s title of level %s', (word, level) => {
    expect(award(word, 'individual')).toBe(`title ${level}`);
    expect(award(word, 'model')).toBe(`title ${level}`);
    if (!/^(?:LĐTT|Lao động)/.test(word)) expect(award(word, 'collective')).toBe('wrong + wrong-scale');
  });
  test.each(each(COLLECTIVE))('%s is a collective’s title of level %s', (word, level) => {
    expect(award(word, 'collective')).toBe(`title ${level}`);
    expect(award(word, 'model')).toBe(`title ${level}`);
    expect(award(word, 'individual')).toBe('wrong + wrong-scale');
  });
  test.each(each({ 1: 'LĐTT · Lao động tiên tiến', 2: 'LĐXS · Lao động xuất sắc' }))(
    '%s of a collective is a guess at level %s',
    (word, level) => {
      expect(award(word, 'collective')).toBe(`title ${level} + value-guessed`);
      const read = readAward(word, 'collective', 'title', word);
      const readAs = level === '1' ? 'Tập thể lao động tiên tiến' : 'Tập thể lao động xuất sắc';
      expect(read?.notes).toEqual([{ code: 'value-guessed', params: { field: 'title', text: word, readAs } }]);
    },
  );
});

describe('commendations', () => {
  test.each(
    each({
      1: 'Giấy khen · GK · Giấy khen năm tốt · GK cấp cơ sở',
      2: 'Bằng khen · BK · BK UBND tỉnh · BKCT UBND · BK Tỉnh ủy · Bằng khen của Ban Dân vận Trung ương',
      3: 'Bằng khen của Thủ tướng Chính phủ · Bằng khen Thủ tướng · Bằng khen TTg · Bằng khen của TTCP · BKTTg · BKTT · BK TTg · BKTTCP',
      4: 'Huân chương · Huân chương Lao động hạng Ba · HCLĐ · HCLĐ hạng Nhì',
      0: 'Kỷ niệm chương · Kỷ niệm chương Vì sự nghiệp dân vận · Huy hiệu 30 năm tuổi Đảng · Thư khen · Biểu dương',
    }),
  )('%s is of level %s', (word, level) => {
    expect(award(word, 'individual')).toBe(`commendation ${level}`);
  });

  const OWN = ['Trưởng Ban', 'Ban Dân vận', 'Ban', 'Lãnh đạo Ban', 'Thủ trưởng cơ quan', 'cơ quan'];
  test.each(OWN)('Giấy khen của %s is the office’s own', (giver) => {
    expect(award(`Giấy khen của ${giver}`, 'individual')).toBe('commendation 1');
    expect(award(`GK ${giver}`, 'individual')).toBe('commendation 1');
  });

  const OTHERS =
    'Công đoàn · Đảng ủy · Đảng bộ · huyện · Thị ủy · Thành ủy · tỉnh · xã · phường · UBND · Ủy ban · Chủ tịch · Sở · Hội · Đoàn · Liên đoàn · Mặt trận · chi bộ · Giám đốc';
  test.each(OTHERS.split(' · '))('Giấy khen of %s is another’s, with or without “của”', (giver) => {
    expect(award(`Giấy khen của ${giver}`, 'individual')).toBe('commendation 0 + other-giver');
    expect(award(`GK ${giver} A`, 'individual')).toBe('commendation 0 + other-giver');
  });
  test('any giver behind “của” that is not the office’s own', () => {
    expect(award('Giấy khen của Bệnh viện', 'individual')).toBe('commendation 0 + other-giver');
    expect(award('Giấy khen Bệnh viện', 'individual')).toBe('commendation 1');
    expect(award('GK số 12', 'individual')).toBe('commendation 1');
  });
});

describe('initiatives, stages, marks and none', () => {
  test.each(
    each({
      1: 'cơ sở · cấp cơ sở',
      2: 'cấp bộ, ban, ngành, tỉnh · bộ, ban, ngành, tỉnh · cấp tỉnh · tỉnh · cấp bộ · cấp ngành',
      3: 'toàn quốc · cấp toàn quốc · cấp quốc gia · quốc gia',
    }),
  )('%s is an initiative of level %s', (word, level) => {
    const { segments, notes } = readInitiativeLevel(word);
    expect([segments, notes]).toEqual([[{ years: [], words: { state: 'present', level: Number(level) } }], []]);
  });

  test.each(each({ 1: 'Phát hiện', 2: 'Bồi dưỡng', 3: 'Tổng kết', 4: 'Nhân rộng' }))('%s is step %s', (word, step) => {
    expect(readStage(word)).toEqual({ stage: Number(step), notes: [] });
  });

  test.each('x · X · ✓ · ✔ · v · có · đạt · đ · 1 · yes · true'.split(' · '))('%s is met', (mark) => {
    expect(markOf(mark)).toBe(true);
  });
  test.each('không · không đạt · chưa đạt · chưa · k · kđ · 0 · no · false'.split(' · '))('%s is not met', (mark) => {
    expect(markOf(mark)).toBe(false);
  });
  test.each(['tốt', '', '?', '2'])('%j is no mark', (mark) => {
    expect(markOf(mark)).toBeNull();
  });

  test.each(['Không', '0', 'không có', 'chưa có'])('%s is none', (word) => {
    expect(readAwards(word, 'individual', 'title').segments).toEqual([{ years: [], award: 'none' }]);
    expect(readInitiativeLevel(word).segments).toEqual([{ years: [], words: { state: 'none' } }]);
  });
});
