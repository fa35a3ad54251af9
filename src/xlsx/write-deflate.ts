import { Deflate } from 'fflate';
import { joinBytes, portableCompression, type Compression } from './zip-compression';

/**
 * What new parts are packed with. A sheet's XML repeats itself at short distances: level 4 gives files as small as
 * level 6 in two thirds of the time (100,000 × 15 cells: 1.8 s and 5.0 MB against 2.8 s and 5.0 MB).
 */
export const writingCompression: Compression = {
  ...portableCompression,
  deflate(chunks) {
    const packed: Uint8Array[] = [];
    const stream = new Deflate({ level: 4 }, (chunk) => packed.push(chunk));
    for (const chunk of chunks) stream.push(chunk);
    stream.push(new Uint8Array(0), true);
    return joinBytes(packed);
  },
};
