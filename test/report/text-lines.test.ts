import fc from 'fast-check';
import { lineHeight, lineStarts, runsWidth } from '../../src/report/text-lines';
import { faceOf, letterWidth } from '../../src/report/letter-widths';

const SIZE = 14;
const words = fc
  .array(fc.string({ unit: fc.constantFrom(...'aăâbcdđeêghiklmnoôơpqrstuưvxyấệỗợữ'), minLength: 1, maxLength: 9 }), {
    minLength: 1,
    maxLength: 60,
  })
  .map((list) => list.join(' '));

describe('how a text falls into lines', () => {
  it('measures Vietnamese letters as wide as their base letters, composed or not', () => {
    const face = faceOf(false, false);
    for (const [letter, base] of ['ệe', 'ấa', 'Ỷy'.toUpperCase(), 'đd', 'ợơ'].map((pair) => [...pair])) {
      expect(letterWidth(letter ?? '', face)).toBe(letterWidth(base ?? '', face));
    }
    expect(runsWidth([{ text: 'Điều kiện'.normalize('NFD'), size: SIZE }])).toBeCloseTo(
      runsWidth([{ text: 'Điều kiện', size: SIZE }]),
    );
  });

  it('never makes a line longer than the cell, and never breaks a word that fits', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 90, max: 500 }), (text, width) => {
        const starts = lineStarts([{ text, size: SIZE }], width);
        starts.forEach((start, n) => {
          const line = text.slice(start, starts[n + 1]);
          expect(runsWidth([{ text: line.trimEnd(), size: SIZE }])).toBeLessThanOrEqual(width + 1e-9);
          if (start > 0) expect(text[start - 1]).toBe(' ');
        });
      }),
    );
  });

  it('breaks a word only where it is longer than a line', () => {
    const starts = lineStarts([{ text: 'x'.repeat(100), size: SIZE }], 140);
    expect(starts.length).toBe(Math.ceil((100 * 7) / 140));
  });

  it('counts the lines that a person breaks', () => {
    expect(lineStarts([{ text: 'một\nhai\nba', size: SIZE }], 500)).toEqual([0, 4, 8]);
  });

  it.each([
    [10, 12.75],
    [11, 15],
    [12, 15.75],
    [14, 18.75],
    [16, 20.25],
  ])('gives %d pt letters at least the %d pt that a row of Excel has', (size, row) => {
    expect(lineHeight(size)).toBeGreaterThanOrEqual(row);
    expect(lineHeight(size)).toBeLessThanOrEqual(row * 1.1);
  });
});
