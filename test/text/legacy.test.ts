import fc from 'fast-check';
import { fontEncoding, fromUnicode, isUnicode, showsCapitals, textInFont, toUnicode } from '../../src/text/legacy';
import { ALL_LETTERS, TCVN3_CHART, VNI_LIST } from './legacy-published';

/** TCVN3 can write these; capitals with tones it cannot. */
const CAPITALS_WITHOUT_TONE = [...'ĂÂĐÊÔƠƯ'];
const TONED_CAPITALS = ALL_LETTERS.filter((l) => l !== l.toLowerCase() && !CAPITALS_WITHOUT_TONE.includes(l));

describe('the published tables', () => {
  test('hold every Vietnamese letter beyond ASCII: 67 small and 67 capital', () => {
    expect(ALL_LETTERS).toHaveLength(134);
    expect(new Set(ALL_LETTERS.map((l) => l.normalize('NFC'))).size).toBe(134);
  });

  const tcvn3 = TCVN3_CHART.flatMap(([row, letters]) =>
    [...letters].flatMap((letter, i) => (letter === '.' ? [] : [[row + i, letter] as const])),
  );

  test('TCVN 5712-3 has 74 letters', () => expect(tcvn3).toHaveLength(74));

  test.each(tcvn3)('TCVN3 byte %i is %s, both ways', (byte, letter) => {
    const character = String.fromCharCode(byte);
    expect(toUnicode(character, 'tcvn3')).toBe(letter);
    expect(fromUnicode(letter, 'tcvn3')).toBe(character);
  });

  test('no other TCVN3 byte is a letter', () => {
    const letters = new Set(tcvn3.map(([byte]) => byte));
    for (let byte = 0xa0; byte <= 0xff; byte++) {
      const character = String.fromCharCode(byte);
      if (!letters.has(byte)) expect(toUnicode(`¹${character}`, 'tcvn3')).toMatch(new RegExp(`^[ạ¹]${character}$`));
    }
  });

  test.each(TONED_CAPITALS)('TCVN3 writes %s as the small letter, for a font of capitals', (letter) => {
    const written = fromUnicode(letter, 'tcvn3');
    expect(written).toBe(fromUnicode(letter.toLowerCase(), 'tcvn3'));
    expect(textInFont(written, '.VnTimeH')).toBe(letter);
  });

  test('VNI-Win lists all 134', () => {
    expect(VNI_LIST.map(([letter]) => letter).sort()).toEqual([...ALL_LETTERS].sort());
  });

  test.each(VNI_LIST)('VNI %s is written %s, both ways', (letter, written) => {
    expect(toUnicode(written, 'vni')).toBe(letter);
    expect(fromUnicode(letter, 'vni')).toBe(written);
  });
});

describe('fontEncoding', () => {
  test.each([
    ['.VnTime', 'tcvn3'],
    ['.VnTimeH', 'tcvn3'],
    ['.VNArial Narrow', 'tcvn3'],
    ['.vntime', 'tcvn3'],
    ['VNI-Times', 'vni'],
    ['VNI-Helve-Condense', 'vni'],
    ['VNI 27 Bendigo', 'vni'],
    ['Times New Roman', null],
    ['Verdana', null],
    ['VnTime', null],
    ['VNIntern', null],
    ['', null],
  ] as const)('%s → %s', (font, encoding) => expect(fontEncoding(font)).toBe(encoding));

  test.each([
    ['.VnTimeH', true],
    ['.VnTimeh', true],
    ['.VnArial NarrowH', true],
    ['.VnTime', false],
    ['.VnHelvetIns', false],
    ['VNI-TimesH', false],
    ['Bookh', false],
  ])('%s shows capitals: %s', (font, capitals) => expect(showsCapitals(font)).toBe(capitals));
});

