import { strToU8, Zip, ZipDeflate } from 'fflate';
import { joinBytes } from '../grid/bytes';
import type { Steps } from '../grid/steps';
import { WRITTEN } from './package-time';

/** A part by its name; one that comes in pieces is never held whole. */
export type Part = readonly [name: string, content: Uint8Array | Iterable<string>];

/** The packing's effort, of 9: takes as long as less of it and makes dossiers half as large (5,000: 113 MB to 1.5). */
const LEVEL = 6;
/** Letters that are packed in one step: some milliseconds. */
const STEP = 32_768;

/** Parts as a zip, in their order, one bit after another: of a large one neither text nor bytes are ever held whole. */
export function* packedInSteps(parts: Iterable<Part>): Steps<Uint8Array> {
  const packed: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    packed.push(chunk);
  });
  for (const [name, content] of parts) {
    const part = new ZipDeflate(name, { level: LEVEL });
    part.mtime = WRITTEN;
    zip.add(part);
    for (const chunk of content instanceof Uint8Array ? [content] : chunks(content)) {
      part.push(chunk);
      yield;
    }
    part.push(new Uint8Array(0), true);
  }
  zip.end();
  return joinBytes(packed);
}

function* chunks(pieces: Iterable<string>): Generator<Uint8Array> {
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length < STEP) continue;
    yield strToU8(text);
    text = '';
  }
  yield strToU8(text);
}
