import fc from 'fast-check';
import { fromUnicode } from '../../src/text/legacy';
import { stripDiacritics } from '../../src/text/fold';
import {
  findingCodes,
  generatedTable,
  layOut,
  retyped,
  SYNONYMS,
  verdicts,
  type GeneratedTable,
} from '../support/generated-tables';
import { judgeSheets, type Judged, type TestSheet } from '../support/sheets';

const RUNS = { numRuns: 60 };
const judge = (sheet: TestSheet): Judged => judgeSheets([sheet]);

function expectSame(before: TestSheet, after: TestSheet, without: readonly string[] = []): void {
  const [one, other] = [judge(before), judge(after)];
  expect(verdicts(other)).toEqual(verdicts(one));
  expect(findingCodes(other, without)).toEqual(findingCodes(one, without));
}

describe('the same truth in another layout is judged the same', () => {
  test('every nominee of a generated table is found, and every column mapped', () => {
    fc.assert(
      fc.property(generatedTable, (table) => {
        const judged = judge(layOut(table));
        expect(judged.assessments).toHaveLength(table.people);
        expect(judged.assessments.every((one) => one.nomination.kind === table.kind)).toBe(true);
        const width = table.fields.reduce((sum, one) => sum + one.cells.length, 0);
        expect(judged.columns()).toHaveLength(width);
        expect(judged.findings().filter((one) => /unmapped-column|header-guessed|asked-for/.test(one))).toEqual([]);
      }),
      RUNS,
    );
  });

  test('renaming headers to other synonyms of their fields', () => {
    fc.assert(
      fc.property(generatedTable, fc.array(fc.nat({ max: 20 }), { minLength: 20, maxLength: 20 }), (table, picks) => {
        const renamed = table.fields.map((one, n) => {
          const spellings: readonly string[] = SYNONYMS[one.field];
          return { ...one, header: spellings[(picks[n] ?? 0) % spellings.length] ?? one.header };
        });
        expectSame(layOut(table), layOut({ ...table, fields: renamed }));
      }),
      RUNS,
    );
  });

  test('reordering columns, and years within a heading', () => {
    const shuffled = generatedTable.chain((table) =>
      fc.tuple(
        fc.constant(table),
        fc.shuffledSubarray([...table.fields], { minLength: table.fields.length }),
        fc.boolean(),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([table, fields, backwards]) => {
        const turned = fields.map((one) =>
          backwards && one.years !== null
            ? { ...one, years: [...one.years].reverse(), cells: [...one.cells].reverse() }
            : one,
        );
        expectSame(layOut(table), layOut({ ...table, fields: turned }));
      }),
      RUNS,
    );
  });

  test('years beside or below their headings, with or without a row of numbers, anywhere on the sheet', () => {
    fc.assert(
      fc.property(
        generatedTable,
        fc.boolean(),
        fc.boolean(),
        fc.nat({ max: 5 }),
        (table, twoLevels, numberRow, above) => {
          expectSame(layOut(table), layOut({ ...table, twoLevels, numberRow, blankRowsAbove: above }));
        },
      ),
      RUNS,
    );
  });

  test('inserting a column that means nothing', () => {
    const header = fc.constantFrom(
      'Lĩnh vực hoạt động',
      'Điện thoại',
      'Quê quán',
      'Tự xếp loại',
      'Danh hiệu đề nghị',
      'Mã phân loại',
      '',
    );
    const cell = fc.constantFrom('0252 3847896', 'HTXSNV', 'KHTNV', 'x', 'CSTĐCS', 'Khiển trách');
    fc.assert(
      fc.property(generatedTable, header, cell, fc.nat({ max: 30 }), (table, words, text, at) => {
        const plain = layOut({ ...table, twoLevels: false, numberRow: false });
        const headerRow = 1 + table.blankRowsAbove;
        const width = plain.rows[headerRow]?.length ?? 1;
        const column = 1 + (at % width);
        // A blank header with cells below it stands for a column of remarks without a title.
        const rows = plain.rows.map((row, n) =>
          n < headerRow ? row : [...row.slice(0, column), n === headerRow ? words : text, ...row.slice(column)],
        );
        expectSame(plain, { ...plain, rows }, ['unmapped-column']);
      }),
      RUNS,
    );
  });

  const typing: readonly (readonly [how: string, font: string, type: (text: string) => string])[] = [
    ['NFD', 'Times New Roman', (text) => text.normalize('NFD')],
    ['no-break and double spaces', 'Times New Roman', (text) => text.replace(/ /g, ' \u00a0')],
    ['zero-width spaces behind', 'Times New Roman', (text) => `${text}\u200b`],
    ['capitals', 'Times New Roman', (text) => text.toUpperCase()],
    ['TCVN3', '.VnTime', (text) => fromUnicode(text, 'tcvn3')],
    ['TCVN3 in a font of capitals', '.VnTimeH', (text) => fromUnicode(text.toLowerCase(), 'tcvn3')],
    ['VNI', 'VNI-Times', (text) => fromUnicode(text, 'vni')],
  ];
  test.each(typing)('typed as %s', (_how, font, type) => {
    fc.assert(
      fc.property(generatedTable, (table) => {
        const sheet = layOut(table);
        expectSame(sheet, retyped(sheet, type, font));
      }),
      RUNS,
    );
  });

  test('headers without diacritics', () => {
    fc.assert(
      fc.property(generatedTable, (table) => {
        const bare: GeneratedTable = {
          ...table,
          fields: table.fields.map((one) => ({ ...one, header: stripDiacritics(one.header.normalize('NFC')) })),
        };
        expectSame(layOut(table), layOut(bare));
      }),
      RUNS,
    );
  });
});
