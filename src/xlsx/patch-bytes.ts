import { APOSTROPHE, BANG, COLON, GT, LT, QUESTION, QUOTE, SLASH } from './xml-bytes';

/** Looking through, and rewriting, the bytes of a large XML part without making a string of it. */

/** The tag that `TagReader.next` stands on. */
export class TagReader {
  /** Of the tag: its `<`, and behind its `>`. */
  start = 0;
  end = 0;
  /** Of the name without its prefix. */
  nameStart = 0;
  nameEnd = 0;
  closing = false;
  emptyTag = false;

  constructor(readonly bytes: Uint8Array) {}

  /** Goes to the first tag from `from` on; comments, CDATA and instructions are passed over. False at the end. */
  next(from: number): boolean {
    const { bytes } = this;
    let at = from;
    for (;;) {
      at = bytes.indexOf(LT, at);
      if (at < 0) return false;
      const second = bytes[at + 1];
      if (second === BANG) at = this.behindSpecial(at);
      else if (second === QUESTION) at = this.behindGreater(at);
      else break;
    }
    this.start = at;
    this.closing = bytes[at + 1] === SLASH;
    let i = at + (this.closing ? 2 : 1);
    this.nameStart = i;
    for (; i < bytes.length; i++) {
      const byte = bytes[i] ?? 0;
      if (byte === COLON) this.nameStart = i + 1;
      else if (byte === GT || byte === SLASH || byte <= 0x20) break;
    }
    this.nameEnd = i;
    this.end = this.tagEnd(i);
    this.emptyTag = !this.closing && bytes[this.end - 2] === SLASH;
    return true;
  }

  /** Whether the tag bears this name (ASCII). */
  is(name: string): boolean {
    if (this.nameEnd - this.nameStart !== name.length) return false;
    for (let i = 0; i < name.length; i++) if (this.bytes[this.nameStart + i] !== name.charCodeAt(i)) return false;
    return true;
  }

  /** Where the value of an attribute without prefix stands; null where the tag has none. One letter or a few. */
  attribute(name: string): { readonly nameStart: number; readonly start: number; readonly end: number } | null {
    const { bytes } = this;
    let i = this.nameEnd;
    while (i < this.end) {
      while (i < this.end && (bytes[i] ?? 0) <= 0x20) i++;
      const nameStart = i;
      while (i < this.end && bytes[i] !== 0x3d && (bytes[i] ?? 0) > 0x20 && bytes[i] !== GT && bytes[i] !== SLASH) i++;
      const nameEnd = i;
      while (i < this.end && bytes[i] !== QUOTE && bytes[i] !== APOSTROPHE) {
        if (bytes[i] === GT) return null;
        i++;
      }
      const quote = bytes[i];
      const start = ++i;
      while (i < this.end && bytes[i] !== quote) i++;
      if (nameEnd - nameStart === name.length && this.matches(nameStart, name)) return { nameStart, start, end: i };
      i++;
    }
    return null;
  }

  private matches(at: number, name: string): boolean {
    for (let i = 0; i < name.length; i++) if (this.bytes[at + i] !== name.charCodeAt(i)) return false;
    return true;
  }

  /** A whole number; 0 where other signs stand there. */
  integer(start: number, end: number): number {
    let value = 0;
    for (let i = start; i < end; i++) {
      const digit = (this.bytes[i] ?? 0) - 0x30;
      if (digit < 0 || digit > 9) return 0;
      value = value * 10 + digit;
    }
    return value;
  }

  /** A short ASCII value as text. */
  ascii(start: number, end: number): string {
    return String.fromCharCode(...this.bytes.subarray(start, end));
  }

  private tagEnd(from: number): number {
    const { bytes } = this;
    let quote = 0;
    for (let i = from; i < bytes.length; i++) {
      const byte = bytes[i] ?? 0;
      if (quote !== 0) {
        if (byte === quote) quote = 0;
      } else if (byte === QUOTE || byte === APOSTROPHE) quote = byte;
      else if (byte === GT) return i + 1;
    }
    return bytes.length;
  }

  private behindGreater(at: number): number {
    const found = this.bytes.indexOf(GT, at);
    return found < 0 ? this.bytes.length : found + 1;
  }

  private behindSpecial(at: number): number {
    const comment = this.bytes[at + 2] === 0x2d;
    const sign = comment ? 0x2d : 0x5d;
    for (let i = at + (comment ? 6 : 11); i < this.bytes.length; i++)
      if (this.bytes[i] === GT && this.bytes[i - 1] === sign && this.bytes[i - 2] === sign) return i + 1;
    return this.bytes.length;
  }
}

/** Bytes that grow: pieces of the old part and new text between them. */
export class GrowingBytes {
  private buffer: Uint8Array;
  private length = 0;
  private readonly encoder = new TextEncoder();

  constructor(expected: number) {
    this.buffer = new Uint8Array(Math.max(1024, expected));
  }

  copy(from: Uint8Array, start: number, end: number): void {
    this.room(end - start);
    this.buffer.set(from.subarray(start, end), this.length);
    this.length += end - start;
  }

  text(text: string): void {
    this.room(3 * text.length);
    this.length += this.encoder.encodeInto(text, this.buffer.subarray(this.length)).written;
  }

  /** What was written; the buffer is not to be written to any more. */
  done(): Uint8Array {
    return this.buffer.subarray(0, this.length);
  }

  private room(more: number): void {
    if (this.length + more <= this.buffer.length) return;
    const longer = new Uint8Array(Math.max(this.length + more, Math.ceil(this.buffer.length * 1.5)));
    longer.set(this.buffer.subarray(0, this.length));
    this.buffer = longer;
  }
}
