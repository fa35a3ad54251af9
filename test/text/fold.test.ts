import fc from 'fast-check';
import { fold, foldAll, plainText, stripDiacritics, withoutBrackets } from '../../src/text/fold';

/** Contract, section 2 "Folding": texts that a reader takes for the same must fold to the same. */
const SAME: readonly (readonly [why: string, a: string, b: string])[] = [
  ['NFC and NFD', 'Hoàn thành tốt nhiệm vụ', 'Hoàn thành tốt nhiệm vụ'.normalize('NFD')],
  ['NFC and NFD with horn and tone', 'THƯỞNG', 'THƯỞNG'.normalize('NFD')],
  ['half-composed text', 'thưởng', 'thươ\u0309ng'],
  ['Ƣ and ƣ', 'ĐỐI TƯỢNG', 'ĐỐI TƢỢNG'],
  ['ƣ', 'khen thưởng', 'khen thƣởng'],
  ['ƣ with a tone behind it', 'lưu trữ', 'lƣu trƣ\u0303'],
  ['case', 'HỌ VÀ TÊN', 'họ và tên'],
  ['case of Đ', 'ĐƠN VỊ', 'đơn vị'],
  ['commas', 'Phòng, ban', 'Phòng ban'],
  ['slashes', 'Đơn vị/ Phòng ban', 'Đơn vị - Phòng ban'],
  ['full stops and colons', 'Ghi chú:', 'Ghi chú'],
  ['underscores', 'CCCD_so', 'CCCD so'],
  ['quotes', '“Giấy khen”', 'Giấy khen'],
  ['line breaks', 'Xếp loại\nchất lượng', 'Xếp loại chất lượng'],
  ['line breaks of Windows', 'Xếp loại\r\nchất lượng', 'Xếp loại chất lượng'],
  ['tabs', 'Họ\tvà tên', 'Họ và tên'],
  ['runs of spaces', '  Họ   và  tên ', 'Họ và tên'],
  ['no-break spaces', 'Họ\u00a0và\u202ftên', 'Họ và tên'],
  ['zero-width spaces', 'Họ và tên\u200b', 'Họ và tên'],
  ['a zero-width space between words', 'Họ\u200bvà tên', 'Họ và tên'],
  ['text in brackets', 'Tên gọi (Ông/Bà/Chức danh)', 'Tên gọi'],
  ['text in square brackets', 'Ghi chú [nếu có]', 'Ghi chú'],
  ['brackets inside brackets', 'Xếp loại (theo Quy định (mới)) chất lượng', 'Xếp loại chất lượng'],
  ['brackets in the middle', 'Khối (Tổ) công tác', 'Khối công tác'],
  ['hoà = hòa', 'Hoà', 'Hòa'],
  ['hoá = hóa', 'xã hội hoá', 'xã hội hóa'],
  ['khoẻ = khỏe', 'sức khoẻ', 'sức khỏe'],
  ['uỷ = ủy', 'Uỷ ban', 'Ủy ban'],
  ['thuỷ = thủy, in capitals', 'VÕ DIỆU THUỶ', 'Võ Diệu Thủy'],
  ['quý = qúy', 'Quý', 'Qúy'],
  ['hoàn = hòan: the tone on the wrong letter of a closed syllable', 'Hoàn thành tốt', 'Hòan thành tốt'],
  ['toàn = tòan', 'Lê Bá TOÀN', 'Lê Bá Tòan'],
  ['ngoài = ngòai', 'nước ngoài', 'nước ngòai'],
  ['huỳnh = hùynh', 'Huỳnh Thị Vân', 'Hùynh Thị Vân'],
  ['sỹ = sĩ', 'Chiến sỹ thi đua', 'Chiến sĩ thi đua'],
  ['SỸ = sĩ in NFD', 'CHIẾN SỸ'.normalize('NFD'), 'chiến sĩ'],
];

