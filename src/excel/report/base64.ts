const LETTERS = new TextEncoder().encode('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/');
const FILLING = 0x3d;

/** Bytes as Excel takes a workbook. `btoa` wants them as a text first: for 6 MB 230 ms in Chromium, against 32. */
export function toBase64(bytes: Uint8Array): string {
  const letters = new Uint8Array(Math.ceil(bytes.length / 3) * 4).fill(FILLING);
  const letter = (six: number): number => LETTERS[six & 63] ?? 0;
  let at = 0;
  for (let from = 0; from < bytes.length; from += 3) {
    const left = bytes.length - from;
    const three = ((bytes[from] ?? 0) << 16) | ((bytes[from + 1] ?? 0) << 8) | (bytes[from + 2] ?? 0);
    letters[at] = letter(three >> 18);
    letters[at + 1] = letter(three >> 12);
    if (left > 1) letters[at + 2] = letter(three >> 6);
    if (left > 2) letters[at + 3] = letter(three);
    at += 4;
  }
  return new TextDecoder().decode(letters);
}
