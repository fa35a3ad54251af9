/**
 * TCVN3 (TCVN 5712-3:1993, "ABC"), the one-byte encoding of the `.Vn…` fonts. Each run is a first byte and the letters
 * that it and the bytes behind it stand for. The standard gives no byte to capitals with tones: they are typed as
 * lower-case letters in a font of capitals (`.VnTimeH`).
 * @see TCVN 5712:1993, table 3 (VN3)
 */
const RUNS: readonly (readonly [first: number, letters: string])[] = [
  [0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'],
  [0xb5, 'àảãáạ'],
  [0xbb, 'ằẳẵắ'],
  [0xc6, 'ặầẩẫấậè'],
  [0xce, 'ẻẽéẹềểễếệìỉ'],
  [0xdc, 'ĩíịò'],
  [0xe1, 'ỏõóọồổỗốộờởỡớợù'],
  [0xf1, 'ủũúụừửữứựỳỷỹýỵ'],
];

/** By the byte's value. */
const LETTER_OF: (string | undefined)[] = new Array<string | undefined>(256).fill(undefined);
const BYTE_OF = new Map<string, string>();
for (const [first, letters] of RUNS) {
  [...letters].forEach((letter, i) => {
    LETTER_OF[first + i] = letter;
    BYTE_OF.set(letter, String.fromCharCode(first + i));
  });
}

/** Whether a character of this code stands for a letter. */
export function isTcvn3Code(code: number): boolean {
  return LETTER_OF[code] !== undefined;
}

/** Reads TCVN3 bytes, given as the Latin-1 characters of the same codes; other characters stay. */
export function tcvn3ToUnicode(text: string): string {
  let result = '';
  let copied = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0xa1 || code > 0xff) continue;
    const letter = LETTER_OF[code];
    if (letter === undefined) continue;
    result += text.slice(copied, i) + letter;
    copied = i + 1;
  }
  return copied === 0 ? text : result + text.slice(copied);
}

/** Writes NFC text as TCVN3. Capitals with tones become lower-case; characters without a byte stay. */
export function unicodeToTcvn3(text: string): string {
  let result = '';
  for (const letter of text) result += BYTE_OF.get(letter) ?? BYTE_OF.get(letter.toLowerCase()) ?? letter;
  return result;
}
