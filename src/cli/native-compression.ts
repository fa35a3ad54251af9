import * as zlib from 'node:zlib';
import type { Compression } from '../xlsx/zip-compression';
import { portableCompression } from '../xlsx/zip-compression';

/** Longer parts are streamed in pieces instead: Node offers no synchronous stream of its own. */
const LONGEST_WHOLE = 256 * 1024 * 1024;

/** Node's own zlib where a part fits into memory at once, a few times faster than JavaScript; else the portable way. */
export const nativeCompression: Compression = {
  inflate(packed, size, take) {
    const whole = size > 0 && size <= LONGEST_WHOLE ? inflateWhole(packed, size) : null;
    if (whole === null) portableCompression.inflate(packed, size, take);
    else take(whole);
  },
  *deflate(chunks) {
    const all = [...chunks];
    const length = all.reduce((sum, chunk) => sum + chunk.length, 0);
    return length > LONGEST_WHOLE ? yield* portableCompression.deflate(all) : zlib.deflateRawSync(Buffer.concat(all));
  },
  // Node has it from 20.15 on.
  crc32:
    typeof zlib.crc32 === 'function'
      ? (chunk, seed) => zlib.crc32(chunk, seed)
      : portableCompression.crc32.bind(portableCompression),
};

/** Null where the data are faulty or expand beyond the stated size: the portable way then says which. */
function inflateWhole(packed: Uint8Array, size: number): Uint8Array | null {
  try {
    return zlib.inflateRawSync(packed, { maxOutputLength: size });
  } catch {
    return null;
  }
}
