import fc from 'fast-check';
import { isLook, type Line, type Look } from '../../src/grid/former-look';
import { formerPlaceOf, placeNames } from '../../src/grid/former-place';
import { FormerRows, rowsOfPlace } from '../../src/grid/former-rows';
import type { GridName } from '../../src/grid/grid';
import { HORIZONTAL_WORDS, LINE_WORDS, rotationOf, UNDERLINE_WORDS, VERTICAL_WORDS } from '../../src/grid/look-words';
import { formerStyles } from '../../src/xlsx/former-styles';
import { toldLooks } from '../../src/xlsx/told-looks';
import { MAIN, pack } from '../support/small-workbook';
import { nominationParts, PLAIN } from '../support/marked-workbooks';
import { validatorErrors } from '../support/microsoft-validator';

const word = (words: Readonly<Record<string, string>>): fc.Arbitrary<string> =>
  fc.constantFrom(...Object.values(words));
const color = fc.constantFrom('#000000', '#FF0000', '#12AB9F');
const line: fc.Arbitrary<Line> = fc.oneof(
  fc.constant(null),
  fc
    .record({ color, line: fc.constantFrom(...Object.values(LINE_WORDS).filter(([style]) => style !== 'None')) })
    .map((one): Line => [one.line[0], one.line[1], one.color]),
);
const looks: fc.Arbitrary<Look> = fc.record({
  style: fc.constantFrom('Normal', 'Heading1', 'Mẫu & "riêng"'),
  font: fc.tuple(
    fc.constantFrom('Times New Roman', '.VnTime', 'A & <B>'),
    fc.constantFrom(9, 10.5, 14),
    color,
    fc.boolean(),
    fc.boolean(),
    fc.boolean(),
    word(UNDERLINE_WORDS),
  ),
  fill: fc.oneof(
    fc.constant(null),
    color.map((ground): [string, string] => [ground, 'Solid']),
  ),
  lines: fc.tuple(line, line, line, line),
  horizontal: word(HORIZONTAL_WORDS),
  vertical: word(VERTICAL_WORDS),
  wrap: fc.boolean(),
  indent: fc.nat(15),
  shrink: fc.boolean(),
  orientation: fc.integer({ min: -90, max: 90 }),
  locked: fc.boolean(),
  hiddenFormula: fc.boolean(),
  numberFormat: fc.constantFrom('General', '@', 'm/d/yyyy', '0.0"đ"', '[Red]-0;"<x>"'),
});

const STYLES =
  `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border/></borders><cellStyleXfs count="3">' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'.repeat(3) +
  '</cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="3"><cellStyle name="Normal" xfId="0" builtinId="0"/><cellStyle name="Heading 1" xfId="1" builtinId="16"/>' +
  '<cellStyle name="Mẫu &amp; &quot;riêng&quot;" xfId="2"/></cellStyles></styleSheet>';

function added(wanted: readonly Look[], text = STYLES): { readonly text: string; readonly formats: (number | null)[] } {
  const styles = formerStyles(text, toldLooks(text, null));
  const formats = wanted.map((look) => styles.styleOf(look, 'Normal', 0));
  return { text: styles.finish(), formats };
}

test('a look that no cell has any more is written so that it is told the same again, once', () => {
  fc.assert(
    fc.property(fc.array(looks, { minLength: 1, maxLength: 4 }), fc.constantFrom('', 'x:'), (wanted, prefix) => {
      const part = prefix === '' ? STYLES : STYLES.replace(/<(\/?)/g, '<$1x:').replace('xmlns=', 'xmlns:x=');
      const { text, formats } = added(wanted, part);
      const told = toldLooks(text, null);
      expect(formats.map((format) => told.ofFormat(format ?? 0))).toEqual(wanted);
      expect(added(wanted, text)).toEqual({ text, formats });
    }),
  );
});

test('a cell that is not there already looks as a new one: nothing is written', () => {
  const styles = formerStyles(STYLES, toldLooks(STYLES, null));
  expect(styles.styleOf(null, 'Normal', 0)).toBeNull();
  expect(styles.finish()).toBe(STYLES);
});

test('Microsoft’s validator has nothing against added looks', async () => {
  const parts = nominationParts(PLAIN);
  const { text } = added(fc.sample(looks, { numRuns: 200, seed: 5 }), String(parts['xl/styles.xml']));
  expect(await validatorErrors(pack({ ...parts, 'xl/styles.xml': text }))).toEqual([]);
});

const AREA = { top: 3, left: 5, bottom: 12, right: 8 };
const named = (list: readonly { name: string; refersTo: string }[]): GridName[] =>
  list.map((name) => ({ ...name, hidden: true, local: true }));
const block = named([{ name: '_DienHinh.2', refersTo: "'Cá nhân'!$F$4:$I$13" }]);

test('what a place looked like comes back from its names', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(looks, looks), { minLength: 1, maxLength: 3 }), looks, (kinds, plain) => {
      const gathered = new FormerRows(plain);
      const rows = Array.from({ length: 10 }, (_, n) => {
        const [a, b] = kinds[(n >> 1) % kinds.length] ?? [plain, plain];
        return [a, plain, b, a];
      });
      for (const row of rows) gathered.put(row);
      const place = gathered.done([{ points: 48.75, standard: false, hidden: true }], 6);
      const back = formerPlaceOf([...block, ...named(placeNames({ id: 2, area: AREA }, place, "'Cá nhân'!"))], 2);
      expect(back).toMatchObject({ widths: place.widths, character: 6, plain: plain.style });
      const same = (row: readonly Look[]): (Look | null)[] =>
        row.map((look) => (JSON.stringify(look) === JSON.stringify(plain) ? null : look));
      expect(back === null ? [] : [...rowsOfPlace(back)]).toEqual(rows.map(same));
    }),
  );
});

test('damaged names give usual looks and widths or nothing, never an error', () => {
  const gathered = new FormerRows(toldLooks(STYLES, null).ofStyle('Normal'));
  const [strange] = fc.sample(looks, { numRuns: 1, seed: 1 });
  if (strange === undefined) throw new Error('No look');
  for (let row = 0; row < 10; row++) gathered.put([strange, strange, strange, strange]);
  const whole = JSON.stringify({ v: 2, kinds: [[0, 0, 0, 0]], ...gathered.done([], 5.25) });
  const damaged = fc.oneof(
    fc.json(),
    fc
      .tuple(fc.nat(whole.length), fc.nat(9), fc.string())
      .map(([at, length, text]) => whole.slice(0, at) + text + whole.slice(at + length)),
    fc
      .tuple(fc.anything(), fc.constantFrom('widths', 'looks', 'plain', 'character', 'kinds'))
      .map(([value, key]) =>
        JSON.stringify({ ...Object.fromEntries(Object.entries(JSON.parse(whole) as object)), [key]: value }),
      ),
  );
  fc.assert(
    fc.property(damaged, (text) => {
      const names = named([{ name: '_DienHinh.2.look', refersTo: `"${text.replace(/"/g, '""')}"` }]);
      const place = formerPlaceOf([...block, ...names], 2);
      if (place === null) return;
      const styles = formerStyles(STYLES, toldLooks(STYLES, null));
      for (const row of rowsOfPlace(place))
        for (const look of row) {
          expect(look === null || isLook(look)).toBe(true);
          expect(styles.styleOf(look, place.plain, 0)).not.toBeNaN();
        }
      for (const { points } of place.widths) expect(points).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 500 },
  );
});

test('every orientation that Excel tells can be written', () => {
  for (const degrees of [-90, -1, 0, 45, 90, 180]) expect(rotationOf(degrees)).toBeDefined();
});
