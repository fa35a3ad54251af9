import { Writable } from 'node:stream';
import { ReaderGone, writePieces } from '../../src/cli/standard-out';

test('pieces arrive whole and in order, in few writes, and a slow reader is waited for', async () => {
  const got: string[] = [];
  let waiting = 0;
  const slow = new Writable({
    decodeStrings: false,
    highWaterMark: 10,
    write(chunk: string, _encoding, done) {
      waiting++;
      expect(waiting).toBe(1);
      got.push(chunk);
      setTimeout(() => {
        waiting--;
        done();
      }, 1);
    },
  });
  const pieces = Array.from({ length: 10_000 }, (_, n) => `${String(n)} ôăê;`);
  await writePieces(slow, pieces);
  expect(got.join('')).toBe(pieces.join(''));
  expect(got.length).toBeLessThan(10);
});

test('a reader that goes away ends the writing', async () => {
  let produced = 0;
  function* endless(): Generator<string> {
    for (;;) {
      produced++;
      yield 'x'.repeat(1 << 16);
    }
  }
  const gone = new Writable({
    write(_chunk, _encoding, done) {
      done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
    },
  });
  await expect(writePieces(gone, endless())).rejects.toBeInstanceOf(ReaderGone);
  expect(produced).toBeLessThan(5);
});
