import type { CriterionOutcome, Outcome } from '../../src/assessment/assessment';
import { CRITERIA, YEARS, type TableTruth, type TruthYear } from './truths';

/**
 * The contract's section 5 once more, straight from known truth and without anything of the program: what must come out
 * for a table whose truth is known (Y = 2024, the built-in criteria, every weight 1).
 */

const Y = 2024;
type Answer = 'met' | 'unmet' | 'unknown';
/** A level, or null where it is not known. */
type Known = number | null;

export interface Expected {
  readonly name: string;
  readonly criteria: Readonly<Record<string, CriterionOutcome>>;
  readonly outcome: Outcome;
  readonly score: number | null;
  readonly rank: number;
}

interface Sums {
  readonly sum: number;
  readonly count: number;
}

function and(answers: readonly Answer[]): CriterionOutcome {
  if (answers.length === 0) return 'not-assessed';
  return answers.includes('unmet') ? 'unmet' : answers.includes('unknown') ? 'unknown' : 'met';
}

const atLeast = (value: Known, bound: number): Answer =>
  value === null ? 'unknown' : value >= bound ? 'met' : 'unmet';

function everyYear(values: readonly Known[], bound: number): Answer {
  if (values.some((value) => value !== null && value < bound)) return 'unmet';
  return values.length === 0 || values.includes(null) ? 'unknown' : 'met';
}

const plain = (value: number | string): Known => (typeof value === 'number' ? value : null);

