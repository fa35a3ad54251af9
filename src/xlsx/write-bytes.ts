const CHUNK = 1 << 16;
/** The longest thing written without asking for room again. */
const SLACK = 256;
const AMP = bytesOf('&amp;');
const LT = bytesOf('&lt;');
const GT = bytesOf('&gt;');
const QUOTE = bytesOf('&quot;');
const RETURN = bytesOf('&#13;');
const TAB = bytesOf('&#9;');
const NEW_LINE = bytesOf('&#10;');
const ESCAPED_X = bytesOf('_x005F_');
/** `_x000A_` in a string means a character to Excel (ECMA-376 part 1, 22.9.2.19); typed by a person it is only text. */
const LOOKS_ESCAPED = /_x[0-9A-Fa-f]{4}_/;

/** ASCII text as bytes, for pieces that are written many times. */
export function bytesOf(ascii: string): Uint8Array {
  const bytes = new Uint8Array(ascii.length);
  for (let i = 0; i < ascii.length; i++) bytes[i] = ascii.charCodeAt(i);
  return bytes;
}

/** Collects XML as UTF-8 bytes in chunks that are handed on as they fill: a large sheet never stands in memory whole. */
export class ByteSink {
  private buffer = new Uint8Array(CHUNK + SLACK);
  private length = 0;
  private full: Uint8Array[] = [];

  /** The chunks filled so far, each once. */
  *chunks(): Iterable<Uint8Array> {
    if (this.full.length === 0) return;
    const { full } = this;
    this.full = [];
    yield* full;
  }

  /** All that is left. */
  *rest(): Iterable<Uint8Array> {
    yield* this.chunks();
    if (this.length > 0) yield this.buffer.subarray(0, this.length);
    this.buffer = new Uint8Array(0);
    this.length = 0;
  }

  get hasChunks(): boolean {
    return this.full.length > 0;
  }

  private room(): void {
    if (this.length < CHUNK) return;
    this.full.push(this.buffer.subarray(0, this.length));
    this.buffer = new Uint8Array(CHUNK + SLACK);
    this.length = 0;
  }

  /** At most 256 bytes, as they are. */
  piece(bytes: Uint8Array): void {
    this.room();
    const { buffer } = this;
    let at = this.length;
    for (let i = 0; i < bytes.length; i++) buffer[at++] = bytes[i] ?? 0;
    this.length = at;
  }

  /** Markup of our own, of any length; not escaped. */
  markup(text: string): void {
    for (let from = 0; from < text.length; from += 60)
      this.characters(text, from, Math.min(from + 60, text.length), false);
  }

  /**
   * Text of a person: escaped; characters that XML 1.0 cannot hold are left out; half surrogates become U+FFFD.
   * Good for elements and attributes.
   */
  text(text: string): void {
    if (text.includes('_x') && LOOKS_ESCAPED.test(text)) {
      let from = 0;
      for (let at = text.indexOf('_x'); at >= 0; at = text.indexOf('_x', at + 2)) {
        if (!LOOKS_ESCAPED.test(text.slice(at, at + 7))) continue;
        this.plain(text.slice(from, at));
        this.piece(ESCAPED_X);
        from = at + 1;
      }
      this.plain(text.slice(from));
    } else this.plain(text);
  }

  private plain(text: string): void {
    for (let from = 0; from < text.length;) {
      let to = Math.min(from + 40, text.length);
      if (to < text.length && isLead(text.charCodeAt(to - 1))) to++;
      this.characters(text, from, to, true);
      from = to;
    }
  }

  /** At most 60 characters of markup, or 41 to be escaped (6 bytes each at the most). */
  private characters(text: string, from: number, to: number, escape: boolean): void {
    this.room();
    const { buffer } = this;
    let at = this.length;
    for (let i = from; i < to; i++) {
      let code = text.charCodeAt(i);
      if (code < 0x80) {
        if (
          code > 0x3e ||
          !escape ||
          (code >= 0x20 && code !== 0x26 && code !== 0x3c && code !== 0x3e && code !== 0x22)
        ) {
          buffer[at++] = code;
          continue;
        }
        const entity = entityOf(code);
        if (entity !== null) for (let k = 0; k < entity.length; k++) buffer[at++] = entity[k] ?? 0;
        continue;
      }
      if (code < 0x800) {
        buffer[at++] = 0xc0 | (code >> 6);
        buffer[at++] = 0x80 | (code & 0x3f);
        continue;
      }
      if (code >= 0xd800 && code <= 0xdfff) {
        const next = i + 1 < to ? text.charCodeAt(i + 1) : 0;
        if (isLead(code) && next >= 0xdc00 && next <= 0xdfff) {
          const point = 0x10000 + ((code - 0xd800) << 10) + (next - 0xdc00);
          i++;
          buffer[at++] = 0xf0 | (point >> 18);
          buffer[at++] = 0x80 | ((point >> 12) & 0x3f);
          buffer[at++] = 0x80 | ((point >> 6) & 0x3f);
          buffer[at++] = 0x80 | (point & 0x3f);
          continue;
        }
        code = 0xfffd;
      } else if (code >= 0xfffe) code = 0xfffd;
      buffer[at++] = 0xe0 | (code >> 12);
      buffer[at++] = 0x80 | ((code >> 6) & 0x3f);
      buffer[at++] = 0x80 | (code & 0x3f);
    }
    this.length = at;
  }

  /** A finite number, as short as it can be read back exactly. */
  number(value: number): void {
    if (Number.isInteger(value) && value >= 0 && value <= 0x7fffffff) {
      this.room();
      let at = this.length + digitsOf(value);
      this.length = at;
      let rest = value;
      do {
        const tenth = (rest / 10) | 0;
        this.buffer[--at] = 0x30 + rest - tenth * 10;
        rest = tenth;
      } while (rest > 0);
    } else this.markup(String(value));
  }
}

function isLead(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function digitsOf(value: number): number {
  let digits = 1;
  for (let bound = 10; value >= bound; bound *= 10) digits++;
  return digits;
}

/** Null for control characters: XML cannot hold them. */
function entityOf(code: number): Uint8Array | null {
  switch (code) {
    case 0x26:
      return AMP;
    case 0x3c:
      return LT;
    case 0x3e:
      return GT;
    case 0x22:
      return QUOTE;
    case 0x09:
      return TAB;
    case 0x0a:
      return NEW_LINE;
    case 0x0d:
      return RETURN;
    default:
      return null;
  }
}
