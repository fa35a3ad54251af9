import { damaged } from './file-problem';

const AMPERSAND = 0x26;
const SEMICOLON = 0x3b;
const RETURN = 0x0d;
const NEWLINE = 0x0a;

let scratch = new Uint16Array(4096);

/**
 * Bytes of UTF-8 XML text to a string: entities resolved (not where `literal`), line ends made `\n`.
 * @throws FileProblem `damaged` on bytes that are no UTF-8 and on unknown entities
 * @see https://www.w3.org/TR/xml/ (2.11 line ends, 4.1 references)
 */
export function decodeXml(bytes: Uint8Array, start: number, end: number, literal: boolean, part: string): string {
  if (end - start > scratch.length) scratch = new Uint16Array(2 * (end - start));
  const units = scratch;
  let length = 0;
  for (let i = start; i < end;) {
    const byte = bytes[i] ?? 0;
    if (byte >= 0x80) {
      const point = codePoint(bytes, i, end);
      if (point < 0) throw damaged(part, 'xml');
      i += point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
      length = put(units, length, point);
    } else if (byte === AMPERSAND && !literal) {
      let stop = i + 1;
      while (stop < end && bytes[stop] !== SEMICOLON && stop - i < 12) stop++;
      const point = stop < end && bytes[stop] === SEMICOLON ? entity(bytes, i + 1, stop) : -1;
      if (point < 0) throw damaged(part, 'xml');
      i = stop + 1;
      length = put(units, length, point);
    } else if (byte === RETURN) {
      i += bytes[i + 1] === NEWLINE && i + 1 < end ? 2 : 1;
      units[length++] = NEWLINE;
    } else {
      units[length++] = byte;
      i++;
    }
  }
  return stringOf(units, length);
}

function put(units: Uint16Array, length: number, point: number): number {
  if (point < 0x10000) {
    units[length] = point;
    return length + 1;
  }
  units[length] = 0xd7c0 + (point >> 10);
  units[length + 1] = 0xdc00 | (point & 0x3ff);
  return length + 2;
}

/** String.fromCharCode takes so many arguments at a time everywhere. */
const STEP = 4096;

function stringOf(units: Uint16Array, length: number): string {
  if (length <= STEP) return fromUnits(units.subarray(0, length));
  let text = '';
  for (let i = 0; i < length; i += STEP) text += fromUnits(units.subarray(i, Math.min(i + STEP, length)));
  return text;
}

function fromUnits(units: Uint16Array): string {
  // `apply` takes any array-like; its type asks for number[].
  return String.fromCharCode.apply(null, units as unknown as number[]);
}

/** The code point that begins at `i`; -1 where the bytes are no well-formed UTF-8. */
function codePoint(bytes: Uint8Array, i: number, end: number): number {
  const first = bytes[i] ?? 0;
  const more = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : 1;
  if (first < 0xc2 || first > 0xf4 || i + more >= end) return -1;
  let point = first & (0x3f >> more);
  for (let k = 1; k <= more; k++) {
    const byte = bytes[i + k] ?? 0;
    if ((byte & 0xc0) !== 0x80) return -1;
    point = (point << 6) | (byte & 0x3f);
  }
  const smallest = more === 3 ? 0x10000 : more === 2 ? 0x800 : 0x80;
  if (point < smallest || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return -1;
  return point;
}

const NAMED = new Map([
  ['amp', 0x26],
  ['lt', 0x3c],
  ['gt', 0x3e],
  ['quot', 0x22],
  ['apos', 0x27],
]);

function entity(bytes: Uint8Array, start: number, end: number): number {
  const name = String.fromCharCode(...bytes.subarray(start, end));
  if (!name.startsWith('#')) return NAMED.get(name) ?? -1;
  const digits = /^#(?:x([0-9a-f]+)|([0-9]+))$/i.exec(name);
  if (digits === null) return -1;
  const point = digits[1] === undefined ? Number(digits[2]) : parseInt(digits[1], 16);
  // A lone surrogate is no character of XML, but old writers split characters into two references.
  return point > 0 && point <= 0x10ffff ? point : -1;
}

/** Excel's own escapes inside strings: `_x000D_` is a return, `_x005F_` the underscore before such an escape. */
export function unescapeExcel(text: string): string {
  return text.includes('_x')
    ? text.replace(EXCEL_ESCAPE, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;
}

const EXCEL_ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/**
 * Hands UTF-8 on to `take` whatever Unicode encoding the bytes come in (ECMA-376 part 2 allows UTF-16 too), without
 * a byte order mark. Call the result for each chunk, and its `end` last.
 */
export function asUtf8(
  part: string,
  take: (chunk: Uint8Array) => void,
): { push(chunk: Uint8Array): void; end(): void } {
  let head: Uint8Array | null = new Uint8Array(0);
  let decoder: TextDecoder | null = null;
  const pass = (chunk: Uint8Array, last: boolean): void => {
    if (decoder === null) take(chunk);
    else take(new TextEncoder().encode(decodeUtf16(decoder, chunk, last, part)));
  };
  const begin = (first: Uint8Array): void => {
    head = null;
    const [a, b, c] = first;
    if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) decoder = new TextDecoder('utf-16le', { fatal: true });
    if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) decoder = new TextDecoder('utf-16be', { fatal: true });
    pass(a === 0xef && b === 0xbb && c === 0xbf ? first.subarray(3) : first, false);
  };
  return {
    push(chunk) {
      if (head === null) pass(chunk, false);
      else if (head.length + chunk.length < 4) head = Uint8Array.of(...head, ...chunk);
      else begin(head.length === 0 ? chunk : Uint8Array.of(...head, ...chunk));
    },
    end() {
      if (head !== null) begin(head);
      if (decoder !== null) pass(new Uint8Array(0), true);
    },
  };
}

function decodeUtf16(decoder: TextDecoder, chunk: Uint8Array, last: boolean, part: string): string {
  try {
    return decoder.decode(chunk, { stream: !last });
  } catch {
    throw damaged(part, 'xml');
  }
}
