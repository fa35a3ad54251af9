import type { Assessment } from '../../assessment/assessment';
import type { PeriodNominee } from './nominees';

/** A year in which someone was no longer eligible who had been in the list before. */
export interface Drop {
  readonly year: number;
  /** Null: not nominated again. */
  readonly assessment: Assessment | null;
}

/** How a nominee's results go through the years in which its kind has a list. */
export interface Course {
  /** The years with a list since the nominee came to the office, ascending. */
  readonly years: readonly number[];
  readonly eligible: readonly number[];
  readonly drops: readonly Drop[];
  /** Years in which it was eligible, but not in the list before. */
  readonly gains: readonly number[];
  /** Eligible in each of `years`. */
  readonly always: boolean;
}

/** @param listed the years in which the kind has a list, ascending */
export function courseOf({ judged, nomination }: PeriodNominee, listed: readonly number[]): Course {
  const { joinedYear } = nomination;
  const years = listed.filter((year) => joinedYear === null || year >= joinedYear || judged.has(year));
  const isEligible = (year: number | undefined): boolean =>
    year !== undefined && judged.get(year)?.outcome === 'eligible';
  const eligible = years.filter(isEligible);
  const drops: Drop[] = [];
  const gains: number[] = [];
  years.forEach((year, n) => {
    const before = years[n - 1];
    if (before === undefined || isEligible(before) === isEligible(year)) return;
    if (isEligible(year)) gains.push(year);
    else drops.push({ year, assessment: judged.get(year) ?? null });
  });
  return { years, eligible, drops, gains, always: years.length > 0 && eligible.length === years.length };
}

/** What changed from one list of a kind to the next. */
export interface Step {
  readonly from: number;
  readonly to: number;
  readonly before: number;
  readonly stayed: number;
  readonly dropped: number;
  readonly gained: number;
  readonly after: number;
}

/** The steps from each year with a list to the next. */
export function stepsOf(nominees: readonly PeriodNominee[], listed: readonly number[]): Step[] {
  const eligible = (year: number) => nominees.filter(({ judged }) => judged.get(year)?.outcome === 'eligible');
  return listed.slice(1).map((to, n) => {
    const from = listed[n] ?? to;
    const before = new Set(eligible(from));
    const after = eligible(to);
    const stayed = after.filter((one) => before.has(one)).length;
    return {
      from,
      to,
      before: before.size,
      stayed,
      dropped: before.size - stayed,
      gained: after.length - stayed,
      after: after.length,
    };
  });
}