export function judgeByContract(truth: TableTruth): Expected[] {
  const { kind, columns, nominees } = truth;
  const decided = (field: 'title' | 'commendation') =>
    columns[field].includes(Y) && nominees.some((one) => one[field][Y] !== 'blank');
  const lastYear = (field: 'title' | 'commendation') => (decided(field) ? Y : Y - 1);

  const judged = nominees.map((nominee) => {
    const joined = columns.joined ? nominee.joined : null;
    const years = YEARS.filter((year) => year >= (joined ?? 0));
    const yearsOrAll = years.length > 0 ? years : YEARS;

    const rating = (year: TruthYear): Known | 'not-rated' => {
      const words = columns.rating.includes(year) ? nominee.rating[year] : 'blank';
      if (words !== 'blank') return words === 'not-rated' ? words : plain(words);
      const points = columns.points.includes(year) ? plain(nominee.points[year]) : null;
      return points === null ? null : points >= 90 ? 4 : points >= 70 ? 3 : points >= 50 ? 2 : 1;
    };
    const award = (field: 'title' | 'commendation', year: TruthYear) =>
      columns[field].includes(year) ? plain(nominee[field][year]) : null;
    const initiatives = columns.initiative
      .filter((year) => years.includes(year))
      .map((year) => nominee.initiative[year]);

    const ratingThisYear = (): Answer => {
      const value = rating(Y);
      return value === 'not-rated' ? 'unknown' : atLeast(value, 3);
    };
    const hasRating = columns.rating.includes(Y) || columns.points.includes(Y);
    const hasTitle = columns.title.includes(Y);
    const hasInitiative = columns.initiative.some((year) => yearsOrAll.includes(year));
    const initiativePresent = (): Answer => {
      if (initiatives.some((one) => one === 'present' || (typeof one === 'number' && one > 0))) return 'met';
      return initiatives.length === 0 || initiatives.includes('blank') ? 'unknown' : 'unmet';
    };
    const initiative = (): Answer => {
      if (initiatives.some((one) => typeof one === 'number' && one >= 1)) return 'met';
      return initiatives.length === 0 || initiatives.some((one) => typeof one !== 'number') ? 'unknown' : 'unmet';
    };
    const discipline = (): Answer[] => {
      if (!columns.discipline) return [];
      return nominee.discipline === 'disciplined' ? ['unmet'] : nominee.discipline === 'open' ? ['unknown'] : [];
    };
    const ratings = () => years.map(rating).filter((one): one is Known => one !== 'not-rated');

    const conditions = (id: string, marked: boolean): Answer[] => {
      switch (id) {
        case 'C1':
        case 'C6':
        case 'CN4':
        case 'TT4':
          return discipline();
        case 'C2':
          if (kind === 'model' && !hasRating && !hasTitle) return [];
          return [hasRating ? ratingThisYear() : hasTitle ? atLeast(award('title', Y), 1) : 'unknown'];
        case 'C3':
        case 'CN2':
          return !marked && hasInitiative ? [initiativePresent()] : [];
        case 'CN1':
        case 'TT1':
          return !marked && hasRating ? [ratingThisYear()] : [];
        case 'TT6': {
          const asked = years.filter((year) => year <= lastYear('title'));
          const votes: Answer[] = columns.votes
            ? [nominee.votes === 'blank' ? 'unknown' : atLeast(nominee.votes * 2, 13)]
            : [];
          return [
            everyYear(
              asked.map((year) => award('title', year)),
              1,
            ),
            ...votes,
          ];
        }
        case 'CN7': {
          const asked = years.filter((year) => year <= lastYear('commendation'));
          return [
            everyYear(ratings(), 3),
            everyYear(
              asked.map((year) => award('commendation', year)),
              1,
            ),
            initiative(),
          ];
        }
        default:
          return [];
      }
    };

    const criteria: Record<string, CriterionOutcome> = {};
    for (const id of CRITERIA[kind]) {
      const marked = columns.marks.includes(id);
      const mark = nominee.marks[id];
      const own: Answer[] = marked ? [mark === true ? 'met' : mark === false ? 'unmet' : 'unknown'] : [];
      criteria[id] = and([...own, ...conditions(id, marked)]);
    }
    const all = Object.values(criteria).filter((one) => one !== 'not-assessed');
    const met = all.filter((one) => one === 'met').length;
    const outcome: Outcome = all.includes('unmet')
      ? 'ineligible'
      : all.length === 0 || all.includes('unknown')
        ? 'needs-evidence'
        : 'eligible';
    return {
      name: nominee.name,
      criteria,
      outcome,
      score: all.length === 0 ? null : halfUp(met, all.length),
      meanRating: mean(ratings()),
      meanTitle: mean(years.map((year) => award('title', year))),
      initiative: highest(initiatives.map(plain)),
      votes: columns.votes && nominee.votes !== 'blank' ? nominee.votes : null,
    };
  });

  type Judged = (typeof judged)[number];
  const better = (a: Judged, b: Judged): boolean => {
    const order: Outcome[] = ['eligible', 'needs-evidence', 'ineligible'];
    const steps = [
      order.indexOf(b.outcome) - order.indexOf(a.outcome),
      compare(a.score, b.score),
      compareMeans(a.meanRating, b.meanRating),
      compareMeans(a.meanTitle, b.meanTitle),
      compare(a.initiative, b.initiative),
      compare(a.votes, b.votes),
    ];
    return (steps.find((step) => step !== 0) ?? 0) > 0;
  };
  return judged.map(({ name, criteria, outcome, score }, place) => ({
    name,
    criteria,
    outcome,
    score,
    rank: 1 + judged.filter((other) => better(other, judged[place] ?? other)).length,
  }));
}

/** 100 × met ÷ all, exact, half up to one decimal. */
function halfUp(met: number, all: number): number {
  const tenths = (BigInt(met) * 2000n + BigInt(all)) / (2n * BigInt(all));
  return Number(tenths) / 10;
}

function mean(values: readonly Known[]): Sums | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : { sum: known.reduce((sum, value) => sum + value, 0), count: known.length };
}

function highest(values: readonly Known[]): Known {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : Math.max(...known);
}

const compare = (a: Known, b: Known) => (a === null || b === null ? Number(b === null) - Number(a === null) : a - b);
const compareMeans = (a: Sums | null, b: Sums | null) =>
  a === null || b === null ? Number(b === null) - Number(a === null) : a.sum * b.count - b.sum * a.count;
