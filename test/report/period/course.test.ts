import type { Outcome } from '../../../src/assessment/assessment';
import { courseOf, stepsOf } from '../../../src/report/period/course';
import type { PeriodNominee } from '../../../src/report/period/nominees';
import { assessmentOf, nominee } from '../../support/assessments';

const OUTCOMES: Readonly<Record<string, Outcome>> = { x: 'eligible', '?': 'needs-evidence', o: 'ineligible' };

/** Results from 2022 on, a letter a year: x eligible, ? lacking evidence, o not eligible, - not nominated. */
function nomineeOf(results: string, joinedYear: number | null = null): PeriodNominee {
  const nomination = nominee('individual', 'Nguyễn Thị Hằng', 5, { joinedYear });
  const judged = [...results].flatMap((letter, n) => {
    const outcome = OUTCOMES[letter];
    return outcome === undefined ? [] : [[2022 + n, assessmentOf(nomination, outcome, 1)] as const];
  });
  return { kind: 'individual', nomination, judged: new Map(judged), before: [], doubt: null, namesakeYears: [] };
}

const LISTED = [2022, 2023, 2024];

describe('the course of a nominee', () => {
  test.each<[string, number | null, boolean, number[], number[]]>([
    ['xxx', null, true, [], []],
    ['xox', null, false, [2023], [2024]],
    ['x-x', null, false, [2023], [2024]],
    ['x??', null, false, [2023], []],
    ['oxx', null, false, [], [2023]],
    ['xx-', null, false, [2024], []],
    ['ooo', null, false, [], []],
    ['-xx', 2023, true, [], []],
    ['-xx', 2022, false, [], [2023]],
    ['oxx', 2023, false, [], [2023]],
    ['---', 2025, false, [], []],
  ])('%s, in the office since %s', (results, joined, always, drops, gains) => {
    const course = courseOf(nomineeOf(results, joined), LISTED);
    expect([course.always, course.drops.map(({ year }) => year), course.gains]).toEqual([always, drops, gains]);
  });

  test('a year without a list of the kind breaks nothing', () => {
    expect(courseOf(nomineeOf('x-x'), [2022, 2024])).toMatchObject({ always: true, drops: [] });
  });

  test('who is not nominated again is told from who was judged', () => {
    const reasons = ['x-', 'xo'].map((results) => courseOf(nomineeOf(results), [2022, 2023]).drops[0]?.assessment);
    expect(reasons.map((one) => one?.outcome ?? null)).toEqual([null, 'ineligible']);
  });
});

test('the steps between lists add up', () => {
  const nominees = ['xxx', 'xox', 'oxo', '-xx', 'x--'].map((results) => nomineeOf(results));
  expect(stepsOf(nominees, LISTED)).toEqual([
    { from: 2022, to: 2023, before: 3, stayed: 1, dropped: 2, gained: 2, after: 3 },
    { from: 2023, to: 2024, before: 3, stayed: 2, dropped: 1, gained: 1, after: 3 },
  ]);
});
