import * as fc from 'fast-check';
import { BUILT_IN } from '../../src/criteria/built-in';
import type { CriterionOutcome, Outcome } from '../../src/assessment/assessment';
import { scoreFor } from '../../src/assessment/score';
import { judgeByContract } from '../support/contract-judge';
import { judgeSheets, type Judged } from '../support/sheets';
import { CRITERIA, tables, tell, type NomineeTruth, type TableTruth, type TruthYear } from '../support/truths';

/** Properties of judging over generated tables whose truth is known. */

const RUNS = { numRuns: 400 };
const first = () => 0;

function judge(truth: TableTruth): Judged {
  return judgeSheets([tell(truth, first)]);
}

function resultsOf(judged: Judged, name: string): Record<string, CriterionOutcome> {
  return Object.fromEntries(judged.of(name).criteria.map(({ id, result }) => [id, result]));
}

/** A truth with something changed of its first nominee. */
function changed(truth: TableTruth, change: (nominee: NomineeTruth) => NomineeTruth): TableTruth {
  return { ...truth, nominees: truth.nominees.map((one, n) => (n === 0 ? change(one) : one)) };
}

describe('two judges agree: the program on the sheet, the contract on the truth', () => {
  test('criteria, outcome, score and rank of every nominee, however the values are spelt', () => {
    fc.assert(
      fc.property(tables(), fc.infiniteStream(fc.nat({ max: 99 })), (truth, stream) => {
        const judged = judgeSheets([tell(truth, (of) => (stream.next().value ?? 0) % of)]);
        const got = judged.assessments.map(({ nomination, criteria, outcome, score, rank }) => ({
          name: nomination.name,
          criteria: Object.fromEntries(criteria.map(({ id, result }) => [id, result])),
          outcome,
          score,
          rank,
        }));
        expect(got).toEqual(judgeByContract(truth));
      }),
      RUNS,
    );
  });
});

describe('filling in', () => {
  type Fill = (nominee: NomineeTruth, columns: TableTruth['columns']) => NomineeTruth | null;
  const at = <K extends 'rating' | 'points' | 'title' | 'commendation' | 'initiative'>(
    field: K,
    year: TruthYear,
    value: number,
  ): Fill => {
    return (one, columns) => {
      const open: unknown = one[field][year];
      // A blank rating beside points is known from them; one that is filled in counts in their stead.
      if (field === 'rating' && columns.points.includes(year) && typeof one.points[year] === 'number') return null;
      if (open !== 'blank' && open !== 'unreadable' && open !== 'present') return null;
      // An initiative without a level is there already: what is filled in is its level, not that there is none.
      if (open === 'present' && value === 0) return null;
      return { ...one, [field]: { ...one[field], [year]: value } };
    };
  };
  const fills: fc.Arbitrary<Fill> = fc
    .record({
      what: fc.constantFrom('rating', 'points', 'title', 'commendation', 'initiative', 'votes', 'discipline', 'mark'),
      year: fc.constantFrom<TruthYear[]>(2022, 2023, 2024),
      level: fc.integer({ min: 0, max: 3 }),
      id: fc.constantFrom(...new Set(Object.values(CRITERIA).flat())),
    })
    .map(({ what, year, level, id }): Fill => {
      switch (what) {
        case 'rating':
          return at('rating', year, level + 1);
        case 'points':
          return at('points', year, level * 30);
        case 'title':
        case 'commendation':
        case 'initiative':
          return at(what, year, level);
        case 'votes':
          return (one) => (one.votes === 'blank' ? { ...one, votes: level * 4 } : null);
        case 'discipline':
          return (one) =>
            one.discipline === 'blank' || one.discipline === 'open'
              ? { ...one, discipline: level > 1 ? 'none' : 'disciplined' }
              : null;
        default:
          return (one) =>
            one.marks[id] === 'blank' || one.marks[id] === 'unreadable'
              ? { ...one, marks: { ...one.marks, [id]: level > 1 } }
              : null;
      }
    });

  test('an unknown cell filled in never turns a `met` criterion of its nominee to unknown', () => {
    let filled = 0;
    fc.assert(
      fc.property(tables(), fc.array(fills, { minLength: 4, maxLength: 12 }), (truth, some) => {
        const name = truth.nominees[0]?.name ?? '';
        let before = resultsOf(judge(truth), name);
        let now = truth;
        for (const fill of some) {
          const [nominee] = now.nominees;
          const next = nominee === undefined ? null : fill(nominee, now.columns);
          if (next === null) continue;
          filled++;
          now = changed(now, () => next);
          const after = resultsOf(judge(now), name);
          for (const [id, result] of Object.entries(before)) {
            if (result === 'met') expect(`${id} ${after[id] ?? ''}`).not.toBe(`${id} unknown`);
            // Nor does it take back a failure.
            if (result === 'unmet') expect(`${id} ${after[id] ?? ''}`).toBe(`${id} unmet`);
          }
          before = after;
        }
      }),
      { numRuns: 150 },
    );
    expect(filled).toBeGreaterThan(40);
  });
});

