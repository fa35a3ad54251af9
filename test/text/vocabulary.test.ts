import fc from 'fast-check';
import { fold, stripDiacritics } from '../../src/text/fold';
import { vocabulary, type Phrase } from '../../src/text/vocabulary';

const PHRASES: readonly Phrase<string>[] = [
  { text: 'Hoàn thành xuất sắc nhiệm vụ', meaning: '4' },
  { text: 'Hoàn thành tốt nhiệm vụ', meaning: '3' },
  { text: 'HTTNV', meaning: '3' },
  { text: 'Hoàn thành nhiệm vụ', meaning: '2' },
  { text: 'HTNV', meaning: '2' },
  { text: 'Không hoàn thành nhiệm vụ', meaning: '1' },
  { text: 'Chưa hoàn thành nhiệm vụ', meaning: '1' },
  { text: 'Không xếp loại', meaning: 'none' },
  { text: 'CSTĐCS', meaning: 'grassroots' },
  { text: 'Giấy khen', meaning: 'merit', beginning: true },
  { text: 'GK', meaning: 'merit', beginning: true },
  { text: 'Bằng khen', meaning: 'diploma', beginning: true },
  { text: 'Huân chương', meaning: 'order', beginning: true },
  { text: 'Kỷ luật', meaning: 'discipline' },
];
const WORDS = vocabulary(PHRASES);
const exact = (text: string) => WORDS.exact(fold(text))?.meaning ?? null;
const guess = (text: string) => WORDS.guess(fold(text))?.meaning ?? null;

describe('“first with diacritics, then without”', () => {
  test.each([
    ['as spelt', 'Hoàn thành tốt nhiệm vụ', '3'],
    ['in capitals', 'HOÀN THÀNH TỐT NHIỆM VỤ', '3'],
    ['without diacritics', 'Hoan thanh tot nhiem vu', '3'],
    ['some diacritics left out', 'Hoàn thành tot nhiệm vụ', '3'],
    ['an abbreviation without diacritics', 'CSTDCS', 'grassroots'],
    ['a tone more on a letter is no other word', 'Hoàn thành tốt nhiệm vú', '3'],
    ['nothing', '', null],
    ['another word', 'Xuất khẩu', null],
  ])('%s: %s', (_why, text, meaning) => {
    expect(exact(text)).toBe(meaning);
  });

  test('a spelling with diacritics goes before another one without', () => {
    const people = vocabulary([
      { text: 'Nam', meaning: 'gender' },
      { text: 'Năm', meaning: 'year' },
    ]);
    expect(people.exact(fold('Năm'))?.meaning).toBe('year');
    expect(people.exact(fold('Nam'))?.meaning).toBe('gender');
  });

  test('two meanings that only diacritics tell apart are not told apart without', () => {
    const words = vocabulary([
      { text: 'Mã số', meaning: 'a' },
      { text: 'Mả sổ', meaning: 'b' },
    ]);
    expect(words.exact(fold('ma so'))).toBeNull();
  });
});

describe('“at most ⌊letters of the synonym without spaces ÷ 6⌋”', () => {
  // Hoàn thành tốt nhiệm vụ has 19 letters: three slips.
  test.each([
    ['one slip of three', 'Hoàn thành tốtt nhiệm vụ', '3'],
    ['two slips of three', 'Hoàn thàn tốtt nhiệm vụ', '3'],
    ['three slips of three', 'Hoàn thàn tốtt nhiệm vụr', '3'],
    ['four slips are too many', 'Hoàn thàn tốtt nhiệm vụrr', null],
    ['six letters allow one: Kỷ luật', 'Kỷ luâtt', null],
    ['six letters allow one slip', 'Kỷ luậtt', 'discipline'],
    ['a space too few is a slip', 'Hoàn thànhtốt nhiệm vụ', '3'],
    ['a missing letter is a slip', 'Hoàn thành tố nhiệm vụ', '3'],
  ])('%s: %s', (_why, text, meaning) => {
    expect(guess(text)).toBe(meaning);
  });

  test('the distance is measured with diacritics', () => {
    // Without them there is one slip; with them three more.
    expect(guess('Huan chươngg')).toBeNull();
  });

  test.each([5, 6, 11, 12, 17, 18])('a synonym of %i letters', (letters) => {
    const text = `${'a'.repeat(3)} ${'b'.repeat(letters - 3)}`;
    const words = vocabulary([{ text, meaning: 'it' }]);
    const allowed = Math.floor(letters / 6);
    expect(words.guess(text + 'x'.repeat(allowed + 1))).toBeNull();
    if (allowed > 0) expect(words.guess(text + 'x'.repeat(allowed))?.guessed).toBe(true);
  });
});

describe('“Abbreviations (one word of at most 8 letters) are never guessed”', () => {
  test.each(['HTTNVV', 'HTXNV', 'CSTĐC', 'CSTĐCSS', 'GKK', 'HTTN'])('%s', (text) => {
    expect(exact(text)).toBeNull();
    expect(guess(text)).toBeNull();
  });
  test('an abbreviation is not reached by a longer word either', () => {
    const words = vocabulary([{ text: 'CSTĐCSTT', meaning: 'it' }]);
    expect(words.guess(fold('CSTĐCSTTX'))).toBeNull();
  });
  test('one word of nine letters is none', () => {
    const words = vocabulary([{ text: 'donvicongtac', meaning: 'unit' }]);
    expect(words.guess('donvicongtaac')?.meaning).toBe('unit');
  });
});

