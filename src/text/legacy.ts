import { isTcvn3Code, tcvn3ToUnicode, unicodeToTcvn3 } from './legacy-tcvn3';
import { countVniMarks, isVniCode, unicodeToVni, vniToUnicode } from './legacy-vni';

/** An encoding from before Unicode. It shows only in the font: the cell holds Latin characters (`l­îng` is "lượng"). */
export type LegacyEncoding = 'tcvn3' | 'vni';

/** The encoding that a font's glyphs are drawn for: `.VnTime` → TCVN3, `VNI-Times` → VNI, all other fonts → null. */
export function fontEncoding(font: string): LegacyEncoding | null {
  // Asked for every cell: most fonts' names end the question with their first letter.
  const first = font.charCodeAt(0);
  if (first === FULL_STOP) return font.slice(1, 3).toLowerCase() === 'vn' ? 'tcvn3' : null;
  if (first !== CAPITAL_V && first !== SMALL_V) return null;
  const start = font.slice(0, 4).toLowerCase();
  return start === 'vni-' || start === 'vni ' ? 'vni' : null;
}

/** `.VnTimeH` and its like draw small letters as capitals: TCVN3 has no bytes for capitals with tones. */
export function showsCapitals(font: string): boolean {
  return fontEncoding(font) === 'tcvn3' && (font.endsWith('H') || font.endsWith('h'));
}

/**
 * A cell's text as the user sees it in its font: old encodings become Unicode, and what a font of capitals shows as
 * capitals becomes capitals. Text in other fonts, and Unicode text typed into an old font, is returned unchanged.
 */
export function textInFont(text: string, font: string): string {
  const encoding = fontEncoding(font);
  if (encoding === null || isUnicode(text, encoding)) return text;
  const converted = convert(text, encoding);
  return showsCapitals(font) ? converted.toUpperCase() : converted;
}

/**
 * Old bytes (as Windows-1252 characters, which is how Excel's files hold them) to Unicode (NFC). Text that already is
 * Unicode Vietnamese (`isUnicode`) stays as it is; so do ASCII, line breaks and signs. Bytes 0x80–0x9F left as control
 * characters become the Windows-1252 signs that the fonts draw there (quotes, dashes).
 */
export function toUnicode(text: string, encoding: LegacyEncoding): string {
  return isUnicode(text, encoding) ? text : convert(text, encoding);
}

/**
 * Unicode to old bytes as Windows-1252 characters. `toUnicode` gives NFC of the same text back, except that TCVN3 turns
 * capitals with tones to small letters, and that characters which are letters of the encoding themselves (`ñ`, `®`) are
 * read as those.
 */
export function fromUnicode(text: string, encoding: LegacyEncoding): string {
  const composed = text.normalize('NFC');
  return encoding === 'tcvn3' ? unicodeToTcvn3(composed) : unicodeToVni(composed);
}

/**
 * Whether text in an old font is Unicode all the same, because a cell was typed anew with today's keyboard. It is when
 * - it holds a Vietnamese letter or combining mark that the encoding never writes (ă, đ, ơ, ư, ạ–ỹ, and for TCVN3 also
 *   À Á Â Ã Í Ù Ú à, for VNI ý Ý); or
 * - in VNI, marks stand behind letters that cannot take them (`mã`, `Lê`), at least as many as stand where they may.
 *
 * Words that can be read either way (`bé` is "bộ" in TCVN3) follow the font. One word of today's keyboard decides for
 * its whole cell: in `Ứng dụng mã QR` the word `mã` alone would read as "mó".
 */
export function isUnicode(text: string, encoding: LegacyEncoding): boolean {
  const foreign = FOREIGN[encoding];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x80 && foreign[code] === 1) return true;
  }
  if (encoding === 'tcvn3') return false;
  const { placed, stray } = countVniMarks(text);
  return stray > 0 && stray >= placed;
}

function convert(text: string, encoding: LegacyEncoding): string {
  const signs = hasControls(text) ? text.replace(CONTROLS, signOf) : text;
  return encoding === 'tcvn3' ? tcvn3ToUnicode(signs) : vniToUnicode(signs);
}

function hasControls(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x80 && code <= 0x9f) return true;
  }
  return false;
}

function signOf(control: string): string {
  return SIGNS.charAt(control.charCodeAt(0) - 0x80);
}

const FULL_STOP = 0x2e;
const CAPITAL_V = 0x56;
const SMALL_V = 0x76;

/** Windows-1252 from 0x80 on; its five gaps stay control characters. */
const SIGNS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
const CONTROLS = /[\x80-\x9f]/g;

/** Every Vietnamese letter beyond ASCII, and the marks that decomposed text (NFD) holds in their stead. */
const VIETNAMESE =
  'àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ' +
  'ÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬĐÈẺẼÉẸÊỀỂỄẾỆÌỈĨÍỊÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢÙỦŨÚỤƯỪỬỮỨỰỲỶỸÝỴ' +
  '\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323';

/** Per encoding, 1 at the code of each Vietnamese letter that it never writes. */
const FOREIGN: Readonly<Record<LegacyEncoding, Uint8Array>> = {
  tcvn3: codesOutside(isTcvn3Code),
  vni: codesOutside(isVniCode),
};

function codesOutside(isCode: (code: number) => boolean): Uint8Array {
  const codes = [...VIETNAMESE].map((letter) => letter.charCodeAt(0)).filter((code) => !isCode(code));
  const outside = new Uint8Array(Math.max(...codes) + 1);
  for (const code of codes) outside[code] = 1;
  return outside;
}
