/**
 * Folding: the one form in which headers, values and names are compared (contract, section 2 "Folding").
 */

const SPACES = /[\s\u00a0\u00ad\u1680\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff]+/g;
/** Anything that NFC, the mending of `Ƣ` or the tidying of spaces could change. */
const NEEDS_CLEANING =
  /[\t-\r\u0085\u00a0\u00ad\u01a2\u01a3\u0300-\u036f\u1680\u2000-\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]|^ | $| {2}/;

/** `Ƣ ƣ` (a letter of another alphabet, typed by slip or by bad fonts) stand for `Ư ư`. */
function mendHornedU(text: string): string {
  return text.replace(/Ƣ/g, 'Ư').replace(/ƣ/g, 'ư');
}

/** NFC. `Ƣ` is mended first, since a tone behind it composes with `Ư` only. */
function composed(text: string): string {
  return mendHornedU(text).normalize('NFC');
}

/** The text as a reader sees it: NFC, every run of spaces one space, line breaks kept. */
export function plainText(text: string): string {
  if (!NEEDS_CLEANING.test(text)) return text;
  const lines = composed(text).split(/\r\n|[\r\n\v\u2028\u2029]/);
  return lines
    .map((line) => line.replace(SPACES, ' ').trim())
    .join('\n')
    .trim();
}

/** The same in one line. */
export function plainLine(text: string): string {
  return plainText(text).replace(/\n/g, ' ');
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
const NEW_TONE_OF: ReadonlyMap<string, string> = new Map(TONES.map(([later, earlier]) => [earlier, later]));
const NEW_TONE_AT_END = /(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu;
/** `hòan`, `hùynh`: before another letter the mark stands on the second vowel, whatever the keyboard made of it. */
const OLD_TONE_INSIDE = /(?:[òóỏõọ][ae]|[ùúủũụ]y)(?=\p{L})/gu;

/** Folds without dropping brackets: for number rows and for text whose brackets carry meaning. */
export function foldAll(text: string): string {
  const spaced = composed(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return spaced
    .replace(NEW_TONE_AT_END, (pair) => TONE_OF.get(pair) ?? pair)
    .replace(OLD_TONE_INSIDE, (pair) => NEW_TONE_OF.get(pair) ?? pair)
    .replace(/sỹ/g, 'sĩ');
}

/**
 * NFC, `Ƣ` mended, case folded, brackets and punctuation dropped, runs of spaces one space, tone marks in their old
 * place (`hòa`, `ủy`; `hoàn`, `huỳnh`), `sỹ` = `sĩ`. Diacritics stay.
 */
export function fold(text: string): string {
  return foldAll(withoutBrackets(text));
}

/** A folded text without its diacritics: `đánh giá` → `danh gia`; `chien sy` is `chien si`, as `sỹ` is `sĩ`. */
export function stripDiacritics(folded: string): string {
  return withoutDiacritics(folded).replace(/(?<=^| )sy(?= |$)/g, 'si');
}

/** Any text in letters without marks, otherwise as it is: `Đỗ Sỹ Ngữ` → `Do Sy Ngu`. */
export function withoutDiacritics(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D');
}
