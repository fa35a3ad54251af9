import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { assess } from '../../src/assessment/assess';
import { BUILT_IN } from '../../src/criteria/built-in';
import type { Grid } from '../../src/grid/grid';
import { finish } from '../../src/grid/steps';
import { examineBlockInSteps } from '../../src/marks/examine';
import { ownBlocks, withoutOwnMarks } from '../../src/grid/own-marks';
import { planMarks } from '../../src/marks/plan-marks';
import { markTexts } from '../../src/marks/texts';
import { readNominations } from '../../src/nominations/read-nominations';
import { markWorkbook, unmarkWorkbook } from '../../src/xlsx/mark-workbook';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { openPackage } from '../../src/xlsx/zip-package';
import { validatorErrors } from '../support/microsoft-validator';

const folder = join(__dirname, '../samples');
const samples = readdirSync(folder).filter((name) => name.endsWith('.xlsx'));

/** Plain blocks, the sheet Kết quả, an Excel table, a filter range, old fonts: the validator takes seconds a file. */
const VALIDATED = [
  'office-2024.xlsx',
  'tables-below-each-other.xlsx',
  'long-rows.xlsx',
  'titles-and-commendations.xlsx',
  'old-fonts-tcvn3.xlsx',
];

/** The whole road from a file to its marked copy. */
function marked(file: Uint8Array): Uint8Array {
  const { grids } = readWorkbook(file);
  const nominations = readNominations(grids, { criteria: BUILT_IN, fallbackYear: 2024 });
  return markWorkbook(file, planMarks(nominations, assess(nominations, BUILT_IN), grids, markTexts('vi', BUILT_IN)));
}

function judgedFrom(grids: readonly Grid[]): unknown {
  const nominations = readNominations(grids, { criteria: BUILT_IN, fallbackYear: 2024 });
  return { nominations, assessments: assess(nominations, BUILT_IN) };
}

function parts(file: Uint8Array): Map<string, string> {
  const source = openPackage(file);
  return new Map(source.names().map((name) => [name, Buffer.from(source.bytes(name) ?? []).toString('base64')]));
}

describe.each(samples)('%s', (name) => {
  const file = new Uint8Array(readFileSync(join(folder, name)));
  const once = marked(file);

  test('marking twice gives the same bytes as once', () => {
    expect(Buffer.compare(marked(once), once)).toBe(0);
  });

  // Contract 3.38
  test('unmarking gives back every part, byte for byte', () => {
    const back = unmarkWorkbook(once);
    expect(back).toMatchObject({ found: true, kept: [] });
    expect(parts(back.bytes)).toEqual(parts(file));
  });

  // Contract 3.16
  test('the marked copy is judged as the original: results are no evidence', () => {
    const before = readWorkbook(file).grids;
    const after = readWorkbook(once).grids;
    const values = (grids: readonly Grid[]): unknown =>
      grids.map(({ sheet, rows, merges, tables, filter }) => ({ sheet, rows, merges, tables, filter }));
    expect(values(withoutOwnMarks(after))).toEqual(values(before));
    expect(judgedFrom(after)).toEqual(judgedFrom(before));
  });

  test('no result is stale right after marking', () => {
    const examined = readWorkbook(once).grids.flatMap((grid) =>
      ownBlocks(grid).flatMap((block) => finish(examineBlockInSteps(grid, block))),
    );
    expect(examined.filter(({ fresh, changed }) => !fresh || changed.length > 0)).toEqual([]);
  });

  if (!VALIDATED.includes(name)) return;
  test('Microsoft’s validator has nothing against it that it had not against the original', async () => {
    const [before, after] = await Promise.all([validatorErrors(file), validatorErrors(once)]);
    expect(after.filter((error) => !before.includes(error))).toEqual([]);
  });
});
