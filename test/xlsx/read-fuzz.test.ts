import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { FileProblem } from '../../src/xlsx/file-problem';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { openPackage } from '../../src/xlsx/zip-package';
import { writePackage } from '../../src/xlsx/zip-write';

const sample = readFileSync(join(__dirname, '../samples/achievement-log.xlsx'));

/** Milliseconds that no file of this size may take, on a slow and busy machine. */
const AT_MOST = 3000;

/** Grids or a `FileProblem`, soon; anything else fails the test. */
function survives(file: Uint8Array): void {
  const start = performance.now();
  try {
    expect(readWorkbook(file).grids.length).toBeGreaterThan(0);
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
  }
  expect(performance.now() - start).toBeLessThan(AT_MOST);
}

/** Where, of the length (0–1), and what to write there. */
const edits = fc.array(
  fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.uint8Array({ minLength: 1, maxLength: 6 })),
  {
    minLength: 1,
    maxLength: 5,
  },
);

function edited(bytes: Uint8Array, changes: readonly (readonly [number, Uint8Array])[]): Uint8Array {
  const copy = Uint8Array.from(bytes);
  for (const [share, patch] of changes)
    copy.set(patch.subarray(0, copy.length), Math.floor(share * (copy.length - patch.length)));
  return copy;
}

test('bytes of the file changed', () => {
  fc.assert(
    fc.property(edits, (changes) => survives(edited(sample, changes))),
    { numRuns: 300 },
  );
});

test('the directory at the end of the file changed', () => {
  const tail = fc.array(
    fc.tuple(fc.double({ min: 0.9, max: 1, noNaN: true }), fc.uint8Array({ minLength: 1, maxLength: 4 })),
    { minLength: 1 },
  );
  fc.assert(
    fc.property(tail, (changes) => survives(edited(sample, changes))),
    { numRuns: 300 },
  );
});

test('the file cut', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: sample.length }), fc.integer({ min: 0, max: 40 }), (end, start) =>
      survives(sample.subarray(start, end)),
    ),
    { numRuns: 150 },
  );
});

test('any bytes', () => {
  const headed = fc.tuple(
    fc.constantFrom([], [0x50, 0x4b, 3, 4], [0xd0, 0xcf, 0x11, 0xe0], [9, 8]),
    fc.uint8Array({ maxLength: 2000 }),
  );
  fc.assert(
    fc.property(headed, ([head, rest]) => survives(Uint8Array.of(...head, ...rest))),
    { numRuns: 200 },
  );
});

describe('bytes of a part changed, with a good zip around it', () => {
  const source = openPackage(sample);
  const parts = source.names().filter((name) => /\.(xml|rels)$/.test(name) && !name.includes('theme'));
  /** Bytes that mean something to a scanner, rather than any. */
  const signs = fc
    .constantFrom(...'<>/="\'&;!?-[] x0179AZrstv\u0000\u00ff')
    .map((sign) => Uint8Array.of(sign.charCodeAt(0)));
  const telling = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), signs), { minLength: 1, maxLength: 4 });

  test.each(parts)('%s', (name) => {
    const part = source.bytes(name) ?? new Uint8Array();
    fc.assert(
      fc.property(fc.oneof(edits, telling), (changes) =>
        survives(writePackage(source, new Map([[name, edited(part, changes)]]))),
      ),
      { numRuns: 60 },
    );
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) =>
        survives(writePackage(source, new Map([[name, part.subarray(0, Math.floor(share * part.length))]]))),
      ),
      { numRuns: 20 },
    );
  });
});
