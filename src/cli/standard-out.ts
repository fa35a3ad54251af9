import type { Writable } from 'node:stream';

/** Pieces are gathered up to this length: a write a nomination would cost more than the judging. */
const CHUNK_LENGTH = 1 << 16;

/** Thrown where the reader of our output went away (`… | head`); nobody is left to tell. */
export class ReaderGone extends Error {}

/**
 * Writes pieces as they come, never as one string, and waits where the reader is slower.
 * @throws ReaderGone where the reader closed its end
 */
export async function writePieces(stream: Writable, pieces: Iterable<string>): Promise<void> {
  // A failed write is told to its callback; the event would end the process if nobody listened.
  if (!stream.listeners('error').includes(ignore)) stream.on('error', ignore);
  let gathered: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    gathered.push(piece);
    length += piece.length;
    if (length < CHUNK_LENGTH) continue;
    await send(stream, gathered.join(''));
    gathered = [];
    length = 0;
  }
  if (length > 0) await send(stream, gathered.join(''));
}

function ignore(): void {
  // See above.
}

function send(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (error === null || error === undefined) resolve();
      else reject(isBrokenPipe(error) ? new ReaderGone() : error);
    });
  });
}

function isBrokenPipe(error: Error & { code?: string }): boolean {
  return error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED';
}
