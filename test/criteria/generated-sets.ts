import fc from 'fast-check';
import { standIns } from '../../src/criteria/check-conditions';
import type {
  Condition,
  CriteriaSet,
  Criterion,
  Kind,
  Period,
  PlanPlace,
  RuleName,
} from '../../src/criteria/criterion';
import { KINDS, RULES } from '../../src/criteria/criterion';
import { BOUND_SCALES, needsOf } from '../../src/criteria/rule-bounds';
import { plainText } from '../../src/text/fold';

const kindsFrom = (kinds: readonly Kind[]): fc.Arbitrary<Kind[]> => fc.shuffledSubarray([...kinds], { minLength: 1 });

const LETTERS = 'ăâêôơưđÁẾẩữ ;:=“”azxk,.()-+\n'.split('');

/** Text as a sheet's cell holds it: Unicode of any kind, cleaned as reading cleans it. */
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.string({ unit: fc.constantFrom(...LETTERS), maxLength: 60 }),
  )
  .map(plainText);
const words = text.filter((value) => value !== '');

function boundOf(rule: RuleName): fc.Arbitrary<number> {
  const scale = BOUND_SCALES[rule];
  if (scale === null) throw new Error('no bound');
  return scale.whole
    ? fc.integer({ min: scale.lowest + 1, max: scale.highest })
    : fc.double({ min: 0.001, max: 1, noNaN: true });
}

function conditionFor(kinds: readonly Kind[]): fc.Arbitrary<Condition> {
  return fc.constantFrom(...RULES).chain((rule) => {
    const instead = fc
      .constantFrom(...standIns(rule))
      .chain((other) => fc.record({ rule: fc.constant(other), bound: boundOf(other) }));
    const need = fc.constantFrom(...needsOf(rule));
    const optional = fc.record({ kinds: kindsFrom(kinds), orElse: instead }, { requiredKeys: [] });
    const bound = BOUND_SCALES[rule] === null ? fc.constant({}) : fc.record({ bound: boundOf(rule) });
    return fc.tuple(need, optional, bound).map(([need, more, bounded]) => ({ rule, need, ...more, ...bounded }));
  });
}

const place: fc.Arbitrary<PlanPlace> = fc.oneof(
  fc.record({
    section: fc.constantFrom<PlanPlace['section']>('II.1', 'II.2', 'II.3', 'II.4.1', 'II.4.2'),
    item: fc.integer({ min: 1, max: 99 }),
  }),
  fc.constant({ section: '' as const, item: 0 }),
);

const periods: fc.Arbitrary<Period[]> = fc
  .uniqueArray(fc.integer({ min: 1990, max: 2100 }), { maxLength: 6 })
  .map((years) => years.sort((a, b) => a - b))
  .chain((years) =>
    fc.shuffledSubarray(years.flatMap((first, i) => (i % 2 === 0 ? [{ first, last: years[i + 1] ?? first }] : []))),
  );

const id = fc
  .tuple(fc.constantFrom('C', 'TT', 'CN', 'MH', 'DV', 'K'), fc.integer({ min: 1, max: 999 }))
  .map(([letters, number]) => `${letters}${String(number)}`);

const criterion: fc.Arbitrary<Criterion> = kindsFrom(KINDS).chain((kinds) =>
  fc.record(
    {
      id,
      place,
      kinds: fc.constant(kinds),
      text: words,
      about: words,
      weight: fc.double({ min: 0.001, max: 1000, noNaN: true }),
      conditions: fc.array(conditionFor(kinds), { maxLength: 4 }),
      remains: text,
      period: fc
        .tuple(fc.integer({ min: 1990, max: 2050 }), fc.nat(20))
        .map(([first, length]) => ({ first, last: first + length })),
    },
    { requiredKeys: ['id', 'place', 'kinds', 'text', 'about', 'weight', 'conditions', 'remains'] },
  ),
);

const points = fc
  .uniqueArray(fc.integer({ min: 1, max: 1000 }), { minLength: 3, maxLength: 3 })
  .map((tenths) => tenths.sort((a, b) => b - a).map((tenth) => tenth / 10) as [number, number, number]);

/** Any sound set. */
export const anySet: fc.Arbitrary<CriteriaSet> = periods.chain((periods) =>
  fc.record({
    criteria: fc.uniqueArray(criterion, { minLength: 1, maxLength: 8, selector: ({ id }) => id }),
    pointBounds: points,
    periods: fc.constant(periods),
  }),
);
