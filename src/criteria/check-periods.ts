import type { CriteriaSet, Period } from './criterion';
import type { Problem } from './problem';

const isYear = (year: number): boolean => Number.isInteger(year) && year >= 1900 && year <= 9999;

/** Whether both ends are years and the first is not behind the last. */
export function isPeriod({ first, last }: Period): boolean {
  return isYear(first) && isYear(last) && first <= last;
}

/** What is wrong with the periods that a set names (no years, backwards, overlapping) and with its point bounds. */
export function checkPeriods(set: Pick<CriteriaSet, 'periods' | 'pointBounds'>): Problem[] {
  return [...backwards(set.periods), ...overlaps(set.periods), ...points(set.pointBounds)];
}

function backwards(periods: readonly Period[]): Problem[] {
  const problems: Problem[] = [];
  periods.forEach(({ first, last }, period) => {
    const wrong = (part: 'first' | 'last', expected: string): void => {
      problems.push({ reason: 'period', place: { in: 'period', period, part }, expected });
    };
    if (!isYear(first)) wrong('first', '1900–9999');
    else if (!isYear(last)) wrong('last', `${first}–9999`);
    else if (last < first) wrong('last', `≥ ${first}`);
  });
  return problems;
}

/** Each period that shares a year with an earlier one of the list. */
function overlaps(periods: readonly Period[]): Problem[] {
  const problems: Problem[] = [];
  periods.forEach((later, period) => {
    const earlier = periods.findIndex(
      (other, i) => i < period && other.first <= later.last && later.first <= other.last,
    );
    const other = periods[earlier];
    if (other === undefined) return;
    problems.push({
      reason: 'period-overlap',
      place: { in: 'period', period, part: 'first' },
      expected: `${other.first}–${other.last}`,
      other: { in: 'period', period: earlier, part: 'first' },
    });
  });
  return problems;
}

/** Points run from 0 to 100, and a better level begins above a worse one. */
function points([four, three, two]: CriteriaSet['pointBounds']): Problem[] {
  const problems: Problem[] = [];
  const check = (bound: 0 | 1 | 2, value: number, above: number, most: number, expected: string): void => {
    if (value > above && value <= most) return;
    problems.push({ reason: 'bound', place: { in: 'points', bound }, expected });
  };
  check(2, two, 0, 100, '> 0; ≤ 100');
  check(1, three, two, 100, `> ${two}; ≤ 100`);
  check(0, four, three, 100, `> ${three}; ≤ 100`);
  return problems;
}
