import { AWARD_ABBREVIATIONS, RATING_ABBREVIATIONS } from '../../src/criteria/abbreviations';
import { KINDS } from '../../src/criteria/criterion';
import { writtenOut } from '../../src/nominations/values/written-out';

test.each([
  ['HTTNV', 'Hoàn thành tốt nhiệm vụ'],
  ['htxsnv', 'Hoàn thành xuất sắc nhiệm vụ'],
  ['HT tốt NV', 'Hoàn thành tốt nhiệm vụ'],
  ['XS', 'Hoàn thành xuất sắc nhiệm vụ'],
  ['HTTNV (8 tháng)', 'Hoàn thành tốt nhiệm vụ (8 tháng)'],
  ['HTNV nhưng còn hạn chế về năng lực', 'Hoàn thành nhiệm vụ nhưng còn hạn chế về năng lực'],
  ['KXL', 'Không xếp loại'],
])('a rating, %s, is written out', (text, full) => {
  expect(writtenOut(text, 'rating', 'individual')).toBe(full);
});

test.each([
  ['LĐTT', 'Lao động tiên tiến'],
  ['CSTDCS', 'Chiến sĩ thi đua cơ sở'],
  ['CSTĐ cấp tỉnh', 'Chiến sĩ thi đua cấp tỉnh'],
  ['CSTĐ cấp bộ, ban, ngành, tỉnh', 'Chiến sĩ thi đua cấp bộ, ban, ngành, tỉnh'],
  ['GK 2022, 2023; BK 2024', 'Giấy khen 2022, 2023; Bằng khen 2024'],
  ['2022: GK\n2023: BK của TTg', '2022: Giấy khen\n2023: Bằng khen của Thủ tướng'],
  ['GK của Trưởng Ban', 'Giấy khen của Trưởng Ban'],
  ['- LĐTT, GK', '- Lao động tiên tiến, Giấy khen'],
  ['HCLĐ hạng Ba', 'Huân chương Lao động hạng Ba'],
])('an award, %s, is written out', (text, full) => {
  expect(writtenOut(text, 'commendation', 'individual')).toBe(full);
});

test.each([
  // Full already, unknown, or no abbreviation at all.
  ['Hoàn thành tốt nhiệm vụ', 'rating', 'individual'],
  ['Tốt', 'rating', 'individual'],
  ['A', 'rating', 'individual'],
  ['', 'rating', 'individual'],
  // A collective's short titles are guesses, and which office's flag it is nobody says.
  ['LĐTT', 'title', 'collective'],
  ['Cờ TĐ tỉnh', 'title', 'collective'],
  // The other kind's scale.
  ['TTLĐTT', 'title', 'individual'],
  // One part is unknown, so that the cell as a whole is not certain.
  ['GK; ABC', 'commendation', 'individual'],
  // Letters within words and in a document's number are none.
  ['Giấy khen số 12/QĐ-BK', 'commendation', 'individual'],
  ['GKBK', 'commendation', 'individual'],
] as const)('%s as %s of %s stays', (text, field, kind) => {
  expect(writtenOut(text, field, kind)).toBeNull();
});

test('every abbreviation is written out for some kind of nominee, and what is written out is whole', () => {
  for (const [list, field] of [
    [RATING_ABBREVIATIONS, 'rating'],
    [AWARD_ABBREVIATIONS, 'title'],
  ] as const)
    for (const [full, shorts] of list)
      for (const short of shorts) {
        // `CSTĐ` alone names no level: it is written out where its level stands behind it.
        const text = short === 'CSTĐ' ? 'CSTĐ cơ sở' : short;
        const whole = short === 'CSTĐ' ? 'Chiến sĩ thi đua cơ sở' : full;
        const out = KINDS.flatMap((kind) => writtenOut(text, field, kind) ?? []);
        expect([short, [...new Set(out)]]).toEqual([short, [whole]]);
        for (const kind of KINDS) expect(writtenOut(whole, field, kind)).toBeNull();
      }
});