describe('“A guess may not add or drop không, chưa, nor reach a synonym that holds one”', () => {
  test.each([
    ['không is not dropped', 'Không hoàn thành tốt nhiệm vụ'],
    ['chưa is not dropped', 'Chưa hoàn thành tốt nhiệm vụ'],
    ['a synonym with không is not reached', 'Không hoàn thành nhiệm vụu'],
    ['a synonym with chưa is not reached', 'Chưa hoàn thành nhiệm vụu'],
    ['không without diacritics', 'Khong hoàn thành nhiệm vụu'],
    ['không is not added', 'Khôn xếp loại'],
    ['không behind', 'Kỷ luật không'],
  ])('%s: %s', (_why, text) => {
    expect(guess(text)).toBeNull();
  });
  test('as spelt they are read', () => {
    expect(exact('Không hoàn thành nhiệm vụ')).toBe('1');
    expect(exact('khong xep loai')).toBe('none');
  });
});

describe('“Two equally near of different meaning: not guessed”', () => {
  const words = vocabulary([
    { text: 'Cấp cơ sở một', meaning: 1 },
    { text: 'Cấp cơ sở hai', meaning: 2 },
    { text: 'Cấp cơ sở hay', meaning: 2 },
  ]);
  test('two equally near', () => {
    const two = vocabulary([
      { text: 'Danh hiệu x', meaning: 1 },
      { text: 'Danh hiệu y', meaning: 2 },
    ]);
    expect(two.guess(fold('Danh hiệu z'))).toBeNull();
  });
  test('two equally near of one meaning are guessed', () => {
    expect(words.guess(fold('Cấp cơ sở haj'))?.meaning).toBe(2);
  });
  test('the nearest of two is guessed', () => {
    const two = vocabulary([
      { text: 'Hoàn thành tốt nhiệm vụ', meaning: 3 },
      { text: 'Hoàn thành nhiệm vụ', meaning: 2 },
    ]);
    expect(two.guess(fold('Hoàn thànhh nhiệm vụ'))?.meaning).toBe(2);
    expect(two.guess(fold('Hoàn thành tôt nhiệmm vụ'))?.meaning).toBe(3);
  });
  test('a nearer one found after a contest settles it', () => {
    const three = vocabulary([
      { text: 'Danh hiệu thi đua xx', meaning: 1 },
      { text: 'Danh hiệu thi đua yy', meaning: 2 },
      { text: 'Danh hiệu thi đua zz', meaning: 3 },
    ]);
    expect(three.guess(fold('Danh hiệu thi đua zzz'))?.meaning).toBe(3);
  });
  test('sameness of meanings is the caller’s to say', () => {
    const objects = vocabulary(
      [
        { text: 'Danh hiệu x', meaning: { field: 'title' } },
        { text: 'Danh hiệu y', meaning: { field: 'title' } },
      ],
      (a, b) => a.field === b.field,
    );
    expect(objects.guess(fold('Danh hiệu z'))?.meaning.field).toBe('title');
  });
});

describe('“Where a scale entry is a beginning, it ends at a word”', () => {
  test.each([
    ['the whole', 'Giấy khen', 'merit', ''],
    ['with a giver', 'Giấy khen của Trưởng Ban', 'merit', 'của trưởng ban'],
    ['without diacritics', 'Giay khen cua Truong Ban', 'merit', 'cua truong ban'],
    ['an abbreviation', 'GK Ban Dân vận', 'merit', 'ban dân vận'],
  ])('%s: %s', (_why, text, meaning, rest) => {
    const found = WORDS.exact(fold(text));
    expect([found?.meaning, found?.rest, found?.guessed]).toEqual([meaning, rest, false]);
  });
  test('`Giấy khenn` is a guess', () => {
    expect(exact('Giấy khenn')).toBeNull();
    expect(WORDS.guess(fold('Giấy khenn'))).toMatchObject({ meaning: 'merit', guessed: true, phrase: 'Giấy khen' });
  });
  test('a guessed beginning leaves the rest', () => {
    expect(WORDS.guess(fold('Giấy khenn của Trưởng Ban'))).toMatchObject({ meaning: 'merit', rest: 'của trưởng ban' });
  });
  test.each(['GKX', 'Giấy khenthưởng của Ban'])('%s does not begin with it', (text) => {
    expect(exact(text)).toBeNull();
  });
  test('what is no beginning does not match longer text', () => {
    expect(exact('Hoàn thành nhiệm vụ năm 2023')).toBeNull();
  });
});

describe('properties', () => {
  const index = fc.nat({ max: PHRASES.length - 1 });
  test('every spelling means what it says, with or without diacritics, in any case', () => {
    for (const { text, meaning } of PHRASES) {
      expect(exact(text)).toBe(meaning);
      expect(exact(text.toUpperCase())).toBe(meaning);
      expect(exact(stripDiacritics(fold(text)))).toBe(meaning);
    }
  });
  test('a guess is never further away than the synonym’s letters allow, and says so', () => {
    fc.assert(
      fc.property(index, fc.nat({ max: 30 }), fc.constantFrom('x', 'ê', ''), (which, at, letter) => {
        const phrase = fold(PHRASES[which]?.text ?? '');
        const slip = phrase.slice(0, at) + letter + phrase.slice(at + 1);
        const found = WORDS.guess(slip);
        return found === null || (found.guessed && found.phrase.length >= 6);
      }),
    );
  });
});
