import type { CriteriaSet, Criterion, Period } from './criterion';

/** The length of the periods that no one set: 2026–2030, 2031–2035, … */
const YEARS = 5;

/**
 * The period (giai đoạn) that a year belongs to: the one that the set names; behind a set one, five years each
 * ("và những năm tiếp theo"); before the first, the five-year terms of the state's plans (2016–2020, 2021–2025).
 * A period that no one set ends where a set one begins, so that no year belongs to two.
 */
export function periodOf(year: number, set: Pick<CriteriaSet, 'periods'>): Period {
  // The terms of the state's plans begin with the years that leave 1 when divided by five: as behind a year 0.
  let before = 0;
  let behind = Number.POSITIVE_INFINITY;
  for (const period of set.periods) {
    if (year < period.first) behind = Math.min(behind, period.first);
    else if (year <= period.last) return period;
    else before = Math.max(before, period.last);
  }
  const first = year - ((year - before - 1) % YEARS);
  return { first, last: Math.min(first + YEARS, behind) - 1 };
}

/** The set with only the criteria that hold in a year: the office may bind one to years of its own. */
export function inForce(set: CriteriaSet, year: number): CriteriaSet {
  const holds = ({ period }: Criterion) => period === undefined || (period.first <= year && year <= period.last);
  return { ...set, criteria: set.criteria.filter(holds) };
}

/**
 * The assessed years (các năm xét), ascending: from the period's first year, or the nominee's first year in the office
 * where that is later, up to the year under review. Empty where the nominee joined after it.
 */
export function assessedYears(period: Period, year: number, joinedYear: number | null): number[] {
  const first = Math.max(period.first, joinedYear ?? period.first);
  const years: number[] = [];
  for (let assessed = first; assessed <= year; assessed++) years.push(assessed);
  return years;
}

/**
 * The first year in which models are counted towards a period: Dân vận khéo runs in the state's five-year terms
 * (the plan, III.2: 2021–2025), so a period that begins within a term counts models from the term's first year, but
 * none of a period before it. Criteria judge the assessed years all the same.
 */
export function modelsSince(period: Period, set: Pick<CriteriaSet, 'periods'>): number {
  const term = period.first - ((period.first - 1) % YEARS);
  return Math.max(term, ...set.periods.map(({ last }) => (last < period.first ? last + 1 : term)));
}
