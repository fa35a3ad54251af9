import { Deflate, Inflate, type DeflateOptions } from 'fflate';
import { joinBytes } from '../grid/bytes';
import type { Steps } from '../grid/steps';

/**
 * How parts are packed and unpacked. The default runs anywhere (fflate); a caller with native code at hand
 * (`node:zlib` in the command line) hands in its own. All are synchronous; deflating can be left off between chunks.
 */
export interface Compression {
  /**
   * Inflates raw deflate data (RFC 1951) and hands the chunks to `take` in order.
   * Throws on faulty or cut data; an exception from `take` must pass through.
   * @param size the expanded size that the zip directory states: a hint, not to be believed
   */
  inflate(packed: Uint8Array, size: number, take: (chunk: Uint8Array) => void): void;
  /** Deflates the chunks, in order, to raw deflate data. Equal input gives equal output. */
  deflate(chunks: Iterable<Uint8Array>): Steps<Uint8Array>;
  /** CRC-32 (ISO 3309) of what was seen so far (`seed`, 0 at first) and `chunk`, as an unsigned number. */
  crc32(chunk: Uint8Array, seed: number): number;
}

/** Deflate expands at most 1032-fold, so no chunk handed out is longer than some 16 MB. */
const PACKED_STEP = 16_384;

export const portableCompression: Compression = {
  inflate(packed, _size, take) {
    const stream = new Inflate(take);
    let at = 0;
    do {
      const end = Math.min(at + PACKED_STEP, packed.length);
      stream.push(packed.subarray(at, end), end === packed.length);
      at = end;
    } while (at < packed.length);
  },
  deflate: (chunks) => deflated(chunks, 6),
  crc32,
};

/** Raw deflate data by an effort of 0 to 9, a chunk a step. */
export function* deflated(
  chunks: Iterable<Uint8Array>,
  level: NonNullable<DeflateOptions['level']>,
): Steps<Uint8Array> {
  const packed: Uint8Array[] = [];
  const stream = new Deflate({ level }, (chunk) => packed.push(chunk));
  for (const chunk of chunks) {
    stream.push(chunk);
    yield;
  }
  stream.push(new Uint8Array(0), true);
  return joinBytes(packed);
}

/** Eight tables of 256, so that eight bytes are taken a step ("slicing by 8"). */
const TABLES = crcTables();

function crcTables(): Int32Array {
  const tables = new Int32Array(8 * 256);
  for (let n = 0; n < 256; n++) {
    let c = n;
    for (let k = 0; k < 8; k++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
    tables[n] = c;
  }
  for (let n = 256; n < tables.length; n++) {
    const before = tables[n - 256] ?? 0;
    tables[n] = (before >>> 8) ^ (tables[before & 0xff] ?? 0);
  }
  return tables;
}

function crc32(bytes: Uint8Array, seed: number): number {
  const t = TABLES;
  const at = (table: number, byte: number): number => t[(table << 8) | byte] ?? 0;
  let c = ~seed;
  let i = 0;
  for (const whole = bytes.length - 7; i < whole; i += 8) {
    const low = c ^ word(bytes, i);
    const high = word(bytes, i + 4);
    c =
      at(7, low & 0xff) ^
      at(6, (low >>> 8) & 0xff) ^
      at(5, (low >>> 16) & 0xff) ^
      at(4, low >>> 24) ^
      at(3, high & 0xff) ^
      at(2, (high >>> 8) & 0xff) ^
      at(1, (high >>> 16) & 0xff) ^
      at(0, high >>> 24);
  }
  for (; i < bytes.length; i++) c = (c >>> 8) ^ at(0, (c ^ (bytes[i] ?? 0)) & 0xff);
  return ~c >>> 0;
}

function word(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
}
