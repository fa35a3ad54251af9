/**
 * VNI (VNI-Win), the encoding of the `VNI-…` fonts: a plain letter and, behind it, a second byte that draws its marks
 * (`aù` = á, `eä` = ệ). đ, ơ, ư and the i's have letters of their own, and so has ỵ.
 * @see https://en.wikipedia.org/wiki/VNI the table of the Windows encoding
 */

/** A letter, the marks that may stand behind it, and the letters which those make, in the same order. */
const MARKED: readonly (readonly [letter: string, marks: string, made: string])[] = [
  ['a', 'ùøûõïâáàåãäêéèúüë', 'áàảãạâấầẩẫậăắằẳẵặ'],
  ['e', 'ùøûõïâáàåãä', 'éèẻẽẹêếềểễệ'],
  ['o', 'ùøûõïâáàåãä', 'óòỏõọôốồổỗộ'],
  ['ô', 'ùøûõï', 'ớờởỡợ'],
  ['u', 'ùøûõï', 'úùủũụ'],
  ['ö', 'ùøûõï', 'ứừửữự'],
  ['y', 'ùøûõ', 'ýỳỷỹ'],
];

/** Characters that alone are another letter. */
const ALONE: readonly (readonly [character: string, letter: string])[] = [
  ['ñ', 'đ'],
  ['ô', 'ơ'],
  ['ö', 'ư'],
  ['í', 'í'],
  ['ì', 'ì'],
  ['æ', 'ỉ'],
  ['ó', 'ĩ'],
  ['ò', 'ị'],
  ['î', 'ỵ'],
];

const ALONE_LETTER = new Map<number, string>();
/** Keyed by the letter's code × 256 + the mark's code. */
const MARKED_LETTER = new Map<number, string>();
const MARKS = new Set<number>();
const BYTES_OF = new Map<string, string>();

for (const [character, letter] of ALONE) {
  for (const [from, to] of [
    [character, letter],
    [character.toUpperCase(), letter.toUpperCase()],
  ] as const) {
    ALONE_LETTER.set(from.charCodeAt(0), to);
    BYTES_OF.set(to, from);
  }
}
for (const [letter, marks, made] of MARKED) {
  [...made].forEach((result, i) => {
    const mark = marks.charAt(i);
    const capital = letter.toUpperCase();
    // Typists mix the cases (`Aùnh`): the letter's own decides.
    for (const either of [mark, mark.toUpperCase()]) {
      MARKS.add(either.charCodeAt(0));
      MARKED_LETTER.set(key(letter.charCodeAt(0), either.charCodeAt(0)), result);
      MARKED_LETTER.set(key(capital.charCodeAt(0), either.charCodeAt(0)), result.toUpperCase());
    }
    BYTES_OF.set(result, letter + mark);
    BYTES_OF.set(result.toUpperCase(), capital + mark.toUpperCase());
  });
}

function key(letter: number, mark: number): number {
  return letter * 256 + mark;
}

/** Whether a character of this code is a VNI letter or mark beyond ASCII. */
export function isVniCode(code: number): boolean {
  return MARKS.has(code) || ALONE_LETTER.has(code);
}

/** How many marks stand behind a letter that takes them, and how many behind none (which VNI never writes). */
export function countVniMarks(text: string): { readonly placed: number; readonly stray: number } {
  let placed = 0;
  let stray = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0xc0 || !MARKS.has(code)) continue;
    // A mark is never a letter itself, so the character before it is all that counts.
    if (i > 0 && MARKED_LETTER.has(key(text.charCodeAt(i - 1), code))) placed++;
    else stray++;
  }
  return { placed, stray };
}

/** Reads VNI bytes, given as the Latin-1 characters of the same codes, longest first; other characters stay. */
export function vniToUnicode(text: string): string {
  let result = '';
  let copied = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const next = i + 1 < text.length ? text.charCodeAt(i + 1) : 0;
    const marked = next >= 0xc0 && next <= 0xff ? MARKED_LETTER.get(key(code, next)) : undefined;
    const letter = marked ?? (code >= 0xc0 ? ALONE_LETTER.get(code) : undefined);
    if (letter === undefined) continue;
    result += text.slice(copied, i) + letter;
    if (marked !== undefined) i++;
    copied = i + 1;
  }
  return copied === 0 ? text : result + text.slice(copied);
}

/** Writes NFC text as VNI; characters that need no change or have none stay. */
export function unicodeToVni(text: string): string {
  let result = '';
  for (const letter of text) result += BYTES_OF.get(letter) ?? letter;
  return result;
}
