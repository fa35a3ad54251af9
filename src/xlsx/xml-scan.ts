import { damaged, FileProblem } from './file-problem';
import { UnscannedBytes } from './unscanned-bytes';
import {
  APOSTROPHE,
  BANG,
  CDATA,
  COLON,
  EQUALS,
  GT,
  LT,
  QUESTION,
  QUOTE,
  SLASH,
  beginsName,
  ending,
  namesUnicode,
} from './xml-bytes';
import { decodeXml } from './xml-text';

/** What an `XmlScanner` reports, in document order. The scanner's fields hold the details while a call runs. */
export interface XmlHandler {
  /** `name`, `depth` (1 at the root) and the attributes are set. An empty tag is followed by `close`. */
  open(scanner: XmlScanner): void;
  close(scanner: XmlScanner): void;
  /**
   * A run of text inside the root. `complete` says that the closing tag follows, so that a run which is both the
   * first and complete is all there is; comments and CDATA sections split runs.
   */
  text(scanner: XmlScanner, start: number, end: number, complete: boolean): void;
}

const DEEPEST = 1000;
/** Set in the key of an attribute with a prefix, so that `r:id` is not taken for `id`. */
const PREFIXED = 0x5bd1e995;

/**
 * Reads XML bytes as they come and never holds more than one token. Checks that tags nest, that attributes are
 * well-formed and unmixed, and refuses DOCTYPE; names lose their prefix.
 */
export class XmlScanner {
  /** Where the offsets of the current call point. */
  bytes: Uint8Array = new Uint8Array(0);
  /** Key of the element's local name. */
  name = 0;
  nameStart = 0;
  nameEnd = 0;
  depth = 0;
  /** The current text is a CDATA section: no entities in it. */
  literal = false;
  /** Set by `find`. */
  valueStart = 0;
  valueEnd = 0;

  /** The tag's attributes up to `attributeEnd`, three numbers each: key, where the value starts, where it ends. */
  attributes = new Int32Array(3 * 64);
  attributeEnd = 0;

  private readonly fullNames = new Int32Array(DEEPEST + 1);
  private readonly localNames = new Int32Array(DEEPEST + 1);
  private rootSeen = false;
  /** What was left of the chunks before. */
  private readonly rest = new UnscannedBytes();

  constructor(
    private readonly part: string,
    private readonly handler: XmlHandler,
  ) {}

