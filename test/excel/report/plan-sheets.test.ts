import { planSheets } from '../../../src/excel/report/plan-sheets';
import type { Rendering } from '../../../src/excel/report/rendering';
import { finish } from '../../../src/grid/steps';
import { smallDocument } from '../../support/small-document';

const LIMIT = 5_000_000;
const STRUCTURE = { readOnly: false, protected: false, checkpoint: null, ownNames: [], sheets: [] };

/** Files of a document whose sheets are so large each, in millions of bytes; all that is in a file is its sheets' numbers. */
function planned(megabytes: readonly number[]) {
  const [section] = smallDocument().sections;
  if (section === undefined) throw new Error('a document has a section');
  const sections = megabytes.map((_, n) => ({ ...section, name: `Trang ${String(n)}` }));
  const rendering: Rendering = {
    places: [],
    *workbook(named, _charts, progress) {
      for (const [n] of named.entries()) {
        progress((n + 1) / named.length);
        yield;
      }
      const bytes = named.flatMap((one) => megabytes[one.section] ?? 0).reduce((sum, one) => sum + one, 0) * 1_000_000;
      const file = new Uint8Array(bytes);
      file.set(named.map((one) => one.section + 1));
      return file;
    },
    *memory() {
      yield;
      return new Uint8Array(1);
    },
  };
  const shares: number[] = [];
  const plan = finish(
    planSheets({
      run: 'r',
      document: { ...smallDocument(), sections },
      rendering,
      structure: STRUCTURE,
      charts: true,
      active: null,
      show: false,
      progress: (share) => shares.push(share),
    }),
  );
  // The last file is the memory.
  const files = plan.files.slice(0, -1);
  const sheets = files.map((file) => [...Buffer.from(file, 'base64')].filter((one) => one > 0).map((one) => one - 1));
  return { files, sheets, shares };
}

test.each([
  [[1, 1], [[0, 1]]],
  [
    [1, 1, 1],
    [[0, 1], [2]],
  ],
  [
    [1, 1, 1, 1, 1],
    [[0, 1], [2, 3], [4]],
  ],
  [
    [0.2, 0.2, 3, 0.2],
    [[0, 1], [2], [3]],
  ],
])('sheets of %j MB come in files that Excel on the web takes, each sheet in one', (megabytes, expected) => {
  const { files, sheets, shares } = planned(megabytes);
  expect(sheets).toEqual(expected);
  for (const [n, file] of files.entries()) if ((expected[n] ?? []).length > 1) expect(file.length).toBeLessThan(LIMIT);
  expect(shares.toSorted((a, b) => a - b)).toEqual(shares);
  expect(shares.at(-1)).toBeLessThanOrEqual(0.75);
});
