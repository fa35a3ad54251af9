import fc from 'fast-check';
import { OUTCOMES } from '../../../src/assessment/outcome-counts';
import { step } from '../../../src/taskpane/models/findings-page';
import { nomineeList } from '../../../src/taskpane/models/nominee-list';
import { FIRST_LIST, LIST_SORTS, type ListView } from '../../../src/taskpane/state/state';
import { demo } from '../demo';

const { judged } = demo();
const names = (view: Partial<ListView>): string[] =>
  nomineeList(judged, { ...FIRST_LIST, ...view }).places.map(
    (place) => judged.assessments[place]?.nomination.name ?? '',
  );

test('the kind of most comes first, with the counts of its outcomes', () => {
  const list = nomineeList(judged, FIRST_LIST);
  expect(list.kinds).toEqual([
    { kind: 'individual', count: 42 },
    { kind: 'collective', count: 8 },
    { kind: 'model', count: 10 },
  ]);
  expect(list.kind).toBe('individual');
  expect(list.counts).toEqual({ eligible: 18, 'needs-evidence': 14, ineligible: 10 });
  expect(list.places).toHaveLength(42);
});

test.each(['luu thanh', 'LƯU Thành', 'thanh trung tuy phong'])(
  '“%s” is found without regard to diacritics and case',
  (search) => {
    expect(names({ search })).toContain('Lưu Thành Trung');
  },
);

test('what nobody has finds nobody', () => {
  expect(names({ search: 'không có ai như vậy' })).toEqual([]);
});

test('people are sorted by their given names, the Vietnamese way', () => {
  const given = names({ sort: 'name' }).map((name) => name.slice(name.lastIndexOf(' ') + 1));
  expect(given).toEqual([...given].sort(new Intl.Collator('vi').compare));
});

test('by rank, ties in workbook order', () => {
  const ranks = nomineeList(judged, FIRST_LIST).places.map((place) => judged.assessments[place]?.rank ?? 0);
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
});

test('filters only take away, and the outcomes’ lists make up the whole', () => {
  fc.assert(
    fc.property(fc.constantFrom(...LIST_SORTS), fc.constantFrom('', 'an', 'phòng'), (sort, search) => {
      const whole = names({ sort, search });
      const parts = OUTCOMES.flatMap((outcome) => names({ sort, search, outcome }));
      expect([...parts].sort()).toEqual([...whole].sort());
    }),
    { numRuns: 20 },
  );
});

test('from a nominee that the filter hides one goes on to the neighbours that it shows', () => {
  const { places, order } = nomineeList(judged, { ...FIRST_LIST, outcome: 'ineligible' });
  const hidden = order.filter((place) => !places.includes(place));
  expect([places.length, hidden.length]).toEqual([10, 32]);
  for (const place of hidden) {
    const at = order.indexOf(place);
    const behind = places.filter((one) => order.indexOf(one) > at);
    const before = places.filter((one) => order.indexOf(one) < at);
    expect(step(places, place, 1, order)).toBe(behind[0] ?? places[0]);
    expect(step(places, place, -1, order)).toBe(before.at(-1) ?? places.at(-1));
  }
});

test('the units are those of the kind shown, each with how many it has', () => {
  const { units } = nomineeList(judged, FIRST_LIST);
  expect(units.length).toBeGreaterThan(1);
  for (const { unit, count } of units) expect(names({ unit })).toHaveLength(count);
});

test('of a unit that is chosen the outcomes are counted, whichever of them is shown', () => {
  const { units, counts } = nomineeList(judged, FIRST_LIST);
  const whole = { eligible: 0, 'needs-evidence': 0, ineligible: 0 };
  for (const { unit } of units)
    for (const outcome of OUTCOMES) {
      const list = nomineeList(judged, { ...FIRST_LIST, unit, outcome });
      expect(list.places).toHaveLength(list.counts[outcome]);
      whole[outcome] += list.counts[outcome];
    }
  expect(whole).toEqual(counts);
});