  /** Scans what is there of the document, up to the token that the chunk's end cuts. */
  push(chunk: Uint8Array): void {
    const { rest } = this;
    if (rest.length === 0) {
      // A plain view, also of Node's Buffers: code that sees one class of bytes runs faster.
      const scanned = this.scan(new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.length), chunk.length);
      if (!rest.keep(chunk, scanned)) throw this.malformed();
    } else if (rest.append(chunk) && !rest.drop(this.scan(rest.bytes, rest.length))) {
      throw this.malformed();
    }
  }

  /** Ends the document: everything must be closed. */
  finish(): void {
    const { bytes, length } = this.rest;
    for (let i = this.scan(bytes, length); i < length; i++) if ((bytes[i] ?? 0) > 0x20) throw this.malformed();
    if (this.depth > 0 || !this.rootSeen) throw this.malformed();
  }

  /** Looks for an attribute without a prefix; when there, `valueStart` and `valueEnd` are set. */
  find(key: number): boolean {
    const attributes = this.attributes;
    for (let at = 0; at < this.attributeEnd; at += 3) {
      if (attributes[at] !== key) continue;
      this.valueStart = attributes[at + 1] ?? 0;
      this.valueEnd = attributes[at + 2] ?? 0;
      return true;
    }
    return false;
  }

  /** As `find`, for an attribute with a prefix (`r:id`), whichever it is. */
  findPrefixed(key: number): boolean {
    return this.find(key ^ PREFIXED);
  }

  /** The text of a value (`valueStart`, `valueEnd`) or of a run. */
  decode(start: number, end: number): string {
    return decodeXml(this.bytes, start, end, this.literal, this.part);
  }

  malformed(): FileProblem {
    return damaged(this.part, 'xml');
  }

  /** Reports all whole tokens; returns where the first cut one begins. */
  private scan(bytes: Uint8Array, length: number): number {
    this.bytes = bytes;
    let i = 0;
    while (i < length) {
      let next: number;
      if (bytes[i] !== LT) next = this.scanText(bytes, i, length);
      else if (i + 1 >= length) return i;
      else {
        const second = bytes[i + 1];
        if (second === SLASH) next = this.scanClose(bytes, i, length);
        else if (second === BANG) next = this.scanDeclaration(bytes, i, length);
        else if (second === QUESTION) next = this.scanInstruction(bytes, i, length);
        else next = this.scanOpen(bytes, i, length);
      }
      if (next < 0) return i;
      i = next;
    }
    return i;
  }

  private scanText(bytes: Uint8Array, start: number, length: number): number {
    let end = start;
    while (end < length && bytes[end] !== LT) end++;
    if (end + 1 >= length) return -1;
    if (this.depth === 0) {
      for (let i = start; i < end; i++) if ((bytes[i] ?? 0) > 0x20) throw this.malformed();
    } else {
      this.literal = false;
      this.handler.text(this, start, end, bytes[end + 1] === SLASH);
    }
    return end;
  }

  private scanClose(bytes: Uint8Array, start: number, length: number): number {
    let i = start + 2;
    let full = 0;
    for (; i < length; i++) {
      const byte = bytes[i] ?? 0;
      if (byte === GT || byte <= 0x20) break;
      full = (Math.imul(full, 31) + byte) | 0;
    }
    while (i < length && (bytes[i] ?? 0) <= 0x20) i++;
    if (i >= length) return -1;
    if (bytes[i] !== GT || this.depth === 0 || this.fullNames[this.depth] !== full) throw this.malformed();
    this.leave();
    return i + 1;
  }

  private leave(): void {
    this.name = this.localNames[this.depth] ?? 0;
    this.handler.close(this);
    this.depth--;
  }

  private scanOpen(bytes: Uint8Array, start: number, length: number): number {
    let i = start + 1;
    let full = 0;
    let local = 0;
    let nameStart = i;
    for (; i < length; i++) {
      const byte = bytes[i] ?? 0;
      if (byte === GT || byte === SLASH || byte <= 0x20) break;
      full = (Math.imul(full, 31) + byte) | 0;
      if (byte === COLON) {
        local = 0;
        nameStart = i + 1;
      } else local = (Math.imul(local, 31) + byte) | 0;
    }
    if (i >= length) return -1;
    if (!beginsName(bytes[start + 1] ?? 0)) throw this.malformed();
    const nameEnd = i;
    i = this.scanAttributes(bytes, i, length);
    if (i < 0) return -1;
    const empty = bytes[i] === SLASH;
    if (empty) {
      if (i + 1 >= length) return -1;
      if (bytes[++i] !== GT) throw this.malformed();
    }
    if (this.depth >= DEEPEST || (this.depth === 0 && this.rootSeen)) throw this.malformed();
    this.rootSeen = true;
    this.depth++;
    this.fullNames[this.depth] = full;
    this.localNames[this.depth] = local;
    this.name = local;
    this.nameStart = nameStart;
    this.nameEnd = nameEnd;
    this.literal = false;
    this.handler.open(this);
    if (empty) this.leave();
    return i + 1;
  }

  /** From behind the name to the `>` or `/` that ends the tag. */
  private scanAttributes(bytes: Uint8Array, from: number, length: number): number {
    let i = from;
    this.attributeEnd = 0;
    for (;;) {
      const before = i;
      while (i < length && (bytes[i] ?? 0) <= 0x20) i++;
      if (i >= length) return -1;
      let byte = bytes[i] ?? 0;
      if (byte === GT || byte === SLASH) return i;
      if (i === before || !beginsName(byte)) throw this.malformed();
      let key = 0;
      let prefix = 0;
      // Nearly all attributes of a sheet are `r`, `s` and `t`: the key of one letter is the letter.
      if (bytes[i + 1] === EQUALS) {
        key = byte;
        i++;
      }
      for (; i < length; i++) {
        byte = bytes[i] ?? 0;
        if (byte === EQUALS || byte <= 0x20) break;
        if (byte === GT || byte === LT) throw this.malformed();
        if (byte === COLON) {
          key = 0;
          prefix = PREFIXED;
        } else key = (Math.imul(key, 31) + byte) | 0;
      }
      i = this.scanValue(bytes, i, length, key ^ prefix);
      if (i < 0) return -1;
    }
  }

  private scanValue(bytes: Uint8Array, from: number, length: number, key: number): number {
    let i = from;
    while (i < length && (bytes[i] ?? 0) <= 0x20) i++;
    if (i >= length) return -1;
    if (bytes[i++] !== EQUALS) throw this.malformed();
    while (i < length && (bytes[i] ?? 0) <= 0x20) i++;
    if (i >= length) return -1;
    const quote = bytes[i++];
    if (quote !== QUOTE && quote !== APOSTROPHE) throw this.malformed();
    const start = i;
    for (; i < length; i++) {
      const byte = bytes[i];
      if (byte === quote) break;
      if (byte === LT) throw this.malformed();
    }
    if (i >= length) return -1;
    if (this.attributeEnd === this.attributes.length) this.moreAttributes();
    this.attributes[this.attributeEnd++] = key;
    this.attributes[this.attributeEnd++] = start;
    this.attributes[this.attributeEnd++] = i;
    return i + 1;
  }

  private moreAttributes(): void {
    const more = new Int32Array(2 * this.attributes.length);
    more.set(this.attributes);
    this.attributes = more;
  }

  /** `<!--…-->`, `<![CDATA[…]]>`; anything else, DOCTYPE above all, is refused. */
  private scanDeclaration(bytes: Uint8Array, start: number, length: number): number {
    if (start + 9 > length) return -1;
    if (bytes[start + 2] === 0x2d && bytes[start + 3] === 0x2d) return ending(bytes, start + 4, length, 0x2d, 0x2d);
    for (let i = 0; i < CDATA.length; i++) {
      if (bytes[start + i] !== CDATA.charCodeAt(i)) throw new FileProblem('doctype', { part: this.part });
    }
    if (this.depth === 0) throw this.malformed();
    const end = ending(bytes, start + 9, length, 0x5d, 0x5d);
    if (end < 0) return -1;
    this.literal = true;
    this.handler.text(this, start + 9, end - 3, false);
    return end;
  }

  /** `<?…?>`: passed over, but an XML declaration may only name an encoding that is UTF-8 too. */
  private scanInstruction(bytes: Uint8Array, start: number, length: number): number {
    let end = start + 2;
    while (end + 1 < length && !(bytes[end] === QUESTION && bytes[end + 1] === GT)) end++;
    if (end + 1 >= length) return -1;
    if (this.rootSeen || bytes[start + 2] !== 0x78) return end + 2;
    if (!namesUnicode(bytes.subarray(start + 2, Math.min(end, start + 200)))) throw this.malformed();
    return end + 2;
  }
}
