/**
 * Advance widths of Times New Roman, in thousandths of the letter size, taken from its metric twin Liberation Serif:
 * enough to tell how many lines a text takes. Excel does not fit the height of merged cells by itself.
 */

/** Letters beyond ASCII with widths of their own; other Vietnamese letters are as wide as their base letter. */
const BEYOND = 'ơưƠƯđĐ–—…“”‘’•×°§';

export interface Face {
  readonly ascii: readonly number[];
  readonly beyond: ReadonlyMap<string, number>;
}

function face(ascii: string, beyond: string): Face {
  const widths = beyond.split(' ').map(Number);
  return {
    ascii: ascii.split(' ').map(Number),
    beyond: new Map([...BEYOND].map((letter, n) => [letter, widths[n] ?? UNKNOWN])),
  };
}

/** A letter of another script: wide rather than cut off. */
const UNKNOWN = 1000;

const FACES = {
  regular: face(
    '250 333 408 500 500 833 778 180 333 333 500 564 250 333 250 278 500 500 500 500 500 500 500 500 500 500 278 278 564 564 564 444 921 722 667 667 722 611 556 722 722 333 389 722 611 889 722 722 556 722 667 556 611 722 722 944 722 722 611 333 278 333 469 500 333 444 500 444 500 444 333 500 500 278 278 500 278 778 500 500 500 500 333 389 278 500 500 722 500 500 444 480 200 480 541',
    '529 542 722 776 500 722 500 1000 1000 444 444 333 333 350 564 400 500',
  ),
  bold: face(
    '250 333 555 500 500 1000 833 278 333 333 500 570 250 333 250 278 500 500 500 500 500 500 500 500 500 500 333 333 570 570 570 500 930 722 667 722 722 667 611 778 778 389 500 778 667 944 722 778 611 778 722 556 667 722 722 1000 722 722 667 333 278 333 581 500 333 500 556 444 556 444 333 500 556 278 333 556 278 833 556 500 556 556 444 389 333 556 500 722 500 500 444 394 220 394 520',
    '554 600 778 796 556 722 500 1000 1000 500 500 333 333 350 570 400 500',
  ),
  italic: face(
    '250 333 420 500 500 833 778 214 333 333 500 675 250 333 250 278 500 500 500 500 500 500 500 500 500 500 333 333 675 675 675 500 920 611 611 667 722 611 611 722 722 333 444 667 556 833 667 722 611 722 611 500 556 722 611 833 611 556 556 389 278 389 422 500 333 500 500 444 500 444 278 500 500 278 278 444 278 722 500 500 500 500 389 389 278 500 444 667 444 444 389 400 275 400 541',
    '534 545 722 754 500 722 500 889 889 556 556 333 333 350 675 400 500',
  ),
  boldItalic: face(
    '250 389 555 500 500 833 778 278 333 333 500 570 250 333 250 278 500 500 500 500 500 500 500 500 500 500 333 333 570 570 570 500 832 667 667 667 722 667 667 722 778 389 500 667 611 889 722 722 611 722 667 556 611 722 667 889 667 611 611 333 278 333 570 500 333 500 500 444 500 444 333 500 556 278 278 500 278 778 556 500 500 500 389 389 278 556 444 667 500 444 389 348 220 348 570',
    '537 599 722 775 500 722 500 1000 1000 500 500 333 333 350 570 400 500',
  ),
} as const;

/** The widths of a face's letters. */
export function faceOf(bold: boolean, italic: boolean): Face {
  if (bold) return italic ? FACES.boldItalic : FACES.bold;
  return italic ? FACES.italic : FACES.regular;
}

const HORN = '\u031b';

/** A letter's width, in thousandths of its size; combining marks have none. */
export function letterWidth(letter: string, { ascii, beyond }: Face): number {
  const code = letter.codePointAt(0) ?? 0;
  const plain = ascii[code - 32];
  if (plain !== undefined) return plain;
  if (code === 0xa0) return ascii[0] ?? UNKNOWN;
  const own = beyond.get(letter);
  if (own !== undefined) return own;
  if (/^\p{M}/u.test(letter)) return 0;
  const [base = '', ...marks] = letter.normalize('NFD');
  const horned = marks.includes(HORN) ? (base + HORN).normalize('NFC') : base;
  return beyond.get(horned) ?? ascii[(horned.codePointAt(0) ?? 0) - 32] ?? UNKNOWN;
}
