import fc from 'fast-check';
import { assess } from '../../src/assessment/assess';
import { countOutcomes } from '../../src/assessment/outcome-counts';
import { BUILT_IN } from '../../src/criteria/built-in';
import { areaAddress } from '../../src/grid/area';
import { readNominations } from '../../src/nominations/read-nominations';
import { tableKey } from '../../src/nominations/table';
import { templateSheets, type TemplateRows } from '../../src/nominations/template';
import { sheet } from '../support/sheets';

function read(year: number, rows: TemplateRows, leftOut: ReadonlySet<string> = new Set()) {
  const grids = templateSheets(year, BUILT_IN, rows).map((one) =>
    sheet({ name: one.name, rows: one.rows, merges: one.merges.map(areaAddress) }),
  );
  return readNominations(grids, { criteria: BUILT_IN, leftOut });
}

test('a template of any year is read without a doubt, every column and year, and its example is never eligible', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2022, max: 2040 }), (year) => {
      const { tables, findings, nominations, ...all } = read(year, 'example');
      expect(assess({ tables, findings, nominations, ...all }, BUILT_IN).map(({ outcome }) => outcome)).toEqual([
        'ineligible',
        'ineligible',
      ]);
      expect(nominations.map(({ name }) => name)).toEqual(['Nguyễn Văn A (ví dụ)', 'Phòng A (ví dụ)']);
      expect(findings).toEqual([]);
      expect(all.year).toBe(year);
      expect(tables.map(({ kind }) => kind)).toEqual(['individual', 'collective']);
      expect(nominations.map(({ kind }) => kind)).toEqual(['individual', 'collective']);
      const years = Array.from({ length: year - all.period.first + 1 }, (_, n) => all.period.first + n);
      const bound = (field: string) =>
        tables.map(({ columns }) => columns.flatMap((one) => (one.field === field ? [one.year] : [])));
      expect(bound('rating')).toEqual([years, [year]]);
      expect(bound('commendation')).toEqual([years, []]);
      expect(bound('title')).toEqual([[], years]);
    }),
    { numRuns: 20 },
  );
});

test('the demo shows every outcome', () => {
  expect(countOutcomes(assess(read(2024, 'demo'), BUILT_IN))).toEqual({
    eligible: 3,
    'needs-evidence': 1,
    ineligible: 2,
  });
});

test('each list fits into a drop-down that Excel takes', () => {
  for (const { choices } of templateSheets(2024, BUILT_IN, 'example'))
    for (const { words } of choices) {
      expect(words.join(',').length).toBeLessThan(255);
      expect(words.join('')).not.toContain(',');
    }
});

test('a table that is left out is not read, and its nominees are not judged', () => {
  const [people, groups] = read(2024, 'demo').tables;
  if (people === undefined || groups === undefined) throw new Error('two tables');
  const { tables, nominations } = read(2024, 'demo', new Set([tableKey(people)]));
  expect(tables.map(tableKey)).toEqual([tableKey(groups)]);
  expect(nominations.every(({ kind }) => kind === 'collective')).toBe(true);
});
