const MINUS = 0x2d;
const POINT = 0x2e;
/** As many digits are exact in a double, and so is 10^22: one division then rounds as it should. */
const EXACT_DIGITS = 15;
const POWERS = Array.from({ length: EXACT_DIGITS + 1 }, (_, n) => 10 ** n);

/** A number as it stands in a cell; NaN where it is none. Plain digits are read without a string. */
export function readNumber(bytes: Uint8Array, start: number, end: number): number {
  let i = start;
  const negative = bytes[i] === MINUS;
  if (negative) i++;
  const first = i;
  let mantissa = 0;
  let point = -1;
  if (end - i <= EXACT_DIGITS) {
    for (; i < end; i++) {
      const byte = bytes[i] ?? 0;
      if (byte >= 0x30 && byte <= 0x39) mantissa = mantissa * 10 + (byte - 0x30);
      else if (byte === POINT && point < 0) point = i;
      else break;
    }
    const digits = i - first - (point < 0 ? 0 : 1);
    if (i === end && digits > 0) {
      const value = point < 0 ? mantissa : mantissa / (POWERS[end - point - 1] ?? NaN);
      return negative ? -value : value;
    }
  }
  return numberOf(String.fromCharCode(...bytes.subarray(start, Math.min(end, start + 400))));
}

/** As `readNumber`, of a text. */
export function numberOf(text: string): number {
  return /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i.test(text) ? Number(text) : NaN;
}

/** A plain index (of a shared string, a style, a row); -1 where it is none. */
export function readIndex(bytes: Uint8Array, start: number, end: number): number {
  if (end === start || end - start > 9) return -1;
  let value = 0;
  for (let i = start; i < end; i++) {
    const digit = (bytes[i] ?? 0) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}