describe('better evidence', () => {
  const CRITERION: Readonly<Record<CriterionOutcome, number>> = { unmet: 0, unknown: 1, met: 2, 'not-assessed': 3 };
  const OUTCOME: Readonly<Record<Outcome, number>> = { ineligible: 0, 'needs-evidence': 1, eligible: 2 };

  type Raise = (nominee: NomineeTruth) => NomineeTruth | null;
  const raises: fc.Arbitrary<Raise> = fc
    .record({
      what: fc.constantFrom('rating', 'points', 'title', 'commendation', 'initiative', 'votes', 'discipline', 'mark'),
      year: fc.constantFrom<TruthYear[]>(2022, 2023, 2024),
      by: fc.integer({ min: 1, max: 3 }),
      id: fc.constantFrom(...new Set(Object.values(CRITERIA).flat())),
    })
    .map(({ what, year, by, id }): Raise => {
      const raise = (field: 'rating' | 'points' | 'title' | 'commendation' | 'initiative', highest: number): Raise => {
        return (one) => {
          const value: unknown = one[field][year];
          if (typeof value !== 'number' || value >= highest) return null;
          const raised = Math.min(highest, value + by * (highest > 4 ? 20 : 1));
          return { ...one, [field]: { ...one[field], [year]: raised } };
        };
      };
      switch (what) {
        case 'points':
          return raise('points', 100);
        case 'initiative':
          return raise('initiative', 3);
        case 'rating':
        case 'title':
        case 'commendation':
          return raise(what, 4);
        case 'votes':
          return (one) => (one.votes === 'blank' || one.votes > 9 ? null : { ...one, votes: one.votes + by });
        case 'discipline':
          return (one) => (one.discipline === 'disciplined' ? { ...one, discipline: by > 1 ? 'none' : 'open' } : null);
        default:
          return (one) => (one.marks[id] === false ? { ...one, marks: { ...one.marks, [id]: true } } : null);
      }
    });

  test('never lowers a criterion, the outcome, or the rank of its nominee', () => {
    let raised = 0;
    fc.assert(
      fc.property(tables(), fc.array(raises, { minLength: 4, maxLength: 12 }), (truth, some) => {
        const name = truth.nominees[0]?.name ?? '';
        let now = truth;
        let before = judge(now);
        for (const raise of some) {
          const [nominee] = now.nominees;
          const next = nominee === undefined ? null : raise(nominee);
          if (next === null) continue;
          raised++;
          now = changed(now, () => next);
          const after = judge(now);
          const results = resultsOf(after, name);
          for (const [id, result] of Object.entries(resultsOf(before, name))) {
            const later = results[id] ?? 'unmet';
            expect([id, CRITERION[later] >= CRITERION[result]]).toEqual([id, true]);
          }
          expect(OUTCOME[after.of(name).outcome]).toBeGreaterThanOrEqual(OUTCOME[before.of(name).outcome]);
          expect(after.of(name).rank).toBeLessThanOrEqual(before.of(name).rank);
          before = after;
        }
      }),
      { numRuns: 150 },
    );
    expect(raised).toBeGreaterThan(40);
  });
});

describe('the score', () => {
  test('lies between 0 and 100 and is the exact fraction rounded half up', () => {
    const OUTCOMES: CriterionOutcome[] = ['met', 'unmet', 'unknown', 'not-assessed'];
    // Weights with up to three decimals, as offices write them, in thousandths.
    const rows = fc.array(fc.tuple(fc.constantFrom(...OUTCOMES), fc.nat({ max: 20_000 })), { maxLength: 24 });
    fc.assert(
      fc.property(rows, (given) => {
        const [template] = BUILT_IN.criteria;
        if (template === undefined) throw new Error('the built-in set holds criteria');
        const criteria = given.map(([, thousandths], n) => ({
          ...template,
          id: `K${String(n)}`,
          weight: thousandths / 1000,
        }));
        const score = scoreFor(criteria)(given.map(([result]) => result));
        const sum = (of: readonly CriterionOutcome[]) =>
          given.filter(([result]) => of.includes(result)).reduce((total, [, weight]) => total + BigInt(weight), 0n);
        const met = sum(['met']);
        const all = sum(['met', 'unmet', 'unknown']);
        if (all === 0n) {
          expect(score).toBeNull();
          return;
        }
        expect(score).toBe(Number((2000n * met + all) / (2n * all)) / 10);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('ranks', () => {
  test('begin at 1, and are one more than the number of those that stand before', () => {
    fc.assert(
      fc.property(tables(), (truth) => {
        const ranks = judge(truth).assessments.map((one) => one.rank);
        for (const rank of ranks) expect(rank).toBe(1 + ranks.filter((other) => other < rank).length);
      }),
      { numRuns: 200 },
    );
  });

  test('do not depend on the order of the rows', () => {
    fc.assert(
      fc.property(tables(), (truth) => {
        const ranks = (one: TableTruth) =>
          new Map(judge(one).assessments.map(({ nomination, rank }) => [nomination.name, rank]));
        const turned = { ...truth, nominees: [...truth.nominees].reverse() };
        expect(new Map([...ranks(turned)].sort())).toEqual(new Map([...ranks(truth)].sort()));
      }),
      { numRuns: 100 },
    );
  });
});