describe('a cell in an old font is read as it is seen', () => {
  test.each([
    ['.VnTime', 'XÕp lo¹i chÊt l\u00ad\u00eeng n¨m 2024', 'Xếp loại chất lượng năm 2024'],
    ['.VnTime', '§\u00acn vÞ c«ng t¸c', 'Đơn vị công tác'],
    ['.VnTime', 'Huúnh Quèc §¹t', 'Huỳnh Quốc Đạt'],
    ['.VnTime', 'NguyÔn ThÞ Thïy D\u00ad\u00acng', 'Nguyễn Thị Thùy Dương'],
    ['.VnTime', 'Hä vµ tªn\r\n(ch÷ in hoa)', 'Họ và tên\r\n(chữ in hoa)'],
    ['.VnTimeH', 'tËp thÓ', 'TẬP THỂ'],
    ['.VnTimeH', 'C¸ nh©n n¨m 2024', 'CÁ NHÂN NĂM 2024'],
    ['VNI-Times', 'Xeáp loaïi chaát löôïng naêm 2024', 'Xếp loại chất lượng năm 2024'],
    ['VNI-Times', 'Ñôn vò coâng taùc', 'Đơn vị công tác'],
    ['VNI-Times', 'TAÄP THEÅ LAO ÑOÄNG XUAÁT SAÉC', 'TẬP THỂ LAO ĐỘNG XUẤT SẮC'],
    [
      'VNI-Times',
      'ÖÙng duïng, öùng duïng, kyõ thuaät, kyû luaät, myõ thuaät, kî',
      'Ứng dụng, ứng dụng, kỹ thuật, kỷ luật, mỹ thuật, kỵ',
    ],
    ['VNI-Times', 'Aùnh, Ñaëng Thò Leä, thuûy', 'Ánh, Đặng Thị Lệ, thủy'],
    ['VNI-Times', 'Huyønh Thò Thanh Thuyù', 'Huỳnh Thị Thanh Thuý'],
    ['VNI-Times', 'keát quaû boû phieáu kín', 'kết quả bỏ phiếu kín'],
  ])('%s: %s', (font, text, seen) => expect(textInFont(text, font)).toBe(seen));

  test.each(['13/13', 'x', '', 'HTXSNV', '10/01/1989', 'a\nb\tc', '30°C, 12 m², "a"'])('%j is the same', (text) => {
    for (const font of ['.VnTime', 'VNI-Times', 'Arial']) expect(textInFont(text, font)).toBe(text);
  });

  test('any other font leaves the text alone', () => {
    expect(textInFont('XÕp lo¹i', 'Times New Roman')).toBe('XÕp lo¹i');
    expect(textInFont('XÕp lo¹i', 'Verdana')).toBe('XÕp lo¹i');
    expect(textInFont('XÕp lo¹i', '')).toBe('XÕp lo¹i');
  });

  test('quotes and dashes of Windows-1252 stay signs, also where a file holds them as control characters', () => {
    expect(toUnicode('“D©n vËn khÐo” – 2024…', 'tcvn3')).toBe('“Dân vận khéo” – 2024…');
    expect(toUnicode('\x93D©n vËn khÐo\x94 \x96 2024\x85', 'tcvn3')).toBe('“Dân vận khéo” – 2024…');
    expect(toUnicode('\x93Daân vaän kheùo\x94', 'vni')).toBe('“Dân vận khéo”');
    expect(toUnicode('©\x81', 'tcvn3')).toBe('â\x81');
  });
});