describe('fold: what a reader takes for the same text', () => {
  test.each(SAME)('%s', (_why, a, b) => {
    expect(fold(a)).toBe(fold(b));
  });

  test.each([
    ['diacritics are kept: two people', 'Tuấn', 'Tuân'],
    ['tones are kept: two people', 'Hoa', 'Hòa'],
    ['đ is not d', 'Đạt', 'Dat'],
    ['words stay apart', 'Họ tên', 'Họtên'],
    ['digits are kept', 'C1', 'C2'],
  ])('%s', (_why, a, b) => {
    expect(fold(a)).not.toBe(fold(b));
  });

  test('brackets are kept for number rows, maxima, years and voters', () => {
    expect(foldAll('(1)')).toBe('1');
    expect(foldAll('TC C1 (20 điểm)')).toBe('tc c1 20 điểm');
    expect(fold('TC C1 (20 điểm)')).toBe('tc c1');
    expect(withoutBrackets('Phiếu (13 phiếu)').trim()).toBe('Phiếu');
  });

  test.each([
    ['Ưu tú', 'uu tu'],
    ['Đặng Thị Phượng', 'dang thi phuong'],
    ['nghị', 'nghi'],
  ])('without diacritics: %s', (text, bare) => {
    expect(stripDiacritics(fold(text))).toBe(bare);
  });
});

describe('plainText: what the user sees, tidied', () => {
  test.each([
    ['no-break and zero-width spaces are spaces', 'Họ\u00a0và\u200btên', 'Họ và tên'],
    ['NFD becomes NFC', 'Hằng'.normalize('NFD'), 'Hằng'],
    ['line breaks stay', ' Trần Hữu Lộc \r\n Trưởng phòng ', 'Trần Hữu Lộc\nTrưởng phòng'],
    ['Ƣ is mended', 'ĐỐI TƢỢNG', 'ĐỐI TƯỢNG'],
    ['ƣ with a combining tone is mended whole', 'trƣ\u0303', 'trữ'],
    ['nothing but spaces is nothing', '\u00a0 \u200b\t', ''],
  ])('%s', (_why, text, plain) => {
    expect(plainText(text)).toBe(plain);
  });
});

const vietnamese = fc
  .array(
    fc.constantFrom(
      ...'aăâeêioôơuưyđbchgklmnpqrstvx ÀẢÃÁẠằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵĐƢƣ-/,()\n\u00a0\u200b0129',
    ),
    { maxLength: 24 },
  )
  .map((letters) => letters.join(''));

describe('properties', () => {
  test('folding twice changes nothing more', () => {
    fc.assert(fc.property(vietnamese, (text) => fold(fold(text)) === fold(text)));
  });
  test('NFC and NFD fold alike, and look alike', () => {
    fc.assert(
      fc.property(
        vietnamese,
        (text) =>
          fold(text) === fold(text.normalize('NFD')) &&
          plainText(text.normalize('NFC')) === plainText(text.normalize('NFD')),
      ),
    );
  });
  test('case does not matter', () => {
    fc.assert(fc.property(vietnamese, (text) => fold(text.toUpperCase()) === fold(text)));
  });
  test('a folded text is as long without its diacritics', () => {
    fc.assert(fc.property(vietnamese, (text) => stripDiacritics(fold(text)).length === fold(text).length));
  });
  test('spaces and punctuation between words do not matter', () => {
    const word = fc.constantFrom('hoàn', 'thành', 'tốt', 'thủy', 'sĩ', 'c1');
    const gap = fc.constantFrom(' ', '  ', '\n', ', ', ' / ', ' - ', '\u00a0', '\t');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, gap), { minLength: 1, maxLength: 6 }), (parts) => {
        const text = parts.map(([one, between]) => one + between).join('');
        return fold(text) === parts.map(([one]) => one).join(' ');
      }),
    );
  });
  test('any string at all can be folded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(text)).toBe(fold(fold(text)));
      }),
    );
  });
});
