/**
 * How many columns of a terminal a text takes: combining marks none (Vietnamese in NFD), wide East Asian letters and
 * emoji two (Unicode Standard Annex 11).
 */
export function displayWidth(text: string): number {
  if (/^[\u0020-\u007e]*$/.test(text)) return text.length;
  let width = 0;
  for (const letter of text.normalize('NFC')) width += letterWidth(letter);
  return width;
}

const NO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]$/u;
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]$/u;

function letterWidth(letter: string): number {
  if (NO_WIDTH.test(letter)) return 0;
  return WIDE.test(letter) ? 2 : 1;
}

/** The text in at most `columns` columns, with an ellipsis where it is cut. */
export function fit(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  let kept = '';
  let width = 0;
  for (const letter of text.normalize('NFC')) {
    const next = width + letterWidth(letter);
    if (next > columns - 1) break;
    kept += letter;
    width = next;
  }
  return `${kept.trimEnd()}…`;
}

/** Filled up with spaces to `columns`; numbers stand at the right. */
export function pad(text: string, columns: number, side: 'left' | 'right'): string {
  const spaces = ' '.repeat(Math.max(0, columns - displayWidth(text)));
  return side === 'left' ? text + spaces : spaces + text;
}

/** Broken at spaces into lines of at most `columns`; a word that is longer is cut into pieces. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    let rest = word;
    if (line !== '' && displayWidth(line) + 1 + displayWidth(rest) <= columns) {
      line += ` ${rest}`;
      continue;
    }
    if (line !== '') lines.push(line);
    while (displayWidth(rest) > columns) {
      const piece = fit(rest, columns + 1).slice(0, -1);
      lines.push(piece);
      rest = rest.normalize('NFC').slice(piece.length);
    }
    line = rest;
  }
  lines.push(line);
  return lines;
}
