import { toMillimetres, toPoints } from './lengths';
import { faceOf, letterWidth, type Face } from './letter-widths';

/** How texts fall into lines, estimated from the letters' widths. All lengths are points. */

/** Characters of one look; `size` in points. */
export interface Letters {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size: number;
}

const widths = new Map<Face, Map<string, number>>();

/** The width of a word in thousandths of the size; words come again and again, so each is measured once. */
function wordWidth(word: string, face: Face): number {
  let known = widths.get(face);
  if (known === undefined) widths.set(face, (known = new Map()));
  let width = known.get(word);
  if (width === undefined) {
    width = 0;
    for (const letter of word) width += letterWidth(letter, face);
    if (known.size > 20_000) known.clear();
    known.set(word, width);
  }
  return width;
}

/** The width of runs on one line. */
export function runsWidth(runs: readonly Letters[]): number {
  return runs.reduce(
    (sum, { text, bold, italic, size }) =>
      sum + (wordWidth(text, faceOf(bold === true, italic === true)) * size) / 1000,
    0,
  );
}

/**
 * How much a line holds of what is so wide in millimetres, a cell or a page: Excel leaves some pixels at both sides of a
 * cell, and screens and printers measure letters a little differently.
 */
export function lineWidth(millimetres: number): number {
  return (toPoints(millimetres) - 5) * 0.97;
}

/** How wide in millimetres a cell must be for a line of so many points, in Excel and in Word (3 pt at both sides). */
export function cellWidth(points: number): number {
  return toMillimetres(points / 0.97 + 6.5);
}

/** Where lines begin within the text of the runs put together, the first at 0. */
export function lineStarts(runs: readonly Letters[], width: number): number[] {
  const starts = [0];
  let used = 0;
  let offset = 0;
  const next = (at: number): void => {
    starts.push(at);
    used = 0;
  };
  for (const { text, bold, italic, size } of runs) {
    const face = faceOf(bold === true, italic === true);
    const measure = (word: string): number => (wordWidth(word, face) * size) / 1000;
    // Words with the spaces behind them; a no-break space is part of its word.
    for (const piece of text.match(/\n|[^ \n]+ *| +/g) ?? []) {
      if (piece === '\n') {
        offset += 1;
        next(offset);
        continue;
      }
      const word = piece.trimEnd();
      const own = wordWidth(word, face);
      const bare = (own * size) / 1000;
      if (used > 0 && used + bare > width) next(offset);
      if (bare > width) used = breakWord(piece, measure, width, offset, starts);
      else used += ((own + wordWidth(piece.slice(word.length), face)) * size) / 1000;
      offset += piece.length;
    }
  }
  return starts;
}

/** A word longer than a line is broken anywhere; returns what its last line holds. */
function breakWord(
  word: string,
  measure: (text: string) => number,
  width: number,
  offset: number,
  starts: number[],
): number {
  let used = 0;
  let at = offset;
  for (const letter of word) {
    const own = measure(letter);
    if (used > 0 && used + own > width) {
      starts.push(at);
      used = 0;
    }
    used += own;
    at += letter.length;
  }
  return used;
}

/**
 * The height of one line as Excel's own fitting gives it: the font's line (1.149 of its size, in pixels of 1/96 inch)
 * and a little more, in whole pixels (11 pt: 15, 12 pt: 15.75, 14 pt: 18.75).
 */
export function lineHeight(size: number): number {
  return Math.ceil(Math.round((size * 4) / 3) * 1.149 + 2.2) * 0.75;
}
