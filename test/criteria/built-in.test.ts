import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILT_IN } from '../../src/criteria/built-in';
import { checkCriteria } from '../../src/criteria/check-criteria';
import type { Kind } from '../../src/criteria/criterion';

const byId = new Map(BUILT_IN.criteria.map((criterion) => [criterion.id, criterion]));
const idsFor = (kind: Kind) => BUILT_IN.criteria.filter(({ kinds }) => kinds.includes(kind)).map(({ id }) => id);
/** A condition in short, as the contract's table says it. */
const conditions = (id: string) =>
  byId
    .get(id)
    ?.conditions.map(({ rule, bound, need }) => `${rule}${bound === undefined ? '' : ` ≥ ${bound}`} (${need})`);

describe('the plan as data', () => {
  it('is a sound set', () => {
    expect(checkCriteria(BUILT_IN)).toEqual([]);
  });

  // Contract 5.28
  it.each<[Kind, string]>([
    ['collective', 'C1 C2 C3 C4 C5 C6 TT1 TT2 TT3 TT4 TT5 TT6'],
    ['individual', 'C1 C2 C3 C4 C5 C6 CN1 CN2 CN3 CN4 CN5 CN6 CN7'],
    ['model', 'C2 C3 MH1 MH2 MH3'],
  ])('judges a %s by %s', (kind, ids) => {
    expect(idsFor(kind).join(' ')).toBe(ids);
  });

  // Contract 5.6–5.27
  it.each([
    ['C1', ['no-discipline (refutes)']],
    ['C2', ['rating-this-year ≥ 3 (always)', 'rating-this-year ≥ 3 (if-mapped)']],
    ['C3', ['initiative-present (if-no-mark)']],
    ['C4', []],
    ['C5', []],
    ['C6', ['no-discipline (refutes)']],
    ['TT1', ['rating-this-year ≥ 3 (if-no-mark)']],
    ['TT2', []],
    ['TT3', []],
    ['TT4', ['no-discipline (refutes)']],
    ['TT5', []],
    ['TT6', ['title-every-year ≥ 1 (always)', 'votes ≥ 0.5 (if-mapped)']],
    ['CN1', ['rating-this-year ≥ 3 (if-no-mark)']],
    ['CN2', ['initiative-present (if-no-mark)']],
    ['CN3', []],
    ['CN4', ['no-discipline (refutes)']],
    ['CN5', []],
    ['CN6', []],
    ['CN7', ['rating-every-year ≥ 3 (always)', 'commendation-every-year ≥ 1 (always)', 'initiative ≥ 1 (always)']],
    ['MH1', []],
    ['MH2', []],
    ['MH3', []],
  ])('%s has the conditions of the contract', (id, expected) => {
    expect(conditions(id)).toEqual(expected);
  });

  // Contract 5.7
  it('C2 takes the title of the year where there is no rating, and asks a model only where its list has a rating', () => {
    const instead = { rule: 'title-this-year', bound: 1 };
    expect(byId.get('C2')?.conditions.map(({ kinds, orElse }) => ({ kinds, orElse }))).toEqual([
      { kinds: ['collective', 'individual'], orElse: instead },
      { kinds: ['model'], orElse: instead },
    ]);
  });

  it('weighs every criterion alike, and names no mark: every criterion has its own where the column exists', () => {
    expect(BUILT_IN.criteria.every(({ weight }) => weight === 1)).toBe(true);
    expect(BUILT_IN.criteria.flatMap(({ conditions }) => conditions).some(({ rule }) => rule === 'mark')).toBe(false);
  });

  it.each(['không biển hiện', 'các các', 'các cấp các ngành', 'Ƣ', '  '])('has mended the slip "%s"', (slip) => {
    expect(BUILT_IN.criteria.filter(({ text }) => text.includes(slip))).toEqual([]);
  });

  // Contract 5.29
  it('says of every criterion but C2, all of which is checked, what the council must still look at', () => {
    expect(BUILT_IN.criteria.filter(({ remains }) => remains === '').map(({ id }) => id)).toEqual(['C2']);
    expect(byId.get('TT6')?.remains).toContain('nhân tố mới, mô hình mới, dẫn đầu');
  });

  it('holds its texts composed and without spaces at their ends', () => {
    for (const { text, about, remains } of BUILT_IN.criteria) {
      for (const words of [text, about, remains]) expect(words).toBe(words.normalize('NFC').trim());
    }
  });

  it('stands in docs/criteria.md as it is', () => {
    const rows = readFileSync(join(__dirname, '../../docs/criteria.md'), 'utf8').split('\n');
    for (const { id, place, about, remains } of BUILT_IN.criteria) {
      const row = rows.find((line) => line.startsWith(`| ${id} `))?.split(/\s*\|\s*/);
      expect([row?.[2], row?.[4], row?.[6]]).toEqual([`${place.section}, ${String(place.item)}`, about, remains]);
    }
  });
});
