/**
 * Folding: the one form in which headers, values and names are compared (contract, section 2 "Folding").
 */

const SPACES = /[\s\u00a0\u00ad\u1680\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff]+/g;
const NEEDS_CLEANING = /[^\x20-\x7e]|^ | $| {2}/;

/** `Ƣ ƣ` (a letter of another alphabet, typed by slip or by bad fonts) stand for `Ư ư`. */
function mendHornedU(text: string): string {
  return text.replace(/Ƣ/g, 'Ư').replace(/ƣ/g, 'ư');
}

/** The text as a reader sees it: NFC, every run of spaces one space, line breaks kept. */
export function plainText(text: string): string {
  if (!NEEDS_CLEANING.test(text)) return text;
  const lines = mendHornedU(text.normalize('NFC')).split(/\r\n|[\r\n\v\u2028\u2029]/);
  return lines
    .map((line) => line.replace(SPACES, ' ').trim())
    .join('\n')
    .trim();
}

/** Drops what stands in round or square brackets, innermost first. */
export function withoutBrackets(text: string): string {
  let before = text;
  for (;;) {
    const after = before.replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ');
    if (after === before) return after;
    before = after;
  }
}

const TONES = [
  ['oà', 'òa'],
  ['oá', 'óa'],
  ['oả', 'ỏa'],
  ['oã', 'õa'],
  ['oạ', 'ọa'],
  ['oè', 'òe'],
  ['oé', 'óe'],
  ['oẻ', 'ỏe'],
  ['oẽ', 'õe'],
  ['oẹ', 'ọe'],
  ['uỳ', 'ùy'],
  ['uý', 'úy'],
  ['uỷ', 'ủy'],
  ['uỹ', 'ũy'],
  ['uỵ', 'ụy'],
] as const;
const TONE_OF: ReadonlyMap<string, string> = new Map(TONES);
const NEW_TONE_AT_END = /(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu;

/** Folds without dropping brackets: for number rows and for text whose brackets carry meaning. */
export function foldAll(text: string): string {
  const spaced = mendHornedU(text.normalize('NFC'))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return spaced.replace(NEW_TONE_AT_END, (pair) => TONE_OF.get(pair) ?? pair).replace(/sỹ/g, 'sĩ');
}

/**
 * NFC, `Ƣ` mended, case folded, brackets and punctuation dropped, runs of spaces one space, tone marks in their old
 * place (`hòa`, `ủy`), `sỹ` = `sĩ`. Diacritics stay.
 */
export function fold(text: string): string {
  return foldAll(withoutBrackets(text));
}

/** A folded text without its diacritics: `đánh giá` → `danh gia`. */
export function stripDiacritics(folded: string): string {
  return folded
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D');
}
