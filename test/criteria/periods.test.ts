import fc from 'fast-check';
import { BUILT_IN } from '../../src/criteria/built-in';
import { assessedYears, modelsSince, periodOf } from '../../src/criteria/periods';
import { anySet } from './generated-sets';

describe('the period of a year', () => {
  it.each([
    [2022, 2022, 2025],
    [2025, 2022, 2025],
    [2026, 2026, 2030],
    [2030, 2026, 2030],
    [2031, 2031, 2035],
    [2044, 2041, 2045],
    [2021, 2021, 2021],
    [2020, 2016, 2020],
    [2016, 2016, 2020],
  ])('%i lies in %i–%i', (year, first, last) => {
    expect(periodOf(year, BUILT_IN)).toEqual({ first, last });
  });

  it('fills a gap between set periods up to the next one', () => {
    const set = {
      periods: [
        { first: 2030, last: 2032 },
        { first: 2022, last: 2025 },
      ],
    };
    expect(periodOf(2027, set)).toEqual({ first: 2026, last: 2029 });
    expect(periodOf(2033, set)).toEqual({ first: 2033, last: 2037 });
    expect(periodOf(2021, set)).toEqual({ first: 2021, last: 2021 });
  });

  it.each([
    [2027, 2026, 2027],
    [2031, 2031, 2035],
    [2036, 2036, 2039],
    [2043, 2041, 2045],
  ])('in whatever order the office lists its periods: %i lies in %i–%i', (year, first, last) => {
    const periods = [
      { first: 2040, last: 2040 },
      { first: 2022, last: 2025 },
      { first: 2028, last: 2030 },
    ];
    for (const listed of [periods, [...periods].reverse()]) {
      expect(periodOf(year, { periods: listed })).toEqual({ first, last });
    }
  });

  it('is a five-year term where the office sets no period at all', () => {
    expect(periodOf(2024, { periods: [] })).toEqual({ first: 2021, last: 2025 });
  });

  it('holds its year, and is the period of each of its years, whatever the office sets', () => {
    fc.assert(
      fc.property(anySet, fc.integer({ min: 1980, max: 2120 }), (set, year) => {
        const period = periodOf(year, set);
        expect(period.first <= year && year <= period.last).toBe(true);
        for (let other = period.first; other <= period.last; other++) expect(periodOf(other, set)).toEqual(period);
      }),
    );
  });
});

describe('the assessed years', () => {
  const period = { first: 2022, last: 2025 };

  it.each<[string, number, number | null, number[]]>([
    ['run from the period’s first year to Y', 2024, null, [2022, 2023, 2024]],
    ['are one in the first year', 2022, null, [2022]],
    ['begin when the nominee joined', 2024, 2023, [2023, 2024]],
    ['do not begin before the period', 2024, 2010, [2022, 2023, 2024]],
    ['are Y alone for who joined in Y', 2024, 2024, [2024]],
    ['are none for who joined after Y', 2024, 2025, []],
  ])('%s', (_, year, joined, years) => {
    expect(assessedYears(period, year, joined)).toEqual(years);
  });
});

describe('the first year in which models count towards a period', () => {
  it.each([
    [2022, 2025, 2021],
    [2026, 2030, 2026],
    [2031, 2035, 2031],
    [2021, 2021, 2021],
    [2016, 2020, 2016],
  ])('%i–%i: %i', (first, last, since) => {
    expect(modelsSince({ first, last }, BUILT_IN)).toBe(since);
  });

  it('lies in no period before it', () => {
    const periods = [
      { first: 2026, last: 2028 },
      { first: 2029, last: 2032 },
    ];
    expect(modelsSince({ first: 2029, last: 2032 }, { periods })).toBe(2029);
  });
});
