import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { BUILT_IN } from '../../src/criteria/built-in';
import { formatAt } from '../../src/grid/grid';
import { readSettings } from '../../src/nominations/settings/read-settings';
import { DEFAULT_SETTINGS, type Settings } from '../../src/nominations/settings/settings';
import { settingsSheet } from '../../src/nominations/settings/settings-sheet';
import type { Workbook } from '../../src/xlsx/read-workbook';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { writeSettings } from '../../src/xlsx/write-settings';
import { anySettings } from '../nominations/settings/generated-settings';
import { validatorErrors } from '../support/microsoft-validator';
import { pack, sheetParts } from '../support/small-workbook';

const SAMPLES = join(__dirname, '..', 'samples');
const samples = readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx'));
const SMALL = readWorkbook(pack(sheetParts('<row r="1"><c r="A1"><v>5</v></c></row>')));

function written(workbook: Workbook, settings: Settings = DEFAULT_SETTINGS, replace = false): Workbook {
  const file = writeSettings(workbook, settings, BUILT_IN, replace);
  if (file === null) throw new Error('nothing was written');
  return readWorkbook(file);
}

test.each(samples)('%s: the copy says the settings, and every other sheet is as before', (name) => {
  const before = readWorkbook(readFileSync(join(SAMPLES, name)));
  const after = written(before);
  expect(readSettings(after.grids, BUILT_IN)).toMatchObject({ settings: DEFAULT_SETTINGS, findings: [] });
  expect(after.grids.slice(0, -1).map(({ rows }) => rows)).toEqual(before.grids.map(({ rows }) => rows));
  expect(after.grids.at(-1)?.sheet).toBe('Cấu hình');
});

test('any settings come back from the file', () => {
  fc.assert(
    fc.property(anySettings, (settings) => {
      const { settings: back, findings } = readSettings(written(SMALL, settings).grids, BUILT_IN);
      expect(findings).toEqual([]);
      expect(back).toEqual(settings);
    }),
    { numRuns: 40 },
  );
});

test('what is typed stays as typed: the cells of values are text', () => {
  const grid = written(SMALL).grids.at(-1);
  if (grid === undefined) throw new Error('no sheet');
  const row = grid.rows.findIndex((cells) => cells?.[0] === 'Ký hiệu văn bản');
  expect(formatAt(grid, row, 1).numberFormat).toBe('@');
});

test('drop-down lists of the sheet’s own cells name them absolutely', () => {
  const workbook = written(SMALL);
  const part = workbook.parts.sheets.at(-1)?.part ?? '';
  const xml = new TextDecoder().decode(workbook.package.bytes(part));
  const formulas = [...xml.matchAll(/<formula1>(.*?)<\/formula1>/g)].map(([, formula]) => formula ?? '');
  expect(formulas).toHaveLength(settingsSheet(DEFAULT_SETTINGS, BUILT_IN).choices.length);
  expect(formulas.filter((formula) => /^\$A\$\d+:\$A\$\d+$|^\$C\$\d+:\$C\$\d+$/.test(formula))).toHaveLength(2);
});

test('an existing sheet is replaced only where that is asked for', () => {
  const first = written(SMALL, { ...DEFAULT_SETTINGS, year: 2023 });
  expect(writeSettings(first, DEFAULT_SETTINGS, BUILT_IN, false)).toBeNull();
  const second = written(first, { ...DEFAULT_SETTINGS, year: 2024 }, true);
  expect(second.grids).toHaveLength(first.grids.length);
  expect(readSettings(second.grids, BUILT_IN).settings.year).toBe(2024);
});

test('Microsoft’s validator has no more against the copy than against the original', async () => {
  const office = readFileSync(join(SAMPLES, 'office-2024.xlsx'));
  const file = writeSettings(readWorkbook(office), DEFAULT_SETTINGS, BUILT_IN, false);
  if (file === null) throw new Error('nothing was written');
  expect(await validatorErrors(file)).toEqual(await validatorErrors(office));
});
