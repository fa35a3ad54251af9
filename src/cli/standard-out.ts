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
  let failure: Error | null = null;
  let wake: (() => void) | null = null;
  const onError = (error: Error): void => {
    failure = error;
    wake?.();
  };
  stream.on('error', onError);
  const send = (text: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const end = (): void => {
        wake = null;
        if (failure === null) resolve();
        else reject(isBrokenPipe(failure) ? new ReaderGone() : failure);
      };
      if (failure !== null) {
        end();
        return;
      }
      wake = end;
      stream.write(text, () => wake?.());
    });
  let gathered: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    gathered.push(piece);
    length += piece.length;
    if (length < CHUNK_LENGTH) continue;
    await send(gathered.join(''));
    gathered = [];
    length = 0;
  }
  if (length > 0) await send(gathered.join(''));
}

function isBrokenPipe(error: Error & { code?: string }): boolean {
  return error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED';
}