describe('Unicode typed into an old font stays as it is', () => {
  const unicode = [
    'Ứng dụng mã QR tra cứu văn bản dân vận',
    'Đang xác minh đơn thư',
    'DANH SÁCH CÁ NHÂN NĂM 2024',
    'Nguyễn Thị Ánh',
    'Ứng dụng mã QR'.normalize('NFD'),
    'mã'.normalize('NFD'),
  ];
  test.each(unicode)('%s', (text) => {
    expect(toUnicode(text, 'tcvn3')).toBe(text);
    expect(toUnicode(text, 'vni')).toBe(text);
    expect(textInFont(text, '.VnTimeH')).toBe(text);
  });

  test.each(['Hà', 'DANH SÁCH', 'Ý kiến, Áo'])('TCVN3 never writes the letters of %s', (text) => {
    expect(isUnicode(text, 'tcvn3')).toBe(true);
  });

  test.each(['mã', 'Lê', 'Trà', 'Lê Hoàng Hùng', 'Ý kiến', 'tiêu chí', 'cán bộ'])('VNI never writes %s', (text) => {
    expect(isUnicode(text, 'vni')).toBe(true);
  });

  test('a slip of the keyboard does not turn a VNI text into Unicode', () => {
    expect(toUnicode('Nguyeãn Thòù Hoàng', 'vni')).toBe('Nguyễn Thịù Hồng');
  });
});

describe('properties', () => {
  const plain = [...'abcdeghiklmnopqrstuvxyABCDEGHIKLMNOPQRSTUVXY0123456789 .,-/()"\n\t'];
  const textOf = (letters: readonly string[]) =>
    fc.array(fc.constantFrom(...letters), { maxLength: 60 }).map((characters) => characters.join(''));

  test('VNI gives every Vietnamese text back', () => {
    fc.assert(
      fc.property(textOf([...plain, ...ALL_LETTERS]), fc.constantFrom('NFC', 'NFD'), (text, form) => {
        expect(toUnicode(fromUnicode(text.normalize(form), 'vni'), 'vni')).toBe(text);
      }),
    );
  });

  test('TCVN3 gives every text without toned capitals back', () => {
    const letters = ALL_LETTERS.filter((l) => !TONED_CAPITALS.includes(l));
    fc.assert(
      fc.property(textOf([...plain, ...letters]), fc.constantFrom('NFC', 'NFD'), (text, form) => {
        expect(toUnicode(fromUnicode(text.normalize(form), 'tcvn3'), 'tcvn3')).toBe(text);
      }),
    );
  });

  test('TCVN3 gives toned capitals back as small letters, and as capitals in a font of capitals', () => {
    const lower = (text: string) => text.replace(new RegExp(TONED_CAPITALS.join('|'), 'g'), (l) => l.toLowerCase());
    fc.assert(
      fc.property(textOf([...plain, ...ALL_LETTERS]), (text) => {
        const written = fromUnicode(text, 'tcvn3');
        expect(toUnicode(written, 'tcvn3')).toBe(lower(text));
        expect(textInFont(written, '.VnArialH')).toBe(text.toUpperCase());
      }),
    );
  });

  test('what was converted once is not converted again, once it holds a letter of today', () => {
    fc.assert(
      fc.property(
        textOf([...plain, ...ALL_LETTERS]),
        fc.constantFrom('tcvn3' as const, 'vni' as const),
        (text, encoding) => {
          const marked = `${text}ữ`;
          const once = toUnicode(fromUnicode(marked, encoding), encoding);
          expect(toUnicode(once, encoding)).toBe(once);
        },
      ),
    );
  });

  test('never throws, and never touches ASCII', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('tcvn3' as const, 'vni' as const),
        (text, encoding) => {
          expect(typeof toUnicode(text, encoding)).toBe('string');
          expect(typeof fromUnicode(text, encoding)).toBe('string');
          const ascii = text.replace(/[^\x20-\x7e\n]/g, '');
          expect(toUnicode(ascii, encoding)).toBe(ascii);
        },
      ),
    );
  });

  test('time grows with the length, not its square', () => {
    const cell = 'XÕp lo¹i chÊt l\u00ad\u00eeng n¨m 2024, Xeáp loaïi ';
    const long = cell.repeat(50_000);
    for (const encoding of ['tcvn3', 'vni'] as const) {
      const start = performance.now();
      const result = toUnicode(long, encoding);
      expect(result.length).toBeGreaterThan(1_000_000);
      // About 50 ms here for two million characters; a square would take minutes.
      expect(performance.now() - start).toBeLessThan(5_000);
    }
  });
});
