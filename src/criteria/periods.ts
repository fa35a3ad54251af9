import type { CriteriaSet, Period } from './criterion';

/** The length of the periods that no one set: 2026–2030, 2031–2035, … */
const YEARS = 5;

/**
 * The period (giai đoạn) that a year belongs to: the one that the set names; behind a set one, five years each
 * ("và những năm tiếp theo"); before the first, the five-year terms of the state's plans (2016–2020, 2021–2025).
 * A period that no one set ends where a set one begins, so that no year belongs to two.
 */
export function periodOf(year: number, set: Pick<CriteriaSet, 'periods'>): Period {
  let before: Period | null = null;
  let behind: Period | null = null;
  for (const period of set.periods) {
    if (period.first <= year && year <= period.last) return period;
    if (period.last < year && (before === null || period.last > before.last)) before = period;
    if (period.first > year && (behind === null || period.first < behind.first)) behind = period;
  }
  // The terms of the state's plans begin with the years that leave 1 when divided by five.
  const origin = before === null ? 1 : before.last + 1;
  const first = origin + YEARS * Math.floor((year - origin) / YEARS);
  const last = first + YEARS - 1;
  return { first, last: behind === null ? last : Math.min(last, behind.first - 1) };
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
